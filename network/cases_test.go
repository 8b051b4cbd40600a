package network_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// asked answers a question about a network: "status ID ON", "status ID PARTY ON", "between ID A B ON", "member ID ON",
// "links A B ON", or "of A ON".
func asked(t *testing.T, n *network.Network, question string) string {
	t.Helper()
	words := strings.Fields(question)
	on := day(words[len(words)-1])
	span := func(since, until fmt.Stringer) string {
		text := ""
		if since.String() != "" {
			text += " since " + since.String()
		}
		if until.String() != "" {
			text += " until " + until.String()
		}
		return text
	}
	switch {
	case words[0] == "status" && len(words) == 3:
		s, found := n.AgreementStatus(words[1], party.ID{}, on)
		require.True(t, found)
		return fmt.Sprint(s.State, " ", s.InForce) + span(s.Since, s.Until)
	case words[0] == "status":
		s, found := n.AgreementStatus(words[1], id(words[2]), on)
		require.True(t, found)
		text := fmt.Sprint(s.State, " ", s.InForce) + span(s.Since, s.Until)
		if s.Leaving {
			text += " leaving"
		}
		if !s.Survival.IsZero() {
			text += " survival " + s.Survival.String()
		}
		if !s.Through.IsZero() {
			text += " through " + s.Through.String()
		}
		return text
	case words[0] == "between":
		b, found := n.StatusBetween(words[1], id(words[2]), id(words[3]), on)
		require.True(t, found)
		return fmt.Sprint(b.State, " ", b.InForce)
	case words[0] == "member":
		s, found := n.MembershipStatus(words[1], on)
		require.True(t, found)
		text := fmt.Sprint(s.State, " ", s.Active, " ", s.Role) + span(s.Since, s.Until)
		if s.Leaving {
			text += " leaving"
		}
		return text
	}
	found := n.LinksOf(id(words[1]), on)
	if words[0] == "links" {
		found = n.Links(id(words[1]), id(words[2]), on)
	}
	lines := make([]string, len(found))
	for i, l := range found {
		lines[i] = strings.TrimRight(fmt.Sprint(l.Kind, " ", l.State, " ", l.Truth, " ", l.A, " ", l.B, " ", l.Role, " ", l.RoleB), " ")
		if !l.Through.IsZero() {
			lines[i] += " through " + l.Through.String()
		}
	}
	return strings.Join(lines, "; ")
}

