package agreement

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// act is an event as the engine sees it.
type act struct {
	index       int32 // in Agreement.Events
	member      int32 // in Compiled.members, nobody for an event of the whole
	row         int32 // in eventKinds
	on          moment
	effective   moment // where isEffective
	isEffective bool
	isUndated   bool // a consent of which only the effect has a day: see findUndated
}

// nobody is the member of an event of the whole.
const nobody = -1

func (a *act) effect() effect { return eventKinds[a.row].effect }

// works returns the day from which the act itself has effect, where no rule delays it.
func (a *act) works() moment {
	if a.isEffective {
		return a.effective
	}
	return a.on
}

// known returns the first day on which the act is on record: where only its effect has a day, that one.
func (a *act) known() day {
	if a.isUndated {
		return a.effective.Lo
	}
	return a.on.Lo
}

// isSignature reports whether the act is a signature, of whichever effect.
func (a *act) isSignature() bool {
	return a.effect() == signs || eventKinds[a.row].kind == EventSignedDefinitively
}

// isConsent reports whether the act is consent to be bound.
func (a *act) isConsent() bool { return a.effect().isConsent() }

// isVague reports whether a day that the record gives for the act is not exact.
func (a *act) isVague() bool {
	return !a.isUndated && !a.on.IsExact() || a.isEffective && !a.effective.IsExact()
}

// member is a party that the record lists, an event names, or a predecessor leaves its acts to.
type member struct {
	id     party.ID
	listed *Party // nil for a party that only events name
	counts bool   // false for a party that no condition counts
	acts   []int32

	negotiated civil.Truth

	ancestor int32 // whose acts are this member's from the moment inherits on; nobody for none
	inherits moment
	depth    int    // how many heirs before it had them
	until    moment // its end; [spell.Nowhen] for a member that has none
	from     moment
}

// group is the member's group, "" for none.
func (m *member) group() string {
	if m.listed == nil {
		return ""
	}
	return m.listed.Group
}

// addMember returns the place of a party among the members, which it joins if it is new.
func (c *Compiled) addMember(id party.ID) int32 {
	i, isKnown := c.byID[id]
	if !isKnown {
		i = int32(len(c.members))
		c.byID[id] = i
		c.members = append(c.members, member{id: id, counts: true, ancestor: nobody, until: spell.Nowhen(), from: spell.On(dawn)})
	}
	return i
}

// readMembers takes the parties of the list.
func (c *Compiled) readMembers() {
	for i := range c.a.Parties {
		p := &c.a.Parties[i]
		m := &c.members[c.addMember(p.Party)]
		if m.listed != nil {
			continue
		}
		m.listed = p
		if len(p.Territories) > 0 || p.Binds == BindsMembers {
			c.binders = append(c.binders, c.byID[p.Party])
		}
		m.counts = p.Counts == nil || *p.Counts
		c.hasList = c.hasList || m.counts
	}
}

// readActs takes the events of known kind in an order that does not depend on that of the record.
func (c *Compiled) readActs() {
	c.acts = make([]act, 0, len(c.a.Events))
	for i := range c.a.Events {
		e := &c.a.Events[i]
		row := e.Kind.row()
		if row < 0 || e.Party.IsZero() && eventKinds[row].scope&ofWhole == 0 && eventKinds[row].effect != signs {
			continue
		}
		t := act{index: int32(i), member: nobody, row: int32(row), on: spell.Of(e.On)}
		if !e.Party.IsZero() && eventKinds[row].scope&ofParty != 0 {
			t.member = c.addMember(e.Party)
		}
		if !e.Effective.IsZero() {
			t.effective, t.isEffective = spell.Of(e.Effective), true
			if e.On.IsZero() {
				t.on, t.isUndated = t.effective, t.isConsent() && t.effect() != succeeds // a state succeeds to what worked before
			}
			t.on.Maybe = t.on.Maybe || t.effective.Maybe // "?" on either day: the event may not have happened
			t.effective.Maybe = t.on.Maybe
		}
		c.acts = append(c.acts, t)
	}
	c.sortActs()
}

// sortActs orders acts by the days by which they are done, then by kind, then by what they say.
func (c *Compiled) sortActs() {
	// An act is large and most differ in their days, so small keys are sorted and the acts moved once.
	type key struct{ hi, lo, row, index int32 }
	keys := make([]key, len(c.acts))
	for i := range c.acts {
		a := &c.acts[i]
		keys[i] = key{int32(a.on.Hi), int32(a.on.Lo), a.row, int32(i)}
	}
	order := func(a, b key) int {
		switch {
		case a.lo != b.lo:
			return int(a.lo) - int(b.lo)
		case a.row != b.row:
			return int(a.row) - int(b.row)
		}
		return c.compareSaid(&c.acts[a.index], &c.acts[b.index])
	}
	spell.SortByDay(keys, func(k *key) day { return day(k.hi) }, order)
	sorted := make([]act, len(c.acts))
	for i, k := range keys {
		sorted[i] = c.acts[k.index]
	}
	c.acts = sorted
}

