package party_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
		"KAZ":           `party: ParseID("KAZ"): not a region code, such as KZ, KZ-59, 143 or CN-JS/nanjing; did you mean "KZ"?`,
		"\xff":          `party: ParseID("\xff"): `,
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

func TestPersonValidate(t *testing.T) {
	assert.Empty(t, party.Person{Capacity: locale.Text{"en": "leadership"}}.Validate())
	found := party.Person{}.Validate()
	require.Len(t, found, 1)
	assert.Equal(t, "у лица должно быть имя или должность", found[0].Message("ru"))
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
