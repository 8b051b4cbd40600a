package names

import (
	"sync"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

// codeTable holds the codes of all entries, and for each withdrawn entry the current entries that replaced it. It is
// built on first use.
type codeTable struct {
	once       sync.Once
	codes      []region.Code
	successors [][]uint16
}

var codes codeTable

func (t *codeTable) load() *codeTable {
	t.once.Do(func() {
		t.codes = make([]region.Code, world.Count)
		t.successors = make([][]uint16, world.Count)
		for i := range t.codes {
			t.codes[i], _ = region.ParseCode(world.Code(i))
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
