package strictjson

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/textual"
)

// plan is how values of one type are read: the first bytes that such a value may have, what an error
// message calls it, and the function that reads it.
type plan struct {
	begins string
	wants  string
	hint   string
	read   func(d *decoder, p *plan, v reflect.Value) *failure

	element *plan            // of a slice, array, map or pointer
	fields  map[string]field // of a struct
	names   []string         // of its fields, in order
}

// field is where a member goes: the index of reflect.Value.FieldByIndex, and its number for the set of
// members that were seen.
type field struct {
	index  []int
	number int
	plan   *plan
}

// planOf returns the plan of a type, made once per decoder. A type that contains itself meets its own
// plan, which is filled in by the time that it is used.
func (d *decoder) planOf(t reflect.Type) (*plan, error) {
	if p, found := d.plans[t]; found {
		return p, nil
	}
	p := &plan{}
	d.plans[t] = p
	return p, d.fill(p, t)
}

func (d *decoder) fill(p *plan, t reflect.Type) (err error) {
	pointer := reflect.PointerTo(t)
	switch {
	case t == reflect.TypeFor[decimal.Decimal]():
		p.begins, p.wants, p.hint, p.read = `"`, "a decimal number in double quotes", `such as "1.9"`, readDecimal
		return nil
	case pointer.Implements(reflect.TypeFor[json.Unmarshaler]()):
		p.begins, p.wants, p.read = `"{[tf-0123456789`, "a value", readJSON
		return nil
	case pointer.Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		p.begins, p.wants, p.read = `"`, "a string", readText
		return nil
	}
	switch t.Kind() {
	case reflect.String:
		p.begins, p.wants, p.read = `"`, "a string", readString
	case reflect.Bool:
		p.begins, p.wants, p.read = "tf", "true or false", readBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.begins, p.wants, p.read = "-0123456789", "a whole number", readInt
	case reflect.Pointer:
		p.element, err = d.planOf(t.Elem())
		p.begins, p.wants, p.hint, p.read = p.element.begins, p.element.wants, p.element.hint, readPointer
	case reflect.Slice:
		p.begins, p.wants, p.hint, p.read = "[", "an array", "put [ ] around it", readSlice
		p.element, err = d.planOf(t.Elem())
	case reflect.Map:
		p.begins, p.wants, p.read = "{", "an object", readMap
		p.element, err = d.planOf(t.Elem())
	case reflect.Struct:
		p.begins, p.wants, p.read = "{", "an object", readStruct
		err = d.fillStruct(p, t)
	default:
		err = fmt.Errorf("cannot decode into %v", t)
	}
	return err
}

// fillStruct plans the exported fields, those of embedded structs among them, by their JSON names.
func (d *decoder) fillStruct(p *plan, t reflect.Type) error {
	p.fields = map[string]field{}
	for _, f := range reflect.VisibleFields(t) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		embedded := f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct
		if !f.IsExported() || embedded || name == "-" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		element, err := d.planOf(f.Type)
		if err != nil {
			return err
		}
		p.fields[name] = field{f.Index, len(p.names), element}
		p.names = append(p.names, name)
	}
	if len(p.names) > 64 {
		return fmt.Errorf("%v has more than 64 fields", t)
	}
	return nil
}

// unknown explains a member that a struct does not have.
func (p *plan) unknown(name string) (reason, hint string) {
	reason = "unknown field " + textual.Quote(name)
	if near := textual.Closest(name, p.names); near != "" {
		return reason, `did you mean "` + near + `"?`
	}
	return reason, "the fields here are " + strings.Join(p.names, ", ")
}
