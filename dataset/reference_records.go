package dataset

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// regionReferences collects the regions and sources that a region names. Codes of the world table are left to
// [region.Region.Validate].
func (c *collector) regionReferences(r *region.Region) {
	if above := r.Code.Parent(); above.Form() == region.FormLocal {
		c.region(at("code"), above, civil.When{})
	}
	for i, within := range r.Within {
		if within.Form() == region.FormLocal {
			c.region(at("within").Index(i), within, civil.When{})
		}
	}
	for i, former := range r.Continues {
		if former.Form() == region.FormLocal {
			c.region(at("continues").Index(i), former, civil.When{})
		}
	}
	for i := range r.Sectors {
		s := &r.Sectors[i]
		c.cites(at("sectors").Index(i), s.Cites, s)
	}
	for i := range r.Aliases {
		a := &r.Aliases[i]
		c.cites(at("aliases").Index(i), a.Cites, a)
	}
	c.remarks(r.Remarks)
	c.cites(trail{}, r.Cites, r)
}

func (c *collector) organizationReferences(o *party.Organization) {
	c.region(at("seat"), o.Seat, civil.When{})
	c.party(at("parent"), o.Parent, civil.When{})
	for i := range o.Owners {
		owner := &o.Owners[i]
		at := at("owners").Index(i)
		c.party(at.Key("party"), owner.Party, owner.From)
		c.cites(at, owner.Cites, owner)
	}
	c.party(at("continuedBy"), o.ContinuedBy, o.Until)
	c.remarks(o.Remarks)
	c.cites(trail{}, o.Cites, o)
}

func (c *collector) platformReferences(p *platform.Platform) {
	for i := range p.Operators {
		o := &p.Operators[i]
		at := at("operators").Index(i)
		c.party(at.Key("party"), o.Party, o.From)
		c.cites(at, o.Cites, o)
	}
	c.region(at("seat"), p.Seat, p.Founded)
	c.remarks(p.Remarks)
	c.cites(trail{}, p.Cites, p)
}

func (c *collector) agreementReferences(a *agreement.Agreement) {
	for i := range a.Parties {
		p := &a.Parties[i]
		at := at("parties").Index(i)
		c.party(at.Key("party"), p.Party, civil.When{})
		for j, t := range p.Territories {
			c.region(at.Key("territories").Index(j).Key("code"), t.Code, t.From)
		}
		for j, code := range p.Excludes {
			c.region(at.Key("excludes").Index(j), code, civil.When{})
		}
	}
	for i := range a.Signatories {
		s := &a.Signatories[i]
		at := at("signatories").Index(i)
		c.party(at.Key("person").Key("for"), s.Person.For, s.On)
		c.cites(at.Key("person"), s.Person.Cites, &s.Person)
		c.cites(at, s.Cites, s)
	}
	for i := range a.Events {
		e := &a.Events[i]
		at := at("events").Index(i)
		c.party(at.Key("party"), e.Party, e.On)
		c.party(at.Key("toward"), e.Toward, e.On)
		c.cites(at, e.Cites, e)
	}
	c.parties(at("depositaries"), a.Depositaries, civil.When{})
	for i := range a.Statements {
		s := &a.Statements[i]
		at := at("statements").Index(i)
		c.party(at.Key("by"), s.By, s.On)
		c.party(at.Key("toward"), s.Toward, s.On)
		c.cites(at, s.Cites, s)
	}
	for i := range a.Relations {
		r := &a.Relations[i]
		at := at("relations").Index(i)
		c.add(at.Key("to"), namespaceAgreementsPlatforms, r.To, civil.When{})
		c.cites(at, r.Cites, r)
	}
	c.commitments(a.Commitments, civil.When{})
	c.remarks(a.Remarks)
	c.cites(trail{}, a.Cites, a)
}

// membershipReferences collects what a membership names, its member on the day of the last event.
func (c *collector) membershipReferences(m *platform.Membership) {
	c.add(at("platform"), namespacePlatforms, m.Platform.String(), civil.When{})
	on := civil.When{}
	for i := range m.Events {
		e := &m.Events[i]
		c.cites(at("events").Index(i), e.Cites, e)
		on = e.On
	}
	c.party(at("member"), m.Member, on)
	c.add(at("via"), namespaceAgreements, m.Via, civil.When{})
	c.cites(trail{}, m.Cites, m)
}

// officeReferences collects what an office names, its parties on the day of the last event.
func (c *collector) officeReferences(o *platform.Office) {
	on := civil.When{}
	for i := range o.Events {
		e := &o.Events[i]
		at := at("events").Index(i)
		c.region(at.Key("to"), e.To, e.On)
		c.cites(at, e.Cites, e)
		on = e.On
	}
	c.party(at("of"), o.Of, on)
	c.party(at("at"), o.At, on)
	c.region(at("seat"), o.Seat, on)
	c.cites(trail{}, o.Cites, o)
}

func (c *collector) meetingReferences(m *platform.Meeting) {
	c.region(at("place"), m.Place, m.On)
	c.party(at("host"), m.Host, m.On)
	c.people(at("participants"), m.Participants, m.On)
	for i, id := range m.Agreements {
		c.add(at("agreements").Index(i), namespaceAgreements, id, m.On)
	}
	for i, id := range m.Offices {
		c.add(at("offices").Index(i), namespaceOffices, id, m.On)
	}
	c.commitments(m.Commitments, m.On)
	c.remarks(m.Remarks)
	c.cites(trail{}, m.Cites, m)
}

func (c *collector) indicatorReferences(i *economy.Indicator) {
	c.cites(trail{}, i.Cites, i)
}

// observationReferences collects what an observation names, its parties on the days of its period.
func (c *collector) observationReferences(o *economy.Observation) {
	var on civil.When
	if !o.Period.IsZero() {
		on, _ = civil.Between(o.Period.Start(), o.Period.End())
	}
	c.party(at("subject"), o.Subject, on)
	c.party(at("counterpart"), o.Counterpart, on)
	c.party(at("reference"), o.Reference, on)
	c.add(at("indicator"), namespaceIndicators, o.Indicator, civil.When{})
	c.cites(trail{}, o.Cites, o)
}
