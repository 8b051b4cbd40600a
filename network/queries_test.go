package network_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

const web = `{
	"regions": [{"code": "KZ-59", "names": {"en": "North Kazakhstan", "ru": "Северо-Казахстанская область"}, "aliases": [{"text": {"ru": "СКО"}, "kind": "abbreviation"}]}],
	"organizations": [
		{"id": "north-bank", "names": {"en": "North  Bank"}, "kind": "company", "seat": "KZ-59"},
		{"id": "mill", "names": {"en": "Mill"}, "kind": "company", "seat": "CN-JS",
			"owners": [{"party": "north-bank", "share": "0.5", "from": "2020-01-01", "until": "2022-01-01"}]}],
	"platforms": [
		{"id": "club", "names": {"en": "Club"}, "kind": "intergovernmental"},
		{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS", "operators": [{"party": "mill", "from": "2021-01-01"}]}],
	"memberships": [
		{"id": "c-kz", "platform": "club", "member": "KZ", "events": [{"kind": "effective", "on": "2000-01-01"}]},
		{"id": "c-uz", "platform": "club", "member": "UZ", "events": [{"kind": "signed", "on": "2019-05-01"}, {"kind": "effective", "on": "2020-06-01"}, {"kind": "left", "on": "2023-01-01"}]},
		{"id": "c-tj", "platform": "club", "member": "TJ", "events": [{"kind": "applied", "on": "2020-01-01"}]},
		{"id": "c-ge", "platform": "club", "member": "GE", "events": [{"kind": "applied", "on": "2020-01-01"}, {"kind": "declined", "on": "2020-02-01"}]},
		{"id": "c-am", "platform": "club", "member": "AM", "events": [{"kind": "effective", "on": "1990-01-01"}, {"kind": "left", "on": "1999-01-01"}]},
		{"id": "h-59", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2021-06"}]}],
	"agreements": [
		{"id": "road", "level": "treaty", "parties": [{"party": "UZ"}, {"party": "IT"}], "events": [
			{"kind": "signed", "party": "UZ", "on": "2019-01-01"}, {"kind": "signed", "party": "IT", "on": "2019-01-01"},
			{"kind": "ratified", "party": "UZ", "on": "2020-01-01"}, {"kind": "ratified", "party": "IT", "on": "2020-03-01"}]},
		{"id": "half", "level": "treaty", "parties": [{"party": "KZ"}, {"party": "IT"}], "events": [{"kind": "signed", "party": "KZ", "on": "2019-01-01"}]},
		{"id": "old-road", "level": "treaty", "parties": [{"party": "KZ"}, {"party": "CN"}, {"party": "UZ", "side": "s"}, {"party": "TJ", "side": "s"}], "events": [
			{"kind": "ratified", "party": "KZ", "on": "2001-01-01"}, {"kind": "ratified", "party": "CN", "on": "2001-01-01"},
			{"kind": "ratified", "party": "UZ", "on": "2001-01-01"}, {"kind": "ratified", "party": "TJ", "on": "2001-01-01"}],
			"rules": {"entryIntoForce": {"when": {"consents": "all"}}}},
		{"id": "new-road", "level": "treaty", "parties": [{"party": "KZ"}, {"party": "CN"}], "events": [
			{"kind": "ratified", "party": "KZ", "on": "2010-01-01"}, {"kind": "ratified", "party": "CN", "on": "2010-01-01"}],
			"relations": [{"kind": "supersedes", "to": "old-road"}]}],
	"observations": [
		{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2023", "value": {"amount": "10", "unit": "USD"}},
		{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2023-Q4", "value": {"amount": "3", "unit": "USD"}},
		{"subject": "KZ", "counterpart": "CN", "indicator": "goods-exports", "period": "2024", "status": "M"},
		{"subject": "CN", "counterpart": "KZ", "indicator": "goods-exports", "period": "2024-Q1", "value": {"amount": "4", "unit": "USD"}},
		{"subject": "KZ-59", "counterpart": "CN-JS", "indicator": "goods-exports", "period": "2025", "value": {"amount": "1", "unit": "USD"}}]
}`

