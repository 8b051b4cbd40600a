package network_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// isUndirected reports whether a link can be told with either of its parties first.
func isUndirected(k network.LinkKind) bool {
	return k == network.LinkCommonMembership || k == network.LinkAgreement || k == network.LinkCommitment
}

// told tells a link whichever of its sides it is seen from.
func told(l network.Link) string {
	a, b, role, other := l.A, l.B, l.Role, l.RoleB
	record := fmt.Sprint(l.Record)
	if isUndirected(l.Kind) && b.Compare(a) < 0 {
		a, b, role, other = b, a, other, role
	}
	if l.Kind == network.LinkCommonMembership {
		record = "" // that of A
	}
	return strings.Join([]string{
		string(l.Kind), l.Via, a.String(), b.String(), string(role), string(other), string(l.State), l.Truth.String(), l.Applies.String(),
		l.Since.String(), l.Until.String(), string(l.Basis), record,
	}, " ")
}

func toldAll(links []network.Link) []string {
	all := make([]string, len(links))
	for i, l := range links {
		all[i] = told(l)
	}
	slices.Sort(all)
	return all
}

// someDays returns some of the days of random datasets.
func someDays(r *rand.Rand, count int) []civil.Date {
	var days []civil.Date
	for range count {
		days = append(days, firstDay.AddDays(r.IntN(lastDay.DaysSince(firstDay))))
	}
	return days
}

// Links are the same from either side, each is among those of everybody, and each of those is among the links of its
// parties.
func TestLinksOfEverybody(t *testing.T) {
	kinds := map[network.LinkKind]int{}
	randomNetworks(t, 5, func(seed uint64, r *rand.Rand, n *network.Network) {
		for _, on := range someDays(r, 6) {
			links := n.All(on)
			all := toldAll(links)
			union := []string{}
			for _, a := range n.Parties() {
				union = append(union, toldAll(n.LinksOf(a, on))...)
			}
			slices.Sort(union)
			require.Equal(t, slices.Compact(slices.Clone(all)), slices.Compact(union), "seed %d on %s", seed, on)
			for _, a := range actors() {
				for _, b := range actors() {
					of := toldAll(n.Links(a, b, on))
					require.Equal(t, of, toldAll(n.Links(b, a, on)), "seed %d: %s and %s on %s", seed, a, b, on)
					for _, l := range of {
						require.Contains(t, all, l, "seed %d: %s and %s on %s", seed, a, b, on)
					}
				}
			}
			for _, l := range links {
				kinds[l.Kind]++
				if isUndirected(l.Kind) && l.Kind != network.LinkCommitment {
					require.Negative(t, l.A.Compare(l.B))
				}
				require.True(t, standsIn(n.Links(l.A, l.B, on), l), "seed %d on %s: %s", seed, on, l)
			}
		}
	})
	for _, k := range network.LinkKinds() {
		require.Greater(t, kinds[k], effort.Size(10, 50), k)
	}
}

// standsIn reports whether a link, or the surest one of the same record that stands for it, is among some.
func standsIn(some []network.Link, l network.Link) bool {
	return slices.ContainsFunc(some, func(m network.Link) bool {
		isOther := (l.Kind == network.LinkMembership || l.Kind == network.LinkOffice) && l.Record == m.Record && l.Via == m.Via
		return told(m) == told(l) || isOther && m.A == l.A
	})
}

// spanned tells how a history stands on a day, "" where it has no link.
func spanned(h network.History, on civil.Date) string {
	for _, s := range h.Spans {
		if !on.Before(s.From) && (s.Until.IsZero() || on.Before(s.Until)) {
			return strings.Join([]string{string(h.Kind), h.Via, h.A.String(), h.B.String(), fmt.Sprint(h.Record), string(s.State), s.Truth.String(), s.Applies.String()}, " ")
		}
	}
	return ""
}

func standing(l network.Link) string {
	return strings.Join([]string{string(l.Kind), l.Via, l.A.String(), l.B.String(), fmt.Sprint(l.Record), string(l.State), l.Truth.String(), l.Applies.String()}, " ")
}

