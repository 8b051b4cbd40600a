package party_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

func TestParseID(t *testing.T) {
	for text, isRegion := range map[string]bool{
		"KZ-59": true, "KZ": true, "001": true, "CN-JS/nanjing/xuanwu": true, "jiangsu-soho": false, "eu": false, "g20": false,
	} {
		id, err := party.ParseID(text)
		require.NoError(t, err)
		assert.Equal(t, text, id.String())
		assert.Equal(t, isRegion, id.IsRegion())
		code, ok := id.Region()
		assert.Equal(t, isRegion, ok)
		if ok {
			assert.Equal(t, id, party.IDFrom(code))
		}
	}
	assert.Equal(t, party.ID{}, party.IDFrom(region.Code{}))
	_, ok := party.ID{}.Region()
	assert.False(t, ok)
}

func TestParseIDRefuses(t *testing.T) {
	for in, want := range map[string]string{
		"":              `party: ParseID(""): empty`,
		"jiangsu--soho": `party: ParseID("jiangsu--soho"): neither a slug (a-z, 0-9 and single hyphens) nor a region code`,
		"jiangsu_soho":  `party: ParseID("jiangsu_soho"): neither a slug (a-z, 0-9 and single hyphens) nor a region code`,
		"soho-":         `party: ParseID("soho-"): neither`,
		"Jiangsu":       `party: ParseID("Jiangsu"): `,
		"KAZ":           `party: ParseID("KAZ"): want a region code such as KZ-59, or the id of an organization or platform; did you mean "KZ"?`,
		"KZ-1234":       `party: ParseID("KZ-1234"): a subdivision has one to three upper-case letters or digits after the hyphen`,
		"\xff":          `party: ParseID("\xff"): not UTF-8`,
		"КЗ-59":         `party: ParseID("КЗ-59"): `,
	} {
		_, err := party.ParseID(in)
		assert.ErrorContains(t, err, want)
	}
	var bad *region.ParseError
	_, err := party.ParseID("KAZ")
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "KAZ", bad.Input)
	_, err = party.ParseID(strings.Repeat("a", 1_000_000))
	require.Error(t, err)
	assert.Less(t, len(err.Error()), 200)
}

func TestIDCodecs(t *testing.T) {
	var record struct {
		ID   party.ID `json:"id"`
		Zero party.ID `json:"zero,omitzero"`
	}
	require.NoError(t, json.Unmarshal([]byte(`{"id":"KZ-59"}`), &record))
	text, err := json.Marshal(record)
	require.NoError(t, err)
	assert.Equal(t, `{"id":"KZ-59"}`, string(text))
	assert.Error(t, json.Unmarshal([]byte(`{"id":"KZ_59"}`), &record))
	assert.Equal(t, "KZ-59", record.ID.String(), "an error leaves the value as it was")
	require.NoError(t, record.ID.Scan(nil))
	assert.True(t, record.ID.IsZero())
	value, err := record.ID.Value()
	require.NoError(t, err)
	assert.Nil(t, value)
}

func TestOrganizationValidate(t *testing.T) {
	good := party.Organization{ID: party.MustParseID("jiangsu-soho"), Names: locale.Text{"en": "SOHO"}, Kind: party.KindCompany}
	assert.Empty(t, good.Validate())
	bad := party.Organization{ID: party.MustParseID("KZ-59"), Kind: "shop", Parent: party.MustParseID("KZ-59")}
	var found []string
	for _, i := range bad.Validate() {
		found = append(found, string(i.Path)+" "+string(i.Code))
	}
	assert.Equal(t, []string{"/id party.not-organization", "/names party.nameless", "/kind party.unknown-kind", "/parent party.own-parent"}, found)
}

func when(text string) civil.When { return civil.MustParseWhen(text) }

// owned returns an organization with owners, each "party share from until"; "-" leaves a part out.
func owned(owners ...string) party.Organization {
	o := party.Organization{ID: party.MustParseID("venture"), Names: locale.Text{"en": "V"}}
	for _, text := range owners {
		parts := strings.Fields(text + " - - -")
		for i, p := range parts {
			parts[i] = strings.TrimPrefix(p, "-")
			if len(p) > 1 {
				parts[i] = p
			}
		}
		owner := party.Owner{}
		if parts[0] != "" {
			owner.Party = party.MustParseID(parts[0])
		}
		if parts[1] != "" {
			owner.Share = decimal.RequireFromString(parts[1])
		}
		if parts[2] != "" {
			owner.From = when(parts[2])
		}
		if parts[3] != "" {
			owner.Until = when(parts[3])
		}
		o.Owners = append(o.Owners, owner)
	}
	return o
}

