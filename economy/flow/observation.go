package flow

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/source"
)

// Observations returns the sums as observations that cite a source, for a dataset: the exporter is the subject and the
// importer the counterpart, and the indicator is goods-exports or, of a product, chapter or heading of the Harmonized
// System, exports-hs-27 and so on; see [comtrade.Indicator]. Without Exporter, the importer is the subject, and the
// indicators are of imports. Quantities have indicators with the suffix -weight. A sum of which a number is missing is
// missing.
//
// The sums must be by Period and by Exporter or Importer. Products that are not codes of 2, 4 or 6 digits, and quantities
// of all products together, have no indicator, and are errors.
func (s Sums) Observations(sourceID string) ([]economy.Observation, error) {
	if s.place(Period) < 0 || s.place(Exporter) < 0 && s.place(Importer) < 0 {
		return nil, callError("Observations", "the sums must be by period and by exporter or importer, they are of "+s.String())
	}
	all := make([]economy.Observation, 0, s.Len())
	for sum := range s.All() {
		o := economy.Observation{Subject: sum.Exporter, Counterpart: sum.Importer, Period: sum.Period}
		side := "X"
		if s.place(Exporter) < 0 {
			o.Subject, o.Counterpart, side = sum.Importer, sum.Exporter, "M"
		}
		product := sum.Product
		if s.place(Product) < 0 {
			product = "TOTAL"
		}
		indicator, ok := comtrade.Indicator(side, product)
		if !ok || product == "TOTAL" && s.of == Quantity {
			return nil, callError("Observations", "there is no indicator of the "+string(s.of)+" of the product "+product)
		}
		if o.Indicator = indicator; s.of == Quantity {
			o.Indicator += "-weight"
		}
		if sum.Missing > 0 || sum.Known == 0 {
			o.Status = economy.StatusMissing
		} else {
			o.Value = economy.Value{Amount: sum.Amount, Unit: s.Unit()}
		}
		if sourceID != "" {
			o.Cites = []source.Cite{{Source: sourceID}}
		}
		all = append(all, o)
	}
	return all, nil
}
