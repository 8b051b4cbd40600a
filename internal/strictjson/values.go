package strictjson

import (
	"cmp"
	"encoding"
	"encoding/json"
	"errors"
	"math/bits"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

func readStruct(d *decoder, p *plan, v reflect.Value) {
	var seen uint64
	begin, next := d.pos, 0
	d.structs = append(d.structs, p)
	defer func() { d.structs = d.structs[:len(d.structs)-1] }()
	d.members(func(name string, at int) {
		i, found := p.find(name, next)
		switch {
		case !found:
			d.note(d.unknown(p, name, at))
			d.skip()
		case seen&(1<<i) != 0:
			d.note(doubled(name, at))
			f := p.fields[i]
			d.value(f.plan, reflect.New(f.plan.of).Elem())
		default:
			seen |= 1 << i
			next = i + 1
			d.value(p.fields[i].plan, v.FieldByIndex(p.fields[i].index))
		}
	})
	if missing := p.required &^ seen; missing != 0 {
		d.note(fail(begin, FaultMissingField, Args{"field": quoted(p.names[bits.TrailingZeros64(missing)])}, write(p.example)))
	}
}

func readMap(d *decoder, p *plan, v reflect.Value) {
	t := v.Type()
	m := reflect.MakeMap(t)
	d.members(func(name string, at int) {
		key, element := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		if u, ok := key.Addr().Interface().(encoding.TextUnmarshaler); !ok {
			key.SetString(name)
		} else if err := u.UnmarshalText([]byte(name)); err != nil {
			d.refuse(at, p, name, err)
		}
		if m.MapIndex(key).IsValid() {
			d.note(doubled(name, at))
		}
		d.value(p.element, element)
		m.SetMapIndex(key, element)
	})
	v.Set(m)
}

// readTexts reads a map of strings, as readMap does.
func readTexts(d *decoder, p *plan, v reflect.Value) {
	m := map[string]string{}
	d.members(func(name string, at int) {
		if _, found := m[name]; found {
			d.note(doubled(name, at))
		}
		if c := d.space(); c != '"' {
			d.mismatch(p.element, reflect.Value{})
			return
		}
		d.values++
		if text, ok := d.string(); ok {
			m[name] = text
		}
	})
	v.Set(reflect.ValueOf(m).Convert(v.Type()))
}

func readSlice(d *decoder, p *plan, v reflect.Value) {
	v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	begin := d.pos
	d.elements(p.element, func(i int) {
		if len(d.faults) > 0 { // the result is lost, so that only faults are looked for, in little memory
			v.SetZero()
			d.value(p.element, reflect.New(p.element.of).Elem())
			return
		}
		if v.Cap() == i {
			v.Grow(d.room(i, begin))
		}
		v.SetLen(i + 1)
		d.value(p.element, v.Index(i))
	})
}

// room returns the number of elements for which an array that began at an offset gets room behind its first n: as many
// as the rest of the text can have if they are all as long as these. So a large array is allocated once.
func (d *decoder) room(n, begin int) int {
	if n < 64 {
		return max(n, 1)
	}
	const most = 64 // times as many, if the first ones were unusually short
	rest := int(float64(n) * float64(len(d.text)-d.pos) / float64(d.pos-begin))
	return min(max(rest+rest/64, n/4), n*most)
}

func readPointer(d *decoder, p *plan, v reflect.Value) {
	element := reflect.New(v.Type().Elem())
	v.Set(element)
	d.value(p.element, element.Elem())
}

func readString(d *decoder, _ *plan, v reflect.Value) {
	if s, ok := d.string(); ok {
		v.SetString(s)
	}
}

func readText(d *decoder, p *plan, v reflect.Value) {
	at := d.pos
	s, ok := d.string()
	if !ok {
		return
	}
	m := d.memo(p)
	if m.recall(s, v) {
		return
	}
	d.scratch = append(d.scratch[:0], s...)
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(d.scratch); err != nil {
		d.refuse(at, p, s, err)
		return
	}
	m.keep(s, v)
}

func readDecimal(d *decoder, p *plan, v reflect.Value) {
	at := d.pos
	s, ok := d.string()
	if !ok {
		return
	}
	number, err := decimaltext.Parse(s)
	if err != nil {
		d.refuse(at, p, s, err)
		return
	}
	*v.Addr().Interface().(*decimal.Decimal) = number
}

// readJSON hands a whole value to a type that decodes itself; the place of an error is that of the value.
func readJSON(d *decoder, p *plan, v reflect.Value) {
	at, faults := d.pos, len(d.faults)
	d.skip()
	if len(d.faults) > faults || d.stopped {
		return
	}
	if err := v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON([]byte(d.text[at:d.pos])); err != nil {
		d.refuse(at, p, strings.Trim(d.text[at:d.pos], `"`), err)
	}
}

// refuse notes a value that its own type refuses, with the reason and the suggestion of the type's error.
func (d *decoder) refuse(at int, p *plan, value string, err error) {
	if !utf8.ValidString(value) {
		return // noted before
	}
	reason, near := spelling.ReasonOf(err)
	reason = cmp.Or(p.why, reason)
	hint := d.meant(p, value)
	switch {
	case near != "":
		hint = meant(near)
	case hint.Text == "":
		hint = p.exampleHint()
	}
	why := Words{": {why}", Args{"why": say(reason)}}
	if errors.Is(err, decimaltext.ErrSyntax) {
		why = Words{} // it adds nothing to the name of the kind
	}
	f := fail(at, FaultBadValue, Args{"value": quoted(value), "wanted": say(p.wants), "reason": why}, hint)
	f.cause = err
	d.note(f)
}

func readBool(d *decoder, _ *plan, v reflect.Value) {
	if b, ok := d.bool(); ok {
		v.SetBool(b)
	}
}

func readInt(d *decoder, _ *plan, v reflect.Value) {
	at := d.pos
	token, ok := d.number()
	if !ok {
		return
	}
	n, err := strconv.ParseInt(token, 10, v.Type().Bits())
	if err != nil {
		d.note(fail(at, FaultBadValue, Args{"value": quoted(token), "wanted": say("a whole number in range"), "reason": {}}, Words{}))
		return
	}
	v.SetInt(n)
}
