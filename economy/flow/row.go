package flow

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// Key says what a flow or a sum is about, by the fields that are set. Keys are comparable.
type Key struct {
	Period   civil.Period `json:"period,omitzero"`
	Exporter party.ID     `json:"exporter,omitzero"`
	Importer party.ID     `json:"importer,omitzero"`
	Product  string       `json:"product,omitempty"` // the code of a commodity, such as "010121"
}

// Row is one flow. Value is in current US dollars and Quantity in tonnes, both as exact as the file has them. A number
// that is not Valid is missing.
type Row struct {
	Key
	Value    decimal.NullDecimal `json:"value"`
	Quantity decimal.NullDecimal `json:"quantity"`
}

// String returns the set fields of the key, separated by spaces: "2023 KZ CN 260300".
func (k Key) String() string {
	var parts []string
	for _, part := range [...]string{k.Period.String(), k.Exporter.String(), k.Importer.String(), k.Product} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

// label returns the key as a label of a table: the exporter as the subject, the importer as the counterpart, the product as
// the indicator.
func (k Key) label() economy.Label {
	return economy.Label{Period: k.Period, Subject: k.Exporter, Counterpart: k.Importer, Indicator: k.Product}
}

// unitOf returns the unit of a measure.
func unitOf(m Measure) economy.Unit {
	text := "USD"
	if m == Quantity {
		text = "tonne"
	}
	return unit(text)
}

// ratio returns the unit of measures, percent that of shares.
func ratio() economy.Unit   { return unit("ratio") }
func percent() economy.Unit { return unit("percent") }

func unit(text string) economy.Unit {
	u, _ := economy.ParseUnit(text) // the texts in this package are known
	return u
}
