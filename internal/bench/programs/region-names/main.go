// Command region-names prints the name of a code in a language and searches for a name.
package main

import (
	"fmt"
	"os"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

func main() {
	code, err := region.ParseCode(os.Args[1])
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(names.Name(code, language.Make(os.Args[2])), names.Search(os.Args[3], names.Options{}))
}
