package house_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The README's snippet is the body of an example that is compiled and run, with its output. The tour has it as a whole
// program, which prints the same.
func TestSnippetsAreTheExample(t *testing.T) {
	root := filepath.Join("..", "..")
	text := func(name string) string {
		b, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		return string(b)
	}
	_, body, found := strings.Cut(text("example_test.go"), "func Example() {\n")
	require.True(t, found)
	code, rest, found := strings.Cut(body, "\t// Output:\n")
	require.True(t, found)
	output, _, found := strings.Cut(rest, "}\n")
	require.True(t, found)
	output = strings.ReplaceAll(output, "\t// ", "")

	readme := text("README.md")
	assert.Contains(t, readme, "```go\n"+strings.ReplaceAll(strings.TrimPrefix(code, "\t"), "\n\t", "\n")+"```\n")
	assert.Contains(t, readme, "```\n"+output+"```\n")

	tour := strings.ReplaceAll(strings.ReplaceAll(text("doc.go"), "\n//\n", "\n//\t\n"), "\n//\t", "\n")
	assert.Contains(t, tour, "func main() {\n"+code+"}\n")
	assert.Contains(t, tour, "\n"+output)
	_, program, found := strings.Cut(tour, "package main\n")
	require.True(t, found)
	program, _, found = strings.Cut(program, "\n}\n\n// It prints:")
	require.True(t, found)
	file := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(file, []byte("package main\n"+program+"\n}\n"), 0o644))
	run := exec.Command("go", "run", file)
	run.Dir = root
	printed, err := run.CombinedOutput()
	require.NoError(t, err, "%s", printed)
	assert.Equal(t, output, string(printed))
}
