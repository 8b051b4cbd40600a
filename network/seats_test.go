package network_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/network"
)

// bodies is a platform and an organization that act, have their seats in Belgium, and are of the given kinds.
func bodies(platform, organization string) string {
	return `{
		"organizations": [{"id": "org", "names": {"en": "Org"}, "kind": "` + organization + `", "seat": "BE-BRU"},
			{"id": "agency", "names": {"en": "Agency"}, "kind": "public-body", "seat": "BE-VAN", "parent": "org"}],
		"platforms": [{"id": "u", "names": {"en": "U"}, "kind": "` + platform + `", "seat": "BE-BRU"},
			{"id": "club", "names": {"en": "Club"}, "kind": "association", "seat": "KZ-71"}],
		"memberships": [{"id": "m", "platform": "club", "member": "org", "events": [{"kind": "effective", "on": "2000-01-01", "as": "observer"}]},
			{"id": "n", "platform": "u", "member": "UZ", "events": [{"kind": "effective", "on": "2000-01-01"}]},
			{"id": "o", "platform": "club", "member": "agency", "events": [{"kind": "effective", "on": "2000-01-01"}]}],
		"offices": [{"id": "bureau", "of": "u", "seat": "KZ-75", "events": [{"kind": "opened", "on": "2000-01-01"}]}],
		"agreements": [{"id": "a", "level": "treaty", "events": [{"kind": "ratified", "party": "u", "on": "2000-01-01"}, {"kind": "ratified", "party": "KZ", "on": "2000-01-01"}]}],
		"observations": [{"subject": "u", "counterpart": "KZ", "indicator": "goods-exports", "period": "2001", "value": {"amount": "1", "unit": "USD"}}]}`
}

// What a body of states does ties itself and not the country of its seat; other bodies lie in the region of their seat.
func TestSeatsOfBodiesOfStates(t *testing.T) {
	const inAgency = "membership active yes agency KZ-71"
	states := compiled(t, read(t, bodies("intergovernmental", "international-body")))
	for question, want := range map[string]string{
		"links BE KZ 2001-01-01":     inAgency,
		"links KZ BE-BRU 2001-01-01": "",
		"links BE UZ 2001-01-01":     "",
		"links u KZ 2001-01-01":      "agreement in-force yes u KZ; office open yes u KZ-75; flow holds yes u KZ",
		"links KZ u 2001-01-01":      "agreement in-force yes KZ u; office open yes u KZ-75; flow holds yes u KZ",
		"links org KZ 2001-01-01":    inAgency + "; membership active yes org KZ-71 observer",
		"of BE 2001-01-01":           inAgency + "; common-membership active yes agency org  observer",
	} {
		assert.Equal(t, want, asked(t, states, question), question)
	}
	assert.Empty(t, states.Observations(network.ObservationQuery{Subject: id("BE"), Within: true}))
	assert.Empty(t, states.Offices(id("BE"), day("2001-01-01")))
	for _, c := range []struct {
		id, container string
		want          bool
	}{
		{"u", "u", true}, {"u", "BE-BRU", false}, {"u", "BE", false}, {"org", "BE", false}, {"club", "KZ", true},
		{"agency", "BE", true}, {"agency", "org", true},
	} {
		assert.Equal(t, c.want, states.Within(id(c.id), id(c.container)), "%s in %s", c.id, c.container)
	}

	others := compiled(t, read(t, bodies("association", "association")))
	for question, want := range map[string]string{
		"links KZ BE-BRU 2001-01-01": inAgency + "; membership active yes org KZ-71 observer; agreement in-force yes KZ u; office open yes u KZ-75; flow holds yes u KZ",
		"links BE UZ 2001-01-01":     "membership active yes UZ BE-BRU",
	} {
		assert.Equal(t, want, asked(t, others, question), question)
	}
	assert.True(t, others.Within(id("u"), id("BE")))
}
