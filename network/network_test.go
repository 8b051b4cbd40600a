package network_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

func index(t testing.TB, d *dataset.Dataset) *network.Network {
	t.Helper()
	x, err := network.New(d)
	require.NoError(t, err)
	return x
}

func read(t testing.TB, text string) *dataset.Dataset {
	t.Helper()
	d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Name: "test.json"})
	require.NoError(t, err)
	return d
}

// briefing is the dataset of the example, which is real.
func briefing(t testing.TB) *dataset.Dataset {
	t.Helper()
	f, err := os.Open("../examples/briefing/dataset.json")
	require.NoError(t, err)
	defer f.Close()
	d, err := dataset.Read(f, dataset.ReadOptions{})
	require.NoError(t, err)
	return d
}

func id(s string) party.ID { return party.MustParseID(s) }

func day(s string) civil.Date { return civil.MustParseDate(s) }

// said is a tie as one line.
func said(l network.Link) string {
	inferred := ""
	if l.Inferred {
		inferred = " inferred"
	}
	return fmt.Sprintf("%s %s %s→%s via %s since %s until %s %s%s %s", l.Kind, l.Truth, l.A, l.B, l.Via, l.Since, l.Until, l.Basis, inferred, cited(l))
}

func cited(l network.Link) string {
	var ids []string
	for _, c := range l.Cites {
		if !slices.Contains(ids, c.Source) {
			ids = append(ids, c.Source)
		}
	}
	return strings.Join(ids, ",")
}

func linked(x *network.Network, a, b, on string) []string {
	var all []string
	for _, l := range x.Links(id(a), id(b), day(on)) {
		all = append(all, said(l))
	}
	return all
}

func TestLinksOfTheBriefing(t *testing.T) {
	x := index(t, briefing(t))
	accession := []string{
		"membership yes KZ-59→CN-JS/nanjing via china-central-asia since 2025-11-28 until  assumed inferred kt-2025-11-29",
		"office yes nkr-investor-service-center→CN-JS/nanjing via nkr-office-nanjing since 2025-11-28 until  stated inferred kt-2025-11-29",
		"commitment yes KZ-59→jiangsu-soho via soho-negotiations since [2025-11-28..2025-11-29] until  stated inferred kt-2025-11-29",
		"commitment yes KZ-59→jiangsu-soho via soho-negotiations since [2025-11-28..2025-11-29] until  stated inferred kt-2025-11-29",
	}
	west := "membership yes KZ-27→CN-JS/nanjing via china-central-asia since [..2025-11-28] until  attested inferred kt-2025-11-29"
	common := "common-membership yes KZ-27→KZ-59 via china-central-asia since 2025-11-28 until  assumed kt-2025-11-29"
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
		assert.Equal(t, c.want, linked(x, c.a, c.b, c.on), "%s %s %s", c.a, c.b, c.on)
	}
}

