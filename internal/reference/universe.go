package reference

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// World is what an answer needs beside the record that it is about. Agreements are those that the record refers to and
// those that refer to it, in any order. From are the days on which parties came to be, for successions. Corners takes
// only the first and the last day of a vague one, for records whose ranges are too long to enumerate; what they answer
// may then be too certain.
type World struct {
	Agreements []agreement.Agreement
	From       map[party.ID]civil.When
	Corners    bool
}

// ErrVague is the error of a question about an exact world whose record has a vague day.
var ErrVague = errors.New("reference: a day is not exact")

// picks are the choices of one reading: what the record leaves open even where every day is exact. A question that is
// asked for the first time is answered with false.
type picks struct {
	chosen map[string]bool
	asked  []string
}

func (p *picks) pick(key string) bool {
	if _, ok := p.chosen[key]; !ok {
		p.asked = append(p.asked, key)
		p.chosen[key] = false
	}
	return p.chosen[key]
}

// isPale reports whether the reading assumes an entry into force that the record only leaves possible. Its days tell
// nothing where another reading has the same state.
func (p *picks) isPale() bool {
	for key, yes := range p.chosen {
		if yes && strings.HasPrefix(key, entryKey) {
			return true
		}
	}
	return false
}

// readings calls walk once for each reading, the one in which every choice is false first. Given are choices that are
// made already.
func readings(made map[string]bool, walk func(*picks)) {
	given := []map[string]bool{made}
	for len(given) > 0 {
		chosen := given[0]
		given = given[1:]
		p := &picks{chosen: map[string]bool{}}
		for key, yes := range chosen {
			p.chosen[key] = yes
		}
		walk(p)
		for i, key := range p.asked {
			next := map[string]bool{key: true}
			for k, yes := range chosen {
				next[k] = yes
			}
			for _, k := range p.asked[:i] {
				next[k] = false
			}
			given = append(given, next)
		}
	}
}

// universe is one reading of one exact world: a set of agreements and the courses that they take.
type universe struct {
	*picks
	records     map[string]*record
	courses     map[string]*course
	from        map[party.ID]day
	first, last day
	isDated     bool // some record has a day
}

// newUniverse makes the agreements' records. Last is the last day to walk to, at least that on which everything has
// come to rest.
func newUniverse(p *picks, all []agreement.Agreement, from map[party.ID]day, last day) (*universe, error) {
	u := &universe{picks: p, records: map[string]*record{}, courses: map[string]*course{}, from: from}
	for _, a := range all {
		r, ok := newRecord(a)
		if !ok {
			return nil, fmt.Errorf("%w in agreement %s", ErrVague, a.ID)
		}
		u.records[a.ID] = r
	}
	u.first, u.last, u.isDated = window(all, from)
	u.last = max(u.last, last)
	return u, nil
}

// course returns the agreement's course; nil for an unknown agreement and for one that is still being walked, so that
// agreements that wait for each other do not wait forever.
func (u *universe) course(id string) *course {
	if c, ok := u.courses[id]; ok {
		return c
	}
	r := u.records[id]
	if r == nil {
		return nil
	}
	u.courses[id] = nil
	u.courses[id] = walk(u, r)
	return u.courses[id]
}

// newer returns the agreements that supersede another one with that effect, in the order of their ids.
func (u *universe) newer(id string, effect agreement.Effect) []*course {
	var found []*course
	for _, other := range u.sorted() {
		for _, rel := range u.records[other].Relations {
			isIt := rel.Kind == agreement.RelationSupersedes && rel.To == id
			if isIt && (rel.Effect == effect || rel.Effect == "" && effect == agreement.EffectTerminates) {
				if c := u.course(other); c != nil {
					found = append(found, c)
				}
			}
		}
	}
	return found
}

func (u *universe) sorted() []string {
	var ids []string
	for id := range u.records {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// reachable returns an agreement and those that matter for it: what its rules wait for, the main agreement of a
// protocol, what supersedes it, and so on from these.
func reachable(a agreement.Agreement, others []agreement.Agreement) []agreement.Agreement {
	found := []agreement.Agreement{a}
	for i := 0; i < len(found); i++ {
		for _, o := range others {
			isKnown := slices.ContainsFunc(found, func(f agreement.Agreement) bool { return f.ID == o.ID })
			if !isKnown && matters(o, found[i]) {
				found = append(found, o)
			}
		}
	}
	return found
}

// matters reports whether the status of a can depend on o.
func matters(o, a agreement.Agreement) bool {
	for _, rel := range o.Relations {
		if rel.Kind == agreement.RelationSupersedes && rel.To == a.ID {
			return true
		}
	}
	for _, rel := range a.Relations {
		if rel.Kind == agreement.RelationProtocolTo && rel.To == o.ID {
			return true
		}
	}
	r := a.Rules
	for _, rule := range []*agreement.Rule{r.EntryIntoForce, r.LaterParty, r.Withdrawal, r.Provisional} {
		if rule != nil && waitsFor(rule.When, o.ID) {
			return true
		}
	}
	return false
}

func waitsFor(c agreement.Condition, id string) bool {
	waits := func(c agreement.Condition) bool { return waitsFor(c, id) }
	return slices.Contains(c.InForce, id) || slices.ContainsFunc(c.AllOf, waits) || slices.ContainsFunc(c.AnyOf, waits)
}
