package network_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// firstDay and lastDay bound the days of random datasets, with some days to spare.
var (
	firstDay = civil.MustParseDate("2024-01-15")
	lastDay  = civil.MustParseDate("2024-03-25")
)

// randomNetworks calls visit for networks of random datasets, each with something of everything.
func randomNetworks(t *testing.T, count int, visit func(seed uint64, r *rand.Rand, n *network.Network)) {
	t.Helper()
	count = effort.Times(count)
	made := 0
	for seed := uint64(0); made < count; seed++ {
		require.Less(t, seed, uint64(20*count), "most random datasets have errors")
		m := maker{Rand: rand.New(rand.NewPCG(seed, 9)), seed: seed}
		data := m.dataset()
		if data.Check() != nil {
			continue
		}
		made++
		visit(seed, m.Rand, compiled(t, data))
	}
}

// maker makes a random dataset.
type maker struct {
	*rand.Rand
	seed uint64
	data dataset.Dataset
}

// actors are those who take part in something. Two of them are one area.
func actors() []party.ID {
	var all []party.ID
	for _, text := range []string{"KZ", "KZ-59", "KZ-75", "CN", "CN-JS", "UZ", "RU", "HK", "CN-HK", "body", "firm", "port", "club", "old"} {
		all = append(all, party.MustParseID(text))
	}
	return all
}

func (m *maker) actor() party.ID {
	all := actors()
	return all[m.IntN(len(all))]
}

// day returns an exact or, sometimes, a vague day.
func (m *maker) day() civil.When {
	on := firstDay.AddDays(10 + m.IntN(40))
	if m.IntN(4) > 0 {
		return civil.On(on)
	}
	w, _ := civil.Between(on, on.AddDays(1+m.IntN(6)))
	return w
}

func (m *maker) interval() civil.Interval {
	from := m.IntN(30)
	days := civil.Interval{From: civil.On(firstDay.AddDays(10 + from)), Until: civil.On(firstDay.AddDays(11 + from + m.IntN(30)))}
	switch m.IntN(4) {
	case 0:
		days.From = civil.When{}
	case 1:
		days.Until = civil.When{}
	}
	return days
}

func (m *maker) dataset() *dataset.Dataset {
	names := func(id string) locale.Text { return locale.Text{"en": id} }
	m.data.Organizations = []party.Organization{
		{ID: party.MustParseID("body"), Names: names("body"), Kind: party.KindInternationalBody, Seat: region.MustParseCode("KZ-75")},
		{ID: party.MustParseID("firm"), Names: names("firm"), Kind: party.KindCompany, Seat: region.MustParseCode("KZ-75")},
		{ID: party.MustParseID("port"), Names: names("port"), Kind: party.KindCompany, Seat: region.MustParseCode("CN-JS")},
		{ID: party.MustParseID("old"), Names: names("old"), Kind: party.KindCompany, Seat: region.MustParseCode("UZ"),
			Until: m.day(), ContinuedBy: party.MustParseID("firm")},
	}
	for i := range m.data.Organizations {
		if o := &m.data.Organizations[i]; m.IntN(2) == 0 {
			o.Owners = append(o.Owners, party.Owner{Party: m.actor(), Interval: m.interval()})
		}
	}
	m.platforms()
	m.agreements()
	for i := range 2 {
		o := reference.NewGenerator(m.seed*7 + uint64(i)).Office()
		o.ID, o.Of, o.At = fmt.Sprint("office-", i), m.actor(), m.actor()
		m.data.Offices = append(m.data.Offices, o)
	}
	m.data.Meetings = []platform.Meeting{{ID: "talks", Kind: platform.MeetingNegotiation, On: m.day(), Commitments: []agreement.Commitment{m.commitment()},
		Host: m.actor(), Place: region.MustParseCode("KZ-75"), Participants: []party.Person{{Name: names("somebody"), For: m.actor()}}}}
	for i := range 3 {
		m.data.Observations = append(m.data.Observations, economy.Observation{
			Subject: m.actor(), Counterpart: m.actor(), Indicator: "goods-exports", Period: civil.MustParsePeriod(fmt.Sprintf("2024-%02d", 1+i)),
			Value: economy.Value{Amount: decimal.New(int64(1+i), 0), Unit: economy.MustParseUnit("USD")},
		})
	}
	return &m.data
}

// platforms adds two platforms: a club that is also a party, and a hub with a seat and operators.
func (m *maker) platforms() {
	m.data.Platforms = []platform.Platform{
		{ID: party.MustParseID("club"), Names: locale.Text{"en": "club"}, Kind: platform.KindIntergovernmental},
		{ID: party.MustParseID("hub"), Names: locale.Text{"en": "hub"}, Kind: platform.KindAssociation, Seat: region.MustParseCode("CN-JS"),
			Operators: []platform.Operator{{Party: party.MustParseID("port"), Interval: m.interval()}, {Party: m.actor(), Interval: m.interval()},
				{Party: party.MustParseID("CN-JS"), Interval: m.interval()}}},
	}
	for i := range 8 {
		member, _ := reference.NewGenerator(m.seed*31 + uint64(i)).Membership()
		member.ID, member.Via, member.Member = fmt.Sprint("m-", i), "", m.actor()
		member.Platform = m.data.Platforms[i%2].ID
		m.data.Memberships = append(m.data.Memberships, member)
	}
}

// agreements adds one with any rules and those that it needs, one with a group that binds its members, and one of
// provinces and firms.
func (m *maker) agreements() {
	a, w := reference.NewGenerator(m.seed).Agreement()
	a.Commitments = []agreement.Commitment{m.commitment(), m.commitment()}
	m.data.Agreements = append(m.data.Agreements, a)
	m.data.Agreements = append(m.data.Agreements, w.Agreements...)
	simple := func(id string, level agreement.Level, parties ...party.ID) {
		a := agreement.Agreement{ID: id, Level: level, Commitments: []agreement.Commitment{m.commitment()}}
		for _, who := range parties {
			p := agreement.Party{Party: who}
			if who.String() == "club" {
				p.Binds = agreement.BindsMembers
			}
			a.Parties = append(a.Parties, p)
			for range m.IntN(3) {
				kinds := []agreement.EventKind{agreement.EventSigned, agreement.EventRatified, agreement.EventProvisionalStarted, agreement.EventSuspended, agreement.EventResumed}
				a.Events = append(a.Events, agreement.Event{Kind: kinds[m.IntN(len(kinds))], Party: who, On: m.day()})
			}
		}
		m.data.Agreements = append(m.data.Agreements, a)
	}
	simple("group", agreement.LevelTreaty, party.MustParseID("club"), m.actor(), m.actor())
	simple("twins", agreement.LevelSubnational, m.actor(), m.actor(), m.actor())
}

func (m *maker) commitment() agreement.Commitment {
	c := agreement.Commitment{Kind: agreement.CommitmentOther, Text: locale.Text{"en": "a promise"}}
	for range 1 + m.IntN(2) {
		c.By = append(c.By, m.actor())
	}
	for range 1 + m.IntN(3) {
		c.Toward = append(c.Toward, m.actor())
	}
	if m.IntN(2) == 0 {
		c.Due = m.day()
	}
	return c
}