// What is recorded between two, with the days of each link and why there is none.
func TestBetween(t *testing.T) {
	n := compiled(t, read(t, web))
	between := func(a, b string, days civil.Interval) []string {
		var all []string
		for _, h := range n.Between(id(a), id(b), days) {
			line := fmt.Sprint(h.Kind, " ", h.A, " ", h.B, " ", h.Via)
			for _, s := range h.Spans {
				line += fmt.Sprint(" [", s.From, " ", s.Until, " ", s.State, " ", s.Truth, "]")
			}
			all = append(all, strings.TrimRight(line+" "+string(h.Why), " "))
		}
		return all
	}
	for _, c := range []struct {
		a, b string
		days civil.Interval
		want []string
	}{
		{"KZ", "UZ", civil.Interval{}, []string{
			"common-membership KZ UZ club [2019-05-01 2020-06-01 signed no] [2020-06-01 2023-01-01 active yes] ended",
			"agreement KZ UZ old-road [2001-01-01  in-force yes]"}},
		{"UZ", "KZ", civil.Interval{From: civil.MustParseWhen("2020-05-01"), Until: civil.MustParseWhen("2020-07")}, []string{
			"common-membership UZ KZ club [2020-05-01 2020-06-01 signed no] [2020-06-01 2020-07-31 active yes]",
			"agreement UZ KZ old-road [2020-05-01 2020-07-31 in-force yes]"}},
		{"KZ", "TJ", civil.Interval{}, []string{"common-membership KZ TJ club unsigned", "agreement KZ TJ old-road [2001-01-01  in-force yes]"}},
		{"KZ", "GE", civil.Interval{}, []string{"common-membership KZ GE club declined"}},
		{"KZ", "AM", civil.Interval{}, []string{"common-membership KZ AM club apart"}},
		{"KZ", "IT", civil.Interval{}, []string{"agreement KZ IT half unsigned"}},
		{"KZ", "IT", civil.Interval{From: civil.MustParseWhen("2000-01-01")}, nil},
		{"UZ", "TJ", civil.Interval{}, []string{"common-membership UZ TJ club unsigned", "agreement UZ TJ old-road excluded"}},
		{"KZ", "CN", civil.Interval{Until: civil.MustParseWhen("2022-01-01")}, []string{
			"membership KZ-59 CN-JS hub [2021-06-01 2021-06-30 active unknown] [2021-06-30 2022-01-01 active yes]",
			"membership KZ-59 mill hub [2021-06-01 2021-06-30 active unknown] [2021-06-30 2022-01-01 active yes]",
			"agreement KZ CN old-road [2001-01-01 2010-01-01 in-force yes]",
			"agreement KZ CN new-road [2010-01-01 2022-01-01 in-force yes]",
			"ownership north-bank mill mill [2020-01-01 2022-01-01 holds yes]"}},
		{"nobody", "KZ", civil.Interval{}, nil},
	} {
		assert.Equal(t, c.want, between(c.a, c.b, c.days), "%s %s %v", c.a, c.b, c.days)
	}
	for _, h := range n.Between(id("KZ"), id("CN"), civil.Interval{}) {
		if h.Via == "old-road" {
			assert.Equal(t, network.WhySuperseded, h.Why)
		}
	}
}

