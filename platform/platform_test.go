package platform_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

func membership(t *testing.T, events string) platform.Membership {
	t.Helper()
	m := platform.Membership{ID: "m", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59"), Via: "a"}
	require.NoError(t, json.Unmarshal([]byte(events), &m.Events))
	return m
}

// A row is a day and the answer: state, since, until, active, leaving, basis.
func TestStatusAt(t *testing.T) {
	type row struct{ on, state, since, until, active, leaving, basis string }
	for _, c := range []struct {
		name, events string
		rows         []row
	}{
		{"signed, and nobody says when it takes effect", `[{"kind":"signed","on":"2025-11-28"}]`, []row{
			{"2025-11-27", "none", "", "2025-11-28", "no", "", ""},
			{"2025-11-28", "active", "2025-11-28", "", "yes", "", "assumed"},
		}},
		{"attested", `[{"kind":"attested","on":"2025-11-28"}]`, []row{
			{"2025-11-01", "none", "", "[..2025-11-28]", "unknown", "", "attested"},
			{"2025-11-28", "active", "[..2025-11-28]", "", "yes", "", "attested"},
			{"2026-01-01", "active", "[..2025-11-28]", "", "yes", "", "attested"},
		}},
		{"the whole way in", `[{"kind":"invited","on":"2024-01-01"},{"kind":"applied","on":"2024-02-01"},{"kind":"approved","on":"2024-03-01"},
			{"kind":"signed","on":"2024-04-01"},{"kind":"effective","on":"2024-05-01"}]`, []row{
			{"2024-01-15", "applicant", "2024-01-01", "2024-03-01", "no", "", "stated"},
			{"2024-02-15", "applicant", "2024-01-01", "2024-03-01", "no", "", "stated"},
			{"2024-03-15", "approved", "2024-03-01", "2024-04-01", "no", "", "stated"},
			{"2024-04-15", "signed", "2024-04-01", "2024-05-01", "no", "", "stated"},
			{"2024-05-01", "active", "2024-05-01", "", "yes", "", "stated"},
		}},
		{"a signature that says when it takes effect", `[{"kind":"signed","on":"2024-04-01","effective":"2024-06-01"}]`, []row{
			{"2024-05-31", "signed", "2024-04-01", "2024-06-01", "no", "", "stated"},
			{"2024-06-01", "active", "2024-06-01", "", "yes", "", "stated"},
		}},
		{"suspended, resumed", `[{"kind":"effective","on":"2020-01-01"},{"kind":"suspended","on":"2021-01-01"},{"kind":"resumed","on":"2022-01-01"}]`, []row{
			{"2020-12-31", "active", "2020-01-01", "2021-01-01", "yes", "", "stated"},
			{"2021-01-01", "suspended", "2021-01-01", "2022-01-01", "no", "", "stated"},
			{"2022-01-01", "active", "2022-01-01", "", "yes", "", "stated"},
		}},
		{"notice and exit: out on the day itself", `[{"kind":"effective","on":"2020-01-01"},{"kind":"notice","on":"2021-01-01","effective":"2021-07-01"}]`, []row{
			{"2021-01-01", "active", "2020-01-01", "2021-07-01", "yes", "leaving", "stated"},
			{"2021-06-30", "active", "2020-01-01", "2021-07-01", "yes", "leaving", "stated"},
			{"2021-07-01", "left", "2021-07-01", "", "no", "", "stated"},
		}},
		{"a notice that was revoked", `[{"kind":"effective","on":"2020-01-01"},{"kind":"notice","on":"2021-01-01","effective":"2021-07-01"},{"kind":"notice-revoked","on":"2021-03-01"}]`, []row{
			{"2021-02-01", "active", "2020-01-01", "2021-07-01", "yes", "leaving", "stated"},
			{"2021-03-01", "active", "2020-01-01", "", "yes", "", "stated"},
			{"2021-07-01", "active", "2020-01-01", "", "yes", "", "stated"},
		}},
		{"attested between the notice and the exit", `[{"kind":"effective","on":"1999-01-01"},{"kind":"notice","on":"2022-12-07","effective":"2023-12-08"},{"kind":"attested","on":"2022-12-20"}]`, []row{
			{"2023-01-01", "active", "1999-01-01", "2023-12-08", "yes", "leaving", "stated"},
			{"2023-12-07", "active", "1999-01-01", "2023-12-08", "yes", "leaving", "stated"},
			{"2023-12-08", "left", "2023-12-08", "", "no", "", "stated"},
			{"2024-01-01", "left", "2023-12-08", "", "no", "", "stated"},
		}},
		{"attested in the month of the notice", `[{"kind":"effective","on":"1999-01-01"},{"kind":"notice","on":"2022-12-07","effective":"2023-12-08"},{"kind":"attested","on":"2022-12"}]`, []row{
			{"2024-01-01", "left", "2023-12-08", "", "no", "", "stated"},
		}},
		{"attested, and after it out", `[{"kind":"notice","on":"2022-12-07","effective":"2023-12-08"},{"kind":"attested","on":"2022-12-20"}]`, []row{
			{"2022-12-20", "active", "[..2022-12-20]", "2023-12-08", "yes", "leaving", "attested"},
			{"2024-01-01", "left", "2023-12-08", "", "no", "", "stated"},
		}},
		{"attested after the exit", `[{"kind":"effective","on":"1999-01-01"},{"kind":"notice","on":"2022-12-07","effective":"2023-12-08"},{"kind":"attested","on":"2024-06-01"}]`, []row{
			{"2023-12-07", "active", "1999-01-01", "2023-12-08", "yes", "leaving", "stated"},
			{"2024-01-01", "active", "[2023-12-08..2024-06-01]", "", "unknown", "", "attested"},
			{"2024-06-01", "active", "1999-01-01", "", "yes", "", "attested"},
		}},
		{"left and back", `[{"kind":"signed","on":"2020-01-01"},{"kind":"left","on":"2021-01-01"},{"kind":"signed","on":"2022-01-01"}]`, []row{
			{"2020-06-01", "active", "2020-01-01", "2021-01-01", "yes", "", "assumed"},
			{"2021-01-01", "left", "2021-01-01", "2022-01-01", "no", "", "stated"},
			{"2022-01-01", "active", "2022-01-01", "", "yes", "", "assumed"},
		}},
		{"left, and later attested again", `[{"kind":"effective","on":"2020-01-01"},{"kind":"left","on":"2021-01-01"},{"kind":"attested","on":"2023-01-01"}]`, []row{
			{"2022-01-01", "active", "[2021-01-01..2023-01-01]", "", "unknown", "", "attested"},
			{"2023-01-01", "active", "2020-01-01", "", "yes", "", "attested"},
		}},
		{"applied, and later attested", `[{"kind":"applied","on":"2020-01-01"},{"kind":"attested","on":"2023-01-01"}]`, []row{
			{"2019-12-31", "none", "", "2020-01-01", "no", "", ""},
			{"2021-01-01", "applicant", "2020-01-01", "[2020-01-01..2023-01-01]", "unknown", "", "stated"},
			{"2023-01-01", "active", "[2020-01-01..2023-01-01]", "", "yes", "", "attested"},
		}},
		{"expelled; closed afterwards", `[{"kind":"effective","on":"2020-01-01"},{"kind":"expelled","on":"2021-01-01"},{"kind":"platform-closed","on":"2022-01-01"}]`, []row{
			{"2023-01-01", "expelled", "2021-01-01", "", "no", "", "stated"},
		}},
		{"ended with the platform", `[{"kind":"effective","on":"2020-01-01"},{"kind":"platform-closed","on":"2022-01-01"}]`, []row{
			{"2021-12-31", "active", "2020-01-01", "2022-01-01", "yes", "", "stated"},
			{"2022-01-01", "ended", "2022-01-01", "", "no", "", "stated"},
		}},
		{"some day of a year", `[{"kind":"effective","on":"2024"}]`, []row{
			{"2023-12-31", "none", "", "2024", "no", "", ""},
			{"2024-01-01", "none", "", "2024", "unknown", "", "stated"},
			{"2024-12-30", "none", "", "2024", "unknown", "", "stated"},
			{"2024-12-31", "active", "2024", "", "yes", "", "stated"},
		}},
		{"in at the latest on a day", `[{"kind":"effective","on":"[..2024-03-01]"}]`, []row{
			{"1990-01-01", "none", "", "[..2024-03-01]", "unknown", "", "stated"},
			{"2024-03-01", "active", "[..2024-03-01]", "", "yes", "", "stated"},
		}},
		{"in at the earliest on a day", `[{"kind":"effective","on":"[2024-03-01..]"}]`, []row{
			{"2024-02-29", "none", "", "", "no", "", ""},
			{"2030-01-01", "none", "", "", "unknown", "", "stated"},
		}},
		{"attested on the day of the exit", `[{"kind":"effective","on":"2020-01-01"},{"kind":"expelled","on":"2021-06-01"},{"kind":"attested","on":"2021-06-01"}]`, []row{
			{"2021-05-31", "active", "2020-01-01", "2021-06-01", "yes", "", "stated"},
			{"2021-06-01", "expelled", "2021-06-01", "", "no", "", "stated"},
			{"2023-01-01", "expelled", "2021-06-01", "", "no", "", "stated"},
		}},
		{"attested on the day of an exit that is known alone", `[{"kind":"attested","on":"2021-06-01"},{"kind":"platform-closed","on":"2021-06-01"}]`, []row{
			{"2021-05-31", "none", "", "[..2021-06-01]", "unknown", "", "attested"},
			{"2021-06-01", "ended", "2021-06-01", "", "no", "", "stated"},
		}},
		{"attested in the year of leaving", `[{"kind":"effective","on":"2020-01-01"},{"kind":"left","on":"2021-06-01"},{"kind":"attested","on":"2021"}]`, []row{
			{"2020-12-31", "active", "2020-01-01", "", "yes", "", "stated"},
			{"2021-06-01", "active", "[..2021-12-31]", "", "unknown", "", "attested"},
			{"2023-01-01", "active", "[..2021-12-31]", "", "unknown", "", "attested"},
		}},
		{"left in the year of the attestation", `[{"kind":"effective","on":"2020-01-01"},{"kind":"left","on":"2021"},{"kind":"attested","on":"2021-06-01"}]`, []row{
			{"2021-06-01", "active", "[..2021-06-01]", "", "unknown", "", "attested"},
			{"2021-07-01", "active", "[..2021-06-01]", "", "unknown", "", "attested"},
			{"2023-01-01", "active", "[..2021-06-01]", "", "unknown", "", "attested"},
		}},
		{"attested in the year after leaving", `[{"kind":"effective","on":"2020-01-01"},{"kind":"left","on":"2021-06-01"},{"kind":"attested","on":"2022"}]`, []row{
			{"2021-12-31", "active", "[2021-06-01..2022-12-31]", "", "unknown", "", "attested"},
			{"2022-12-31", "active", "2020-01-01", "", "yes", "", "attested"},
		}},
		{"attested in the year of joining", `[{"kind":"effective","on":"2024"},{"kind":"attested","on":"2024-06-01"}]`, []row{
			{"2023-12-31", "none", "", "[..2024-06-01]", "unknown", "", "attested"},
			{"2024-05-31", "none", "", "[..2024-06-01]", "unknown", "", "stated"},
			{"2024-06-01", "active", "[..2024-06-01]", "", "yes", "", "attested"},
		}},
		{"left, and nobody says since when it was a member", `[{"kind":"left","on":"2021-06-01"}]`, []row{
			{"2001-01-01", "none", "", "[..2021-06-01]", "unknown", "", "attested"},
			{"2021-05-31", "none", "", "[..2021-06-01]", "unknown", "", "attested"},
			{"2021-06-01", "left", "2021-06-01", "", "no", "", "stated"},
		}},
		{"applied, expelled", `[{"kind":"applied","on":"2020-01-01"},{"kind":"expelled","on":"2021-06-01"}]`, []row{
			{"2019-12-31", "none", "", "2020-01-01", "no", "", ""},
			{"2020-01-01", "applicant", "2020-01-01", "[2020-01-01..2021-06-01]", "unknown", "", "stated"},
			{"2021-06-01", "expelled", "2021-06-01", "", "no", "", "stated"},
		}},
		{"left once, whatever is told of it", `[{"kind":"effective","on":"2020-01-01"},{"kind":"notice","on":"2021-01-01","effective":"2021-06-01"},{"kind":"left","on":"2021-06-03"}]`, []row{
			{"2021-06-01", "left", "2021-06-01", "", "no", "", "stated"},
			{"2021-06-02", "left", "2021-06-01", "", "no", "", "stated"},
			{"2021-06-03", "left", "2021-06-01", "", "no", "", "stated"},
		}},
		{"joined and left in one year", `[{"kind":"effective","on":"2021"},{"kind":"left","on":"2021-06-01"}]`, []row{
			{"2020-12-31", "none", "", "[..2021-06-01]", "unknown", "", "attested"},
			{"2021-05-31", "none", "", "[..2021-06-01]", "unknown", "", "stated"},
			{"2021-06-01", "active", "2021", "", "unknown", "", "stated"},
			{"2022-01-01", "active", "2021", "", "unknown", "", "stated"},
		}},
		{"an applicant of a platform that closed", `[{"kind":"applied","on":"2020-01-01"},{"kind":"platform-closed","on":"2021-01-01"}]`, []row{
			{"2020-12-31", "applicant", "2020-01-01", "2021-01-01", "no", "", "stated"},
			{"2021-01-01", "ended", "2021-01-01", "", "no", "", "stated"},
		}},
		{"signed, joined in the year of leaving", `[{"kind":"signed","on":"2020-01-01"},{"kind":"effective","on":"2021"},{"kind":"left","on":"2021-06-01"}]`, []row{
			{"2020-12-31", "signed", "2020-01-01", "[2020-01-01..2021-06-01]", "unknown", "", "stated"},
			{"2021-03-01", "signed", "2020-01-01", "[2020-01-01..2021-06-01]", "unknown", "", "stated"},
			{"2022-01-01", "active", "2021", "", "unknown", "", "stated"},
		}},
		{"a suspension before the end of the platform is past", `[{"kind":"signed","on":"2020-01-01"},{"kind":"left","on":"2021-01-01"},{"kind":"suspended","on":"2021-02-01"},
			{"kind":"platform-closed","on":"2022-01-01"},{"kind":"signed","on":"2023-01-01"}]`, []row{
			{"2022-01-01", "left", "2021-01-01", "2023-01-01", "no", "", "stated"},
			{"2023-01-01", "active", "2023-01-01", "", "yes", "", "assumed"},
		}},
		{"nothing", `[]`, []row{{"2024-01-01", "none", "", "", "no", "", ""}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, want := range c.rows {
				s := statusAt(membership(t, c.events), civil.MustParseDate(want.on))
				leaving := ""
				if s.Leaving {
					leaving = "leaving"
				}
				got := row{want.on, string(s.State), s.Since.String(), s.Until.String(), s.Active.String(), leaving, string(s.Basis)}
				assert.Equal(t, want, got)
			}
		})
	}
}

// The agreement of accession gives the day by its rule, and a silent one leaves the signature.
func TestStatusByAgreement(t *testing.T) {
	treaty := agreement.Agreement{ID: "a", Level: agreement.LevelIntergovernmental}
	require.NoError(t, json.Unmarshal([]byte(`{"id":"a","level":"intergovernmental",
		"rules":{"entryIntoForce":{"when":{"consents":1},"delay":{"days":30}}},
		"events":[{"kind":"signed","party":"KZ-59","on":"2025-01-01"},{"kind":"ratified","party":"KZ-59","on":"2025-03-01"}]}`), &treaty))
	m := membership(t, `[{"kind":"signed","on":"2025-01-01"}]`)
	at := func(day string, a agreement.Agreement) platform.Status {
		return statusAt(m, civil.MustParseDate(day), a)
	}

	before := at("2025-03-30", treaty)
	assert.Equal(t, platform.StateSigned, before.State)
	assert.Equal(t, civil.No, before.Active)
	after := at("2025-03-31", treaty)
	assert.Equal(t, platform.StateActive, after.State)
	assert.Equal(t, source.BasisRule, after.Basis)
	assert.Equal(t, "2025-03-31", after.Since.String())
	assert.Empty(t, m.ValidateVia(viaOf(m, []agreement.Agreement{treaty})))

	pending := treaty
	pending.Events = treaty.Events[:1]
	assert.Equal(t, platform.StateSigned, at("2030-01-01", pending).State, "a treaty that is not in force gives no day")

	silent := agreement.Agreement{ID: "a", Level: agreement.LevelSubnational, Events: treaty.Events[:1]}
	assumed := at("2025-01-01", silent)
	assert.Equal(t, source.BasisAssumed, assumed.Basis)
	assert.Equal(t, civil.Yes, assumed.Active)
	warnings := m.ValidateVia(viaOf(m, []agreement.Agreement{silent}))
	require.Len(t, warnings, 1)
	assert.Equal(t, issue.Warning, warnings[0].Severity)
	foreign := silent
	foreign.Events = []agreement.Event{{Kind: agreement.EventAdopted, On: civil.MustParseWhen("2025")}}
	assert.Len(t, m.ValidateVia(viaOf(m, []agreement.Agreement{foreign})), 1, "an agreement that names nobody may bind anybody")
	foreign.Parties = []agreement.Party{{Party: party.MustParseID("KZ-27")}}
	unnamed := m.ValidateVia(viaOf(m, []agreement.Agreement{foreign}))
	require.Len(t, unnamed, 2)
	assert.Equal(t, "the agreement a names parties but not KZ-59, so it does not give the day on which the membership begins", unnamed[1].Message("en"))
	assert.Equal(t, "no source gives the day on which KZ-59 became a member; the day of signing, 2025-01-01, is assumed", warnings[0].Message("en"))

	stated := membership(t, `[{"kind":"signed","on":"2025-01-01"},{"kind":"effective","on":"2025-02-01"}]`)
	assert.Equal(t, source.BasisStated, statusAt(stated, civil.MustParseDate("2025-02-01"), treaty).Basis, "an event comes before a rule")
	other := at("2025-01-01", agreement.Agreement{ID: "b"})
	assert.Equal(t, source.BasisAssumed, other.Basis, "an agreement of another id is not the one of Via")
}

// A membership that rests on its accession agreement alone is as unknown as the agreement.
func TestStatusByASilentAgreementAlone(t *testing.T) {
	silent := agreement.Agreement{ID: "a", Level: agreement.LevelSubnational}
	require.NoError(t, json.Unmarshal([]byte(`[{"kind":"signed","party":"KZ-59","on":"2020-01-01"}]`), &silent.Events))
	m := membership(t, `[]`)
	before := statusAt(m, civil.MustParseDate("2019-12-31"), silent)
	assert.Equal(t, civil.No, before.Active)
	after := statusAt(m, civil.MustParseDate("2020-01-31"), silent)
	assert.Equal(t, civil.Unknown, after.Active)
	assert.Equal(t, platform.StateNone, after.State)
	assert.Equal(t, platform.DoubtRule, after.Doubt)
}

func TestOfficeStatusAt(t *testing.T) {
	var o platform.Office
	require.NoError(t, json.Unmarshal([]byte(`{"id":"o","of":"KZ-59","seat":"CN-JS/nanjing","events":[
		{"kind":"closed","on":"2026-05"},{"kind":"opened","on":"2025-11-28"},{"kind":"moved","on":"2026-01-01","to":"CN-SH"}]}`), &o))
	require.Empty(t, o.Validate())
	for _, want := range []struct{ on, open, since, until, seat string }{
		{"2025-11-27", "no", "", "2025-11-28", "CN-JS/nanjing"},
		{"2025-11-28", "yes", "2025-11-28", "2026-05", "CN-JS/nanjing"},
		{"2026-01-01", "yes", "2025-11-28", "2026-05", "CN-SH"},
		{"2026-05-15", "unknown", "2025-11-28", "2026-05", "CN-SH"},
		{"2026-05-31", "no", "2026-05", "", "CN-SH"},
	} {
		s := officeAt(o, civil.MustParseDate(want.on))
		got := struct{ on, open, since, until, seat string }{want.on, s.Open.String(), s.Since.String(), s.Until.String(), s.Seat.String()}
		assert.Equal(t, want, got)
	}
	unknown := officeAt(platform.Office{}, civil.MustParseDate("2025-01-01"))
	assert.Equal(t, civil.Unknown, unknown.Open, "nobody says that it opened")
}

func office(t *testing.T, events string) platform.Office {
	t.Helper()
	o := platform.Office{ID: "o", Of: party.MustParseID("KZ-59"), Seat: region.MustParseCode("KZ-71")}
	require.NoError(t, json.Unmarshal([]byte(events), &o.Events))
	return o
}

// What is known of an office in part, as of a membership. A row is a day and the answer: state, open, since, until.
func TestOfficeKnownInPart(t *testing.T) {
	for _, c := range []struct {
		events string
		rows   [][5]string
	}{
		{`[{"kind":"opened","on":"2020-01-01"},{"kind":"closed","on":"2021-06-01"},{"kind":"attested","on":"2021"}]`, [][5]string{
			{"2019-12-31", "none", "no", "", "2020-01-01"}, {"2021-05-31", "open", "yes", "2020-01-01", "2021-06-01"},
			{"2021-06-01", "closed", "no", "2021-06-01", ""}, {"2023-01-01", "open", "unknown", "[..2021-12-31]", ""}}},
		{`[{"kind":"opened","on":"2020-01-01"},{"kind":"closed","on":"2021-06-01"},{"kind":"attested","on":"2021-06-01"}]`, [][5]string{
			{"2021-06-01", "closed", "no", "2021-06-01", ""}}},
		{`[{"kind":"closed","on":"2021-06-01"}]`, [][5]string{
			{"2001-01-01", "none", "unknown", "", "[..2021-06-01]"}, {"2021-05-31", "none", "unknown", "", "[..2021-06-01]"},
			{"2021-06-01", "closed", "no", "2021-06-01", ""}}},
		{`[{"kind":"closed","on":"2021"},{"kind":"attested","on":"2021"}]`, [][5]string{
			{"2020-12-31", "none", "unknown", "", "[..2021-12-31]"}, {"2021-12-31", "open", "unknown", "[..2021-12-31]", ""}}},
		{`[{"kind":"opened","on":"2021-06-01"},{"kind":"closed","on":"2021-06-01"}]`, [][5]string{
			{"2021-05-31", "none", "no", "", "2021-06-01"}, {"2021-06-01", "closed", "no", "2021-06-01", ""}}},
		{`[{"kind":"moved","on":"2021-06-01","to":"KZ-75"}]`, [][5]string{
			{"2021-05-31", "none", "unknown", "", "[..2021-06-01]"}, {"2021-06-01", "open", "yes", "[..2021-06-01]", ""}}},
		{`[{"kind":"opened","on":"2021"},{"kind":"closed","on":"2021-06-01"}]`, [][5]string{
			{"2020-12-31", "none", "unknown", "", "[..2021-06-01]"}, {"2022-01-01", "open", "unknown", "2021", ""}}},
		{`[{"kind":"closed","on":"2021-06-01"},{"kind":"attested","on":"2022-01-01"}]`, [][5]string{
			{"2021-12-31", "open", "unknown", "[2021-06-02..2022-01-01]", ""}, {"2022-01-01", "open", "yes", "[2021-06-02..2022-01-01]", ""}}},
	} {
		for _, want := range c.rows {
			s := officeAt(office(t, c.events), civil.MustParseDate(want[0]))
			got := [5]string{want[0], string(s.State), s.Open.String(), s.Since.String(), s.Until.String()}
			assert.Equal(t, want, got, c.events)
		}
	}
}

// A plan says nothing about an office that is open, and one plan nothing about another.
func TestOfficePlans(t *testing.T) {
	for _, c := range []struct {
		events string
		rows   [][5]string
	}{
		{`[{"kind":"planned","on":"2024"},{"kind":"opened","on":"2024-06-10"}]`, [][5]string{
			{"1700-01-01", "none", "no", "", "[2024-01-01..2024-06-10]"}, {"2024-06-09", "none", "no", "", "[2024-01-01..2024-06-10]"},
			{"2024-06-10", "open", "yes", "2024-06-10", ""}, {"2024-12-31", "open", "yes", "2024-06-10", ""}}},
		{`[{"kind":"planned","on":"2024-06"},{"kind":"attested","on":"2024-06-10"}]`, [][5]string{
			{"2024-06-09", "none", "unknown", "", "[2024-06-01..2024-06-10]"}, {"2024-06-10", "open", "yes", "[..2024-06-10]", ""}}},
		{`[{"kind":"planned","on":"2024"},{"kind":"moved","on":"2024-06-10","to":"KZ-75"}]`, [][5]string{
			{"2024-06-10", "open", "yes", "[..2024-06-10]", ""}, {"2024-12-31", "open", "yes", "[..2024-06-10]", ""}}},
		{`[{"kind":"planned","on":"2024-06-10~"},{"kind":"opened","on":"2024-06-10"}]`, [][5]string{
			{"2024-06-09", "none", "no", "", "[2024-06-09..2024-06-10]"}, {"2024-06-10", "open", "yes", "2024-06-10", ""}}},
		{`[{"kind":"planned","on":"2024-03-01"},{"kind":"planned","on":"2024-01-01"},{"kind":"opened","on":"2024-05-01"}]`, [][5]string{
			{"2023-12-31", "none", "no", "", "2024-01-01"}, {"2024-02-01", "planned", "no", "2024-01-01", "2024-05-01"},
			{"2024-04-01", "planned", "no", "2024-01-01", "2024-05-01"}, {"2024-05-01", "open", "yes", "2024-05-01", ""}}},
		{`[{"kind":"planned","on":"2024-06-01"},{"kind":"planned","on":"2024-06-20?"}]`, [][5]string{
			{"2024-06-01", "planned", "no", "2024-06-01", ""}, {"2024-06-20", "planned", "no", "2024-06-01", ""}}},
		{`[{"kind":"planned","on":"2023"},{"kind":"opened","on":"2024"},{"kind":"closed","on":"2025"}]`, [][5]string{
			{"2022-12-31", "none", "no", "", "2023"}, {"2023-06-01", "none", "no", "", "2023"}, {"2024-01-01", "planned", "unknown", "2023", "2024"},
			{"2024-12-31", "open", "yes", "2024", "2025"}, {"2025-06-01", "open", "unknown", "2024", "2025"},
			{"2025-12-31", "closed", "no", "2025", ""}}},
		{`[{"kind":"closed","on":"2024-02-01"},{"kind":"closed","on":"2024-02-01"}]`, [][5]string{
			{"2024-01-31", "none", "unknown", "", "[..2024-02-01]"}, {"2024-02-01", "closed", "no", "2024-02-01", ""}}},
	} {
		for _, want := range c.rows {
			s := officeAt(office(t, c.events), civil.MustParseDate(want[0]))
			got := [5]string{want[0], string(s.State), s.Open.String(), s.Since.String(), s.Until.String()}
			assert.Equal(t, want, got, c.events)
		}
	}
}

// Of two moves on one day the record's order says nothing.
func TestOfficeMovesOfOneDay(t *testing.T) {
	for _, events := range []string{
		`[{"kind":"moved","on":"2021-06-01","to":"KZ-75"},{"kind":"moved","on":"2021-06-01","to":"KZ-10"}]`,
		`[{"kind":"moved","on":"2021-06-01","to":"KZ-10"},{"kind":"moved","on":"2021-06-01","to":"KZ-75"}]`,
		`[{"kind":"moved","on":"2021-06-01","to":"KZ-75"},{"kind":"moved","on":"2021-06","to":"KZ-10"},{"kind":"moved","on":"2021-05-31","to":"KZ-79"}]`,
	} {
		assert.Equal(t, "KZ-75", officeAt(office(t, events), civil.MustParseDate("2021-06-15")).Seat.String(), events)
	}
	qualified := `[{"kind":"moved","on":"2021-06-01~","to":"KZ-10"},{"kind":"moved","on":"2021-06-01","to":"KZ-75"}]`
	assert.Equal(t, "KZ-10", officeAt(office(t, qualified), civil.MustParseDate("2021-06-15")).Seat.String())
}

// A word that is neither a kind nor an id is quoted, because it may hold control characters.
func TestHostileTextIsQuoted(t *testing.T) {
	const hostile = "\x1b[2J\xff" + "joined"
	const quoted = `"\x1b[2J\xffjoined"`
	m := platform.Membership{ID: hostile, Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59")}
	found := m.Validate()
	m.Events = []platform.Event{{Kind: hostile}}
	found = append(found, m.Validate()...)
	m.Via = hostile
	found = append(found, m.ValidateVia(agreement.Compile(agreement.Agreement{ID: hostile, Parties: []agreement.Party{{Party: party.MustParseID("KZ-27")}}}))...)
	found = append(found, platform.Office{ID: hostile, Events: []platform.OfficeEvent{{Kind: hostile, To: region.MustParseCode("KZ-10")}}}.Validate()...)
	found = append(found, platform.Meeting{ID: hostile, Kind: hostile}.Validate()...)
	require.Len(t, found, 14)
	told := 0
	for _, i := range found {
		for _, language := range []string{"en", "ru", "kk", "zh"} {
			message := i.Message(language)
			assert.NotContains(t, message, "\x1b", i.Code)
			assert.NotContains(t, message, "\xff", i.Code)
			if strings.Contains(message, quoted) {
				told++
			}
		}
	}
	assert.Equal(t, 4*13, told, "all but the office without a party")
}

// A message without what it is about is still a sentence.
func TestMessagesWithoutHoles(t *testing.T) {
	m := platform.Membership{ID: "m", Platform: party.MustParseID("hub"), Events: []platform.Event{{Kind: platform.EventSigned, On: civil.MustParseWhen("2024")}}}
	assert.Equal(t, []string{"/member platform.missing-party"}, codes(m.Validate()), "of whom it is assumed nobody says")
	undated := platform.Event{}.Validate()[1]
	for language, want := range map[string]string{
		"en": `the event of kind "" has no day, so nothing follows from it`,
		"ru": `у события вида "" нет даты, поэтому из события ничего не следует`,
		"kk": `"" түріндегі оқиғаның күні көрсетілмеген, сондықтан одан ештеңе анықтау мүмкін емес`,
		"zh": `类型为 "" 的事件没有日期，无法据以判断`,
	} {
		assert.Equal(t, want, undated.Message(language))
	}
	assert.Equal(t, "the event of kind signed has no day, so nothing follows from it", platform.Event{Kind: platform.EventSigned}.Validate()[0].Message("en"))
}

func codes(l issue.List) []string {
	var found []string
	for _, i := range l {
		found = append(found, string(i.Path)+" "+string(i.Code))
	}
	return found
}

func TestValidate(t *testing.T) {
	hub := platform.Platform{ID: party.MustParseID("hub"), Names: locale.Text{"en": "Hub"}, Seat: region.MustParseCode("CN-JS")}
	assert.Empty(t, hub.Validate())
	bad := platform.Platform{
		ID: party.MustParseID("KZ"), Founded: civil.MustParseWhen("2020"), Closed: civil.MustParseWhen("2019"),
		Operators: []platform.Operator{{Interval: civil.Interval{From: civil.MustParseWhen("2020"), Until: civil.MustParseWhen("2019")}}},
	}
	assert.Equal(t, []string{
		"/id platform.bad-id", "/names platform.nameless", "/operators/0/party platform.missing-party",
		"/operators/0/until platform.end-before-start", "/closed platform.end-before-start",
	}, codes(bad.Validate()))

	assert.Empty(t, membership(t, `[{"kind":"signed","on":"2025-11-28"}]`).Validate())
	assert.Equal(t, []string{
		"/id platform.bad-id", "/platform platform.bad-id", "/member platform.missing-party", "/events platform.no-events",
	}, codes(platform.Membership{}.Validate()))
	assert.Equal(t, []string{"/events/0/kind platform.unknown-value", "/events/1/on platform.undated-event"},
		codes(membership(t, `[{"kind":"joined","on":"2025-11-28"},{"kind":"signed"}]`).Validate()))
	early := membership(t, `[{"kind":"left","on":"2020-01-01"},{"kind":"effective","on":"2025-11-28"}]`)
	early.Via = ""
	assert.Equal(t, []string{"/events/0 platform.missing-predecessor"}, codes(early.Validate()))
	own := membership(t, `[{"kind":"signed","on":"2025"}]`)
	own.Member = own.Platform
	assert.Equal(t, []string{"/member platform.own-member"}, codes(own.Validate()))

	assert.Equal(t, []string{"/id platform.bad-id", "/of platform.missing-party", "/events/0/kind platform.unknown-value", "/events/0/on platform.undated-event", "/events/1/to platform.misplaced-move"},
		codes(platform.Office{Events: []platform.OfficeEvent{{Kind: "burnt"}, {Kind: platform.OfficeMoved, On: civil.MustParseWhen("2020")}}}.Validate()))
	assert.Equal(t, []string{"/kind platform.unknown-value", "/id platform.bad-id", "/on platform.undated-event", "/participants/0 party.anonymous"},
		codes(platform.Meeting{Kind: "party", Participants: []party.Person{{}}}.Validate()))
}
