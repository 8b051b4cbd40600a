package network

import (
	"sync"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/graph"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// compiled are the records made ready for questions. Each is compiled when a question needs it for the first time, and
// then kept.
type compiled struct {
	agreements  []*agreement.Compiled
	memberships []onceMembership
	offices     []onceOffice
	inherited   sync.Map // the memberships and offices of heirs, by [heirOf]
	groups      sync.Map // the members of platforms that are parties, by id
	days        sync.Map // the days on which agreements change, by [daysKey]
	recent      recentGraphs
	naming      sync.Once // makes names
	names       []nameEntry
	spelling    sync.Once // makes ids
	ids         *spelling.Lexicon
}

type onceMembership struct {
	sync.Once
	*platform.Compiled
}

type onceOffice struct {
	sync.Once
	*platform.CompiledOffice
}

// heirOf is the membership or the office that an heir has.
type heirOf struct {
	record any // its address in the dataset
	who    party.ID
}

// enterCompiled prepares the compilation of all records.
func (n *Network) enterCompiled() {
	current := make([]agreement.Agreement, len(n.data.Agreements))
	for i, a := range n.data.Agreements {
		current[i] = n.currentAgreement(a)
	}
	n.compiled.agreements = agreement.CompileAll(current, agreement.Context{
		Members: n.groupMembers,
		Lives:   func(id party.ID) agreement.Life { return n.lives[id] },
	})
	n.compiled.memberships = make([]onceMembership, len(n.data.Memberships))
	n.compiled.offices = make([]onceOffice, len(n.data.Offices))
}

// membership returns a membership of the dataset made ready for questions.
func (n *Network) membership(i int) *platform.Compiled {
	m := &n.compiled.memberships[i]
	m.Do(func() {
		m.Compiled = n.compileMembership(i, n.life(n.current(n.data.Memberships[i].Member)), true)
	})
	return m.Compiled
}

func (n *Network) compileMembership(i int, life civil.Interval, withAccession bool) *platform.Compiled {
	m := &n.data.Memberships[i]
	in := platform.Context{From: life.From, Until: life.Until}
	if via, isKnown := n.agreements[m.Via]; isKnown && withAccession {
		in.Via = n.compiled.agreements[via]
	}
	if p, isKnown := n.platforms[m.Platform]; isKnown {
		in.Founded, in.Closed = n.data.Platforms[p].Founded, n.data.Platforms[p].Closed
	}
	return platform.Compile(*m, in)
}

// membershipOf returns a membership as the member or an heir of it has it.
func (n *Network) membershipOf(i int, who party.ID) *platform.Compiled {
	member := n.current(n.data.Memberships[i].Member)
	if who == member {
		return n.membership(i)
	}
	key := heirOf{&n.data.Memberships[i], who}
	if c, isKnown := n.compiled.inherited.Load(key); isKnown {
		return c.(*platform.Compiled)
	}
	life := civil.Interval{From: n.lives[member].From, Until: n.lives[who].Until}
	c, _ := n.compiled.inherited.LoadOrStore(key, n.compileMembership(i, life, true))
	return c.(*platform.Compiled)
}

// office returns an office as its owner or an heir of it has it.
func (n *Network) office(i int, who party.ID) *platform.CompiledOffice {
	o := &n.data.Offices[i]
	owner := n.current(o.Of)
	if who != owner {
		key := heirOf{o, who}
		if c, isKnown := n.compiled.inherited.Load(key); isKnown {
			return c.(*platform.CompiledOffice)
		}
		c, _ := n.compiled.inherited.LoadOrStore(key, platform.CompileOffice(*o, n.lives[owner].From, n.lives[who].Until))
		return c.(*platform.CompiledOffice)
	}
	once := &n.compiled.offices[i]
	once.Do(func() {
		once.CompiledOffice = platform.CompileOffice(*o, n.lives[owner].From, n.lives[owner].Until)
	})
	return once.CompiledOffice
}

// groupMembers returns the members of a platform and the days on which they are, in the role of a member: who is only an
// observer or an associate is not bound by what the platform agrees.
func (n *Network) groupMembers(of party.ID) []agreement.Member {
	if all, isKnown := n.compiled.groups.Load(of); isKnown {
		return all.([]agreement.Member)
	}
	var all []agreement.Member
	for _, i := range n.memberships[of] {
		m := &n.data.Memberships[i]
		member := n.current(m.Member)
		if n.inCircle(m.Via, of) { // the accession agreement says nothing about the days
			all = append(all, agreement.Member{Party: member, Days: n.compileMembership(i, n.life(member), false).DaysAsMember()})
			continue
		}
		all = append(all, agreement.Member{Party: member, Days: n.membership(i).DaysAsMember()})
		for _, h := range n.heirs(member) {
			var days []civil.Interval
			for _, d := range n.membershipOf(i, h.who).DaysAsMember() {
				if both, isSome := d.Intersect(civil.Interval{From: h.from}); isSome {
					days = append(days, both)
				}
			}
			all = append(all, agreement.Member{Party: h.who, Days: days})
		}
	}
	kept, _ := n.compiled.groups.LoadOrStore(of, all)
	return kept.([]agreement.Member)
}

// enterCircles finds the accession agreements whose status depends on the members of the very platform that they give
// access to, so that no answer waits for itself. An agreement depends on those that it refers to, on those that
// supersede it, and on the members of the platforms whose members it binds; a platform on the accession agreements of its
// members.
func (n *Network) enterCircles() {
	edges := map[string][]string{}
	for i := range n.data.Agreements {
		a := &n.data.Agreements[i]
		if a.Rules != (agreement.Rules{}) {
			edges[a.ID] = append(edges[a.ID], a.References()...)
		}
		for _, r := range a.Relations {
			n.related[r.To] = true
			edges[a.ID] = append(edges[a.ID], r.To)
			edges[r.To] = append(edges[r.To], a.ID)
		}
		for j := range a.Parties {
			if p := &a.Parties[j]; p.Binds == agreement.BindsMembers {
				edges[a.ID] = append(edges[a.ID], nodeOf(p.Party))
			}
		}
	}
	for _, m := range n.data.Memberships {
		if m.Via != "" {
			edges[nodeOf(m.Platform)] = append(edges[nodeOf(m.Platform)], m.Via)
		}
	}
	n.circles = graph.Components(edges)
}

// nodeOf is the node of a platform among those of agreements, which may have the same ids.
func nodeOf(platform party.ID) string { return "platform " + platform.String() }

// inCircle reports whether an accession agreement depends on the members of a platform and they on it.
func (n *Network) inCircle(via string, platform party.ID) bool {
	circle, isKnown := n.circles[via]
	return isKnown && circle == n.circles[nodeOf(platform)]
}
