package strictjson_test

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

type leaf struct {
	On     civil.Date      `json:"on,omitzero"`
	Amount decimal.Decimal `json:"amount,omitzero"`
	Flag   *bool           `json:"flag,omitzero"`
	Small  int8            `json:"small,omitzero"`
}

type record struct {
	Base
	Names    map[string]string          `json:"names,omitzero"`
	Weights  map[string]decimal.Decimal `json:"weights,omitzero"`
	Leaves   []leaf                     `json:"leaves,omitzero"`
	Children []record                   `json:"children,omitzero"`
	//lint:ignore U1000 a field that is not exported is no member
	hidden int
}

// Base is embedded, so its members stand among the record's own.
type Base struct {
	Title string `json:"title"`
}

var options = strictjson.Options{Bytes: 1000, Depth: 8, Values: 50, Errors: 20}

// records reads records; people know a date by that name.
var records = strictjson.Reader[record]{Kinds: func() []strictjson.Kind {
	return []strictjson.Kind{{Type: reflect.TypeFor[civil.Date](), Wants: "a date", Example: `"2025-11-28"`, Instead: func(raw string) string {
		if raw == "0" {
			return `"2025-01-01"`
		}
		return ""
	}}}
}}

func decode(text string) (record, error) {
	r, err := records.Decode(text, options)
	if err != nil {
		return record{}, err
	}
	return *r, nil
}

