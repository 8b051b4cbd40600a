package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// expectation is a request with its expected result.
type expectation struct {
	request
	Want      any    `json:"want"`       // value of the answer; of an object, the members that it must have
	WantError bool   `json:"want_error"` // the answer must be an error
	Source    string `json:"source"`     // source of the expectation
}

// mustRun returns the ops that must have cases.
func mustRun() []string {
	return []string{"agreement.status", "civil.period", "civil.when", "dataset.apply", "dataset.asKnown", "dataset.diff", "dataset.merge", "economy.measure", "platform.membership"}
}

// TestCases runs cases that come from treaty depositaries, statistical offices and standards, independently of this
// library.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.jsonl")
	require.NoError(t, err)
	ran := map[string]int{}
	for _, file := range files {
		for _, line := range lines(t, file) {
			var e expectation
			require.NoError(t, json.Unmarshal(line, &e), file)
			require.NotEmpty(t, e.Source, "%s %s", file, e.ID)
			got := decoded(t, respond(line))
			ran[e.Op]++
			e.check(t, got)
		}
	}
	t.Logf("ran %v", ran)
	for _, op := range mustRun() {
		assert.NotZero(t, ran[op], "no case of %s ran", op)
	}
}

func (e expectation) check(t *testing.T, got answerJSON) {
	t.Helper()
	switch {
	case e.WantError:
		assert.NotNil(t, got.Error, "%s: want an error, not %v", e.ID, got.Out)
		assert.NotEqual(t, panicked, got.code(), "%s: %v", e.ID, got.Error)
	case got.Error != nil:
		t.Errorf("%s: %v", e.ID, got.Error)
	case !covers(got.Out, e.Want):
		t.Errorf("%s: got %v, want %v (%s)", e.ID, got.Out, e.Want, e.Source)
	}
	assert.Equal(t, string(e.ID), string(got.ID))
}

// covers reports whether got equals want. An object also covers another one if it covers each of its members.
func covers(got, want any) bool {
	w, ok := want.(map[string]any)
	if !ok {
		return reflect.DeepEqual(got, want)
	}
	g, ok := got.(map[string]any)
	for name, value := range w {
		ok = ok && covers(g[name], value)
	}
	return ok
}

func TestCovers(t *testing.T) {
	object := func(text string) (v any) {
		require.NoError(t, json.Unmarshal([]byte(text), &v))
		return v
	}
	for _, c := range []struct {
		got, want string
		covers    bool
	}{
		{`{"a":1,"b":{"c":2,"d":3}}`, `{"b":{"c":2}}`, true},
		{`{"a":1}`, `{"a":1,"b":2}`, false},
		{`{"a":1}`, `{"a":"1"}`, false},
		{`["a"]`, `["a","b"]`, false},
		{`"a"`, `{"a":1}`, false},
		{`"a"`, `"a"`, true},
	} {
		assert.Equal(t, c.covers, covers(object(c.got), object(c.want)), "%s %s", c.got, c.want)
	}
}

// answerJSON is a response as a test suite reads it.
type answerJSON struct {
	ID    json.RawMessage `json:"id"`
	Out   any             `json:"out"`
	Error *failure        `json:"error"`
}

func (a answerJSON) code() code {
	if a.Error == nil {
		return ""
	}
	return a.Error.Code
}

// decoded decodes a response, which must be one line with either an answer or an error.
func decoded(t *testing.T, line []byte) answerJSON {
	t.Helper()
	require.Equal(t, len(line)-1, bytes.IndexByte(line, '\n'), "%s", line)
	var a answerJSON
	require.NoError(t, json.Unmarshal(line, &a))
	require.True(t, (a.Out == nil) != (a.Error == nil), "%s", line)
	return a
}

func lines(t *testing.T, file string) [][]byte {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var all [][]byte
	for s := bufio.NewScanner(bytes.NewReader(text)); s.Scan(); {
		all = append(all, slices.Clone(s.Bytes()))
	}
	require.NotEmpty(t, all, file)
	return all
}
