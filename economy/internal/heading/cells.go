package heading

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

// Figures say how the figures of cells are printed. Power is the power of ten in which they are counted, see [PowerOf]; it
// stands in the unit of a heading, see [Names].
type Figures struct {
	Locale   locale.Locale
	Places   locale.Digits
	Notation locale.Notation
	Power    int
}

// The largest numbers of decimals that figures have by default: of most, and of measures from 0 to 1 of many parts, which
// differ in the third and fourth decimal.
const (
	maxDefaultPlaces = 2
	maxFinePlaces    = 4
)

// fineMeasures are the measures that have maxFinePlaces.
const fineMeasures = " hhi hhi-normalized gini gini-normalized theil theil-t theil-l "

// IsFine reports whether figures of a measure have more decimals than others.
func IsFine(measure string) bool {
	return measure != "" && strings.Contains(fineMeasures, " "+measure+" ")
}

// compactPlaces is the default number of decimals of a number with a compact word, and scaledPlaces the largest one of a
// number that is counted in a power of ten.
const compactPlaces, scaledPlaces = 1, 1

// Group prints the figures of cells that have a common number of decimals.
type Group struct {
	Figures
	places int
}

// Group returns a Group of cells of some measures. By default, figures have as many decimals as their exact numbers need,
// up to a maximum, which is one where they have a compact word or are counted in a power of ten.
func (f Figures) Group(cells []economy.Cell, measures ...string) Group {
	if n, ok := f.Places.Count(); ok {
		return Group{f, n}
	}
	limit, unending := maxDefaultPlaces, maxDefaultPlaces
	for _, m := range measures {
		if IsFine(m) {
			limit, unending = maxFinePlaces, maxFinePlaces
		}
	}
	if f.Places == locale.AllDigits() {
		limit = economy.MaxPlaces
	}
	most := 0
	for _, c := range cells {
		power := f.power(c.Value.Unit)
		d, ends := c.Value.Amount.Decimal()
		switch {
		case c.IsMissing() || f.isCompact(c):
		case power > 0 && f.Places != locale.AllDigits():
			most = max(most, min(decimals(d, power), scaledPlaces))
		case !ends:
			most = max(most, unending)
		default:
			most = max(most, min(decimals(d, power), limit))
		}
	}
	return Group{f, most}
}

// decimals returns the number of decimals that a number needs when it is counted in a power of ten.
func decimals(d decimal.Decimal, power int) int {
	digits := d.Coefficient().String()
	zeros := len(digits) - len(strings.TrimRight(digits, "0"))
	if d.IsZero() {
		return 0
	}
	return max(0, power-int(d.Exponent())-zeros)
}

// Of returns the number of decimals and the notation of a cell.
func (g Group) Of(c economy.Cell) (int, locale.Notation) {
	if !g.isCompact(c) {
		return g.places, locale.Standard
	}
	if n, ok := g.Places.Count(); ok {
		return n, g.Notation
	}
	return compactPlaces, g.Notation
}

// Number returns the number of a cell without its unit. A bound is a sign before it.
func (g Group) Number(c economy.Cell) string {
	places, notation := g.Of(c)
	if notation != locale.Standard {
		return bare(c).Format(g.Locale, places, economy.ValueOptions{Notation: notation, Bound: economy.BoundFormSign})
	}
	sign := map[economy.Bound]string{economy.BoundAbout: "~", economy.BoundOver: ">", economy.BoundUnder: "<"}[c.Value.Bound]
	power := g.power(c.Value.Unit)
	if power == 0 {
		return sign + c.Value.Amount.Format(g.Locale, places)
	}
	rounded, err := c.Value.Amount.Round(places-power, economy.HalfEven)
	if err != nil {
		return "…"
	}
	digits := locale.Places(places)
	return sign + g.Locale.Number(rounded.Shift(int32(-power)), locale.NumberOptions{MinFraction: digits, MaxFraction: digits, SignDisplay: locale.SignNegative})
}

// bare returns the value of a cell without its unit.
func bare(c economy.Cell) economy.ExactValue {
	return economy.ExactValue{Amount: c.Value.Amount, Unit: economy.MustParseUnit(string(economy.UnitRatio)), Bound: c.Value.Bound}
}

// isCompact reports whether a cell gets a compact word. Percentages, and figures that are counted in a power of ten, get
// none.
func (f Figures) isCompact(c economy.Cell) bool {
	if f.Notation != locale.CompactShort && f.Notation != locale.CompactLong || isPercentage(c.Value.Unit) || f.power(c.Value.Unit) != 0 {
		return false
	}
	number := bare(c)
	return number.Format(f.Locale, compactPlaces, economy.ValueOptions{Notation: f.Notation}) != number.Format(f.Locale, compactPlaces, economy.ValueOptions{})
}

func isPercentage(u economy.Unit) bool {
	return u.Kind() == economy.UnitPercent || u.Kind() == economy.UnitPercentagePoint
}

func (f Figures) power(u economy.Unit) int { return PowerOf(u, f.Power) }

// PowerOf returns the power of ten in which figures of a unit are counted that add up, 0 for units that do not. [AddsUp]
// tells which figures do.
func PowerOf(u economy.Unit, power int) int {
	switch u.Kind() {
	case economy.UnitPercent, economy.UnitPercentagePoint, economy.UnitRatio, economy.UnitRank, economy.UnitIndex, "":
		return 0
	}
	return max(0, min(power, maxPower))
}

// AddsUp reports whether figures add up over parties, by the labels of the row, the column and the table of a cell: those of
// indicators that are not built in do, and built-in ones say so. Quotients and index numbers of figures do not.
func AddsUp(labels ...economy.Label) bool {
	for _, l := range labels {
		switch l.Measure {
		case "per-head", "ratio", "index":
			return false
		}
		if i, found := economy.LookupIndicator(l.Indicator); found && i.Aggregation == economy.AggregationNone {
			return false
		}
	}
	return true
}

// maxPower is the largest power of ten that figures are counted in.
const maxPower = 30

// Unit returns the unit of all cells, and false if there are several.
func Unit(cells []economy.Cell) (economy.Unit, bool) {
	var unit economy.Unit
	for _, c := range cells {
		switch {
		case c.IsMissing():
		case unit.IsZero():
			unit = c.Value.Unit
		case c.Value.Unit != unit:
			return economy.Unit{}, false
		}
	}
	return unit, true
}
