package locale

import (
	"strings"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// currencyNames are the currency names in which one locale differs from its parent.
type currencyNames struct {
	block string
	at    [numbers.Currencies]nameEntry
}

// nameEntry is where in the block the names of a currency begin and one, 0 for none; and the set of
// the plural categories that have a form.
type nameEntry struct {
	at  uint16
	set uint8
}

// The bytes that end a display name and the middle of a form.
const (
	endName   = 0
	endMiddle = 1
)

var nameTables [locales.Count]atomic.Pointer[currencyNames]

// namesOf returns a locale's own names, inflated on first use.
func namesOf(locale int) *currencyNames {
	if n := nameTables[locale].Load(); n != nil {
		return n
	}
	nameTables[locale].CompareAndSwap(nil, newNames(locale))
	return nameTables[locale].Load()
}

func newNames(locale int) *currencyNames {
	n := new(currencyNames)
	deflated, dictionary := numbers.Names(locale)
	if deflated == "" {
		return n
	}
	known := ""
	if dictionary != locale {
		known = namesOf(dictionary).block
	}
	n.block, _ = packed.Inflate(deflated, known) // generated: it is not damaged
	r := packed.At(n.block, 0)
	count := r.Uint()
	order := make([]*nameEntry, count)
	for i, number := 0, 0; i < count; i++ {
		number += r.Uint()
		order[i] = &n.at[number]
	}
	for _, entry := range order {
		entry.set = r.Byte()
	}
	for at, i := r.Offset(), 0; i < count; i++ {
		order[i].at = uint16(at + 1)
		at += strings.IndexByte(n.block[at:], endName) + 1
		for set := order[i].set; set != 0; set &= set - 1 {
			at += strings.IndexByte(n.block[at+1:], endMiddle) + 3
		}
	}
	return n
}

// currencyName is the display name of a currency, its plural forms, and their categories.
func (i *info) currencyName(number int) (display, forms string, set uint8) {
	for _, id := range i.chain {
		names := namesOf(int(id))
		if entry := names.at[number]; entry.at != 0 {
			display, forms, _ = strings.Cut(names.block[entry.at-1:], string(rune(endName)))
			return display, forms, entry.set
		}
	}
	return "", "", 0
}

// appendCurrencyName appends the name in the form for a plural category.
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
	dst = append(dst, display[:forms[0]-1]...)
	dst = append(dst, forms[1:end]...)
	return append(dst, display[len(display)-int(forms[end+1])+1:]...)
}

// CurrencyName is the name of an ISO 4217 code as it stands alone, and the code itself where the
// language has none.
func (l Locale) CurrencyName(code string) string {
	if n, ok := numbers.Currency(code); ok {
		if display, _, _ := l.info().currencyName(n); display != "" {
			return display
		}
	}
	return code
}
