package locale

import (
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/data/dates"
	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// dateData is how one locale writes dates and lists.
type dateData struct {
	texts    dates.Texts
	names    [dates.LastName + 1][]string // by field byte
	language string
	phrases  *phrases  // nil where signs have to do
	genitive [3]string // the month patterns from MonthLong on, for languages whose phrases want them
}

// dateTables holds the locales in use; an entry never changes once it is there.
var dateTables [locales.Count]atomic.Pointer[dateData]

// dates is the locale's date data, decoded on first use.
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
	dateTables[i.id].Store(d)
	return d
}
