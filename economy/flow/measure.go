package flow

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
)

// isUndefined reports whether an error says that a measure has no meaning for its operands.
func isUndefined(err error) bool {
	var e *economy.OperandError
	return errors.As(err, &e) && (e.Reason == economy.ReasonDivisionByZero || e.Reason == economy.ReasonNegative || e.Reason == economy.ReasonNotPositive)
}

// Index is a measure of one key.
type Index struct {
	Key
	Value economy.Exact `json:"value"`
}

// Growth returns the growth of each sum over the one of the period before it, in percent, by [economy.Growth]. The sums
// must be by Period and perhaps others. A sum whose period before has no sum, or one of zero, and a sum of which a number
// is missing have none.
func (s Sums) Growth() ([]Index, error) {
	if s.place(Period) < 0 {
		return nil, callError("Growth", "the sums are not by period, they are of "+s.String())
	}
	var all []Index
	for sum := range s.All() {
		k := sum.Key
		k.Period = k.Period.Prev()
		before, ok := s.Find(k)
		if !ok || before.Missing > 0 || sum.Missing > 0 {
			continue
		}
		x, err := economy.Growth(before.Amount, sum.Amount)
		switch {
		case isUndefined(err):
			continue
		case err != nil:
			return nil, err
		}
		all = append(all, Index{sum.Key, x})
	}
	return all, nil
}

// GrubelLloyd returns the index of intra-industry trade of every party and product, by [economy.GrubelLloyd], from sums of
// the same flows by Exporter and Product and by Importer and Product, in this order. The party is the exporter of the
// key. What a party only exports or only imports has an index of 0, and what it does not trade has none.
func GrubelLloyd(exports, imports Sums) ([]Index, error) {
	sides, err := intraIndustry("GrubelLloyd", exports, imports)
	if err != nil {
		return nil, err
	}
	var all []Index
	for _, side := range sides {
		for i, k := range side.keys {
			x, err := economy.GrubelLloyd(side.exports[i], side.imports[i])
			switch {
			case isUndefined(err):
				continue
			case err != nil:
				return nil, err
			}
			all = append(all, Index{k, x})
		}
	}
	return all, nil
}

// GrubelLloydAggregate returns the index of each party over all its products, by [economy.GrubelLloydAggregate]. The rules
// are those of [GrubelLloyd].
func GrubelLloydAggregate(exports, imports Sums) ([]Index, error) {
	sides, err := intraIndustry("GrubelLloydAggregate", exports, imports)
	if err != nil {
		return nil, err
	}
	var all []Index
	for _, side := range sides {
		x, err := economy.GrubelLloydAggregate(side.exports, side.imports)
		switch {
		case isUndefined(err):
			continue
		case err != nil:
			return nil, err
		}
		all = append(all, Index{Key{Exporter: side.keys[0].Exporter}, x})
	}
	return all, nil
}

// side is the trade of one party, by product.
type side struct {
	keys             []Key
	exports, imports []decimal.Decimal
}

// intraIndustry puts the exports and imports of each party and product side by side, in order.
func intraIndustry(f string, exports, imports Sums) ([]side, error) {
	for i, s := range [...]Sums{exports, imports} {
		want := query{exports.of, []Dimension{[...]Dimension{Exporter, Importer}[i], Product}}
		if !s.equal(want) || s.of == "" {
			return nil, callError(f, "the sums are of "+s.String()+", not of "+want.String())
		}
		if err := s.checkAmounts(f); err != nil {
			return nil, err
		}
	}
	var sides []side
	add := func(k Key, x, m decimal.Decimal) {
		if n := len(sides); n == 0 || sides[n-1].keys[0].Exporter != k.Exporter {
			sides = append(sides, side{})
		}
		s := &sides[len(sides)-1]
		s.keys, s.exports, s.imports = append(s.keys, k), append(s.exports, x), append(s.imports, m)
	}
	join(exports.Len(), imports.Len(), func(i, j int) int {
		m := imports.keyOf(imports.keys[j])
		return compareTrade(exports.keyOf(exports.keys[i]), Key{Exporter: m.Importer, Product: m.Product})
	}, func(i, j int) {
		x, m := exports.At(i), imports.At(j)
		k := x.Key
		if i < 0 {
			k = Key{Exporter: m.Importer, Product: m.Product}
		}
		add(k, x.Amount, m.Amount)
	})
	return sides, nil
}

// join visits the positions of two ordered lists of lengths n and m side by side: -1 stands for none that compares equal.
func join(n, m int, compare func(i, j int) int, visit func(i, j int)) {
	for i, j := 0, 0; i < n || j < m; {
		order := 0
		switch {
		case i == n:
			order = 1
		case j == m:
			order = -1
		default:
			order = compare(i, j)
		}
		switch {
		case order < 0:
			visit(i, -1)
			i++
		case order > 0:
			visit(-1, j)
			j++
		default:
			visit(i, j)
			i, j = i+1, j+1
		}
	}
}

func compareTrade(a, b Key) int {
	if c := a.Exporter.Compare(b.Exporter); c != 0 {
		return c
	}
	return compareLabels(a, b, Product)
}

// MirrorGap is one flow as both partners report it. Gap is imports - exports. The number of a side that reports nothing is
// not Valid, and neither is then the gap.
type MirrorGap struct {
	Key
	Exports decimal.NullDecimal `json:"exports"`
	Imports decimal.NullDecimal `json:"imports"`
	Gap     decimal.NullDecimal `json:"gap"`
}

// Mirror puts what exporters report beside what importers report, from sums by the same dimensions, of files of UN
// Comtrade that were read with [Exports] and with [Imports]. Gaps are rarely zero where both are right: imports include
// freight and insurance. A sum of which a number is missing is not reported.
func Mirror(exports, imports Sums) ([]MirrorGap, error) {
	if !exports.equal(imports.query) {
		return nil, callError("Mirror", "the sums of "+exports.String()+" and of "+imports.String())
	}
	var all []MirrorGap
	join(exports.Len(), imports.Len(), func(i, j int) int {
		a, b := exports.keyOf(exports.keys[i]), imports.keyOf(imports.keys[j])
		for _, d := range exports.by {
			if c := compareLabels(a, b, d); c != 0 {
				return c
			}
		}
		return 0
	}, func(i, j int) {
		x, m := exports.At(i), imports.At(j)
		gap := MirrorGap{Key: x.Key, Exports: reported(x), Imports: reported(m)}
		if i < 0 {
			gap.Key = m.Key
		}
		if gap.Exports.Valid && gap.Imports.Valid {
			gap.Gap = decimal.NewNullDecimal(gap.Imports.Decimal.Sub(gap.Exports.Decimal))
		}
		all = append(all, gap)
	})
	return all, nil
}

// reported returns the amount of a sum, if all of it is known.
func reported(s Sum) decimal.NullDecimal {
	if s.Missing > 0 || s.Known == 0 {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(s.Amount)
}
