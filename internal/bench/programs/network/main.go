// Command network reads a dataset and prints the links of two parties on a day, and what happened.
package main

import (
	"fmt"
	"os"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
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
	for _, link := range net.Links(party.MustParseID(os.Args[1]), party.MustParseID(os.Args[2]), civil.MustParseDate(os.Args[3])) {
		fmt.Println(link)
	}
	for _, e := range net.Timeline(network.TimelineQuery{}) {
		fmt.Println(e.On, e.Kind, e.Subject, e.Party)
	}
}
