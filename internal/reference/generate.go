package reference

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// Generator makes random histories: two to four parties, some eight events within forty days. The same seed makes the same
// history. Tests take one seed for each history and print it where they fail.
//
// MaxVague is how many vague days a history has at most; a range has six days at most. MaxEvents is how many events an
// agreement has at most, others that it depends on aside. MaxUndated is how many of its consents have a day of effect and no
// day of the act at most.
type Generator struct {
	MaxVague   int
	MaxEvents  int
	MaxUndated int
	rng        *rand.Rand
	vague      int // left to make
}

// NewGenerator returns a generator with up to three vague days and eight events.
func NewGenerator(seed uint64) *Generator {
	return &Generator{MaxVague: 3, MaxEvents: 8, rng: rand.New(rand.NewPCG(seed, 4))}
}

// start is the first of the forty days. It lies so that they reach over the ends of two months, one of them February's in
// a leap year.
const start = "2024-01-25"

func (g *Generator) at(n int) civil.Date { return civil.MustParseDate(start).AddDays(n) }

// chance is true in so many of a hundred cases.
func (g *Generator) chance(percent int) bool { return g.rng.IntN(100) < percent }

// between returns a number from lo to hi.
func (g *Generator) between(lo, hi int) int { return lo + g.rng.IntN(hi-lo+1) }

// one returns one of the values.
func one[T any](g *Generator, values ...T) T { return values[g.rng.IntN(len(values))] }

// weighed returns one of the values, each as often as its weight says.
func weighed[T any](g *Generator, choices []choice[T]) T {
	sum := 0
	for _, c := range choices {
		sum += c.weight
	}
	n := g.rng.IntN(sum)
	for _, c := range choices {
		if n -= c.weight; n < 0 {
			return c.value
		}
	}
	return choices[0].value
}

type choice[T any] struct {
	weight int
	value  T
}

// Agreement returns an agreement and the world that it needs.
func (g *Generator) Agreement() (agreement.Agreement, World) {
	g.vague = min(weighed(g, []choice[int]{{20, 0}, {40, 1}, {25, 2}, {15, 3}}), g.MaxVague)
	ids := []party.ID{}
	for _, id := range []string{"KZ", "CN", "UZ", "RU"}[:weighed(g, []choice[int]{{35, 2}, {45, 3}, {20, 4}})] {
		ids = append(ids, party.MustParseID(id))
	}
	a := agreement.Agreement{ID: "a", NonBinding: g.chance(8)}
	a.Level = weighed(g, []choice[agreement.Level]{
		{45, agreement.LevelTreaty}, {10, agreement.LevelIntergovernmental}, {12, agreement.LevelSubnational},
		{8, agreement.LevelCommercial}, {15, ""},
	})
	w := World{From: map[party.ID]civil.When{}}
	if g.chance(75) {
		a.Parties = g.parties(ids)
	}
	a.Rules = g.rules(ids)
	if g.chance(15) {
		a.Statements = []agreement.Statement{g.statement(ids)}
	}
	if g.chance(25) {
		g.addOther(&a, &w, ids)
	}
	from := civil.On(g.at(g.between(0, 20)))
	if g.vague > 0 && g.chance(5) {
		g.vague--
		from = g.blur(from)
	}
	a.Events = g.history(ids, a.Rules)
	g.forget(a.Events)
	for _, e := range a.Events {
		if e.Kind == agreement.EventSucceeded && g.chance(40) {
			w.From[e.Party] = from
		}
	}
	return a, w
}

// parties returns the list of parties; in some cases the last one is missing.
func (g *Generator) parties(ids []party.ID) []agreement.Party {
	var list []agreement.Party
	hasGroups, hasWeights, hasSides := g.chance(30), g.chance(40), g.chance(15)
	for i, id := range ids {
		p := agreement.Party{Party: id}
		if hasGroups {
			p.Group = one(g, "g", "h")
		}
		if hasWeights && g.chance(85) {
			p.Weight = weights(g.between(1, 5))
		}
		if hasSides && i != 1 {
			p.Side = one(g, "s", "s", "t")
		}
		if i > 1 && g.chance(12) {
			no := false
			p.Counts = &no
		}
		list = append(list, p)
	}
	if len(list) > 2 && g.chance(6) {
		list = list[:len(list)-1]
	}
	return list
}

