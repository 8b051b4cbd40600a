package economy

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// RCA returns Balassa's index of revealed comparative advantage of every cell, (x/R) / (C/T) for the totals of its
// row, its column and the table: above 1 where a region (row) exports more of a product (column) than the world does in
// proportion, from 0 on without an upper bound. Weighted by the regions' shares of the world, the cells of a column average 1.
// A row or column without any trade is an error. Balassa, Trade Liberalisation and "Revealed" Comparative Advantage (1965).
func RCA(matrix [][]decimal.Decimal) (Matrix, error) {
	in := operandsOf("RCA")
	f := in.flows("matrix", matrix)
	return Matrix{flows: f}.unless(in.err)
}

// RSCA returns (RCA - 1) / (RCA + 1) of every cell: the same on both sides of 0, from -1 (no exports) to under 1.
// Dalum, Laursen and Villumsen (1998).
func RSCA(matrix [][]decimal.Decimal) (Matrix, error) {
	in := operandsOf("RSCA")
	f := in.flows("matrix", matrix)
	return Matrix{f, true}.unless(in.err)
}

func (m Matrix) unless(err error) (Matrix, error) {
	if err != nil {
		return Matrix{}, err
	}
	return m, nil
}

// LocationQuotient returns (local/localTotal) / (national/nationalTotal): above 1 where an industry weighs more in
// the region than in the nation. Isard, Methods of Regional Analysis (1960). It is [RCA] of one cell.
func LocationQuotient(local, localTotal, national, nationalTotal decimal.Decimal) (Exact, error) {
	in := operandsOf("LocationQuotient")
	return in.quotient(in.notNegative("local", local), in.divisor("localTotal", localTotal),
		in.divisor("national", national), in.divisor("nationalTotal", nationalTotal))
}

// TradeIntensity returns (flow/exports) / (worldToPartner/world): above 1 where a region sends more to its partner than
// the world does in proportion; flow is what it sends there, exports all that it exports, worldToPartner what all export to
// the partner, world what all export to all. It is [RCA] of a matrix of exporters and importers. Brown (1949); Kojima (1964).
func TradeIntensity(flow, exports, worldToPartner, world decimal.Decimal) (Exact, error) {
	in := operandsOf("TradeIntensity")
	return in.quotient(in.notNegative("flow", flow), in.divisor("exports", exports),
		in.divisor("worldToPartner", worldToPartner), in.divisor("world", world))
}

// quotient returns (a/b) / (c/d), and takes all over.
func (in *operands) quotient(a, b, c, d *big.Rat) (Exact, error) {
	if in.err != nil {
		return Exact{}, in.err
	}
	return exactly(a.Mul(a, d).Quo(a, b.Mul(b, c))), nil
}
