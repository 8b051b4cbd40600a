package network_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

func cited(l network.Link) string {
	var ids []string
	for _, c := range l.Cites {
		if !slices.Contains(ids, c.Source) {
			ids = append(ids, c.Source)
		}
	}
	return strings.Join(ids, ",")
}

func linked(n *network.Network, a, b, on string) []string {
	var all []string
	for _, l := range n.Links(id(a), id(b), day(on)) {
		all = append(all, said(l))
	}
	return all
}

func TestLinksOfTheBriefing(t *testing.T) {
	n := compiled(t, briefing(t))
	accession := []string{
		"membership active yes KZ-59→CN-JS/nanjing via china-central-asia since 2025-11-28 until  assumed inferred kt-2025-11-29",
		"office open yes nkr-investor-service-center→CN-JS/nanjing via nkr-office-nanjing since 2025-11-28 until  stated inferred kt-2025-11-29",
		"commitment holds yes KZ-59→jiangsu-soho via soho-negotiations since [2025-11-28..2025-11-29] until  stated inferred kt-2025-11-29",
		"commitment holds yes KZ-59→jiangsu-soho via soho-negotiations since [2025-11-28..2025-11-29] until  stated inferred kt-2025-11-29",
	}
	west := "membership active yes KZ-27→CN-JS/nanjing via china-central-asia since [..2025-11-28] until  attested inferred kt-2025-11-29"
	common := "common-membership active yes KZ-27→KZ-59 via china-central-asia since 2025-11-28 until  attested kt-2025-11-29"
	for _, c := range []struct {
		a, b, on string
		want     []string
	}{
		{"KZ-59", "CN-JS", "2025-12-01", accession},
		{"CN-JS", "KZ-59", "2025-12-01", accession},
		{"KZ-59", "CN-JS", "2025-11-27", nil},
		{"KZ-59", "CN-JS/nanjing", "2025-12-01", accession[:2]},
		{"KZ-59", "CN-JS/nanjing/xuanwu", "2025-12-01", nil},
		{"KZ-27", "CN-JS", "2025-12-01", []string{west}},
		{"KZ-27", "CN-JS", "2025-11-01", []string{strings.Replace(west, "yes", "unknown", 1)}},
		{"KZ-27", "KZ-59", "2025-12-01", []string{common}},
		{"KZ-59", "KZ-27", "2025-12-01", []string{strings.Replace(common, "KZ-27→KZ-59", "KZ-59→KZ-27", 1)}},
		{"KZ", "KZ", "2025-12-01", []string{common}},
		{"KZ", "CN", "2025-12-01", slices.Concat([]string{west}, accession)},
		{"143", "030", "2025-12-01", slices.Concat([]string{west}, accession)},
		{"KZ", "CN", "2025-11-28", []string{
			west, accession[0], accession[1],
			strings.Replace(accession[2], "yes", "unknown", 1), strings.Replace(accession[3], "yes", "unknown", 1),
		}},
		{"FR", "CN", "2025-12-01", nil},
		{"KZ-59", "nkr-investor-service-center", "2025-12-01", nil},
		{"nkr-investor-service-center", "CN", "2025-12-01", accession[1:2]},
	} {
		assert.Equal(t, c.want, linked(n, c.a, c.b, c.on), "%s %s %s", c.a, c.b, c.on)
	}
}

