package strictjson_test

import (
	"errors"
	"maps"
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

var limits = strictjson.Limits{Bytes: 1000, Depth: 8, Values: 50}

func decode(text string) (record, error) {
	var r record
	err := strictjson.Decode(text, &r, limits)
	return r, err
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
		{"empty", ``, "offset 0: expected an object, found the end of the document"},
		{"null document", `null`, "offset 0: want an object, not null; leave the member out"},
		{"wrong document", `[]`, "offset 0: want an object, not an array"},
		{"unknown field", `{"titel": "x"}`, `offset 1: unknown field "titel"; did you mean "title"?`},
		{"field in another case", `{"Title": "x"}`, `offset 1: unknown field "Title"; did you mean "title"?`},
		{"far field", `{"zzzzzz": 1}`, `offset 1: unknown field "zzzzzz"; the fields here are title, names, weights, leaves, children`},
		{"hidden field", `{"hidden": 1}`, `offset 1: unknown field "hidden"; the fields here are title, names, weights, leaves, children`},
		{"doubled field", `{"title": "x", "title": "x"}`, `offset 15: field "title" a second time; keep one of them`},
		{"doubled key", `{"names": {"a": "1", "\u0061": "1"}}`, `offset 21: field "a" a second time; keep one of them`},
		{"null", `{"title": null}`, "offset 10: want a string, not null; leave the member out"},
		{"wrong type", `{"title": 5}`, `offset 10: want a string in double quotes, not a number; write "5"`},
		{"array for object", `{"leaves": {}}`, "offset 11: want an array, not an object; put [ ] around it"},
		{"number for decimal", `{"leaves": [{"amount": 1.9}]}`, `offset 23: want a decimal number in double quotes, not a number; write "1.9"`},
		{"number for date", `{"leaves": [{"on": 2025}]}`, `offset 19: want a date in double quotes, not a number; for example "2025-11-28"`},
		{"object for date", `{"leaves": [{"on": {}}]}`, `offset 19: want a date, not an object; for example "2025-11-28"`},
		{"string for number", `{"leaves": [{"small": "5"}]}`, `offset 22: want a whole number, not a string; write 5`},
		{"string for a truth value", `{"leaves": [{"flag": "true"}]}`, `offset 21: want true or false, not a string; write true`},
		{"exponent bomb", `{"leaves": [{"amount": "1e999999999"}]}`, `offset 23: "1e999999999" is not a decimal number: exponent out of range; for example "1.9"`},
		{"localized decimal", `{"leaves": [{"amount": "1,9"}]}`, `offset 23: "1,9" is not a decimal number; for example "1.9"`},
		{"bad date", `{"leaves": [{"on": "2025-13-01"}]}`, `offset 19: "2025-13-01" is not a date: month out of range; for example "2025-11-28"`},
		{"int overflow", `{"leaves": [{"small": 128}]}`, `offset 22: "128" is not a whole number in range`},
		{"fraction for int", `{"leaves": [{"small": 1.5}]}`, `offset 22: "1.5" is not a whole number in range`},
		{"malformed number", `{"leaves": [{"small": 01}]}`, `offset 22: expected a number, found "01"`},
		{"true for string", `{"title": true}`, `offset 10: want a string, not true; write "true"`},
		{"truncated", `{"title": "x"`, "offset 13: expected a comma or '}', found the end of the document"},
		{"open string", `{"title": "x}`, `offset 10: expected the closing quotation mark, found the end of the document; add ", or write \n for a line break`},
		{"trailing comma", `{"title": "x",}`, "offset 13: expected another value after the comma, found '}'; delete the comma"},
		{"trailing comma in an array", `{"leaves": [{},]}`, "offset 14: expected another value after the comma, found ']'; delete the comma"},
		{"trailing text", `{} {}`, "offset 3: expected the end of the document, found an object"},
		{"missing comma", `{"title": "x" "names": {}}`, "offset 14: expected a comma or '}', found a string; put a comma before it"},
		{"missing colon", `{"title" "x"}`, "offset 9: expected a colon, found a string"},
		{"quotation mark in a text", `{"title": "the "Hub""}`, `offset 16: expected a comma or '}', found the word "Hub"; write \" for a quotation mark within a text`},
		{"unquoted name", `{title: "x"}`, `offset 1: expected the name of a field in double quotes, found the word "title"; write "title"`},
		{"unquoted value", `{"title": Jiangsu Province, "names": {}}`, `offset 10: expected a string, found the word "Jiangsu Province"; write "Jiangsu Province"`},
		{"unquoted date", `{"leaves": [{"on": 28 November}]}`, `offset 19: want a date in double quotes, not a number; for example "2025-11-28"`},
		{"words of another language", `{"leaves": [{"flag": True}]}`, `offset 21: expected true or false, found the word "True"; write true`},
		{"single quotes", `{"title": 'x'}`, `offset 10: expected a string, found the character "'"; use the straight double quotes "`},
		{"single quotes around a name", `{'title': "x"}`, `offset 1: expected the name of a field in double quotes, found the character "'"; use the straight double quotes "`},
		{"smart quotes", `{"title": “x”}`, `offset 10: expected a string, found the character '“'; use the straight double quotes "`},
		{"comment", "{ // the title\n\"title\": \"x\"}", `offset 2: expected the name of a field in double quotes, found a comment; JSON has no comments: delete it`},
		{"comment after a value", "{\"title\": \"x\" # the title\n}", `offset 14: expected a comma or '}', found a comment; JSON has no comments: delete it`},
		{"comment for a value", "{\"title\": /* none */ \"x\"}", `offset 10: expected a string, found a comment; JSON has no comments: delete it`},
		{"comment at the end", "{} // end", `offset 3: expected the end of the document, found a comment; JSON has no comments: delete it`},
		{"control character", "{\"title\": \"a\tb\"}", `offset 12: expected text, found U+0009; write \t`},
		{"another control character", "{\"title\": \"a\x01b\"}", `offset 12: expected text, found U+0001; write \u0001`},
		{"forgotten quote", "{\"title\": \"a\n}", `offset 10: expected the closing quotation mark, found the end of the line; add ", or write \n for a line break`},
		{"forgotten quote after an escape", "{\"title\": \"a\\n\r\n}", `offset 10: expected the closing quotation mark, found the end of the line; add ", or write \n for a line break`},
		{"a zero byte", "{\"title\": \x00}", `offset 10: expected a string, found the character '\x00'`},
		{"bad escape", `{"title": "C:\dir"}`, `offset 13: expected an escape of JSON, found \d; write \\ for a backslash`},
		{"lone surrogate", `{"title": "\ud83d"}`, `offset 11: expected both halves of a surrogate pair, found \ud83d; write the character itself`},
		{"not UTF-8", "{\"title\": \"\xff\"}", "offset 11: byte 0xFF is not UTF-8; save the file as UTF-8"},
		{"replacement character, then not UTF-8", "{\"title\": \"\ufffd\xff\"}", "offset 14: byte 0xFF is not UTF-8; save the file as UTF-8"},
		{"too deep", strings.Repeat(`{"children": [`, 5), "offset 56: nested deeper than 8 levels; raise the limit MaxDepth"},
		{"too many", `{"leaves": [` + strings.Repeat(`{},`, 60) + `{}]}`, "offset 156: the document has more than 50 values; raise the limit MaxValues, or split the file"},
		{"too long", `{"title": "` + strings.Repeat("x", 1000) + `"}`, "offset 0: the document has more than 1000 bytes; raise the limit MaxBytes, or split the file"},
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
	assert.Equal(t, strictjson.BadValue, e.Reason.Text)
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
	var v struct{ C chan int }
	assert.EqualError(t, strictjson.Decode(`{}`, &v, limits), "offset 0: cannot decode into chan int")
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
		var e *strictjson.Error
		if errors.As(err, &e) && (e.Offset < 0 || e.Offset > len(text)) {
			t.Fatalf("offset %d of %d", e.Offset, len(text))
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
	var v struct {
		Amount decimal.Decimal `json:"amount"`
		Unit   string          `json:"unit"`
	}
	assert.EqualError(t, strictjson.Decode(`{"unit": "percent"}`, &v, limits), `offset 0: missing field "amount"`)
	assert.NoError(t, strictjson.Decode(`{"amount": "0"}`, &v, limits))
}
