package house_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// listed is what go list reports about a package. Imports are those of its code, not of its tests.
type listed struct {
	ImportPath   string
	Name         string
	Dir          string
	Export       string
	GoFiles      []string
	Imports      []string
	TestImports  []string
	XTestImports []string
	Standard     bool
	DepOnly      bool
	Module       *struct{ Path string }
}

// module has every package of this module by its path below the module's ("." is the root), and everything that they
// import.
type module struct {
	path string
	own  map[string]*listed
	all  map[string]*listed // by import path
	fset *token.FileSet
	from types.Importer
}

// load runs go list once. Compiled packages come from its cache.
var load = sync.OnceValues(func() (*module, error) {
	fields := "-json=ImportPath,Name,Dir,Export,GoFiles,Imports,TestImports,XTestImports,Standard,DepOnly,Module"
	list := exec.Command("go", "list", "-export", "-deps", fields, "./...")
	list.Dir = filepath.Join("..", "..")
	var problems strings.Builder
	list.Stderr = &problems
	text, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, problems.String())
	}
	m := &module{own: map[string]*listed{}, all: map[string]*listed{}, fset: token.NewFileSet()}
	for d := json.NewDecoder(strings.NewReader(string(text))); d.More(); {
		p := new(listed)
		if err := d.Decode(p); err != nil {
			return nil, err
		}
		m.all[p.ImportPath] = p
		if !p.DepOnly {
			m.path = p.Module.Path
			m.own[m.short(p.ImportPath)] = p
		}
	}
	m.from = importer.ForCompiler(m.fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(m.all[path].Export)
	})
	return m, nil
})

func loaded(t *testing.T) *module {
	t.Helper()
	m, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// short returns an import path below the module's, and other paths unchanged.
func (m *module) short(path string) string {
	if path == m.path {
		return "."
	}
	return strings.TrimPrefix(path, m.path+"/")
}

// isOwn reports whether an import path belongs to the module.
func (m *module) isOwn(path string) bool {
	return path == m.path || strings.HasPrefix(path, m.path+"/")
}

// names returns the packages of the module, in order.
func (m *module) names() []string {
	var names []string
	for name := range m.own {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// public returns the packages that other modules can import.
func (m *module) public() []string {
	return slices.DeleteFunc(m.names(), func(name string) bool {
		return strings.HasPrefix(name, "internal/") || strings.HasPrefix(name, "examples/") || m.own[name].Name == "main"
	})
}

// api returns the exported names of a package, from its compiled form.
func (m *module) api(t *testing.T, name string) *types.Package {
	t.Helper()
	p, err := m.from.Import(m.own[name].ImportPath)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// source is the code of a package without its tests, type-checked.
type source struct {
	files []*ast.File
	pkg   *types.Package
	info  *types.Info
}

func (m *module) source(t *testing.T, name string) source {
	t.Helper()
	s := source{info: &types.Info{
		Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{},
	}}
	for _, file := range m.own[name].GoFiles {
		f, err := parser.ParseFile(m.fset, filepath.Join(m.own[name].Dir, file), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		s.files = append(s.files, f)
	}
	var err error
	s.pkg, err = (&types.Config{Importer: m.from}).Check(m.own[name].ImportPath, m.fset, s.files, s.info)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// inspect calls visit for every node of the code, with the function it is in.
func (s source) inspect(visit func(in *ast.FuncDecl, n ast.Node)) {
	for _, f := range s.files {
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
