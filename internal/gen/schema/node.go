package schema

import (
	"bytes"
	"encoding/json"
)

// node is a JSON Schema, with the keywords that this package uses in the order in which they are written.
type node struct {
	Schema               string   `json:"$schema,omitempty"`
	ID                   string   `json:"$id,omitempty"`
	Ref                  string   `json:"$ref,omitempty"`
	Title                string   `json:"title,omitempty"`
	Description          string   `json:"description,omitempty"`
	Type                 string   `json:"type,omitempty"`
	Enum                 []string `json:"enum,omitempty"`
	Pattern              string   `json:"pattern,omitempty"`
	PatternErrorMessage  string   `json:"patternErrorMessage,omitempty"` // shown by VS Code instead of the pattern
	MinLength            int      `json:"minLength,omitempty"`
	MaxLength            *int     `json:"maxLength,omitempty"`
	Minimum              *int     `json:"minimum,omitempty"`
	Maximum              *int     `json:"maximum,omitempty"`
	Items                *node    `json:"items,omitempty"`
	PropertyNames        *node    `json:"propertyNames,omitempty"`
	Properties           members  `json:"properties,omitempty"`
	AdditionalProperties any      `json:"additionalProperties,omitempty"` // false or a node
	Required             []string `json:"required,omitempty"`
	MinProperties        int      `json:"minProperties,omitempty"`
	AllOf                []node   `json:"allOf,omitempty"`
	AnyOf                []node   `json:"anyOf,omitempty"`
	Not                  *node    `json:"not,omitempty"`
	Examples             []any    `json:"examples,omitempty"`
	Defs                 members  `json:"$defs,omitempty"`
}

// members are schemas by name, in order.
type members []member

type member struct {
	name string
	node node
}

// MarshalJSON writes an object.
func (m members) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, one := range m {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := encoder.Encode(one.name); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := encoder.Encode(one.node); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func ref(name string) node { return node{Ref: "#/$defs/" + name} }

func number(n int) *int { return &n }
