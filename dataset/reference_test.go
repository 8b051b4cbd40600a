package dataset_test

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// filler fills every field of a record. The references name nothing that exists, so that each of them is reported at its
// path.
type filler struct {
	depth int
	paths []string // of the references that were written
}

// references returns the text fields that name other records, as paths without indexes.
func references() []string {
	return []string{
		"/agreements/relations/to", "/memberships/platform", "/memberships/via", "/meetings/agreements", "/meetings/offices",
		"/observations/indicator",
	}
}

// ids returns the fields with the record's own id, as paths without indexes.
func ids() []string {
	var all []string
	for _, c := range dataset.Collections() {
		all = append(all, "/"+string(c)+"/id", "/"+string(c)+"/code")
	}
	return all
}

func (f *filler) fill(path string, v reflect.Value) {
	shape := withoutIndexes(path)
	switch of := v.Type(); {
	case of == reflect.TypeFor[source.Cite]():
		v.Set(reflect.ValueOf(source.Cite{Source: "nowhere", About: "nothing"}))
		f.paths = append(f.paths, path+"/about", path+"/source")
	case of == reflect.TypeFor[party.ID]():
		if slices.Contains(ids(), shape) {
			v.Set(reflect.ValueOf(party.MustParseID("own")))
			return
		}
		v.Set(reflect.ValueOf(party.MustParseID("nobody")))
		f.paths = append(f.paths, path)
	case of == reflect.TypeFor[region.Code]():
		v.Set(reflect.ValueOf(region.MustParseCode("CN-JS/nowhere")))
		if slices.Contains(ids(), shape) {
			v.Set(reflect.ValueOf(region.MustParseCode("CN-JS/somewhere/else"))) // it names the area above it
		}
		f.paths = append(f.paths, path)
	case slices.Contains(references(), shape) && of.Kind() == reflect.String:
		v.SetString("nothing")
		f.paths = append(f.paths, path)
	case of == reflect.TypeFor[decimal.Decimal](), of == reflect.TypeFor[agreement.Quorum](), of == reflect.TypeFor[civil.When](),
		of == reflect.TypeFor[civil.Date](), of == reflect.TypeFor[civil.Period](), of == reflect.TypeFor[economy.Unit]():
	case of.Kind() == reflect.String:
		v.SetString("x")
	case of.Kind() == reflect.Pointer:
		v.Set(reflect.New(of.Elem()))
		f.fill(path, v.Elem())
	case of.Kind() == reflect.Slice:
		if f.depth++; f.depth < 6 { // conditions contain conditions
			v.Set(reflect.MakeSlice(of, 1, 1))
			f.fill(path+"/0", v.Index(0))
		}
		f.depth--
	case of.Kind() == reflect.Struct:
		for _, field := range reflect.VisibleFields(of) {
			name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if field.IsExported() && name != "" {
				f.fill(path+"/"+name, v.FieldByIndex(field.Index))
			}
		}
	}
}

// withoutIndexes returns a path without the indexes of arrays.
func withoutIndexes(path string) string {
	parts := strings.Split(path, "/")
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool {
		_, err := strconv.Atoi(part)
		return err == nil
	}), "/")
}

// unfollowed reports whether a reference is in the rules of an agreement, which package agreement checks.
func unfollowed(path string) bool { return strings.Contains(path, "/rules/") }

// Every reference of every kind of record is visited exactly once: a fault in it is one issue.
func TestEveryReferenceIsVisitedOnce(t *testing.T) {
	var d dataset.Dataset
	f := &filler{}
	f.fill("", reflect.ValueOf(&d).Elem())
	require.Greater(t, len(f.paths), 100)
	found := map[string]int{}
	for _, i := range d.Validate() {
		if slices.Contains([]issue.Code{"dataset.unknown-reference", "dataset.unknown-region", "dataset.unknown-member"}, i.Code) {
			found[string(i.Path)]++
		}
	}
	for _, path := range f.paths {
		if !unfollowed(path) {
			assert.Equal(t, 1, found[path], path)
		}
		delete(found, path)
	}
	assert.Empty(t, found, "references that this test does not know")
}