func TestLinksOfEachKind(t *testing.T) {
	n := compiled(t, read(t, `{
		"organizations": [{"id": "port", "names": {"en": "Port"}, "seat": "CN-SH"}, {"id": "rail", "names": {"en": "Rail"}, "parent": "KZ-75"}],
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "SG", "operators": [
			{"party": "port", "from": "2020-01-01", "until": "2022-01-01"}, {"party": "rail", "from": "2022-01-01"}]}],
		"memberships": [
			{"id": "m1", "platform": "hub", "member": "KZ-75", "events": [{"kind": "effective", "on": "2019-01-01"}, {"kind": "left", "on": "2023-01-01"}]},
			{"id": "m2", "platform": "hub", "member": "CN-BJ", "events": [{"kind": "effective", "on": "2021-06-01"}]}],
		"agreements": [
			{"id": "road", "level": "intergovernmental", "parties": [{"party": "KZ"}, {"party": "CN"}],
				"rules": {"entryIntoForce": {"when": {"consents": "all"}, "delay": {"days": 30}}},
				"events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-01"}, {"kind": "ratified", "party": "CN", "on": "2020-02-01"},
					{"kind": "terminated", "on": "2024-01-01"}],
				"commitments": [{"kind": "other", "text": {"en": "x"}, "by": ["KZ", "CN"], "due": "2022-12-31"}]},
			{"id": "sister", "level": "subnational", "parties": [{"party": "KZ-75"}, {"party": "CN-BJ"}],
				"events": [{"kind": "signed", "party": "KZ-75", "on": "2020-05-05"}, {"kind": "signed", "party": "CN-BJ", "on": "2020-05-05"}]}],
		"offices": [{"id": "bureau", "of": "CN-BJ", "at": "rail", "seat": "KZ-71", "events": [
			{"kind": "opened", "on": "2021-01-01"}, {"kind": "moved", "on": "2022-01-01", "to": "KZ-75"}, {"kind": "closed", "on": "2023"}]}],
		"observations": [{"subject": "KZ-75", "counterpart": "CN-BJ", "indicator": "trade", "period": "2021", "value": {"amount": "5", "unit": "USD"}}],
		"indicators": [{"code": "trade", "names": {"en": "trade"}, "unit": "currency"}]
	}`))
	for _, c := range []struct {
		a, b, on string
		want     []string
	}{
		{"KZ-75", "CN", "2021-03-01", []string{
			"membership active yes KZ-75→port via hub since 2020-01-01 until 2022-01-01 stated ",
			"agreement in-force yes KZ-75→CN-BJ via sister since 2020-05-05 until  assumed ",
			"office open yes CN-BJ→rail via bureau since 2021-01-01 until 2023 stated ",
			"flow holds yes KZ-75→CN-BJ via trade since 2021-01-01 until 2022-01-01 stated ",
		}},
		{"KZ-75", "CN", "2022-06-01", []string{
			"membership active yes CN-BJ→rail via hub since 2022-01-01 until  stated ",
			"common-membership active yes KZ-75→CN-BJ via hub since 2021-06-01 until 2023-01-01 stated ",
			"agreement in-force yes KZ-75→CN-BJ via sister since 2020-05-05 until  assumed ",
			"office open yes CN-BJ→KZ-75 via bureau since 2022-01-01 until 2023 stated ",
		}},
		{"KZ", "CN", "2020-03-02", []string{
			"membership active yes KZ-75→port via hub since 2020-01-01 until 2022-01-01 stated ",
			"agreement in-force yes KZ→CN via road since 2020-03-02 until 2024-01-01 rule ",
			"commitment holds yes KZ→CN via road since 2020-03-02 until 2024-01-01 stated ",
		}},
		{"KZ", "CN", "2020-03-01", []string{
			"membership active yes KZ-75→port via hub since 2020-01-01 until 2022-01-01 stated ",
			"agreement pending no KZ→CN via road since 2020-02-01 until 2020-03-02 stated ",
		}},
	} {
		assert.Equal(t, c.want, linked(n, c.a, c.b, c.on), "%s %s %s", c.a, c.b, c.on)
	}
	past := linked(n, "KZ", "CN", "2023-06-01")
	assert.Contains(t, past, "commitment holds unknown KZ→CN via road since 2020-03-02 until 2024-01-01 stated ", "no source says whether it was kept")
	assert.Contains(t, past, "office open unknown CN-BJ→KZ-75 via bureau since 2022-01-01 until 2023 stated ")
}

