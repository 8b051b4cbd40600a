package network_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

const ties = `{
  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
  "platforms": [{"id": "hub", "names": {"en": "the trade hub", "ru": "торговый хаб"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
  "memberships": [
    {"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-11-28", "cites": [{"source": "news"}]}]},
    {"id": "west", "platform": "hub", "member": "KZ-27", "events": [{"kind": "attested", "on": "2025-11-28", "cites": [{"source": "news"}]}]}
  ]
}`

// Links returns what links two regions on a day, with certainty, days and basis.
func ExampleNetwork_Links() {
	data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, link := range net.Links(party.MustParseID("KZ"), party.MustParseID("CN"), civil.MustParseDate("2025-12-01")) {
		fmt.Println(link)
	}
	// Output:
	// membership active KZ-27 → CN-JS via hub since [..2025-11-28] (attested)
	// membership active KZ-59 → CN-JS via hub since 2025-11-28 (assumed)
}

// Timeline returns what happened, in the order of the days.
func ExampleNetwork_Timeline() {
	data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range net.Timeline(network.TimelineQuery{Parties: []party.ID{party.MustParseID("KZ-59")}}) {
		fmt.Println(e.On, e.Party, e.Kind, e.Subject)
	}
	// Output: 2025-11-28 KZ-59 signed hub
}

// Members returns the members of a platform with their status on a day.
func ExampleNetwork_Members() {
	data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range net.Members(party.MustParseID("hub"), civil.MustParseDate("2025-11-27")) {
		fmt.Println(m.Membership.Member, m.Status.State, m.Status.Active)
	}
	// Output:
	// KZ-27 none unknown
	// KZ-59 none no
}
