// Package schematest holds the JSON Schema of datasets against the reader and the validation of package dataset. It is a
// module of its own, because it needs a JSON Schema validator.
package schematest
