package main

import (
	"encoding/json"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
)

func economyOps() map[string]handler {
	return map[string]handler{
		"economy.measure":  handle(measureOf),
		"economy.allocate": handle(allocate),
		"economy.convert":  handle(convert),
	}
}

type measureArgs struct {
	Name     string             `json:"name"`
	Args     map[string]operand `json:"args"`
	Places   number             `json:"places"`
	Rounding economy.Rounding   `json:"rounding"`
}

func measureOf(a measureArgs) (any, error) {
	run, known := measures()[a.Name]
	if !known {
		return nil, fail(invalid, "no measure %.40q", a.Name)
	}
	in := &operands{args: a.Args}
	result, err := run(in)
	if in.err != nil {
		return nil, in.err
	}
	if err != nil {
		return nil, err
	}
	places, err := a.Places.whole("places", 6)
	if err != nil {
		return nil, err
	}
	return shown{places, a.Rounding}.result(result)
}

// shown is the format of results. A single number has exactly the given places, as a publication prints it; the numbers
// of a list or matrix have no trailing zeros.
type shown struct {
	places int
	mode   economy.Rounding
}

func (s shown) result(result any) (any, error) {
	switch r := result.(type) {
	case economy.Exact:
		return r.Text(s.places, s.mode)
	case []economy.Exact:
		return s.list(r)
	case economy.Shift:
		return s.list([]economy.Exact{r.National, r.Mix, r.Regional})
	case economy.Matrix:
		rounded, err := r.Round(s.places, s.mode)
		texts := make([][]string, len(rounded))
		for i, row := range rounded {
			texts[i] = plain(row)
		}
		return texts, err
	}
	return nil, fail(invalid, "no text for %T", result)
}

func (s shown) list(results []economy.Exact) ([]string, error) {
	rounded := make([]decimal.Decimal, len(results))
	for i, r := range results {
		var err error
		if rounded[i], err = r.Round(s.places, s.mode); err != nil {
			return nil, err
		}
	}
	return plain(rounded), nil
}

func plain(numbers []decimal.Decimal) []string {
	texts := make([]string, len(numbers))
	for i, n := range numbers {
		texts[i] = n.String()
	}
	return texts
}

type allocateArgs struct {
	Amount   number           `json:"amount"`
	Currency economy.Currency `json:"currency"`
	Weights  operand          `json:"weights"`
}

func allocate(a allocateArgs) ([]string, error) {
	if err := present(needed{"amount", !a.Amount.given}, needed{"currency", a.Currency.IsZero()}); err != nil {
		return nil, err
	}
	in := &operands{args: map[string]operand{"weights": a.Weights}}
	weights := in.list("weights")
	if in.err != nil {
		return nil, in.err
	}
	parts, err := economy.Money{Amount: a.Amount.decimal, Currency: a.Currency}.Allocate(weights...)
	texts := make([]string, len(parts))
	for i, part := range parts {
		texts[i] = amountOf(part)
	}
	return texts, err
}

// amountOf returns the amount with at least the decimal places of the minor unit.
func amountOf(m economy.Money) string {
	text, _, _ := strings.Cut(m.String(), " ")
	return text
}

type convertArgs struct {
	Amount   number           `json:"amount"`
	Currency economy.Currency `json:"currency"`
	To       economy.Currency `json:"to"`
	Rates    []rateJSON       `json:"rates"`
	Kind     rateKind         `json:"kind"`
	Period   civil.Period     `json:"period"`
	Places   number           `json:"places"`
	Rounding economy.Rounding `json:"rounding"`
}

// rateJSON is an exchange rate in a request and in an answer.
type rateJSON struct {
	From   economy.Currency `json:"from"`
	To     economy.Currency `json:"to"`
	Rate   number           `json:"rate"`
	Kind   rateKind         `json:"kind,omitzero"`
	Period civil.Period     `json:"period,omitzero"`
}

// rateKind is a kind of exchange rate in any spelling.
type rateKind economy.RateKind

// UnmarshalText reads a kind. It keeps an unknown kind as it is, which is an error when the rate is used.
func (k *rateKind) UnmarshalText(text []byte) error {
	kind, ok := economy.RateKindOf(string(text))
	if !ok {
		kind = economy.RateKind(text)
	}
	*k = rateKind(kind)
	return nil
}

type conversion struct {
	Amount string     `json:"amount"`
	Used   []rateJSON `json:"used"`
}

// convert converts an amount. It rounds to the minor unit of the currency if the request has no places.
func convert(a convertArgs) (conversion, error) {
	if err := present(needed{"amount", !a.Amount.given}, needed{"currency", a.Currency.IsZero()}, needed{"to", a.To.IsZero()}); err != nil {
		return conversion{}, err
	}
	rates := make([]economy.Rate, len(a.Rates))
	for i, r := range a.Rates {
		rates[i] = economy.Rate{From: r.From, To: r.To, Rate: r.Rate.decimal, Kind: economy.RateKind(r.Kind), Period: r.Period}
	}
	table, err := economy.NewRates(rates...)
	if err != nil {
		return conversion{}, err
	}
	found, err := table.Convert(economy.Money{Amount: a.Amount.decimal, Currency: a.Currency}, a.To, economy.RateKind(a.Kind), a.Period)
	if err != nil {
		return conversion{}, err
	}
	places, err := a.Places.whole("places", a.To.Digits())
	if err != nil {
		return conversion{}, err
	}
	rounded, err := found.Round(places, a.Rounding)
	out := conversion{amountOf(rounded), []rateJSON{}}
	for _, leg := range found.Used {
		r := leg.Rate
		out.Used = append(out.Used, rateJSON{r.From, r.To, number{r.Rate, true}, rateKind(r.Kind), r.Period})
	}
	return out, err
}

// whole returns the number as an integer, or absent if it is not given.
func (n number) whole(name string, absent int) (int, error) {
	if !n.given {
		return absent, nil
	}
	if !n.decimal.IsInteger() || n.decimal.Abs().GreaterThan(decimal.NewFromInt(1<<31)) {
		return 0, fail(invalid, "%s: want a whole number", name)
	}
	return int(n.decimal.IntPart()), nil
}

// MarshalJSON writes the number as a string, with the decimal places that it was given with.
func (n number) MarshalJSON() ([]byte, error) {
	return json.Marshal(n.decimal.StringFixed(max(0, -n.decimal.Exponent())))
}
