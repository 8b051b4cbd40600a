package main

import (
	"bytes"
	"encoding/json"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
)

// measure computes a measure from named arguments.
type measure func(in *operands) (any, error)

// measures returns the measures by name.
var measures = sync.OnceValue(func() map[string]measure {
	return map[string]measure{
		"growth":            numbers2(economy.Growth, "from", "to"),
		"cagr":              numbers3(economy.CAGR, "from", "to", "periods"),
		"contribution":      numbers3(economy.Contribution, "from", "to", "base"),
		"balance":           numbers2(economy.Balance, "exports", "imports"),
		"share":             numbers2(economy.Share, "part", "whole"),
		"openness-wits":     numbers3(economy.OpennessWITS, "exports", "imports", "gdp"),
		"openness-unctad":   numbers3(economy.OpennessUNCTAD, "exports", "imports", "gdp"),
		"hhi":               values(economy.HHI),
		"hhi-normalized":    values(economy.HHINormalized),
		"equivalent-number": values(economy.EquivalentNumber),
		"gini":              values(economy.Gini),
		"gini-normalized":   values(economy.GiniNormalized),
		"theil-t":           values(economy.TheilT),
		"theil-l":           values(economy.TheilL),
		"hoover":            values(economy.Hoover),
		"rca":               matrix(economy.RCA),
		"rsca":              matrix(economy.RSCA),
		"location-quotient": numbers4(economy.LocationQuotient, "local", "localTotal", "national", "nationalTotal"),
		"trade-intensity":   numbers4(economy.TradeIntensity, "flow", "exports", "worldToPartner", "world"),
		"grubel-lloyd":      grubelLloyd,
		"krugman":           lists2(economy.Krugman, "a", "b"),
		"similarity":        lists2(economy.Similarity, "a", "b"),
		"complementarity":   lists2(economy.Complementarity, "exports", "imports"),
		"chain":             func(in *operands) (any, error) { return economy.Chain(in.list("links")) },
		"rebase":            func(in *operands) (any, error) { return economy.Rebase(in.list("values"), in.positions("base")...) },
		"deflator":          numbers2(economy.Deflator, "nominal", "real"),
		"deflate":           numbers2(economy.Deflate, "nominal", "deflator"),
		"weighted-mean":     lists2(economy.WeightedMean, "values", "weights"),
		"shift-share":       shiftShare,
	}
})

func numbers2(f func(a, b decimal.Decimal) (economy.Exact, error), a, b string) measure {
	return func(in *operands) (any, error) { return f(in.one(a), in.one(b)) }
}

func numbers3(f func(a, b, c decimal.Decimal) (economy.Exact, error), a, b, c string) measure {
	return func(in *operands) (any, error) { return f(in.one(a), in.one(b), in.one(c)) }
}

func numbers4(f func(a, b, c, d decimal.Decimal) (economy.Exact, error), a, b, c, d string) measure {
	return func(in *operands) (any, error) { return f(in.one(a), in.one(b), in.one(c), in.one(d)) }
}

func values(f func([]decimal.Decimal) (economy.Exact, error)) measure {
	return func(in *operands) (any, error) { return f(in.list("values")) }
}

func lists2(f func(a, b []decimal.Decimal) (economy.Exact, error), a, b string) measure {
	return func(in *operands) (any, error) { return f(in.list(a), in.list(b)) }
}

func matrix(f func([][]decimal.Decimal) (economy.Matrix, error)) measure {
	return func(in *operands) (any, error) { return f(in.rows("matrix")) }
}

func grubelLloyd(in *operands) (any, error) {
	if in.args["exports"].isList {
		return economy.GrubelLloydAggregate(in.list("exports"), in.list("imports"))
	}
	return economy.GrubelLloyd(in.one("exports"), in.one("imports"))
}

func shiftShare(in *operands) (any, error) {
	return economy.ShiftShare(in.list("local0"), in.list("local1"), in.list("nation0"), in.list("nation1"))
}

// operand is an argument of a measure: a number, or a list of operands.
type operand struct {
	one    number
	list   []operand
	isList bool
}

// UnmarshalJSON reads a number or a list.
func (o *operand) UnmarshalJSON(text []byte) error {
	if bytes.HasPrefix(text, []byte("[")) {
		o.isList = true
		return json.Unmarshal(text, &o.list)
	}
	return o.one.UnmarshalJSON(text)
}

// operands returns arguments in the shape that a measure needs, and keeps the first error.
type operands struct {
	args map[string]operand
	err  error
}

func (in *operands) fail(name, want string) {
	if in.err == nil {
		in.err = fail(invalid, "%s: want %s", name, want)
	}
}

func (in *operands) one(name string) decimal.Decimal {
	o := in.args[name]
	if !o.one.given {
		in.fail(name, "a number")
	}
	return o.one.decimal
}

func (in *operands) list(name string) []decimal.Decimal {
	o := in.args[name]
	if !o.isList {
		in.fail(name, "a list of numbers")
	}
	return in.numbers(name, o)
}

func (in *operands) numbers(name string, o operand) []decimal.Decimal {
	all := make([]decimal.Decimal, len(o.list))
	for i, element := range o.list {
		if !element.one.given {
			in.fail(name, "a list of numbers")
		}
		all[i] = element.one.decimal
	}
	return all
}

func (in *operands) rows(name string) [][]decimal.Decimal {
	o := in.args[name]
	if !o.isList {
		in.fail(name, "a list of rows")
	}
	rows := make([][]decimal.Decimal, len(o.list))
	for i, row := range o.list {
		if !row.isList {
			in.fail(name, "a list of rows")
		}
		rows[i] = in.numbers(name, row)
	}
	return rows
}

// positions returns the indexes of an argument that is one index or a list of indexes, counted from 0.
func (in *operands) positions(name string) []int {
	o := in.args[name]
	if !o.isList {
		o = operand{list: []operand{o}}
	}
	var positions []int
	for i := range in.numbers(name, o) {
		position, err := o.list[i].one.whole(name, 0)
		if err != nil && in.err == nil {
			in.err = err
		}
		positions = append(positions, position)
	}
	return positions
}
