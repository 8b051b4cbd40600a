// Command dataset reads a dataset, reports what is wrong with it, and writes it.
package main

import (
	"fmt"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
)

func main() {
	data, err := dataset.Read(os.Stdin, dataset.ReadOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := data.Report(os.Stderr, data.Validate(), language.Make(os.Args[1])); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(data.Write(os.Stdout))
}
