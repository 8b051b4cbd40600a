package network_test

import (
	"fmt"
	"os"
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

func compiled(t testing.TB, d *dataset.Dataset) *network.Network {
	t.Helper()
	n, err := network.New(d)
	require.NoError(t, err)
	return n
}

func read(t testing.TB, text string) *dataset.Dataset {
	t.Helper()
	d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Name: "test.json"})
	require.NoError(t, err)
	return d
}

// briefing reads the dataset of the example, which records real facts.
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

// said returns a link on one line.
func said(l network.Link) string {
	inferred := ""
	if l.Inferred {
		inferred = " inferred"
	}
	return fmt.Sprintf("%s %s %s %s→%s via %s since %s until %s %s%s %s", l.Kind, l.State, l.Truth, l.A, l.B, l.Via, l.Since, l.Until, l.Basis, inferred, cited(l))
}

func TestMembersAndMemberships(t *testing.T) {
	n := compiled(t, briefing(t))
	var members []string
	for _, m := range n.Members(id("china-central-asia"), day("2025-11-27")) {
		members = append(members, m.Membership.Member.String()+" "+m.Status.Active.String())
	}
	assert.Equal(t, []string{"KZ-27 unknown", "KZ-59 no"}, members)
	assert.Len(t, n.Memberships(id("KZ"), day("2025-12-01")), 2)
	assert.Len(t, n.Memberships(id("KZ-59"), day("2025-12-01")), 1)
	assert.Empty(t, n.Memberships(id("CN"), day("2025-12-01")))
	assert.Empty(t, n.Members(id("KZ"), day("2025-12-01")))
	assert.Len(t, n.Offices(id("KZ"), day("2025-12-01")), 1)
	status, found := n.AgreementStatus("nkr-accession", id("KZ-59"), day("2025-12-01"))
	require.True(t, found)
	assert.Equal(t, civil.Unknown, status.InForce)
	_, found = n.AgreementStatus("none", id("KZ-59"), day("2025-12-01"))
	assert.False(t, found)
}

