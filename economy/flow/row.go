package flow

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// Key says what a flow or a sum is about, by the fields that are set. Keys are comparable.
type Key struct {
	Period   civil.Period
	Exporter party.ID
	Importer party.ID
	Product  string // the code of a commodity, such as "010121"
}

// Row is one flow. Value is in current US dollars and Quantity in tonnes, both as exact as the file has them. A number
// that is not Valid is missing.
type Row struct {
	Key
	Value    decimal.NullDecimal
	Quantity decimal.NullDecimal
}

// compare orders keys by period, exporter, importer and product.
func (k Key) compare(other Key) int {
	for _, d := range Dimensions() {
		if c := compareLabels(k, other, d); c != 0 {
			return c
		}
	}
	return 0
}

// String returns the set fields of the key, separated by spaces: "2023 KZ CN 260300".
func (k Key) String() string { return k.label().String() }

// label returns the key as the label of a table, with the product as the name of a measure.
func (k Key) label() economy.Label {
	return economy.Label{Period: k.Period, Subject: k.Exporter, Counterpart: k.Importer, Measure: k.Product}
}

// unitOf returns the unit of a measure.
func unitOf(m Measure) economy.Unit {
	text := "USD"
	if m == Quantity {
		text = "tonne"
	}
	u, _ := economy.ParseUnit(text) // both are known
	return u
}
