// Command words reads a dataset, prints its issues, the links between two parties, the statuses of agreements and the
// observations, and writes the dataset.
package main

import (
	"fmt"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

func main() {
	data, err := dataset.Read(os.Stdin, dataset.ReadOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, i := range data.Validate() {
		fmt.Println(i.Message(os.Args[1]))
	}
	net, err := network.New(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	l := locale.For(language.Make(os.Args[1]))
	for _, link := range net.Links(party.MustParseID(os.Args[2]), party.MustParseID(os.Args[3]), civil.MustParseDate(os.Args[4])) {
		fmt.Println(link.Kind, link.Truth, l.When(link.Since, locale.Long))
	}
	for _, a := range data.Agreements {
		status := agreement.Compile(a).StatusAt(civil.MustParseDate(os.Args[4]))
		fmt.Println(status.State, l.When(status.Since, locale.Long))
	}
	for _, o := range data.Observations {
		fmt.Println(o.Value.Format(l, economy.ValueOptions{}), l.Period(o.Period, locale.Wide))
	}
	fmt.Println(data.Write(os.Stdout))
}