func TestObservations(t *testing.T) {
	n := compiled(t, briefing(t))
	count := func(q network.ObservationQuery) int { return len(n.Observations(q)) }
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
	n := compiled(t, briefing(t))
	ids := func(a, b string) (found []string) {
		for _, m := range n.Meetings(id(a), id(b)) {
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
	n := compiled(t, briefing(t))
	kinds := func(q network.TimelineQuery) (found []string) {
		for _, e := range n.Timeline(q) {
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

// An entry of a timeline has the cites of its event, or else those of the record that are about all of it or its events.
func TestCitesOfTimeline(t *testing.T) {
	n := compiled(t, read(t, `{
		"sources": [{"id": "record", "title": {"en": "A"}}, {"id": "event", "title": {"en": "B"}}, {"id": "other", "title": {"en": "C"}}],
		"platforms": [{"id": "hub", "names": {"en": "hub"}}],
		"agreements": [{"id": "deal", "parties": [{"party": "KZ"}, {"party": "CN"}], "cites": [{"source": "record"}, {"source": "other", "about": "titles"}],
			"events": [{"kind": "signed", "party": "KZ", "on": "2020-01-01"}, {"kind": "signed", "party": "CN", "on": "2020-01-02", "cites": [{"source": "event"}]}]}],
		"memberships": [{"id": "north", "platform": "hub", "member": "KZ", "cites": [{"source": "other", "about": "via"}, {"source": "record", "about": "events"}],
			"events": [{"kind": "effective", "on": "2020-01-03"}, {"kind": "left", "on": "2020-01-04", "cites": [{"source": "event"}]}]}],
		"offices": [{"id": "office", "of": "KZ", "seat": "CN", "cites": [{"source": "record"}, {"source": "other", "about": "seat"}],
			"events": [{"kind": "opened", "on": "2020-01-05"}, {"kind": "closed", "on": "2020-01-06", "cites": [{"source": "event"}]}]}],
		"meetings": [{"id": "visit", "kind": "visit", "on": "2020-01-07", "host": "KZ", "cites": [{"source": "record"}, {"source": "other", "about": "host"}]}]
	}`))
	var found []string
	for _, e := range n.Timeline(network.TimelineQuery{}) {
		text := e.Kind
		for _, c := range e.Cites {
			text += " " + c.Source
		}
		found = append(found, text)
	}
	assert.Equal(t, []string{"signed record", "signed event", "effective record", "left event", "opened record", "closed event", "visit record other"}, found)
}

func TestNames(t *testing.T) {
	n := compiled(t, briefing(t))
	assert.Equal(t, "Северо-Казахстанская область", n.Name(id("KZ-59"), language.Russian))
	assert.Equal(t, "江苏省苏豪控股集团", n.Name(id("jiangsu-soho"), language.Chinese))
	assert.Equal(t, "Jiangsu SOHO Holding Group", n.Name(id("jiangsu-soho"), language.French))
	assert.Equal(t, "Almaty Region", n.Name(id("KZ-19"), language.Russian), "the world table's name, without a record")
	assert.Equal(t, "nobody", n.Name(id("nobody"), language.Russian))
}

// Changes of what a network returns, and of the dataset that it was made of, do not change the network.
func TestNetworkSharesNothing(t *testing.T) {
	d := briefing(t)
	n := compiled(t, d)
	before := linked(n, "KZ", "CN", "2025-12-01")
	d.Memberships[0].Events[0].On = civil.When{}
	d.Memberships = nil
	d.Platforms[0].Names["en"] = "changed"
	for _, l := range n.Links(id("KZ"), id("CN"), day("2025-12-01")) {
		l.Cites[0].Source = "changed"
	}
	for _, m := range n.Members(id("china-central-asia"), day("2025-12-01")) {
		m.Membership.Events[0].Kind = "changed"
		m.Membership.Cites[0].Source = "changed"
	}
	for _, m := range n.Meetings(id("KZ"), id("CN")) {
		m.Participants[0].Name["en"] = "changed"
	}
	for _, e := range n.Timeline(network.TimelineQuery{}) {
		e.Cites[0].Source = "changed"
	}
	r, _ := n.Region(region.MustParseCode("KZ-59"))
	r.Names["ru"] = "changed"
	i, _ := n.Indicator("economy-rank")
	i.Names["ru"] = "changed"

	assert.Equal(t, before, linked(n, "KZ", "CN", "2025-12-01"))
	assert.Equal(t, "Северо-Казахстанская область", n.Name(id("KZ-59"), language.Russian))
	assert.Equal(t, "Gauez Nurmukhambetov", n.Meetings(id("KZ"), id("CN"))[0].Participants[0].Name["en"])
	i, _ = n.Indicator("economy-rank")
	assert.Equal(t, "место по размеру экономики", i.Names["ru"])
}

func TestNetworkIsSafeForConcurrentUse(t *testing.T) {
	n := compiled(t, briefing(t))
	want := linked(n, "KZ", "CN", "2025-12-01")
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				assert.Equal(t, want, linked(n, "KZ", "CN", "2025-12-01"))
				n.Timeline(network.TimelineQuery{Parties: []party.ID{id("FR")}})
				n.Name(id("FR"), language.French)
			}
		})
	}
	group.Wait()
}

func TestParty(t *testing.T) {
	n := compiled(t, briefing(t))
	for _, text := range []string{"KZ-59", "KZ", "143", "CN-JS/nanjing", "jiangsu-soho", "china-central-asia", "KZ-SEV"} {
		found, err := n.Party(text)
		require.NoError(t, err)
		assert.Equal(t, id(text), found)
	}
	for text, want := range map[string]string{
		"ZZ":            `network: Party("ZZ"): no such party`,
		"kz-59":         `network: Party("kz-59"): no such party; did you mean "KZ-59"?`,
		"CN-SJ":         `network: Party("CN-SJ"): no such party; did you mean "CN-JS"?`,
		"KAZ":           `party: ParseID("KAZ"): want a region code such as KZ-59, or the id of an organization or platform; did you mean "KZ"?`,
		"North":         `party: ParseID("North"): want a region code such as KZ-59, or the id of an organization or platform`,
		"jiangsu-sohoo": `network: Party("jiangsu-sohoo"): no such party; did you mean "jiangsu-soho"?`,
		"CN-JS/suzhou":  `network: Party("CN-JS/suzhou"): no such party`,
		"":              `party: ParseID(""): empty`,
	} {
		_, err := n.Party(text)
		assert.ErrorContains(t, err, want)
	}
	_, err := n.Party("kz-59")
	var unknown *network.UnknownPartyError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, id("KZ-59"), unknown.Suggestion)
}

