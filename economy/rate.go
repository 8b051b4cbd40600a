package economy

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/source"
)

// RateKind says how an exchange rate represents its period. The zero RateKind is unstated: such a rate is only used
// where no kind is asked for. Its constants begin with [RateAverage]; [RateKinds] lists them.
type RateKind string

// The rate kinds.
const (
	RateAverage     RateKind = "average"       // mean of the period; for flows, such as exports
	RateEndOfPeriod RateKind = "end-of-period" // rate of the last day of the period; for stocks, such as debt
	RateSpot        RateKind = "spot"          // rate of a day, or of a moment within the period
)

// RateKinds returns every rate kind, in the order in which they are documented.
func RateKinds() []RateKind { return []RateKind{RateAverage, RateEndOfPeriod, RateSpot} }

// RateKindOf returns the rate kind of a name in another spelling, such as "period average", "end_of_period" or
// "Spot", and false if there is none.
func RateKindOf(name string) (RateKind, bool) {
	name = strings.ToLower(strings.NewReplacer(" ", "-", "_", "-").Replace(name))
	if name == "period-average" {
		return RateAverage, true
	}
	kind := RateKind(name)
	return kind, slices.Contains(RateKinds(), kind)
}

// RateKind returns the kind of rate at which values of the aggregation are converted: the average for sums, the
// end of period for stocks, and "" otherwise.
func (a Aggregation) RateKind() RateKind {
	switch a {
	case AggregationSum:
		return RateAverage
	case AggregationStock:
		return RateEndOfPeriod
	}
	return ""
}

// Rate is a published exchange rate: one unit of From is Rate units of To. Where a bank quotes the price of 100
// units, divide it by 100. Period is the day or the period of the rate, and zero if the source names none.
type Rate struct {
	From   Currency        `json:"from"`
	To     Currency        `json:"to"`
	Rate   decimal.Decimal `json:"rate"`
	Kind   RateKind        `json:"kind,omitzero"`
	Period civil.Period    `json:"period,omitzero"`
	Cites  []source.Cite   `json:"cites,omitempty"`
}

// String returns the rate without its sources: "USD to KZT, average, 2024: 469.44".
func (r Rate) String() string { return r.key().String() + ": " + plain(r.Rate) }

// rateJSON is the JSON form of Rate, with the rate as a string.
type rateJSON struct {
	From   Currency      `json:"from"`
	To     Currency      `json:"to"`
	Rate   string        `json:"rate"`
	Kind   RateKind      `json:"kind,omitzero"`
	Period civil.Period  `json:"period,omitzero"`
	Cites  []source.Cite `json:"cites,omitempty"`
}

// MarshalJSON writes the rate as a string with all its digits: {"from": "USD", "to": "KZT", "rate": "469.40"}.
// A rate beyond the limits of [ParseMoney] is an error.
func (r Rate) MarshalJSON() ([]byte, error) {
	if !decimaltext.Fits(r.Rate) {
		return nil, parseError("Rate", r.From.String(), decimaltext.ErrExponent.Error())
	}
	return json.Marshal(rateJSON{r.From, r.To, decimaltext.AllDigits(r.Rate), r.Kind, r.Period, r.Cites})
}

func (r Rate) key() rateKey { return rateKey{r.From, r.To, r.Kind, r.Period} }

// rateKey identifies a rate.
type rateKey struct {
	from, to Currency
	kind     RateKind
	period   civil.Period
}

// rateDays is a rateKey with the days of its period, which do not depend on the form of the period.
type rateDays struct {
	from, to   Currency
	kind       RateKind
	start, end civil.Date
}

func (k rateKey) days() rateDays {
	return rateDays{k.from, k.to, k.kind, k.period.Start(), k.period.End()}
}

// String returns the key without what is unstated: "USD to KZT, average, 2024".
func (k rateKey) String() string {
	parts := []string{k.from.String() + " to " + k.to.String()}
	for _, part := range []string{string(k.kind), k.period.String()} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// check reports an unknown rate kind.
func (k RateKind) check(f call, operand string, row int) error {
	if k == "" || slices.Contains(RateKinds(), k) {
		return nil
	}
	return f.failAt(operand, row, -1, ReasonUnknownRateKind, spelling.Quote(string(k)))
}

// check reports what is wrong with the rate at a row of a table.
func (r Rate) check(f call, row int) error {
	switch {
	case r.From.IsZero() || r.To.IsZero():
		return f.failAt("rates", row, -1, ReasonUnset, "currency")
	case r.From == r.To:
		return f.failAt("rates", row, -1, ReasonOutOfRange, r.From.String()+" to itself")
	case !r.Rate.IsPositive():
		return f.failAt("rates", row, -1, ReasonNotPositive, "rate")
	case !inRange(r.Rate):
		return f.failAt("rates", row, -1, ReasonOutOfRange, "exponent")
	}
	return r.Kind.check(f, "rates", row)
}
