package names_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/region/names"
)

// The codes of a name that somebody typed, in any language.
func ExampleCodes() {
	for _, name := range []string{"Солтүстік Қазақстан облысы", "江苏", "Georgia"} {
		fmt.Println(name, names.Codes(name))
	}
	// Output:
	// Солтүстік Қазақстан облысы [KZ-59]
	// 江苏 [CN-JS]
	// Georgia [GE US-GA]
}
