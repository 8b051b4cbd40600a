package consistency_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// module has every package of the main module by its path below the module's ("." is the root), without its tests.
type module struct {
	path string
	fset *token.FileSet
	own  map[string]*packages.Package
}

// load reads and type-checks the main module once. Other modules come from compiled packages.
var load = sync.OnceValues(func() (*module, error) {
	m := &module{fset: token.NewFileSet(), own: map[string]*packages.Package{}}
	all, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedModule,
		Dir:  filepath.Join("..", ".."),
		Fset: m.fset,
	}, "./...")
	if err != nil {
		return nil, err
	}
	for _, p := range all {
		if len(p.Errors) > 0 {
			return nil, p.Errors[0]
		}
		m.path = p.Module.Path
		m.own[m.short(p.PkgPath)] = p
	}
	return m, nil
})

func loaded(t *testing.T) *module {
	t.Helper()
	m, err := load()
	require.NoError(t, err)
	return m
}

// short returns an import path below the module's.
func (m *module) short(path string) string {
	if path == m.path {
		return "."
	}
	return strings.TrimPrefix(path, m.path+"/")
}

// names returns the packages of the module, in order.
func (m *module) names() []string { return slices.Sorted(maps.Keys(m.own)) }

// public returns the packages that other modules can import.
func (m *module) public() []string {
	return slices.DeleteFunc(m.names(), func(name string) bool {
		isInternal := slices.Contains(strings.Split(name, "/"), "internal")
		return isInternal || strings.HasPrefix(name, "examples/") || m.own[name].Name == "main"
	})
}

// exported is an exported name of a public package.
type exported struct {
	types.Object
	full string // "package.Name"
}

// exported returns the exported names of the public packages, in order.
func (m *module) exported() []exported {
	var all []exported
	for _, name := range m.public() {
		scope := m.own[name].Types.Scope()
		for _, id := range scope.Names() {
			if o := scope.Lookup(id); o.Exported() {
				all = append(all, exported{o, m.own[name].Name + "." + id})
			}
		}
	}
	return all
}

// inspect calls visit for every node of a package's code, with the function it is in.
func inspect(p *packages.Package, visit func(in *ast.FuncDecl, n ast.Node)) {
	for _, f := range p.Syntax {
		for _, d := range f.Decls {
			in, _ := d.(*ast.FuncDecl)
			ast.Inspect(d, func(n ast.Node) bool {
				visit(in, n)
				return true
			})
		}
	}
}

// at returns a position relative to the module's folder, as editors take it.
func (m *module) at(pos token.Pos) string {
	p := m.fset.Position(pos)
	if dir, err := filepath.Abs(filepath.Join("..", "..")); err == nil {
		if rel, err := filepath.Rel(dir, p.Filename); err == nil {
			p.Filename = filepath.ToSlash(rel)
		}
	}
	return p.String()
}

// assertSame reports what stands in one of two lists alone.
func assertSame(t *testing.T, first, second []string, inFirst, inSecond string) {
	t.Helper()
	for _, s := range first {
		if !slices.Contains(second, s) {
			t.Errorf("%s, but not %s: %s", inFirst, inSecond, s)
		}
	}
	for _, s := range second {
		if !slices.Contains(first, s) {
			t.Errorf("%s, but not %s: %s", inSecond, inFirst, s)
		}
	}
}
