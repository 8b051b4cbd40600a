package house_test

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// place is where a package stands. It may import packages of lower floors, and packages of its own floor with a lower
// rank there.
type place struct{ floor, rank int }

func (p place) mayImport(q place) bool {
	return q.floor < p.floor || q.floor == p.floor && q.rank < p.rank
}

// floors are the places of the public packages.
func floors() map[string]place {
	return map[string]place{
		".":                 {9, 0}, // the tour
		"page":              {8, 0},
		"prose/brief":       {7, 1},
		"prose":             {7, 0},
		"export":            {7, 0},
		"network":           {6, 0},
		"dataset/format":    {5, 1},
		"dataset":           {5, 0},
		"platform":          {4, 3},
		"agreement/untc":    {4, 3},
		"agreement":         {4, 2},
		"economy/flow":      {4, 3},
		"economy/sdmx":      {4, 2},
		"economy/worldbank": {4, 2},
		"economy/comtrade":  {4, 2},
		"economy/baci":      {4, 2},
		"economy/ecb":       {4, 2},
		"economy/table":     {4, 1},
		"economy/chart":     {4, 1},
		"economy/figures":   {4, 1},
		"economy":           {4, 0},
		"party":             {3, 0},
		"region/names":      {2, 2},
		"region":            {2, 1},
		"source":            {2, 0},
		"locale":            {1, 1},
		"locale/text":       {1, 0},
		"civil":             {0, 0},
		"issue":             {0, 0},
	}
}

// ground lists the packages that need only the standard library and each other.
func ground() []string {
	return []string{"civil", "issue", "internal/codec", "internal/slug", "internal/spelling"}
}

// shared lists the internal packages that others build on, each with the packages of the module that it may import. A
// package may import one if it may import all of those too.
func shared() map[string][]string {
	return map[string][]string{
		"internal/character":          nil,
		"internal/clone":              nil,
		"internal/codec":              nil,
		"internal/decimaltext":        nil,
		"internal/enum":               {"internal/spelling", "issue"},
		"internal/identifier":         nil,
		"internal/int128":             nil,
		"internal/tradefile":          {"region"},
		"internal/graph":              nil,
		"internal/guess":              {"civil", "internal/decimaltext", "internal/spelling"},
		"internal/packed":             nil,
		"internal/postgrestest":       nil,
		"internal/effort":             nil,
		"internal/pythontest":         nil,
		"internal/renaming":           {"party", "region"},
		"internal/slug":               nil,
		"internal/spelling":           nil,
		"internal/langcache":          {"internal/data/locales"},
		"internal/lettering":          nil,
		"internal/spell":              {"civil"},
		"prose/internal/grammar":      {"civil", "locale", "party", "region", "region/names"},
		"internal/icutest":            {"internal/data/locales", "internal/effort"},
		"internal/suggest":            {"internal/spelling", "region"},
		"internal/strictjson":         {"internal/character", "internal/decimaltext", "internal/spelling", "issue"},
		"economy/internal/counted":    {"locale"},
		"economy/internal/heading":    {"civil", "economy", "economy/internal/counted", "internal/character", "locale", "party"},
		"economy/internal/memorytest": {"internal/effort"},
		"economy/internal/tabular":    {"civil", "economy", "economy/figures", "internal/decimaltext", "party", "region", "source"},
		"internal/data/currencies":    {"internal/packed"},
		"internal/data/dates":         {"internal/packed"},
		"internal/data/locales":       {"internal/packed"},
		"internal/data/numbers":       {"internal/packed"},
		"internal/data/world":         {"internal/packed"},
		"internal/data/regionnames":   {"internal/data/world", "internal/packed"},
	}
}

// isOutside reports whether a package stands outside the house: a command, an example, a generator, the reference that
// other tests compare the engines with, or these tests. It may import everything, and only packages outside may import it.
func isOutside(name string) bool {
	for _, folder := range []string{"examples", "internal/conform", "internal/gen", "internal/house", "internal/reference", "atlas", "cmd"} {
		if name == folder || strings.HasPrefix(name, folder+"/") {
			return true
		}
	}
	return false
}

func TestImports(t *testing.T) {
	m := loaded(t)
	for _, name := range m.names() {
		for _, path := range m.own[name].Imports {
			if m.isOwn(path) {
				assert.True(t, mayImport(name, m.short(path)), "%s imports %s", name, m.short(path))
			}
		}
	}
}

