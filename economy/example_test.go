package economy_test

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

func ExampleMoney_Add() {
	oil := economy.MustParseMoney("0.1 USD")
	grain := economy.MustParseMoney("0.2 USD")
	total, err := oil.Add(grain)
	fmt.Println(total, err)
	_, err = total.Add(economy.MustParseMoney("1 CNY"))
	fmt.Println(err)
	// Output:
	// 0.30 USD <nil>
	// economy: Add: mixed currencies USD and CNY
}

func ExampleParseUnit() {
	for _, text := range []string{"USD", "USD@2015", "procent"} {
		u, err := economy.ParseUnit(text)
		fmt.Println(u, u.Kind(), err)
	}
	// Output:
	// USD currency <nil>
	// USD@2015 currency <nil>
	//   economy: ParseUnit("procent"): unknown unit; did you mean "percent"?
}

func ExampleObservation() {
	o := economy.Observation{
		Subject:   party.MustParseID("CN-JS"),
		Indicator: "gross-regional-product",
		Period:    civil.MustParsePeriod("2024"),
		Value:     economy.Value{Amount: decimal.RequireFromString("1.9e12"), Unit: economy.MustParseUnit("USD"), Bound: economy.BoundAbout},
	}
	text, _ := json.Marshal(o)
	fmt.Println(string(text))
	// Output:
	// {"subject":"CN-JS","indicator":"gross-regional-product","period":"2024","value":{"amount":"1900000000000","unit":"USD","bound":"about"}}
}