func TestNewRefusesErrors(t *testing.T) {
	_, err := network.New(read(t, `{"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2024"}]}]}`))
	assert.ErrorContains(t, err, "network: New: errors in the dataset: 1\ntest.json:1:42: error: /memberships/0/platform: no record")
	n := compiled(t, &dataset.Dataset{})
	assert.Empty(t, n.Links(id("KZ"), id("CN"), day("2025-12-01")))
	assert.Empty(t, n.Links(party.ID{}, party.ID{}, civil.Date{}))
	real := compiled(t, briefing(t))
	assert.Empty(t, real.Meetings(party.ID{}, party.ID{}), "nobody met nobody")
	assert.Empty(t, real.Timeline(network.TimelineQuery{Parties: []party.ID{{}}}))
	empty, err := network.New(nil)
	require.NoError(t, err)
	assert.Empty(t, empty.Platforms())
	_, found := n.Commitment(dataset.Ref{Collection: dataset.CollectionMeetings, Index: 5, Part: -1})
	assert.False(t, found)
	_, found = n.Observation(dataset.Ref{Collection: dataset.CollectionObservations, Index: -1})
	assert.False(t, found)
}

// The error for an unknown party suggests a party, or the record that it needs.
func TestPartySuggestions(t *testing.T) {
	n := compiled(t, read(t, `{"regions": [{"code": "KZ-59", "names": {"en": "North"}}, {"code": "KZ-19", "names": {"en": "A"}}, {"code": "CN-JS/nanjing", "names": {"en": "Nanjing"}}],
		"organizations": [{"id": "jiangsu-soho", "names": {"en": "SOHO"}}], "platforms": [{"id": "hub", "names": {"en": "Hub"}}]}`))
	for text, want := range map[string]string{
		"kz-59":         `; did you mean "KZ-59"?`,
		"KZ-95":         `; did you mean "KZ-59"?`,
		"cn-js":         `; did you mean "CN-JS"?`,
		"jiangsu-sohoo": `; did you mean "jiangsu-soho"?`,
		"CN-JS/nanjng":  `; did you mean "CN-JS/nanjing"?`,
		"CN-JS/suzhou":  `; a local area needs a record: "regions": [{"code": "CN-JS/suzhou"}]`,
		"KZ-SEW":        ``,
		"nobody":        ``,
	} {
		_, err := n.Party(text)
		assert.EqualError(t, err, "network: Party(\""+text+"\"): no such party"+want)
	}
}

// Every dataset that can be read is either refused or makes a network that answers.
func FuzzNew(f *testing.F) {
	seed, err := os.ReadFile("../examples/briefing/dataset.json")
	require.NoError(f, err)
	f.Add(string(seed))
	f.Add(`{"agreements":[{"id":"a","rules":{"entryIntoForce":{"when":{"anyOf":[{"consents":"2/3"}]}}},"events":[{"kind":"ratified","party":"KZ","on":"2020"}]}]}`)
	f.Add(`{"offices":[{"id":"o","of":"KZ-59","seat":"CN-JS","events":[{"kind":"moved","on":"2020","to":"CN"}]}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{MaxBytes: 1 << 20})
		if err != nil {
			return
		}
		n, err := network.New(d)
		if (err == nil) != (d.Check() == nil) {
			t.Fatalf("New: %v, Check: %v", err, d.Check())
		}
		if err != nil {
			return
		}
		n.Timeline(network.TimelineQuery{})
		for _, l := range n.Links(id("001"), id("001"), day("2020-06-01")) {
			if l.Truth == civil.No || l.A == l.B {
				t.Fatal(l)
			}
		}
	})
}