// Histories have on each day the links of that day.
func TestHistoriesAgreeWithLinks(t *testing.T) {
	whys := map[network.Why]int{}
	randomNetworks(t, 12, func(seed uint64, r *rand.Rand, n *network.Network) {
		all := n.Histories(civil.Interval{})
		for _, h := range all {
			require.Equal(t, h.Why == "", len(h.Spans) > 0 && h.Spans[len(h.Spans)-1].Until.IsZero(), "seed %d: %v", seed, h)
			whys[h.Why]++
		}
		for on := firstDay; on.Before(lastDay); on = on.AddDays(1) {
			require.Equal(t, standings(n.All(on)), standingsOf(all, on), "seed %d on %s", seed, on)
		}
		for range 12 {
			a, b := actors()[r.IntN(14)], actors()[r.IntN(14)]
			recorded, within := n.Between(a, b, civil.Interval{}), (&maker{Rand: r}).interval()
			clipped := n.Between(a, b, within)
			for _, on := range someDays(r, 20) {
				links := n.Links(a, b, on)
				ofDay := standingsOf(recorded, on)
				for _, l := range links {
					require.Contains(t, ofDay, standing(l), "seed %d: %s and %s on %s", seed, a, b, on)
				}
				for _, h := range recorded {
					isOnce := h.Kind != network.LinkMembership && h.Kind != network.LinkOffice
					require.True(t, !isOnce || spanned(h, on) == "" || slices.Contains(standings(links), spanned(h, on)), "seed %d: %v on %s", seed, h, on)
				}
				if within.Holds(on) == civil.No {
					ofDay = nil
				}
				require.ElementsMatch(t, ofDay, standingsOf(clipped, on), "seed %d: %s and %s in %v on %s", seed, a, b, within, on)
			}
		}
	})
	for _, why := range append(network.Whys(), "") {
		require.Positive(t, whys[why], why)
	}
}

// The histories of one party have on each day its links, and nothing that does not concern it.
func TestHistoriesOfAgreeWithLinksOf(t *testing.T) {
	found := 0
	randomNetworks(t, 4, func(seed uint64, r *rand.Rand, n *network.Network) {
		all := n.Histories(civil.Interval{})
		for _, a := range actors()[:14] {
			of := n.HistoriesOf(a, civil.Interval{})
			want := slices.DeleteFunc(slices.Clone(all), func(h network.History) bool { return !n.Within(h.A, a) && !n.Within(h.B, a) })
			require.Len(t, of, len(want), "seed %d: %s", seed, a)
			for _, on := range someDays(r, 10) {
				require.Equal(t, standings(n.LinksOf(a, on)), standingsOf(of, on), "seed %d: %s on %s", seed, a, on)
			}
			found += len(of)
		}
	})
	require.Greater(t, found, effort.Size(500, 1000))
	require.Empty(t, compiled(t, &dataset.Dataset{}).HistoriesOf(id("KZ"), civil.Interval{}))
}

func standings(links []network.Link) []string {
	var all []string
	for _, l := range links {
		all = append(all, standing(l))
	}
	slices.Sort(all)
	return all
}

func standingsOf(histories []network.History, on civil.Date) []string {
	var all []string
	for _, h := range histories {
		if text := spanned(h, on); text != "" {
			all = append(all, text)
		}
	}
	slices.Sort(all)
	return all
}

// changed tells how one end of a change stands.
func changed(c network.Change, state network.State, truth civil.Truth) string {
	return strings.Join([]string{string(c.Kind), c.Via, c.A.String(), c.B.String(), fmt.Sprint(c.Record), string(state), truth.String()}, " ")
}

