package page

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// timeline is ties over time. Steps are the days on which something changes, and the day that is shown first.
type timeline struct {
	nodes
	ties  []tie
	steps []civil.Date
	first int // the step that is shown first
}

func timelineOf(net *network.Network, histories []network.History, o Options) (timeline, error) {
	histories = drawn(net, histories)
	t := timeline{nodes: nodesOf(net, func(yield func(a, b party.ID) bool) {
		for i := range histories {
			if !yield(histories[i].A, histories[i].B) {
				return
			}
		}
	})}
	if err := o.check("HTML", len(t.all), len(histories)); err != nil {
		return timeline{}, err
	}
	h := newHistorian(net)
	parts := make([][]dated, len(histories))
	days := map[civil.Date]bool{o.Day: true}
	for i := range histories {
		parts[i] = h.parts(&histories[i])
		for _, p := range parts[i] {
			days[p.from], days[p.until] = true, true
		}
	}
	delete(days, civil.Date{})
	t.setSteps(days, o.Day)
	for i := range histories {
		t.add(net, &histories[i], parts[i])
	}
	return t, nil
}

// drawn returns the histories that were ties, without those that vaguer leaves out.
func drawn(net *network.Network, histories []network.History) []network.History {
	leftOut := vaguer(net, len(histories), func(i int) (record, party.ID) {
		h := &histories[i]
		return record{h.Kind, h.A, h.Via, h.Record.Index, h.Record.Part}, h.B
	})
	var kept []network.History
	for i, h := range histories {
		if !leftOut[i] && len(h.Spans) > 0 {
			kept = append(kept, h)
		}
	}
	return kept
}

// setSteps sets the steps, of which there is one at least, and the one of the first day: the last where the day is zero.
func (t *timeline) setSteps(days map[civil.Date]bool, first civil.Date) {
	for day := range days {
		t.steps = append(t.steps, day)
	}
	slices.SortFunc(t.steps, civil.Date.Compare)
	if len(t.steps) == 0 {
		t.steps = []civil.Date{{}}
	}
	t.first = t.step(first, len(t.steps)-1)
}

// step returns the number of a day, and other for the zero day.
func (t *timeline) step(day civil.Date, other int) int {
	if i, found := slices.BinarySearchFunc(t.steps, day, civil.Date.Compare); found && !day.IsZero() {
		return i
	}
	return other
}

// add adds a tie.
func (t *timeline) add(net *network.Network, h *network.History, parts []dated) {
	added := tie{kind: kindNumber(h.Kind), a: t.number[h.A], b: t.number[h.B], isMutual: isMutual(net, h.Kind, h.Via)}
	for i, p := range parts {
		s := spell{from: t.step(p.from, 0), until: t.step(p.until, len(t.steps)), link: p.link}
		s.look = lookOf(p.link.State, p.link.Truth, p.link.Applies)
		if s.until <= s.from {
			continue
		}
		if isLast := i+1 == len(parts) || parts[i+1].from != p.until; isLast && !p.until.IsZero() {
			s.ended = network.Change{On: p.until, Kind: h.Kind, A: p.link.A, B: p.link.B, Via: h.Via, Record: h.Record, Was: p.link.State}
		}
		added.spells = append(added.spells, s)
	}
	if len(added.spells) > 0 {
		t.ties = append(t.ties, added)
	}
}