func TestLinksOfEachKind(t *testing.T) {
	x := index(t, read(t, `{
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
			"membership yes KZ-75→port via hub since 2020-01-01 until 2022-01-01 stated ",
			"agreement unknown KZ-75→CN-BJ via sister since  until   ",
			"office yes CN-BJ→rail via bureau since 2021-01-01 until 2023 stated ",
			"flow yes KZ-75→CN-BJ via trade since 2021-01-01 until 2022-01-01 stated ",
		}},
		{"KZ-75", "CN", "2022-06-01", []string{
			"membership yes CN-BJ→rail via hub since 2022-01-01 until  stated ",
			"common-membership yes KZ-75→CN-BJ via hub since 2021-06-01 until 2023-01-01 stated ",
			"agreement unknown KZ-75→CN-BJ via sister since  until   ",
			"office yes CN-BJ→KZ-75 via bureau since 2022-01-01 until 2023 stated ",
		}},
		{"KZ", "CN", "2020-03-02", []string{
			"membership yes KZ-75→port via hub since 2020-01-01 until 2022-01-01 stated ",
			"agreement yes KZ→CN via road since 2020-03-02 until 2024-01-01 rule ",
			"commitment yes KZ→CN via road since 2020-03-02 until 2024-01-01 stated ",
		}},
		{"KZ", "CN", "2020-03-01", []string{
			"membership yes KZ-75→port via hub since 2020-01-01 until 2022-01-01 stated ",
		}},
	} {
		assert.Equal(t, c.want, linked(x, c.a, c.b, c.on), "%s %s %s", c.a, c.b, c.on)
	}
	past := linked(x, "KZ", "CN", "2023-06-01")
	assert.Contains(t, past, "commitment unknown KZ→CN via road since 2020-03-02 until 2024-01-01 stated ", "whether it was kept nobody says")
	assert.Contains(t, past, "office unknown CN-BJ→KZ-75 via bureau since 2022-01-01 until 2023 stated ")
}

// A tie within one region, or within a region and one that contains it, is told once.
func TestLinksWithinARegion(t *testing.T) {
	x := index(t, read(t, `{
		"organizations": [{"id": "mine", "names": {"en": "Mine"}, "seat": "KZ-59"}],
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "KZ-75", "closed": "2024-01-01"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "mine", "events": [{"kind": "effective", "on": "2020-01-01"}]}],
		"observations": [{"subject": "KZ-59", "counterpart": "KZ-75", "indicator": "gross-regional-product", "period": "2021", "value": {"amount": "5", "unit": "USD"}}]
	}`))
	want := []string{
		"membership yes mine→KZ-75 via hub since 2020-01-01 until 2024-01-01 stated ",
		"flow yes KZ-59→KZ-75 via gross-regional-product since 2021-01-01 until 2022-01-01 stated ",
	}
	assert.Equal(t, want, linked(x, "KZ", "KZ", "2021-06-01"))
	assert.Equal(t, want, linked(x, "KZ", "KZ-59", "2021-06-01"))
	assert.Equal(t, want, linked(x, "KZ-75", "KZ", "2021-06-01"))
	assert.Equal(t, want, linked(x, "143", "KZ", "2021-06-01"))
	assert.Empty(t, linked(x, "KZ", "KZ", "2024-01-01"), "the platform is closed")
	members := x.Members(id("hub"), day("2024-01-01"))
	assert.Equal(t, "ended 2024-01-01 no", fmt.Sprint(members[0].Status.State, " ", members[0].Status.Since, " ", members[0].Status.Active))
}

// The days of a tie are those that all it needs have, as vague as they are.
func TestTermsOfLinks(t *testing.T) {
	x := index(t, read(t, `{
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
		{"KZ-75", "CN-BJ", "2026-01-01", "common-membership yes KZ-75→CN-BJ via hub since [2025-06-01..2025-12-31] until [2030-01-01..2030-06-30] stated "},
		{"KZ-71", "CN-BJ", "2020-06-01", "office unknown CN-BJ→KZ-71 via bureau since 2020 until  stated "},
		{"KZ-71", "CN-SH", "2021-01-01", "membership yes KZ-71→CN-SH via brief since 2020-01-01 until 2022-01-01 stated "},
		{"KZ-10", "CN-JS", "2021-01-01", "office yes KZ-10→CN-JS via mover since 2020-01-01 until 2024-01-01 stated "},
		{"KZ-10", "CN-BJ", "2019-06-01", "office yes KZ-10→CN-BJ via mover since 2019-01-01 until 2020-01-01 stated "},
		{"KZ-10", "CN-BJ", "2025-06-01", "office yes KZ-10→CN-BJ via mover since 2024-01-01 until 2026-01-01 stated "},
		{"KZ-10", "CN-JS", "2027-01-01", "office yes KZ-10→CN-JS via mover since 2026-01-01 until 2028-01-01 stated "},
		{"KZ-11", "CN-BJ", "2023-06-01", "office unknown KZ-11→CN-BJ via vague since 2019-01-01 until 2023 stated "},
		{"KZ-11", "CN-JS", "2023-06-01", "office unknown KZ-11→CN-JS via vague since 2023 until  stated "},
	} {
		assert.Equal(t, []string{c.want}, linked(x, c.a, c.b, c.on), "%s %s %s", c.a, c.b, c.on)
	}
	assert.Equal(t, []string{
		"agreement yes KZ→CN via road since [2020-03-01..2020-12-31] until  rule ",
		"commitment yes CN→KZ via road since [2020-03-01..2020-12-31] until  stated ",
		"commitment yes KZ→CN via road since [2020-03-01..2020-12-31] until  stated ",
	}, withoutOffices(linked(x, "KZ", "CN", "2021-05-05")), "a promise holds on the day it is due")
	assert.Contains(t, linked(x, "KZ", "CN", "2021-05-06"), "commitment unknown KZ→CN via road since [2020-03-01..2020-12-31] until  stated ")
	assert.Contains(t, linked(x, "KZ", "CN", "2020-06-01"), "agreement unknown KZ→CN via road since [2020-03-01..2020-12-31] until  stated ")
	assert.Empty(t, linked(x, "KZ-10", "CN-JS", "2019-06-01"))
	assert.Empty(t, linked(x, "KZ-71", "CN-SH", "2022-01-01"))
}

