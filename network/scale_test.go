package network_test

import (
	"fmt"
	"testing"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// treatyOf returns a dataset with one treaty of n parties, which consented on days of their own; every tenth day is vague.
func treatyOf(n int, vague bool) *dataset.Dataset {
	a := agreement.Agreement{ID: "treaty", Level: agreement.LevelTreaty}
	a.Rules.EntryIntoForce = &agreement.Rule{When: agreement.Condition{Consents: agreement.MustParseQuorum("20")}, Delay: agreement.Delay{Days: 30}}
	a.Rules.LaterParty = &agreement.Rule{Delay: agreement.Delay{Days: 30}}
	start := civil.MustParseDate("1990-01-01")
	for i, id := range manyParties(n) {
		on := civil.On(start.AddDays(i))
		if vague && i%10 == 0 {
			on, _ = civil.Between(start.AddDays(i), start.AddDays(i+20))
		}
		a.Parties = append(a.Parties, agreement.Party{Party: id})
		a.Events = append(a.Events, agreement.Event{Kind: agreement.EventRatified, Party: id, On: on})
	}
	return &dataset.Dataset{Agreements: []agreement.Agreement{a}}
}

// clubOf returns a dataset with one platform of n members.
func clubOf(n int) *dataset.Dataset {
	d := &dataset.Dataset{Platforms: []platform.Platform{{ID: party.MustParseID("club"), Names: map[string]string{"en": "Club"}, Kind: platform.KindAssociation}}}
	start := civil.MustParseDate("1990-01-01")
	for i, id := range manyParties(n) {
		d.Memberships = append(d.Memberships, platform.Membership{
			ID: fmt.Sprint("m", i), Platform: party.MustParseID("club"), Member: id,
			Events: []platform.Event{{Kind: platform.EventEffective, On: civil.On(start.AddDays(i))}},
		})
	}
	return d
}

// manyParties returns countries, then provinces.
func manyParties(n int) []party.ID {
	var ids []party.ID
	for _, c := range region.Countries() {
		ids = append(ids, party.IDFrom(c.Code()))
	}
	for _, c := range region.Countries() {
		for _, p := range region.Provinces(c.Code()) {
			if p.Code().Parent() == c.Code() {
				ids = append(ids, party.IDFrom(p.Code()))
			}
		}
	}
	return ids[:n]
}

// BenchmarkLinks asks for the links of everybody with everybody under one treaty, and in one platform.
func BenchmarkLinks(b *testing.B) {
	on, world := civil.MustParseDate("2010-01-01"), party.MustParseID("001")
	for _, c := range []struct {
		name string
		data *dataset.Dataset
		on   civil.Date
	}{
		{"treaty of 190", treatyOf(190, false), on},
		{"treaty of 240 with vague days", treatyOf(240, true), civil.MustParseDate("1990-07-01")},
		{"treaty of 1000", treatyOf(1000, false), on},
		{"platform of 190", clubOf(190), on},
	} {
		b.Run(c.name, func(b *testing.B) {
			n, err := network.New(c.data)
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if len(n.Links(world, world, c.on)) == 0 {
					b.Fatal("no links")
				}
			}
		})
	}
}
