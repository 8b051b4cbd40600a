package economy_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
)

func ExampleParseMoney() {
	price, err := economy.ParseMoney("1250.005 KZT")
	if err != nil {
		fmt.Println(err)
		return
	}
	fee := economy.MustParseMoney("50 KZT")
	rest, err := price.Sub(fee)
	fmt.Println(rest, err)
	double, err := rest.Mul(decimal.NewFromInt(2))
	fmt.Println(double, double.Round(), double.Neg(), err)
	order, err := price.Compare(fee)
	fmt.Println(order, price.Equal(economy.MustParseMoney("1250.0050 KZT")), err)
	_, err = economy.ParseMoney("1,250 KZT")
	fmt.Println(err)
	// Output:
	// 1200.005 KZT <nil>
	// 2400.010 KZT 2400.01 KZT -2400.010 KZT <nil>
	// 1 true <nil>
	// economy: ParseMoney("1,250 KZT"): not a plain decimal number
}

func ExampleParseCurrency() {
	rouble, err := economy.ParseCurrency("SUR")
	fmt.Println(rouble, rouble.Digits(), rouble.InUse(civil.MustParseDate("2000-01-01")), err)
	for _, use := range rouble.Used() {
		if use.Tender && use.Country.String() == "KG" {
			fmt.Println("in Kyrgyzstan until", use.During.Until)
		}
	}
	franc := economy.MustParseCurrency("CHF")
	fmt.Println(franc, franc.Digits(), franc.CashDigits(), franc.CashStep())
	_, err = economy.ParseCurrency("usd")
	fmt.Println(err)
	count := 0
	for range economy.Currencies() {
		count++
	}
	fmt.Println(count > 250)
	// Output:
	// SUR 2 no <nil>
	// in Kyrgyzstan until 1991-12-26
	// CHF 2 2 0.05
	// economy: ParseCurrency("usd"): not an ISO 4217 code; did you mean "USD"?
	// true
}

func ExampleParseValue() {
	enterprises, err := economy.ParseValue("over 380 count")
	fmt.Println(enterprises.Amount, enterprises.Unit, enterprises.Bound, err)
	more, err := enterprises.Add(economy.MustParseValue("20 count"))
	fmt.Println(more, err)
	trade := economy.MustParseValue("about 1.9 USD")
	billions, err := trade.Scale(decimal.New(1, 9))
	fmt.Println(billions, billions.Unit == economy.UnitOf(economy.MustParseCurrency("USD")), err)
	_, err = economy.ParseValue("380")
	fmt.Println(err)
	// Output:
	// 380 count over <nil>
	// over 400 count <nil>
	// about 1900000000 USD true <nil>
	// economy: ParseValue("380"): want an amount, a space and a unit, such as "15 percent" or "over 380 count"
}

// The names that publishers give to kinds of exchange rates.
func ExampleRateKindOf() {
	for _, name := range []string{"period average", "End_of_Period", "fixing"} {
		kind, known := economy.RateKindOf(name)
		fmt.Printf("%q %t\n", kind, known)
	}
	// Output:
	// "average" true
	// "end-of-period" true
	// "fixing" false
}

func ExampleIndicators() {
	for _, i := range economy.Indicators() {
		if i.Direction == economy.DirectionDirected && i.Aggregation == economy.AggregationSum {
			name, _ := i.Names.In()
			fmt.Println(i.Code, name, i.Unit)
		}
	}
	// Output:
	// fdi-inflow net inflow of foreign direct investment currency
	// fdi-inflow-gross gross inflow of foreign direct investment currency
	// fdi-outflow net outflow of foreign direct investment currency
	// goods-and-services-exports exports of goods and services currency
	// goods-and-services-imports imports of goods and services currency
	// goods-exports exports of goods currency
	// goods-exports-weight exports of goods by weight tonne
	// goods-imports imports of goods currency
	// goods-imports-weight imports of goods by weight tonne
	// re-exports re-exports of goods currency
	// services-exports exports of services currency
	// services-imports imports of services currency
	// tourist-arrivals overnight visitors count
}
