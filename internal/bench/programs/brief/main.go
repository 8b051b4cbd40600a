// Command brief reads a dataset and tells the briefing of two parties on a day in the language of a locale.
package main

import (
	"fmt"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

func main() {
	data, err := dataset.Read(os.Stdin, dataset.ReadOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	net, err := network.New(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	b := brief.For(net, locale.For(language.Make(os.Args[1])))
	fmt.Println(b.Pair(party.MustParseID(os.Args[2]), party.MustParseID(os.Args[3]), civil.MustParseDate(os.Args[4])).WriteText(os.Stdout))
}
