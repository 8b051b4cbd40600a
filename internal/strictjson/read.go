package strictjson

import (
	"encoding"
	"encoding/json"
	"math/bits"
	"reflect"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/exact"
	"github.com/crossborder-go/crossborder/internal/textual"
)

func readStruct(d *decoder, p *plan, v reflect.Value) *failure {
	var seen uint64
	begin := d.pos
	err := d.members(func(name string, at int) *failure {
		f, found := p.fields[name]
		if !found {
			reason, hint := p.unknown(name)
			return d.fail(at, reason, hint)
		}
		if seen&(1<<f.number) != 0 {
			return d.fail(at, "field "+textual.Quote(name)+" a second time", "keep one of them")
		}
		seen |= 1 << f.number
		return d.value(f.plan, v.FieldByIndex(f.index))
	})
	if missing := p.required &^ seen; err == nil && missing != 0 {
		return d.fail(begin, "missing field "+textual.Quote(p.names[bits.TrailingZeros64(missing)]), "")
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
				return d.fail(at, err.Error(), "")
			}
		} else {
			key.SetString(name)
		}
		if m.MapIndex(key).IsValid() {
			return d.fail(at, "key "+textual.Quote(name)+" a second time", "keep one of them")
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

func readText(d *decoder, _ *plan, v reflect.Value) *failure {
	at := d.pos
	s, err := d.string()
	if err != nil {
		return err
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s)); err != nil {
		return d.fail(at, err.Error(), "")
	}
	return nil
}

func readDecimal(d *decoder, p *plan, v reflect.Value) *failure {
	at := d.pos
	s, err := d.string()
	if err != nil {
		return err
	}
	number, reason := exact.Parse(s)
	if reason != nil {
		return d.fail(at, textual.Quote(s)+": "+reason.Error(), p.hint)
	}
	v.Set(reflect.ValueOf(number))
	return nil
}

// readJSON hands a whole value to a type that decodes itself; the place of an error is the value's.
func readJSON(d *decoder, _ *plan, v reflect.Value) *failure {
	at := d.pos
	if err := d.skip(); err != nil {
		return err
	}
	if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON([]byte(d.text[at:d.pos])); err != nil {
		return d.fail(at, err.Error(), "")
	}
	return nil
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
	return false, d.fail(d.pos, "want true or false", "")
}

func readInt(d *decoder, _ *plan, v reflect.Value) *failure {
	at := d.pos
	token, err := d.number()
	if err != nil {
		return err
	}
	n, bad := strconv.ParseInt(token, 10, v.Type().Bits())
	if bad != nil {
		return d.fail(at, "want a whole number in range, not "+textual.Quote(token), "")
	}
	v.SetInt(n)
	return nil
}

// skip reads over one value, with all the checks of the text.
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
	case 'n':
		return d.fail(d.pos, "null is not used", "leave the member out")
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		_, err := d.number()
		return err
	}
	return d.fail(d.pos, "want a value, not "+d.found(), "")
}
