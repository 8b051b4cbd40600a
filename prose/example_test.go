package prose_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose"
)

// The status of an agreement, in four languages.
func ExampleProse_Agreement() {
	treaty := agreement.Agreement{
		ID: "transit", Level: agreement.LevelTreaty,
		Titles:  locale.Text{"en": "Transit Agreement", "ru": "Соглашение о транзите", "kk": "Транзит туралы келісім", "zh": "过境运输协定"},
		Parties: []agreement.Party{{Party: party.MustParseID("KZ")}, {Party: party.MustParseID("CN")}},
		Rules:   agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{Consents: agreement.All()}, Delay: agreement.Delay{Days: 30}}},
		Events: []agreement.Event{
			{Kind: agreement.EventRatified, Party: party.MustParseID("KZ"), On: civil.MustParseWhen("2025-03-01")},
			{Kind: agreement.EventRatified, Party: party.MustParseID("CN"), On: civil.MustParseWhen("2025-06-10")},
		},
	}
	status := agreement.Compile(treaty).StatusAt(civil.MustParseDate("2025-12-01"))
	for _, tag := range prose.Languages() {
		tell := prose.For(locale.For(tag), prose.Names{})
		fmt.Println(tell.Agreement(treaty, status))
		fmt.Println(tell.AgreementEvent(treaty, treaty.Events[1]))
	}
	// Output:
	// The Transit Agreement has been in force since July 10, 2025: the 30th day after the deposit by China on June 10, 2025, of the last instrument needed.
	// China ratified the Transit Agreement.
	// Соглашение о транзите действует с 10 июля 2025 года: это 30-й день после сдачи на хранение 10 июня 2025 года от имени Китая последнего необходимого документа о согласии.
	// Китай ратифицировал Соглашение о транзите.
	// Транзит туралы келісім 2025 жылғы 10 шілдеден бастап күшінде: бұл – Қытай 2025 жылғы 10 маусымда міндеттілікке келісім туралы соңғы қажетті құжатты сақтауға тапсырған күннен кейінгі 30-күн.
	// Қытай Транзит туралы келісімді ратификациялады.
	// 《过境运输协定》自2025年7月10日起生效：即中国于2025年6月10日交存最后一份所需文书后第30天。
	// 中国批准《过境运输协定》。
}

// A membership, under the name that a record gives the platform.
func ExampleProse_Membership() {
	m := platform.Membership{
		ID: "north", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59"),
		Events: []platform.Event{{Kind: platform.EventAttested, On: civil.MustParseWhen("2025-11-28")}},
	}
	status := platform.Compile(m, platform.Context{}).StatusAt(civil.MustParseDate("2025-12-01"))
	names := prose.Names{Party: func(id party.ID) locale.Text {
		if id == m.Platform {
			return locale.Text{"en": "Central Asia Trade Hub", "ru": "Центральноазиатский торговый хаб"}
		}
		return nil
	}}
	for _, tag := range []language.Tag{language.English, language.Russian} {
		tell := prose.For(locale.For(tag), names)
		fmt.Println(tell.Membership(m, status))
		fmt.Println(tell.MembershipEvent(m, m.Events[0]))
	}
	// Output:
	// North Kazakhstan Region has been a member of the Central Asia Trade Hub since November 28, 2025, at the latest: mentioned in that capacity on November 28, 2025; no starting date is given.
	// North Kazakhstan Region is mentioned in a source as a member of the Central Asia Trade Hub.
	// Северо-Казахстанская область — участник платформы «Центральноазиатский торговый хаб» не позднее чем с 28 ноября 2025 года: упоминание в источнике по состоянию на 28 ноября 2025 года; дата начала участия не указана.
	// Северо-Казахстанская область упоминается в источнике в числе участников платформы «Центральноазиатский торговый хаб».
}

// Figures as an editor prints them, in a sentence and in a table.
func ExampleProse_Figure() {
	indicator, _ := economy.LookupIndicator("industry-share")
	o := economy.Observation{
		Subject: party.MustParseID("KZ-59"), Reference: party.MustParseID("KZ"), Indicator: indicator.Code,
		Period: civil.MustParsePeriod("2025-01-01/P9M"), Value: economy.MustParseValue("3.25 percent"), Status: economy.StatusProvisional,
	}
	for _, tag := range []language.Tag{language.English, language.Kazakh} {
		tell := prose.For(locale.For(tag), prose.Names{})
		fmt.Println(tell.Figure(o, indicator))
		fmt.Println(tell.Measure(o, indicator), tell.Value(o.Value), tell.ObservationStatus(o.Status))
	}
	// Output:
	// share of Kazakhstan’s industry in January–September 2025: 3.25% (preliminary)
	// share of Kazakhstan’s industry in January–September 2025 3.25% preliminary
	// 2025 жылғы қаңтар–қыркүйектегі Қазақстанның өнеркәсібіндегі үлесі: 3,25% (алдын ала деректер)
	// 2025 жылғы қаңтар–қыркүйектегі Қазақстанның өнеркәсібіндегі үлесі 3,25% алдын ала деректер
}

// Names of parties, and a phrase at the beginning of a line.
func ExampleProse_Name() {
	for _, tag := range []language.Tag{language.English, language.Russian, language.Chinese} {
		tell := prose.For(locale.For(tag), prose.Names{})
		name := tell.Name(party.MustParseID("KZ"))
		fmt.Println(name, "|", tell.Heading(party.MustParseID("KZ")), "|", prose.Capitalize(name))
	}
	// Output:
	// Kazakhstan | Kazakhstan | Kazakhstan
	// Казахстан | Казахстан | Казахстан
	// 哈萨克斯坦 | 哈萨克斯坦 | 哈萨克斯坦
}

// The language in which readers of another one are told.
func ExampleMatch() {
	for _, text := range []string{"ru-KZ", "zh-TW", "de"} {
		told, ok := prose.Match(language.MustParse(text))
		fmt.Println(text, told, ok)
	}
	// Output:
	// ru-KZ ru true
	// zh-TW en false
	// de en false
}
