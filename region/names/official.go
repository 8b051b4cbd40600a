package names

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

// Official returns the official name of a country or subdivision in full, as documents write it within a sentence:
// Republic of Kazakhstan, область Абай, 江苏省. The names are those in English, Russian, Kazakh and Chinese (simplified)
// of:
//
//   - the members and observer states of the United Nations; in Kazakh without some small states
//   - the subdivisions of China, Kazakhstan, Kyrgyzstan, Mongolia, Russia, Tajikistan, Turkmenistan and Uzbekistan, with
//     the word for their kind: North Kazakhstan Region, город Москва, Цзянсу провинциясы, 阿斯塔纳市
//
// For everything else Official returns [Name].
func Official(code region.Code, tag language.Tag) string {
	if name := officials.load().find(code, closest(tag)); name != "" {
		return name
	}
	return Name(code, tag)
}

// officialLanguages are the languages that have official names, in the order of the table.
var officialLanguages = [...]string{"en", "ru", "kk", "zh"}

// officialTable holds the official names that differ from the usual ones. It is decoded on first use.
type officialTable struct {
	once    sync.Once
	byEntry map[int][len(officialLanguages)]string
}

var officials officialTable

func (t *officialTable) load() *officialTable {
	t.once.Do(func() {
		t.byEntry = map[int][len(officialLanguages)]string{}
		for entry, cells := range officialRows() {
			t.byEntry[entry] = cells
		}
	})
	return t
}

// officialRows yields the rows of the table: an entry, and its names by language, which are empty if the usual name is
// the official one.
func officialRows() iter.Seq2[int, [len(officialLanguages)]string] {
	return func(yield func(int, [len(officialLanguages)]string) bool) {
		for line := range strings.Lines(regionnames.Official()) {
			cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			entry, ok := world.Find(cells[0])
			if ok && len(cells) == 1+len(officialLanguages) && !yield(entry, [len(officialLanguages)]string(cells[1:])) {
				return
			}
		}
	}
}

// find returns the official name of a code in a locale, or "" if the table has none.
func (t *officialTable) find(code region.Code, locale int) string {
	entry, ok := world.Find(code.String())
	if !ok {
		return ""
	}
	if locale == locales.Und {
		return t.byEntry[entry][0] // as Name, in English
	}
	for ; locale != locales.Und; locale = locales.Parent(locale) {
		if i := slices.Index(officialLanguages[:], locales.Name(locale)); i >= 0 {
			return t.byEntry[entry][i]
		}
	}
	return ""
}
