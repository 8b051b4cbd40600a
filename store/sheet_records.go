package store

import (
	"maps"
	"slices"
	"strconv"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// filler fills the sheets with one record: its collection and its id.
type filler struct {
	*sheets
	collection, id string
}

// sheetsOf returns the tables of a dataset without those of its parties.
func sheetsOf(d *dataset.Dataset) *sheets {
	s := newSheets()
	in := func(c dataset.Collection, id string) filler { return filler{s, string(c), id} }
	for i := range d.Sources {
		in(dataset.CollectionSources, d.Sources[i].ID).source(&d.Sources[i])
	}
	for i := range d.Regions {
		in(dataset.CollectionRegions, d.Regions[i].Code.String()).region(&d.Regions[i])
	}
	for i := range d.Organizations {
		in(dataset.CollectionOrganizations, d.Organizations[i].ID.String()).organization(&d.Organizations[i])
	}
	for i := range d.Platforms {
		in(dataset.CollectionPlatforms, d.Platforms[i].ID.String()).platform(&d.Platforms[i])
	}
	for i := range d.Agreements {
		in(dataset.CollectionAgreements, d.Agreements[i].ID).agreement(&d.Agreements[i])
	}
	for i := range d.Memberships {
		in(dataset.CollectionMemberships, d.Memberships[i].ID).membership(&d.Memberships[i])
	}
	for i := range d.Offices {
		in(dataset.CollectionOffices, d.Offices[i].ID).office(&d.Offices[i])
	}
	for i := range d.Meetings {
		in(dataset.CollectionMeetings, d.Meetings[i].ID).meeting(&d.Meetings[i])
	}
	for i := range d.Indicators {
		r := &d.Indicators[i]
		f := in(dataset.CollectionIndicators, r.Code)
		s.indicators.add(r.Code, word(r.Unit), word(r.Aggregation), word(r.Direction))
		f.named("name", r.Names)
		f.cited("", r.Cites)
	}
	return s
}

func (f filler) source(r *source.Source) {
	f.sources.add(f.id, best(r.Title), best(r.Publisher), word(r.URL), word(r.Language), cell(r.Published), cell(r.Retrieved))
	f.named("title", r.Title)
}

func (f filler) region(r *region.Region) {
	f.regions.add(f.id, word(r.Kind), cell(r.From), cell(r.Until))
	f.named("name", r.Names)
	for i, a := range r.Aliases {
		f.named(string(a.Kind), a.Text)
		f.cited(at("aliases", i), a.Cites)
	}
	for i, s := range r.Sectors {
		f.cited(at("sectors", i), s.Cites)
	}
	f.identified(r.Identifiers)
	f.remarked(r.Remarks)
	f.cited("", r.Cites)
}

func (f filler) organization(r *party.Organization) {
	f.organizations.add(f.id, word(r.Kind), cell(r.Seat), cell(r.Parent), cell(r.ContinuedBy), cell(r.From), cell(r.Until))
	f.named("name", r.Names)
	for i, o := range r.Owners {
		var share any
		if !o.Share.IsZero() {
			share = decimaltext.AllDigits(o.Share)
		}
		f.holdings.add(f.id, int64(i), o.Party.String(), share, cell(o.From), cell(o.Until))
		f.cited(at("owners", i), o.Cites)
	}
	f.identified(r.Identifiers)
	f.remarked(r.Remarks)
	f.cited("", r.Cites)
}

func (f filler) platform(r *platform.Platform) {
	f.platforms.add(f.id, word(r.Kind), cell(r.Seat), cell(r.Founded), cell(r.Closed))
	f.named("name", r.Names)
	for i, o := range r.Operators {
		f.operators.add(f.id, int64(i), o.Party.String(), cell(o.From), cell(o.Until))
		f.cited(at("operators", i), o.Cites)
	}
	f.remarked(r.Remarks)
	f.cited("", r.Cites)
}

func (f filler) membership(r *platform.Membership) {
	f.memberships.add(f.id, r.Platform.String(), r.Member.String(), word(r.Via))
	for i, e := range r.Events {
		f.event(i, string(e.Kind), party.ID{}, party.ID{}, e.As, region.Code{}, e.On, e.Effective)
		f.cited(at("events", i), e.Cites)
	}
	f.cited("", r.Cites)
}

func (f filler) office(r *platform.Office) {
	f.offices.add(f.id, r.Of.String(), cell(r.At), cell(r.Seat))
	f.named("name", r.Names)
	for i, e := range r.Events {
		f.event(i, string(e.Kind), party.ID{}, party.ID{}, "", e.To, e.On, civil.When{})
		f.cited(at("events", i), e.Cites)
	}
	f.cited("", r.Cites)
}

func (f filler) meeting(r *platform.Meeting) {
	when, first, last := days(r.On)
	f.meetings.add(f.id, word(r.Kind), when, first, last, cell(r.Place), cell(r.Host))
	f.named("subject", r.Subject)
	for i, p := range r.Participants {
		f.person(i, p, "", civil.When{})
		f.cited(at("participants", i), p.Cites)
	}
	for _, id := range r.Agreements {
		f.meetingRecords.add(f.id, string(dataset.CollectionAgreements), id)
	}
	for _, id := range r.Offices {
		f.meetingRecords.add(f.id, string(dataset.CollectionOffices), id)
	}
	f.promised(r.Commitments)
	f.remarked(r.Remarks)
	f.cited("", r.Cites)
}

func (f filler) event(n int, kind string, who, toward party.ID, as platform.Role, place region.Code, on, effective civil.When) {
	onWhen, onFirst, onLast := days(on)
	effectiveWhen, effectiveFirst, effectiveLast := days(effective)
	f.events.add(f.collection, f.id, int64(n), kind, cell(who), cell(toward), word(as), cell(place),
		onWhen, onFirst, onLast, effectiveWhen, effectiveFirst, effectiveLast)
}

func (f filler) person(n int, p party.Person, role agreement.Role, on civil.When) {
	f.persons.add(f.collection, f.id, int64(n), best(p.Name), best(p.Capacity), cell(p.For), word(role), cell(on))
}

func (f filler) promised(all []agreement.Commitment) {
	for i, c := range all {
		var amount any
		if !c.Value.IsZero() {
			amount = decimaltext.AllDigits(c.Value.Amount)
		}
		f.commitments.add(f.collection, f.id, int64(i), word(c.Kind), best(c.Text), amount, cell(c.Value.Unit), word(c.Value.Bound), cell(c.Due))
		for _, who := range c.By {
			f.commitmentParties.add(f.collection, f.id, int64(i), "by", who.String())
		}
		for _, who := range c.Toward {
			f.commitmentParties.add(f.collection, f.id, int64(i), "toward", who.String())
		}
		f.cited(at("commitments", i), c.Cites)
	}
}

func (f filler) named(kind string, names text.Text) {
	for _, tag := range slices.Sorted(maps.Keys(names)) {
		f.names.add(f.collection, f.id, kind, tag, names[tag])
	}
}

func (f filler) identified(all map[string]string) {
	for _, scheme := range slices.Sorted(maps.Keys(all)) {
		f.identifiers.add(f.collection, f.id, scheme, all[scheme])
	}
}

func (f filler) remarked(all []source.Remark) {
	for i, r := range all {
		f.cited(at("remarks", i), r.Cites)
	}
}

func (f filler) cited(path string, cites []source.Cite) {
	for _, c := range cites {
		f.cites.add(f.collection, f.id, path, c.Source, word(c.Locator), word(c.About), c.Inferred)
	}
}

// at returns the path of a part of a record.
func at(field string, i int) string { return "/" + field + "/" + strconv.Itoa(i) }

// best returns the English text, or else the best one.
func best(t text.Text) any {
	s, _ := t.In(language.English)
	return word(s)
}