func withoutOffices(ties []string) []string {
	return slices.DeleteFunc(ties, func(s string) bool { return strings.HasPrefix(s, "office") || strings.HasPrefix(s, "membership") })
}

// What was recorded under a code that was given up for another is found under the new one.
func TestLinksOfARenamedCode(t *testing.T) {
	x := index(t, read(t, `{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ-SEV", "events": [{"kind": "effective", "on": "2020-01-01"}]}]}`))
	assert.Equal(t, []string{"membership yes KZ-SEV→CN-JS via hub since 2020-01-01 until  stated "}, linked(x, "KZ-59", "CN-JS", "2025-01-01"))
}

// A tie rests on its events as much as on its record.
func TestLinksCiteTheirEvents(t *testing.T) {
	x := index(t, read(t, `{
		"sources": [{"id": "a", "url": "https://example.org"}, {"id": "b", "url": "https://example.org"}, {"id": "c", "url": "https://example.org"}],
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS", "cites": [{"source": "a"}]}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2020-01-01", "cites": [{"source": "b", "inferred": true}]}]}],
		"offices": [{"id": "o", "of": "KZ-59", "seat": "CN-JS", "events": [{"kind": "opened", "on": "2020-01-01", "cites": [{"source": "c"}]}, {"kind": "closed", "on": "2021-01-01", "cites": [{"source": "b"}]}]}]
	}`))
	assert.Equal(t, []string{
		"membership yes KZ-59→CN-JS via hub since 2020-01-01 until  stated inferred b,a",
		"office yes KZ-59→CN-JS via o since 2020-01-01 until 2021-01-01 stated c",
	}, linked(x, "KZ-59", "CN-JS", "2020-06-01"))
}

func TestMembersAndMemberships(t *testing.T) {
	x := index(t, briefing(t))
	var members []string
	for _, m := range x.Members(id("china-central-asia"), day("2025-11-27")) {
		members = append(members, m.Membership.Member.String()+" "+m.Status.Active.String())
	}
	assert.Equal(t, []string{"KZ-27 unknown", "KZ-59 no"}, members)
	assert.Len(t, x.Memberships(id("KZ"), day("2025-12-01")), 2)
	assert.Len(t, x.Memberships(id("KZ-59"), day("2025-12-01")), 1)
	assert.Empty(t, x.Memberships(id("CN"), day("2025-12-01")))
	assert.Empty(t, x.Members(id("KZ"), day("2025-12-01")))
	assert.Len(t, x.Offices(id("KZ"), day("2025-12-01")), 1)
	status, found := x.AgreementStatus("nkr-accession", id("KZ-59"), day("2025-12-01"))
	require.True(t, found)
	assert.Equal(t, civil.Unknown, status.InForce)
	_, found = x.AgreementStatus("none", id("KZ-59"), day("2025-12-01"))
	assert.False(t, found)
}

func TestObservations(t *testing.T) {
	x := index(t, briefing(t))
	count := func(q network.ObservationQuery) int { return len(x.Observations(q)) }
	assert.Equal(t, 4, count(network.ObservationQuery{}))
	assert.Equal(t, 4, count(network.ObservationQuery{Subject: id("CN-JS")}))
	assert.Equal(t, 0, count(network.ObservationQuery{Subject: id("CN")}))
	assert.Equal(t, 4, count(network.ObservationQuery{Subject: id("CN"), Within: true}))
	assert.Equal(t, 2, count(network.ObservationQuery{Indicator: "industry-share"}))
	assert.Equal(t, 1, count(network.ObservationQuery{Indicator: "industry-share", Reference: id("001")}))
	assert.Equal(t, 1, count(network.ObservationQuery{Period: civil.MustParsePeriod("2024")}))
	assert.Equal(t, 0, count(network.ObservationQuery{Counterpart: id("KZ")}))
}