func TestChanges(t *testing.T) {
	n := compiled(t, read(t, web))
	changes := func(from, to civil.Date) []string {
		var all []string
		for _, c := range n.Changes(from, to) {
			all = append(all, fmt.Sprintf("%s %s %s %s %s: %s %s -> %s %s", c.On, c.Kind, c.A, c.B, c.Via, c.Was, c.WasTruth, c.Is, c.IsTruth))
		}
		return all
	}
	want := []string{
		"2020-01-01 ownership north-bank mill mill:  no -> holds yes",
		"2020-03-01 agreement IT UZ road: signed no -> in-force yes",
		"2020-06-01 common-membership KZ UZ club: signed no -> active yes",
	}
	assert.Equal(t, want, changes(day("2020-01-01"), day("2020-06-01")), "both ends are included")
	assert.Equal(t, want[1:], changes(day("2020-01-02"), day("2020-12-31")))
	assert.Equal(t, want[1:2], changes(day("2020-01-02"), day("2020-05-31")))
	assert.Empty(t, changes(day("2020-06-01"), day("2020-05-31")), "no days")
	assert.Equal(t, []string{
		"2021-06-01 membership KZ-59 CN-JS hub:  no -> active unknown",
		"2021-06-01 membership KZ-59 mill hub:  no -> active unknown",
		"2021-06-30 membership KZ-59 CN-JS hub: active unknown -> active yes",
		"2021-06-30 membership KZ-59 mill hub: active unknown -> active yes",
	}, changes(day("2021-01-01"), day("2021-12-31")), "a change of Truth alone is one")
	assert.Equal(t, changes(day("0001-01-01"), day("9999-12-31")), changes(civil.Date{}, civil.Date{}))
	vias := func(who string) string {
		text := ""
		for _, c := range n.ChangesOf(id(who), day("2020-01-01"), day("2021-06-29")) {
			text += c.Via + " "
		}
		return text
	}
	assert.Equal(t, []string{"mill club hub hub ", "mill hub hub ", "road ", ""}, []string{vias("KZ"), vias("KZ-59"), vias("IT"), vias("nobody")})
}

// A change says whether something happened on its day, or whether the day is only a bound of a vague one.
func TestVagueChanges(t *testing.T) {
	n := compiled(t, read(t, `{
		"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "seat": "CN-BJ"}],
		"offices": [{"id": "a", "of": "KZ", "seat": "CN-JS", "events": [{"kind": "planned", "on": "[..2020-06-30]"}, {"kind": "opened", "on": "2022-01-01"}, {"kind": "closed", "on": "2024"}]}],
		"memberships": [{"id": "m", "platform": "club", "member": "FR", "events": [{"kind": "signed", "on": "2020-02"}, {"kind": "effective", "on": "2022-01-01"}]}],
		"agreements": [{"id": "t", "level": "treaty", "parties": [{"party": "DE"}, {"party": "IT"}], "rules": {"entryIntoForce": {"when": {"consents": "all"}}}, "events": [
			{"kind": "signed", "party": "DE", "on": "2020-01-01"}, {"kind": "signed", "party": "IT", "on": "2020-03"},
			{"kind": "ratified", "party": "DE", "on": "2021-01-01"}, {"kind": "ratified", "party": "IT", "on": "2021-03"}, {"kind": "terminated", "on": "2023-01-01"}]}]}`))
	var all []string
	for _, c := range n.Changes(civil.Date{}, civil.Date{}) {
		all = append(all, c.String())
	}
	assert.Equal(t, []string{
		"2020-02-29 membership FR → CN-BJ via club: – → signed (vague)",
		"2020-03-31 agreement DE → IT via t: – → signed (vague)",
		"2020-06-30 office KZ → CN-JS via a: – → planned (vague)",
		"2021-03-01 agreement DE → IT via t: signed → signed (unknown) (vague)",
		"2021-03-31 agreement DE → IT via t: signed (unknown) → in-force (vague)",
		"2022-01-01 membership FR → CN-BJ via club: signed → active",
		"2022-01-01 office KZ → CN-JS via a: planned → open",
		"2023-01-01 agreement DE → IT via t: in-force → –",
		"2024-01-01 office KZ → CN-JS via a: open → open (unknown) (vague)",
		"2024-12-31 office KZ → CN-JS via a: open (unknown) → – (vague)",
	}, all)
	assert.Empty(t, network.Change{}.String())
}

