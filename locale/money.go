package locale

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// Display says how a currency is displayed. The zero Display is Symbol. Its constants begin with [Symbol]; [Displays]
// lists them.
type Display string

// The ways to display a currency.
const (
	Symbol Display = "symbol" // US$ where $ alone could be another dollar
	Narrow Display = "narrow" // $
	Code   Display = "code"   // USD
	Name   Display = "name"   // US dollars
)

// Displays returns every display, in the order in which they are documented.
func Displays() []Display { return []Display{Symbol, Narrow, Code, Name} }

// Sign says how a negative amount is marked; ECMA-402 calls it currencySign. The zero Sign is StandardSign.
// [SignDisplay] says when an amount has a sign. Its constants begin with [StandardSign]; [Signs] lists them.
type Sign string

// The ways to mark a negative amount.
const (
	StandardSign Sign = "standard"   // -$1.00
	Accounting   Sign = "accounting" // ($1.00) in locales that do so
)

// Signs returns both ways to mark a negative amount, in the order in which they are documented.
func Signs() []Sign { return []Sign{StandardSign, Accounting} }

// MoneyOptions are the options of [Locale.Money]. If MinFraction is greater than MaxFraction, it wins. If either is
// given, a compact notation rounds to decimal places, and the other has its default from [NumberOptions].
type MoneyOptions struct {
	Display     Display
	Sign        Sign
	SignDisplay SignDisplay
	Notation    Notation
	MinFraction Digits // default: the currency's decimal places
	MaxFraction Digits // default: the currency's decimal places
}

// Money formats an amount of a currency, rounded half to even. The currency is an ISO 4217 code. A code that CLDR
// does not have gets two decimal places and is printed as given, or as ¤ if it contains characters that cannot be
// seen (control characters, direction marks, invalid UTF-8); [Locale.ParseMoney] does not read it back.
func (l Locale) Money(amount decimal.Decimal, currency string, o MoneyOptions) string {
	return string(l.AppendMoney(nil, amount, currency, o))
}

// AppendMoney appends the text that [Locale.Money] returns. It does not allocate for amounts of up to 18 digits.
func (l Locale) AppendMoney(dst []byte, amount decimal.Decimal, currency string, o MoneyOptions) []byte {
	i := l.info()
	d := i.numberData()
	c := d.currencyOf(currency)
	p := d.moneyPattern(&c, o)
	layout := d.moneyLayout(i, &c, p)
	t := d.compactMoney(o.Notation)
	r := roundingOf(o.MinFraction, o.MaxFraction, c.places(), c.places())
	if t == nil && o.Display != Name && o.SignDisplay.isAuto() && layout.printsSmall() {
		if s, ok := smallOf(amount, 0); ok && s.round(r) {
			return layout.appendSmall(dst, s, p.of(s.negative), c.display(o.Display))
		}
	}
	var buf [stackDigits]byte
	w := writer{info: i, data: d, pattern: p, figure: figureOf(buf[:], amount), layout: layout, sign: o.SignDisplay}
	switch {
	case o.Display == Name:
		return w.appendNamed(dst, &c, o)
	case t != nil:
		w.compact(*t, compactRounding(o.MinFraction, o.MaxFraction))
	default:
		w.standard(r)
	}
	w.symbol = c.display(o.Display)
	return w.append(dst)
}

// moneyLayout returns the locale's layout for an amount in a currency.
func (d *numberData) moneyLayout(i *info, c *currency, p *pattern) layout {
	l := d.layout(&i.digits, p)
	l.decimal, l.group = d.moneyDecimal, d.moneyGroup
	if c.custom != nil {
		l.decimal, l.group = c.custom.decimal, c.custom.group
	}
	return l
}

// moneyPattern returns the pattern for an amount: that of a plain number if a name is put beside it, otherwise the
// currency's own, otherwise the locale's.
func (d *numberData) moneyPattern(c *currency, o MoneyOptions) *pattern {
	switch {
	case o.Display == Name:
		return &d.plain
	case c.custom != nil:
		return &c.custom.pattern
	case o.Sign == Accounting && o.SignDisplay != SignNever: // without a sign there is no accounting form
		return &d.accounting
	}
	return &d.currency
}

// appendNamed appends the number and the name of the currency. The plural form of the name is that of the number
// before it is divided for a compact notation, as in ICU.
func (w *writer) appendNamed(dst []byte, c *currency, o MoneyOptions) []byte {
	var category int
	if t := w.data.compactNumbers(o.Notation); t != nil {
		var buf [stackDigits]byte
		f := figure{append(buf[:0], w.figure.digits...), w.figure.point, w.figure.negative}
		r := compactRounding(o.MinFraction, o.MaxFraction)
		f.roundBy(&r)
		category = w.info.cardinal(&f, r.low)
		w.compact(*t, r)
	} else {
		w.standard(roundingOf(o.MinFraction, o.MaxFraction, c.places(), c.places()))
		category = w.info.cardinal(&w.figure, w.min)
	}
	for text := w.data.units[category]; text != ""; {
		switch {
		case len(text) >= 3 && text[:3] == "{0}":
			dst, text = w.append(dst), text[3:]
		case len(text) >= 3 && text[:3] == "{1}":
			dst, text = w.info.appendCurrencyName(dst, c, category), text[3:]
		default:
			dst, text = append(dst, text[0]), text[1:]
		}
	}
	return dst
}

// cardinal returns the plural category of a figure that is printed with at least minPlaces decimal places.
func (i *info) cardinal(f *figure, minPlaces int) int {
	return pluralOf(numbers.Cardinal(i.id), f, minPlaces)
}
