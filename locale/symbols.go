package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// numberData holds the symbols and patterns of one locale in one numbering system.
type numberData struct {
	decimal, group           string // separators
	moneyDecimal, moneyGroup string // separators in amounts of money
	minus, plus, percent     string
	minGroup                 int

	plain, percents, currency, accounting pattern

	short, long, moneyShort compactTable

	units   [pluralCategories]string // how the number {0} and the name of the currency {1} combine
	symbols *currencySymbols
	custom  *customFormat // of the region's currency; nil if that has none
}

// pattern is the text around a number and the sizes of its groups.
type pattern struct {
	affixes
	primary, secondary int
}

// affixes holds the texts before and after a number.
type affixes struct {
	positive, negative [2]affix
}

// affix is the text on one side of a number. If currency is set, the currency's symbol stands between before and
// after.
type affix struct {
	_             incomparable
	before, after string
	currency      bool
}

// of returns the affixes for a number with the given sign.
func (a *affixes) of(negative bool) *[2]affix {
	if negative {
		return &a.negative
	}
	return &a.positive
}

func affixesOf(id int) affixes {
	texts := numbers.Affixes(id)
	var parts [4]affix
	for n, text := range texts {
		parts[n].before, parts[n].after, parts[n].currency = strings.Cut(text, currencySign)
	}
	return affixes{positive: [2]affix{parts[0], parts[1]}, negative: [2]affix{parts[2], parts[3]}}
}

func readPattern(r *packed.Reader) pattern {
	return pattern{affixes: affixesOf(r.Uint()), primary: int(r.Byte()), secondary: int(r.Byte())}
}

// numberData returns the symbols and patterns, decoded on first use.
func (i *info) numberData() *numberData {
	if d := i.numbers.Load(); d != nil {
		return d
	}
	i.numbers.CompareAndSwap(nil, newNumberData(i.id, i.system))
	return i.numbers.Load()
}

func newNumberData(locale, system int) *numberData {
	d := &numberData{symbols: symbolsOf(locale)}
	if id := numbers.Regional(locale); id != 0 {
		d.custom = customOf(id - 1)
	}
	r := numbers.Record(locale, system)
	for _, text := range []*string{
		&d.decimal, &d.group, &d.moneyDecimal, &d.moneyGroup, &d.minus, &d.plus, &d.percent,
	} {
		*text = numbers.Text(r.Uint())
	}
	d.minGroup = r.Uint()
	for _, p := range []*pattern{&d.plain, &d.percents, &d.currency, &d.accounting} {
		*p = readPattern(&r)
	}
	for _, t := range []*compactTable{&d.short, &d.long, &d.moneyShort} {
		*t = readCompact(numbers.Compact(r.Uint()))
	}
	for c := range d.units {
		d.units[c] = numbers.Text(r.Uint())
	}
	return d
}

// currencySign stands in an affix for the symbol of the currency.
const currencySign = "¤"

// append appends an affix with the symbol in its place.
func (a *affix) append(dst []byte, symbol string) []byte {
	dst = append(dst, a.before...)
	if a.currency {
		dst = append(append(dst, symbol...), a.after...)
	}
	return dst
}