// The clauses of agreements, memberships, offices and lifetimes, each by its effect on a day and on the day before.
func TestClauses(t *testing.T) {
	const two = `"parties": [{"party": "KZ"}, {"party": "CN"}]`
	const three = `"parties": [{"party": "KZ"}, {"party": "CN"}, {"party": "UZ"}]`
	ratified := func(who, on string) string { return `{"kind": "ratified", "party": "` + who + `", "on": "` + on + `"}` }
	treaty := func(rules, parties string, events ...string) string {
		return `{"agreements": [{"id": "a", "level": "treaty", ` + parties + `, "rules": {` + rules + `}, "events": [` + strings.Join(events, ", ") + `]}]}`
	}
	kzcn := ratified("KZ", "2000-01-01") + ", " + ratified("CN", "2000-01-01")
	for name, c := range map[string]struct {
		data string
		want map[string]string
	}{
		"weights": {treaty(`"entryIntoForce": {"when": {"weight": "0.55", "table": "trade"}, "delay": {"days": 90}}`,
			`"parties": [{"party": "KZ", "weight": {"trade": "0.2"}}, {"party": "CN", "weight": {"trade": "0.5"}}, {"party": "UZ", "weight": {"trade": "0.3"}}]`,
			ratified("CN", "2000-01-01"), ratified("KZ", "2000-02-01")),
			map[string]string{"status a 2000-01-31": "signed no since 2000-01-01 until 2000-02-01", "status a 2000-05-01": "in-force yes since 2000-05-01",
				"status a UZ 2000-05-01": "none no", "between a KZ CN 2000-04-30": "pending no"}},
		"in force with another": {`{"agreements": [{"id": "a", "level": "treaty", ` + two + `, "rules": {"entryIntoForce": {"when": {"inForce": ["b"]}}}, "events": [` + kzcn + `]},
			{"id": "b", "level": "treaty", ` + two + `, "events": [` + ratified("KZ", "2001-01-01") + `, ` + ratified("CN", "2002-01-01") + `]}]}`,
			map[string]string{"status a 2001-12-31": "signed no since 2000-01-01 until 2002-01-01", "status a 2002-01-01": "in-force yes since 2002-01-01"}},
		"by signature": {treaty(`"entryIntoForce": {"when": {"signed": "all"}, "notBefore": "2001-01-01"}`, two,
			`{"kind": "signed", "party": "KZ", "on": "2000-01-01"}`, `{"kind": "signed", "party": "CN", "on": "2000-06-01"}`),
			map[string]string{"status a 2000-12-31": "pending no since 2000-06-01 until 2001-01-01", "between a KZ CN 2001-01-01": "in-force yes"}},
		"of signatories": {treaty(`"entryIntoForce": {"when": {"consents": "2/3", "of": "signatories"}}`, three,
			`{"kind": "signed", "party": "KZ", "on": "2000-01-01"}`, `{"kind": "signed", "party": "CN", "on": "2000-01-01"}`,
			`{"kind": "signed", "party": "UZ", "on": "2000-01-01"}`, ratified("KZ", "2001-01-01"), ratified("UZ", "2002-01-01")),
			map[string]string{"status a 2001-12-31": "signed no since 2000-01-01 until 2002-01-01", "status a KZ 2002-01-01": "party yes since 2002-01-01"}},
		"by a day": {treaty(`"entryIntoForce": {"when": {"consents": "all", "by": "2000-12-31"}}`, two, ratified("KZ", "2000-01-01"), ratified("CN", "2001-01-01")),
			map[string]string{"status a 2005-01-01": "signed no since 2000-01-01"}},
		"a revoked notice": {treaty(`"withdrawal": {"delay": {"years": 1}}`, two, kzcn, `{"kind": "withdrawal-notified", "party": "KZ", "on": "2005-01-01"}`,
			`{"kind": "withdrawal-revoked", "party": "KZ", "on": "2005-06-01"}`),
			map[string]string{"status a KZ 2005-05-31": "party yes since 2000-01-01 until 2006-01-01 leaving", "status a KZ 2007-01-01": "party yes since 2000-01-01"}},
		"survival": {treaty(`"withdrawal": {"delay": {"years": 1}}, "survival": {"years": 10}`, three, kzcn, ratified("UZ", "2000-01-01"),
			`{"kind": "withdrawal-notified", "party": "KZ", "on": "2005-01-01"}`),
			map[string]string{"status a KZ 2006-01-01": "former no since 2006-01-01 survival 2016-01-01", "between a CN UZ 2006-01-01": "in-force yes"}},
		"a term renewed by hand": {treaty(`"term": {"delay": {"years": 5}}`, two, kzcn, `{"kind": "renewed", "on": "2004-01-01"}`),
			map[string]string{"status a 2005-01-01": "in-force yes since 2000-01-01 until 2010-01-01", "status a 2010-01-01": "expired no since 2010-01-01"}},
		"a notice of one of three under a term": {treaty(`"term": {"delay": {"years": 5}, "renews": {"years": 5}, "notice": {"months": 6}}`, three, kzcn, ratified("UZ", "2000-01-01"),
			`{"kind": "withdrawal-notified", "party": "KZ", "on": "2004-07-02"}`),
			map[string]string{"status a KZ 2009-12-31": "party yes since 2000-01-01 until 2010-01-01 leaving", "status a KZ 2010-01-01": "former no since 2010-01-01",
				"between a CN UZ 2010-01-01": "in-force yes"}},
		"a notice beside a rule of withdrawal": {treaty(`"withdrawal": {"delay": {"months": 3}}, "term": {"delay": {"years": 5}, "renews": {"years": 5}, "notice": {"months": 6}}`, three, kzcn,
			ratified("UZ", "2000-01-01"), `{"kind": "withdrawal-notified", "party": "KZ", "on": "2003-01-01"}`),
			map[string]string{"status a KZ 2003-04-01": "former no since 2003-04-01"}},
		"initialled and lapsed": {treaty(``, two, `{"kind": "initialled", "on": "2000-01-01"}`, `{"kind": "signed", "party": "KZ", "on": "2001-01-01"}`, `{"kind": "lapsed", "on": "2005-01-01"}`),
			map[string]string{"status a 2000-06-01": "draft no until 2001-01-01", "status a 2005-01-01": "lapsed no since 2005-01-01", "links KZ CN 2005-01-01": ""}},
		"a newer agreement": {`{"agreements": [{"id": "a", "level": "treaty", ` + two + `, "events": [` + kzcn + `]},
			{"id": "b", "level": "treaty", ` + two + `, "events": [` + ratified("KZ", "2010-01-01") + `, ` + ratified("CN", "2010-01-01") + `], "relations": [{"kind": "supersedes", "to": "a"}]}]}`,
			map[string]string{"between a KZ CN 2009-12-31": "in-force yes", "between a KZ CN 2010-01-01": "superseded no", "between b KZ CN 2010-01-01": "in-force yes",
				"status a 2010-01-01": "superseded no since 2010-01-01", "links KZ CN 2010-01-01": "agreement in-force yes KZ CN"}},
		"signed and lapsed": {treaty(`"entryIntoForce": {"when": {"consents": "all"}}`, two, `{"kind": "signed", "party": "KZ", "on": "2001-01-01"}`,
			`{"kind": "signed", "party": "CN", "on": "2001-01-01"}`, `{"kind": "lapsed", "on": "2005-01-01"}`),
			map[string]string{"links KZ CN 2004-12-31": "agreement signed no KZ CN", "between a KZ CN 2005-01-01": "none no", "links KZ CN 2005-01-01": ""}},
		"the whole suspended": {treaty(``, two, kzcn, `{"kind": "suspended", "on": "2005-01-01"}`, `{"kind": "resumed", "on": "2006-01-01"}`),
			map[string]string{"status a KZ 2005-01-01": "suspended no since 2005-01-01 until 2006-01-01", "links KZ CN 2005-06-01": "agreement suspended no KZ CN",
				"links KZ CN 2006-01-01": "agreement in-force yes KZ CN"}},
		"a binding group": {`{"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "intergovernmental"}], "memberships": [
			{"id": "fr", "platform": "club", "member": "FR", "events": [{"kind": "effective", "on": "1990-01-01"}, {"kind": "suspended", "on": "2005-01-01"}, {"kind": "resumed", "on": "2006-01-01"}]},
			{"id": "de", "platform": "club", "member": "DE", "events": [{"kind": "effective", "on": "1990-01-01"}]}],
			"agreements": [{"id": "a", "level": "treaty", "parties": [{"party": "club", "binds": "members"}, {"party": "JP"}, {"party": "DE"}],
				"events": [` + ratified("club", "2000-01-01") + `, ` + ratified("JP", "2000-01-01") + `, ` + ratified("DE", "2000-01-01") + `]}]}`,
			map[string]string{"links FR JP 2004-12-31": "agreement in-force yes FR JP through club", "links FR JP 2005-01-01": "", "links JP FR 2006-01-01": "agreement in-force yes JP FR through club",
				"links DE JP 2001-01-01": "agreement in-force yes DE JP", "links club FR 2001-01-01": "", "status a FR 2001-01-01": "party yes since 2000-01-01 until 2005-01-01 through club"}},
		"a chain of heirs": {`{"organizations": [{"id": "first", "names": {"en": "First"}, "kind": "former-state", "until": "1992-01-01", "continuedBy": "second"},
			{"id": "second", "names": {"en": "Second"}, "kind": "former-state", "until": "2006-01-01", "continuedBy": "RS"}],
			"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "seat": "CH-GE"}],
			"memberships": [{"id": "m", "platform": "club", "member": "first", "events": [{"kind": "effective", "on": "1980-01-01"}]}],
			"agreements": [{"id": "a", "level": "treaty", "events": [` + ratified("first", "1980-01-01") + `, ` + ratified("FR", "1980-01-01") + `]}]}`,
			map[string]string{"links first FR 1991-12-31": "agreement in-force yes first FR", "links second FR 1992-01-01": "agreement in-force yes second FR", "links RS FR 2005-12-31": "",
				"links RS FR 2006-01-01": "agreement in-force yes RS FR", "links first FR 2006-01-01": "", "links RS CH 2006-01-01": "membership active yes RS CH-GE",
				"links second CH 2006-01-01": "", "status a first 1992-01-01": "former no since 1992-01-01"}},
		"the life of a region": {`{"regions": [{"code": "KZ-10", "names": {"en": "Abai"}, "from": "2022-06-08"}],
			"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "seat": "CN-XJ"}],
			"memberships": [{"id": "m", "platform": "club", "member": "KZ-10", "events": [{"kind": "effective", "on": "2020-01-01"}]}]}`,
			map[string]string{"links KZ-10 CN 2022-06-07": "", "links KZ-10 CN 2022-06-08": "membership active yes KZ-10 CN-XJ"}},
		"members that leave": {`{"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "closed": "2020-01-01"}], "memberships": [
			{"id": "a", "platform": "club", "member": "FR", "events": [{"kind": "effective", "on": "2000-01-01"}, {"kind": "expelled", "on": "2010-01-01"}]},
			{"id": "b", "platform": "club", "member": "DE", "events": [{"kind": "effective", "on": "2000-01-01"}, {"kind": "notice", "on": "2009-01-01", "effective": "2010-06-01"}, {"kind": "notice-revoked", "on": "2009-06-01"}]},
			{"id": "c", "platform": "club", "member": "IT", "events": [{"kind": "effective", "on": "2000-01-01"}, {"kind": "notice", "on": "2009-01-01"}, {"kind": "left", "on": "2010-01-01"}]}]}`,
			map[string]string{"member a 2010-01-01": "expelled no member since 2010-01-01", "member b 2009-03-01": "active yes member since 2000-01-01 until 2010-06-01 leaving",
				"member b 2019-12-31": "active yes member since 2000-01-01 until 2020-01-01", "member b 2020-01-01": "ended no member since 2020-01-01",
				"member c 2009-12-31": "active yes member since 2000-01-01 until 2010-01-01 leaving", "links FR DE 2009-12-31": "common-membership active yes FR DE", "links FR DE 2010-01-01": ""}},
		"roles": {`{"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "seat": "CN-BJ"}], "memberships": [
			{"id": "a", "platform": "club", "member": "FR", "events": [{"kind": "effective", "on": "2000-01-01", "as": "observer"}, {"kind": "effective", "on": "2005-01-01", "as": "member"}]},
			{"id": "b", "platform": "club", "member": "DE", "events": [{"kind": "signed", "on": "2000-01-01", "as": "associate"}, {"kind": "effective", "on": "2002-01-01"}]}]}`,
			map[string]string{"links FR DE 2003-01-01": "common-membership active yes FR DE observer associate", "links DE FR 2001-01-01": "common-membership signed no DE FR associate observer",
				"links FR CN 2003-01-01": "membership active yes FR CN-BJ observer", "links FR DE 2005-01-01": "common-membership active yes FR DE  associate",
				"member a 2004-12-31": "active yes observer since 2000-01-01", "of DE 2001-01-01": "membership signed no DE CN-BJ associate; common-membership signed no DE FR associate observer"}},
		"offices": {`{"offices": [{"id": "a", "of": "KZ-59", "seat": "CN-JS", "events": [{"kind": "planned", "on": "2019-01-01"}, {"kind": "opened", "on": "2020-01-01"}, {"kind": "moved", "on": "2022", "to": "CN-BJ"}]},
			{"id": "b", "of": "KZ-59", "seat": "DE-BE", "events": [{"kind": "attested", "on": "2020-01-01"}]}]}`,
			map[string]string{"links KZ-59 CN 2019-06-01": "office planned no KZ-59 CN-JS", "links CN KZ-59 2021-01-01": "office open yes KZ-59 CN-JS",
				"links KZ-59 CN-BJ 2022-06-01": "office open unknown KZ-59 CN-BJ", "links KZ-59 CN-BJ 2022-12-31": "office open yes KZ-59 CN-BJ", "links KZ-59 CN-JS 2022-12-31": "",
				"links KZ-59 DE 2019-01-01": "office open unknown KZ-59 DE-BE", "links DE KZ-59 2021-01-01": "office open yes KZ-59 DE-BE"}},
		"what may not have begun": {`{"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "seat": "CN-BJ"}],
			"offices": [{"id": "a", "of": "KZ-59", "seat": "CN-JS", "events": [{"kind": "planned", "on": "[..2020-06-30]"}, {"kind": "opened", "on": "2022"}]}],
			"memberships": [{"id": "m", "platform": "club", "member": "FR", "events": [{"kind": "signed", "on": "2020"}, {"kind": "effective", "on": "2022"}]}]}`,
			map[string]string{"links KZ-59 CN 1700-01-01": "", "links KZ-59 CN 2020-06-29": "", "links KZ-59 CN 2020-06-30": "office planned no KZ-59 CN-JS",
				"links KZ-59 CN 2022-06-01": "office planned unknown KZ-59 CN-JS", "links KZ-59 CN 2022-12-31": "office open yes KZ-59 CN-JS",
				"links FR CN 2020-12-30": "", "links FR CN 2020-12-31": "membership signed no FR CN-BJ"}},
		"owners": {`{"organizations": [{"id": "port", "names": {"en": "Port"}, "kind": "company", "seat": "CN-JS", "until": "2022-01-01", "owners": [{"party": "rail", "share": "0.49", "from": "2014-05-19"}]},
			{"id": "rail", "names": {"en": "Rail"}, "kind": "company", "seat": "KZ-71"}]}`,
			map[string]string{"links KZ CN 2021-12-31": "ownership holds yes rail port", "links CN KZ 2014-05-19": "ownership holds yes rail port", "links KZ CN 2022-01-01": ""}},
		"figures": {`{"indicators": [{"code": "visits", "names": {"en": "Visits"}, "unit": "count"}], "observations": [
			{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2024", "value": {"amount": "1", "unit": "USD"}},
			{"subject": "KZ", "counterpart": "CN", "indicator": "visits", "period": "2024", "value": {"amount": "1", "unit": "count"}},
			{"subject": "KZ", "counterpart": "CN", "indicator": "goods-turnover-growth", "period": "2024", "value": {"amount": "1", "unit": "percent"}}]}`,
			map[string]string{"links CN KZ 2024-05-05": "flow holds yes KZ CN; flow holds yes KZ CN"}},
		"one area under two codes": {`{"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association"}], "memberships": [
			{"id": "a", "platform": "club", "member": "HK", "events": [{"kind": "effective", "on": "2000-01-01"}]},
			{"id": "b", "platform": "club", "member": "SG", "events": [{"kind": "effective", "on": "2000-01-01"}]}]}`,
			map[string]string{"links HK SG 2001-01-01": "common-membership active yes HK SG", "links CN-HK SG 2001-01-01": "common-membership active yes HK SG", "links CN SG 2001-01-01": ""}},
	} {
		n := compiled(t, read(t, c.data))
		for question, want := range c.want {
			assert.Equal(t, want, asked(t, n, question), "%s: %s", name, question)
		}
	}
}

// What a network answers has names in JSON.
func TestAnswersAsJSON(t *testing.T) {
	n := compiled(t, briefing(t))
	link, err := json.Marshal(n.Links(id("KZ-59"), id("CN-JS"), day("2025-12-01"))[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"kind": "membership", "state": "active", "truth": "yes", "applies": "yes", "since": "2025-11-28", "a": "KZ-59", "b": "CN-JS/nanjing",
		"via": "china-central-asia", "basis": "assumed", "inferred": true, "record": {"collection": "memberships", "index": 1},
		"cites": [{"source": "kt-2025-11-29"}, {"source": "kt-2025-11-29", "about": "seat", "inferred": true}]}`, string(link))
	entry, err := json.Marshal(n.Timeline(network.TimelineQuery{Parties: []party.ID{id("KZ-27")}})[0])
	require.NoError(t, err)
	assert.Contains(t, string(entry), `{"on":"2025-11-28","kind":"attested","subject":"china-central-asia","party":"KZ-27","record":{"collection":"memberships"`)
}
