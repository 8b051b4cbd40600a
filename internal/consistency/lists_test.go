package consistency_test

import (
	"fmt"
	"go/constant"
	"go/types"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/agreement/untc"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
	"github.com/crossborder-go/crossborder/source"
)

// closed is a closed list of words: a type with constants, and the function that returns them all.
type closed struct {
	name   string // "package.Type"
	values []string
	fresh  bool // the function returns another slice each time
}

func list[T ~string | ~uint8](all func() []T) closed {
	first := all()
	c := closed{name: reflect.TypeFor[T]().String()}
	for _, v := range first {
		c.values = append(c.values, fmt.Sprint(v))
	}
	clear(first)
	c.fresh = slices.EqualFunc(all(), c.values, func(v T, text string) bool { return fmt.Sprint(v) == text })
	return c
}

// lists has every type with constants.
func lists() []closed {
	return []closed{
		list(civil.Dialects), list(civil.Frequencies), list(civil.Precisions), list(civil.Truths), list(issue.Severities),
		list(locale.DateStyles), list(locale.Widths), list(locale.Displays), list(locale.Signs), list(locale.SignDisplays),
		list(locale.Notations), list(locale.ListTypes), list(locale.PluralCategories), list(locale.PluralTypes), list(locale.Roles),
		list(source.Bases), list(region.AliasKinds), list(region.ChangeKinds), list(region.CodeForms), list(region.Statuses),
		list(names.AllBy), list(party.Kinds),
		list(economy.Aggregations), list(economy.Bounds), list(economy.BoundForms), list(economy.Confidentialities),
		list(economy.Dimensions), list(economy.Directions), list(economy.RateKinds), list(economy.Reasons), list(economy.Roundings),
		list(economy.Statuses), list(economy.UnitKinds), list(figures.Registers), list(flow.Dimensions), list(flow.ReportedFlows),
		list(flow.Measures), list(agreement.Aligns), list(agreement.AllBinds), list(agreement.CommitmentKinds), list(agreement.Doubts),
		list(agreement.Effects), list(agreement.EventKinds), list(agreement.Kinds), list(agreement.Levels), list(agreement.Ofs),
		list(agreement.RelationKinds), list(agreement.Roles), list(agreement.States), list(agreement.StatementKinds), list(untc.DateOrders),
		list(platform.Doubts), list(platform.EventKinds), list(platform.Kinds), list(platform.MeetingKinds),
		list(platform.OfficeEventKinds), list(platform.OfficeStates), list(platform.Roles), list(platform.States),
		list(dataset.ChangeKinds), list(dataset.Collections), list(dataset.ReportFormats), list(network.LinkKinds),
		list(network.States), list(network.Whys),
	}
}

// A closed list of words can be listed: a function returns all constants of its type, each once, as a slice that is the
// caller's. No two constants mean the same word.
func TestClosedListsAreListed(t *testing.T) {
	m := loaded(t)
	constants := map[string][]string{} // the values of the constants of a type, by "package.Type"
	for _, o := range m.exported() {
		c, isConstant := o.Object.(*types.Const)
		named, isNamed := o.Type().(*types.Named)
		if isConstant && isNamed && named.Obj().Pkg() == o.Pkg() {
			of := o.Pkg().Name() + "." + named.Obj().Name()
			constants[of] = append(constants[of], word(c))
		}
	}
	listed := map[string]bool{}
	for _, c := range lists() {
		listed[c.name] = true
		slices.Sort(c.values)
		slices.Sort(constants[c.name])
		assert.Equal(t, constants[c.name], c.values, c.name)
		assert.Len(t, slices.Compact(slices.Clone(c.values)), len(c.values), "%s has a word twice", c.name)
		assert.True(t, c.fresh, "%s: the list is shared", c.name)
	}
	for name := range constants {
		assert.True(t, listed[name], "%s is not in the table of this test", name)
	}
}

// word returns what a constant prints as: that of a Truth is its name in lower case.
func word(c *types.Const) string {
	if c.Val().Kind() == constant.String {
		return constant.StringVal(c.Val())
	}
	return strings.ToLower(c.Name())
}
