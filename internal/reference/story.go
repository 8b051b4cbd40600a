package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// Story answers questions about one agreement. It is not safe for concurrent use.
type Story struct {
	id     string
	worlds []exactWorld
	last   day
	walked [][]*course // by world, then by reading
}

// exactWorld is a set of agreements, the one that is asked about first, and the days on which parties came to be.
type exactWorld struct {
	agreements []agreement.Agreement
	from       map[party.ID]day
}

// Agreement returns the story of an agreement in one exact world: every event has an exact day. The error wraps
// [ErrVague] where one has not.
func Agreement(a agreement.Agreement, w World) (*Story, error) {
	from := map[party.ID]day{}
	for id, when := range w.From {
		d, ok := exactDay(when)
		if !ok {
			return nil, ErrVague
		}
		if d != absent {
			from[id] = d
		}
	}
	return newStory(a.ID, []exactWorld{{reachable(a, w.Agreements), from}})
}

func newStory(id string, worlds []exactWorld) (*Story, error) {
	s := &Story{id: id, worlds: worlds}
	return s, s.walk(dawn)
}

// walk walks through all readings of all worlds, up to a day at least.
func (s *Story) walk(last day) error {
	s.walked = make([][]*course, len(s.worlds))
	s.last = never
	for i, w := range s.worlds {
		var failed error
		readings(nil, func(p *picks) {
			u, err := newUniverse(p, w.agreements, w.from, last)
			if err != nil {
				failed = err
				return
			}
			s.last = min(s.last, u.last)
			s.walked[i] = append(s.walked[i], u.course(s.id))
		})
		if failed != nil {
			return failed
		}
	}
	return nil
}

// views asks every reading of every world, walking further where the day is late.
func (s *Story) views(on civil.Date, ask func(*course, day) view) []view {
	t := dayOf(on)
	if t > s.last {
		_ = s.walk(t + 1) // it has succeeded before
	}
	var views []view
	for _, readings := range s.walked {
		for _, c := range readings {
			v := ask(c, t)
			v.isPale = c.u.isPale()
			views = append(views, v)
		}
	}
	return views
}

// Whole answers how the agreement stands on a day.
func (s *Story) Whole(on civil.Date) Answer {
	return merge(wholeOrder, s.views(on, func(c *course, t day) view {
		v := c.view(t, -1)
		v.inForce = v.state == agreement.StateInForce
		v.applies = v.inForce || v.state == agreement.StateProvisional
		return v
	}))
}

// Party answers how a party stands on a day: none for one that the record does not name.
func (s *Story) Party(id party.ID, on civil.Date) Answer {
	return merge(partyOrder, s.views(on, func(c *course, t day) view {
		i := slices.Index(c.ids, id)
		if i < 0 {
			return view{state: agreement.StateNone, since: dawn, until: never, survival: never, computed: never, declared: never}
		}
		v := c.view(t, i)
		v.inForce = v.state == agreement.StateParty
		v.applies = v.inForce || v.state == agreement.StateProvisional
		return v
	}))
}

// Between answers how the agreement stands between two parties on a day. Leaving and the days but Since are not part of
// the answer.
func (s *Story) Between(a, b party.ID, on civil.Date) Answer {
	return merge(betweenOrder, s.views(on, func(c *course, t day) view {
		i, j := slices.Index(c.ids, a), slices.Index(c.ids, b)
		v := view{state: c.between(i, j, t), until: never, survival: never, computed: never, declared: never}
		v.inForce = v.state == agreement.StateInForce
		v.applies = v.inForce || v.state == agreement.StateProvisional
		v.since = c.lasts(t, [2]int{i, betweenKey + j}, func(t day) agreement.State { return c.between(i, j, t) }).since
		return v
	}))
}

// Days returns the first and the last day on which something can change.
func (s *Story) Days() (first, last civil.Date) {
	from, to := never, dawn
	for _, readings := range s.walked {
		for _, c := range readings {
			from, to = min(from, c.first), max(to, c.last)
		}
	}
	return from.date(), to.date()
}

// Parties returns the ids that the record names.
func (s *Story) Parties() []party.ID {
	var ids []party.ID
	for _, readings := range s.walked {
		for _, c := range readings {
			for _, id := range c.ids {
				if !slices.Contains(ids, id) {
					ids = append(ids, id)
				}
			}
		}
	}
	return ids
}

// view returns how a party stands on a day, or the whole where i is negative, and how long it stands so.
func (c *course) view(t day, i int) view {
	of := func(t day) cell {
		if i < 0 {
			return c.on(t).whole
		}
		return c.on(t).parties[i]
	}
	now, lasts := of(t), c.lasts(t, [2]int{i, i}, func(t day) agreement.State { return of(t).state })
	v := view{
		state: now.state, leaving: now.isLeaving, since: lasts.since, until: lasts.until, survival: now.survival,
		computed: never, declared: never,
	}
	if now.state == agreement.StateInForce || now.state == agreement.StateParty {
		v.until = min(v.until, c.termEnd(t))
	}
	if c.entry.met <= t {
		v.computed = c.entry.computed
	}
	if c.entry.announced <= t {
		v.declared = c.entry.declared
	}
	return v
}

// betweenKey tells the second of two parties from a party or the whole in a key of lasts.
const betweenKey = 1000

// lasts returns the stretch that a day is in, of the states of a party, of the whole or between two.
func (c *course) lasts(t day, about [2]int, state func(day) agreement.State) stretch {
	if c.stretches[about] == nil {
		states := make([]agreement.State, 0, c.last-c.first+1)
		for t := c.first; t <= c.last; t++ {
			states = append(states, state(t))
		}
		c.stretches[about] = stretchesOf(c.first, states)
	}
	return c.stretches[about][min(max(t, c.first), c.last)-c.first]
}

// termEnd returns the end of the term that a day is in, as it was moved in the end.
func (c *course) termEnd(t day) day {
	if !c.term.isRunning {
		return never
	}
	for _, end := range c.term.bounds {
		if end > t {
			return end
		}
	}
	if c.term.end > t {
		return c.term.end
	}
	return never
}
