package economy_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
)

func ExampleGrowth() {
	growth, err := economy.Growth(decimal.NewFromInt(1330082), decimal.NewFromInt(1330398))
	if err != nil {
		fmt.Println(err)
		return
	}
	published, _ := growth.Text(1, economy.HalfUp)
	closer, _ := growth.Text(6, economy.HalfUp)
	fmt.Println(published, closer, growth)
	_, err = economy.Growth(decimal.Decimal{}, decimal.NewFromInt(1))
	fmt.Println(err)
	// Output:
	// 0.0 0.023758 15800/665041
	// economy: Growth: from: division by zero
}

// Published growth is usually that of unrounded figures, and differs from the growth of the rounded ones.
func ExampleGrowth_ofRoundedFigures() {
	published, _ := economy.Growth(decimal.RequireFromString("318.76"), decimal.RequireFromString("323.64"))
	rounded, _ := economy.Growth(decimal.RequireFromString("318.8"), decimal.RequireFromString("323.6"))
	fmt.Println(published.Text(2, economy.HalfUp))
	fmt.Println(rounded.Text(2, economy.HalfUp))
	// Output:
	// 1.53 <nil>
	// 1.51 <nil>
}

func ExampleCAGR() {
	rate, err := economy.CAGR(decimal.NewFromInt(30), decimal.NewFromInt(45), decimal.NewFromInt(3))
	if err != nil {
		fmt.Println(err)
		return
	}
	short, _ := rate.Text(1, economy.HalfEven)
	long, _ := rate.Text(50, economy.HalfEven)
	fmt.Println(short, long)
	// Output:
	// 14.5 14.47142425533318678080422119396770089159069207879311
}

func ExampleHHI() {
	partners := []decimal.Decimal{
		decimal.NewFromInt(20), decimal.NewFromInt(50), decimal.NewFromInt(20), decimal.NewFromInt(10)}
	index, _ := economy.HHI(partners)
	normalized, _ := economy.HHINormalized(partners)
	number, _ := economy.EquivalentNumber(partners)
	fmt.Println(index, normalized, number)
	_, err := economy.HHI([]decimal.Decimal{decimal.NewFromInt(20), decimal.NewFromInt(-5)})
	fmt.Println(err)
	// Output:
	// 0.34 0.12 50/17
	// economy: HHI: values[1]: negative
}

func ExampleTheilL() {
	incomes := []decimal.Decimal{
		decimal.NewFromInt(10), decimal.NewFromInt(10), decimal.NewFromInt(10), decimal.NewFromInt(20), decimal.NewFromInt(50)}
	index, err := economy.TheilL(incomes)
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := index.Text(7, economy.HalfEven)
	fmt.Println(text, err)
	// Output:
	// 0.2326302 <nil>
}

func ExampleRCA() {
	exports := [][]decimal.Decimal{ // regions by products
		{decimal.NewFromInt(30), decimal.NewFromInt(10)},
		{decimal.NewFromInt(10), decimal.NewFromInt(50)},
	}
	advantage, err := economy.RCA(exports)
	if err != nil {
		fmt.Println(err)
		return
	}
	rounded, _ := advantage.Round(2, economy.HalfEven)
	fmt.Println(rounded)
	exports[1][1] = decimal.NewFromInt(-50)
	_, err = economy.RCA(exports)
	fmt.Println(err)
	// Output:
	// [[1.88 0.42] [0.42 1.39]]
	// economy: RCA: matrix[1][1]: negative
}

func ExampleSimilarity() {
	jiangsu := []decimal.Decimal{decimal.NewFromInt(60), decimal.NewFromInt(30), decimal.NewFromInt(10)}
	zhejiang := []decimal.Decimal{decimal.NewFromInt(40), decimal.NewFromInt(40), decimal.NewFromInt(20)}
	similarity, _ := economy.Similarity(jiangsu, zhejiang)
	specialisation, _ := economy.Krugman(jiangsu, zhejiang)
	fmt.Println(similarity, specialisation)
	// Output:
	// 0.8 0.4
}

func ExampleRebase() {
	index := []decimal.Decimal{decimal.NewFromInt(90), decimal.NewFromInt(100), decimal.NewFromInt(120)}
	rebased, err := economy.Rebase(index, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range rebased {
		text, _ := x.Text(3, economy.HalfEven)
		fmt.Println(text)
	}
	// Output:
	// 1.000
	// 1.111
	// 1.333
}

func ExampleShiftShare() {
	numbers := func(values ...int64) (all []decimal.Decimal) {
		for _, v := range values {
			all = append(all, decimal.NewFromInt(v))
		}
		return all
	}
	shift, err := economy.ShiftShare(
		numbers(90, 20, 10, 60), numbers(100, 40, 10, 55), // the region by industry, before and after
		numbers(400, 150, 150, 400), numbers(440, 210, 135, 480)) // the nation
	fmt.Println(shift.National, shift.Mix, shift.Regional, err)
	// Output:
	// 27 1 -3 <nil>
}

func ExampleExact_Round() {
	share, _ := economy.Share(decimal.NewFromInt(1), decimal.NewFromInt(8))
	for _, mode := range economy.Roundings() {
		rounded, _ := share.Round(0, mode)
		fmt.Println(mode, rounded)
	}
	_, err := share.Round(0, "half-upp")
	fmt.Println(err)
	// Output:
	// half-even 12
	// half-up 13
	// half-down 12
	// up 13
	// down 12
	// ceiling 13
	// floor 12
	// economy: Round: mode: unknown rounding: "half-upp"; did you mean "half-up"?
}
