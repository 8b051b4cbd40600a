package locale

import (
	"compress/flate"
	"io"
	"strings"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// currencyNames are the currency names in which one locale differs from its parent.
type currencyNames struct {
	block string
	at    [numbers.Currencies]int32 // where a currency's names begin and one, 0 for none
}

var nameTables [locales.Count]atomic.Pointer[currencyNames]

// namesOf returns a locale's own names, inflated on first use.
func namesOf(locale int) *currencyNames {
	if n := nameTables[locale].Load(); n != nil {
		return n
	}
	n := new(currencyNames)
	if deflated := numbers.Names(locale); deflated != "" {
		block, err := io.ReadAll(flate.NewReader(strings.NewReader(deflated)))
		if err == nil {
			n.block = string(block)
		}
	}
	r := packed.At(n.block, 0)
	for at := 0; !r.Done(); {
		at += r.Uint()
		n.at[at] = int32(r.Offset()) + 1
		r.String()
		for forms := r.Uint(); forms > 0; forms-- {
			r.Byte()
			r.Uint()
			r.Uint()
			r.String()
		}
	}
	nameTables[locale].CompareAndSwap(nil, n)
	return nameTables[locale].Load()
}

// currencyName reads the names of a currency: the reader stands behind the display name.
func (i *info) currencyName(number int) (display string, r packed.Reader) {
	for _, id := range i.chain {
		names := namesOf(int(id))
		if at := names.at[number]; at != 0 {
			r = packed.At(names.block, int(at)-1)
			return r.String(), r
		}
	}
	return "", r
}

// appendCurrencyName appends the name in the form for a plural category.
func (i *info) appendCurrencyName(dst []byte, c *currency, category int) []byte {
	if c.number < 0 {
		return append(dst, c.code...)
	}
	display, r := i.currencyName(c.number)
	if display == "" {
		return append(dst, c.code...)
	}
	front, back, middle := len(display), 0, ""
	for forms := r.Uint(); forms > 0; forms-- {
		form := int(r.Byte())
		f, b, m := r.Uint(), r.Uint(), r.String()
		if form == category || form == other {
			front, back, middle = f, b, m
		}
		if form == category {
			break
		}
	}
	dst = append(dst, display[:front]...)
	dst = append(dst, middle...)
	return append(dst, display[len(display)-back:]...)
}

// CurrencyName is the name of an ISO 4217 code as it stands alone, and the code itself where the
// language has none.
func (l Locale) CurrencyName(code string) string {
	i := l.info()
	if n, ok := numbers.Currency(code); ok {
		if display, _ := i.currencyName(n); display != "" {
			return display
		}
	}
	return code
}
