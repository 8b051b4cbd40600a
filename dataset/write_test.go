package dataset_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// A value that JSON would change silently, or refuse without a path, is an error with the path.
func TestWriteErrors(t *testing.T) {
	huge := decimal.New(1, 999_999_999)
	for path, c := range map[issue.Path]struct {
		d      dataset.Dataset
		reason string
	}{
		"/sources/0/title/ru": {dataset.Dataset{Sources: []source.Source{{Title: locale.Text{"en": "a", "ru": "b\xff"}}}}, `not UTF-8: "b\xff"`},
		"/sources/1/id":       {dataset.Dataset{Sources: []source.Source{{}, {ID: "\xff"}}}, `not UTF-8: "\xff"`},
		"/regions/0/identifiers/\xff": {
			dataset.Dataset{Regions: []region.Region{{Identifiers: map[string]string{"a": "x", "\xff": "x"}}}}, `not UTF-8: "\xff"`},
		"/memberships/0/events/0/kind": {
			dataset.Dataset{Memberships: []platform.Membership{{Events: []platform.Event{{Kind: "\xff"}}}}}, `not UTF-8: "\xff"`},
		"/observations/1/value/amount": {
			dataset.Dataset{Observations: []economy.Observation{{}, {Value: economy.Value{Amount: huge}}}}, "exponent out of range"},
		"/agreements/0/parties/0/weight/w": {
			dataset.Dataset{Agreements: []agreement.Agreement{{Parties: []agreement.Party{{Weight: map[string]decimal.Decimal{"w": huge}}}}}}, "exponent out of range"},
		"/agreements/0/rules/entryIntoForce/when/weight": {
			dataset.Dataset{Agreements: []agreement.Agreement{{Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{Weight: huge}}}}}}, "exponent out of range"},
		"/platforms/0/operators/0/cites/0/locator": {
			dataset.Dataset{Platforms: []platform.Platform{{Operators: []platform.Operator{{Party: party.MustParseID("KZ"), Cites: []source.Cite{{Locator: "\xff"}}}}}}}, `not UTF-8: "\xff"`},
	} {
		var b bytes.Buffer
		err := c.d.Write(&b)
		require.EqualError(t, err, "dataset: Write: "+strings.ToValidUTF8(string(path), "\ufffd")+": "+c.reason)
		var bad *dataset.WriteError
		require.ErrorAs(t, err, &bad)
		assert.Equal(t, path, bad.Path)
		assert.Empty(t, b.String(), "nothing is written")
	}
}

func TestWriteNumbers(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, read(t, `{"observations": [{"value": {"amount": "1.9e12", "unit": "USD"}}, {"value": {"amount": "1.90", "unit": "USD"}}]}`).Write(&b))
	assert.Contains(t, b.String(), `"amount": "1900000000000"`)
	assert.Contains(t, b.String(), `"amount": "1.90"`)
}
