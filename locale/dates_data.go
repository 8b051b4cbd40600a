package locale

import (
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/data/dates"
	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// dateData holds the date and list patterns of one locale.
type dateData struct {
	texts    dates.Texts
	names    [dates.LastName + 1][]string // indexed by field byte
	language string
	phrases  *phrases  // nil if vague dates are written with signs
	genitive [3]string // the month patterns from MonthLong on, for languages whose phrases use the genitive
	official officialPatterns
}

// dateTables holds the date data of the locales in use. An entry never changes once it is stored.
var dateTables [locales.Count]atomic.Pointer[dateData]

// dates returns the locale's date data, decoded on first use.
func (i *info) dates() *dateData {
	if d := dateTables[i.id].Load(); d != nil {
		return d
	}
	d := &dateData{texts: dates.Of(i.chain)}
	for op := dates.FirstName; op <= dates.LastName; op++ {
		d.names[op] = dates.Names(d.texts[dates.NameSets+op-dates.FirstName])
	}
	base, script, _ := i.tag.Raw()
	d.language = base.String()
	d.phrases = phrasesOf(d.language, script.String())
	if d.phrases != nil && d.phrases.genitive {
		d.genitive = genitives(&d.texts)
	}
	d.official = d.officials()
	dateTables[i.id].Store(d)
	return d
}
