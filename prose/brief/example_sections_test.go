package brief_test

import (
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// The head of a document of one's own, for one party and for two.
func ExampleBrief_Title() {
	north, jiangsu, on := party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-12-01")
	for _, tag := range []language.Tag{language.English, language.Russian, language.Kazakh, language.Chinese} {
		tell := brief.For(twoTies(), locale.For(tag))
		fmt.Println(tell.Title(north, jiangsu))
		fmt.Println(tell.Title(north, north))
		fmt.Println(tell.Day(on))
	}
	// Output:
	// North Kazakhstan Region and Jiangsu Province: cross-border ties
	// North Kazakhstan Region: cross-border ties
	// As of December 1, 2025
	// Северо-Казахстанская область и провинция Цзянсу: трансграничные связи
	// Северо-Казахстанская область: трансграничные связи
	// По состоянию на 1 декабря 2025 года
	// Солтүстік Қазақстан облысы және Цзянсу провинциясы: трансшекаралық байланыстар
	// Солтүстік Қазақстан облысы: трансшекаралық байланыстар
	// 2025 жылғы 1 желтоқсандағы жағдай бойынша
	// 北哈萨克斯坦州与江苏省：跨境联系
	// 北哈萨克斯坦州：跨境联系
	// 截至2025年12月1日
}

// News of a network: what changed in a year, line by line.
func ExampleBrief_Change() {
	net := twoTies()
	tell := brief.For(net, locale.For(language.English))
	for _, c := range net.Changes(civil.MustParseDate("2025-01-01"), civil.MustParseDate("2025-12-31")) {
		fmt.Println(tell.Prose().Locale().Date(c.On, locale.Long)+":", tell.Change(c))
	}
	for _, e := range net.Timeline(network.TimelineQuery{}) {
		fmt.Println(tell.Prose().Locale().When(e.On, locale.Long)+":", tell.Entry(e))
	}
	// Output:
	// November 28, 2025: North Kazakhstan Region has been a member of the trade platform since November 28, 2025, at the latest; the platform is based in Jiangsu Province. From this day on it is certain.
	// November 28, 2025: North Kazakhstan Region is mentioned in a source as a member of the trade platform.
}

// mustRead is for examples whose text is known to be right.
func mustRead(text string) *dataset.Dataset {
	data, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	return data
}

// What two newspapers say differently, as a section of a document.
func ExampleBrief_Conflicts() {
	first := mustRead(`{"sources": [{"id": "kt", "title": {"en": "Kazakhstan Today"}}],
		"offices": [{"id": "nanjing", "names": {"en": "Nanjing office"}, "of": "KZ-59", "seat": "CN-JS", "cites": [{"source": "kt"}]}]}`)
	second := mustRead(`{"sources": [{"id": "inform", "title": {"en": "Kazinform"}}],
		"offices": [{"id": "nanjing", "of": "KZ-59", "seat": "CN-SH", "cites": [{"source": "inform"}]}]}`)
	merged, conflicts, err := dataset.Merge(dataset.MergeOptions{}, first, second)
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(merged)
	if err != nil {
		log.Fatal(err)
	}
	for _, tag := range []language.Tag{language.English, language.Russian} {
		tell := brief.For(net, locale.For(tag))
		section := tell.Conflicts(conflicts)
		fmt.Println(section.Heading)
		for _, c := range conflicts {
			item := tell.Conflict(c)
			fmt.Println("-", item.Text)
			for _, detail := range item.Details {
				fmt.Println("  -", detail.Text)
			}
		}
	}
	// Output:
	// Where the sources differ
	// - Nanjing office: seat
	//   - Jiangsu Province (“Kazakhstan Today”)
	//   - Shanghai (“Kazinform”)
	// В чём источники расходятся
	// - Представительство «Nanjing office»: местонахождение
	//   - провинция Цзянсу («Kazakhstan Today»)
	//   - Шанхай («Kazinform»)
}

// What validation found, in words for readers.
func ExampleBrief_Issues() {
	data := mustRead(`{
		"platforms": [{"id": "hub", "names": {"en": "trade platform", "ru": "торговая платформа"}, "seat": "CN-JS"}],
		"memberships": [{"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-11-28"}]}]
	}`)
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, tag := range []language.Tag{language.English, language.Russian} {
		section := brief.For(net, locale.For(tag)).Issues(data.Validate())
		fmt.Println(section.Heading)
		for _, item := range section.Items {
			fmt.Println("-", item.Text)
		}
	}
	// Output:
	// Notes on the data
	// - No source gives the day on which North Kazakhstan Region became a member; the day of signing, November 28, 2025, is assumed.
	// Замечания к данным
	// - Не указано, с какого дня Северо-Казахстанская область является участником; принят день подписания — 28 ноября 2025 года.
}