// The changes between two days, applied to the links of the first, give those of the second.
func TestChangesLeadFromDayToDay(t *testing.T) {
	randomNetworks(t, 4, func(seed uint64, r *rand.Rand, n *network.Network) {
		for range 3 {
			days := someDays(r, 2)
			slices.SortFunc(days, civil.Date.Compare)
			counts := map[string]int{}
			count := func(links []network.Link) map[string]int {
				all := map[string]int{}
				for _, l := range links {
					all[strings.Join([]string{string(l.Kind), l.Via, l.A.String(), l.B.String(), fmt.Sprint(l.Record), string(l.State), l.Truth.String()}, " ")]++
				}
				return all
			}
			maps.Copy(counts, count(n.All(days[0])))
			changes := n.Changes(days[0].AddDays(1), days[1])
			require.True(t, slices.IsSortedFunc(changes, func(c, d network.Change) int { return c.On.Compare(d.On) }))
			for _, c := range changes {
				require.False(t, c.On.Before(days[0]) || days[1].Before(c.On))
				require.False(t, c.Was == c.Is && c.WasTruth == c.IsTruth)
				if c.Was != "" {
					before := changed(c, c.Was, c.WasTruth)
					if counts[before]--; counts[before] == 0 {
						delete(counts, before)
					}
				}
				if c.Is != "" {
					counts[changed(c, c.Is, c.IsTruth)]++
				}
			}
			require.Equal(t, count(n.All(days[1])), counts, "seed %d from %s to %s", seed, days[0], days[1])
			both := n.Changes(days[0], days[1])
			require.ElementsMatch(t, changes, both[len(both)-len(changes):], "the first day comes before the others")
		}
	})
}

// undirected is a graph of links as a plain list of pairs with their truths.
type undirected map[[2]party.ID]civil.Truth

// plainGraph returns the edges of a day.
func plainGraph(n *network.Network, on civil.Date, applied bool) undirected {
	edges := undirected{}
	node := func(id party.ID) party.ID {
		if id.String() == "CN-HK" && slices.ContainsFunc(n.Parties(), func(p party.ID) bool { return p.String() == "HK" }) {
			return party.MustParseID("HK")
		}
		return id
	}
	for _, l := range n.All(on) {
		truth := l.Truth
		if applied {
			truth = l.Applies
		}
		a, b := node(l.A), node(l.B)
		if truth == civil.No || a == b {
			continue
		}
		edges[[2]party.ID{a, b}] = edges[[2]party.ID{a, b}].Or(truth)
		edges[[2]party.ID{b, a}] = edges[[2]party.ID{a, b}].Or(edges[[2]party.ID{b, a}])
		edges[[2]party.ID{a, b}] = edges[[2]party.ID{b, a}]
	}
	return edges
}

// shortest returns the best path by trying all that are as short as possible.
func (g undirected) shortest(a party.ID, isA, isB func(party.ID) bool, b party.ID) ([]party.ID, civil.Truth) {
	type way struct {
		at    party.ID
		ids   []party.ID
		truth civil.Truth
	}
	var ways []way
	nodes := map[party.ID]bool{}
	for pair := range g {
		nodes[pair[0]] = true
	}
	for id := range nodes {
		if isA(id) {
			ways = append(ways, way{id, []party.ID{a}, civil.Yes})
		}
	}
	for range len(nodes) {
		var longer, done []way
		for _, w := range ways {
			for pair, truth := range g {
				switch next := pair[1]; {
				case pair[0] != w.at:
				case isB(next):
					done = append(done, way{next, append(slices.Clone(w.ids), b), w.truth.And(truth)})
				case !isA(next) && !slices.Contains(w.ids, next):
					longer = append(longer, way{next, append(slices.Clone(w.ids), next), w.truth.And(truth)})
				}
			}
		}
		if len(done) > 0 {
			best := slices.MinFunc(done, func(v, w way) int {
				if v.truth != w.truth {
					return int(w.truth) - int(v.truth)
				}
				return slices.CompareFunc(v.ids, w.ids, party.ID.Compare)
			})
			return best.ids, best.truth
		}
		ways = longer
	}
	return nil, civil.Unknown
}

