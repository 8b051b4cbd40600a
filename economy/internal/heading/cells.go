package heading

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

// maxDefaultPlaces is the largest number of decimals that figures have by default.
const maxDefaultPlaces = 2

// Places returns the number of decimals of some cells: the given one, or as many as their exact figures need, up to two,
// or one in a compact notation.
func Places(given locale.Digits, cells []economy.Cell, notation locale.Notation) int {
	if n, ok := given.Count(); ok {
		return n
	}
	if isCompact(notation) {
		return 1
	}
	limit := maxDefaultPlaces
	if given == locale.AllDigits() {
		limit = economy.MaxPlaces
	}
	most := 0
	for _, c := range cells {
		d, ends := c.Value.Amount.Decimal()
		switch {
		case c.IsMissing():
		case !ends:
			most = max(most, maxDefaultPlaces)
		default:
			most = max(most, min(-int(d.Exponent()), limit))
		}
	}
	return most
}

// Number returns the number of a cell without its unit. A bound is a sign before it. A percentage is never compact.
func Number(c economy.Cell, l locale.Locale, places int, notation locale.Notation) string {
	bare := economy.ExactValue{Amount: c.Value.Amount, Unit: economy.MustParseUnit(string(economy.UnitRatio)), Bound: c.Value.Bound}
	if isCompact(notation) && !isPercentage(c.Value.Unit) {
		return bare.Format(l, places, economy.ValueOptions{Notation: notation, Bound: economy.BoundFormSign})
	}
	sign := map[economy.Bound]string{economy.BoundAbout: "~", economy.BoundOver: ">", economy.BoundUnder: "<"}[c.Value.Bound]
	return sign + c.Value.Amount.Format(l, places)
}

func isPercentage(u economy.Unit) bool {
	return u.Kind() == economy.UnitPercent || u.Kind() == economy.UnitPercentagePoint
}

func isCompact(n locale.Notation) bool { return n == locale.CompactShort || n == locale.CompactLong }

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
