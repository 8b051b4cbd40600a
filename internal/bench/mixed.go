package main

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// mixer makes a dataset with ties of every kind between subdivisions and the organizations seated in them. Its choices
// come from a multiplier, so that every run has the same dataset.
type mixer struct {
	data  dataset.Dataset
	areas []party.ID // all subdivisions
	state uint64
	cites []source.Cite
}

// mixed returns a dataset of about count ties: half of them figures, a fifth memberships in platforms of ten, a tenth
// agreements of two, a tenth owners, the rest offices and commitments. There are ten ties for each organization.
func mixed(count int) *dataset.Dataset {
	m := mixer{cites: []source.Cite{{Source: "register", Locator: "p. 1"}}}
	m.data.Sources = []source.Source{{ID: "register", Title: locale.Text{"en": "Register"}, Publisher: locale.Text{"en": "Office"}}}
	for _, c := range region.Countries() {
		for _, p := range region.Provinces(c.Code()) {
			m.areas = append(m.areas, party.IDFrom(p.Code()))
		}
	}
	organizations := max(count/10, 2)
	for i := range organizations {
		m.data.Organizations = append(m.data.Organizations, party.Organization{
			ID: m.organizationID(i), Names: locale.Text{"en": fmt.Sprint("Company ", i)}, Kind: party.KindCompany, Seat: m.seat(i),
			Owners: []party.Owner{{Party: m.organizationID((i*7 + 1) % organizations), Interval: civil.Interval{From: m.day()}, Cites: m.cites}}, Cites: m.cites,
		})
	}
	for i := range count / 5 {
		m.membership(i)
	}
	for i := range count / 10 {
		m.agreement(i)
	}
	for i := range count / 20 {
		m.data.Offices = append(m.data.Offices, platform.Office{
			ID: fmt.Sprint("office-", i), Of: m.organization(), Seat: m.seat(m.next(len(m.areas))), Cites: m.cites,
			Events: []platform.OfficeEvent{{Kind: platform.OfficeOpened, On: m.day(), Cites: m.cites}},
		})
	}
	for i := range count / 2 {
		m.figure(i)
	}
	return &m.data
}

// next returns a number below limit.
func (m *mixer) next(limit int) int {
	m.state = m.state*6364136223846793005 + 1442695040888963407
	return int(m.state >> 33 % uint64(limit))
}

// day returns a day between 1995 and 2024.
func (m *mixer) day() civil.When {
	return civil.On(civil.MustParseDate("1995-01-01").AddDays(m.next(30 * 365)))
}

func (m *mixer) organizationID(i int) party.ID { return party.MustParseID(fmt.Sprint("company-", i)) }

func (m *mixer) organization() party.ID {
	return m.data.Organizations[m.next(len(m.data.Organizations))].ID
}

func (m *mixer) seat(i int) region.Code {
	code, _ := m.areas[i*7919%len(m.areas)].Region()
	return code
}

// anybody returns a subdivision or an organization.
func (m *mixer) anybody() party.ID {
	if m.next(2) == 0 {
		return m.areas[m.next(len(m.areas))]
	}
	return m.organization()
}

// membership adds one, and a platform for every ten.
func (m *mixer) membership(i int) {
	if i%10 == 0 {
		m.data.Platforms = append(m.data.Platforms, platform.Platform{
			ID: party.MustParseID(fmt.Sprint("platform-", i/10)), Names: locale.Text{"en": fmt.Sprint("Platform ", i/10)},
			Kind: platform.KindAssociation, Seat: m.seat(m.next(len(m.areas))), Cites: m.cites,
		})
	}
	member := m.organization()
	if m.next(2) == 0 {
		member = m.areas[(m.next(len(m.areas)/10)*10+i%10)%len(m.areas)] // another one than the other members
	}
	for j := i - i%10; j < i; j++ {
		if m.data.Memberships[j].Member == member {
			member, j = m.organization(), i-i%10-1
		}
	}
	m.data.Memberships = append(m.data.Memberships, platform.Membership{
		ID: fmt.Sprint("membership-", i), Platform: m.data.Platforms[i/10].ID, Member: member, Cites: m.cites,
		Events: []platform.Event{{Kind: platform.EventEffective, On: m.day(), Cites: m.cites}},
	})
}

// agreement adds one between two, with a commitment in every second.
func (m *mixer) agreement(i int) {
	a, b := m.anybody(), m.anybody()
	for a == b {
		b = m.anybody()
	}
	on := m.day()
	made := agreement.Agreement{
		ID: fmt.Sprint("agreement-", i), Titles: locale.Text{"en": fmt.Sprint("Agreement ", i)}, Level: agreement.LevelSubnational, Kind: agreement.KindMemorandum,
		Parties: []agreement.Party{{Party: a}, {Party: b}}, Cites: m.cites,
		Events: []agreement.Event{
			{Kind: agreement.EventSigned, Party: a, On: on, Cites: m.cites}, {Kind: agreement.EventSigned, Party: b, On: on, Cites: m.cites},
		},
	}
	if i%2 == 0 {
		made.Commitments = []agreement.Commitment{{
			Kind: agreement.CommitmentExchange, By: []party.ID{a}, Toward: []party.ID{b}, Text: locale.Text{"en": "Exchange of experience"}, Cites: m.cites,
		}}
	}
	m.data.Agreements = append(m.data.Agreements, made)
}

// figure adds the exports of one subdivision to another in a year. Each two have figures of ten years.
func (m *mixer) figure(i int) {
	pair := i / 10
	a := pair % len(m.areas)
	b := (a + 1 + pair/len(m.areas)*37) % len(m.areas)
	m.data.Observations = append(m.data.Observations, economy.Observation{
		Subject: m.areas[a], Counterpart: m.areas[b], Indicator: "goods-exports", Period: civil.MustParsePeriod(fmt.Sprint(2015 + i%10)), Cites: m.cites,
		Value: economy.Value{Amount: decimal.New(int64(m.next(1_000_000)), -2), Unit: economy.MustParseUnit("USD")},
	})
}
