package names

import (
	"slices"
	"strings"
	"sync"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
)

// alias is an additional name of an entry.
type alias struct {
	name  string
	entry uint16
	by    uint8 // index in byValues
	full  bool  // the name is found only with its type words
}

// aliasTable holds all aliases. It is decoded on first use.
type aliasTable struct {
	once    sync.Once
	list    []alias
	byEntry map[int][]string
}

var aliases aliasTable

func (t *aliasTable) load() *aliasTable {
	t.once.Do(func() {
		t.byEntry = map[int][]string{}
		values := byValues()
		by := slices.Index(values[:], ByOfficial)
		for entry, cells := range officialRows() {
			for _, name := range cells {
				if name != "" {
					t.add(alias{name, uint16(entry), uint8(by), false})
				}
			}
		}
		for line := range strings.Lines(regionnames.Aliases()) {
			columns := strings.SplitN(strings.TrimSpace(line), "\t", 3)
			if len(columns) != 3 {
				continue
			}
			entry, ok := world.Find(columns[0])
			for by, kind := range values {
				if !ok || string(kind) != columns[1] {
					continue
				}
				for name := range strings.SplitSeq(columns[2], "|") {
					name, full := strings.CutPrefix(name, "=")
					t.add(alias{name, uint16(entry), uint8(by), full})
				}
			}
		}
	})
	return t
}

func (t *aliasTable) add(a alias) {
	t.list = append(t.list, a)
	t.byEntry[int(a.entry)] = append(t.byEntry[int(a.entry)], a.name)
}

// of returns the aliases of an entry.
func (t *aliasTable) of(entry int) []string { return t.byEntry[entry] }

// ref refers to a name: below aliasRefs it is the entry of an English name, below tableRefs the index of an alias plus
// aliasRefs, and from there on a regionnames.Ref.
type ref uint32

const (
	aliasRefs = 1 << 14
	tableRefs = 1 << 20
)

// String returns the name.
func (r ref) String() string {
	switch {
	case r >= tableRefs:
		return regionnames.Ref(r).String()
	case r >= aliasRefs:
		return aliases.load().list[r-aliasRefs].name
	}
	return world.Name(int(r))
}
