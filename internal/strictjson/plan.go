package strictjson

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// plan is how values of one type are read: the first bytes that such a value may have, what an error
// message calls it, an example of one or else a hint, and the function that reads it.
type plan struct {
	name    string // of the type, as Go prints it
	begins  string
	wants   string
	example string
	hint    string
	read    func(d *decoder, p *plan, v reflect.Value) *failure
	takes   func(text string) bool // whether a text has the form of the type; nil where any has

	element  *plan            // of a slice, array, map or pointer
	fields   map[string]field // of a struct
	names    []string         // of its fields, in order
	required uint64           // the numbers of those that must be there
}

// field is where a member goes: the index of reflect.Value.FieldByIndex, and its number for the set of
// members that were seen.
type field struct {
	index  []int
	number int
	plan   *plan
}

// compiled keeps the finished plans of documents by their type. A plan never changes once it is in here, so
// that who finds one and who makes it again cannot tell the difference.
var compiled sync.Map

// anyValue is how a value of any kind but null begins.
const anyValue = `"{[tf-0123456789`

// aNumber is how one begins.
const aNumber = "-0123456789"

// planFor returns the plan of a document.
func planFor(t reflect.Type) (*plan, error) {
	if p, found := compiled.Load(t); found {
		return p.(*plan), nil
	}
	p, err := plans{}.of(t)
	if err == nil {
		compiled.Store(t, p)
	}
	return p, err
}

// plans are those of the types that a document contains, while they are made.
type plans map[reflect.Type]*plan

// of returns the plan of a type. A type that contains itself meets its own plan, which is filled in by the
// time that it is used.
func (all plans) of(t reflect.Type) (*plan, error) {
	if p, found := all[t]; found {
		return p, nil
	}
	p := &plan{}
	all[t] = p
	err := all.fill(p, t)
	p.know(t.String())
	return p, err
}

func (all plans) fill(p *plan, t reflect.Type) (err error) {
	pointer := reflect.PointerTo(t)
	switch {
	case t == reflect.TypeFor[decimal.Decimal]():
		p.begins, p.wants, p.read = `"`, "a decimal number", readDecimal
		return nil
	case pointer.Implements(reflect.TypeFor[json.Unmarshaler]()):
		p.begins, p.wants, p.read = anyValue, "a value", readJSON
		return nil
	case pointer.Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		p.begins, p.wants, p.read = `"`, "a string", readText
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
		p.begins, p.wants, p.read = anyValue, "a value", readPointer // what it points to has its own say
	case reflect.Slice:
		p.begins, p.wants, p.hint, p.read = "[", "an array", "put [ ] around it", readSlice
		p.element, err = all.of(t.Elem())
	case reflect.Map:
		p.begins, p.wants, p.read = "{", "an object", readMap
		p.element, err = all.of(t.Elem())
	case reflect.Struct:
		p.begins, p.wants, p.read = "{", "an object", readStruct
		err = all.fillStruct(p, t)
	default:
		err = fmt.Errorf("cannot decode into %v", t)
	}
	return err
}

// fillStruct plans the exported fields, those of embedded structs among them, by their JSON names.
func (all plans) fillStruct(p *plan, t reflect.Type) error {
	p.fields = map[string]field{}
	for _, f := range reflect.VisibleFields(t) {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		embedded := f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct
		if !f.IsExported() || embedded || name == "-" {
			continue
		}
		if name == "" {
			name = f.Name
		}
		element, err := all.of(f.Type)
		if err != nil {
			return err
		}
		p.fields[name] = field{f.Index, len(p.names), element}
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

// unknown is the failure of a member that a struct does not have.
func (p *plan) unknown(name string, at int) *failure {
	hint := Words{"the fields here are {fields}", Args{"fields": say(strings.Join(p.names, ", "))}}
	if near := spelling.Closest(name, p.names); near != "" {
		hint = meant(near)
	}
	return fail(at, UnknownField, Args{"field": quoted(name)}, hint)
}