// statement returns one that keeps the agreement out of force between two parties, or in some cases does not.
func (g *Generator) statement(ids []party.ID) agreement.Statement {
	by := g.rng.Perm(len(ids))
	s := agreement.Statement{By: ids[by[0]], Toward: ids[by[1]], On: civil.On(g.at(g.between(0, 25)))}
	s.Kind = one(g, agreement.StatementNonApplication, agreement.StatementObjection)
	s.Precludes = s.Kind == agreement.StatementObjection && g.chance(80)
	if g.chance(30) {
		s.From = civil.On(g.at(g.between(10, 30)))
	}
	if g.chance(40) {
		s.Withdrawn = civil.On(g.at(g.between(30, 40)))
	}
	if g.vague > 0 && g.chance(30) {
		g.vague--
		s.On = g.blur(s.On)
	}
	return s
}

// blur makes a day vague: a range of up to six days, or a qualifier, or both.
func (g *Generator) blur(w civil.When) civil.When {
	d := w.Earliest()
	switch g.rng.IntN(10) {
	case 0:
		return w.Qualified(true, false)
	case 1:
		return w.Qualified(false, true)
	case 2:
		return w.Qualified(true, true)
	}
	back := g.between(0, 3)
	r := mustRange(d.AddDays(-back), d.AddDays(g.between(1, 5-back)))
	if g.chance(15) {
		r = r.Qualified(false, true)
	}
	return r
}

func mustRange(from, to civil.Date) civil.When {
	return civil.MustParseWhen(fmt.Sprintf("[%s..%s]", from, to))
}

// addOther adds an agreement that a depends on: a newer one that supersedes it, the main one of which it is a protocol,
// or one that its entry waits for.
func (g *Generator) addOther(a *agreement.Agreement, w *World, ids []party.ID) {
	o := g.other(ids)
	switch g.rng.IntN(8) {
	case 0, 1, 2:
		effect := one(g, "", agreement.EffectTerminates, agreement.EffectTerminates, agreement.EffectPrevails)
		o.Relations = []agreement.Relation{{Kind: agreement.RelationSupersedes, To: a.ID, Effect: effect}}
	case 3, 4:
		o.Relations = []agreement.Relation{{Kind: agreement.RelationSupersedes, To: a.ID, Effect: agreement.EffectSuspends}}
	case 5, 6:
		a.Relations = []agreement.Relation{{Kind: agreement.RelationProtocolTo, To: o.ID, Ends: g.chance(85)}}
	default:
		when := agreement.Condition{InForce: []string{o.ID}}
		if g.chance(50) {
			when = agreement.Condition{AllOf: []agreement.Condition{when, {Consents: agreement.Count(2)}}}
		}
		a.Rules.EntryIntoForce = &agreement.Rule{When: when, Delay: g.delay(5)}
	}
	w.Agreements = append(w.Agreements, o)
}

// other returns a simple agreement between some of the parties.
func (g *Generator) other(ids []party.ID) agreement.Agreement {
	o := agreement.Agreement{ID: "o", Level: agreement.LevelTreaty}
	among := slices.Clone(ids)
	if g.chance(30) {
		among = append(among, party.MustParseID("TJ"))
	}
	entered := g.between(3, 25)
	for _, id := range among {
		if g.chance(20) {
			continue
		}
		o.Parties = append(o.Parties, agreement.Party{Party: id})
		on := entered
		if g.chance(25) {
			on += g.between(1, 10)
		}
		o.Events = append(o.Events, agreement.Event{Kind: agreement.EventRatified, Party: id, On: civil.On(g.at(on))})
	}
	if g.chance(50) {
		o.Rules.EntryIntoForce = &agreement.Rule{When: agreement.Condition{Consents: agreement.Count(2)}, Delay: g.delay(3)}
	}
	if g.chance(40) {
		on := entered + g.between(2, 12)
		o.Events = append(o.Events, agreement.Event{
			Kind: agreement.EventWithdrawalNotified, Party: one(g, among...), On: civil.On(g.at(on)), Effective: civil.On(g.at(on + g.between(0, 6))),
		})
	}
	if g.chance(30) {
		on := civil.On(g.at(entered + g.between(5, 15)))
		o.Events = append(o.Events, agreement.Event{Kind: one(g, agreement.EventTerminated, agreement.EventDeclaredInForce), On: on})
	}
	if g.vague > 0 && len(o.Events) > 0 && g.chance(40) {
		g.vague--
		e := &o.Events[g.rng.IntN(len(o.Events))]
		e.On = g.blur(e.On)
	}
	return o
}
