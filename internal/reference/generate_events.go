package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// history returns the events: signatures and consents of most parties, then what happens later, some of them vague.
func (g *Generator) history(ids []party.ID, r agreement.Rules) []agreement.Event {
	events := g.beginnings(ids)
	extras := g.between(0, 3)
	if room := g.MaxEvents - extras; len(events) > room {
		g.rng.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		events = events[:room]
	}
	for range extras {
		events = append(events, g.extra(ids, r)...)
	}
	events = events[:min(len(events), g.MaxEvents)]
	g.blurSome(events)
	slices.SortStableFunc(events, func(a, b agreement.Event) int { return a.On.Compare(b.On) })
	return events
}

func (g *Generator) beginnings(ids []party.ID) []agreement.Event {
	var events []agreement.Event
	isSignedTogether, signed := g.chance(40), g.between(0, 10)
	hasInstruments := g.chance(75)
	for _, id := range ids {
		on := signed
		if !isSignedTogether {
			on = g.between(0, 10)
		}
		if g.chance(60) {
			events = append(events, agreement.Event{Kind: agreement.EventSigned, Party: id, On: civil.On(g.at(on))})
		}
		if hasInstruments && g.chance(85) {
			events = append(events, g.consent(id, g.between(5, 25)))
		}
	}
	return events
}

func (g *Generator) consent(id party.ID, on int) agreement.Event {
	e := agreement.Event{Party: id, On: civil.On(g.at(on))}
	e.Kind = weighed(g, []choice[agreement.EventKind]{
		{30, agreement.EventRatified}, {8, agreement.EventAccepted}, {8, agreement.EventApproved}, {12, agreement.EventAcceded},
		{8, agreement.EventSucceeded}, {4, agreement.EventConfirmed}, {12, agreement.EventNotified},
		{6, agreement.EventExchanged}, {8, agreement.EventSignedDefinitively},
	})
	return g.effective(e, 12, 12)
}

// extra returns one event of the later history, or two that belong together.
func (g *Generator) extra(ids []party.ID, r agreement.Rules) []agreement.Event {
	id := one(g, ids...)
	switch n := g.rng.IntN(100); {
	case n < 22:
		return g.withdrawal(id)
	case n < 34:
		return g.suspension(ids)
	case n < 41:
		return g.provisional(ids)
	case n < 48:
		return []agreement.Event{g.effective(g.whole(agreement.EventDeclaredInForce, 8, 28), 15, 6)}
	case n < 55:
		return []agreement.Event{g.attested(id)}
	case n < 62:
		e := agreement.Event{Kind: agreement.EventDeclined, Party: id, On: civil.On(g.at(g.between(5, 30)))}
		return []agreement.Event{g.effective(e, 25, 8)}
	case n < 70:
		return []agreement.Event{g.consent(id, g.between(15, 38))}
	case n < 78 && r.Term != nil || n < 72:
		return []agreement.Event{g.effective(g.whole(agreement.EventRenewed, 15, 38), 50, 20)}
	case n < 83:
		kind := weighed(g, []choice[agreement.EventKind]{
			{3, agreement.EventTerminated}, {2, agreement.EventSuperseded}, {1, agreement.EventExpired}, {1, agreement.EventLapsed},
		})
		return []agreement.Event{g.effective(g.whole(kind, 20, 38), 20, 5)}
	case n < 90:
		return []agreement.Event{g.whole(one(g, agreement.EventInitialled, agreement.EventAdopted, agreement.EventOpened, agreement.EventAmended), 0, 15)}
	case n < 96:
		e := g.whole(agreement.EventConditionMet, 5, 25)
		e.ID = "x"
		return []agreement.Event{e}
	}
	kind := one(g, agreement.EventReserved, agreement.EventObjected, agreement.EventDomestic)
	return []agreement.Event{{Kind: kind, Party: id, On: civil.On(g.at(g.between(0, 30)))}}
}

// whole returns an event of the agreement as a whole.
func (g *Generator) whole(kind agreement.EventKind, from, to int) agreement.Event {
	return agreement.Event{Kind: kind, On: civil.On(g.at(g.between(from, to)))}
}

func (g *Generator) withdrawal(id party.ID) []agreement.Event {
	on := g.between(10, 34)
	e := agreement.Event{Kind: agreement.EventWithdrawalNotified, Party: id, On: civil.On(g.at(on))}
	events := []agreement.Event{g.effective(e, 40, 12)}
	if g.chance(30) {
		revoked := agreement.Event{Kind: agreement.EventWithdrawalRevoked, Party: id, On: civil.On(g.at(on + g.between(0, 8)))}
		events = append(events, revoked)
	}
	return events
}

// suspension returns a suspension of a party, of the whole or toward one, and in some cases its end.
func (g *Generator) suspension(ids []party.ID) []agreement.Event {
	on := g.between(12, 34)
	e := agreement.Event{Kind: agreement.EventSuspended, On: civil.On(g.at(on))}
	if g.chance(70) {
		who := g.rng.Perm(len(ids))
		e.Party = ids[who[0]]
		if g.chance(30) {
			e.Toward = ids[who[1]]
		}
	}
	events := []agreement.Event{g.effective(e, 10, 4)}
	if g.chance(50) {
		end := e
		end.Kind, end.On, end.Effective = agreement.EventResumed, civil.On(g.at(on+g.between(1, 8))), civil.When{}
		events = append(events, end)
	}
	return events
}

func (g *Generator) provisional(ids []party.ID) []agreement.Event {
	on := g.between(2, 18)
	e := agreement.Event{Kind: agreement.EventProvisionalStarted, On: civil.On(g.at(on))}
	if g.chance(40) {
		e.Party = one(g, ids...)
	}
	events := []agreement.Event{g.effective(e, 10, 4)}
	if g.chance(40) {
		end := agreement.Event{Kind: agreement.EventProvisionalEnded, On: civil.On(g.at(on + g.between(1, 12)))}
		if g.chance(60) {
			end.Party = one(g, ids...)
		}
		events = append(events, end)
	}
	return events
}

func (g *Generator) attested(id party.ID) agreement.Event {
	e := agreement.Event{Kind: agreement.EventAttested, On: civil.On(g.at(g.between(12, 36)))}
	if g.chance(75) {
		e.Party = id
	}
	return e
}

// blurSome makes the days of some events vague. A day of effect stays after the day of the act.
func (g *Generator) blurSome(events []agreement.Event) {
	for _, i := range g.rng.Perm(len(events)) {
		if g.vague == 0 {
			return
		}
		g.vague--
		e := &events[i]
		if !e.Effective.IsZero() && g.chance(50) {
			first := e.Effective.Earliest()
			e.Effective = mustRange(first, first.AddDays(g.between(1, 5)))
			continue
		}
		if !e.Effective.IsZero() {
			e.Effective = civil.On(e.Effective.Earliest().AddDays(6))
		}
		e.On = g.blur(e.On)
	}
}

// forget takes the day of the act from some of the consents, which then have one of effect alone.
func (g *Generator) forget(events []agreement.Event) {
	for i, left := 0, g.MaxUndated; i < len(events) && left > 0; i++ {
		e := &events[i]
		_, isExact := e.On.Exact()
		if !isInstrument(e.Kind) || e.Kind == agreement.EventSucceeded || !isExact || !e.Effective.IsZero() || !g.chance(50) {
			continue
		}
		e.Effective, e.On = civil.On(e.On.Earliest().AddDays(g.between(0, 6))), civil.When{}
		left--
	}
}
