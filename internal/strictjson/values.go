package strictjson

import (
	"encoding"
	"encoding/json"
	"errors"
	"math/bits"
	"reflect"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

func readStruct(d *decoder, p *plan, v reflect.Value) *failure {
	var seen uint64
	begin := d.pos
	err := d.members(func(name string, at int) *failure {
		f, found := p.fields[name]
		if !found {
			return p.unknown(name, at)
		}
		if seen&(1<<f.number) != 0 {
			return doubled(name, at)
		}
		seen |= 1 << f.number
		return d.value(f.plan, v.FieldByIndex(f.index))
	})
	if missing := p.required &^ seen; err == nil && missing != 0 {
		return fail(begin, FaultMissingField, Args{"field": quoted(p.names[bits.TrailingZeros64(missing)])}, write(p.example))
	}
	return err
}

func readMap(d *decoder, p *plan, v reflect.Value) *failure {
	t := v.Type()
	m := reflect.MakeMap(t)
	err := d.members(func(name string, at int) *failure {
		key := reflect.New(t.Key()).Elem()
		if u, ok := key.Addr().Interface().(encoding.TextUnmarshaler); ok {
			if err := u.UnmarshalText([]byte(name)); err != nil {
				return refused(at, p, name, err)
			}
		} else {
			key.SetString(name)
		}
		if m.MapIndex(key).IsValid() {
			return doubled(name, at)
		}
		element := reflect.New(t.Elem()).Elem()
		if err := d.value(p.element, element); err != nil {
			return err
		}
		m.SetMapIndex(key, element)
		return nil
	})
	v.Set(m)
	return err
}

func readSlice(d *decoder, p *plan, v reflect.Value) *failure {
	v.SetLen(0)
	if v.IsNil() {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	}
	return d.elements(func(i int) *failure {
		if v.Cap() == i {
			v.Grow(1)
		}
		v.SetLen(i + 1)
		v.Index(i).SetZero()
		return d.value(p.element, v.Index(i))
	})
}

func readPointer(d *decoder, p *plan, v reflect.Value) *failure {
	element := reflect.New(v.Type().Elem())
	v.Set(element)
	return d.value(p.element, element.Elem())
}

func readString(d *decoder, _ *plan, v reflect.Value) *failure {
	s, err := d.string()
	if err == nil {
		v.SetString(s)
	}
	return err
}

func readText(d *decoder, p *plan, v reflect.Value) *failure {
	at := d.pos
	s, err := d.string()
	if err != nil {
		return err
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s)); err != nil {
		return refused(at, p, s, err)
	}
	return nil
}

func readDecimal(d *decoder, p *plan, v reflect.Value) *failure {
	at := d.pos
	s, err := d.string()
	if err != nil {
		return err
	}
	number, reason := decimaltext.Parse(s)
	if reason != nil {
		return refused(at, p, s, reason)
	}
	v.Set(reflect.ValueOf(number))
	return nil
}

// readJSON hands a whole value to a type that decodes itself; the place of an error is that of the value.
func readJSON(d *decoder, p *plan, v reflect.Value) *failure {
	at := d.pos
	if err := d.skip(); err != nil {
		return err
	}
	if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON([]byte(d.text[at:d.pos])); err != nil {
		return refused(at, p, strings.Trim(d.text[at:d.pos], `"`), err)
	}
	return nil
}

// refused is the failure of a value that its own type refuses, with the reason and the suggestion of the type's error.
func refused(at int, p *plan, value string, err error) *failure {
	reason, near := spelling.ReasonOf(err)
	var hint Words
	switch {
	case near != "":
		hint = meant(near)
	case p.example != "":
		hint = Words{"for example {example}", Args{"example": say(p.example)}}
	}
	why := Words{": {why}", Args{"why": say(reason)}}
	if errors.Is(err, decimaltext.ErrSyntax) {
		why = Words{} // it adds nothing to the name of the kind
	}
	f := fail(at, FaultBadValue, Args{"value": quoted(value), "wanted": say(p.wants), "reason": why}, hint)
	f.cause = err
	return f
}

func readBool(d *decoder, _ *plan, v reflect.Value) *failure {
	b, err := d.bool()
	if err == nil {
		v.SetBool(b)
	}
	return err
}

func (d *decoder) bool() (bool, *failure) {
	for _, word := range []string{"true", "false"} {
		if strings.HasPrefix(d.text[d.pos:], word) {
			d.pos += len(word)
			return word == "true", nil
		}
	}
	return false, expected(d.pos, "true or false", d.found(), Words{})
}

func readInt(d *decoder, _ *plan, v reflect.Value) *failure {
	at := d.pos
	token, err := d.number()
	if err != nil {
		return err
	}
	n, bad := strconv.ParseInt(token, 10, v.Type().Bits())
	if bad != nil {
		return fail(at, FaultBadValue, Args{"value": quoted(token), "wanted": say("a whole number in range"), "reason": {}}, Words{})
	}
	v.SetInt(n)
	return nil
}

// skip reads over one value, with all checks of its text.
func (d *decoder) skip() *failure {
	switch c := d.space(); c {
	case '"':
		_, err := d.string()
		return err
	case '{':
		return d.members(func(string, int) *failure { return d.skip() })
	case '[':
		return d.elements(func(int) *failure { return d.skip() })
	case 't', 'f':
		_, err := d.bool()
		return err
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		_, err := d.number()
		return err
	}
	return d.mismatch(&plan{begins: anyValue, wants: "a value"})
}
