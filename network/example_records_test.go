package network_test

import (
	"fmt"
	"log"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// A party by what somebody typed, and what the records say about it.
func ExampleNetwork_Party() {
	net := networkOfRoads()
	id, err := net.Party("corridor")
	fmt.Println(id, err, net.Name(id, language.English))
	_, err = net.Party("coridor")
	fmt.Println(err)
	corridor, _ := net.Platform(id)
	fmt.Println(corridor.Kind, len(net.Platforms()), net.Parties())
	fmt.Println(net.Name(party.MustParseID("AZ"), language.English), net.Within(party.MustParseID("KZ-59"), party.MustParseID("KZ")))
	// Output:
	// corridor <nil> the Middle Corridor
	// network: Party("coridor"): no such party; did you mean "corridor"?
	// association 1 [AZ IT KZ TR corridor]
	// Azerbaijan true
}

// Who is tied to a party on a day, and through what.
func ExampleNetwork_Neighbors() {
	net, on, azerbaijan := networkOfRoads(), civil.MustParseDate("2021-01-01"), party.MustParseID("AZ")
	fmt.Println(net.Neighbors(azerbaijan, on))
	for _, link := range net.LinksOf(azerbaijan, on) {
		fmt.Println(link)
	}
	for _, m := range net.Memberships(azerbaijan, on) {
		fmt.Println(m.Membership.Platform, m.Status.State)
	}
	graph := net.Graph(on)
	path, _ := graph.Path(party.MustParseID("TR"), party.MustParseID("IT"))
	fmt.Println(graph.On(), graph.Nodes(), len(graph.Links()), path.Parties)
	// Output:
	// [IT KZ TR]
	// common-membership active AZ → KZ via corridor since 2017-02-15 (stated)
	// common-membership active AZ → TR via corridor since 2018 (assumed)
	// agreement in-force AZ → IT via gas since 2013-12-19 (rule)
	// corridor active
	// 2021-01-01 [AZ IT KZ TR] 4 [TR AZ IT]
}

// The status of an agreement on a day: as a whole, for one party, and between two.
func ExampleNetwork_AgreementStatus() {
	net, on := networkOfRoads(), civil.MustParseDate("2021-01-01")
	whole, _ := net.AgreementStatus("gas", party.ID{}, on)
	italy, _ := net.AgreementStatus("gas", party.MustParseID("IT"), on)
	between, _ := net.StatusBetween("gas", party.MustParseID("AZ"), party.MustParseID("IT"), on)
	fmt.Println(whole.State, whole.Since, italy.State, between.InForce)
	_, known := net.AgreementStatus("oil", party.ID{}, on)
	fmt.Println(known)
	// Output:
	// in-force 2013-12-19 party yes
	// false
}

// The latest figure, and all figures about a region and the places within it.
func ExampleNetwork_Latest() {
	data, err := dataset.Read(strings.NewReader(`{"observations": [
		{"subject": "KZ", "indicator": "population", "period": "2023", "value": {"amount": "19900000", "unit": "count"}},
		{"subject": "KZ", "indicator": "population", "period": "2024", "value": {"amount": "20200000", "unit": "count"}},
		{"subject": "KZ-59", "indicator": "population", "period": "2024", "value": {"amount": "524000", "unit": "count"}}
	]}`), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	query := network.ObservationQuery{Subject: party.MustParseID("KZ"), Indicator: "population"}
	latest, found := net.Latest(query)
	fmt.Println(latest.Period, latest.Value, found)
	query.Within = true
	for _, o := range net.Observations(query) {
		indicator, _ := net.Indicator(o.Indicator)
		name, _ := indicator.Names.In(language.Russian)
		fmt.Println(o.Subject, name, o.Period, o.Value)
	}
	// Output:
	// 2024 20200000 count true
	// KZ численность населения 2023 19900000 count
	// KZ численность населения 2024 20200000 count
	// KZ-59 численность населения 2024 524000 count
}