func TestPathsAndNeighbors(t *testing.T) {
	n := compiled(t, read(t, web))
	on := day("2021-12-31")
	texts := func(ids []party.ID) string {
		all := make([]string, len(ids))
		for i, id := range ids {
			all[i] = id.String()
		}
		return strings.Join(all, " ")
	}
	for _, c := range []struct {
		a    string
		o    network.GraphOptions
		want string
	}{
		{"KZ", network.GraphOptions{}, "CN CN-JS TJ UZ mill"},
		{"KZ", network.GraphOptions{Exact: true}, "CN TJ UZ"},
		{"KZ-59", network.GraphOptions{}, "CN-JS mill"},
		{"KZ-59", network.GraphOptions{Exact: true, Containers: true}, "CN CN-JS TJ UZ mill"},
		{"CN", network.GraphOptions{}, "KZ KZ-59 TJ UZ north-bank"},
		{"mill", network.GraphOptions{}, "KZ-59 north-bank"},
		{"club", network.GraphOptions{}, ""},
		{"TJ", network.GraphOptions{}, "CN KZ"},
		{"nobody", network.GraphOptions{}, ""},
	} {
		assert.Equal(t, c.want, texts(n.Graph(on).With(c.o).Neighbors(id(c.a))), "%s %v", c.a, c.o)
	}
	for _, c := range []struct {
		a, b string
		o    network.GraphOptions
		want string
	}{
		{"CN", "IT", network.GraphOptions{}, "CN UZ IT yes"},
		{"IT", "CN", network.GraphOptions{}, "IT UZ CN yes"},
		{"KZ", "KZ", network.GraphOptions{}, "KZ yes"},
		{"KZ-59", "IT", network.GraphOptions{}, ""},
		{"KZ-59", "IT", network.GraphOptions{Containers: true}, "KZ-59 UZ IT yes"},
		{"mill", "UZ", network.GraphOptions{}, ""},
		{"TJ", "IT", network.GraphOptions{}, "TJ CN UZ IT yes"},
		{"KZ", "GE", network.GraphOptions{}, ""},
		{"KZ", "", network.GraphOptions{}, ""},
	} {
		a, b := id(c.a), party.ID{}
		if c.b != "" {
			b = id(c.b)
		}
		text := ""
		if p, found := n.Graph(on).With(c.o).Path(a, b); found {
			text = texts(p.Parties) + " " + p.Truth.String()
		}
		assert.Equal(t, c.want, text, "%s %s %v", c.a, c.b, c.o)
	}
	g := n.Graph(on)
	assert.Equal(t, "CN CN-JS IT KZ KZ-59 TJ UZ mill north-bank", texts(g.Nodes()))
	assert.Equal(t, []string{"CN IT KZ TJ UZ", "CN-JS KZ-59 mill north-bank"}, []string{texts(g.Components()[0]), texts(g.Components()[1])})
	assert.Equal(t, []int{5, 2, 0}, []int{g.Degree(id("KZ")), g.Degree(id("TJ")), g.Degree(id("GE"))})
	assert.Equal(t, on, g.On())
}

func TestLatest(t *testing.T) {
	n := compiled(t, read(t, web))
	for _, c := range []struct {
		q    network.ObservationQuery
		want string
	}{
		{network.ObservationQuery{Subject: id("KZ"), Counterpart: id("CN")}, "KZ 2023"},
		{network.ObservationQuery{Subject: id("KZ"), Counterpart: id("CN"), EitherWay: true}, "CN 2024-Q1"},
		{network.ObservationQuery{Subject: id("KZ"), Within: true, Counterpart: id("CN")}, "KZ 2023"},
		{network.ObservationQuery{Subject: id("KZ"), Within: true, Counterpart: id("CN"), WithinOther: true}, "KZ-59 2025"},
		{network.ObservationQuery{Subject: id("CN"), Within: true, Counterpart: id("KZ"), WithinOther: true, EitherWay: true}, "KZ-59 2025"},
		{network.ObservationQuery{Counterpart: id("KZ")}, "CN 2024-Q1"},
		{network.ObservationQuery{Period: civil.MustParsePeriod("2024")}, ""},
	} {
		text := ""
		if o, found := n.Latest(c.q); found {
			text = fmt.Sprint(o.Subject, " ", o.Period)
		}
		assert.Equal(t, c.want, text, "%+v", c.q)
	}
	assert.Len(t, n.Observations(network.ObservationQuery{Subject: id("KZ"), Counterpart: id("CN"), EitherWay: true}), 4)
}