func TestMeetings(t *testing.T) {
	x := index(t, briefing(t))
	ids := func(a, b string) (found []string) {
		for _, m := range x.Meetings(id(a), id(b)) {
			found = append(found, m.ID)
		}
		return found
	}
	assert.Equal(t, []string{"accession-ceremony", "soho-negotiations"}, ids("KZ-59", "CN-JS"))
	assert.Equal(t, []string{"accession-ceremony", "soho-negotiations"}, ids("CN-JS", "KZ-59"))
	assert.Equal(t, []string{"accession-ceremony"}, ids("KZ", "CN-JS/nanjing/xuanwu"))
	assert.Empty(t, ids("KZ-27", "CN-JS"))
}

func TestTimeline(t *testing.T) {
	x := index(t, briefing(t))
	kinds := func(q network.TimelineQuery) (found []string) {
		for _, e := range x.Timeline(q) {
			found = append(found, e.On.String()+" "+e.Kind+" "+e.Subject)
		}
		return found
	}
	assert.Equal(t, []string{"2025-11-28 attested china-central-asia"}, kinds(network.TimelineQuery{Parties: []party.ID{id("KZ-27")}}))
	assert.Len(t, kinds(network.TimelineQuery{}), 7)
	assert.Len(t, kinds(network.TimelineQuery{From: day("2025-11-29")}), 2)
	assert.Len(t, kinds(network.TimelineQuery{Until: day("2025-11-29")}), 7, "what may have happened before is in")
	assert.Len(t, kinds(network.TimelineQuery{Until: day("2025-11-28")}), 0)
}

func TestNames(t *testing.T) {
	x := index(t, briefing(t))
	assert.Equal(t, "Северо-Казахстанская область", x.Name(id("KZ-59"), language.Russian))
	assert.Equal(t, "江苏省苏豪控股集团", x.Name(id("jiangsu-soho"), language.Chinese))
	assert.Equal(t, "Jiangsu SOHO Holding Group", x.Name(id("jiangsu-soho"), language.French))
	assert.Equal(t, "Almaty Region", x.Name(id("KZ-19"), language.Russian), "the world table's name, without a record")
	assert.Equal(t, "nobody", x.Name(id("nobody"), language.Russian))
}

// What an index returns is the caller's, and what was given to it stays the giver's.
func TestIndexSharesNothing(t *testing.T) {
	d := briefing(t)
	x := index(t, d)
	before := linked(x, "KZ", "CN", "2025-12-01")
	d.Memberships[0].Events[0].On = civil.When{}
	d.Memberships = nil
	d.Platforms[0].Names["en"] = "changed"
	for _, l := range x.Links(id("KZ"), id("CN"), day("2025-12-01")) {
		l.Cites[0].Source = "changed"
	}
	for _, m := range x.Members(id("china-central-asia"), day("2025-12-01")) {
		m.Membership.Events[0].Kind = "changed"
		m.Membership.Cites[0].Source = "changed"
	}
	for _, m := range x.Meetings(id("KZ"), id("CN")) {
		m.Participants[0].Name["en"] = "changed"
	}
	for _, e := range x.Timeline(network.TimelineQuery{}) {
		e.Cites[0].Source = "changed"
	}
	r, _ := x.Region(region.MustParseCode("KZ-59"))
	r.Names["ru"] = "changed"
	i, _ := x.Indicator("economy-rank")
	i.Names["ru"] = "changed"

	assert.Equal(t, before, linked(x, "KZ", "CN", "2025-12-01"))
	assert.Equal(t, "Северо-Казахстанская область", x.Name(id("KZ-59"), language.Russian))
	assert.Equal(t, "Gauez Nurmukhambetov", x.Meetings(id("KZ"), id("CN"))[0].Participants[0].Name["en"])
	i, _ = x.Indicator("economy-rank")
	assert.Equal(t, "место по размеру экономики", i.Names["ru"])
}

