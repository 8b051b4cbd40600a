package crossborder_test

import (
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

const ties = `{
  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
  "platforms": [{"id": "hub", "names": {"en": "trade platform", "ru": "торговая платформа"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
  "memberships": [
    {"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2025-11-28", "cites": [{"source": "news"}]}]},
    {"id": "east", "platform": "hub", "member": "KZ-63", "events": [{"kind": "signed", "on": "2025-11-28", "cites": [{"source": "news"}]}]},
    {"id": "west", "platform": "hub", "member": "KZ-27", "events": [{"kind": "attested", "on": "2025-11-28", "cites": [{"source": "news"}]}]}
  ]
}`

// Who is tied to whom on a day, since when, and how do we know?
func Example() {
	data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{Name: "ties.json"})
	if err != nil {
		log.Fatal(err) // ties.json:4:17: unknown field "platfrom"; did you mean "platform"? …
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err) // ties.json:5:33: error: /memberships/0/platform: no record "hubb" in platforms; did you mean "hub"? …
	}
	english := brief.For(net, locale.For(language.English))
	for _, day := range []string{"2025-11-01", "2025-12-01"} {
		for _, link := range net.Links(party.MustParseID("KZ"), party.MustParseID("CN-JS"), civil.MustParseDate(day)) {
			fmt.Println(day, link.Truth, link.Basis, english.Link(link))
		}
	}
	// Output:
	// 2025-11-01 unknown attested It is not known whether West Kazakhstan Region is a member of the trade platform; the platform is based in Jiangsu Province.
	// 2025-12-01 yes attested West Kazakhstan Region has been a member of the trade platform since November 28, 2025, at the latest; the platform is based in Jiangsu Province.
	// 2025-12-01 yes stated North Kazakhstan Region has been a member of the trade platform since November 28, 2025; the platform is based in Jiangsu Province.
	// 2025-12-01 yes assumed East Kazakhstan Region has been a member of the trade platform since November 28, 2025; the platform is based in Jiangsu Province.
}

// The figures about regions, in the reader's language. Without records, regions have their English names of the world
// table.
func Example_figures() {
	data, err := dataset.Read(strings.NewReader(`{"observations": [
		{"subject": "CN-JS", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "1.9e12", "unit": "USD"}},
		{"subject": "KZ-59", "indicator": "industry-share", "reference": "KZ", "period": "2025-01-01/P9M", "value": {"amount": "3.25", "unit": "percent"}}
	]}`), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, tag := range []language.Tag{language.English, language.Kazakh} {
		l := locale.For(tag)
		for _, o := range net.Observations(network.ObservationQuery{}) {
			indicator, _ := net.Indicator(o.Indicator)
			name, _ := indicator.Names.In(tag)
			value := o.Value.Format(l, economy.ValueOptions{Notation: locale.CompactLong, Display: locale.Name})
			fmt.Printf("%s, %s, %s: %s\n", net.Name(o.Subject, tag), name, l.Period(o.Period, locale.Wide), value)
		}
	}
	// Output:
	// Jiangsu, gross regional product, 2024: 1.9 trillion US dollars
	// North Kazakhstan, share in industry, January – September 2025: 3.25%
	// Jiangsu, жалпы өңірлік өнім, 2024: 1,9 триллион АҚШ доллары
	// North Kazakhstan, өнеркәсіптегі үлесі, 2025 ж. қаңтар – қыркүйек: 3,25%
}

// A withdrawn code stands for the area it meant: KZ-SEV is KZ-59 today.
func Example_withdrawnCode() {
	data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, link := range net.Links(party.MustParseID("KZ-SEV"), party.MustParseID("CN"), civil.MustParseDate("2025-12-01")) {
		fmt.Println(link)
	}
	// Output: membership active KZ-59 → CN-JS via hub since 2025-11-28 (stated)
}
