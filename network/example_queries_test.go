package network_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

const roads = `{
  "platforms": [{"id": "corridor", "names": {"en": "the Middle Corridor"}, "kind": "association"}],
  "memberships": [
    {"id": "kz", "platform": "corridor", "member": "KZ", "events": [{"kind": "effective", "on": "2017-02-15"}]},
    {"id": "az", "platform": "corridor", "member": "AZ", "events": [{"kind": "effective", "on": "2017-02-15"}]},
    {"id": "tr", "platform": "corridor", "member": "TR", "events": [{"kind": "signed", "on": "2018"}]}
  ],
  "agreements": [
    {"id": "gas", "level": "treaty", "parties": [{"party": "AZ"}, {"party": "IT"}], "events": [
      {"kind": "ratified", "party": "AZ", "on": "2013-05-01"}, {"kind": "ratified", "party": "IT", "on": "2013-12-19"}]},
    {"id": "customs", "level": "treaty", "parties": [{"party": "KZ"}, {"party": "IT"}], "events": [
      {"kind": "signed", "party": "KZ", "on": "2020-01-17"}]}
  ]
}`

func networkOfRoads() *network.Network {
	data, err := dataset.Read(strings.NewReader(roads), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	return net
}

// Path returns how two are connected through others, with the links that make each step.
func ExampleNetwork_Path() {
	path, found := networkOfRoads().Path(party.MustParseID("KZ"), party.MustParseID("IT"), civil.MustParseDate("2021-01-01"))
	fmt.Println(found, path.Parties, path.Truth)
	for _, step := range path.Steps {
		for _, link := range step.Links {
			fmt.Println(link)
		}
	}
	// Output:
	// true [KZ AZ IT] yes
	// common-membership active KZ → AZ via corridor since 2017-02-15 (stated)
	// agreement in-force AZ → IT via gas since 2013-12-19 (rule)
}

// Changes returns what began, ended or changed between two days. Of a membership that began in 2018 nothing is known to have
// happened on the first and the last day of that year: these changes are Vague.
func ExampleNetwork_Changes() {
	for _, c := range networkOfRoads().Changes(civil.MustParseDate("2017-01-01"), civil.MustParseDate("2018-12-31")) {
		fmt.Println(c)
	}
	// Output:
	// 2017-02-15 common-membership AZ → KZ via corridor: – → active
	// 2018-01-01 common-membership AZ → TR via corridor: – → active (unknown) (vague)
	// 2018-01-01 common-membership KZ → TR via corridor: – → active (unknown) (vague)
	// 2018-12-31 common-membership AZ → TR via corridor: active (unknown) → active (vague)
	// 2018-12-31 common-membership KZ → TR via corridor: active (unknown) → active (vague)
}

// Between returns what was ever recorded between two, and why something is not a link.
func ExampleNetwork_Between() {
	net := networkOfRoads()
	for _, who := range []string{"AZ", "IT"} {
		for _, h := range net.Between(party.MustParseID("KZ"), party.MustParseID(who), civil.Interval{}) {
			fmt.Printf("%s %s %d %q\n", h.Kind, h.Via, len(h.Spans), h.Why)
		}
	}
	// Output:
	// common-membership corridor 1 ""
	// agreement customs 0 "unsigned"
}

// A graph answers which parties are connected at all.
func ExampleGraph_Components() {
	graph := networkOfRoads().Graph(civil.MustParseDate("2015-01-01"))
	fmt.Println(graph.Components(), graph.Degree(party.MustParseID("IT")))
	// Output: [[AZ IT]] 1
}

// Search finds parties of the dataset, and with the names of the world any area.
func ExampleNetwork_Search() {
	world := func(text string) (codes []region.Code) {
		for _, m := range names.Search(text, names.Options{}) {
			codes = append(codes, m.Code)
		}
		return codes
	}
	net := networkOfRoads()
	for _, text := range []string{"the middle", "Казахстан"} {
		for _, m := range net.Search(text, network.SearchOptions{World: world, Limit: 1}) {
			fmt.Println(m.Party, m.Exact)
		}
	}
	// Output:
	// corridor false
	// KZ false
}
