package crossborder_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The README's snippet is the body of an example that is compiled and run, and its output that example's.
func TestReadmeShowsTheExample(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)

	_, body, found := strings.Cut(string(source), "func Example() {\n")
	require.True(t, found)
	code, rest, found := strings.Cut(body, "\t// Output:\n")
	require.True(t, found)
	output, _, found := strings.Cut(rest, "}\n")
	require.True(t, found)

	assert.Contains(t, string(readme), "```go\n"+strings.ReplaceAll(strings.TrimPrefix(code, "\t"), "\n\t", "\n")+"```\n")
	assert.Contains(t, string(readme), "```\n"+strings.ReplaceAll(output, "\t// ", "")+"```\n")
}
