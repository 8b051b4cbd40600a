package strictjson

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// plan is how values of one type are read: the first bytes that such a value may have, what messages call it, an example
// or else a hint, and the function that reads it.
type plan struct {
	of      reflect.Type
	number  int  // of the plan among those of its document
	shares  bool // whether two records may share the memory of a value
	begins  string
	starts  byteSet // the bytes of begins
	wants   string
	example string
	hint    string
	why     string
	instead func(raw string) string // see Kind
	read    func(d *decoder, p *plan, v reflect.Value)
	takes   func(text string) bool // whether the type accepts a text; nil where it accepts any

	element  *plan          // of a slice, array, map or pointer
	fields   []field        // of a struct
	byName   map[string]int // their numbers
	names    []string
	required uint64 // the numbers of the fields that must be present
}

// field is where a member goes: the index of reflect.Value.FieldByIndex.
type field struct {
	name  string
	index []int
	plan  *plan
}

// find returns the number of the field with a name, and false if there is none. Members mostly come in the order of the
// fields, so it looks from the given one on.
func (p *plan) find(name string, from int) (int, bool) {
	for i := from; i < len(p.fields); i++ {
		if p.fields[i].name == name {
			return i, true
		}
	}
	i, found := p.byName[name]
	return i, found
}

// wantsText reports whether values are strings in the document.
func (p *plan) wantsText() bool { return p.begins == `"` }

// accepts reports whether the type accepts a text.
func (p *plan) accepts(text string) bool { return p.takes == nil || p.takes(text) }

// byteSet is a set of ASCII characters.
type byteSet [2]uint64

func byteSetOf(chars string) (s byteSet) {
	for i := range len(chars) {
		s[chars[i]>>6] |= 1 << (chars[i] & 63)
	}
	return s
}

func (s *byteSet) has(c byte) bool { return c < 128 && s[c>>6]&(1<<(c&63)) != 0 }

// anyValue has the first bytes of all values but null.
const anyValue = `"{[tf-0123456789`

// aNumber has the first bytes of numbers.
const aNumber = "-0123456789"

// planner makes the plans of a document's types.
type planner struct {
	plans map[reflect.Type]*plan
	kinds []Kind
}

// planOf returns the plan of a document.
func planOf(t reflect.Type, kinds []Kind) (*plan, error) {
	return planner{map[reflect.Type]*plan{}, kinds}.of(t)
}

// of returns the plan of a type. A type that contains itself meets its own plan, which is complete when it is used.
func (all planner) of(t reflect.Type) (*plan, error) {
	if p, found := all.plans[t]; found {
		return p, nil
	}
	p := &plan{of: t, number: len(all.plans)}
	all.plans[t] = p
	err := all.fill(p, t)
	p.starts = byteSetOf(p.begins)
	for _, k := range all.kinds {
		if k.Type == t && k.Field == "" {
			p.describe(k)
		}
	}
	return p, err
}

// in returns the plan of the values of a field, which may have a kind of their own.
func (all planner) in(f reflect.StructField, name string) (*plan, error) {
	p, err := all.of(f.Type)
	for _, k := range all.kinds {
		if err == nil && k.Type == f.Type && k.Field == name {
			own := *p
			own.describe(k)
			return &own, nil
		}
	}
	return p, err
}

func (p *plan) describe(k Kind) {
	p.wants, p.example, p.instead, p.why = k.Wants, k.Example, k.Instead, k.Why
}

func (all planner) fill(p *plan, t reflect.Type) (err error) {
	pointer := reflect.PointerTo(t)
	switch {
	case hasFields(t): // an object, also where it has another form as text
	case t == reflect.TypeFor[decimal.Decimal]():
		p.begins, p.wants, p.example, p.read = `"`, "a decimal number", `"1.9"`, readDecimal
		p.takes = func(text string) bool { _, err := decimaltext.Parse(text); return err == nil }
		return nil
	case pointer.Implements(reflect.TypeFor[json.Unmarshaler]()):
		p.begins, p.wants, p.read = anyValue, "a value", readJSON
		return nil
	case pointer.Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		p.begins, p.wants, p.read, p.shares = `"`, "a string", readText, t.Comparable()
		p.takes = func(text string) bool {
			return reflect.New(t).Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(text)) == nil
		}
		return nil
	}
	switch t.Kind() {
	case reflect.String:
		p.begins, p.wants, p.read = `"`, "a string", readString
	case reflect.Bool:
		p.begins, p.wants, p.read = "tf", "true or false", readBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.begins, p.wants, p.read = aNumber, "a whole number", readInt
	case reflect.Pointer:
		p.element, err = all.of(t.Elem())
		p.begins, p.wants, p.read = anyValue, "a value", readPointer // whatever it points to checks the beginning
	case reflect.Slice:
		p.begins, p.wants, p.hint, p.read = "[", "an array", "put [ ] around the value", readSlice
		p.element, err = all.of(t.Elem())
	case reflect.Map:
		p.begins, p.wants, p.read = "{", "an object", readMap
		if reflect.TypeFor[map[string]string]().ConvertibleTo(t) {
			p.read = readTexts
		}
		p.element, err = all.of(t.Elem())
	case reflect.Struct:
		p.begins, p.wants, p.read = "{", "an object", readStruct
		err = all.fillStruct(p, t)
	default:
		err = fmt.Errorf("cannot decode into %v", t)
	}
	return err
}

// hasFields reports whether a type is a struct with exported fields.
func hasFields(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && slices.ContainsFunc(reflect.VisibleFields(t), reflect.StructField.IsExported)
}

// fillStruct plans the exported fields, including those of embedded structs, by their JSON names.
func (all planner) fillStruct(p *plan, t reflect.Type) error {
	p.byName = map[string]int{}
	for _, f := range reflect.VisibleFields(t) {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		embedded := f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct
		if !f.IsExported() || embedded || name == "-" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		element, err := all.in(f, name)
		if err != nil {
			return err
		}
		p.byName[name] = len(p.names)
		p.fields = append(p.fields, field{name, f.Index, element})
		if f.Type == reflect.TypeFor[decimal.Decimal]() && !strings.Contains(options, "omitzero") {
			p.required |= 1 << len(p.names)
		}
		p.names = append(p.names, name)
	}
	if len(p.names) > 64 {
		return fmt.Errorf("%v has more than 64 fields", t)
	}
	return nil
}

// unknown is the failure of a field that a struct does not have.
func (d *decoder) unknown(p *plan, name string, at int) *failure {
	hint := Words{"the fields here are {fields}", Args{"fields": say(strings.Join(p.names, ", "))}}
	if d.options.Field != nil && len(name) <= rawLimit {
		if meant := d.options.Field(name, p.names); meant != "" {
			return fail(at, FaultUnknownField, Args{"field": quoted(name)}, Words{"did you mean {near}?", Args{"near": quoted(meant)}})
		}
	}
	if near := spelling.Closest(name, p.names); near != "" {
		hint = meant(near)
	}
	return fail(at, FaultUnknownField, Args{"field": quoted(name)}, hint)
}