// A link within one region, or within a region and one that contains it, is found once.
func TestLinksWithinARegion(t *testing.T) {
	n := compiled(t, read(t, `{
		"organizations": [{"id": "mine", "names": {"en": "Mine"}, "seat": "KZ-59"}],
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "KZ-75", "closed": "2024-01-01"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "mine", "events": [{"kind": "effective", "on": "2020-01-01"}]}],
		"observations": [{"subject": "KZ-59", "counterpart": "KZ-75", "indicator": "goods-exports", "period": "2021", "value": {"amount": "5", "unit": "USD"}}]
	}`))
	want := []string{
		"membership active yes mine→KZ-75 via hub since 2020-01-01 until 2024-01-01 stated ",
		"flow holds yes KZ-59→KZ-75 via goods-exports since 2021-01-01 until 2022-01-01 stated ",
	}
	assert.Equal(t, want, linked(n, "KZ", "KZ", "2021-06-01"))
	assert.Equal(t, want, linked(n, "KZ", "KZ-59", "2021-06-01"))
	assert.Equal(t, want, linked(n, "KZ-75", "KZ", "2021-06-01"))
	assert.Equal(t, want, linked(n, "143", "KZ", "2021-06-01"))
	assert.Empty(t, linked(n, "KZ", "KZ", "2024-01-01"), "the platform is closed")
	members := n.Members(id("hub"), day("2024-01-01"))
	assert.Equal(t, "ended 2024-01-01 no", fmt.Sprint(members[0].Status.State, " ", members[0].Status.Since, " ", members[0].Status.Active))
}

// A link holds on the days on which all its conditions hold, as vague as these are.
func TestIntervalsOfLinks(t *testing.T) {
	n := compiled(t, read(t, `{
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "SG"}, {"id": "brief", "names": {"en": "Brief"}, "seat": "CN-SH", "closed": "2022-01-01"}],
		"memberships": [
			{"id": "m1", "platform": "hub", "member": "KZ-75", "events": [{"kind": "effective", "on": "2025"}, {"kind": "left", "on": "2030"}]},
			{"id": "m2", "platform": "hub", "member": "CN-BJ", "events": [{"kind": "effective", "on": "2025-06"}, {"kind": "left", "on": "2030-06"}]},
			{"id": "m3", "platform": "brief", "member": "KZ-71", "events": [{"kind": "effective", "on": "2020-01-01"}]}],
		"agreements": [{"id": "road", "parties": [{"party": "KZ"}, {"party": "CN"}],
			"events": [{"kind": "ratified", "party": "KZ", "on": "2020"}, {"kind": "ratified", "party": "CN", "on": "2020-03"}],
			"commitments": [{"kind": "other", "text": {"en": "x"}, "by": ["KZ", "CN"], "toward": ["KZ", "CN"], "due": "2021-05-05"}, {"kind": "other", "text": {"en": "y"}, "by": ["CN"]}]}],
		"offices": [
			{"id": "bureau", "of": "CN-BJ", "seat": "KZ-71", "events": [{"kind": "opened", "on": "2020"}]},
			{"id": "mover", "of": "KZ-10", "seat": "CN-BJ", "events": [{"kind": "opened", "on": "2019-01-01"}, {"kind": "moved", "on": "2020-01-01", "to": "CN-JS"},
				{"kind": "moved", "on": "2024-01-01", "to": "CN-BJ"}, {"kind": "moved", "on": "2026-01-01", "to": "CN-JS"}, {"kind": "closed", "on": "2028-01-01"}]},
			{"id": "vague", "of": "KZ-11", "seat": "CN-BJ", "events": [{"kind": "opened", "on": "2019-01-01"}, {"kind": "moved", "on": "2023", "to": "CN-JS"}]}]
	}`))
	for _, c := range []struct{ a, b, on, want string }{
		{"KZ-75", "CN-BJ", "2026-01-01", "common-membership active yes KZ-75→CN-BJ via hub since [2025-06-01..2025-12-31] until [2030-01-01..2030-06-30] stated "},
		{"KZ-71", "CN-BJ", "2020-06-01", "office open unknown CN-BJ→KZ-71 via bureau since 2020 until  stated "},
		{"KZ-71", "CN-SH", "2021-01-01", "membership active yes KZ-71→CN-SH via brief since 2020-01-01 until 2022-01-01 stated "},
		{"KZ-10", "CN-JS", "2021-01-01", "office open yes KZ-10→CN-JS via mover since 2020-01-01 until 2024-01-01 stated "},
		{"KZ-10", "CN-BJ", "2019-06-01", "office open yes KZ-10→CN-BJ via mover since 2019-01-01 until 2020-01-01 stated "},
		{"KZ-10", "CN-BJ", "2025-06-01", "office open yes KZ-10→CN-BJ via mover since 2024-01-01 until 2026-01-01 stated "},
		{"KZ-10", "CN-JS", "2027-01-01", "office open yes KZ-10→CN-JS via mover since 2026-01-01 until 2028-01-01 stated "},
		{"KZ-11", "CN-BJ", "2023-06-01", "office open unknown KZ-11→CN-BJ via vague since 2019-01-01 until 2023 stated "},
		{"KZ-11", "CN-JS", "2023-06-01", "office open unknown KZ-11→CN-JS via vague since 2023 until  stated "},
	} {
		assert.Equal(t, []string{c.want}, linked(n, c.a, c.b, c.on), "%s %s %s", c.a, c.b, c.on)
	}
	assert.Equal(t, []string{
		"agreement in-force yes KZ→CN via road since [2020-03-01..2020-12-31] until  rule ",
		"commitment holds yes CN→KZ via road since [2020-03-01..2020-12-31] until  stated ",
		"commitment holds yes KZ→CN via road since [2020-03-01..2020-12-31] until  stated ",
	}, withoutOffices(linked(n, "KZ", "CN", "2021-05-05")), "a promise holds on the day it is due")
	assert.Contains(t, linked(n, "KZ", "CN", "2021-05-06"), "commitment holds unknown KZ→CN via road since [2020-03-01..2020-12-31] until  stated ")
	assert.Contains(t, linked(n, "KZ", "CN", "2020-06-01"), "agreement signed unknown KZ→CN via road since [2020-03-01..] until [2020-03-01..2020-12-31]  ")
	assert.Empty(t, linked(n, "KZ-10", "CN-JS", "2019-06-01"))
	assert.Empty(t, linked(n, "KZ-71", "CN-SH", "2022-01-01"))
}

