package consistency_test

import (
	"go/ast"
	"go/doc"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// unshown lists the functions that no example calls, each with the reason.
func unshown() map[string]string {
	return map[string]string{
		"agreement.ValidateReferences": "dataset.Dataset.Validate calls it",
		"issue.Clones":                 "for the Definitions of packages",
		"sdmx.ReadRatesJSON":           "ReadRatesCSV from files of ReadJSON",
		"sdmx.ReadRatesML":             "ReadRatesCSV from files of ReadML",
		"source.ValidateCites":         "the Validate of records calls it",
		"text.MakeTag":                 "ParseTag without an error",
		"text.ValidateString":          "the Validate of records calls it",
	}
}

// leastShown is the share of functions and methods that examples call, in percent. It only grows.
const leastShown = 98

// Every package has an example with output, and its examples call every function of the package that is not obvious.
// Examples of methods are counted: with -v the test prints how many of each package are shown.
func TestExamples(t *testing.T) {
	m := loaded(t)
	calls, examples := m.shown(t)
	shown, all := 0, 0
	for _, name := range m.public() {
		functions := m.functions(name)
		if len(functions) == 0 {
			continue // a page without code
		}
		assert.Positive(t, examples[name], "%s has no example", name)
		inPackage := 0
		for _, f := range functions {
			_, isListed := unshown()[fullName(f)]
			if calls[fullName(f)] {
				inPackage++
				assert.False(t, isListed, "an example calls %s after all", fullName(f))
			} else if f.Signature().Recv() == nil {
				assert.True(t, isListed, "no example calls %s", fullName(f))
			}
		}
		t.Logf("%-20s %3d examples call %3d of %3d functions and methods", name, examples[name], inPackage, len(functions))
		shown, all = shown+inPackage, all+len(functions)
	}
	t.Logf("%d of %d, %d %%", shown, all, 100*shown/all)
	for name := range unshown() {
		assert.True(t, m.has(name), "there is no %s", name)
	}
	assert.GreaterOrEqual(t, 100*shown, leastShown*all, "%d of %d functions and methods are shown", shown, all)
}

// has reports whether a public package has an exported name.
func (m *module) has(full string) bool {
	return slices.ContainsFunc(m.exported(), func(o exported) bool { return o.full == full })
}

// functions returns the exported functions and methods of a package that are not obvious.
func (m *module) functions(name string) []*types.Func {
	var all []*types.Func
	add := func(o types.Object) {
		if f, isFunction := o.(*types.Func); isFunction && f.Exported() && !isObvious(f) {
			all = append(all, f)
		}
	}
	scope := m.own[name].Types.Scope()
	for _, id := range scope.Names() {
		o := scope.Lookup(id)
		add(o)
		if n, isNamed := o.Type().(*types.Named); isNamed && o.Exported() && n.Obj() == o {
			for f := range n.Methods() {
				add(f)
			}
		}
	}
	return all
}

// isObvious reports whether a function needs no example: interfaces or habits of Go say what it does, it is the twin of another
// one, or it lists the words of a type.
func isObvious(f *types.Func) bool {
	habits := []string{
		"AppendText", "Compare", "Definitions", "Equal", "Error", "IsZero", "MarshalBinary", "MarshalJSON", "MarshalText", "Refusal", "Scan", "String",
		"UnmarshalBinary", "UnmarshalJSON", "UnmarshalText", "Unwrap", "Validate", "Value",
	}
	isTwin := strings.HasPrefix(f.Name(), "Must") || strings.HasPrefix(f.Name(), "Append")
	return slices.Contains(habits, f.Name()) || isTwin || isList(f)
}

// isList reports whether a function returns all words of a type.
func isList(f *types.Func) bool {
	s := f.Signature()
	if s.Recv() != nil || s.Params().Len() != 0 || s.Results().Len() != 1 {
		return false
	}
	slice, isSlice := s.Results().At(0).Type().(*types.Slice)
	if !isSlice {
		return false
	}
	word, isNamed := slice.Elem().(*types.Named)
	if !isNamed || word.Obj().Pkg() != f.Pkg() {
		return false
	}
	_, isBasic := word.Underlying().(*types.Basic)
	return isBasic
}

// fullName returns "package.Name" of a function and "package.Type.Name" of a method.
func fullName(f *types.Func) string {
	name := f.Pkg().Name() + "."
	if receiver := f.Signature().Recv(); receiver != nil {
		t := types.Unalias(receiver.Type())
		if p, isPointer := t.(*types.Pointer); isPointer {
			t = p.Elem()
		}
		if n, isNamed := t.(*types.Named); isNamed {
			name += n.Obj().Name() + "."
		}
	}
	return name + f.Name()
}

// shown returns the functions and methods that examples with output call, in examples of their own package, by full name, and
// the number of examples by package.
func (m *module) shown(t *testing.T) (calls map[string]bool, examples map[string]int) {
	t.Helper()
	var patterns []string
	for _, name := range m.public() {
		patterns = append(patterns, "./"+name)
	}
	all, err := packages.Load(&packages.Config{
		Mode:  packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedForTest,
		Dir:   filepath.Join("..", ".."),
		Tests: true,
	}, patterns...)
	require.NoError(t, err)
	calls, examples = map[string]bool{}, map[string]int{}
	for _, p := range all {
		if p.ForTest == "" {
			continue
		}
		for _, example := range doc.Examples(p.Syntax...) {
			if example.Output == "" && !example.EmptyOutput {
				continue
			}
			examples[m.short(p.ForTest)]++
			for f := range called(p, example.Code) {
				if f.Pkg() != nil && f.Pkg().Path() == p.ForTest {
					calls[fullName(f.Origin())] = true
				}
			}
		}
	}
	return calls, examples
}

// called returns the functions that a piece of code names, and those that functions of its own package name that it calls.
func called(p *packages.Package, code ast.Node) map[*types.Func]bool {
	found := map[*types.Func]bool{}
	var visit func(ast.Node)
	visit = func(code ast.Node) {
		ast.Inspect(code, func(n ast.Node) bool {
			id, isIdent := n.(*ast.Ident)
			if !isIdent {
				return true
			}
			f, isFunction := p.TypesInfo.Uses[id].(*types.Func)
			if !isFunction || found[f] {
				return true
			}
			found[f] = true
			if body := bodyOf(p, f); body != nil {
				visit(body)
			}
			return true
		})
	}
	visit(code)
	return found
}

// bodyOf returns the body of a function that stands in a test file, nil for others.
func bodyOf(p *packages.Package, f *types.Func) ast.Node {
	for _, file := range p.Syntax {
		if !strings.HasSuffix(p.Fset.Position(file.Pos()).Filename, "_test.go") {
			continue
		}
		for _, d := range file.Decls {
			if in, isFunction := d.(*ast.FuncDecl); isFunction && in.Body != nil && p.TypesInfo.Defs[in.Name] == f {
				return in.Body
			}
		}
	}
	return nil
}
