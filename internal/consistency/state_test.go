package consistency_test

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/tools/go/packages"
)

// floating lists the exported names with floats, whose results are irrational by nature (logarithms), as "package.Name".
func floating() []string { return []string{} }

// No package keeps state that changes: it has no exported variable but error sentinels, and assigns to no package
// variable.
func TestNoHiddenState(t *testing.T) {
	m := loaded(t)
	for _, name := range m.names() {
		p := m.own[name]
		for _, object := range p.TypesInfo.Defs {
			v, ok := object.(*types.Var)
			if ok && v.Exported() && v.Parent() == p.Types.Scope() {
				assert.True(t, isSentinel(v), "%s: exported variable %s", m.at(v.Pos()), v.Name())
			}
		}
		inspect(p, func(_ *ast.FuncDecl, n ast.Node) {
			for _, v := range assigned(p, n) {
				t.Errorf("%s: the package variable %s is assigned to", m.at(n.Pos()), v.Name())
			}
		})
	}
}

func isSentinel(v *types.Var) bool {
	return strings.HasPrefix(v.Name(), "Err") && types.Identical(v.Type(), types.Universe.Lookup("error").Type())
}

// assigned returns the package variables that a statement assigns to, wholly or in part.
func assigned(p *packages.Package, n ast.Node) []*types.Var {
	var targets []ast.Expr
	switch n := n.(type) {
	case *ast.AssignStmt:
		targets = n.Lhs
	case *ast.IncDecStmt:
		targets = []ast.Expr{n.X}
	case *ast.RangeStmt:
		targets = []ast.Expr{n.Key, n.Value}
	}
	var vars []*types.Var
	for _, target := range targets {
		if v, ok := p.TypesInfo.Uses[root(target)].(*types.Var); ok && v.Parent() == p.Types.Scope() {
			vars = append(vars, v)
		}
	}
	return vars
}

// root returns the identifier that x, x.y, x[i] and *x begin with.
func root(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}

func TestNoInit(t *testing.T) {
	m := loaded(t)
	for _, name := range m.names() {
		for _, f := range m.own[name].Syntax {
			for _, d := range f.Decls {
				if in, ok := d.(*ast.FuncDecl); ok && in.Recv == nil {
					assert.NotEqual(t, "init", in.Name.Name, m.at(in.Pos()))
				}
			}
		}
	}
}

func TestNoPanic(t *testing.T) {
	m := loaded(t)
	for _, name := range m.names() {
		p := m.own[name]
		inspect(p, func(in *ast.FuncDecl, n ast.Node) {
			call, ok := n.(*ast.CallExpr)
			if !ok || in != nil && (strings.HasPrefix(in.Name.Name, "Must") || strings.HasPrefix(in.Name.Name, "must")) {
				return
			}
			if id, ok := call.Fun.(*ast.Ident); ok && p.TypesInfo.Uses[id] == types.Universe.Lookup("panic") {
				t.Errorf("%s: panic outside a Must function", m.at(n.Pos()))
			}
		})
	}
}

// A quantity is a decimal: no exported function, method, field or type of a public package has a float.
func TestNoFloats(t *testing.T) {
	m := loaded(t)
	found := map[string]bool{}
	for _, o := range m.exported() {
		if hasFloat(o.Type(), o.Pkg(), map[types.Type]bool{}) {
			found[o.full] = true
		}
	}
	for name := range found {
		assert.Contains(t, floating(), name, "has a float")
	}
	for _, name := range floating() {
		assert.True(t, found[name], "%s has no float any more", name)
	}
}

// hasFloat reports whether a type shows a float anywhere, within its own package.
func hasFloat(t types.Type, in *types.Package, seen map[types.Type]bool) bool {
	if seen[t] {
		return false
	}
	seen[t] = true
	within := func(u types.Type) bool { return hasFloat(u, in, seen) }
	switch t := t.(type) {
	case *types.Basic:
		return t.Info()&(types.IsFloat|types.IsComplex) != 0 && t.Info()&types.IsUntyped == 0
	case *types.Named:
		if t.Obj().Pkg() != in {
			return false
		}
		for f := range t.Methods() {
			if f.Exported() && within(f.Signature()) {
				return true
			}
		}
		return within(t.Underlying())
	case *types.Signature:
		return within(t.Params()) || within(t.Results())
	case *types.Tuple:
		for v := range t.Variables() {
			if within(v.Type()) {
				return true
			}
		}
	case *types.Struct:
		for f := range t.Fields() {
			if f.Exported() && within(f.Type()) {
				return true
			}
		}
	case *types.Map:
		return within(t.Key()) || within(t.Elem())
	case interface{ Elem() types.Type }: // pointers, slices, arrays, channels
		return within(t.Elem())
	}
	return false
}

// The test above finds floats wherever they are.
func TestHasFloat(t *testing.T) {
	float := types.Typ[types.Float64]
	pkg := types.NewPackage("p", "p")
	named := types.NewNamed(types.NewTypeName(token.NoPos, pkg, "N", nil), types.Typ[types.Int], nil)
	result := types.NewTuple(types.NewVar(token.NoPos, pkg, "", float))
	named.AddMethod(types.NewFunc(token.NoPos, pkg, "F", types.NewSignatureType(types.NewVar(token.NoPos, pkg, "", named), nil, nil, nil, result, false)))
	for _, has := range []types.Type{
		float, types.NewSlice(float), types.NewPointer(float), types.NewMap(types.Typ[types.String], float), named,
		types.NewStruct([]*types.Var{types.NewField(token.NoPos, pkg, "A", float, false)}, nil),
	} {
		assert.True(t, hasFloat(has, pkg, map[types.Type]bool{}), has.String())
	}
	hidden := types.NewStruct([]*types.Var{types.NewField(token.NoPos, pkg, "a", float, false)}, nil)
	assert.False(t, hasFloat(hidden, pkg, map[types.Type]bool{}))
	assert.False(t, hasFloat(types.Typ[types.Int], pkg, map[types.Type]bool{}))
}