func TestDecode(t *testing.T) {
	r, err := decode("\ufeff" + ` {"title": "a\u00e9\ud83d\ude00\n\"", "names": {"ru": "имя", "": "x"},
		"weights": {"w": "0.10"},
		"leaves": [{"on": "2025-11-28", "amount": "1900000000000.000000000001", "flag": false, "small": -5}, {}],
		"children": [{"children": []}]}`)
	require.NoError(t, err)
	assert.Equal(t, "aé😀\n\"", r.Title)
	assert.Equal(t, map[string]string{"ru": "имя", "": "x"}, r.Names)
	assert.Equal(t, "0.1", r.Weights["w"].String())
	require.Len(t, r.Leaves, 2)
	assert.Equal(t, "2025-11-28", r.Leaves[0].On.String())
	assert.Equal(t, "1900000000000.000000000001", r.Leaves[0].Amount.String())
	require.NotNil(t, r.Leaves[0].Flag)
	assert.False(t, *r.Leaves[0].Flag)
	assert.Equal(t, int8(-5), r.Leaves[0].Small)
	assert.Len(t, r.Children, 1)
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"empty", ``, "offset 0: syntax: found the end of the document, wanted an object"},
		{"null document", `null`, "offset 0: wrong-type: found null, wanted an object; leave the field out"},
		{"wrong document", `[]`, "offset 0: wrong-type: found an array, wanted an object"},
		{"unknown field", `{"titel": "x"}`, `offset 1: unknown-field: field "titel"; did you mean "title"?`},
		{"field in another case", `{"Title": "x"}`, `offset 1: unknown-field: field "Title"; did you mean "title"?`},
		{"far field", `{"zzzzzz": 1}`, `offset 1: unknown-field: field "zzzzzz"; the fields here are title, names, weights, leaves, children`},
		{"hidden field", `{"hidden": 1}`, `offset 1: unknown-field: field "hidden"; the fields here are title, names, weights, leaves, children`},
		{"doubled field", `{"title": "x", "title": "x"}`, `offset 15: doubled-field: field "title"; keep one of them`},
		{"doubled key", `{"names": {"a": "1", "\u0061": "1"}}`, `offset 21: doubled-field: field "a"; keep one of them`},
		{"null", `{"title": null}`, "offset 10: wrong-type: found null, wanted a string; leave the field out"},
		{"wrong type", `{"title": 5}`, `offset 10: wrong-type: found a number, wanted a string in double quotes; write "5"`},
		{"array for object", `{"leaves": {}}`, "offset 11: wrong-type: found an object, wanted an array; put [ ] around the value"},
		{"number for decimal", `{"leaves": [{"amount": 1.9}]}`, `offset 23: wrong-type: found a number, wanted a decimal number in double quotes; write "1.9"`},
		{"number for date", `{"leaves": [{"on": 2025}]}`, `offset 19: wrong-type: found a number, wanted a date in double quotes; for example "2025-11-28"`},
		{"number with a date to suggest", `{"leaves": [{"on": 0}]}`, `offset 19: wrong-type: found a number, wanted a date in double quotes; write "2025-01-01"`},
		{"object for date", `{"leaves": [{"on": {}}]}`, `offset 19: wrong-type: found an object, wanted a date; for example "2025-11-28"`},
		{"string for number", `{"leaves": [{"small": "5"}]}`, `offset 22: wrong-type: found a string, wanted a whole number; write 5`},
		{"string for a truth value", `{"leaves": [{"flag": "true"}]}`, `offset 21: wrong-type: found a string, wanted true or false; write true`},
		{"exponent bomb", `{"leaves": [{"amount": "1e999999999"}]}`, `offset 23: bad-value: reason : exponent out of range, value "1e999999999", wanted a decimal number; for example "1.9"`},
		{"localized decimal", `{"leaves": [{"amount": "1,9"}]}`, `offset 23: bad-value: value "1,9", wanted a decimal number; for example "1.9"`},
		{"bad date", `{"leaves": [{"on": "2025-13-01"}]}`, `offset 19: bad-value: reason : month out of range, value "2025-13-01", wanted a date; for example "2025-11-28"`},
		{"int overflow", `{"leaves": [{"small": 128}]}`, `offset 22: bad-value: value "128", wanted a whole number in range`},
		{"fraction for int", `{"leaves": [{"small": 1.5}]}`, `offset 22: bad-value: value "1.5", wanted a whole number in range`},
		{"malformed number", `{"leaves": [{"small": 01}]}`, `offset 22: syntax: found "01", wanted a number`},
		{"true for string", `{"title": true}`, `offset 10: wrong-type: found true, wanted a string; write "true"`},
		{"truncated", `{"title": "x"`, "offset 13: syntax: found the end of the document, wanted a comma or '}'"},
		{"open string", `{"title": "x}`, `offset 10: syntax: found the end of the document, wanted the closing quotation mark; add "`},
		{"trailing comma", `{"title": "x",}`, "offset 13: syntax: found a trailing comma, wanted '}'; delete the comma"},
		{"trailing comma in an array", `{"leaves": [{},]}`, "offset 14: syntax: found a trailing comma, wanted ']'; delete the comma"},
		{"trailing text", `{} {}`, "offset 3: syntax: found an object, wanted the end of the document"},
		{"missing comma", `{"title": "x" "names": {}}`, "offset 14: syntax: found a string, wanted a comma or '}'; put a comma after the previous value"},
		{"missing colon", `{"title" "x"}`, "offset 9: syntax: found a string, wanted a colon"},
		{"quotation mark in a text", `{"title": "the "Hub""}`, `offset 16: syntax: found the word "Hub", wanted a comma or '}'; write \" for a quotation mark within a text`},
		{"unquoted name", `{title: "x"}`, `offset 1: syntax: found the word "title", wanted the name of a field in double quotes; put it in double quotes: "title"`},
		{"unquoted value", `{"title": Jiangsu Province, "names": {}}`, `offset 10: syntax: found the word "Jiangsu Province", wanted a string; put it in double quotes: "Jiangsu Province"`},
		{"unquoted date", `{"leaves": [{"on": 28 November}]}`, `offset 19: wrong-type: found a number, wanted a date in double quotes; for example "2025-11-28"`},
		{"words of another language", `{"leaves": [{"flag": True}]}`, `offset 21: syntax: found the word "True", wanted true or false; write true`},
		{"single quotes", `{"title": 'x'}`, `offset 10: syntax: found the character "'", wanted a string; use straight double quotes "`},
		{"single quotes around a name", `{'title': "x"}`, `offset 1: syntax: found the character "'", wanted the name of a field in double quotes; use straight double quotes "`},
		{"smart quotes", `{"title": “x”}`, `offset 10: syntax: found the character '“', wanted a string; use straight double quotes "`},
		{"comment", "{ // the title\n\"title\": \"x\"}", `offset 2: syntax: found a comment, wanted JSON without comments; delete the comment`},
		{"comment after a value", "{\"title\": \"x\" # the title\n}", `offset 14: syntax: found a comment, wanted JSON without comments; delete the comment`},
		{"comment for a value", "{\"title\": /* none */ \"x\"}", `offset 10: syntax: found a comment, wanted JSON without comments; delete the comment`},
		{"comment at the end", "{} // end", `offset 3: syntax: found a comment, wanted JSON without comments; delete the comment`},
		{"control character", "{\"title\": \"a\tb\"}", `offset 12: syntax: found U+0009, wanted text; write a space`},
		{"another control character", "{\"title\": \"a\x01b\"}", `offset 12: syntax: found U+0001, wanted text; delete the character`},
		{"forgotten quote", "{\"title\": \"a\n}", `offset 10: syntax: found the end of the line, wanted the closing quotation mark; add "`},
		{"forgotten quote after an escape", "{\"title\": \"a\\n\r\n}", `offset 10: syntax: found the end of the line, wanted the closing quotation mark; add "`},
		{"a zero byte", "{\"title\": \x00}", `offset 10: syntax: found the character '\x00', wanted a string`},
		{"bad escape", `{"title": "C:\dir"}`, `offset 13: syntax: found \d, wanted a JSON escape; write \\ for a backslash`},
		{"lone surrogate", `{"title": "\ud83d"}`, `offset 11: syntax: found \ud83d, wanted both halves of a surrogate pair; write the character itself`},
		{"not UTF-8", "{\"title\": \"\xff\"}", "offset 11: not-utf8: byte 0xFF; save the file as UTF-8"},
		{"replacement character, then not UTF-8", "{\"title\": \"\ufffd\xff\"}", "offset 14: not-utf8: byte 0xFF; save the file as UTF-8"},
		{"too deep", strings.Repeat(`{"children": [`, 5), "offset 56: nested-too-deep: limit 8; raise the limit MaxDepth"},
		{"too many", `{"leaves": [` + strings.Repeat(`{},`, 60) + `{}]}`, "offset 156: too-many-values: limit 50; raise the limit MaxValues, or split the file"},
		{"too long", `{"title": "` + strings.Repeat("x", 1000) + `"}`, "offset 0: too-large: limit 1000; raise the limit MaxBytes, or split the file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := decode(c.text)
			assert.EqualError(t, err, c.want)
		})
	}
}

