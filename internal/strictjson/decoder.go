package strictjson

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Decode reads text, one JSON document, into dst, a pointer to a struct of which nothing is set. On error,
// an [*Error], dst is not to be used.
func Decode(text string, dst any, limits Limits) error {
	d := decoder{scanner: scanner{text: strings.TrimPrefix(text, "\ufeff")}, limits: limits}
	shift := len(text) - len(d.text)
	if err := d.document(reflect.ValueOf(dst).Elem()); err != nil {
		return &Error{err.offset + shift, pathOf(d.at), err.reason, err.hint, err.cause}
	}
	return nil
}

// decoder holds the state of one Decode.
type decoder struct {
	scanner
	limits Limits
	values int
	depth  int
	at     []step
}

func (d *decoder) document(v reflect.Value) *failure {
	if len(d.text) > d.limits.Bytes {
		return tooMuch(0, TooLarge, d.limits.Bytes, "raise the limit {name}, or split the file", "MaxBytes")
	}
	if at := invalidUTF8(d.text); at >= 0 {
		return fail(at, NotUTF8, Args{"byte": say(fmt.Sprintf("0x%02X", d.text[at]))}, say("save the file as UTF-8"))
	}
	p, err := planFor(v.Type())
	if err != nil {
		return fail(0, err.Error(), nil, Words{})
	}
	if err := d.value(p, v); err != nil {
		return err
	}
	if d.space() != 0 || d.pos < len(d.text) {
		return expected(d.pos, "the end of the document", d.found(), d.slip(false))
	}
	return nil
}

// tooMuch is the failure of a document beyond one of the limits.
func tooMuch(offset int, fault string, limit int, hint, name string) *failure {
	return fail(offset, fault, Args{"limit": say(strconv.Itoa(limit))}, Words{hint, Args{"name": say(name)}})
}

func invalidUTF8(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return i
			}
		}
	}
	return -1
}

// value reads one value of any kind into v.
func (d *decoder) value(p *plan, v reflect.Value) *failure {
	if d.values++; d.values > d.limits.Values {
		return tooMuch(d.pos, TooMany, d.limits.Values, "raise the limit {name}, or split the file", "MaxValues")
	}
	if c := d.space(); c == 0 || strings.IndexByte(p.begins, c) < 0 {
		return d.mismatch(p)
	}
	return p.read(d, p, v)
}

// mismatch is the failure of a value that does not begin as a plan's must: another type of JSON, or no JSON at all.
func (d *decoder) mismatch(p *plan) *failure {
	if p.begins == anyValue && p.element != nil {
		p = p.element // of a pointer
	}
	fault, hint := Syntax, d.slip(strings.Contains(p.begins, `"`))
	switch c := d.space(); d.word() {
	case "true", "false":
		fault, hint = WrongType, d.instead(p)
	case "null":
		fault = WrongType
	default:
		if c != 0 && strings.IndexByte(`"{[`+aNumber, c) >= 0 {
			fault = WrongType
		}
		if hint.Text == "" {
			hint = d.instead(p)
		}
	}
	wanted := say(p.wants)
	if c := d.space(); p.begins == `"` && c != 0 && strings.IndexByte(aNumber, c) >= 0 {
		wanted = Words{"{value} in double quotes", Args{"value": wanted}}
	}
	return fail(d.pos, fault, Args{"wanted": wanted, "found": d.found()}, hint)
}

// nested runs a container's body one level deeper.
func (d *decoder) nested(body func() *failure) *failure {
	if d.depth++; d.depth > d.limits.Depth {
		return tooMuch(d.pos, TooDeep, d.limits.Depth, "raise the limit {name}", "MaxDepth")
	}
	err := body()
	d.depth--
	return err
}

// members reads an object, calling member for each name with the position of the name.
func (d *decoder) members(member func(name string, at int) *failure) *failure {
	return d.nested(func() *failure {
		d.pos++
		if d.space() == '}' {
			d.pos++
			return nil
		}
		for {
			if d.space() != '"' {
				return expected(d.pos, "the name of a field in double quotes", d.found(), d.slip(true))
			}
			at := d.pos
			name, err := d.string()
			if err != nil {
				return err
			}
			if d.space() != ':' {
				return expected(d.pos, "a colon", d.found(), d.slip(false))
			}
			d.pos++
			d.at = append(d.at, step{key: name, keyed: true})
			if err := member(name, at); err != nil {
				return err
			}
			d.at = d.at[:len(d.at)-1]
			if more, err := d.more('}'); !more {
				return err
			}
		}
	})
}

// elements reads an array, calling element for each index.
func (d *decoder) elements(element func(i int) *failure) *failure {
	return d.nested(func() *failure {
		d.pos++
		if d.space() == ']' {
			d.pos++
			return nil
		}
		d.at = append(d.at, step{})
		for i := 0; ; i++ {
			d.at[len(d.at)-1].index = i
			if err := element(i); err != nil {
				return err
			}
			if more, err := d.more(']'); !more {
				if err == nil {
					d.at = d.at[:len(d.at)-1]
				}
				return err
			}
		}
	})
}

// more consumes a comma, or the closing bracket after which there is no more.
func (d *decoder) more(closing byte) (bool, *failure) {
	switch c := d.space(); c {
	case ',':
		d.pos++
		if d.space() == closing {
			return false, expected(d.pos-1, "another value after the comma", say(strconv.QuoteRune(rune(closing))), say("delete the comma"))
		}
		return true, nil
	case closing:
		d.pos++
		return false, nil
	}
	wanted := Words{"a comma or {bracket}", Args{"bracket": say(strconv.QuoteRune(rune(closing)))}}
	return false, fail(d.pos, Syntax, Args{"wanted": wanted, "found": d.found()}, d.afterValue())
}

// afterValue explains what stands where a comma or a bracket should.
func (d *decoder) afterValue() Words {
	hint := d.slip(false)
	switch {
	case hint.Text != "" || d.pos >= len(d.text):
	case d.word() != "" && d.text[d.pos-1] == '"':
		return say(`write \" for a quotation mark within a text`)
	case d.text[d.pos] == '"' || d.text[d.pos] == '{' || d.text[d.pos] == '[':
		return say("put a comma before it")
	}
	return hint
}
