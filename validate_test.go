package crossborder_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder"
	"github.com/crossborder-go/crossborder/issue"
)

func codes(l issue.List) []string {
	var found []string
	for _, i := range l {
		found = append(found, string(i.Path)+" "+string(i.Code))
	}
	return found
}

func TestTheBriefingHasOneWarning(t *testing.T) {
	assert.Equal(t, []string{"/memberships/1/events/0 platform.effective-day-assumed"}, codes(briefing(t).Validate()))
}

func TestValidate(t *testing.T) {
	const hub = `"platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "2020"}]`
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", `{}`, nil},
		{"a broken reference of each kind", `{
			"regions": [{"code": "CN-JS/nanjing/xuanwu", "names": {"en": "Xuanwu"}, "within": ["ZZ-1"], "cites": [{"source": "nowhere"}]}],
			"organizations": [{"id": "o", "names": {"en": "O"}, "seat": "CN-JS/suzhou", "parent": "nobody"}],
			"platforms": [{"id": "p", "names": {"en": "P"}, "operators": [{"party": "nobody"}], "seat": "CN-XX"}],
			"agreements": [{"id": "a", "parties": [{"party": "nobody"}], "relations": [{"kind": "accedes-to", "to": "pp"}],
				"commitments": [{"kind": "other", "text": {"en": "x"}, "by": ["nobody"], "toward": ["KZ-59"]}]}],
			"memberships": [{"id": "m", "platform": "o", "member": "nobody", "via": "b", "events": [{"kind": "effective", "on": "2024"}]}],
			"offices": [{"id": "f", "of": "nobody", "seat": "CN-JS", "events": [{"kind": "moved", "on": "2024", "to": "XX"}]}],
			"meetings": [{"id": "g", "kind": "visit", "on": "2024", "place": "YY", "participants": [{"capacity": {"en": "x"}, "for": "nobody"}], "agreements": ["c"], "offices": ["d"]}],
			"observations": [{"subject": "nobody", "indicator": "gross-regional-produkt", "value": {"amount": "1", "unit": "USD"}}]
		}`, []string{
			"/agreements/0/commitments/0/by/0 crossborder.unknown-reference",
			"/agreements/0/parties/0/party crossborder.unknown-reference",
			"/agreements/0/relations/0/to crossborder.unknown-reference",
			"/meetings/0/agreements/0 crossborder.unknown-reference",
			"/meetings/0/offices/0 crossborder.unknown-reference",
			"/meetings/0/participants/0/for crossborder.unknown-reference",
			"/meetings/0/place crossborder.unknown-region",
			"/memberships/0/member crossborder.unknown-reference",
			"/memberships/0/platform crossborder.unknown-reference",
			"/memberships/0/via crossborder.unknown-reference",
			"/observations/0/indicator crossborder.unknown-reference",
			"/observations/0/subject crossborder.unknown-reference",
			"/offices/0/events/0/to crossborder.unknown-region",
			"/offices/0/of crossborder.unknown-reference",
			"/organizations/0/parent crossborder.unknown-reference",
			"/organizations/0/seat crossborder.unknown-region",
			"/platforms/0/operators/0/party crossborder.unknown-reference",
			"/platforms/0/seat crossborder.unknown-region",
			"/regions/0/cites/0/source crossborder.unknown-reference",
			"/regions/0/code crossborder.unknown-region",
			"/regions/0/within/0 region.unknown-code",
		}},
		{"ids used twice", `{
			"sources": [{"id": "s", "url": "https://example.org"}, {"id": "s", "url": "https://example.org"}],
			"regions": [{"code": "KZ-59", "cites": [{"source": "s"}]}, {"code": "KZ-59", "cites": [{"source": "s"}]}],
			"organizations": [{"id": "hub", "names": {"en": "Hub"}}], ` + hub + `}`, []string{
			"/platforms/0/id crossborder.doubled-id", "/regions/1/code crossborder.doubled-id", "/sources/1/id crossborder.doubled-id",
		}},
		{"a source that nothing cites", `{"sources": [{"id": "s", "url": "https://example.org"}]}`, []string{"/sources/0 crossborder.unused-source"}},
		{"organizations that belong to themselves", `{"organizations": [
			{"id": "a", "names": {"en": "A"}, "parent": "b"}, {"id": "b", "names": {"en": "B"}, "parent": "a"}, {"id": "c", "names": {"en": "C"}, "parent": "a"}]}`,
			[]string{"/organizations/0/parent crossborder.circular-organizations", "/organizations/1/parent crossborder.circular-organizations"}},
		{"agreements that wait for each other", `{"agreements": [
			{"id": "a", "parties": [{"party": "KZ"}], "rules": {"entryIntoForce": {"when": {"inForce": ["b"]}}}, "events": [{"kind": "signed", "party": "KZ", "on": "2020-01-01"}]},
			{"id": "b", "parties": [{"party": "KZ"}], "rules": {"entryIntoForce": {"when": {"inForce": ["a"]}}}, "events": [{"kind": "signed", "party": "KZ", "on": "2020-01-01"}]}]}`,
			[]string{"/agreements/1/rules/entryIntoForce/when/inForce/0 agreement.circular"}},
		{"memberships: doubled, and before the platform", `{` + hub + `, "memberships": [
			{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2019-05-05"}]},
			{"id": "n", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2021"}]}]}`, []string{
			"/memberships/0/events/0/on crossborder.membership-before-platform", "/memberships/1 crossborder.doubled-membership",
		}},
		{"figures: unit, reference, share, doubled", `{
			"indicators": [{"code": "mine", "names": {"en": "Mine"}, "unit": "count"}],
			"observations": [
				{"subject": "KZ-59", "indicator": "mine", "value": {"amount": "3", "unit": "USD"}},
				{"subject": "KZ-59", "indicator": "industry-share", "value": {"amount": "15", "unit": "percent"}},
				{"subject": "KZ-59", "indicator": "industry-share", "reference": "KZ", "value": {"amount": "115", "unit": "percent"}},
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "1", "unit": "USD"}},
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "2", "unit": "USD"}},
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "2", "unit": "KZT"}}]}`, []string{
			"/observations/0/value/unit economy.unit-mismatch", "/observations/1/reference economy.no-reference",
			"/observations/2/value/amount economy.share-out-of-range", "/observations/4 crossborder.doubled-observation",
		}},
		{"a code that was withdrawn before the day", `{"observations": [
				{"subject": "KZ-SEV", "indicator": "gross-regional-product", "period": "2021", "value": {"amount": "1", "unit": "KZT"}},
				{"subject": "KZ-SEV", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "1", "unit": "KZT"}}]}`,
			[]string{"/observations/1/subject crossborder.withdrawn-region"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, codes(read(t, c.text).Validate()))
		})
	}
}

