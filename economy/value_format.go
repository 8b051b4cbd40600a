package economy

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/locale"
)

// ValueOptions say how [Value.Format] prints. The zero ValueOptions prints every digit that the source gives, closing
// zeros included, money with its symbol, and leaves the bound to the caller.
type ValueOptions struct {
	Display  locale.Display  // of the currency
	Notation locale.Notation // of money and of plain numbers
	Places   locale.Digits   // exactly so many; default: those of the amount; in the standard notation only
	Bound    BoundForm       // default: unwritten
}

// Format returns the value as the readers of a locale write it: money and percentages by the locale's own rules,
// other units with their sign behind the number (15 т, 300个百分点), which is known in en, ru, kk and zh and is
// English elsewhere. Counts, ranks, ratios and index numbers are plain numbers; the base period of constant prices or
// of an index follows in brackets. The unset Value is "", and one that validation finds out of range is "1E20000 USD".
func (v Value) Format(l locale.Locale, o ValueOptions) string {
	switch {
	case v.IsZero():
		return ""
	case !inRange(v.Amount):
		return plain(v.Amount) + " " + v.Unit.String()
	}
	places := o.Places
	if places == (locale.Digits{}) {
		places = locale.Places(max(int(-v.Amount.Exponent()), 0))
	}
	text := v.format(l, o, places)
	if base := v.Unit.Base(); !base.IsZero() {
		text += " (" + l.Period(base, locale.Wide) + ")"
	}
	return v.Bound.before(text, l, o.Bound)
}

func (v Value) format(l locale.Locale, o ValueOptions, places locale.Digits) string {
	if v.Unit.kind == UnitPercent {
		return l.Percent(v.Amount.Mul(decimal.New(1, -2)), locale.PercentOptions{MinFraction: places, MaxFraction: places})
	}
	if o.Notation == locale.CompactShort || o.Notation == locale.CompactLong {
		places = locale.Digits{} // as the notation rounds
	}
	if v.Unit.kind == UnitCurrency {
		return Money{v.Amount, v.Unit.currency}.Format(l, locale.MoneyOptions{
			Display: o.Display, Notation: o.Notation, MinFraction: places, MaxFraction: places})
	}
	number := l.Number(v.Amount, locale.NumberOptions{MinFraction: places, MaxFraction: places, Notation: o.Notation})
	for _, u := range unitSigns {
		if u.kind == v.Unit.kind {
			return u.behind(number, l)
		}
	}
	return number
}
