package house_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// nested lists the public modules within this one, each with the modules that it may depend on beside those of this one.
func nested() map[string][]string {
	return map[string][]string{
		"economy/flow/beam": {"github.com/apache/beam/sdks/v2"},
	}
}

// The public modules within this one keep its laws of state and panics, and depend on no more than is listed.
func TestNestedModules(t *testing.T) {
	for folder, modules := range nested() {
		dir := filepath.Join("..", "..", filepath.FromSlash(folder))
		paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		files := token.NewFileSet()
		count := 0
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
			require.NoError(t, err)
			ast.Inspect(f, func(n ast.Node) bool {
				if reason := unlawful(n); reason != "" {
					t.Errorf("%s: %s", files.Position(n.Pos()), reason)
				}
				return true
			})
			count++
		}
		assert.NotZero(t, count, folder)

		text, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		require.NoError(t, err)
		allowed := append([]string{
			"github.com/crossborder-go/crossborder", "github.com/shopspring/decimal", "github.com/stretchr/testify", "golang.org/x/text",
		}, modules...)
		for line := range strings.Lines(string(text)) {
			fields := strings.Fields(line)
			if !strings.HasPrefix(line, "\t") || strings.Contains(line, "// indirect") {
				continue
			}
			assert.Contains(t, allowed, fields[0], folder)
		}
		assert.FileExists(t, filepath.Join(dir, "README.md"))
	}
}

// unlawful says why a declaration or a call may not be in a package.
func unlawful(n ast.Node) string {
	switch n := n.(type) {
	case *ast.FuncDecl:
		if n.Recv == nil && n.Name.Name == "init" {
			return "an init"
		}
	case *ast.GenDecl:
		if n.Tok == token.VAR {
			for _, spec := range n.Specs {
				for _, name := range spec.(*ast.ValueSpec).Names {
					if name.IsExported() && !strings.HasPrefix(name.Name, "Err") {
						return "an exported variable"
					}
				}
			}
		}
	case *ast.CallExpr:
		if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "panic" {
			return "a panic"
		}
	}
	return ""
}
