package agreement

import (
	"sync"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// The bounds of vague days are sound, but where one party's own acts may come in either order they leave more answers
// unknown than the exact days do. An agreement of few events is then compiled for each way in which its vague days can
// be exact, and an answer is what all of these say.
const (
	maxWorlds      = 1024   // ways of placing the vague days
	maxWorldEvents = 20_000 // ways times events
)

// isDoubtful reports whether an act may not have happened, the day of a declared or attested entry is vague, or a vague
// act may come before or after a refusal. What is then known of one act can hang on another's; the ways are gone through
// even where the bounds give an answer.
func (c *Compiled) isDoubtful() bool {
	hasVague, hasRefusal := false, false
	for i := range c.acts {
		a := &c.acts[i]
		if a.on.Maybe || (a.effect() == declares || a.effect() == attests) && a.isVague() {
			return true
		}
		hasVague = hasVague || a.isVague()
		hasRefusal = hasRefusal || a.effect() == declines
	}
	return hasVague && hasRefusal
}

// refinement is the agreement as it would be in each of the ways, nil where there are too many.
type refinement struct {
	once    sync.Once
	worlds  []*Compiled
	whole   spell.Timeline
	parties sync.Map // the timelines by party
	pairs   sync.Map // the timelines between two, by [pairKey]
	kept    atomic.Int32
}

// refine compiles the agreement for every way in which its vague days can be exact.
func (c *Compiled) refine() []*Compiled {
	c.refined.once.Do(func() {
		limit := min(maxWorlds, maxWorldEvents/max(len(c.a.Events), 1))
		var vague []moment
		for i := range c.acts {
			if a := &c.acts[i]; a.isVague() {
				if !a.isUndated {
					vague = append(vague, a.on)
				}
				if a.isEffective {
					vague = append(vague, a.effective)
				}
			}
		}
		if len(vague) == 0 {
			return
		}
		var worlds []*Compiled
		isTold := spell.Worlds(vague, limit, func(world []moment) {
			worlds = append(worlds, c.inWorld(world))
		})
		if !isTold {
			return
		}
		c.refined.worlds = worlds
		lines := make([]spell.Timeline, len(worlds))
		for i, w := range worlds {
			lines[i] = w.ready().whole
		}
		c.refined.whole = spell.Union(lines)
	})
	return c.refined.worlds
}

// inWorld is the agreement with the vague days of its acts, in order, made exact.
func (c *Compiled) inWorld(world []moment) *Compiled {
	exact := *c.a
	exact.Events = make([]Event, 0, len(c.a.Events))
	isVague := make([]*act, len(c.a.Events))
	for i := range c.acts {
		if a := &c.acts[i]; a.isVague() {
			isVague[a.index] = a
		}
	}
	days := map[int32][2]moment{}
	for i, n := 0, 0; i < len(c.acts); i++ {
		a := &c.acts[i]
		if !a.isVague() {
			continue
		}
		on := world[n]
		if !a.isUndated { // else only the day of the effect is gone through
			n++
		}
		days[a.index] = [2]moment{on, spell.Nowhen()}
		if a.isEffective {
			days[a.index] = [2]moment{on, world[n]}
			n++
		}
	}
	for i, e := range c.a.Events {
		if a := isVague[i]; a != nil {
			on := days[int32(i)]
			if on[0].Lo == never || a.isEffective && on[1].Lo == never {
				continue // it has not happened
			}
			if !e.On.IsZero() || !a.isEffective {
				e.On = civil.On(on[0].Lo.Date())
			}
			if a.isEffective {
				e.Effective = civil.On(on[1].Lo.Date())
			}
		}
		exact.Events = append(exact.Events, e)
	}
	return &Compiled{a: &exact, set: c.set, isAlone: c.isAlone}
}

// refinedWhole is the timeline of the whole over all ways, or the one of bounds.
func (c *Compiled) refinedWhole() spell.Timeline {
	if len(c.refine()) == 0 {
		return c.whole
	}
	return c.refined.whole
}

// refinedParty is the timeline of a party's course over all ways, or the one of bounds.
func (c *Compiled) refinedParty(p *partyCourse) spell.Timeline {
	if p.via != nil {
		return lineThrough(c.refinedParty(p.via), p.days)
	}
	return c.refinedLine(p.id, p.line)
}

func (c *Compiled) refinedLine(id party.ID, bounds spell.Timeline) spell.Timeline {
	worlds := c.refine()
	if len(worlds) == 0 {
		return bounds
	}
	if line, isKnown := c.refined.parties.Load(id); isKnown {
		return line.(spell.Timeline)
	}
	lines := make([]spell.Timeline, len(worlds))
	for i, w := range worlds {
		lines[i] = w.lineOf(id)
	}
	line := spell.Union(lines)
	c.refined.parties.Store(id, line)
	return line
}

// lineOf is the timeline of a party itself; one that has not acted in a world has state none throughout.
func (c *Compiled) lineOf(id party.ID) spell.Timeline {
	if i, isKnown := c.ready().byID[id]; isKnown {
		return c.course(i).line
	}
	return spell.Compose(nil, stateOfParty)
}
