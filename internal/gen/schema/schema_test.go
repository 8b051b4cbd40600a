package schema_test

import (
	"flag"
	"os"
	"path/filepath"
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
