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

func textOf(t *testing.T, name string) string {
	b, err := os.ReadFile(filepath.Join("..", "..", name))
	require.NoError(t, err)
	return string(b)
}

// block returns the text of the first fenced block of a language behind a text.
func block(t *testing.T, text, behind, language string) string {
	_, rest, found := strings.Cut(text, behind)
	require.True(t, found, behind)
	_, rest, found = strings.Cut(rest, "\n```"+language+"\n")
	require.True(t, found, language)
	body, _, found := strings.Cut(rest, "\n```\n")
	require.True(t, found)
	return body + "\n"
}

// printed compiles a program of the text of a page, runs it in a folder and returns what it prints.
func printed(t *testing.T, program, folder string) string {
	file := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(file, []byte(program), 0o644))
	binary := filepath.Join(folder, "program.exe")
	build := exec.Command("go", "build", "-o", binary, file)
	build.Dir = filepath.Join("..", "..")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	run := exec.Command(binary)
	run.Dir = folder
	out, err = run.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}

// The program of the README, with the input beside it, prints what stands there.
func TestTheReadmesProgram(t *testing.T) {
	readme, folder := textOf(t, "README.md"), t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "ties.json"), []byte(block(t, readme, "`ties.json` is", "json")), 0o644))
	program := block(t, readme, "`main.go`, beside it", "go")
	assert.Equal(t, block(t, readme, "go run .\n", ""), printed(t, program, folder))
}

// The tour has the first example as a whole program, which prints the same.
func TestTheToursProgram(t *testing.T) {
	_, body, found := strings.Cut(textOf(t, "example_test.go"), "func Example() {\n")
	require.True(t, found)
	code, rest, found := strings.Cut(body, "\t// Output:\n")
	require.True(t, found)
	output, _, found := strings.Cut(rest, "}\n")
	require.True(t, found)
	output = strings.ReplaceAll(output, "\t// ", "")

	tour := strings.ReplaceAll(strings.ReplaceAll(textOf(t, "doc.go"), "\n//\n", "\n//\t\n"), "\n//\t", "\n")
	assert.Contains(t, tour, "func main() {\n"+code+"}\n")
	assert.Contains(t, tour, "\n"+output)
	_, program, found := strings.Cut(tour, "package main\n")
	require.True(t, found)
	program, _, found = strings.Cut(program, "\n}\n\n// It prints:")
	require.True(t, found)
	assert.Equal(t, output, printed(t, "package main\n"+program+"\n}\n", t.TempDir()))
}
