package house_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// place is where a package stands: it may import what stands on a lower floor, and on its own floor what has a
// lower rank there. Packages of equal rank do not know each other.
type place struct{ floor, rank int }

func (p place) mayImport(q place) bool {
	return q.floor < p.floor || q.floor == p.floor && q.rank < p.rank
}

// floors are the public packages.
func floors() map[string]place {
	return map[string]place{
		".":                 {5, 0},
		"platform":          {4, 2},
		"agreement":         {4, 1},
		"economy/sdmx":      {4, 2},
		"economy/worldbank": {4, 2},
		"economy/comtrade":  {4, 2},
		"economy/baci":      {4, 2},
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

// ground are the packages that the standard library must be enough for, with all that they import.
func ground() []string { return []string{"civil", "issue", "internal/slug", "internal/spelling"} }

// shared are the internal packages that others build on, and what of the module each may import. Who imports one
// must stand above all that.
func shared() map[string][]string {
	return map[string][]string{
		"internal/clone":            nil,
		"internal/decimaltext":      nil,
		"internal/packed":           nil,
		"internal/slug":             nil,
		"internal/spelling":         nil,
		"internal/langcache":        {"internal/data/locales"},
		"internal/vague":            {"civil"},
		"internal/wording":          {"civil", "internal/vague", "issue", "locale"},
		"internal/icutest":          {"internal/data/locales"},
		"internal/strictjson":       {"internal/decimaltext", "internal/spelling", "issue"},
		"economy/internal/tabular":  {"civil", "economy", "economy/figures", "internal/decimaltext", "party", "region", "source"},
		"internal/data/currencies":  {"internal/packed"},
		"internal/data/dates":       {"internal/packed"},
		"internal/data/locales":     {"internal/packed"},
		"internal/data/numbers":     {"internal/packed"},
		"internal/data/world":       {"internal/packed"},
		"internal/data/regionnames": {"internal/data/world", "internal/packed"},
	}
}

// isOutside reports whether a package stands outside the house: commands, examples, generators, these tests, and the
// reference that other tests compare the engines with.
// They may import everything, and nothing but themselves imports them.
func isOutside(name string) bool {
	for _, folder := range []string{"examples", "internal/conform", "internal/gen", "internal/house", "internal/reference"} {
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

func TestMayImport(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{".", "platform", true}, {"platform", ".", false}, {"platform", "agreement", true}, {"agreement", "platform", false},
		{"economy", "agreement", false}, {"agreement", "economy", true}, {"civil", "issue", false}, {"issue", "civil", false},
		{"region", "source", true}, {"source", "region", false}, {"locale", "internal/packed", true},
		{"internal/packed", "locale", false}, {"internal/decimaltext", "internal/spelling", false}, {"party", "internal/gen/sources", false},
		{"internal/gen/sources", "party", true},
		{"agreement", "internal/vague", true}, {"civil", "internal/vague", false}, {"issue", "internal/strictjson", false},
		{".", "internal/strictjson", true}, {"civil", "internal/spelling", true}, {"party", "internal/conform", false}, {"region", "unheard-of", false}, {"unheard-of", "civil", false},
	} {
		assert.Equal(t, c.want, mayImport(c.from, c.to), "%s -> %s", c.from, c.to)
	}
}

// Every package has its place, and no place is left of a package that has gone.
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

// A public package needs nothing of another module than decimals and language tags; its tests may have testify.
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

// mayDependOn reports whether a path is the standard library's, this module's, or of one of those modules.
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
