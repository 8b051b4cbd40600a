package dataset_test

import (
	"fmt"
	"strconv"
	"testing"

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

// places returns the countries and their subdivisions as parties.
func places() (countries, subdivisions []party.ID) {
	for _, c := range region.Countries() {
		countries = append(countries, party.IDFrom(c.Code()))
		for _, p := range region.Provinces(c.Code()) {
			subdivisions = append(subdivisions, party.IDFrom(p.Code()))
		}
	}
	return countries, subdivisions
}

// manyTies is a dataset of about that many ties, without an issue: four tenths are memberships, and three tenths each
// agreements of two subdivisions and the commitments in them. Every record cites a source.
func manyTies(count int) *dataset.Dataset {
	_, who := places()
	d := &dataset.Dataset{}
	cites := make([][]source.Cite, 1000)
	for i := range cites {
		id := "source-" + strconv.Itoa(i)
		d.Sources = append(d.Sources, source.Source{ID: id, Title: locale.Text{"en": "Source " + strconv.Itoa(i)}, URL: "https://example.org/" + id})
		cites[i] = []source.Cite{{Source: id, Locator: "p. " + strconv.Itoa(i)}}
	}
	founded, joined, signed := civil.MustParseWhen("1999-05-01"), civil.MustParseWhen("2001-05-01"), civil.MustParseWhen("2002-06-15")
	memberships, agreements := count*4/10, count*3/10
	platforms := memberships/len(who) + 1
	for i := range platforms {
		id := "platform-" + strconv.Itoa(i)
		d.Platforms = append(d.Platforms, platform.Platform{ID: party.MustParseID(id), Names: locale.Text{"en": "Platform " + strconv.Itoa(i)},
			Founded: founded, Cites: cites[i%len(cites)]})
	}
	for i := range memberships {
		d.Memberships = append(d.Memberships, platform.Membership{
			ID: "membership-" + strconv.Itoa(i), Platform: d.Platforms[i%platforms].ID, Member: who[i/platforms],
			Events: []platform.Event{{Kind: platform.EventSigned, On: founded}, {Kind: platform.EventEffective, On: joined, Cites: cites[i%len(cites)]}},
		})
	}
	for i := range agreements {
		a, b := who[i%len(who)], who[(i+1+i/len(who)*7%(len(who)-1))%len(who)]
		d.Agreements = append(d.Agreements, agreement.Agreement{
			ID: "agreement-" + strconv.Itoa(i), Titles: locale.Text{"en": "Memorandum " + strconv.Itoa(i)},
			Level: agreement.LevelSubnational, NonBinding: true,
			Events: []agreement.Event{
				{Kind: agreement.EventSigned, Party: a, On: signed}, {Kind: agreement.EventSigned, Party: b, On: signed},
				{Kind: agreement.EventDeclaredInForce, On: signed},
			},
			Commitments: []agreement.Commitment{{Kind: agreement.CommitmentProjects, By: []party.ID{a}, Toward: []party.ID{b},
				Text: locale.Text{"en": "joint projects"}}},
			Cites: cites[i%len(cites)],
		})
	}
	return d
}

// flows is a dataset of that many trade figures, without an issue.
func flows(count int) *dataset.Dataset {
	countries, who := places()
	d := &dataset.Dataset{Observations: make([]economy.Observation, count)}
	dollars := economy.MustParseUnit("USD")
	for i := range d.Observations {
		d.Observations[i] = economy.Observation{
			Subject: who[i*7919%len(who)], Counterpart: countries[i/len(who)%len(countries)], Indicator: "goods-exports",
			Period: civil.MustParsePeriod(strconv.Itoa(2000 + i/len(who)/len(countries))),
			Value:  economy.Value{Amount: decimal.New(int64(i)*3100+int64(i%100), -2), Unit: dollars},
		}
	}
	return d
}

// BenchmarkValidate validates ties and figures, of which there are as many as the name says.
func BenchmarkValidate(b *testing.B) {
	for _, c := range []struct {
		name  string
		build func(int) *dataset.Dataset
	}{{"ties", manyTies}, {"figures", flows}} {
		for _, count := range []int{100_000, 1_000_000} {
			b.Run(fmt.Sprintf("%s-%d", c.name, count), func(b *testing.B) {
				d := c.build(count)
				b.ReportAllocs()
				for b.Loop() {
					if found := d.Validate(); len(found) > 0 {
						b.Fatal(len(found), found[0])
					}
				}
			})
		}
	}
}
