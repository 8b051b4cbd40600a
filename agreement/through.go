package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// through is how somebody is bound who is not a party: by a party whose member, territory or part it is, on some days.
type through struct {
	by   int32 // the party, among the members
	days spell.Track
}

// always is the track of every day.
func always() spell.Track {
	return spell.TrackOf([]spell.Spell{{Begin: spell.On(dawn), End: spell.Nowhen()}})
}

// through returns the parties through which somebody is bound: the groups of which it is a member, the states that list
// it as a territory, and the state in whose territory it lies.
func (c *Compiled) through(id party.ID) []through {
	var all []through
	code, isRegion := id.Region()
	for _, i := range c.binders {
		m := &c.members[i]
		if m.id == id {
			continue
		}
		if isRegion && len(m.listed.Territories) > 0 {
			if days := m.listed.territoryDays(code); !days.IsEmpty() {
				all = append(all, through{i, days})
			}
		}
		if m.listed.Binds == BindsMembers && !m.listed.excludes(code) {
			if days := c.memberDays(m.id, id); !days.IsEmpty() {
				all = append(all, through{i, days})
			}
		}
	}
	if _, isParty := c.byID[id]; isRegion && !isParty && len(all) == 0 {
		if up, isPart := c.stateOf(code); isPart {
			all = append(all, up)
		}
	}
	return all
}

// territoryDays returns when an area is bound through the party as one of its territories.
func (p *Party) territoryDays(code region.Code) spell.Track {
	var spells []spell.Spell
	for _, t := range p.Territories {
		if !region.SameArea(t.Code, code) && !t.Code.Contains(code) {
			continue
		}
		s := spell.Spell{Begin: spell.On(dawn), End: spell.Nowhen()}
		if !t.From.IsZero() {
			s.Begin = spell.Of(t.From)
		}
		if !t.Until.IsZero() {
			s.End = spell.Of(t.Until)
		}
		spells = append(spells, s)
	}
	return spell.TrackOf(spells)
}

// excludes reports whether an area is not bound through the party.
func (p *Party) excludes(code region.Code) bool {
	return slices.ContainsFunc(p.Excludes, func(x region.Code) bool { return region.SameArea(x, code) || x.Contains(code) })
}

// memberDays returns when somebody is a member of a platform that is a party.
func (c *Compiled) memberDays(platform, id party.ID) spell.Track {
	if c.set.context.Members == nil {
		return spell.Track{}
	}
	var spells []spell.Spell
	for _, m := range c.set.context.Members(platform) {
		if m.Party != id {
			continue
		}
		for _, days := range m.Days {
			s := spell.Spell{Begin: spell.On(dawn), End: spell.Nowhen()}
			if !days.From.IsZero() {
				s.Begin = spell.Of(days.From)
			}
			if !days.Until.IsZero() {
				s.End = spell.Of(days.Until)
			}
			spells = append(spells, s)
		}
	}
	return spell.TrackOf(spells)
}

// stateOf returns the party of which an area is a part: a party is bound for its whole territory (Vienna Convention,
// art. 29), except areas that have a country code of their own.
func (c *Compiled) stateOf(code region.Code) (through, bool) {
	for part := code; !region.HasOwnCountry(part); {
		up := part.Parent()
		if up.IsZero() {
			break
		}
		part = up
		if i, isKnown := c.byID[party.IDFrom(part)]; isKnown {
			if m := &c.members[i]; m.listed != nil && m.listed.excludes(code) {
				return through{}, false
			}
			return through{i, always()}, true
		}
	}
	return through{}, false
}
