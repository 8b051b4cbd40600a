package atlas_test

import (
	"fmt"
	"io/fs"
	"log"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// The members of the Eurasian Economic Union, from the atlas.
func ExampleDataset() {
	data, err := atlas.Dataset()
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, m := range net.Members(party.MustParseID("eaeu"), civil.MustParseDate("2020-01-01")) {
		if m.Status.Active == civil.Yes {
			fmt.Println(net.Name(m.Membership.Member), m.Status.Role, m.Status.Since)
		}
	}
	// Output:
	// Armenia member 2015-01-02
	// Belarus member 2015-01-01
	// Kyrgyzstan member 2015-08-12
	// Kazakhstan member 2015-01-01
	// Moldova observer 2018-05-14
	// Russia member 2015-01-01
}

// The files of the atlas, to read them with others of one's own.
func ExampleFS() {
	files, err := fs.Glob(atlas.FS(), "data/*.json")
	fmt.Println(len(files) > 5, err)
	// Output: true <nil>
}
