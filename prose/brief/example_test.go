package brief_test

import (
	"fmt"
	"log"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// twoTies is a network of a membership and a figure.
func twoTies() *network.Network {
	net, err := network.New(mustRead(`{
		"sources": [{"id": "news", "title": {"en": "The news"}, "url": "https://example.org/news", "published": "2025-11-29"}],
		"platforms": [{"id": "hub", "names": {"en": "trade platform", "ru": "торговая платформа"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
		"memberships": [{"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "attested", "on": "2025-11-28", "cites": [{"source": "news"}]}]}],
		"observations": [{"subject": "KZ-59", "indicator": "population", "period": "2025", "value": {"amount": "525000", "unit": "count"}, "cites": [{"source": "news"}]}]
	}`))
	if err != nil {
		log.Fatal(err)
	}
	return net
}

// All that is known between two regions on a day.
func ExampleBrief_Pair() {
	english := brief.For(twoTies(), locale.For(language.English))
	document := english.Pair(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-12-01"))
	if err := document.WriteText(os.Stdout); err != nil {
		log.Fatal(err)
	}
	// Output:
	// North Kazakhstan Region and Jiangsu Province: cross-border ties
	// As of December 1, 2025
	//
	// 1 tie in effect
	// - North Kazakhstan Region has been a member of the trade platform since November 28, 2025, at the latest; the platform is based in Jiangsu Province. [1]
	//   - The sources give no starting date; the first mention is as of November 28, 2025
	//
	// Organizations, platforms and their members
	// - Trade platform [1]
	//   - Seat: Jiangsu Province
	//   - North Kazakhstan Region has been a member of the trade platform since November 28, 2025, at the latest: mentioned in that capacity on November 28, 2025; no starting date is given.
	//
	// Figures
	// - North Kazakhstan Region
	//   - Population in 2025: 525,000 [1]
	//
	// Timeline
	// - November 28, 2025: North Kazakhstan Region is mentioned in a source as a member of the trade platform. [1]
	//
	// Sources
	// [1] “The news”, November 29, 2025. https://example.org/news
}

// One party, and what changed for it in a year, in Russian.
func ExampleBrief_Party() {
	russian := brief.For(twoTies(), locale.For(language.Russian))
	north := party.MustParseID("KZ-59")
	if err := russian.Party(north, civil.MustParseDate("2025-12-01")).WriteText(os.Stdout); err != nil {
		log.Fatal(err)
	}
	changes := russian.Changes(north, civil.MustParseDate("2025-01-01"), civil.MustParseDate("2025-12-31"), brief.ChangesOptions{})
	fmt.Println(changes.Title)
	for _, section := range changes.Sections {
		for _, item := range section.Items {
			fmt.Println(item.Text)
		}
	}
	// Output:
	// Северо-Казахстанская область: трансграничные связи
	// По состоянию на 1 декабря 2025 года
	//
	// 1 действующая связь
	// - Северо-Казахстанская область — участник торговой платформы не позднее чем с 28 ноября 2025 года; платформа базируется в провинции Цзянсу. [1]
	//   - Упоминается в источнике по состоянию на 28 ноября 2025 года; дата начала не указана
	//
	// Организации, платформы и их участники
	// - Торговая платформа [1]
	//   - Местонахождение — провинция Цзянсу
	//   - Северо-Казахстанская область — участник торговой платформы не позднее чем с 28 ноября 2025 года: упоминание в источнике по состоянию на 28 ноября 2025 года; дата начала участия не указана.
	//
	// Показатели
	// - Северо-Казахстанская область
	//   - Численность населения в 2025 году: 525 000 [1]
	//
	// Хронология
	// - 28 ноября 2025 года. Северо-Казахстанская область упоминается в источнике в числе участников торговой платформы. [1]
	//
	// Источники
	// [1] «The news», 29 ноября 2025 года. https://example.org/news
	// Северо-Казахстанская область: что изменилось
	// 28 ноября 2025 года. Северо-Казахстанская область — участник торговой платформы не позднее чем с 28 ноября 2025 года; платформа базируется в провинции Цзянсу. С этого дня это достоверно известно.
}

// The links of a network, each as a sentence with its details.
func ExampleBrief_Link() {
	net := twoTies()
	english := brief.For(net, locale.For(language.English))
	for _, link := range net.All(civil.MustParseDate("2025-12-01")) {
		fmt.Println(english.Link(link))
		for _, detail := range english.Details(link) {
			fmt.Println("-", detail)
		}
	}
	// Output:
	// North Kazakhstan Region has been a member of the trade platform since November 28, 2025, at the latest; the platform is based in Jiangsu Province.
	// - The sources give no starting date; the first mention is as of November 28, 2025
}
