package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/dataset"
)

// ID is the address of the schema.
const ID = "https://raw.githubusercontent.com/crossborder-go/crossborder/main/dataset/schema.json"

// maker makes the schemas of the records that it meets.
type maker struct {
	page    *Page
	records map[string]node
}

// Make returns the schema. It is an error if the page lacks a field, or a field a description.
func Make(page *Page) ([]byte, error) {
	m := maker{page, map[string]node{}}
	root := node{
		Schema:               "https://json-schema.org/draft/2020-12/schema",
		ID:                   ID,
		Title:                "crossborder dataset",
		Description:          "A dataset of cross-border trade relationships. Its fields are the collections, all optional, each an array of records.",
		Type:                 "object",
		AdditionalProperties: false,
	}
	root.Properties = append(root.Properties, member{"$schema", node{Description: "the address of this schema, for editors; no part of the dataset", Type: "string"}})
	collections, types := JSONFields(reflect.TypeFor[dataset.Dataset]())
	for _, collection := range collections {
		of := types[collection].Elem()
		name := RecordNames()[of]
		record := page.Records[name]
		if record.Collection != collection {
			return nil, fmt.Errorf("schema: the page has no record in %s", collection)
		}
		if err := m.record(name, of); err != nil {
			return nil, err
		}
		items := ref(name)
		root.Properties = append(root.Properties, member{collection, node{Description: record.Words, Type: "array", Items: &items}})
	}
	if err := m.defs(&root); err != nil {
		return nil, err
	}
	example, err := page.example()
	if err != nil {
		return nil, err
	}
	root.Examples = []any{example}
	return indented(root)
}

// indented writes a schema for people to read.
func indented(root node) ([]byte, error) {
	var b, out bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(root); err != nil {
		return nil, err
	}
	if err := json.Indent(&out, b.Bytes(), "", "  "); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// example returns the dataset on the page.
func (p *Page) example() (any, error) {
	_, rest, _ := strings.Cut(p.Text, "\n\t{\n")
	example, _, found := strings.Cut(rest, "\n\t}\n")
	if !found {
		return nil, fmt.Errorf("schema: the page has no example")
	}
	return json.RawMessage("{" + example + "}"), nil
}

// defs adds the records, in the order of their names, and the types of values.
func (m maker) defs(root *node) error {
	for name := range m.page.Records {
		if _, made := m.records[name]; !made {
			return fmt.Errorf("schema: no field has the record %s of the page", name)
		}
	}
	for name, n := range m.records {
		root.Defs = append(root.Defs, member{name, n})
	}
	slices.SortFunc(root.Defs, func(a, b member) int { return strings.Compare(a.name, b.name) })
	for _, f := range forms() {
		f.node.Description, f.node.Examples = m.page.Types[f.name], f.examples
		if f.node.Description == "" {
			return fmt.Errorf("schema: the page does not describe the type %s", f.name)
		}
		root.Defs = append(root.Defs, member{f.name, f.node})
	}
	return nil
}

// record makes the schema of a record and of those within it.
func (m maker) record(name string, of reflect.Type) error {
	if _, made := m.records[name]; made {
		return nil
	}
	m.records[name] = node{}
	record := m.page.Records[name]
	n := node{Description: record.Words, Type: "object", AdditionalProperties: false, AnyOf: oneOf()[name]}
	fields, types := JSONFields(of)
	if len(fields) != len(record.Fields) || record.Words == "" {
		return fmt.Errorf("schema: the page does not describe the record %s and all its fields", name)
	}
	for _, f := range record.Fields {
		t, found := types[f.Name]
		if !found {
			return fmt.Errorf("schema: %s has no field %s", name, f.Name)
		}
		property, err := m.property(f, t)
		if err != nil {
			return fmt.Errorf("%w: %s.%s", err, name, f.Name)
		}
		n.Properties = append(n.Properties, member{f.Name, property})
		if f.Required && !mentions(n.AnyOf, f.Name) {
			n.Required = append(n.Required, f.Name)
		}
	}
	m.records[name] = n
	return nil
}

// mentions reports whether one of the schemas requires a field.
func mentions(schemas []node, field string) bool {
	return slices.ContainsFunc(schemas, func(n node) bool { return slices.Contains(n.Required, field) })
}

// property makes the schema of a field.
func (m maker) property(f Field, t reflect.Type) (node, error) {
	kind, isArray := strings.CutSuffix(f.Kind, "[]")
	for isArray && t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	n, err := m.kind(kind, t, f.Required)
	if err != nil {
		return node{}, err
	}
	if isArray {
		one := filled(n, kind)
		n = node{Type: "array", Items: &one}
	} else if f.Required {
		n = filled(n, kind)
	}
	if n.Ref != "" && f.Words != "" { // some editors show the words of what is referred to and not those beside it
		n.AllOf, n.Ref = []node{{Ref: n.Ref}}, ""
	}
	n.Description = f.Words
	if n.Description == "" {
		n.Description = m.page.Records[kind].Words
	}
	if n.Description == "" {
		return node{}, fmt.Errorf("schema: a field without a description")
	}
	return n, nil
}

// filled is the schema of a required field or of an element of an array, which is not empty.
func filled(n node, kind string) node {
	switch kind {
	case "id", "code", "party", "date", "day", "unit":
		n.MinLength = 1
	case "texts":
		n.MinProperties = 1
	}
	return n
}

// kind makes the schema of a type of value, or names that of a record.
func (m maker) kind(kind string, t reflect.Type, required bool) (node, error) {
	switch kind {
	case "word":
		return word(t, required)
	case "name":
		return node{Type: "string"}, nil
	case "true":
		return node{Type: "boolean"}, nil
	case "count":
		return node{Type: "integer", Minimum: number(0), Maximum: number(4_000_000)}, nil
	}
	if name := RecordNames()[t]; name == kind {
		return ref(kind), m.record(kind, t)
	}
	if slices.ContainsFunc(forms(), func(f form) bool { return f.name == kind }) {
		return ref(kind), nil
	}
	return node{}, fmt.Errorf("schema: no type %s", kind)
}
