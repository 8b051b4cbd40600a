package locale

import (
	"strings"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// currencyNames holds the currency names in which a locale differs from its parent: those of the current currencies
// only, or of all.
type currencyNames struct {
	_     incomparable
	block string
	at    [numbers.Currencies]nameEntry
}

// nameEntry is the offset of a currency's names in the block plus one, 0 if there are none, and the bit set of the
// plural categories that have a form.
type nameEntry struct {
	at  uint16
	set uint8
}

// The bytes that end a display name and the middle part of a plural form.
const (
	endName   = 0
	endMiddle = 1
)

// nameTables holds the names decoded so far: at 0 those of the current currencies, at 1 those of all, which are
// decoded when a currency out of use is first asked for.
var nameTables [2][locales.Count]atomic.Pointer[currencyNames]

// namesOf returns the names of a locale for at least the currency with the given number, inflated on first use.
func namesOf(locale, number int) *currencyNames {
	all := &nameTables[1][locale]
	if n := all.Load(); n != nil {
		return n
	}
	if number >= numbers.Current {
		all.CompareAndSwap(nil, newNames(locale, true))
		return all.Load()
	}
	current := &nameTables[0][locale]
	if n := current.Load(); n != nil {
		return n
	}
	current.CompareAndSwap(nil, newNames(locale, false))
	return current.Load()
}

func newNames(locale int, all bool) *currencyNames {
	names := numbers.Names(locale)
	size, end := names.Current, numbers.Current
	if all {
		size, end = names.All, numbers.Currencies
	}
	n := &currencyNames{block: inflateNames(locale, size)}
	r := packed.At(n.block, 0)
	count := r.Uint()
	order := make([]*nameEntry, 0, count)
	for i, number := 0, 0; i < count; i++ {
		if number += r.Uint(); number < end {
			order = append(order, &n.at[number])
		}
	}
	sets := n.block[r.Offset():]
	at := r.Offset() + count
	for i, entry := range order {
		entry.at, entry.set = uint16(at+1), sets[i]
		at += strings.IndexByte(n.block[at:], endName) + 1
		for set := entry.set; set != 0; set &= set - 1 {
			at += strings.IndexByte(n.block[at+1:], endMiddle) + 3
		}
	}
	return n
}

// inflateNames inflates the first size bytes of a locale's names, after the names of the locale that serve as the
// dictionary.
func inflateNames(locale, size int) string {
	names := numbers.Names(locale)
	if size == 0 {
		return ""
	}
	known := ""
	if names.Dictionary != locale {
		known = inflateNames(names.Dictionary, numbers.DictionarySize)
	}
	block, _ := packed.Inflate(names.Deflated, known, size) // no error: the data is generated
	return block
}

// currencyName returns the display name of a currency, its encoded plural forms, and the bit set of their categories.
func (i *info) currencyName(number int) (display, forms string, set uint8) {
	for _, id := range i.chain {
		names := namesOf(int(id), number)
		if entry := names.at[number]; entry.at != 0 {
			display, forms, _ = strings.Cut(names.block[entry.at-1:], string(rune(endName)))
			return display, forms, entry.set
		}
	}
	return "", "", 0
}

// appendCurrencyName appends the name in its form for a plural category.
func (i *info) appendCurrencyName(dst []byte, c *currency, category int) []byte {
	if c.number < 0 {
		return append(dst, c.code...)
	}
	display, forms, set := i.currencyName(c.number)
	if display == "" {
		return append(dst, c.code...)
	}
	if set&(1<<category) == 0 {
		category = other
	}
	if set&(1<<category) == 0 {
		return append(dst, display...)
	}
	for before := set & (1<<category - 1); before != 0; before &= before - 1 {
		forms = forms[strings.IndexByte(forms[1:], endMiddle)+3:]
	}
	end := strings.IndexByte(forms[1:], endMiddle) + 1
	dst = append(dst, display[:len(display)-int(forms[0])+1]...)
	dst = append(dst, forms[1:end]...)
	return append(dst, display[len(display)-int(forms[end+1])+1:]...)
}

// CurrencyName returns the name of the currency with the given ISO 4217 code as it stands alone, such as "US Dollar",
// or the code itself if the language has no name for it. As in [Locale.Money], a code with characters that cannot be
// seen is printed as ¤.
func (l Locale) CurrencyName(code string) string {
	if n, ok := numbers.Currency(code); ok {
		if display, _, _ := l.info().currencyName(n); display != "" {
			return display
		}
	}
	return shown(code)
}
