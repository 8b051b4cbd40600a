package dataset_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
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

// Err is the error of issues that are known already.
func TestErr(t *testing.T) {
	d := read(t, twoErrors)
	assert.Equal(t, d.Check().Error(), d.Err(d.Validate()).Error())
	assert.NoError(t, d.Err(d.Validate().Warnings()))
	assert.NoError(t, d.Err(nil))
}
