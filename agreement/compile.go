package agreement

import (
	"sync"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// Compiled is an agreement made ready for questions. Its answers never change, and it is safe for concurrent use. The
// first question computes what it needs and keeps it; later questions take a binary search.
type Compiled struct {
	a   *Agreement
	set *set

	isAlone bool // its entry is found while others wait for it, and waits for none itself

	once, binding sync.Once
	*workings
}

// workings are what is found out about an agreement. Most agreements of a large dataset are never asked about, and have
// none.
type workings struct {
	members []member
	byID    map[party.ID]int32
	binders []int32 // the members through which others can be bound
	acts    []act
	first   mark // the first signature or consent of anybody

	hasList        bool        // counting parties are listed
	hasInstruments civil.Truth // an act of consent is recorded
	hasProvisional bool        // provisional application is recorded
	signatureBinds bool
	isExact        bool // no act is vague
	doubtful       bool // see isDoubtful
	waits          bool // a condition waits for other agreements
	declarations   []int32
	fulfilments    map[string][]int32 // by the id of the condition
	signatures     [2][]step
	consents       [2][]step

	// What conditions share, made when the first of them asks. Once c is ready, mu guards it.
	mu       sync.Mutex
	counts   map[electorate]*tallies
	totals   map[[2]string]decimal.Decimal
	byGroup  [2][2]map[string][]step
	ownSteps [2]map[int32][]step

	entry entry
	term  *term

	bound       [][]spell.Spell // by member: when it is a party, whatever ends the whole
	starts      []spell.Start   // scratch of findBound
	suspendedBy [][]spell.Spell // by member: what it suspended itself
	endings     []ending
	ended       []spell.Spell
	ofTwo       spell.Track // the suspension of one of two
	provisional []factMark  // the provisional application of the whole

	provisionalEnds []spell.Stop     // what ends it for everybody
	writing         sync.Once        // makes asWritten
	asWritten       map[moment]int32 // the first act that a moment is written as
	whole           spell.Timeline
	wholeMarks      *[wholeFacts]factMarks

	parties sync.Map // the *partyCourse of each member that was asked for, by id
	refined refinement
}

// factMark is a spell of a fact, and why it began.
type factMark struct {
	spell.Spell
	mark
}

// factMarks are the spells of one fact.
type factMarks struct {
	all     []factMark
	holders spell.Holders
}

func (f *factMarks) add(s spell.Spell, why mark) { f.all = append(f.all, factMark{s, why}) }

// spells prepares the question which of the spells a day is in, and returns them.
func (f *factMarks) spells() []spell.Spell {
	spells := make([]spell.Spell, len(f.all))
	for i := range f.all {
		spells[i] = f.all[i].Spell
	}
	f.holders = spell.HoldersOf(spells, func(i int) day { return spells[i].Begin.Hi })
	return spells
}

// on returns the mark of the spell that a day is in: the one that began first of those that certainly hold, else of those
// that may; nil for none.
func (f *factMarks) on(d day) *mark {
	if i := f.holders.At(d); i >= 0 {
		return &f.all[i].mark
	}
	return nil
}

// Context is what surrounds agreements: the records that bear on their status beside their own. The zero Context is
// empty.
type Context struct {
	// Members returns the ordinary members of a platform that is a party for its members, without observers, associates
	// and other roles. It is called when a question first needs it. If it is nil, no platform has members.
	Members func(platform party.ID) []Member

	// Lives returns when a party exists, and the zero Life if that is not recorded. If it is nil, all lives are unbounded.
	Lives func(id party.ID) Life
}

// Member is an ordinary member of a platform, and the days on which it is a member.
type Member struct {
	Party party.ID
	Days  []civil.Interval
}

// Life is when a party exists: from the day From to the day Until, that day excluded. From Until on, its acts count as
// those of ContinuedBy, its successor. The zero Life is unbounded.
type Life struct {
	From, Until civil.When
	ContinuedBy party.ID
}

// set is agreements that are compiled together, by id; of several with one id the first counts.
type set struct {
	byID    map[string]*Compiled
	context Context
	waiting sync.Once // the entries of those that wait for others
	entries map[string]moment

	newer   map[string][]supersession // what supersedes an agreement, by its id
	circles relationCircles
}

// Compile makes an agreement ready for questions, beside the others to which its rules and relations refer. Where one
// of those is missing, what depends on it is unknown. Compile never fails: an invalid record gets the answers that
// follow from its valid parts.
func Compile(a Agreement, others ...Agreement) *Compiled {
	all := make([]Agreement, 0, len(others)+1)
	return CompileAll(append(append(all, a), others...), Context{})[0]
}

// compileAlone compiles one agreement without those that it refers to.
func compileAlone(a *Agreement) *Compiled {
	c := &Compiled{a: a.pruned()}
	c.set = &set{byID: map[string]*Compiled{c.a.ID: c}} // nothing supersedes it
	return c
}

// CompileAll makes agreements ready for questions, in their order. Each may refer to the others. CompileAll is faster
// than calling [Compile] for each, because what several agreements need is computed once.
func CompileAll(all []Agreement, context Context) []*Compiled {
	s := &set{byID: make(map[string]*Compiled, len(all)), context: context}
	made := make([]Compiled, len(all))
	compiled := make([]*Compiled, len(all))
	for i := range all {
		c := &made[i]
		c.a, c.set, compiled[i] = all[i].pruned(), s, c
		if s.byID[c.a.ID] == nil {
			s.byID[c.a.ID] = c
		}
	}
	s.collectNewer()
	return compiled
}

// ID returns the id of the agreement.
func (c *Compiled) ID() string { return c.a.ID }

// ready returns c with everything computed that does not depend on which party is asked about.
func (c *Compiled) ready() *Compiled {
	c.once.Do(func() { c.bindings().findWhole() })
	return c
}

// bindings returns c with everything computed that the course of the whole follows from: who is bound, since when and
// until when. It is all that validation asks.
func (c *Compiled) bindings() *Compiled {
	c.binding.Do(func() {
		c.read()
		c.findEntry()
		c.findTerm()
		c.findBound()
		c.findEndings()
	})
	return c
}

// read takes everything from the record that the entry into force depends on.
func (c *Compiled) read() {
	c.workings = &workings{}
	c.byID = make(map[party.ID]int32, len(c.a.Parties))
	c.members = make([]member, 0, len(c.a.Parties))
	c.readMembers()
	c.readActs()
	c.addHeirs()
	c.shareActs()
	c.findUndated()
	c.isExact, c.hasInstruments = !c.hasVague(), civil.No
	c.doubtful = c.isDoubtful()
	for i := range c.acts {
		switch a := &c.acts[i]; {
		case a.isConsent() && !a.on.Maybe:
			c.hasInstruments = civil.Yes
		case a.isConsent() && c.hasInstruments == civil.No:
			c.hasInstruments = civil.Unknown
		case a.effect() == startsProvisional && !a.on.Maybe:
			c.hasProvisional = true
		case c.isOpenNotice(a):
			c.isExact = false // nothing says when the withdrawal works
		case a.effect() == declares:
			c.declarations = append(c.declarations, int32(i))
		case a.effect() == fulfils:
			if c.fulfilments == nil {
				c.fulfilments = map[string][]int32{}
			}
			id := c.a.Events[a.index].ID
			c.fulfilments[id] = append(c.fulfilments[id], int32(i))
		}
	}
	c.hasProvisional = c.hasProvisional || c.a.Rules.Provisional != nil
	c.waits = c.a.waitsForOthers()
	c.first = c.findFirst()
	for m := range c.members {
		c.members[m].negotiated = c.negotiated(&c.members[m])
	}
	c.makeSteps()
	c.signatureBinds = c.findBindsBySignature()
}

// maxHeirs is how many heirs one after another have the acts of a party.
const maxHeirs = 64

// addHeirs adds the parties to which the acts of former ones belong, and when parties exist.
func (c *Compiled) addHeirs() {
	lives := c.set.context.Lives
	if lives == nil {
		return
	}
	for i := int32(0); int(i) < len(c.members); i++ {
		if c.members[i].depth > maxHeirs {
			continue
		}
		life := lives(c.members[i].id)
		if !life.From.IsZero() {
			c.members[i].from = spell.Of(life.From)
		}
		if life.Until.IsZero() {
			continue
		}
		c.members[i].until = spell.Of(life.Until)
		if heir := life.ContinuedBy; !heir.IsZero() && heir != c.members[i].id {
			h := c.addMember(heir)
			if c.members[h].ancestor == nobody {
				c.members[h].ancestor, c.members[h].inherits = i, c.members[i].until
				c.members[h].depth = c.members[i].depth + 1
			}
		}
	}
}

// entryOf returns when the agreement of an id enters into force. One that waits for itself never does; one that is not
// at hand may have at any time, or never.
func (c *Compiled) entryOf(id string) moment {
	if id == c.a.ID {
		return spell.Nowhen()
	}
	return c.set.entryOf(id)
}

func (s *set) entryOf(id string) moment {
	other := s.byID[id]
	if other == nil {
		return moment{Lo: dawn, Hi: never, Maybe: true}
	}
	s.waiting.Do(s.solve)
	if m, isKnown := s.entries[id]; isKnown {
		return m
	}
	return other.entryAlone()
}

// entryAlone returns the entry of an agreement that waits for no other, or whose entry is being solved.
func (c *Compiled) entryAlone() moment {
	alone := &Compiled{a: c.a, set: c.set, isAlone: true}
	alone.read()
	alone.findEntry()
	return alone.entry.whole.moment
}

// solve finds the entries of all agreements that wait for others. At first none has entered; then each is found again
// when one that it waits for has changed, so that it does not matter where one begins. No entry comes before what it
// waits for, so days only ever come nearer, and there is an end. A circle that nothing breaks never enters.
func (s *set) solve() {
	s.entries = map[string]moment{}
	waiting := map[string][]*Compiled{} // which agreements wait for an id
	var queue []*Compiled
	readied := map[*Compiled]*Compiled{}
	for id, c := range s.byID {
		references := c.a.References()
		for _, other := range references {
			waiting[other] = append(waiting[other], c)
		}
		if len(references) > 0 {
			s.entries[id] = spell.Nowhen()
			queue = append(queue, c)
		}
	}
	for id := range waiting { // those that others wait for and that wait for none
		if c := s.byID[id]; c != nil {
			if _, isKnown := s.entries[id]; !isKnown {
				s.entries[id] = c.entryAlone()
			}
		}
	}
	queued := make(map[*Compiled]bool, len(queue))
	for _, c := range queue {
		queued[c] = true
	}
	for steps := len(queue) * (len(queue) + 1); len(queue) > 0 && steps > 0; steps-- {
		c := queue[0]
		queue, queued[c] = queue[1:], false
		alone := readied[c]
		if alone == nil {
			alone = &Compiled{a: c.a, isAlone: true, set: &set{byID: s.byID, context: s.context, entries: s.entries}}
			alone.set.waiting.Do(func() {}) // it is being solved
			alone.read()
			readied[c] = alone
		}
		alone.findEntry()
		if m := alone.entry.whole.moment; m != s.entries[c.a.ID] {
			s.entries[c.a.ID] = m
			for _, w := range waiting[c.a.ID] {
				if !queued[w] {
					queue, queued[w] = append(queue, w), true
				}
			}
		}
	}
}