func TestIndexIsSafeForConcurrentUse(t *testing.T) {
	x := index(t, briefing(t))
	want := linked(x, "KZ", "CN", "2025-12-01")
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				assert.Equal(t, want, linked(x, "KZ", "CN", "2025-12-01"))
				x.Timeline(network.TimelineQuery{Parties: []party.ID{id("FR")}})
				x.Name(id("FR"), language.French)
			}
		})
	}
	group.Wait()
}

func TestParty(t *testing.T) {
	x := index(t, briefing(t))
	for _, text := range []string{"KZ-59", "KZ", "143", "CN-JS/nanjing", "jiangsu-soho", "china-central-asia", "KZ-SEV"} {
		found, err := x.Party(text)
		require.NoError(t, err)
		assert.Equal(t, id(text), found)
	}
	for text, want := range map[string]string{
		"ZZ":            `network: Party("ZZ"): no such party`,
		"kz-59":         `network: Party("kz-59"): no such party; did you mean "KZ-59"?`,
		"KAZ":           `party: ParseID("KAZ"): `,
		"jiangsu-sohoo": `network: Party("jiangsu-sohoo"): no such party; did you mean "jiangsu-soho"?`,
		"CN-JS/suzhou":  `network: Party("CN-JS/suzhou"): no such party`,
		"":              `party: ParseID(""): empty`,
	} {
		_, err := x.Party(text)
		assert.ErrorContains(t, err, want)
	}
	_, err := x.Party("kz-59")
	var unknown *network.UnknownPartyError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, id("KZ-59"), unknown.Suggestion)
}

func TestIndexRefusesErrors(t *testing.T) {
	_, err := network.New(read(t, `{"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2024"}]}]}`))
	assert.ErrorContains(t, err, "network: New: errors in the dataset: 1\ntest.json:1:42: error: /memberships/0/platform: no record")
	x := index(t, &dataset.Dataset{})
	assert.Empty(t, x.Links(id("KZ"), id("CN"), day("2025-12-01")))
	assert.Empty(t, x.Links(party.ID{}, party.ID{}, civil.Date{}))
	real := index(t, briefing(t))
	assert.Empty(t, real.Meetings(party.ID{}, party.ID{}), "nobody met nobody")
	assert.Empty(t, real.Timeline(network.TimelineQuery{Parties: []party.ID{{}}}))
	empty, err := network.New(nil)
	require.NoError(t, err)
	assert.Empty(t, empty.Platforms())
	_, found := x.Commitment(dataset.Ref{Collection: dataset.CollectionMeetings, Index: 5, Part: -1})
	assert.False(t, found)
	_, found = x.Observation(dataset.Ref{Collection: dataset.CollectionObservations, Index: -1})
	assert.False(t, found)
}

// What a tie rests on: nothing, where a record only leaves open whether it holds.
func TestBasisOfAgreements(t *testing.T) {
	agreement := func(level, events string) *network.Network {
		return index(t, read(t, `{"agreements": [{"id": "a", "level": "`+level+`", "parties": [{"party": "KZ-59"}, {"party": "CN-JS"}], "events": [`+events+`],
			"commitments": [{"kind": "other", "text": {"en": "x"}}]}]}`))
	}
	const signed = `{"kind": "signed", "party": "KZ-59", "on": "2024-01-01"}, {"kind": "signed", "party": "CN-JS", "on": "2024-01-01"}`
	const declared = `{"kind": "declared-in-force", "on": "2025-01-01"}`
	for _, c := range []struct{ level, events, want string }{
		{"subnational", signed, "agreement unknown KZ-59→CN-JS via a since  until   "},
		{"subnational", declared, "agreement yes KZ-59→CN-JS via a since 2025-01-01 until  stated "},
		{"subnational", signed + "," + declared, "agreement yes KZ-59→CN-JS via a since 2025-01-01 until  stated "},
		{"treaty", declared, "agreement yes KZ-59→CN-JS via a since 2025-01-01 until  stated "},
	} {
		ties := linked(agreement(c.level, c.events), "KZ-59", "CN-JS", "2025-06-01")
		assert.Equal(t, []string{c.want, strings.Replace(c.want, "agreement", "commitment", 1)}, ties, "%s %s", c.level, c.events)
	}
	tie := agreement("subnational", signed).Links(id("KZ-59"), id("CN-JS"), day("2025-06-01"))[0]
	assert.Equal(t, "agreement unknown KZ-59 → CN-JS via a", tie.String())
}