func withoutOffices(ties []string) []string {
	return slices.DeleteFunc(ties, func(s string) bool { return strings.HasPrefix(s, "office") || strings.HasPrefix(s, "membership") })
}

// A link that is recorded under a renamed code is found under the new code.
func TestLinksOfARenamedCode(t *testing.T) {
	n := compiled(t, read(t, `{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ-SEV", "events": [{"kind": "effective", "on": "2020-01-01"}]}]}`))
	assert.Equal(t, []string{"membership active yes KZ-59→CN-JS via hub since 2020-01-01 until  stated "}, linked(n, "KZ-59", "CN-JS", "2025-01-01"))
}

// A link has the cites of its events and of its record.
func TestLinksCiteTheirEvents(t *testing.T) {
	n := compiled(t, read(t, `{
		"sources": [{"id": "a", "url": "https://example.org"}, {"id": "b", "url": "https://example.org"}, {"id": "c", "url": "https://example.org"}],
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS", "cites": [{"source": "a"}]}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2020-01-01", "cites": [{"source": "b", "inferred": true}]}]}],
		"offices": [{"id": "o", "of": "KZ-59", "seat": "CN-JS", "events": [{"kind": "opened", "on": "2020-01-01", "cites": [{"source": "c"}]}, {"kind": "closed", "on": "2021-01-01", "cites": [{"source": "b"}]}]}]
	}`))
	assert.Equal(t, []string{
		"membership active yes KZ-59→CN-JS via hub since 2020-01-01 until  stated inferred b,a",
		"office open yes KZ-59→CN-JS via o since 2020-01-01 until 2021-01-01 stated c",
	}, linked(n, "KZ-59", "CN-JS", "2020-06-01"))
}

