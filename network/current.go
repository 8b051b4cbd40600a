package network

import (
	"reflect"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/internal/renaming"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// enterCurrent remembers which regions continue which withdrawn codes, and when parties exist.
func (n *Network) enterCurrent() {
	n.codes = renaming.Of(n.data.Regions)
	for _, r := range n.data.Regions {
		id := party.IDFrom(r.Code)
		if isBounded := !r.From.IsZero() || !r.Until.IsZero(); isBounded && n.current(id) == id {
			n.lives[id] = agreement.Life{From: r.From, Until: r.Until}
		}
	}
	for _, o := range n.data.Organizations {
		if !o.From.IsZero() || !o.Until.IsZero() {
			n.lives[o.ID] = agreement.Life{From: o.From, Until: o.Until, ContinuedBy: n.current(o.ContinuedBy)}
		}
	}
}

// current returns the id that a party has now: for a withdrawn code that was renamed the new code, and for one that a
// region continues that region's code.
func (n *Network) current(id party.ID) party.ID {
	if v, isKnown := n.numbers[id]; isKnown {
		return n.ids[v]
	}
	return n.codes.Party(id)
}

// currentAgreement returns an agreement with the ids that its parties have now.
func (n *Network) currentAgreement(a agreement.Agreement) agreement.Agreement {
	isCurrent := func(id party.ID) bool { return n.current(id) == id }
	if !slices.ContainsFunc(partiesOf(&a), func(id party.ID) bool { return !isCurrent(id) }) {
		return a
	}
	renamed := clone.Deep(a)
	n.rename(reflect.ValueOf(&renamed).Elem())
	return renamed
}

// rename replaces the ids of parties and the codes of regions in a record by those that they have now.
func (n *Network) rename(v reflect.Value) {
	switch of := v.Addr().Interface().(type) {
	case *party.ID:
		*of = n.current(*of)
		return
	case *region.Code:
		*of, _ = n.current(party.IDFrom(*of)).Region()
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				n.rename(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			n.rename(v.Index(i))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			n.rename(v.Elem())
		}
	}
}

// maxHeirs is how many heirs one after another have the acts of a party.
const maxHeirs = 64

// heirs returns who has the acts of a party after it, one after another, and since when: the last of them still has
// them.
func (n *Network) heirs(id party.ID) []heir {
	var all []heir
	for life := n.lives[id]; !life.ContinuedBy.IsZero() && !life.Until.IsZero(); life = n.lives[life.ContinuedBy] {
		next := life.ContinuedBy
		if len(all) == maxHeirs || next == id || slices.ContainsFunc(all, func(h heir) bool { return h.who == next }) {
			break
		}
		all = append(all, heir{next, life.Until})
	}
	return all
}

// heir is who has the acts of another party from a day on.
type heir struct {
	who  party.ID
	from civil.When
}

// life returns the days on which a party exists.
func (n *Network) life(id party.ID) civil.Interval {
	life := n.lives[id]
	return civil.Interval{From: life.From, Until: life.Until}
}

// track returns the days on which all of several intervals hold.
func track(intervals ...civil.Interval) spell.Track {
	tracks := make([]spell.Track, len(intervals))
	for i, days := range intervals {
		s := spell.Spell{Begin: spell.On(spell.Dawn), End: spell.Nowhen(), EndCause: -1}
		if !days.From.IsZero() {
			s.Begin = spell.Of(days.From)
		}
		if !days.Until.IsZero() {
			s.End = spell.Of(days.Until)
		}
		tracks[i] = spell.TrackOf([]spell.Spell{s})
	}
	return spell.And(tracks...)
}
