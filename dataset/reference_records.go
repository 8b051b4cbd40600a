package dataset

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

func regionReferences(c *collector, r *region.Region) {
	if r.Code.Form() == region.FormLocal {
		c.place("/code", r.Code.Parent(), civil.When{})
	}
	for i, within := range r.Within {
		if within.Form() == region.FormLocal { // the record itself checks what the world table has
			c.place(issue.Path("/within").Index(i), within, civil.When{})
		}
	}
	for i, s := range r.Sectors {
		c.cites(issue.Path("/sectors").Index(i), s.Cites, s)
	}
	for i, a := range r.Aliases {
		c.cites(issue.Path("/aliases").Index(i), a.Cites, a)
	}
	c.remarks(r.Remarks)
	c.cites("", r.Cites, *r)
}

func organizationReferences(c *collector, o *party.Organization) {
	c.place("/seat", o.Seat, civil.When{})
	c.party("/parent", o.Parent, civil.When{})
	c.remarks(o.Remarks)
	c.cites("", o.Cites, *o)
}

func platformReferences(c *collector, p *platform.Platform) {
	for i, o := range p.Operators {
		at := issue.Path("/operators").Index(i)
		c.party(at.Key("party"), o.Party, o.From)
		c.cites(at, o.Cites, o)
	}
	c.place("/seat", p.Seat, p.Founded)
	c.remarks(p.Remarks)
	c.cites("", p.Cites, *p)
}

func agreementReferences(c *collector, a *agreement.Agreement) {
	for i, p := range a.Parties {
		c.party(issue.Path("/parties").Index(i).Key("party"), p.Party, civil.When{})
	}
	for i, s := range a.Signatories {
		at := issue.Path("/signatories").Index(i)
		c.party(at.Key("person").Key("for"), s.Person.For, s.On)
		c.cites(at.Key("person"), s.Person.Cites, s.Person)
		c.cites(at, s.Cites, s)
	}
	for i, e := range a.Events {
		at := issue.Path("/events").Index(i)
		c.party(at.Key("party"), e.Party, e.On)
		c.cites(at, e.Cites, e)
	}
	c.parties("/depositaries", a.Depositaries, civil.When{})
	for i, s := range a.Statements {
		at := issue.Path("/statements").Index(i)
		c.party(at.Key("by"), s.By, s.On)
		c.party(at.Key("toward"), s.Toward, s.On)
		c.cites(at, s.Cites, s)
	}
	for i, r := range a.Relations {
		at := issue.Path("/relations").Index(i)
		c.add(at.Key("to"), agreementOrPlatform, r.To, civil.When{})
		c.cites(at, r.Cites, r)
	}
	c.commitments(a.Commitments, civil.When{})
	c.remarks(a.Remarks)
	c.cites("", a.Cites, *a)
}

func membershipReferences(c *collector, m *platform.Membership) {
	c.add("/platform", platforms, m.Platform.String(), civil.When{})
	on := civil.When{}
	for i, e := range m.Events {
		c.cites(issue.Path("/events").Index(i), e.Cites, e)
		on = e.On
	}
	c.party("/member", m.Member, on)
	c.add("/via", agreements, m.Via, civil.When{})
	c.cites("", m.Cites, *m)
}

func officeReferences(c *collector, o *platform.Office) {
	on := civil.When{}
	for i, e := range o.Events {
		at := issue.Path("/events").Index(i)
		c.place(at.Key("to"), e.To, e.On)
		c.cites(at, e.Cites, e)
		on = e.On
	}
	c.party("/of", o.Of, on)
	c.party("/at", o.At, on)
	c.place("/seat", o.Seat, on)
	c.cites("", o.Cites, *o)
}

func meetingReferences(c *collector, m *platform.Meeting) {
	c.place("/place", m.Place, m.On)
	c.party("/host", m.Host, m.On)
	c.people("/participants", m.Participants, m.On)
	for i, id := range m.Agreements {
		c.add(issue.Path("/agreements").Index(i), agreements, id, m.On)
	}
	for i, id := range m.Offices {
		c.add(issue.Path("/offices").Index(i), offices, id, m.On)
	}
	c.commitments(m.Commitments, m.On)
	c.remarks(m.Remarks)
	c.remarks(m.Remarks)
	c.cites("", m.Cites, *m)
}

func indicatorReferences(c *collector, i *economy.Indicator) {
	c.cites("", i.Cites, *i)
}

func observationReferences(c *collector, o *economy.Observation) {
	var on civil.When
	if !o.Period.IsZero() {
		on, _ = civil.Between(o.Period.Start(), o.Period.End())
	}
	c.party("/subject", o.Subject, on)
	c.party("/counterpart", o.Counterpart, on)
	c.party("/reference", o.Reference, on)
	c.add("/indicator", indicators, o.Indicator, civil.When{})
	c.cites("", o.Cites, *o)
}
