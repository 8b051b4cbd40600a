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
