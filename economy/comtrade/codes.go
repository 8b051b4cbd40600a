package comtrade

import (
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// readArea reads the M49 code of a country or, for 0, the world.
func readArea(code string) (party.ID, string) {
	if code == "0" {
		return tabular.Region("001")
	}
	if id, ok := tabular.Numeric(code); ok {
		return id, ""
	}
	return party.ID{}, "not an M49 code of a country; add it to Mapping.Parties"
}

// readMeasure reads a key such as "X.870323" or "X.870323.weight".
func readMeasure(key string) (figures.Measure, string) {
	parts := strings.Split(key, ".")
	name, ok := Indicator(parts[0], parts[1])
	if !ok {
		return figures.Measure{}, "not a flow X, M, RX or RM of an HS code or TOTAL; add it to Mapping.Indicators"
	}
	text, power := "USD", 0
	if len(parts) == 3 {
		name, text, power = name+"-weight", "tonne", -3
	}
	u, err := economy.ParseUnit(text)
	if err != nil {
		return figures.Measure{}, err.Error()
	}
	return figures.Measure{Indicator: name, Unit: u, Power: power}, ""
}

// Indicator returns the code of the indicator of a flow (X, M, RX, RM) of a commodity: "goods-exports" for
// TOTAL, and "exports-hs-870323" for a code of the Harmonized System of 2, 4 or 6 digits. It returns false for
// others.
func Indicator(flow, commodity string) (string, bool) {
	names := map[string]string{"X": "exports", "M": "imports", "RX": "re-exports", "RM": "re-imports"}
	name, ok := names[flow]
	switch n := len(commodity); {
	case !ok:
		return "", false
	case commodity == "TOTAL":
		return "goods-" + name, true
	case (n == 2 || n == 4 || n == 6) && strings.Trim(commodity, "0123456789") == "":
		return name + "-hs-" + commodity, true
	}
	return "", false
}
