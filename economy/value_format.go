package economy

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy/internal/counted"
	"github.com/crossborder-go/crossborder/locale"
)

// ValueOptions are the options of [Value.Format]. The zero ValueOptions prints all digits of the amount,
// trailing zeros included, money with the symbol of its currency, and no bound. A compact notation too keeps all
// digits (1.234567M), without trailing zeros, unless Places shortens it.
type ValueOptions struct {
	Display  locale.Display  // of the currency
	Notation locale.Notation // of money and of numbers that are not percentages
	Places   locale.Digits   // number of decimals in any notation; default: those of the amount
	Bound    BoundForm       // default: no bound
}

// Format returns the value as readers of the locale write it. Money and percentages follow the rules of the
// locale. Other units are written after the number (15 т, 300个百分点) in English, Russian, Kazakh and Chinese, and
// in English for other locales; counts, ranks, ratios and index numbers are plain numbers. A base period
// follows in parentheses. The unset Value is "", and an amount out of range is written as "1E20000 USD".
func (v Value) Format(l locale.Locale, o ValueOptions) string {
	switch {
	case v.IsZero():
		return ""
	case !inRange(v.Amount):
		return plain(v.Amount) + " " + v.Unit.String()
	}
	text := v.format(l, o, o.places(v))
	if base := v.Unit.Base(); !base.IsZero() {
		text = counted.WithNote(l, text, l.Period(base, locale.Wide))
	}
	return v.Bound.apply(text, l, o.Bound)
}

// places returns the number of decimals of a value: by default those of the amount, or in a compact notation as many as
// its digits need.
func (o ValueOptions) places(v Value) locale.Digits {
	isCompact := o.Notation == locale.CompactShort || o.Notation == locale.CompactLong
	switch {
	case o.Places != (locale.Digits{}):
		return o.Places
	case isCompact && v.Unit.kind != UnitPercent:
		return locale.AllDigits()
	}
	return locale.Places(max(int(-v.Amount.Exponent()), 0))
}

// format returns the value without its base period and bound.
func (v Value) format(l locale.Locale, o ValueOptions, places locale.Digits) string {
	if v.Unit.kind == UnitPercent {
		return l.Percent(v.Amount.Mul(decimal.New(1, -2)), locale.PercentOptions{MinFraction: places, MaxFraction: places})
	}
	if v.Unit.kind == UnitCurrency {
		return Money{v.Amount, v.Unit.currency}.Format(l, locale.MoneyOptions{
			Display: o.Display, Notation: o.Notation, MinFraction: places, MaxFraction: places})
	}
	number := l.Number(v.Amount, locale.NumberOptions{MinFraction: places, MaxFraction: places, Notation: o.Notation})
	for _, u := range unitSigns {
		if u.kind == v.Unit.kind {
			return u.suffix(number, l)
		}
	}
	return number
}