func TestOwners(t *testing.T) {
	for _, c := range []struct {
		owners []string
		want   []string
	}{
		{[]string{"KZ-59 0.51", "CN-JS 0.49"}, nil},
		{[]string{"KZ-59", "CN-JS 1"}, nil},
		{[]string{"KZ-59 51", "CN-JS 0.6"}, []string{`/owners/0/share party.share-out-of-range: "51" is not a share, which is a fraction between 0 and 1; did you mean "0.51"?`}},
		{[]string{"KZ-59 -0.1"}, []string{
			`/owners/0/share party.share-out-of-range: "-0.1" is not a share, which is a fraction between 0 and 1`}},
		{[]string{"KZ-59 0.6", "CN-JS 0.3", "CN-SN 0.2 2021"}, []string{
			`/owners/2/share party.shares-over-one: with this share the owners together hold "1.1", which is more than the whole`}},
		{[]string{"KZ-59 0.6 2020-01-01 2021-01-01", "CN-JS 0.6 2021-01-01", "CN-SN 0.4 2019"}, nil},
		{[]string{"KZ-59 0.6 2020 2021", "CN-JS 0.6 2021"}, nil},
		{[]string{"KZ-59 0.6 - 2021-01-02", "CN-JS 0.6 2021-01-01"}, []string{
			`/owners/1/share party.shares-over-one: with this share the owners together hold "1.2", which is more than the whole`}},
		{[]string{"venture 0.1", "- 0.1", "KZ 0.1 2021-01-01 2020-01-01"}, []string{
			`/owners/0/party party.own-owner: organization "venture" is listed as its own owner`,
			`/owners/1/party party.missing-owner: the party that owns the share is missing`,
			`/owners/2/until party.end-before-start: the end, 2020-01-01, is not after the beginning, 2021-01-01`}},
	} {
		assert.Equal(t, c.want, lines(owned(c.owners...).Validate()), c.owners)
	}
	assert.NoError(t, owned("KZ-59 0.6", "CN-JS 0.6").Validate().Err(), "more than the whole is a warning")
	huge := owned("KZ-59")
	huge.Owners[0].Share = decimal.New(1, 999_999_999)
	assert.Equal(t, []string{`/owners/0/share party.share-out-of-range: "…e999999999" is not a share, which is a fraction between 0 and 1`}, lines(huge.Validate()))
}

func lines(l issue.List) []string {
	var all []string
	for _, i := range l.Sorted() {
		all = append(all, fmt.Sprintf("%s %s: %s", i.Path, i.Code, i.Message("en")))
	}
	return all
}

func TestLives(t *testing.T) {
	o := party.Organization{ID: party.MustParseID("yugoslavia"), Names: locale.Text{"en": "Y"}, Kind: party.KindFormerState}
	o.From, o.Until, o.ContinuedBy = when("1943"), when("1992-04-27"), party.MustParseID("serbia-and-montenegro")
	assert.Empty(t, o.Validate())
	o.From = when("1992-05")
	assert.Equal(t, []string{"/until party.end-before-start: the end, 1992-04-27, is not after the beginning, 1992-05"}, lines(o.Validate()))
	o.From, o.Until = civil.When{}, civil.When{}
	assert.Equal(t, []string{"/continuedBy party.continued-without-end: serbia-and-montenegro takes over on the day on which the organization ends, " +
		"but the field until, which holds that day, is missing"}, lines(o.Validate()))
	o.ContinuedBy = o.ID
	assert.Equal(t, []string{`/continuedBy party.own-successor: organization "yugoslavia" is listed as its own successor`}, lines(o.Validate()))
}

func TestDefinitions(t *testing.T) {
	last := issue.Code("")
	for _, d := range party.Definitions() {
		assert.Less(t, last, d.Code)
		last = d.Code
	}
}

func TestPersonValidate(t *testing.T) {
	assert.Empty(t, party.Person{Capacity: locale.Text{"en": "leadership"}}.Validate())
	found := party.Person{}.Validate()
	require.Len(t, found, 1)
	assert.Equal(t, "для лица нужно указать имя, должность или, в поле for, представляемую сторону", found[0].Message("ru"))
	assert.Empty(t, party.Person{For: party.MustParseID("KZ-59")}.Validate(), "whoever represents the region")
}

func ExampleParseID() {
	for _, text := range []string{"KZ-59", "CN-JS/nanjing", "jiangsu-soho"} {
		id, err := party.ParseID(text)
		fmt.Println(id, id.IsRegion(), err)
	}
	// Output:
	// KZ-59 true <nil>
	// CN-JS/nanjing true <nil>
	// jiangsu-soho false <nil>
}
