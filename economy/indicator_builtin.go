package economy

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/locale"
)

// indicatorRow is a built-in indicator as static data: its names in four languages, and its codes at the World
// Bank and in the SDMX code list of national accounts, where there is one with the same meaning.
type indicatorRow struct {
	code            string
	unit            UnitKind
	aggregation     Aggregation
	direction       Direction
	referenced      bool
	worldBank, sdmx string
	en, ru, kk, zh  string
}

// indicator returns a new Indicator, which shares no memory with others.
func (r *indicatorRow) indicator() Indicator {
	i := Indicator{
		Code: r.code, Unit: r.unit, Aggregation: r.aggregation, Direction: r.direction, Referenced: r.referenced,
		Names: locale.Text{"en": r.en, "ru": r.ru, "kk": r.kk, "zh": r.zh},
	}
	if r.worldBank != "" || r.sdmx != "" {
		i.Equivalents = make(map[string]string, 2)
	}
	if r.worldBank != "" {
		i.Equivalents["worldbank"] = r.worldBank
	}
	if r.sdmx != "" {
		i.Equivalents["sdmx"] = r.sdmx
	}
	return i
}

// Indicators returns the built-in catalogue, ordered by code. The documentation of package dataset/format lists the
// codes: go doc github.com/crossborder-go/crossborder/dataset/format.
func Indicators() []Indicator {
	catalogue := make([]Indicator, len(builtin))
	for i := range builtin {
		catalogue[i] = builtin[i].indicator()
	}
	return catalogue
}

// LookupIndicator returns the built-in indicator with the given code.
func LookupIndicator(code string) (Indicator, bool) {
	at, found := slices.BinarySearchFunc(builtin[:], code, func(r indicatorRow, code string) int {
		return strings.Compare(r.code, code)
	})
	if !found {
		return Indicator{}, false
	}
	return builtin[at].indicator(), true
}
