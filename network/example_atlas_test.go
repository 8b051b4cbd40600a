package network_test

import (
	"fmt"
	"log"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
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

// What began for North Kazakhstan Region in November 2025: for itself, and for an organization within it.
func ExampleNetwork_ChangesOf() {
	for _, c := range theAtlas().ChangesOf(party.MustParseID("KZ-59"), civil.MustParseDate("2025-11-01"), civil.MustParseDate("2025-11-30")) {
		fmt.Println(c.On, c.Kind, c.A, c.B, c.Via, c.Is, c.IsTruth)
	}
	// Output:
	// 2025-11-28 membership KZ-59 CN-JS/nanjing china-central-asia active yes
	// 2025-11-28 office nkr-investor-service-center CN-JS/nanjing nkr-office-nanjing open yes
}

// Since when Armenia and Kazakhstan have both been in the Eurasian Economic Union, and the two memberships behind the link.
func ExampleHistory_RecordB() {
	net := theAtlas()
	for _, h := range net.Between(party.MustParseID("AM"), party.MustParseID("KZ"), civil.Interval{}) {
		if h.Via != "eaeu" {
			continue
		}
		recordB, _ := h.RecordB()
		first, _ := net.Membership(h.Record)
		second, _ := net.Membership(recordB)
		fmt.Println(h.Kind, first.ID, second.ID)
		for _, s := range h.Spans {
			fmt.Println(s.State, "from", s.From)
		}
	}
	// Output:
	// common-membership eaeu-am eaeu-kz
	// active from 2015-01-02
}

// All ties that North Kazakhstan Region ever had, those of its organizations among them.
func ExampleNetwork_HistoriesOf() {
	for _, h := range theAtlas().HistoriesOf(party.MustParseID("KZ-59"), civil.Interval{}) {
		fmt.Println(h.Kind, h.A, h.B, h.Via)
	}
	// Output:
	// membership KZ-59 CN-JS/nanjing china-central-asia
	// agreement KZ-59 CN-SN twin-north-kazakhstan-shaanxi
	// office nkr-investor-service-center CN-JS/nanjing nkr-office-nanjing
}

// Who met whom: both regions were represented at the ceremony in Nanjing.
func ExampleNetwork_Meetings() {
	for _, m := range theAtlas().Meetings(party.MustParseID("KZ-59"), party.MustParseID("CN-JS")) {
		fmt.Println(m.On, m.Kind, m.Place)
		for _, p := range m.Participants {
			fmt.Println("-", p.Name["en"]+",", p.Capacity["en"])
		}
	}
	// Output:
	// 2025-11-28 ceremony CN-JS/nanjing
	// - Gauez Nurmukhambetov, Akim of North Kazakhstan Region
	// - Nurlan Akkoshkarov, Consul General of Kazakhstan in Shanghai
	// - Zhang Zhichao, Head of Xuanwu District of Nanjing
	// - Li Ming, Vice President of Jiangsu SOHO Holding Group
}

// Whether Kyrgyzstan was in the Eurasian Economic Union on a day.
func ExampleNetwork_MembershipStatus() {
	net := theAtlas()
	for _, on := range []string{"2015-01-01", "2015-08-12"} {
		s, found := net.MembershipStatus("eaeu-kg", civil.MustParseDate(on))
		fmt.Println(on, s.State, s.Active, found)
	}
	// Output:
	// 2015-01-01 none no true
	// 2015-08-12 active yes true
}

// What the records call a treaty and a platform, in the languages in which they have names.
func ExampleNetwork_Titles() {
	net := theAtlas()
	fmt.Println(net.Titles("china-central-asia-treaty")["zh"])
	fmt.Println(net.Names(party.MustParseID("china-central-asia-mechanism"))["ru"])
	// Output:
	// 永久睦邻友好合作条约
	// механизм сотрудничества «Китай – Центральная Азия»
}

// The offices of a region and its organizations, and where they are.
func ExampleNetwork_Offices() {
	net := theAtlas()
	for _, o := range net.Offices(party.MustParseID("KZ-59"), civil.MustParseDate("2025-12-01")) {
		fmt.Println(o.Office.ID, o.Office.Of, o.Office.Seat, o.Status.State, o.Status.Since)
	}
	office, found := net.Office("china-central-asia-secretariat")
	fmt.Println(office.Of, office.Seat, found)
	// Output:
	// nkr-office-nanjing nkr-investor-service-center CN-JS/nanjing open 2025-11-28
	// china-central-asia-mechanism CN-SN/xian true
}

// The records that an answer leads to: a meeting, the agreement signed there, an organization that took part, the place, and
// the publication that says so.
func ExampleNetwork_Meeting() {
	net := theAtlas()
	meeting, _ := net.Meeting("accession-ceremony")
	signed, _ := net.Agreement(meeting.Agreements[0])
	fmt.Println(signed.Level, signed.Kind, signed.Parties[0].Party)
	group, _ := net.Organization(meeting.Participants[3].For)
	fmt.Println(group.Kind, group.Names["en"])
	place, _ := net.Region(meeting.Place)
	fmt.Println(place.Kind, place.Names["zh"])
	news, _ := net.Source(meeting.Cites[0].Source)
	fmt.Println(news.Publisher["en"], news.Published)
	_, found := net.Meeting("accession-ceremny")
	fmt.Println(found)
	// Output:
	// subnational accession KZ-59
	// company Jiangsu SOHO Holding Group
	// prefecture-level city 南京市
	// KAZAKHSTAN TODAY 2025-11-29
	// false
}

// What a party lies within, from the inside out: an investor centre in its region, its country, and the areas of the United
// Nations.
func ExampleNetwork_Containers() {
	net := theAtlas()
	fmt.Println(net.Containers(party.MustParseID("nkr-investor-service-center")))
	fmt.Println(net.Containers(party.MustParseID("CN-JS/nanjing/xuanwu")))
	// Output:
	// [nkr-investor-service-center KZ-59 KZ 143 810 SU 142 001]
	// [CN-JS/nanjing/xuanwu CN-JS/nanjing CN-JS CN 030 142 001]
}

// North Kazakhstan Region is connected with Viet Nam in six steps, most of them between others. As a part of Kazakhstan it is in
// one, by the free trade agreement of the Eurasian Economic Union.
func ExampleGraph_With() {
	graph, north := theAtlas().Graph(civil.MustParseDate("2025-12-01")), party.MustParseID("KZ-59")
	for _, o := range []network.GraphOptions{{}, {Containers: true}} {
		path, found := graph.With(o).Path(north, party.MustParseID("VN"))
		fmt.Println(path.Parties, found)
	}
	// Output:
	// [KZ-59 CN-SN KZ-61 CN-HB qaztrade CN VN] true
	// [KZ-59 VN] true
}

// All links of a day, each once, and the figure that a flow of trade comes from.
func ExampleNetwork_All() {
	net, err := network.New(&dataset.Dataset{Observations: []economy.Observation{{
		Subject: party.MustParseID("KZ"), Counterpart: party.MustParseID("CN"), Indicator: "goods-exports",
		Period: civil.MustParsePeriod("2024"), Value: economy.MustParseValue("15 USD"),
	}}})
	if err != nil {
		log.Fatal(err)
	}
	for _, link := range net.All(civil.MustParseDate("2024-06-30")) {
		fmt.Println(link)
		o, _ := net.Observation(link.Record)
		fmt.Println(o.Subject, o.Counterpart, o.Indicator, o.Period, o.Value)
	}
	// Output:
	// flow holds KZ → CN via goods-exports since 2024-01-01 until 2025-01-01 (stated)
	// KZ CN goods-exports 2024 15 USD
}

// Which agreements gave way to later ones, and how many pairs of parties each of them tied.
func ExampleNetwork_Histories() {
	pairs := map[string]int{}
	for _, h := range theAtlas().Histories(civil.Interval{}) {
		if h.Kind == network.LinkAgreement && h.Why == network.WhySuperseded && len(h.Spans) > 0 {
			pairs[h.Via]++
		}
	}
	fmt.Println(pairs)
	// Output:
	// map[eaeu-iran-interim:6 eaeu-iran-interim-protocol:6 eu-am-pca:28 eu-kz-pca:29]
}

// The partners of Samarkand Region on a day: Chinese provinces, and a city that has a tie with the city of Samarkand.
func ExampleGraph_Neighbors() {
	graph, samarkand := theAtlas().Graph(civil.MustParseDate("2025-12-01")), party.MustParseID("UZ-SA")
	fmt.Println(graph.Neighbors(samarkand))
	fmt.Println(graph.With(network.GraphOptions{Exact: true}).Neighbors(samarkand))
	// Output:
	// [CN-JS CN-SC CN-SD CN-XJ/urumqi]
	// [CN-JS CN-SC CN-SD]
}

// What was promised between two parties, from the link that the promise makes.
func ExampleNetwork_Commitment() {
	net := theAtlas()
	for _, link := range net.LinksOf(party.MustParseID("traceca-igc"), civil.MustParseDate("2023-03-01")) {
		if promise, found := net.Commitment(link.Record); found {
			fmt.Println(link.A, link.B, link.Via, link.Since)
			fmt.Println(promise.Text["en"])
		}
	}
	// Output:
	// traceca-igc titr traceca-titr-memorandum 2023-02-10
	// to develop transport routes, attract cargo and exchange information on transport
}