// compareSaid orders acts of one kind and day by what they say.
func (c *Compiled) compareSaid(a, b *act) int {
	e, f := &c.a.Events[a.index], &c.a.Events[b.index]
	if x := e.Party.Compare(f.Party); x != 0 {
		return x
	}
	return cmp.Or(e.Toward.Compare(f.Toward), e.Effective.Compare(f.Effective), cmp.Compare(e.ID, f.ID), e.On.Compare(f.On),
		cmp.Compare(a.index, b.index))
}

// shareActs gives each member its acts.
func (c *Compiled) shareActs() {
	counts := make([]int, len(c.members))
	for i := range c.acts {
		if m := c.acts[i].member; m >= 0 {
			counts[m]++
		}
	}
	all := make([]int32, 0, len(c.acts))
	for m, n := range counts {
		at := len(all)
		all = all[:at+n]
		c.members[m].acts = all[at : at : at+n]
	}
	for i := range c.acts {
		if m := c.acts[i].member; m >= 0 {
			c.members[m].acts = append(c.members[m].acts, int32(i))
		}
	}
}

// findUndated finds when consents were given of which only the effect has a day: on an unknown day up to that of the effect.
// What the same party did by then tells more: it had signed before, and where it was a party already, a new consent comes
// after its notice of withdrawal.
func (c *Compiled) findUndated() {
	for m := range c.members {
		acts := c.members[m].acts
		if !slices.ContainsFunc(acts, func(i int32) bool { return c.acts[i].isUndated }) {
			continue
		}
		isParty := never // from when it certainly is
		for _, i := range acts {
			if a := &c.acts[i]; a.isConsent() || a.effect() == attests {
				isParty = min(isParty, a.works().Sure())
			}
		}
		before := spell.LastOf(len(acts), func(k int) (by, earliest day) {
			switch a := &c.acts[acts[k]]; {
			case a.effect() == signs:
				return a.on.Sure(), a.on.Hi
			case a.effect() == notifies && isParty < a.on.Lo:
				return a.on.Sure(), a.on.Hi.Next()
			}
			return never, dawn
		})
		for _, i := range acts {
			if a := &c.acts[i]; a.isUndated {
				a.on.Lo = min(max(before.UpTo(a.effective.Lo), dawn), a.effective.Lo)
			}
		}
	}
}

// negotiated answers whether a member is one of those that negotiated: its first signature or consent is not an
// accession or a succession. One of which no such act is recorded did, if the list has it.
func (c *Compiled) negotiated(m *member) civil.Truth {
	joined, acted := spell.Nowhen(), spell.Nowhen()
	for _, i := range m.acts {
		switch a := &c.acts[i]; {
		case a.effect() == accedes || a.effect() == succeeds:
			joined = spell.Sooner(joined, a.on)
		case a.isSignature() || a.isConsent():
			acted = spell.Sooner(acted, a.on)
		}
	}
	switch {
	case joined.Lo == never && m.listed == nil && acted.Maybe && acted.Lo != never:
		return civil.Unknown
	case joined.Lo == never:
		return civil.TruthOf(m.listed != nil || acted.Lo != never)
	case acted.Sure() < joined.Lo || acted.IsExact() && acted.Lo <= joined.Lo: // of one day the signature comes first
		return civil.Yes
	case joined.Maybe && (m.listed != nil || acted.Lo != never):
		return civil.Unknown
	case acted.Lo > joined.Hi || acted.Lo == never:
		return civil.No
	}
	return civil.Unknown
}

// findFirst finds the first signature or consent of anybody.
func (c *Compiled) findFirst() mark {
	first, decisive := spell.Nowhen(), int32(0)
	for i := range c.acts {
		a := &c.acts[i]
		if !a.isSignature() && !a.isConsent() {
			continue
		}
		if decisive == 0 {
			decisive = int32(i) + 1 // the acts are in the order of the days by which they are done
		}
		first = spell.Sooner(first, a.on)
	}
	if decisive == 0 {
		return mark{moment: first}
	}
	return mark{moment: first, basis: stated, acts: []int32{decisive - 1}, decisive: decisive}
}

// done returns the mark of an act on the day of the act itself, works that of the day from which it has effect.
func (c *Compiled) done(i int32) mark {
	return mark{moment: c.acts[i].on, basis: stated, acts: []int32{i}, decisive: i + 1}
}

func (c *Compiled) works(i int32) mark {
	return mark{moment: c.acts[i].works(), basis: stated, acts: []int32{i}, decisive: i + 1}
}
