package house_test

import (
	"go/types"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// unanswered lists the structs that functions return and nobody writes as JSON, each with the reason.
func unanswered() map[string]string {
	return map[string]string{
		"flow.Matrix":    "its cells are computed where they are asked for",
		"flow.Proximity": "its cells are computed where they are asked for",
	}
}

// jsonName is the form of JSON names.
var jsonName = regexp.MustCompile(`^[a-z][a-zA-Z]*$`)

// Every field of a struct that a public function returns, or that such a struct has, has a JSON name: its own, with a lower-case
// letter in front. Errors are no answers.
func TestAnswersHaveJSONNames(t *testing.T) {
	m := loaded(t)
	found := map[string]*types.Named{}
	for _, name := range m.public() {
		if strings.Contains(name, "internal/") {
			continue
		}
		api := m.api(t, name)
		for _, exported := range api.Scope().Names() {
			o := api.Scope().Lookup(exported)
			if !o.Exported() {
				continue
			}
			if f, isFunction := o.(*types.Func); isFunction {
				collectAnswers(f.Signature().Results(), found)
			}
			if n, isNamed := o.Type().(*types.Named); isNamed {
				for method := range n.Methods() {
					if method.Exported() {
						collectAnswers(method.Signature().Results(), found)
					}
				}
			}
		}
	}
	assert.Greater(t, len(found), 60)
	for _, name := range slices.Sorted(maps.Keys(found)) {
		s := found[name].Underlying().(*types.Struct)
		reason, isListed := unanswered()[name]
		assert.Equal(t, isListed, reason != "", "%s is listed without a reason", name)
		isNamed := true
		for i := range s.NumFields() {
			f := s.Field(i)
			tag, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get("json"), ",")
			if !f.Exported() || f.Embedded() && tag == "" {
				continue
			}
			if tag != "-" && !jsonName.MatchString(tag) {
				isNamed = false
				assert.True(t, isListed, "%s.%s has the JSON name %q", name, f.Name(), tag)
			}
		}
		assert.False(t, isListed && isNamed, "%s has JSON names after all", name)
	}
	for name := range unanswered() {
		assert.Contains(t, found, name, "nothing returns it")
	}
}

// collectAnswers adds the structs with exported fields of this module that a type shows, errors and functions aside.
func collectAnswers(t types.Type, found map[string]*types.Named) {
	switch t := t.(type) {
	case *types.Tuple:
		for v := range t.Variables() {
			collectAnswers(v.Type(), found)
		}
	case *types.Named:
		for arg := range t.TypeArgs().Types() {
			collectAnswers(arg, found)
		}
		if t.Obj().Pkg() == nil || !strings.HasPrefix(t.Obj().Pkg().Path(), "github.com/crossborder-go/crossborder") || isError(t) {
			return
		}
		name := t.Obj().Pkg().Name() + "." + t.Obj().Name()
		s, isStruct := t.Underlying().(*types.Struct)
		if !isStruct {
			collectAnswers(t.Underlying(), found)
			return
		}
		if found[name] != nil {
			return
		}
		fields := 0
		for f := range s.Fields() {
			if f.Exported() {
				fields++
			}
		}
		if fields == 0 {
			return
		}
		found[name] = t
		for f := range s.Fields() {
			if f.Exported() {
				collectAnswers(f.Type(), found)
			}
		}
	case *types.Map:
		collectAnswers(t.Key(), found)
		collectAnswers(t.Elem(), found)
	case *types.Alias:
		collectAnswers(types.Unalias(t), found)
	case interface{ Elem() types.Type }: // pointers, slices, arrays, channels
		collectAnswers(t.Elem(), found)
	}
}

// isError reports whether a type, or a pointer to it, is an error.
func isError(t types.Type) bool {
	e := types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	return types.Implements(t, e) || types.Implements(types.NewPointer(t), e)
}
