package atlas_test

import (
	"fmt"
	"log"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

func networkOfAtlas() *network.Network {
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

// What changed for Kazakhstan in 2015, as far as Kyrgyzstan is concerned.
func Example_changes() {
	kyrgyzstan := party.MustParseID("KG")
	changes := networkOfAtlas().ChangesOf(party.MustParseID("KZ"), civil.MustParseDate("2015-01-01"), civil.MustParseDate("2015-12-31"))
	for _, c := range changes {
		if c.A == kyrgyzstan || c.B == kyrgyzstan {
			fmt.Printf("%s %s via %s: %q, then %q\n", c.On, c.Kind, c.Via, c.Was, c.Is)
		}
	}
	// Output:
	// 2015-07-27 common-membership via wto: "", then "signed"
	// 2015-08-12 common-membership via eaeu: "", then "active"
	// 2015-08-12 agreement via eaeu-accession-kyrgyzstan: "", then "in-force"
	// 2015-08-12 agreement via eaeu-treaty: "", then "in-force"
	// 2015-11-30 common-membership via wto: "signed", then "active"
	// 2015-11-30 agreement via wto-agreement: "", then "in-force"
}

// How Uzbekistan was connected with Italy in 2025, and Turkmenistan with Vietnam.
func Example_path() {
	net, on := networkOfAtlas(), civil.MustParseDate("2025-06-01")
	for _, pair := range [][2]string{{"UZ", "IT"}, {"TM", "VN"}} {
		path, _ := net.Path(party.MustParseID(pair[0]), party.MustParseID(pair[1]), on)
		fmt.Println(path.Parties, path.Truth)
		for _, step := range path.Steps {
			fmt.Println(" ", step.Links[0])
		}
	}
	// Output:
	// [UZ IT] yes
	//   agreement in-force UZ → IT via eu-uz-pca through eu since 1999-07-01 (stated)
	// [TM AM VN] yes
	//   common-membership active TM → AM via energy-charter-conference since [1991-01-01..2022-10-31] (attested)
	//   agreement in-force AM → VN via eaeu-vietnam since 2016-10-05 (stated)
}
