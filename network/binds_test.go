package network_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// An agreement of a platform binds its ordinary members, from the day on which they are that.
func TestOnlyMembersAreBoundThroughTheirPlatform(t *testing.T) {
	n := compiled(t, read(t, `{"platforms": [{"id": "u", "names": {"en": "Union"}, "kind": "intergovernmental"}],
		"memberships": [
			{"id": "kz", "platform": "u", "member": "KZ", "events": [{"kind": "effective", "on": "2015-01-01"}]},
			{"id": "by", "platform": "u", "member": "BY", "events": [{"kind": "effective", "on": "2015-01-01", "as": "member"}]},
			{"id": "uz", "platform": "u", "member": "UZ", "events": [{"kind": "effective", "on": "2020-12-11", "as": "observer"}]},
			{"id": "cu", "platform": "u", "member": "CU", "events": [{"kind": "attested", "on": "2020-12-11", "as": "observer"}]},
			{"id": "md", "platform": "u", "member": "MD", "events": [{"kind": "effective", "on": "2017", "as": "observer"}]},
			{"id": "tj", "platform": "u", "member": "TJ", "events": [{"kind": "effective", "on": "2015-01-01", "as": "associate"}]},
			{"id": "ir", "platform": "u", "member": "IR", "events": [{"kind": "effective", "on": "2015-01-01", "as": "dialogue-partner"}]},
			{"id": "rs", "platform": "u", "member": "RS", "events": [{"kind": "effective", "on": "2015-01-01", "as": "standing-guest"}]},
			{"id": "am", "platform": "u", "member": "AM", "events": [{"kind": "effective", "on": "2015-01-01", "as": "observer"}, {"kind": "effective", "on": "2022-01-01", "as": "member"}]},
			{"id": "kg", "platform": "u", "member": "KG", "events": [{"kind": "effective", "on": "2015-01-01", "as": "observer"}, {"kind": "effective", "on": "2022", "as": "member"}]},
			{"id": "ge", "platform": "u", "member": "GE", "events": [{"kind": "effective", "on": "2015-01-01"}, {"kind": "attested", "on": "2022-01-01", "as": "observer"}]},
			{"id": "az", "platform": "u", "member": "AZ", "events": [{"kind": "attested", "on": "2020-01-01?"}]}],
		"agreements": [{"id": "t", "level": "treaty", "parties": [{"party": "u", "binds": "members"}, {"party": "AE"}],
			"events": [{"kind": "ratified", "party": "u", "on": "2018-01-01"}, {"kind": "ratified", "party": "AE", "on": "2018-01-01"}]}]}`))
	for _, c := range []struct{ who, on, inForce string }{
		{"KZ", "2021-01-01", "yes"}, {"BY", "2021-01-01", "yes"}, {"UZ", "2021-01-01", ""}, {"UZ", "2020-01-01", ""},
		{"CU", "2021-01-01", ""}, {"CU", "2019-01-01", ""}, {"MD", "2017-06-01", ""}, {"MD", "2021-01-01", ""},
		{"TJ", "2021-01-01", ""}, {"IR", "2021-01-01", ""}, {"RS", "2021-01-01", ""},
		{"AM", "2021-12-31", ""}, {"AM", "2022-01-01", "yes"},
		{"KG", "2021-12-31", ""}, {"KG", "2022-06-01", "unknown"}, {"KG", "2022-12-31", "yes"},
		{"GE", "2021-12-31", "yes"}, {"GE", "2022-01-01", ""}, {"AZ", "2019-01-01", "unknown"}, {"AZ", "2021-01-01", "unknown"},
	} {
		want := ""
		if c.inForce != "" {
			want = "agreement in-force " + c.inForce + " " + c.who + " AE through u"
		}
		assert.Equal(t, want, asked(t, n, "links "+c.who+" AE "+c.on), "%s on %s", c.who, c.on)
	}
	assert.Equal(t, "none no", asked(t, n, "status t UZ 2021-01-01"))
	assert.Equal(t, "former no since 2022-01-01", asked(t, n, "status t GE 2022-01-01"))
	assert.Equal(t, "none no", asked(t, n, "between t UZ AE 2021-01-01"))
}
