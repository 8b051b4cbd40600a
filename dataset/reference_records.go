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

// regionReferences collects the regions and sources that a region names. Codes of the world table in within and continues
// are left to [region.Region.Validate].
func (c *collector) regionReferences(r *region.Region) {
	if r.Code.Form() == region.FormLocal {
		c.region("/code", r.Code.Parent(), civil.When{})
	}
	for i, within := range r.Within {
		if within.Form() == region.FormLocal {
			c.region(issue.Path("/within").Index(i), within, civil.When{})
		}
	}
	for i, former := range r.Continues {
		if former.Form() == region.FormLocal {
			c.region(issue.Path("/continues").Index(i), former, civil.When{})
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

func (c *collector) organizationReferences(o *party.Organization) {
	c.region("/seat", o.Seat, civil.When{})
	c.party("/parent", o.Parent, civil.When{})
	for i, owner := range o.Owners {
		at := issue.Path("/owners").Index(i)
		c.party(at.Key("party"), owner.Party, owner.From)
		c.cites(at, owner.Cites, owner)
	}
	c.party("/continuedBy", o.ContinuedBy, o.Until)
	c.remarks(o.Remarks)
	c.cites("", o.Cites, *o)
}

func (c *collector) platformReferences(p *platform.Platform) {
	for i, o := range p.Operators {
		at := issue.Path("/operators").Index(i)
		c.party(at.Key("party"), o.Party, o.From)
		c.cites(at, o.Cites, o)
	}
	c.region("/seat", p.Seat, p.Founded)
	c.remarks(p.Remarks)
	c.cites("", p.Cites, *p)
}

func (c *collector) agreementReferences(a *agreement.Agreement) {
	for i, p := range a.Parties {
		at := issue.Path("/parties").Index(i)
		c.party(at.Key("party"), p.Party, civil.When{})
		for j, t := range p.Territories {
			c.region(at.Key("territories").Index(j).Key("code"), t.Code, t.From)
		}
		for j, code := range p.Excludes {
			c.region(at.Key("excludes").Index(j), code, civil.When{})
		}
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
		c.party(at.Key("toward"), e.Toward, e.On)
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
		c.add(at.Key("to"), namespaceAgreementsPlatforms, r.To, civil.When{})
		c.cites(at, r.Cites, r)
	}
	c.commitments(a.Commitments, civil.When{})
	c.remarks(a.Remarks)
	c.cites("", a.Cites, *a)
}

// membershipReferences collects what a membership names, its member on the day of the last event.
func (c *collector) membershipReferences(m *platform.Membership) {
	c.add("/platform", namespacePlatforms, m.Platform.String(), civil.When{})
	on := civil.When{}
	for i, e := range m.Events {
		c.cites(issue.Path("/events").Index(i), e.Cites, e)
		on = e.On
	}
	c.party("/member", m.Member, on)
	c.add("/via", namespaceAgreements, m.Via, civil.When{})
	c.cites("", m.Cites, *m)
}

// officeReferences collects what an office names, its parties on the day of the last event.
func (c *collector) officeReferences(o *platform.Office) {
	on := civil.When{}
	for i, e := range o.Events {
		at := issue.Path("/events").Index(i)
		c.region(at.Key("to"), e.To, e.On)
		c.cites(at, e.Cites, e)
		on = e.On
	}
	c.party("/of", o.Of, on)
	c.party("/at", o.At, on)
	c.region("/seat", o.Seat, on)
	c.cites("", o.Cites, *o)
}

func (c *collector) meetingReferences(m *platform.Meeting) {
	c.region("/place", m.Place, m.On)
	c.party("/host", m.Host, m.On)
	c.people("/participants", m.Participants, m.On)
	for i, id := range m.Agreements {
		c.add(issue.Path("/agreements").Index(i), namespaceAgreements, id, m.On)
	}
	for i, id := range m.Offices {
		c.add(issue.Path("/offices").Index(i), namespaceOffices, id, m.On)
	}
	c.commitments(m.Commitments, m.On)
	c.remarks(m.Remarks)
	c.cites("", m.Cites, *m)
}

func (c *collector) indicatorReferences(i *economy.Indicator) {
	c.cites("", i.Cites, *i)
}

// observationReferences collects what an observation names, its parties on the days of its period.
func (c *collector) observationReferences(o *economy.Observation) {
	var on civil.When
	if !o.Period.IsZero() {
		on, _ = civil.Between(o.Period.Start(), o.Period.End())
	}
	c.party("/subject", o.Subject, on)
	c.party("/counterpart", o.Counterpart, on)
	c.party("/reference", o.Reference, on)
	c.add("/indicator", namespaceIndicators, o.Indicator, civil.When{})
	c.cites("", o.Cites, *o)
}