func TestErrorHasPath(t *testing.T) {
	_, err := decode(`{"children": [{}, {"leaves": [{"on": "2025"}]}]}`)
	var e *strictjson.Error
	require.True(t, errors.As(err, &e))
	assert.Equal(t, issue.Path("/children/1/leaves/0/on"), e.Path)
	assert.Equal(t, 37, e.Offset)
	assert.Equal(t, strictjson.FaultBadValue, e.Fault)
	assert.Equal(t, `"2025"`, e.Args["value"].String())
	var cause *civil.ParseError
	require.ErrorAs(t, err, &cause)
	assert.Equal(t, "2025", cause.Input)
}

// Words are said in another language as far as that has them, each text by itself.
func TestWords(t *testing.T) {
	w := strictjson.Words{Text: "want {a}, not {b}", Args: strictjson.Args{"a": {Text: "a {b}", Args: strictjson.Args{"b": {Text: "{a}"}}}, "b": {Text: "x"}}}
	assert.Equal(t, "want a {a}, not x", w.String())
	assert.Equal(t, "нужно {a} а, не x", w.Say(func(text string) string {
		return map[string]string{"want {a}, not {b}": "нужно {a}, не {b}", "a {b}": "{b} а"}[text] + map[bool]string{true: text}[text == "x" || text == "{a}"]
	}))
}

func TestBadTypeIsAnError(t *testing.T) {
	var r strictjson.Reader[struct{ C chan int }]
	_, err := r.Decode(`{}`, options)
	assert.EqualError(t, err, "cannot decode into chan int")
}

func TestLocate(t *testing.T) {
	text := "\ufeff" + `{"a": [1, {"b/c": "x"}], "d": {"e": true}}`
	wants := map[issue.Path]string{
		"":            `{"a"`,
		"/a":          `[1,`,
		"/a/1":        `{"b/c"`,
		"/a/1/b~1c":   `"x"`,
		"/a/1/absent": `{"b/c"`,
		"/d/e":        `true`,
		"/d/e/f":      `true`,
		"/nowhere":    `{"a"`,
		"/a/7":        `[1,`,
	}
	paths := slices.Collect(maps.Keys(wants))
	together := strictjson.Locate(text, paths...)
	for i, path := range paths {
		at := strictjson.Locate(text, path)[0]
		assert.Truef(t, strings.HasPrefix(text[at:], wants[path]), "%s: %s", path, text[at:])
		assert.Equal(t, at, together[i], path)
	}
	assert.Equal(t, []int{0}, strictjson.Locate("", "/a"))
	assert.Empty(t, strictjson.Locate(text))
	cut := `{"a": {"b": 1}, "c": `
	assert.Equal(t, []int{12, 21, 12}, strictjson.Locate(cut, "/a/b", "/c/d", "/a/b"))
}

// Whatever the bytes, there is an answer: no panic, and an error that lies within the text.
func FuzzDecode(f *testing.F) {
	f.Add(`{"title": "a\u00e9", "leaves": [{"on": "2025-11-28", "amount": "1e3", "flag": true, "small": -5}]}`)
	f.Add(`{"names": {"ru": "имя"}, "children": [{}]}`)
	f.Add("{\"title\": \"\xff")
	f.Fuzz(func(t *testing.T, text string) {
		_, err := decode(text)
		var all strictjson.Errors
		last := 0
		for errors.As(err, &all); len(all) > 0; all = all[1:] {
			if at := all[0].Offset; at < last || at > len(text) {
				t.Fatalf("offset %d of %d after %d", at, len(text), last)
			}
			last = all[0].Offset
		}
		for _, at := range strictjson.Locate(text, "/leaves/0/on", "/names/ru", "/children/0") {
			if at < 0 || at > len(text) {
				t.Fatalf("located at %d of %d", at, len(text))
			}
		}
	})
}

// A number that may not be left out has no default: 0 is a statement like any other.
func TestNumbersMustBeThere(t *testing.T) {
	var r strictjson.Reader[struct {
		Amount decimal.Decimal `json:"amount"`
		Unit   string          `json:"unit"`
	}]
	_, err := r.Decode(`{"unit": "percent"}`, options)
	assert.EqualError(t, err, `offset 0: missing-field: field "amount"`)
	_, err = r.Decode(`{"amount": "0"}`, options)
	assert.NoError(t, err)
}
