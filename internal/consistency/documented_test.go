package consistency_test

import (
	"go/ast"
	"go/doc"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every exported name is documented in sentences, of which the first begins with the name. Constants and variables may be
// documented as a group.
func TestEveryNameIsDocumented(t *testing.T) {
	m := loaded(t)
	count := 0
	for _, name := range m.public() {
		p := m.own[name]
		d, err := doc.NewFromFiles(m.fset, p.Syntax, p.PkgPath)
		require.NoError(t, err)
		check := func(where ast.Node, name, begins, text string) {
			count++
			assert.True(t, isDocumentation(text, begins), "%s: %s is documented as %.60q", m.at(where.Pos()), name, text)
		}
		check(p.Syntax[0], p.Name, "Package "+p.Name, d.Doc)
		for _, f := range d.Funcs {
			check(f.Decl, f.Name, f.Name, f.Doc)
		}
		for _, group := range append(d.Consts, d.Vars...) {
			check(group.Decl, group.Names[0], "", group.Doc)
		}
		for _, typ := range d.Types {
			check(typ.Decl, typ.Name, typ.Name, typ.Doc)
			assert.True(t, len(typ.Consts) == 0 || namesConstants(typ), "%s: the documentation of %s does not lead to its constants: %q", m.at(typ.Decl.Pos()), typ.Name, typ.Doc)
			for _, f := range append(typ.Funcs, typ.Methods...) {
				check(f.Decl, typ.Name+"."+f.Name, f.Name, f.Doc)
			}
			for _, group := range append(typ.Consts, typ.Vars...) {
				check(group.Decl, group.Names[0], "", group.Doc)
			}
		}
	}
	assert.Greater(t, count, 1000)
}

// namesConstants reports whether the documentation of a type with constants names the first one and the function that lists
// them, as go doc shows only the beginning of the group.
func namesConstants(typ *doc.Type) bool {
	return slices.ContainsFunc(typ.Funcs, func(f *doc.Func) bool { return strings.Contains(typ.Doc, "["+f.Name+"]") }) &&
		slices.ContainsFunc(typ.Consts, func(group *doc.Value) bool { return strings.Contains(typ.Doc, "["+group.Names[0]+"]") })
}

// isDocumentation reports whether a text is a sentence, or several, that begins with a name.
func isDocumentation(text, name string) bool {
	text = strings.TrimSpace(text)
	after, begins := strings.CutPrefix(text, name)
	first, _, _ := strings.Cut(text, "\n\n")
	first, _, _ = strings.Cut(first, "\n  - ")
	ends := strings.HasSuffix(first, ".") || strings.HasSuffix(first, ":") || strings.HasSuffix(first, ".\"") || strings.HasSuffix(first, ".`")
	return begins && (name == "" || strings.IndexAny(after, " ,(") == 0) && ends
}

func TestIsDocumentation(t *testing.T) {
	for text, want := range map[string]bool{
		"Size returns the size.": true, "Size, in bytes, is the size.": true, "": false, "Size": false, "Sizes are sizes.": false, "Returns the size.": false, "Size returns the size": false,
	} {
		assert.Equal(t, want, isDocumentation(text, "Size"), text)
	}
	assert.True(t, isDocumentation("The sizes.", ""))
	assert.False(t, isDocumentation("", ""))
}
