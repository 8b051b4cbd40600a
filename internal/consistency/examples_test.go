package consistency_test

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// obvious reports whether a function or method needs no example: it is written down for a standard interface, it is the twin of
// another one, or it lists the words of a type.
func obvious(f *types.Func) bool {
	switch f.Name() {
	case "String", "Error", "Unwrap", "Refusal", "AppendText", "MarshalText", "UnmarshalText", "MarshalJSON", "UnmarshalJSON", "Scan", "Value", "Definitions":
		return true
	}
	s := f.Signature()
	_, listed := f.Pkg().Scope().Lookup("x").(*types.Func)
	_ = listed
	isList := s.Recv() == nil && s.Params().Len() == 0 && s.Results().Len() == 1 && closedList(s.Results().At(0).Type(), f.Pkg())
	return isList || strings.HasPrefix(f.Name(), "Must") || strings.HasPrefix(f.Name(), "Append")
}

// closedList reports whether a type is a slice of a named basic type of the package.
func closedList(t types.Type, of *types.Package) bool {
	s, isSlice := t.(*types.Slice)
	if !isSlice {
		return false
	}
	n, isNamed := s.Elem().(*types.Named)
	if !isNamed || n.Obj().Pkg() != of {
		return false
	}
	_, isBasic := n.Underlying().(*types.Basic)
	return isBasic
}

// fullName returns "package.Name" of a function and "package.Type.Name" of a method.
func fullName(f *types.Func) string {
	name := f.Pkg().Name() + "."
	if recv := f.Signature().Recv(); recv != nil {
		t := types.Unalias(recv.Type())
		if p, isPointer := t.(*types.Pointer); isPointer {
			t = p.Elem()
		}
		if n, isNamed := t.(*types.Named); isNamed {
			name += n.Obj().Name() + "."
		}
	}
	return name + f.Name()
}

// shown returns the functions and methods that examples with output call, those of the example's own package alone, by
// full name; and the number of these examples by package.
func (m *module) shown(t *testing.T) (calls map[string]bool, count map[string]int) {
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
	calls, count = map[string]bool{}, map[string]int{}
	for _, p := range all {
		if p.ForTest == "" {
			continue
		}
		for _, example := range doc.Examples(p.Syntax...) {
			if example.Output == "" && !example.EmptyOutput {
				continue
			}
			count[m.short(p.ForTest)]++
			ast.Inspect(example.Code, func(n ast.Node) bool {
				id, isIdent := n.(*ast.Ident)
				if !isIdent {
					return true
				}
				if f, isFunc := p.TypesInfo.Uses[id].(*types.Func); isFunc && f.Pkg() != nil && f.Pkg().Path() == p.ForTest {
					calls[fullName(f.Origin())] = true
				}
				return true
			})
		}
	}
	return calls, count
}

func TestExamples(t *testing.T) {
	m := loaded(t)
	calls, count := m.shown(t)
	type tally struct{ shown, all int }
	ratio := map[string]*tally{}
	note := func(pkg string, f *types.Func, weight bool) {
		if obvious(f) {
			return
		}
		r := ratio[pkg]
		if r == nil {
			r = &tally{}
			ratio[pkg] = r
		}
		r.all++
		if calls[fullName(f)] {
			r.shown++
		} else {
			fmt.Println("missing", weight, fullName(f), f.Signature().Params().Len())
		}
	}
	for _, name := range m.public() {
		scope := m.own[name].Types.Scope()
		for _, id := range scope.Names() {
			o := scope.Lookup(id)
			if !o.Exported() {
				continue
			}
			if f, ok := o.(*types.Func); ok {
				note(name, f, true)
			}
			if n, ok := o.Type().(*types.Named); ok && n.Obj() == o {
				for f := range n.Methods() {
					if f.Exported() {
						note(name, f, false)
					}
				}
			}
		}
	}
	var sum tally
	for _, name := range slices.Sorted(maps.Keys(ratio)) {
		fmt.Printf("%-20s examples %d shown %d of %d\n", name, count[name], ratio[name].shown, ratio[name].all)
		sum.shown += ratio[name].shown
		sum.all += ratio[name].all
	}
	fmt.Println(sum)
	assert.True(t, true)
}