// Graphs are those of the links of the day: neighbours, degrees, components and paths.
func TestGraphsAgainstPlainOnes(t *testing.T) {
	lengths := map[int]int{}
	randomNetworks(t, 2, func(seed uint64, r *rand.Rand, n *network.Network) {
		for _, on := range someDays(r, effort.Size(1, 3)) {
			for _, o := range []network.GraphOptions{{}, {Exact: true}, {Applied: true}, {Exact: true, Containers: true}} {
				graph, plain := n.Graph(on).With(o), plainGraph(n, on, o.Applied)
				counts := func(a party.ID) func(party.ID) bool {
					return func(id party.ID) bool {
						hasBoth := id.String() == "HK" && slices.ContainsFunc(n.Parties(), func(p party.ID) bool { return p.String() == "CN-HK" })
						isOne := id == a || hasBoth && a.String() == "CN-HK"
						isWithin := n.Within(id, a) || hasBoth && n.Within(party.MustParseID("CN-HK"), a)
						return isOne || !o.Exact && isWithin || o.Containers && n.Within(a, id)
					}
				}
				for _, a := range actors() {
					found := map[party.ID]bool{}
					for pair := range plain {
						if counts(a)(pair[0]) && !counts(a)(pair[1]) {
							found[pair[1]] = true
						}
					}
					want := slices.SortedFunc(maps.Keys(found), party.ID.Compare)
					require.ElementsMatch(t, want, graph.Neighbors(a), "seed %d on %s: %s %v", seed, on, a, o)
					require.Equal(t, len(want), graph.Degree(a))
					for _, b := range actors() {
						if n.Within(a, b) || n.Within(b, a) || a.String() == "CN-HK" || b.String() == "CN-HK" {
							continue
						}
						isA := func(id party.ID) bool { return counts(a)(id) && !counts(b)(id) }
						isB := func(id party.ID) bool { return counts(b)(id) && !counts(a)(id) }
						ids, truth := plain.shortest(a, isA, isB, b)
						path, isFound := graph.Path(a, b)
						require.Equal(t, ids != nil, isFound, "seed %d on %s: %s to %s %v", seed, on, a, b, o)
						lengths[len(path.Parties)]++
						if isFound {
							require.Equal(t, ids, path.Parties, "seed %d on %s: %s to %s %v", seed, on, a, b, o)
							require.Equal(t, truth, path.Truth, "seed %d on %s: %s to %s %v", seed, on, a, b, o)
							checkSteps(t, path, o.Applied)
						}
					}
				}
				checkComponents(t, graph, plain)
			}
		}
	})
	require.Greater(t, min(lengths[0], lengths[2], lengths[3], lengths[4]), effort.Size(2, 10), lengths)
}

// checkSteps checks that each step of a path has links, and that the path is as certain as its least certain step.
func checkSteps(t *testing.T, p network.Path, applied bool) {
	t.Helper()
	require.Len(t, p.Steps, len(p.Parties)-1)
	truth := civil.Yes
	for i, s := range p.Steps {
		require.Equal(t, p.Parties[i:i+2], []party.ID{s.From, s.To})
		best := civil.No
		for _, l := range s.Links {
			if applied {
				l.Truth = l.Applies
			}
			best = best.Or(l.Truth)
		}
		require.NotEqual(t, civil.No, best)
		truth = truth.And(best)
	}
	require.Equal(t, p.Truth, truth)
}

// checkComponents checks that the components are disjoint, connected and complete.
func checkComponents(t *testing.T, graph *network.Graph, plain undirected) {
	t.Helper()
	component := map[party.ID]int{}
	for i, ids := range graph.Components() {
		require.True(t, slices.IsSortedFunc(ids, party.ID.Compare))
		for _, id := range ids {
			require.NotContains(t, component, id)
			component[id] = i
		}
	}
	nodes := map[party.ID]bool{}
	for pair := range plain {
		nodes[pair[0]] = true
		require.Equal(t, component[pair[0]], component[pair[1]])
	}
	require.Len(t, component, len(nodes))
	for _, ids := range graph.Components() {
		reached := map[party.ID]bool{ids[0]: true}
		for range ids {
			for pair := range plain {
				if reached[pair[0]] {
					reached[pair[1]] = true
				}
			}
		}
		require.Len(t, reached, len(ids))
	}
}