func mayImport(from, to string) bool {
	p, public := floors()[from]
	q, toPublic := floors()[to]
	through, toShared := shared()[to]
	switch {
	case isOutside(from):
		return true
	case isOutside(to) || !public:
		return slices.Contains(shared()[from], to)
	case toPublic:
		return p.mayImport(q)
	}
	return toShared && !slices.ContainsFunc(through, func(next string) bool { return !mayImport(from, next) })
}

// The root holds the tour and no code.
func TestTheRootIsATour(t *testing.T) {
	root := loaded(t).own["."]
	assert.Equal(t, []string{"doc.go"}, root.GoFiles)
	assert.Empty(t, root.Imports)
}

func TestMayImport(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{"dataset", "platform", true}, {"platform", "dataset", false}, {"network", "dataset", true}, {"dataset", "network", false}, {"platform", "agreement", true}, {"agreement", "platform", false},
		{"economy", "agreement", false}, {"agreement", "economy", true}, {"civil", "issue", false}, {"issue", "civil", false},
		{"region", "source", true}, {"source", "region", false}, {"locale", "internal/packed", true},
		{"internal/packed", "locale", false}, {"internal/decimaltext", "internal/spelling", false}, {"party", "internal/gen/sources", false},
		{"internal/gen/sources", "party", true},
		{"agreement", "internal/spell", true}, {"civil", "internal/spell", false}, {"issue", "internal/strictjson", false},
		{"dataset", "internal/strictjson", true}, {"civil", "internal/spelling", true}, {"party", "internal/conform", false}, {"region", "unheard-of", false}, {"unheard-of", "civil", false},
	} {
		assert.Equal(t, c.want, mayImport(c.from, c.to), "%s -> %s", c.from, c.to)
	}
}

// No package names a type of a package that it may not import, not even in a string.
func TestNoTypesOfHigherFloorsAsText(t *testing.T) {
	m := loaded(t)
	types := map[string]string{} // the packages of exported names, by "package.Name"
	for _, name := range m.public() {
		api := m.api(t, name)
		for _, exported := range api.Scope().Names() {
			types[api.Name()+"."+exported] = name
		}
	}
	for _, name := range m.names() {
		s := m.source(t, name)
		s.inspect(func(_ *ast.FuncDecl, n ast.Node) {
			literal, ok := n.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return
			}
			text, _ := strconv.Unquote(literal.Value)
			if of, found := types[text]; found && of != name {
				assert.True(t, mayImport(name, of), "%s: %s names %s", m.at(n.Pos()), name, text)
			}
		})
	}
}

// Every package has a place, and every place has a package.
func TestEveryPackageHasAPlace(t *testing.T) {
	m := loaded(t)
	placed := map[string]bool{}
	for name := range floors() {
		placed[name] = true
	}
	for name := range shared() {
		placed[name] = true
	}
	for _, name := range m.names() {
		assert.True(t, placed[name] || isOutside(name), "%s is in no table of this test", name)
	}
	for name := range placed {
		assert.NotNil(t, m.own[name], "the tables of this test have %s", name)
	}
}

// Packages need decimals and language tags of other modules, and nothing else; tests may use testify.
func TestDependencies(t *testing.T) {
	m := loaded(t)
	code := []string{"github.com/shopspring/decimal", "golang.org/x/text"}
	tests := append(code, "github.com/stretchr/testify")
	for _, name := range m.names() {
		p := m.own[name]
		for _, path := range p.Imports {
			assert.True(t, m.mayDependOn(path, code), "%s imports %s", name, path)
		}
		for _, path := range slices.Concat(p.TestImports, p.XTestImports) {
			assert.True(t, m.mayDependOn(path, tests), "the tests of %s import %s", name, path)
		}
	}
}

// mayDependOn reports whether a package belongs to the standard library, to this module, or to one of those modules.
func (m *module) mayDependOn(path string, modules []string) bool {
	first, _, _ := strings.Cut(path, "/")
	if !strings.Contains(first, ".") || m.isOwn(path) {
		return true
	}
	return slices.ContainsFunc(modules, func(allowed string) bool {
		return path == allowed || strings.HasPrefix(path, allowed+"/")
	})
}

func TestTheGroundIsTheStandardLibrary(t *testing.T) {
	m := loaded(t)
	seen := map[string]bool{}
	var visit func(path string)
	visit = func(path string) {
		p := m.all[path]
		if p == nil || seen[path] || p.Standard {
			return
		}
		seen[path] = true
		assert.Contains(t, ground(), m.short(path))
		for _, imported := range p.Imports {
			visit(imported)
		}
	}
	for _, name := range ground() {
		visit(m.own[name].ImportPath)
	}
	assert.Len(t, seen, len(ground()))
}
