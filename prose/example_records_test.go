package prose_test

import (
	"fmt"
	"log"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose"
)

// theAtlas returns the network of package atlas.
func theAtlas() *network.Network {
	data, err := atlas.Dataset()
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	return net
}

// namesOf returns the names of the parties and agreements of a network.
func namesOf(net *network.Network) prose.Names {
	return prose.Names{Party: net.Names, Agreement: net.Titles}
}

// How countries stand under treaties: one has ratified and one has only signed the Regional Comprehensive Economic Partnership,
// and one has left the Energy Charter.
func ExampleProse_Party() {
	net := theAtlas()
	for _, tag := range []language.Tag{language.English, language.Russian, language.Chinese} {
		tell := prose.For(locale.For(tag), namesOf(net))
		for _, row := range [][2]string{{"rcep", "CN"}, {"rcep", "MM"}, {"energy-charter-treaty", "IT"}} {
			treaty, _ := net.Agreement(row[0])
			who := party.MustParseID(row[1])
			status, _ := net.AgreementStatus(treaty.ID, who, civil.MustParseDate("2022-02-01"))
			fmt.Println(tell.Party(treaty, who, status))
		}
	}
	// Output:
	// China has been a party to the Regional Comprehensive Economic Partnership Agreement since January 1, 2022.
	// Myanmar signed the Regional Comprehensive Economic Partnership Agreement on November 15, 2020; it is not in force for Myanmar.
	// Italy ceased to be a party to the Energy Charter Treaty on January 1, 2016: notice of withdrawal on December 31, 2014.
	// Китай — сторона Соглашения о Всеобъемлющем региональном экономическом партнёрстве с 1 января 2022 года.
	// Мьянма подписала Соглашение о Всеобъемлющем региональном экономическом партнёрстве 15 ноября 2020 года; для Мьянмы документ не вступил в силу.
	// Италия перестала быть стороной Договора к Энергетической Хартии 1 января 2016 года: уведомление о выходе, направленное 31 декабря 2014 года.
	// 中国自2022年1月1日起为《区域全面经济伙伴关系协定》缔约方。
	// 缅甸于2020年11月15日签署《区域全面经济伙伴关系协定》；该文件尚未对缅甸生效。
	// 意大利自2016年1月1日起不再是《能源宪章条约》缔约方：于2014年12月31日发出退出通知。
}

// What a region and a corporation agreed on at a meeting.
func ExampleProse_Commitment() {
	promise := agreement.Commitment{
		Kind: agreement.CommitmentChannel, By: []party.ID{party.MustParseID("KZ-59")}, Toward: []party.ID{party.MustParseID("jiangsu-soho")},
		Text: locale.Text{
			"en": "a standing communication mechanism", "kk": "тұрақты байланыс тетігі", "ru": "постоянный механизм коммуникации", "zh": "建立常态化沟通机制",
		},
	}
	for _, tag := range prose.Languages() {
		fmt.Println(prose.For(locale.For(tag), namesOf(theAtlas())).Commitment(promise))
	}
	// Output:
	// North Kazakhstan Region and Jiangsu SOHO Holding Group agreed on the following: a standing communication mechanism.
	// Северо-Казахстанская область и Jiangsu SOHO Holding Group договорились о следующем: постоянный механизм коммуникации.
	// Солтүстік Қазақстан облысы және Jiangsu SOHO Holding Group мынадай мәселе бойынша уағдаласты: тұрақты байланыс тетігі.
	// 北哈萨克斯坦州和江苏苏豪控股集团有限公司商定：建立常态化沟通机制。
}

// A meeting, where it was, and who took part.
func ExampleProse_Meeting() {
	net := theAtlas()
	meeting, _ := net.Meeting("accession-ceremony")
	for _, tag := range []language.Tag{language.English, language.Russian} {
		tell := prose.For(locale.For(tag), namesOf(net))
		fmt.Println(tell.Meeting(meeting))
		fmt.Println(tell.Person(meeting.Participants[0]))
	}
	// Output:
	// Ceremony in Nanjing (signing of the accession agreement and opening of the representative office).
	// Gauez Nurmukhambetov, Akim of North Kazakhstan Region
	// Церемония в Нанкине: подписание соглашения о присоединении и открытие представительства.
	// Гауез Нурмухамбетов, аким СКО
}

