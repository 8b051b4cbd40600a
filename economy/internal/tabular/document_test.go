package tabular_test

import (
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// tree reads a value as encoding/json does, with numbers as json.Number.
func tree(d *tabular.Document) (any, error) {
	kind, err := d.Kind()
	if err != nil {
		return nil, err
	}
	switch kind {
	case '{':
		object := map[string]any{}
		return object, each(d, kind, func(name string) error {
			value, err := tree(d)
			object[name] = value
			return err
		})
	case '[':
		array := []any{}
		err := each(d, kind, func(string) error {
			value, err := tree(d)
			array = append(array, value)
			return err
		})
		return array, err
	case 'n':
		return nil, d.Skip()
	}
	text, err := d.Text()
	switch kind {
	case '0':
		return json.Number(text), err
	case 't', 'f':
		return string(text) == "true", err
	}
	return string(text), err
}

func each(d *tabular.Document, kind byte, element func(name string) error) error {
	if err := d.Open(json.Delim(kind)); err != nil {
		return err
	}
	for d.More() {
		name := ""
		if kind == '{' {
			var err error
			if name, err = d.Name(); err != nil {
				return err
			}
		}
		if err := element(name); err != nil {
			return err
		}
	}
	return d.Close()
}

// whole reads a document of one value.
func whole(d *tabular.Document) (any, error) {
	value, err := tree(d)
	if err == nil {
		err = d.End()
	}
	return value, err
}

// same returns what encoding/json reads.
func same(t *testing.T, text string) any {
	var value any
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	require.NoError(t, d.Decode(&value))
	return value
}

func TestDocumentReadsWhatEncodingJSONReads(t *testing.T) {
	for _, text := range []string{
		`null`, ` 0 `, `-0.50E+10`, `12345678901234567890.12345`, `true`, `false`, `""`, `"a"`, `[]`, `{}`, `[[],{}]`,
		`{"a":1,"b":[1,"2",null,true],"a":{"c":{}}}`, "\t[\r\n1 , 2 ]\n", `"\"\\\/\b\f\n\r\t"`, `"\u0041\u00e9\u20ac\ud83d\ude00 ¥"`,
		`{"\u0061":"\u0000"}`, `["` + strings.Repeat("é\\n", 40_000) + `"]`, `{"` + strings.Repeat("k", 100_000) + `" : 1}`,
		"[" + strings.Repeat("1234567,", 20_000) + "1]", strings.Repeat("[", 64) + strings.Repeat("]", 64),
	} {
		want := same(t, text)
		for _, d := range []*tabular.Document{
			tabular.NewDocument(strings.NewReader(text)), tabular.NewDocumentBytes([]byte(text)),
			tabular.NewDocument(iotest.OneByteReader(strings.NewReader(text))), tabular.NewDocument(strings.NewReader("\xef\xbb\xbf" + text)),
		} {
			got, err := whole(d)
			assert.NoError(t, err, text[:min(len(text), 60)])
			assert.Equal(t, want, got, text[:min(len(text), 60)])
		}
		d := tabular.NewDocument(strings.NewReader(text))
		assert.NoError(t, d.Skip(), text[:min(len(text), 60)])
		assert.NoError(t, d.End(), text[:min(len(text), 60)])
	}
}

func TestDocumentSaysWhatIsWrong(t *testing.T) {
	long := strings.Repeat("x", tabular.MaxRow)
	for text, want := range map[string]string{
		``: `not JSON: unexpected end of text`, ` `: `not JSON: unexpected end of text`, `[`: `not JSON: unexpected end of text`,
		`{"a`: `not JSON: unexpected end of text`, `{"a"`: `not JSON: unexpected end of text`, `{"a":`: `not JSON: unexpected end of text`,
		`{"a":1`: `not JSON: unexpected end of text`, `tru`: `not JSON: unexpected end of text`, `-`: `not JSON: unexpected end of text`,
		`"\u12`: `not JSON: unexpected end of text`, `"\`: `not JSON: unexpected end of text`, `1.`: `not JSON: unexpected end of text`,
		`trux`:                     `not JSON: invalid word t…`,
		`nulL`:                     `not JSON: invalid word n…`,
		`x`:                        `not JSON: invalid character 'x' looking for beginning of value`,
		`é`:                        `not JSON: invalid character 'é' looking for beginning of value`,
		"\x00":                     `not JSON: invalid character '\x00' looking for beginning of value`,
		`]`:                        `not JSON: invalid character ']' looking for beginning of value`,
		`[1}`:                      `not JSON: invalid character '}' after an element`,
		`[1 2]`:                    `not JSON: invalid character '2' after an element`,
		`[1,]`:                     `not JSON: invalid character ']' after a comma`,
		`[,1]`:                     `not JSON: invalid character ',' looking for beginning of value`,
		`{"a":1,}`:                 `not JSON: invalid character '}' after a comma`,
		`{1:2}`:                    `not JSON: invalid character '1' looking for a member name`,
		`{"a" 1}`:                  `not JSON: invalid character '1' after a member name`,
		`{"a":}`:                   `not JSON: invalid character '}' looking for beginning of value`,
		"\"a\nb\"":                 `not JSON: invalid character '\n' in a string`,
		"\"\\n\nb\"":               `not JSON: invalid character '\n' in a string`,
		`"\x"`:                     `not JSON: invalid character 'x' in a string escape`,
		`"\u12g4"`:                 `not JSON: invalid character '\\' in a string escape`,
		`[01]`:                     `not JSON: invalid number 01`,
		`[1.]`:                     `not JSON: invalid number 1.`,
		`[.5]`:                     `not JSON: invalid character '.' looking for beginning of value`,
		`[1e]`:                     `not JSON: invalid number 1e`,
		`[1e+]`:                    `not JSON: invalid number 1e+`,
		`[--1]`:                    `not JSON: invalid number --1`,
		`1 1`:                      `text after the document`,
		`{} []`:                    `text after the document: [`,
		strings.Repeat("[", 65):    `nested deeper than 64 levels`,
		`["` + long + `"]`:         `longer than 262144 bytes`,
		`["\n` + long + `"]`:       `longer than 262144 bytes`,
		`[` + long[:10] + `]`:      `not JSON: invalid character 'x' looking for beginning of value`,
		`{"` + long + `":1}`:       `longer than 262144 bytes`,
		strings.Repeat("1", 1<<20): `longer than 262144 bytes`,
		"{\"\xff\":1}":             `not UTF-8`,
		"[\"\xff\"]":               `not UTF-8`,
		`["\ud800"]`:               `not UTF-8`,
		`["\ud800\u0041"]`:         `not UTF-8`,
		`["\udc00\ud800"]`:         `not UTF-8`,
	} {
		for _, d := range []*tabular.Document{
			tabular.NewDocument(strings.NewReader(text)), tabular.NewDocumentBytes([]byte(text)),
			tabular.NewDocument(iotest.OneByteReader(strings.NewReader(text))),
		} {
			_, err := whole(d)
			assert.EqualError(t, err, want, text[:min(len(text), 60)])
			var f *tabular.Fault
			if assert.ErrorAs(t, err, &f) && f.Final {
				_, again := d.Kind()
				assert.Equal(t, err, again, "the error is returned again")
				assert.False(t, d.More())
			}
		}
	}
}

func TestDocumentPassesOnWhatTheReaderReturns(t *testing.T) {
	broken := errors.New("broken pipe")
	for _, text := range []string{"", "[", `["a`, `["a\`, `[12`, `[tr`, `{"a"`, `[1`, `["é`[:3]} {
		d := tabular.NewDocument(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)))
		_, err := whole(d)
		assert.EqualError(t, err, "cannot be read: broken pipe", text)
		assert.ErrorIs(t, err, broken)
		d = tabular.NewDocument(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)))
		assert.ErrorIs(t, d.Skip(), broken, text)
	}
	_, err := whole(tabular.NewDocument(silent{}))
	assert.ErrorIs(t, err, io.ErrNoProgress)
}

func TestDocumentOpenAndToken(t *testing.T) {
	for text, want := range map[string]string{
		`{}`: `want "[", not {`, `"a"`: `want "[", not a`, `null`: `want "[", not `, `12`: `want "[", not 12`,
		`"` + strings.Repeat("x", 100) + `"`: `want "[", not ` + strings.Repeat("x", 40),
	} {
		assert.EqualError(t, tabular.NewDocument(strings.NewReader(text)).Open('['), want)
	}
	d := tabular.NewDocument(strings.NewReader("[1.50,\"a\xff\",true,false,null,{}]"))
	for _, want := range []json.Token{json.Delim('['), json.Number("1.50"), "a\uFFFD", true, false, nil, json.Delim('{')} {
		require.True(t, d.More())
		got, err := d.Token()
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	assert.False(t, d.More())
	assert.NoError(t, d.Close())
	assert.NoError(t, d.Close())
	assert.NoError(t, d.End())
}

func TestDocumentObject(t *testing.T) {
	read := func(text string) (map[string]string, error) {
		return tabular.NewDocument(strings.NewReader(text)).Object()
	}
	got, err := read(`{"a":"x","b":1.50,"c":null,"d":{"e":true,"f":[7,{"g":""}]},"h":[]}`)
	assert.NoError(t, err)
	assert.Equal(t, map[string]string{"a": "x", "b": "1.50", "d.e": "true", "d.f.0": "7", "d.f.1.g": ""}, got)
	got, err = read("{\"a\":\"\uFFFD\",\"b\":\"\\ufffd\"}")
	assert.NoError(t, err)
	assert.Equal(t, map[string]string{"a": "\uFFFD", "b": "\uFFFD"}, got, "a character of Unicode, not a fault")
	_, err = read("\xfd7zXZ\x00{}")
	assert.EqualError(t, err, "compressed with xz; decompress it before reading")
	got, err = read(`"alone"`)
	assert.NoError(t, err)
	assert.Equal(t, map[string]string{"": "alone"}, got)
	for text, want := range map[string]tabular.Fault{
		`{"a":1,"a":2}`:            {Field: -1, Column: "a", Input: "2", Reason: "duplicate member"},
		"{\"a\":{\"b\":\"\xff\"}}": {Field: -1, Column: "a.b", Input: "\uFFFD", Reason: "not UTF-8"},
		`{"a":` + strings.Repeat("[", 20): {Field: -1, Column: "a" + strings.Repeat(".0", 15), Final: true,
			Reason: "nested deeper than 16 levels"},
		`{"a":` + strings.Repeat("[", 3) + `"` + strings.Repeat("x", tabular.MaxRow):              {Field: -1, Final: true, Reason: "longer than 262144 bytes"},
		"{\"a\":[" + strings.Repeat("\"\",", tabular.MaxRow) + "1]}":                              {Field: -1, Final: true, Reason: "longer than 262144 bytes"},
		"{\"a\":\"" + strings.Repeat("x", 200_000) + "\",\"b\":\"" + strings.Repeat("x", 200_000): {Field: -1, Final: true, Reason: "longer than 262144 bytes"},
	} {
		_, err := read(text)
		var f *tabular.Fault
		if assert.ErrorAs(t, err, &f, text[:min(len(text), 60)]) {
			assert.Equal(t, want, *f, text[:min(len(text), 60)])
		}
	}
}

func TestDocumentRaw(t *testing.T) {
	const value = `{"a":[1,"]}\"[{\\",{}],"é":[]}`
	text := `[` + value + ` , 7]`
	for _, d := range []*tabular.Document{
		tabular.NewDocument(strings.NewReader(text)), tabular.NewDocumentBytes([]byte(text)),
		tabular.NewDocument(iotest.OneByteReader(strings.NewReader(text))),
	} {
		require.NoError(t, d.Open('['))
		require.True(t, d.More())
		_, err := d.Kind()
		require.NoError(t, err)
		raw, ok, err := d.Raw(len(value))
		require.NoError(t, err)
		require.True(t, ok)
		assert.Equal(t, value, string(raw))
		got, err := whole(tabular.NewDocumentBytes(raw))
		assert.NoError(t, err)
		assert.Equal(t, same(t, value), got)
		require.True(t, d.More(), "the document can be read further")
		seven, err := d.Text()
		assert.NoError(t, err)
		assert.Equal(t, "7", string(seven))
		assert.NoError(t, d.Close())
		assert.NoError(t, d.End())
	}
	for _, in := range []io.Reader{strings.NewReader(value), iotest.OneByteReader(strings.NewReader(value))} {
		d := tabular.NewDocument(in)
		_, err := d.Kind()
		require.NoError(t, err)
		_, ok, err := d.Raw(len(value) - 1)
		assert.NoError(t, err)
		assert.False(t, ok, "longer than the limit")
	}
	d := tabular.NewDocument(strings.NewReader(value[:20]))
	_, _ = d.Kind()
	_, _, err := d.Raw(100)
	assert.EqualError(t, err, "not JSON: unexpected end of text")
}

func TestDocumentAllocatesNothingForATextOrANumber(t *testing.T) {
	text := "[" + strings.Repeat(`"a text",-12.50,true,null,{"key":1},`, 1_000) + "0]"
	in := strings.NewReader(text)
	assert.Less(t, testing.AllocsPerRun(10, func() {
		in.Reset(text)
		d := tabular.NewDocument(in)
		_ = d.Open('[')
		for d.More() {
			if kind, _ := d.Kind(); kind == '{' {
				_ = d.Skip()
				continue
			}
			_, _ = d.Text()
		}
		assert.NoError(t, d.Close())
	}), 10.0)
}

// FuzzDocument compares Document with encoding/json: it accepts a document that encoding/json accepts if it is
// valid UTF-8, has no unpaired surrogates and is not nested too deeply, and reads the same values, in one piece
// or in many.
func FuzzDocument(f *testing.F) {
	for _, text := range []string{`{"a":[1,"\u00e9\ud83d\ude00",null],"b":{"c":-1.5e+3,"a":true}}`, "\xef\xbb\xbf[]", `["\ud800x",01,]`, "[\"\xff\"]", `""x`} {
		f.Add(text, uint64(1))
	}
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		if len(text) > 10_000 {
			return
		}
		got, err := whole(tabular.NewDocument(strings.NewReader(text)))
		pieces, again := whole(tabular.NewDocument(&ragged{text, rand.New(rand.NewPCG(seed, 0))}))
		assert.Equal(t, err, again)
		assert.Equal(t, got, pieces)
		plain := strings.TrimPrefix(text, "\xef\xbb\xbf")
		surrogates := strings.Contains(strings.ToLower(plain), `\ud`)
		if valid := json.Valid([]byte(plain)); err == nil {
			require.True(t, valid)
			assert.Equal(t, same(t, plain), got)
		} else if valid && utf8.ValidString(plain) && !surrogates {
			assert.EqualError(t, err, "nested deeper than 64 levels")
		}
		d := tabular.NewDocument(strings.NewReader(text))
		skipped := d.Skip()
		if skipped == nil {
			skipped = d.End()
		}
		if err == nil || !surrogates {
			assert.Equal(t, err == nil, skipped == nil, "skipped values are checked too")
		}
	})
}

// ragged is a reader that returns pieces of random length.
type ragged struct {
	text string
	rand *rand.Rand
}

func (r *ragged) Read(p []byte) (int, error) {
	if r.text == "" {
		return 0, io.EOF
	}
	n := copy(p, r.text[:1+r.rand.IntN(len(r.text))])
	r.text = r.text[n:]
	return n, nil
}
