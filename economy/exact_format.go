package economy

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy/internal/counted"
	"github.com/crossborder-go/crossborder/locale"
)

// Format returns the number as readers of the locale write it, with exactly the given number of decimals, rounded half
// to even: 1/3 with 2 decimals is "0.33" in English and "0,33" in German. Negative places round to tens and so on.
// Places beyond [MaxPlaces] count as MaxPlaces. A root that would take too long to compute is "…".
func (x Exact) Format(l locale.Locale, places int) string {
	places = max(-MaxPlaces, min(places, MaxPlaces))
	d, err := x.Round(places, HalfEven)
	if err != nil {
		return "…"
	}
	digits := locale.Places(max(places, 0))
	return l.Number(d, locale.NumberOptions{MinFraction: digits, MaxFraction: digits, SignDisplay: locale.SignNegative})
}

// Format returns the value as [Value.Format] does, with exactly the given number of decimals, rounded half to even from
// the exact number. In a compact notation these are decimals of the millions or billions. The options' Places is not
// used.
func (v ExactValue) Format(l locale.Locale, places int, o ValueOptions) string {
	places = max(0, min(places, MaxPlaces))
	amount, err := v.Amount.sticky(places + 3)
	if err != nil {
		return "…"
	}
	o.Places = locale.Places(places)
	return Value{amount, v.Unit, v.Bound}.Format(l, o)
}

// sticky returns the number cut off at a number of decimals, and a digit more that says whether something was cut off, so
// that rounding it to fewer decimals is the same as rounding the number.
func (x Exact) sticky(places int) (decimal.Decimal, error) {
	cut, err := x.magnitude(places)
	if err != nil {
		return decimal.Decimal{}, err
	}
	more := cut.more || cut.twice.Bit(0) == 1
	n := new(big.Int).Rsh(cut.twice, 1)
	n.Mul(n, big.NewInt(10))
	if more {
		n.Add(n, big.NewInt(1))
	}
	if cut.negative {
		n.Neg(n)
	}
	return decimal.NewFromBigInt(n, int32(-places-1)), nil
}

// Format returns the unit as the heading of a table of bare numbers names it: "US dollars", "%", "t", "2015 = 100", with
// the period of constant prices in parentheses. A currency has the name that stands after a number. It is "" for counts, ratios and ranks. The words are those of
// [Value.Format].
func (u Unit) Format(l locale.Locale) string {
	text := ""
	switch u.kind {
	case UnitCurrency:
		text = counted.Currency(l, u.currency.String())
	case UnitPercent:
		hundred := l.Number(decimal.NewFromInt(100), locale.NumberOptions{})
		text = strings.Trim(strings.Replace(l.Percent(decimal.NewFromInt(1), locale.PercentOptions{}), hundred, "", 1), " \u00a0\u202f")
	case UnitIndex:
		if u.base.IsZero() {
			return ""
		}
		return l.Period(u.base, locale.Wide) + " = " + l.Number(decimal.NewFromInt(100), locale.NumberOptions{})
	}
	for _, sign := range unitSigns {
		if sign.kind == u.kind {
			text = strings.TrimLeft(sign.suffix("", l), "\u00a0")
		}
	}
	if !u.base.IsZero() {
		text = counted.WithNote(l, text, l.Period(u.base, locale.Wide))
	}
	return text
}
