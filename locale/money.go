package locale

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// Display is how a currency is shown. The empty display is Symbol.
type Display string

// The displays.
const (
	Symbol Display = "symbol" // US$, where $ alone could be another dollar
	Narrow Display = "narrow" // $
	Code   Display = "code"   // USD
	Name   Display = "name"   // US dollars
)

// Sign is how a negative amount is marked, which ECMA-402 calls currencySign. The empty sign is StandardSign; when an
// amount has a sign is SignDisplay.
type Sign string

// The signs.
const (
	StandardSign Sign = "standard"   // -$1.00
	Accounting   Sign = "accounting" // ($1.00), where the locale does so
)

// MoneyOptions say how Money prints. Of a minimum and a maximum of places that are given the larger wins. Where one of
// them is given, a compact notation rounds to places, with the default of NumberOptions for the other.
type MoneyOptions struct {
	Display     Display
	Sign        Sign
	SignDisplay SignDisplay
	Notation    Notation
	MinFraction Digits // default: the currency's digits
	MaxFraction Digits // default: the currency's digits
}

// Money is an amount of a currency, rounded half to even. The currency is an ISO 4217 code; one that
// CLDR does not know has two digits and is shown as it is written, or as ¤ where it has characters that cannot be
// seen (control characters, marks of direction, what is not UTF-8); ParseMoney does not read it back.
func (l Locale) Money(amount decimal.Decimal, currency string, o MoneyOptions) string {
	return string(l.AppendMoney(nil, amount, currency, o))
}

// AppendMoney appends what Money returns. It does not allocate for amounts of up to 18 digits.
func (l Locale) AppendMoney(dst []byte, amount decimal.Decimal, currency string, o MoneyOptions) []byte {
	i := l.info()
	d := i.numberData()
	c := d.currencyOf(currency)
	p := d.moneyPattern(&c, o)
	layout := d.moneyLayout(i, &c, p)
	t := d.compactMoney(o.Notation)
	r := roundingOf(o.MinFraction, o.MaxFraction, c.places(), c.places())
	if t == nil && o.Display != Name && o.SignDisplay.isAuto() && layout.setsSmall() {
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

// moneyLayout is the locale's layout of an amount in a currency.
func (d *numberData) moneyLayout(i *info, c *currency, p *pattern) layout {
	l := d.layout(&i.digits, p)
	l.decimal, l.group = d.moneyDecimal, d.moneyGroup
	if c.custom != nil {
		l.decimal, l.group = c.custom.decimal, c.custom.group
	}
	return l
}

// moneyPattern is the pattern for an amount: a plain number with the name beside it, else the
// currency's own pattern, or the locale's.
func (d *numberData) moneyPattern(c *currency, o MoneyOptions) *pattern {
	switch {
	case o.Display == Name:
		return &d.plain
	case c.custom != nil:
		return &c.custom.pattern
	case o.Sign == Accounting && o.SignDisplay != SignNever: // without a sign there is nothing to account for
		return &d.accounting
	}
	return &d.currency
}

// compactMoney is the table of a compact notation: the short one for both, as there is no long one.
func (d *numberData) compactMoney(n Notation) *compactTable {
	if n == CompactShort || n == CompactLong {
		return &d.moneyShort
	}
	return nil
}

// appendNamed appends the number and the currency's name. The name's plural form is that of the
// number before it was divided for a compact notation, as ICU does it.
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

// cardinal is the plural category of a figure that is printed with at least that many places.
func (i *info) cardinal(f *figure, minPlaces int) int {
	return pluralOf(numbers.Cardinal(i.id), f, minPlaces)
}
