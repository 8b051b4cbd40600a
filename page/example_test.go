package page_test

import (
	"fmt"
	"log"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
)

// theNetwork is that of a file.
func theNetwork() *network.Network {
	data, err := dataset.ReadFile("testdata/ties.json", dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	return net
}

// An image of the ties between two countries on a day, in Russian.
func ExampleSVG() {
	net, day := theNetwork(), civil.MustParseDate("2025-12-01")
	kazakhstan, china := party.MustParseID("KZ"), party.MustParseID("CN")
	var image strings.Builder
	err := page.SVG(&image, net, net.Links(kazakhstan, china, day), page.Options{
		Day: day, Language: language.Russian, About: []party.ID{kazakhstan, china},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.Join(strings.Split(image.String(), "\n")[1:3], "\n"))
	// Output:
	// <title id="drawing-title">Казахстан и Китай: трансграничные связи</title>
	// <desc id="drawing-description">Схема связей. Участников: 12. Связей: 15.</desc>
}

// A page about the ties of two countries over time, in a file.
func ExampleHTML() {
	net := theNetwork()
	kazakhstan, china := party.MustParseID("KZ"), party.MustParseID("CN")
	file, err := os.CreateTemp("", "*.html")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(file.Name())
	err = page.HTML(file, net, net.Between(kazakhstan, china, civil.Interval{}), page.Options{
		Day: civil.MustParseDate("2025-12-01"), About: []party.ID{kazakhstan, china},
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := file.Close(); err != nil {
		log.Fatal(err)
	}
	text, err := os.ReadFile(file.Name())
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range strings.Split(string(text), "\n") {
		if strings.HasPrefix(line, "<h1") || strings.HasPrefix(line, "<h2>Ties") {
			fmt.Println(line)
		}
	}
	// Output:
	// <h1 id="title">Kazakhstan and China: cross-border ties</h1>
	// <h2>Ties: 15</h2>
}

// A limit on what is drawn is an error that says so.
func ExampleTooManyError() {
	net, day := theNetwork(), civil.MustParseDate("2025-12-01")
	fmt.Println(page.SVG(os.Stdout, net, net.All(day), page.Options{MaxParties: 10}))
	// Output: page: SVG: 22 parties are more than the limit of 10; select fewer links or raise Options.MaxParties
}
