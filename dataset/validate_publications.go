package dataset

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// publications are the days up to which sources can tell anything, by their ids. A source whose last day is not known, or
// uncertain, is not among them.
type publications map[string]civil.When

// lastDay returns the day up to which a source can tell anything, the zero When if it is not known: that on which it was
// read, because a page may change after the day of its publication, or that of the publication where no later day is known.
func lastDay(s *source.Source) civil.When {
	day := s.Published
	if read := s.Retrieved; !read.IsZero() && (day.Latest().IsZero() || read.Latest().IsZero() || read.Latest().After(day.Latest())) {
		day = read
	}
	if day.Latest().IsZero() || day.Uncertain() {
		return civil.When{}
	}
	return day
}

// validatePublications reports what happened after the days of the sources that tell it: states of affairs and acts, which
// a source can only tell afterwards, days that were announced implausibly long before, and figures of periods that had not
// begun.
func (d *Dataset) validatePublications() issue.List {
	days := publications{}
	for i := range d.Sources {
		if day := lastDay(&d.Sources[i]); !day.IsZero() {
			days[d.Sources[i].ID] = day
		}
	}
	if len(days) == 0 {
		return nil
	}
	c := chronicle{days: days}
	for i := range d.Platforms {
		p := &d.Platforms[i]
		c.fact(CollectionPlatforms, i, at("founded"), p.Founded, ahead, p.Cites, "founded")
	}
	for i := range d.Agreements {
		c.agreement(i, &d.Agreements[i])
	}
	for i := range d.Memberships {
		m := &d.Memberships[i]
		for j := range m.Events {
			c.event(CollectionMemberships, i, j, actOf(m.Events[j]), m.Events[j].Cites, m.Cites)
		}
	}
	for i := range d.Offices {
		o := &d.Offices[i]
		for j := range o.Events {
			c.event(CollectionOffices, i, j, actOf(o.Events[j]), o.Events[j].Cites, o.Cites)
		}
	}
	for i := range d.Meetings {
		m := &d.Meetings[i]
		c.fact(CollectionMeetings, i, at("on"), m.On, afterwards, m.Cites, "on")
	}
	for i := range d.Observations {
		c.figure(i, &d.Observations[i])
	}
	return c.found
}

// chronicle compares what happened with the days of its sources.
type chronicle struct {
	days  publications
	found issue.List
}

func (c *chronicle) agreement(i int, a *agreement.Agreement) {
	for j := range a.Events {
		c.event(CollectionAgreements, i, j, actOf(a.Events[j]), a.Events[j].Cites, a.Cites)
	}
	for j := range a.Signatories {
		s := &a.Signatories[j]
		cites, field := citesOr(s.Cites, a.Cites, "signatories")
		c.fact(CollectionAgreements, i, at("signatories").Index(j).Key("on"), s.On, afterwards, cites, field)
	}
	for j := range a.Statements {
		s := &a.Statements[j]
		cites, field := citesOr(s.Cites, a.Cites, "statements")
		c.fact(CollectionAgreements, i, at("statements").Index(j).Key("on"), s.On, afterwards, cites, field)
	}
}

// event compares the days of an event with its own sources or, if it has none, with those of its record. Each source of
// an attestation attests that day, while an act may also be cited from an announcement.
func (c *chronicle) event(in Collection, i, j int, e act, own, ofRecord []source.Cite) {
	path := at("events").Index(j)
	cites, field := citesOr(own, ofRecord, "events")
	switch {
	case e.name == attested && len(own) > 0:
		for k := range own {
			c.fact(in, i, path.Key("cites").Index(k), e.on, afterwards, own[k:k+1], own[k].About)
		}
	default:
		c.fact(in, i, path.Key("on"), e.on, e.ahead, cites, field)
	}
	c.fact(in, i, path.Key("effective"), e.effective, max(e.ahead, e.effectAhead, ahead), cites, field)
}

// attested is the name of the kind of event that attests a state of affairs, of each record that has events.
const attested = string(platform.EventAttested)

// citesOr returns the cites of a part of a record, or those of the record if the part has none, and the field that they may
// be about.
func citesOr(own, ofRecord []source.Cite, list string) ([]source.Cite, string) {
	if len(own) > 0 {
		return own, "on"
	}
	return ofRecord, list
}

// mostYearsAhead is the number of years before which an announcement of a day is taken for a slip in the year.
const mostYearsAhead = 5

// fact reports a day that is after the days of all sources that can tell it: those cited for the whole or for a field. An
// uncertain day is known to be doubtful.
func (c *chronicle) fact(in Collection, i int, path trail, on civil.When, f foresight, cites []source.Cite, field string) {
	if on.IsZero() || on.Uncertain() || f == farAhead {
		return
	}
	last, day := c.days.last(cites, field)
	switch {
	case last < 0 || !spell.Before(day, on):
	case f == afterwards:
		c.found = append(c.found, attestedLater.At(in.at(i).Join(path.path()), issue.Args{
			"source": spelling.Quote(cites[last].Source), "day": day.String(), "on": on.String()}))
	case spell.Before(civil.On(day.Latest().AddYears(mostYearsAhead)), on):
		c.found = append(c.found, foretoldTooFar.At(in.at(i).Join(path.path()), issue.Args{
			"source": spelling.Quote(cites[last].Source), "day": day.String(), "on": on.String(), "years": itoa(mostYearsAhead)}))
	}
}

// figure reports a figure of a period that began after the days of all sources that can tell it.
func (c *chronicle) figure(i int, o *economy.Observation) {
	if o.Period.IsZero() || o.Status == economy.StatusForecast || o.Status.IsMissing() {
		return
	}
	last, day := c.days.last(o.Cites, "value")
	if last >= 0 && spell.Before(day, civil.On(o.Period.Start())) {
		c.found = append(c.found, figureTooEarly.At(CollectionObservations.at(i).Key("cites").Index(last), issue.Args{
			"source": spelling.Quote(o.Cites[last].Source), "day": day.String(), "period": o.Period.String()}))
	}
}

// last returns the place of the source with the latest day among those cited for the whole or for a field, and its day. The
// place is -1 if none is cited, or one that may be of any day.
func (p publications) last(cites []source.Cite, field string) (place int, day civil.When) {
	place = -1
	for i := range cites {
		if about := cites[i].About; about != "" && about != field {
			continue
		}
		one, isDated := p[cites[i].Source]
		if !isDated {
			return -1, civil.When{}
		}
		if place < 0 || one.Latest().After(day.Latest()) {
			place, day = i, one
		}
	}
	return place, day
}
