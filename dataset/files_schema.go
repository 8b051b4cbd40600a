package dataset

import (
	"iter"
	"strings"

	"github.com/crossborder-go/crossborder/internal/guess"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// schemaFields are fields that a JSON Schema has and a dataset has not.
const schemaFields = ` $ref $dynamicRef $defs definitions $id id type enum const properties patternProperties additionalProperties ` +
	`propertyNames required items prefixItems contains allOf anyOf oneOf not if `

// mostSchemaFields is a number of fields that no JSON Schema has beside each other.
const mostSchemaFields = 1000

// isSchema reports whether a text that cannot be read is a JSON Schema: it names a dialect and has a field of schemas, and
// none that is the name of a list of records or close to one, because then it is a dataset with a slip.
func isSchema(text string) bool {
	hasDialect, isOfSchemas, count := false, false, 0
	for name, value := range fieldsOf(text) {
		dialect, _, _ := strings.Cut(strings.TrimPrefix(value, `"`), `"`)
		count++
		switch {
		case name == "$schema":
			hasDialect = hasDialect || strings.Contains(dialect, "json-schema.org/")
		case strings.Contains(schemaFields, " "+name+" "):
			isOfSchemas = true
		case count > mostSchemaFields || isNearCollection(name):
			return false
		}
	}
	return hasDialect && isOfSchemas
}

// isNearCollection reports whether a name is that of a collection, or probably means one.
func isNearCollection(name string) bool {
	var known []string
	for _, c := range Collections() {
		known = append(known, string(c))
	}
	return guess.Field(name, known) != "" || spelling.Closest(name, known) != ""
}

// fieldsOf returns the fields of an object, each with the text from its value on. The text may have faults.
func fieldsOf(text string) iter.Seq2[string, string] {
	return func(yield func(name, value string) bool) { eachField(text, yield) }
}

func eachField(text string, yield func(name, value string) bool) {
	const blank = " \t\r\n"
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case '"':
			begin := i + 1
			for i++; i < len(text) && text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
			end := min(i, len(text))
			if value, isField := strings.CutPrefix(strings.TrimLeft(text[min(end+1, len(text)):], blank), ":"); isField && depth == 1 && !yield(text[begin:end], strings.TrimLeft(value, blank)) {
				return
			}
		}
	}
}
