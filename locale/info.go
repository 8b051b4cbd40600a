package locale

import (
	"sync"
	"sync/atomic"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// info is the data that all formatters share for one locale with one numbering system. It is built on first use and
// never changes.
type info struct {
	id     int          // the locale's number in the tables
	tag    language.Tag // with -u-nu- if the numbering system is not the locale's own
	chain  []uint16     // the numbers of the locale and all its ancestors, und last
	system int          // the numbering system's number in the tables
	digits digits       // the digits of that numbering system

	numbers atomic.Pointer[numberData]    // symbols and patterns
	words   atomic.Pointer[lexicon]       // texts beside numbers, for parsing
	symbols atomic.Pointer[currencyIndex] // currencies by symbol, for parsing
	names   atomic.Pointer[currencyIndex] // currencies by name, for parsing

	bareNouns     atomic.Pointer[nounIndex] // currencies by the noun of their names, for parsing
	dateWordsOnce atomic.Pointer[dateWords] // words and orders of dates, for parsing

	symbolsAsked, namesAsked atomic.Int32 // number of lookups before the index is built
}

// infos holds the locales in use with their own numbering system. Each has one pointer forever, so that locales can
// be compared by pointer.
var infos [locales.Count]atomic.Pointer[info]

// infoOf returns the info of a locale with its own numbering system.
func infoOf(id int) *info {
	if i := infos[id].Load(); i != nil {
		return i
	}
	made := newInfo(id, numbers.DefaultSystem(id))
	if infos[id].CompareAndSwap(nil, made) {
		return made
	}
	return infos[id].Load()
}

// withSystem holds the infos with another numbering system, by locale and system.
var withSystem sync.Map

// infoWith returns the info of a locale with the given numbering system.
func infoWith(id, system int) *info {
	if system == numbers.DefaultSystem(id) {
		return infoOf(id)
	}
	key := [2]int{id, system}
	if i, ok := withSystem.Load(key); ok {
		return i.(*info)
	}
	i, _ := withSystem.LoadOrStore(key, newInfo(id, system))
	return i.(*info)
}

func newInfo(id, system int) *info {
	i := &info{id: id, system: system, digits: digitsOf(system)}
	name := locales.Name(id)
	if system != numbers.DefaultSystem(id) {
		name += "-u-nu-" + numbers.SystemName(system)
	}
	i.tag = language.Make(name)
	for at := id; ; at = locales.Parent(at) {
		i.chain = append(i.chain, uint16(at))
		if at == locales.Und {
			return i
		}
	}
}
