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
		return &Error{Offset: err.offset + shift, Path: pathOf(d.at), Reason: err.reason, Hint: err.hint}
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
		return d.fail(0, fmt.Sprintf("the document has more than %d bytes", d.limits.Bytes), "raise the limit MaxBytes, or split the file")
	}
	if at := invalidUTF8(d.text); at >= 0 {
		return d.fail(at, fmt.Sprintf("byte 0x%02X is not UTF-8", d.text[at]), "save the file as UTF-8")
	}
	p, err := planFor(v.Type())
	if err != nil {
		return d.fail(0, err.Error(), "")
	}
	if err := d.value(p, v); err != nil {
		return err
	}
	if d.space() != 0 || d.pos < len(d.text) {
		return d.fail(d.pos, "text after the end of the document", "")
	}
	return nil
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
		return d.fail(d.pos, fmt.Sprintf("the document has more than %d values", d.limits.Values), "raise the limit MaxValues, or split the file")
	}
	if c := d.space(); c == 'n' && strings.HasPrefix(d.text[d.pos:], "null") {
		return d.fail(d.pos, "null is not used", "leave the member out")
	} else if !strings.ContainsRune(p.begins, rune(c)) || c == 0 {
		return d.fail(d.pos, "want "+p.wants+", not "+d.found(), p.hint)
	}
	return p.read(d, p, v)
}

// nested runs a container's body one level deeper.
func (d *decoder) nested(body func() *failure) *failure {
	if d.depth++; d.depth > d.limits.Depth {
		return d.fail(d.pos, fmt.Sprintf("nested deeper than %d levels", d.limits.Depth), "raise the limit MaxDepth")
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
				return d.fail(d.pos, "want the name of a member in double quotes, not "+d.found(), "")
			}
			at := d.pos
			name, err := d.string()
			if err != nil {
				return err
			}
			if err := d.expect(':', ""); err != nil {
				return err
			}
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
			return false, d.fail(d.pos-1, "comma before the closing bracket", "delete the comma")
		}
		return true, nil
	case closing:
		d.pos++
		return false, nil
	}
	return false, d.fail(d.pos, "want a comma or "+strconv.QuoteRune(rune(closing))+", not "+d.found(), "")
}
