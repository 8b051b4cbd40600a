package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/platform"
)

// isQuiet reports whether certainly nothing changes in some days about the record in which some have roles, because all
// days that are written in it lie outside and nothing counts other days from them. Most records of a large network are
// quiet in a year, and reading their days takes a small part of the time of working out how they stand.
func (c *changer) isQuiet(roles []role) bool {
	if slices.ContainsFunc(roles, c.hasLife) {
		return false
	}
	switch t := roles[0].tie; t.collection {
	case dataset.CollectionAgreements:
		return c.isQuietAgreement(t.index) && c.isQuietPromise(t, roles)
	case dataset.CollectionMeetings:
		return c.isQuietOn(c.data.Meetings[t.index].On) && c.isQuietPromise(t, roles)
	case dataset.CollectionObservations:
		o := &c.data.Observations[t.index]
		return o.Status.IsMissing() || o.Period.IsZero() ||
			!c.days.has(spell.DayOf(o.Period.Start())) && !c.days.has(spell.DayOf(o.Period.End()).Next())
	case dataset.CollectionOffices:
		return c.isQuietOffice(t.index)
	case dataset.CollectionOrganizations:
		for _, o := range c.data.Organizations[t.index].Owners {
			if !c.isQuietBetween(o.Interval) {
				return false
			}
		}
		return true
	}
	return c.isQuietPlatform(roles)
}

// hasLife reports whether the days on which the party of a role exists are bounded, or whether it has the acts of another.
func (n *Network) hasLife(r role) bool {
	return !r.after.IsZero() || len(n.lives) > 0 && n.life(r.who) != civil.Interval{}
}

// isQuietOn reports whether a day that is written lies outside the days that are asked about, whichever of those it means.
// An unknown day may lie anywhere.
func (c *changer) isQuietOn(w civil.When) bool {
	m := spell.Of(w)
	return m.Lo >= c.days.until || m.Hi.Next() < c.days.from
}

// isQuietBetween reports the same of the ends of an interval, of which an absent one is no day.
func (c *changer) isQuietBetween(days civil.Interval) bool {
	return (days.From.IsZero() || c.isQuietOn(days.From)) && (days.Until.IsZero() || c.isQuietOn(days.Until))
}

func (c *changer) isQuietAgreement(i int) bool {
	a := &c.data.Agreements[i]
	if a.Rules != (agreement.Rules{}) || len(a.Relations) > 0 || len(a.Statements) > 0 || c.related[a.ID] {
		return false
	}
	for j := range a.Parties {
		if p := &a.Parties[j]; p.Binds != "" || len(p.Territories) > 0 {
			return false
		}
	}
	for j := range a.Events {
		e := &a.Events[j]
		if !c.isQuietOn(e.On) || !e.Effective.IsZero() && !c.isQuietOn(e.Effective) {
			return false
		}
	}
	if len(c.lives) > 0 {
		for _, who := range partiesOf(a) {
			if c.life(c.current(who)) != (civil.Interval{}) {
				return false
			}
		}
	}
	return true
}

// isQuietPromise reports whether a commitment, where it is the one in which some have roles, is not due in the days.
func (c *changer) isQuietPromise(t tie, roles []role) bool {
	isPromise := func(r role) bool { return r.kind != roleParty }
	if !slices.ContainsFunc(roles, isPromise) {
		return true
	}
	_, promise := c.commitmentOf(t)
	return promise.Due.IsZero() || c.isQuietOn(promise.Due)
}

func (c *changer) isQuietOffice(i int) bool {
	isLoud := func(e platform.OfficeEvent) bool { return !c.isQuietOn(e.On) }
	return !slices.ContainsFunc(c.data.Offices[i].Events, isLoud)
}

func (c *changer) isQuietPlatform(roles []role) bool {
	p := &c.data.Platforms[roles[0].tie.index]
	if !c.isQuietBetween(civil.Interval{From: p.Founded, Until: p.Closed}) {
		return false
	}
	for i := range p.Operators {
		if !c.isQuietBetween(p.Operators[i].Interval) {
			return false
		}
	}
	for _, r := range roles {
		if r.kind == roleMember && !c.isQuietMembership(&c.data.Memberships[r.part]) {
			return false
		}
	}
	return true
}

func (c *changer) isQuietMembership(m *platform.Membership) bool {
	if m.Via != "" {
		return false
	}
	for i := range m.Events {
		if e := &m.Events[i]; !c.isQuietBetween(civil.Interval{From: e.On, Until: e.Effective}) || e.On.IsZero() && e.Effective.IsZero() {
			return false
		}
	}
	return true
}
