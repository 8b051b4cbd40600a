package platform

import (
	"cmp"
	"slices"
	"sync"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/source"
)

const eventsPath issue.Path = "/events"

type (
	day    = spell.Day
	moment = spell.Moment
)

const (
	dawn  = spell.Dawn
	never = spell.Never
)

// Compiled is a membership made ready for questions. It never changes and is safe for concurrent use. A question takes
// a binary search.
type Compiled struct {
	m        *Membership
	context  Context
	isOffice bool // of an entry and an exit on one day the exit is the last, and a plan is over when the office opens

	reading, finding, once sync.Once

	acts  []act
	line  spell.Timeline
	marks [facts][]mark

	refining sync.Once
	refined  spell.Timeline
}

// Context is what bears on a membership beside its own record. The zero Context is empty.
type Context struct {
	// Via is the agreement by which the member acceded, where there is one.
	Via *agreement.Compiled

	// Founded is the first day of the platform, Closed the first day without it; From and Until are the days between
	// which the member exists. A zero When is unbounded. Founded is used only for a membership whose beginning neither
	// an event nor an agreement dates: it did not begin before Founded.
	Founded, Closed, From, Until civil.When
}

// Compile makes a membership ready for questions. It never fails: an invalid record gets the answers that follow from
// its valid parts.
func Compile(m Membership, in Context) *Compiled { return &Compiled{m: &m, context: in} }

// act is an event as the engine sees it.
type act struct {
	index    int32 // in Membership.Events
	kind     EventKind
	row      int    // in eventKinds
	done     moment // the day of the act, or of its effect where only that is known
	works    moment // the day from which it has effect
	isStated bool   // Effective says from when
}

// mark is a spell of a fact and how it is known.
type mark struct {
	spell.Spell
	basis source.Basis
	doubt Doubt
}

// The facts that the state depends on, as bits.
const (
	hasApplied = iota
	isApproved
	hasSigned
	belongs
	isSuspended
	hasLeft
	isExpelled
	hasDeclined
	isClosed
	facts
)

// stateOf returns the state that facts make.
func stateOf(holding uint32) int {
	has := func(fact int) bool { return holding&(1<<fact) != 0 }
	switch {
	case has(belongs) && has(isSuspended):
		return memberSuspended
	case has(belongs):
		return memberActive
	case has(hasSigned):
		return memberSigned
	case has(isApproved):
		return memberApproved
	case has(hasApplied):
		return memberApplicant
	case has(hasDeclined):
		return memberDeclined
	case has(isExpelled):
		return memberExpelled
	case has(hasLeft):
		return memberLeft
	case has(isClosed):
		return memberEnded
	}
	return memberNone
}

// role is what a kind of event does to a membership.
type role struct {
	fact    int  // that the event begins, -1 for none
	isEntry bool // only somebody does it who is not a member
	isExit  bool // it ends a membership
}

// eventKinds is in the order in which events of one day are taken.
var eventKinds = [...]struct {
	kind EventKind
	role
}{
	{EventApplied, role{hasApplied, true, false}},
	{EventInvited, role{hasApplied, true, false}},
	{EventApproved, role{isApproved, true, false}},
	{EventDeclined, role{hasDeclined, false, false}},
	{EventSigned, role{hasSigned, true, false}},
	{EventEffective, role{belongs, false, false}},
	{EventAttested, role{-1, false, false}},
	{EventSuspended, role{isSuspended, false, false}},
	{EventResumed, role{-1, false, false}},
	{EventNotice, role{-1, false, false}},
	{EventNoticeRevoked, role{-1, false, false}},
	{EventLeft, role{hasLeft, false, true}},
	{EventExpelled, role{isExpelled, false, true}},
	{EventPlatformClosed, role{isClosed, false, true}},
}

// row returns the place of a kind in eventKinds, -1 for an unknown one.
func (k EventKind) row() int {
	for i := range eventKinds {
		if eventKinds[i].kind == k {
			return i
		}
	}
	return -1
}

// role returns what the act does.
func (a *act) role() role { return eventKinds[a.row].role }

// ready returns c with everything computed.
func (c *Compiled) ready() *Compiled {
	c.once.Do(func() {
		c.withSpells()
		all := make([][]spell.Spell, facts)
		for fact := range all {
			for _, m := range c.marks[fact] {
				all[fact] = append(all[fact], m.Spell)
			}
		}
		c.line = spell.Compose(all, stateOf)
		if c.isOffice && slices.ContainsFunc(c.acts, func(a act) bool { return a.isVague() }) {
			c.line = c.afterFirstAct(c.line)
		}
	})
	return c
}

// withSpells returns c with its acts and the spells of its facts.
func (c *Compiled) withSpells() *Compiled {
	c.finding.Do(func() { c.withActs().findSpells() })
	return c
}

// withActs returns c with its acts.
func (c *Compiled) withActs() *Compiled {
	c.reading.Do(c.readActs)
	return c
}

// readActs takes the events in the order of the days by which they are done, whatever their order in the record.
func (c *Compiled) readActs() {
	c.acts = make([]act, 0, len(c.m.Events))
	for i := range c.m.Events {
		e := &c.m.Events[i]
		row := e.Kind.row()
		if row < 0 {
			continue
		}
		c.acts = append(c.acts, act{
			index: int32(i), kind: e.Kind, row: row, done: spell.Of(e.done()), works: spell.Of(e.works()),
			isStated: !e.Effective.IsZero(),
		})
	}
	slices.SortFunc(c.acts, func(a, b act) int {
		e, f := &c.m.Events[a.index], &c.m.Events[b.index]
		return cmp.Or(cmp.Compare(a.done.Hi, b.done.Hi), cmp.Compare(a.done.Lo, b.done.Lo), cmp.Compare(a.row, b.row),
			e.Effective.Compare(f.Effective), e.On.Compare(f.On), cmp.Compare(e.As, f.As), cmp.Compare(a.index, b.index))
	})
}

// isVague reports whether the act can have been done or have worked on more than one day.
func (a *act) isVague() bool { return !a.done.IsExact() || !a.works.IsExact() }
