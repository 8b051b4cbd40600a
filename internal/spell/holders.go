package spell

import (
	"cmp"
	"container/heap"
	"slices"
)

// Holders answers which of several spells a day is in: of those that certainly hold, and of those that may, the one of
// the lowest key. The zero Holders has no spells.
type Holders struct {
	steps []holder
}

type holder struct {
	from     Day
	certain  int32
	possible int32 // and not certain
}

// HoldersOf prepares spells; key orders them, the first of equals first. It takes n log n.
func HoldersOf(spells []Spell, key func(i int) Day) Holders {
	switch len(spells) {
	case 0:
		return Holders{}
	case 1:
		return holdersOfOne(spells[0])
	}
	type turn struct {
		on        Day
		spell     int32
		isCertain bool
		begins    bool
	}
	var turns []turn
	for i, s := range spells {
		for _, isCertain := range []bool{true, false} {
			from, until := s.possible()
			if isCertain {
				from, until = s.certain()
			}
			if from < until {
				turns = append(turns, turn{from, int32(i), isCertain, true})
				if until != Never {
					turns = append(turns, turn{until, int32(i), isCertain, false})
				}
			}
		}
	}
	slices.SortFunc(turns, func(a, b turn) int { return cmp.Compare(a.on, b.on) })
	certain, possible := newPile(spells, key), newPile(spells, key)
	var h Holders
	for i, t := range turns {
		pile := possible
		if t.isCertain {
			pile = certain
		}
		if t.begins {
			pile.add(t.spell)
		} else {
			pile.remove(t.spell)
		}
		if i+1 == len(turns) || turns[i+1].on != t.on {
			h.steps = append(h.steps, holder{t.on, certain.top(), possible.top()})
		}
	}
	return h
}

// holdersOfOne prepares one spell, as most facts have.
func holdersOfOne(s Spell) Holders {
	from, until := s.possible()
	certain, end := s.certain()
	if from >= until {
		return Holders{}
	}
	h := Holders{steps: make([]holder, 0, 4)}
	step := func(from Day, certain, possible int32) {
		n := len(h.steps)
		if n > 0 && h.steps[n-1].from == from {
			n--
		}
		h.steps = append(h.steps[:n], holder{from, certain, possible})
	}
	step(from, -1, 0)
	if certain < end {
		step(certain, 0, 0)
		if end != Never {
			step(end, -1, 0)
		}
	}
	if until != Never {
		step(until, -1, -1)
	}
	return h
}

// At returns the number of the spell of a day: one that certainly holds, else one that may; -1 for none.
func (h Holders) At(d Day) int {
	i, isThere := slices.BinarySearchFunc(h.steps, d, func(s holder, d Day) int { return cmp.Compare(s.from, d) })
	if !isThere {
		i--
	}
	switch {
	case i < 0:
		return -1
	case h.steps[i].certain >= 0:
		return int(h.steps[i].certain)
	}
	return int(h.steps[i].possible)
}

// pile is a heap of spells from which those that have ended are dropped when they come to the top.
type pile struct {
	order []Day
	all   []int32
	isIn  []bool
}

func newPile(spells []Spell, key func(i int) Day) *pile {
	p := &pile{order: make([]Day, len(spells)), isIn: make([]bool, len(spells))}
	for i := range spells {
		p.order[i] = key(i)
	}
	return p
}

func (p *pile) add(i int32) {
	p.isIn[i] = true
	heap.Push(p, i)
}

func (p *pile) remove(i int32) { p.isIn[i] = false }

func (p *pile) top() int32 {
	for len(p.all) > 0 && !p.isIn[p.all[0]] {
		heap.Pop(p)
	}
	if len(p.all) == 0 {
		return -1
	}
	return p.all[0]
}

// The methods of heap.Interface.

func (p *pile) Len() int { return len(p.all) }
func (p *pile) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(p.order[p.all[i]], p.order[p.all[j]]), cmp.Compare(p.all[i], p.all[j])) < 0
}
func (p *pile) Swap(i, j int) { p.all[i], p.all[j] = p.all[j], p.all[i] }
func (p *pile) Push(x any)    { p.all = append(p.all, x.(int32)) }
func (p *pile) Pop() any {
	last := p.all[len(p.all)-1]
	p.all = p.all[:len(p.all)-1]
	return last
}