// A link has no basis if the record leaves open whether it holds.
func TestBasisOfAgreements(t *testing.T) {
	agreement := func(level, events string) *network.Network {
		return compiled(t, read(t, `{"agreements": [{"id": "a", "level": "`+level+`", "parties": [{"party": "KZ-59"}, {"party": "CN-JS"}], "events": [`+events+`],
			"commitments": [{"kind": "other", "text": {"en": "x"}}]}]}`))
	}
	const signed = `{"kind": "signed", "party": "KZ-59", "on": "2024-01-01"}, {"kind": "signed", "party": "CN-JS", "on": "2024-01-01"}`
	const declared = `{"kind": "declared-in-force", "on": "2025-01-01"}`
	for _, c := range []struct{ level, events, tie, promise string }{
		{"treaty", signed, "signed unknown KZ-59→CN-JS via a since 2024-01-01 until  stated ", "unknown KZ-59→CN-JS via a since  until   "},
		{"subnational", signed, "in-force yes KZ-59→CN-JS via a since 2024-01-01 until  assumed ", "yes KZ-59→CN-JS via a since 2024-01-01 until  stated "},
		{"subnational", declared, "in-force yes KZ-59→CN-JS via a since 2025-01-01 until  assumed ", "yes KZ-59→CN-JS via a since 2025-01-01 until  stated "},
		{"subnational", signed + "," + declared, "in-force yes KZ-59→CN-JS via a since 2025-01-01 until  stated ", "yes KZ-59→CN-JS via a since 2025-01-01 until  stated "},
		{"treaty", declared, "in-force yes KZ-59→CN-JS via a since 2025-01-01 until  assumed ", "yes KZ-59→CN-JS via a since 2025-01-01 until  stated "},
	} {
		ties := linked(agreement(c.level, c.events), "KZ-59", "CN-JS", "2025-06-01")
		assert.Equal(t, []string{"agreement " + c.tie, "commitment holds " + c.promise}, ties, "%s %s", c.level, c.events)
	}
	tie := agreement("treaty", signed).Links(id("KZ-59"), id("CN-JS"), day("2025-06-01"))[0]
	assert.Equal(t, "agreement signed (unknown) KZ-59 → CN-JS via a since 2024-01-01 (stated)", tie.String())
}

// An office is at the seat of its status, even if its moves are vague.
func TestLinksAndStatusAgreeOnTheSeat(t *testing.T) {
	n := compiled(t, read(t, `{"offices": [{"id": "o", "names": {"en": "O"}, "of": "KZ-59", "seat": "CN-JS", "events": [{"kind": "opened", "on": "2020-01-01"},
		{"kind": "moved", "on": "2025", "to": "CN-BJ"}, {"kind": "moved", "on": "2025-06", "to": "CN-SH"}]}]}`))
	on := civil.MustParseDate("2026-06-01")
	seat := n.Offices(party.MustParseID("KZ-59"), on)[0].Status.Seat
	assert.Equal(t, "CN-BJ", seat.String())
	for _, place := range []string{"CN-BJ", "CN-SH", "CN-JS"} {
		found := n.Links(party.MustParseID("KZ-59"), party.MustParseID(place), on)
		isThere := len(found) > 0 && found[0].Truth == civil.Yes
		assert.Equal(t, place == seat.String(), isThere, place)
	}
}

// The basis of a link is the weaker one of its two ends, whichever is asked for first.
func TestTheBasisOfALinkHasNoSide(t *testing.T) {
	n := compiled(t, read(t, `{"platforms": [{"id": "hub", "names": {"en": "Hub"}}], "memberships": [
		{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-01-01"}]},
		{"id": "n", "platform": "hub", "member": "CN-JS", "events": [{"kind": "effective", "on": "2025-01-01"}]}]}`))
	a, b, on := party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-06-01")
	require.Len(t, n.Links(a, b, on), 1)
	assert.Equal(t, source.BasisAssumed, n.Links(a, b, on)[0].Basis)
	assert.Equal(t, source.BasisAssumed, n.Links(b, a, on)[0].Basis)
}

// An office of a province at its own country that has its seat abroad is one link from either side.
func TestLinksOfAnOfficeElsewhereAreMirrored(t *testing.T) {
	d, err := dataset.ReadFile("../dataset/testdata/hostile/mirror-min.json", dataset.ReadOptions{})
	require.NoError(t, err)
	n, err := network.New(d)
	require.NoError(t, err)
	on := civil.MustParseDate("2021-01-01")
	for _, pair := range [][2]string{{"KZ", "001"}, {"KZ", "CN"}, {"KZ-59", "CN-JS"}, {"KZ-59", "KZ"}} {
		a, b := party.MustParseID(pair[0]), party.MustParseID(pair[1])
		assert.Equal(t, len(n.Links(a, b, on)), len(n.Links(b, a, on)), pair)
	}
	assert.Len(t, n.Links(party.MustParseID("KZ"), party.MustParseID("CN"), on), 1)
}
