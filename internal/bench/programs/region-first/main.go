// Command region-first searches for a name right after its start. It prints the elapsed time in milliseconds, the
// memory in megabytes that stays in use, and the code that was found.
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/pariz/gountries"

	"github.com/crossborder-go/crossborder/region/names"
)

func main() {
	search := map[string]func(name string) string{
		"crossborder": func(name string) string { return names.Search(name, names.Options{})[0].Code.String() },
		"gountries": func(name string) string {
			c, _ := gountries.New().FindSubdivisionCountryByName(name)
			s, _ := c.FindSubdivisionByName(name)
			return c.Alpha2 + "-" + s.Code
		},
	}[os.Args[1]]
	before := heap()
	start := time.Now()
	found := search(os.Args[2])
	took := time.Since(start)
	fmt.Println(float64(took.Microseconds())/1000, float64(heap()-before)/1e6, found)
}

// heap returns the memory in use, in bytes.
func heap() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
