// Command region parses a code and looks it up.
package main

import (
	"fmt"
	"os"

	"github.com/crossborder-go/crossborder/region"
)

func main() {
	code, err := region.ParseCode(os.Args[1])
	if err != nil {
		fmt.Println(err)
		return
	}
	entry, ok := region.Lookup(code)
	fmt.Println(entry.Name(), ok)
}
