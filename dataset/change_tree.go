package dataset

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// value is a JSON value that was decoded once. Two values of one reading are the same JSON, in whatever order their
// fields are and however their texts are escaped, where their numbers are equal.
type value struct {
	text   json.RawMessage
	number int
	fields map[string]*value // of an object, else nil
	list   []*value          // of an array, else nil
}

// valueReader decodes values and numbers them.
type valueReader struct {
	text    json.RawMessage // without spaces between its tokens
	at      int
	numbers map[string]int // by what a value is, with the numbers of the values in it
}

// read decodes a text. What is not JSON is a value without parts, the same only as that very text.
func (r *valueReader) read(text json.RawMessage) *value {
	var b bytes.Buffer
	if json.Compact(&b, text) != nil {
		return &value{text: text, number: r.numberOf("!" + string(text))}
	}
	r.text, r.at = b.Bytes(), 0
	return r.value()
}

// value decodes the value that begins at r.at.
func (r *valueReader) value() *value {
	begin := r.at
	v := &value{}
	var what string
	switch r.text[r.at] {
	case '{':
		v.fields = map[string]*value{}
		for r.more('}') {
			key := r.string()
			r.at++ // the colon
			v.fields[key] = r.value()
		}
		what = v.object()
	case '[':
		v.list = []*value{}
		var numbers strings.Builder
		for r.more(']') {
			one := r.value()
			v.list = append(v.list, one)
			numbers.WriteString("," + strconv.Itoa(one.number))
		}
		what = "[" + numbers.String()
	case '"':
		what = `"` + r.string()
	default:
		for r.at < len(r.text) && strings.IndexByte(",]}", r.text[r.at]) < 0 {
			r.at++
		}
		what = string(r.text[begin:r.at])
	}
	v.text, v.number = r.text[begin:r.at], r.numberOf(what)
	return v
}

// more passes what stands before the next element of a container, its opening or a comma, or else what closes it, and
// reports whether there is an element.
func (r *valueReader) more(closing byte) bool {
	if r.text[r.at] != closing {
		r.at++
	}
	if r.text[r.at] == closing {
		r.at++
		return false
	}
	return true
}

// string decodes the string that begins at r.at.
func (r *valueReader) string() string {
	begin, isPlain := r.at, true
	for r.at++; r.text[r.at] != '"'; r.at++ {
		if r.text[r.at] == '\\' {
			isPlain = false
			r.at++
		}
	}
	r.at++
	if plain := r.text[begin+1 : r.at-1]; isPlain && utf8.Valid(plain) {
		return string(plain)
	}
	var s string
	_ = json.Unmarshal(r.text[begin:r.at], &s) // which is valid
	return s
}

// object says what an object is.
func (v *value) object() string {
	var b strings.Builder
	for _, key := range sortedKeys(v.fields) {
		b.WriteString("," + strconv.Quote(key) + ":" + strconv.Itoa(v.fields[key].number))
	}
	return "{" + b.String()
}

func (r *valueReader) numberOf(what string) int {
	n, isKnown := r.numbers[what]
	if !isKnown {
		n = len(r.numbers)
		r.numbers[what] = n
	}
	return n
}
