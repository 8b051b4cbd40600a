package crossborder_test

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
)

const ties = `{
  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
  "platforms": [{"id": "hub", "names": {"en": "the trade hub", "ru": "торговый хаб"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
  "memberships": [
    {"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-11-28", "cites": [{"source": "news"}]}]},
    {"id": "west", "platform": "hub", "member": "KZ-27", "events": [{"kind": "attested", "on": "2025-11-28", "cites": [{"source": "news"}]}]}
  ]
}`

// Who is tied to whom on a day, since when, and how do we know?
func Example() {
	data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{Name: "ties.json"})
	if err != nil {
		log.Fatal(err) // ties.json:4:17: unknown field "platfrom"; did you mean "platform"? …
	}
	index, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	russian := locale.For(language.Russian)
	for _, day := range []string{"2025-11-01", "2025-12-01"} {
		for _, tie := range index.Links(party.MustParseID("KZ"), party.MustParseID("CN-JS"), civil.MustParseDate(day)) {
			fmt.Println(day, tie.Kind, tie.A, tie.Truth, russian.When(tie.Since, locale.Long), tie.Basis)
		}
	}
	// Output:
	// 2025-11-01 membership KZ-27 unknown не позднее 28 ноября 2025 г. attested
	// 2025-12-01 membership KZ-27 yes не позднее 28 ноября 2025 г. attested
	// 2025-12-01 membership KZ-59 yes 28 ноября 2025 г. assumed
}