func TestMessages(t *testing.T) {
	found := read(t, `{"memberships": [{"id": "m", "platform": "china-central-asiaa", "member": "KZ-SEW", "events": [{"kind": "effective", "on": "2024"}]}],
		"platforms": [{"id": "china-central-asia", "names": {"en": "x"}}]}`).Validate()
	want := map[string][2]string{
		"en": {`no region "KZ-SEW"`, `no record "china-central-asiaa" (platform) → "china-central-asia"?`},
		"ru": {`нет региона "KZ-SEW"`, `нет записи "china-central-asiaa" (platform) → "china-central-asia"?`},
	}
	for tag, messages := range want {
		if assert.Len(t, found, 2) {
			assert.Contains(t, found[0].Message(tag), messages[0])
			assert.Equal(t, messages[1], found[1].Message(tag))
		}
	}
}

// The order of the list is fixed, whatever the order of maps.
func TestValidateIsDeterministic(t *testing.T) {
	d := read(t, `{"sources": [{"id": "s", "title": {"en": "", "ru": "", "zh": "", "kk": "", "de": "", "fr": ""}}]}`)
	first := codes(d.Validate())
	assert.Len(t, first, 7)
	for range 50 {
		assert.Equal(t, first, codes(d.Validate()))
	}
}

func TestDefinitionsAreSortedAndUnique(t *testing.T) {
	last := issue.Code("")
	for _, d := range crossborder.Definitions() {
		assert.Less(t, last, d.Code)
		last = d.Code
	}
}
