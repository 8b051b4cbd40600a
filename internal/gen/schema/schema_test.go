package schema_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/gen/schema"
)

var update = flag.Bool("update", false, "rewrite dataset/schema.json")

// The schema is that of the types and the page. It is rewritten with -update.
func TestSchemaIsFresh(t *testing.T) {
	root := filepath.Join("..", "..", "..", "dataset")
	page, err := schema.ReadPage(filepath.Join(root, "format", "doc.go"))
	require.NoError(t, err)
	made, err := schema.Make(page)
	require.NoError(t, err)
	file := filepath.Join(root, "schema.json")
	if *update {
		require.NoError(t, os.WriteFile(file, made, 0o644))
		return
	}
	have, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.True(t, string(made) == string(have), "dataset/schema.json is not that of the types and the format page: run go test ./internal/gen/schema -update")
}

// A page that does not agree with the types is an error that names the record and the field.
func TestMakeRefuses(t *testing.T) {
	file := filepath.Join("..", "..", "..", "dataset", "format", "doc.go")
	source, err := os.ReadFile(file)
	require.NoError(t, err)
	for _, c := range []struct{ name, old, text, want string }{
		{"no words", "seat          code       its first place", "seat          code", "schema: a field without a description: office.seat"},
		{"no field", "//	   note          texts      a note of the source\n", "", "schema: the page does not describe the record observation and all its fields"},
		{"another field", "   note          texts ", "   notes         texts ", "schema: observation has no field notes"},
		{"unknown type", "note          texts ", "note          prose ", "schema: no type prose: observation.note"},
		{"no word about a type", "//	date      \"2025-11-28\"\n", "", "schema: the page does not describe the type date"},
		{"no such record", "//	territory: ", "//	land: x\n//\n//	territory: ", "schema: no field has the record land of the page"},
		{"no list of words", "identifiers   names      by scheme: {\"wikidata\"", "identifiers   word       by scheme: {\"wikidata\"", "schema: map[string]string has no list of words: region.identifiers"},
		{"no record", "//	office, in offices:", "//	office:", "schema: the page has no record in offices"},
		{"no example", "//	{\n", "", "schema: the page has no example"},
		{"no heading", "# Types", "Types", " has no heading Types or no heading Records"},
		{"not Go", "package format", "packag format", "expected 'package'"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(string(source), c.old, c.text, -1)
			require.NotEqual(t, string(source), text)
			name := filepath.Join(t.TempDir(), "doc.go")
			require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
			page, err := schema.ReadPage(name)
			if err == nil {
				_, err = schema.Make(page)
			}
			assert.ErrorContains(t, err, c.want)
		})
	}
}
