package dataset_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
)

// One call reports what a reading, a check or anything else returned.
func TestReportError(t *testing.T) {
	_, unread := dataset.Read(strings.NewReader(`{"region": []}`), dataset.ReadOptions{Name: "a.json"})
	var fault *dataset.ReadError
	require.ErrorAs(t, unread, &fault)
	invalid := read(t, `{"platforms": [{"id": "hub"}]}`).Check()
	var found *dataset.InvalidError
	require.ErrorAs(t, invalid, &found)
	for _, c := range []struct {
		err  error
		want string
	}{
		{nil, ""},
		{unread, "a.json:1:2: ошибка: /region: неизвестное поле \"region\"; возможно, имелось в виду \"regions\" [dataset.unknown-field]\n    1 | {\"region\": []}\n      |  ^\n"},
		{fault, "a.json:1:2: ошибка: /region: неизвестное поле \"region\"; возможно, имелось в виду \"regions\" [dataset.unknown-field]\n    1 | {\"region\": []}\n      |  ^\n"},
		{fmt.Errorf("network: New: %w", invalid), "test.json:1:16: ошибка: /platforms/0/names: у платформы hub нет названия [platform.nameless]\n    1 | {\"platforms\": [{\"id\": \"hub\"}]}\n      |                ^\n"},
		{&dataset.InvalidError{Issues: found.Issues}, "ошибка: /platforms/0/names: у платформы hub нет названия [platform.nameless]\n"},
		{found.Issues.Err(), "ошибка: /platforms/0/names: у платформы hub нет названия [platform.nameless]\n"},
		{errors.New("no \x1b file"), "ошибка: no \\x1b file\n"},
	} {
		var b strings.Builder
		require.NoError(t, dataset.ReportError(&b, c.err, dataset.ReportOptions{Language: language.Russian}))
		assert.Equal(t, c.want, b.String())
		for _, format := range []dataset.ReportFormat{dataset.ReportJSON, dataset.ReportSARIF} {
			b.Reset()
			require.NoError(t, dataset.ReportError(&b, c.err, dataset.ReportOptions{Format: format}))
			assert.True(t, json.Valid([]byte(b.String())), b.String())
		}
	}
	var b strings.Builder
	require.NoError(t, dataset.ReportError(&b, errors.New("no file"), dataset.ReportOptions{Format: dataset.ReportSARIF}))
	assert.Contains(t, b.String(), `[{"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error","message":{"text":"no file"}}]}]`)
	assert.EqualError(t, dataset.ReportError(nil, unread, dataset.ReportOptions{}), "dataset: ReportError: no writer")
	assert.EqualError(t, dataset.ReportError(broken{}, unread, dataset.ReportOptions{}), "dataset: ReportError: broken")
}

// A report has every error of a tree once, with what the wrapping adds to those without a place.
func TestReportErrorOfMany(t *testing.T) {
	unread := func(name string) error {
		_, err := dataset.Read(strings.NewReader(`{"region": []}`), dataset.ReadOptions{Name: name})
		return err
	}
	entry := func(name string) string {
		return name + ":1:2: error: /region: unknown field \"region\"; did you mean \"regions\"? [dataset.unknown-field]\n    1 | {\"region\": []}\n      |  ^\n"
	}
	a, b, full := unread("a"), unread("b"), errors.New("disk full")
	var fault *dataset.ReadError
	require.ErrorAs(t, a, &fault)
	invalid := read(t, `{"platforms": [{"id": "hub"}]}`).Check()
	nameless := "test.json:1:16: error: /platforms/0/names: platform hub has no name [platform.nameless]\n    1 | {\"platforms\": [{\"id\": \"hub\"}]}\n      |                ^\n"
	for _, c := range []struct {
		err  error
		want string
	}{
		{errors.Join(a, b), entry("a") + entry("b")},
		{errors.Join(full, a), "error: disk full\n" + entry("a")},
		{errors.Join(a, full, fault, full, a), entry("a") + "error: disk full\n"},
		{errors.Join(invalid, b), nameless + entry("b")},
		{errors.Join(full, errors.New("no file")), "error: disk full\nerror: no file\n"},
		{fmt.Errorf("load: %w", errors.Join(full, a)), "error: load: disk full\n" + entry("a")},
		{fmt.Errorf("load: %w", fmt.Errorf("read: %w", full)), "error: load: read: disk full\n"},
		{fmt.Errorf("load: %w (and %w)", a, full), entry("a") + "error: disk full\n"},
		{fmt.Errorf("%w (and %w)", full, errors.New("no file")), "error: disk full (and no file)\n"},
		{errors.Join(fmt.Errorf("x: %w", full), fmt.Errorf("y: %w", full)), "error: x: disk full\nerror: y: disk full\n"},
		{hiding{a}, "error: the settings cannot be read\n" + entry("a")},
		{hiding{full}, "error: the settings cannot be read\n"},
		{fmt.Errorf("w: %w", dataset.ReadErrors{}), "error: w: dataset.ReadErrors without an error\n"},
		{dataset.ReadErrors{nil}, "error: dataset.ReadErrors without an error\n"},
		{dataset.ReadErrors{nil, fault}, entry("a")},
		{(*dataset.InvalidError)(nil), "error: *dataset.InvalidError without an error\n"},
		{(*dataset.ReadError)(nil), "error: *dataset.ReadError without an error\n"},
		{(*issue.ListError)(nil), "error: *issue.ListError without an error\n"},
		{(*fs.PathError)(nil), "error: *fs.PathError without an error\n"},
		{errors.Join((*dataset.ReadError)(nil), full), "error: *dataset.ReadError without an error\nerror: disk full\n"},
		{&issue.ListError{}, "error: no issues\n"},
	} {
		var text strings.Builder
		require.NoError(t, dataset.ReportError(&text, c.err, dataset.ReportOptions{}))
		assert.Equal(t, c.want, text.String())
		text.Reset()
		require.NoError(t, dataset.ReportError(&text, c.err, dataset.ReportOptions{Format: dataset.ReportJSON}))
		assert.NotContains(t, text.String(), `"errors": 0`)
	}
}

// hiding is an error whose text says nothing of what it wraps.
type hiding struct{ error }

func (hiding) Error() string   { return "the settings cannot be read" }
func (e hiding) Unwrap() error { return e.error }

// Err is the error of issues that are known already.
func TestErr(t *testing.T) {
	d := read(t, twoErrors)
	assert.Equal(t, d.Check().Error(), d.Err(d.Validate()).Error())
	assert.NoError(t, d.Err(d.Validate().Warnings()))
	assert.NoError(t, d.Err(nil))
}