func TestSearch(t *testing.T) {
	n := compiled(t, read(t, web))
	world := func(text string) []region.Code {
		if text == "north" {
			return []region.Code{region.MustParseCode("KZ-59"), region.MustParseCode("GB-NIR")}
		}
		return nil
	}
	search := func(text string, o network.SearchOptions) string {
		var all []string
		for _, m := range n.Search(text, o) {
			all = append(all, strings.Trim(fmt.Sprint(m.Party, " ", m.Language, " ", m.Exact), " "))
		}
		return strings.Join(all, ", ")
	}
	for _, c := range []struct {
		text string
		o    network.SearchOptions
		want string
	}{
		{"north", network.SearchOptions{}, "KZ-59 en false, north-bank en false"},
		{"north", network.SearchOptions{World: world}, "KZ-59 en false, north-bank en false, GB-NIR  false"},
		{"north", network.SearchOptions{World: world, Limit: 1}, "KZ-59 en false"},
		{" NORTH bank ", network.SearchOptions{}, "north-bank en true"},
		{"ско", network.SearchOptions{}, "KZ-59 ru true"},
		{"северо-казахстанская область", network.SearchOptions{}, "KZ-59 ru true"},
		{"kz-59", network.SearchOptions{}, "KZ-59  true"},
		{"kz", network.SearchOptions{}, "KZ  true"},
		{"hub", network.SearchOptions{}, "hub  true"},
		{"nothing", network.SearchOptions{World: world}, ""},
		{"", network.SearchOptions{World: world}, ""},
	} {
		assert.Equal(t, c.want, search(c.text, c.o), c.text)
	}
}

func TestParties(t *testing.T) {
	assert.Equal(t, "[AM CN CN-JS GE IT KZ KZ-59 TJ UZ club hub mill north-bank]", fmt.Sprint(compiled(t, read(t, web)).Parties()))
	assert.Equal(t, "[KZ-59]", fmt.Sprint(compiled(t, read(t, `{"regions": [{"code": "KZ-SEV", "names": {"en": "North"}}]}`)).Parties()))
}

func TestTimelineFilters(t *testing.T) {
	n := compiled(t, read(t, web))
	count := func(q network.TimelineQuery) int { return len(n.Timeline(q)) }
	assert.Equal(t, 4, count(network.TimelineQuery{Kinds: []string{"signed"}}))
	assert.Equal(t, 3, count(network.TimelineQuery{Kinds: []string{"signed"}, Collections: []dataset.Collection{dataset.CollectionAgreements}}))
	assert.Equal(t, 1, count(network.TimelineQuery{Kinds: []string{"signed"}, Subjects: []string{"club"}}))
	assert.Equal(t, 5, count(network.TimelineQuery{Parties: []party.ID{id("KZ"), id("CN-JS")}, Kinds: []string{"effective", "ratified", "signed"}}))
	assert.Equal(t, 1, count(network.TimelineQuery{Parties: []party.ID{id("KZ"), id("CN-JS")}, Together: true}), "KZ-59 joined the hub in CN-JS")
}

// Many readers ask one network at once, and get what a single one gets.
func TestQueriesAreSafeForConcurrentUse(t *testing.T) {
	ask := func(n *network.Network) string {
		p, _ := n.Path(id("CN"), id("IT"), day("2021-12-31"))
		g := n.Graph(day("2022-01-01")).With(network.GraphOptions{Applied: true})
		return fmt.Sprint(n.All(day("2021-12-31")), n.Changes(civil.Date{}, civil.Date{}), n.Histories(civil.Interval{}), p,
			n.Neighbors(id("KZ"), day("2020-01-01")), g.Components(), n.Search("north", network.SearchOptions{}))
	}
	want := ask(compiled(t, read(t, web)))
	n := compiled(t, read(t, web))
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 5 {
				assert.Equal(t, want, ask(n))
			}
		})
	}
	group.Wait()
}