// An office, and how it came to be.
func ExampleProse_Office() {
	net := theAtlas()
	secretariat, _ := net.Office("china-central-asia-secretariat")
	status := platform.CompileOffice(secretariat, civil.When{}, civil.When{}).StatusAt(civil.MustParseDate("2025-01-01"))
	for _, tag := range []language.Tag{language.English, language.Russian} {
		tell := prose.For(locale.For(tag), namesOf(net))
		fmt.Println(tell.Office(secretariat, status))
		fmt.Println(tell.OfficeEvent(secretariat, secretariat.Events[1]))
	}
	// Output:
	// The Secretariat of the China–Central Asia mechanism has been open in Xi’an since March 30, 2024.
	// The Secretariat of the China–Central Asia mechanism opened.
	// Секретариат «Центральная Азия – Китай» работает в Сиане с 30 марта 2024 года.
	// Открыт Секретариат «Центральная Азия – Китай».
}

// What a treaty still needs for its entry into force.
func ExampleProse_Requirement() {
	transit := agreement.Agreement{ID: "transit", Level: agreement.LevelTreaty,
		Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{Consents: agreement.Count(3)}}}}
	for _, who := range []string{"KZ", "CN", "KG", "UZ"} {
		transit.Parties = append(transit.Parties, agreement.Party{Party: party.MustParseID(who)})
	}
	transit.Events = []agreement.Event{{Kind: agreement.EventRatified, Party: party.MustParseID("KZ"), On: civil.MustParseWhen("2025-03-01")}}
	for _, q := range agreement.Compile(transit).Requirements(civil.MustParseDate("2025-12-01")) {
		for _, tag := range prose.Languages() {
			fmt.Println(prose.For(locale.For(tag), prose.Names{}).Requirement(q))
		}
	}
	// Output:
	// consents: 1 of 3
	// число выразивших согласие: 1 из 3
	// келісім білдіргендер: 1 (қажеті – 3)
	// 已有1方同意，需3方
}

// A publication as a line of a list of sources, and a name in the language of the reader, or else in another one.
func ExampleProse_Source() {
	net := theAtlas()
	news, _ := net.Source("nanjing-kt-accession")
	group, _ := net.Organization(party.MustParseID("jiangsu-soho"))
	for _, tag := range []language.Tag{language.English, language.Russian} {
		tell := prose.For(locale.For(tag), namesOf(net))
		fmt.Println(tell.Source(news))
		fmt.Println(tell.Locale().Tag(), tell.Text(group.Names))
	}
	// Output:
	// KAZAKHSTAN TODAY, November 29, 2025, quoting the press service of the Ministry of Foreign Affairs of Kazakhstan. https://www.kt.kz/rus/ekonomika/severo-kazahstanskaya_oblast_prisoedinilas_k_torgovoy_1377984378.html (in Russian)
	// en Jiangsu SOHO Holding Group
	// KAZAKHSTAN TODAY, 29 ноября 2025 года (со ссылкой на источник: пресс-служба Министерства иностранных дел РК). https://www.kt.kz/rus/ekonomika/severo-kazahstanskaya_oblast_prisoedinilas_k_torgovoy_1377984378.html
	// ru Jiangsu SOHO Holding Group
}

// What validation found, for readers who do not know the codes of regions.
func ExampleProse_Issue() {
	m := platform.Membership{
		ID: "north", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59"),
		Events: []platform.Event{{Kind: platform.EventSigned, On: civil.MustParseWhen("2025-11-28")}},
	}
	found := m.Validate()
	for _, tag := range prose.Languages() {
		for _, i := range found {
			fmt.Println(prose.For(locale.For(tag), prose.Names{}).Issue(i))
		}
	}
	// Output:
	// No source gives the day on which North Kazakhstan Region became a member; the day of signing, November 28, 2025, is assumed.
	// Не указано, с какого дня Северо-Казахстанская область является участником; принят день подписания — 28 ноября 2025 года.
	// Солтүстік Қазақстан облысы: қай күннен бастап мүше болғаны көрсетілмеген; қол қойылған күн (2025 жылғы 28 қараша) негізге алынды.
	// 没有来源说明北哈萨克斯坦州自何日起成为成员；推定为签署日2025年11月28日。
}
