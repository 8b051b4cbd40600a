package names

import (
	"sync"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

// codeTable holds the codes of all entries, for each withdrawn entry the current entries that replaced it, and for each
// subdivision that is also a country the entry of the country. It is built on first use.
type codeTable struct {
	once       sync.Once
	codes      []region.Code
	successors [][]uint16
	countries  map[int]int
}

var codes codeTable

func (t *codeTable) load() *codeTable {
	t.once.Do(func() {
		t.codes = make([]region.Code, world.Count)
		t.successors = make([][]uint16, world.Count)
		t.countries = map[int]int{}
		for i := range t.codes {
			t.codes[i], _ = region.ParseCode(world.Code(i))
			if country, ok := region.CountryOf(t.codes[i]); ok {
				t.countries[i], _ = world.Find(country.String())
			}
			if !world.Withdrawn(i) {
				continue
			}
			for _, code := range region.Successors(t.codes[i]) {
				if to, ok := world.Find(code.String()); ok {
					t.successors[i] = append(t.successors[i], uint16(to))
				}
			}
		}
	})
	return t
}
