package strictjson

import (
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// decoder holds the state of one Decode.
type decoder struct {
	scanner
	limits Limits
	values int
	depth  int
	at     []step
}

// document reads the whole text into v.
func (d *decoder) document(p *plan, v reflect.Value) *failure {
	if len(d.text) > d.limits.Bytes {
		return tooMuch(0, FaultTooLarge, d.limits.Bytes, "raise the limit {name}, or split the file", "MaxBytes")
	}
	if at := invalidUTF8(d.text); at >= 0 {
		return notUTF8(at, d.text[at])
	}
	if err := d.value(p, v); err != nil {
		return err
	}
	if d.space() != 0 || d.pos < len(d.text) {
		return expected(d.pos, "the end of the document", d.found(), d.slip(false))
	}
	return nil
}

// invalidUTF8 returns the offset of the first byte that is not UTF-8, -1 if there is none.
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

// value reads one value of any type into v.
func (d *decoder) value(p *plan, v reflect.Value) *failure {
	if d.values++; d.values > d.limits.Values {
		return tooMuch(d.pos, FaultTooMany, d.limits.Values, "raise the limit {name}, or split the file", "MaxValues")
	}
	if c := d.space(); c == 0 || strings.IndexByte(p.begins, c) < 0 {
		return d.mismatch(p)
	}
	return p.read(d, p, v)
}

// mismatch is the failure of a value that does not begin as the plan's values do: it has another JSON type, or is not
// JSON.
func (d *decoder) mismatch(p *plan) *failure {
	if p.begins == anyValue && p.element != nil {
		p = p.element // of a pointer
	}
	fault, hint := FaultSyntax, d.slip(strings.Contains(p.begins, `"`))
	switch c := d.space(); d.word() {
	case "true", "false":
		fault, hint = FaultWrongType, d.instead(p)
	case "null":
		fault = FaultWrongType
	default:
		if c != 0 && strings.IndexByte(`"{[`+aNumber, c) >= 0 {
			fault = FaultWrongType
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

// nested reads the body of an array or an object, one level deeper.
func (d *decoder) nested(body func() *failure) *failure {
	if d.depth++; d.depth > d.limits.Depth {
		return tooMuch(d.pos, FaultTooDeep, d.limits.Depth, "raise the limit {name}", "MaxDepth")
	}
	err := body()
	d.depth--
	return err
}

// members reads an object and calls member with the name of each field and the offset of the name.
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

// elements reads an array and calls element with each index.
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

// more reads a comma, after which it returns true, or the closing bracket.
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
	return false, fail(d.pos, FaultSyntax, Args{"wanted": wanted, "found": d.found()}, d.afterValue())
}

// afterValue is the hint for what stands where a comma or a closing bracket should.
func (d *decoder) afterValue() Words {
	hint := d.slip(false)
	switch {
	case hint.Text != "" || d.pos >= len(d.text):
	case d.word() != "" && d.text[d.pos-1] == '"':
		return say(`write \" for a quotation mark within a text`)
	case d.text[d.pos] == '"' || d.text[d.pos] == '{' || d.text[d.pos] == '[':
		return say("put a comma here")
	}
	return hint
}
