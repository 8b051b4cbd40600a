package locale

import (
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// currencySymbols holds the symbols of all currencies in one locale, indexed by currency number.
type currencySymbols [numbers.Currencies]currencyEntry

// currencyEntry refers to strings of the pool. Each number is that of the string plus one; 0 means "none".
type currencyEntry struct{ symbol, narrow, custom uint16 }

// customFormat is the pattern and the separators of a currency that has its own in a locale.
type customFormat struct {
	pattern
	decimal, group string
}

// currency is a currency as a locale displays it.
type currency struct {
	code   string
	number int // -1 for a code that CLDR does not have
	entry  currencyEntry
	custom *customFormat
}

var symbolTables [locales.Count]atomic.Pointer[currencySymbols]

// symbolsOf returns the symbols of a locale, decoded on first use. A locale without data of its own shares its
// parent's.
func symbolsOf(locale int) *currencySymbols {
	if s := symbolTables[locale].Load(); s != nil {
		return s
	}
	s := new(currencySymbols)
	r := numbers.Symbols(locale)
	if locale != locales.Und {
		up := symbolsOf(locales.Parent(locale))
		if r.Done() {
			s = up
		} else {
			*s = *up
		}
	}
	for at := 0; !r.Done(); {
		at += r.Uint()
		s[at] = currencyEntry{uint16(r.Uint()), uint16(r.Uint()), uint16(r.Uint())}
	}
	symbolTables[locale].CompareAndSwap(nil, s)
	return symbolTables[locale].Load()
}

// currencyOf returns the currency with the given code. A currency without a pattern of its own takes that of the
// currency of the locale's region, if there is one, as ICU does.
func (d *numberData) currencyOf(code string) currency {
	c := currency{code: code, number: -1, custom: d.custom}
	if n, ok := numbers.Currency(code); ok {
		c.number, c.entry = n, d.symbols[n]
		if id := c.entry.custom; id != 0 {
			c.custom = customOf(int(id) - 1)
		}
		return c
	}
	c.code = shown(code)
	return c
}

// shown returns the text printed for a code that CLDR does not have: the code as given, or the sign for an unknown
// currency if it contains characters that cannot be seen.
func shown(code string) string {
	for _, c := range code {
		if !unicode.IsPrint(c) || c == utf8.RuneError {
			return currencySign
		}
	}
	return code
}

var customs [numbers.Customs]atomic.Pointer[customFormat]

func customOf(id int) *customFormat {
	if c := customs[id].Load(); c != nil {
		return c
	}
	r := numbers.Custom(id)
	customs[id].CompareAndSwap(nil, &customFormat{
		pattern: readPattern(&r), decimal: numbers.Text(r.Uint()), group: numbers.Text(r.Uint()),
	})
	return customs[id].Load()
}

// display returns the symbol, the narrow symbol or the code. A missing narrow symbol falls back to the symbol, a
// missing symbol to the code.
func (c *currency) display(d Display) string {
	switch {
	case d == Narrow && c.entry.narrow != 0:
		return numbers.Text(int(c.entry.narrow) - 1)
	case d != Code && c.entry.symbol != 0:
		return numbers.Text(int(c.entry.symbol) - 1)
	}
	return c.code
}

// places returns the number of decimal places; two for an unknown currency.
func (c *currency) places() int {
	if c.number < 0 {
		return 2
	}
	return numbers.Fraction(c.number)
}

// CurrencySymbol returns the symbol of the currency with the given ISO 4217 code, or the code itself if it has no
// symbol. As in [Locale.Money], a code with characters that cannot be seen is printed as ¤.
func (l Locale) CurrencySymbol(code string) string {
	c := l.info().numberData().currencyOf(code)
	return c.display(Symbol)
}
