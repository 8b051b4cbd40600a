package locale

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// numberData is the symbols and patterns of one locale in one numbering system.
type numberData struct {
	decimal, group           string // separators
	moneyDecimal, moneyGroup string // separators in amounts of money
	minus, plus, percent     string
	minGroup                 int

	plain, percents, currency, accounting pattern

	short, long, moneyShort compactTable

	units   [pluralCategories]string // how number {0} and currency name {1} combine
	symbols *currencySymbols
	custom  *customFormat // of the region's currency; nil where that has none
}

// pattern is what stands around a number, and the size of its groups.
type pattern struct {
	affixes
	primary, secondary int
}

// affixes are what stands before and behind a number; ¤ is the place of a currency's symbol.
type affixes struct {
	positive, negative [2]string
}

// of are the affixes for that sign.
func (a *affixes) of(negative bool) *[2]string {
	if negative {
		return &a.negative
	}
	return &a.positive
}

func affixesOf(id int) affixes {
	a := numbers.Affixes(id)
	return affixes{positive: [2]string{a[0], a[1]}, negative: [2]string{a[2], a[3]}}
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
		d.custom = readCustom(id - 1)
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

// appendAffix appends an affix with the symbol in the place of ¤.
func appendAffix(dst []byte, affix, symbol string) []byte {
	before, after, ok := strings.Cut(affix, currencySign)
	dst = append(dst, before...)
	if !ok {
		return dst
	}
	dst = append(dst, symbol...)
	return append(dst, after...)
}
