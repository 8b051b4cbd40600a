package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// RCA returns Balassa's index of revealed comparative advantage, (x/R) / (C/T), of every cell x of a matrix of
// exports, where R is the total of its row (a region), C that of its column (a product) and T that of the
// matrix. The index is 0 or more, without an upper bound; above 1, the product has a larger share of the
// region's exports than of the world's. The mean of a column, weighted by the regions' shares of world exports,
// is 1. A negative cell and a row or column with a total of zero are errors. Balassa, Trade Liberalisation and
// "Revealed" Comparative Advantage (1965).
func RCA(matrix [][]decimal.Decimal) (Matrix, error) {
	in := operandsOf("RCA")
	f := in.flows("matrix", matrix)
	if in.err != nil {
		return Matrix{}, in.err
	}
	return Matrix{flows: f}, nil
}

// RSCA returns the revealed symmetric comparative advantage, (RCA - 1) / (RCA + 1), of every cell. It is
// symmetric about 0 and ranges from -1 (no exports) to just under 1. The errors are those of [RCA]. Dalum,
// Laursen and Villumsen (1998).
func RSCA(matrix [][]decimal.Decimal) (Matrix, error) {
	in := operandsOf("RSCA")
	f := in.flows("matrix", matrix)
	if in.err != nil {
		return Matrix{}, in.err
	}
	return Matrix{f, true}, nil
}

// LocationQuotient returns (local/localTotal) / (national/nationalTotal): above 1, an industry has a larger
// share of the region's total than of the nation's. It is [RCA] of one cell. Local must not be negative; the
// others must be positive. Isard, Methods of Regional Analysis (1960).
func LocationQuotient(local, localTotal, national, nationalTotal decimal.Decimal) (Exact, error) {
	in := operandsOf("LocationQuotient")
	return in.quotient(in.nonNegative("local", local), in.divisor("localTotal", localTotal),
		in.divisor("national", national), in.divisor("nationalTotal", nationalTotal))
}

// TradeIntensity returns (flow/exports) / (worldToPartner/world): above 1, a partner receives a larger share of
// a region's exports than of the world's. Flow is what the region exports to the partner, exports what it
// exports in all, worldToPartner what the world exports to the partner, and world what the world exports in
// all. It is [RCA] of a matrix of exporters by importers. Flow must not be negative; the others must be
// positive. Brown (1949); Kojima (1964).
func TradeIntensity(flow, exports, worldToPartner, world decimal.Decimal) (Exact, error) {
	in := operandsOf("TradeIntensity")
	return in.quotient(in.nonNegative("flow", flow), in.divisor("exports", exports),
		in.divisor("worldToPartner", worldToPartner), in.divisor("world", world))
}

// quotient returns (a/b) / (c/d) and overwrites its operands.
func (in *operands) quotient(a, b, c, d *big.Rat) (Exact, error) {
	if in.err != nil {
		return Exact{}, in.err
	}
	return newExact(a.Mul(a, d).Quo(a, b.Mul(b, c))), nil
}
