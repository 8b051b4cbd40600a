package economy_test

import (
	"fmt"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// A price and a unit, as readers in two languages write them.
func ExampleMoney_Format() {
	price := economy.MustParseMoney("1250000 KZT")
	constant := economy.MustParseUnit("USD@2015")
	for _, tag := range []language.Tag{language.English, language.Russian} {
		l := locale.For(tag)
		fmt.Println(price.Format(l, locale.MoneyOptions{}))
		fmt.Println(price.Format(l, locale.MoneyOptions{Notation: locale.CompactShort, Display: locale.Name}))
		fmt.Println(constant.Format(l))
	}
	// Output:
	// KZT 1,250,000.00
	// 1.2M Kazakhstani tenges
	// US dollars (2015)
	// 1 250 000,00 KZT
	// 1,2 млн казахских тенге
	// долларов США (2015)
}

// What a unit is of: a currency, and the year of its prices.
func ExampleUnit_Currency() {
	for _, text := range []string{"USD@2015", "KZT", "index@2022", "tonne"} {
		u := economy.MustParseUnit(text)
		fmt.Printf("%s: currency %q, base %q\n", u, u.Currency(), u.Base())
	}
	// Output:
	// USD@2015: currency "USD", base "2015"
	// KZT: currency "KZT", base ""
	// index@2022: currency "", base "2022"
	// tonne: currency "", base ""
}

// A share of an amount.
func ExampleValue_Mul() {
	exports, share := economy.MustParseValue("80 USD"), economy.MustParseValue("15 percent")
	fmt.Println(exports.Mul(share))
	// Output:
	// 12.00 USD <nil>
}

// A result is exact: as a fraction, and as a decimal if its decimals end.
func ExampleExact_Decimal() {
	for _, of := range []int64{8, 3} {
		share, _ := economy.Share(decimal.NewFromInt(1), decimal.NewFromInt(of))
		fraction, isRational := share.Rat()
		percent, ends := share.Decimal()
		fmt.Println(fraction, isRational, percent, ends)
	}
	// Output:
	// 25/2 true 12.5 true
	// 100/3 true 0 false
}

// A conversion with more decimals than the currency has, for a sum of many.
func ExampleConversion_Round() {
	dollar, tenge, year := economy.MustParseCurrency("USD"), economy.MustParseCurrency("KZT"), civil.MustParsePeriod("2024")
	rates, err := economy.NewRates(economy.Rate{From: dollar, To: tenge, Rate: decimal.RequireFromString("469.44"), Kind: economy.RateAverage, Period: year})
	if err != nil {
		fmt.Println(err)
		return
	}
	converted, err := rates.Convert(economy.MustParseMoney("100 KZT"), dollar, economy.RateAverage, year)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(converted.Money(economy.HalfEven))
	fmt.Println(converted.Round(6, economy.HalfEven))
	// Output:
	// 0.21 USD <nil>
	// 0.213020 USD <nil>
}

// Lookup returns rates as they were published, and does not invert them as Convert does.
func ExampleRates_Lookup() {
	dollar, tenge, year := economy.MustParseCurrency("USD"), economy.MustParseCurrency("KZT"), civil.MustParsePeriod("2024")
	rates, err := economy.NewRates(economy.Rate{From: dollar, To: tenge, Rate: decimal.RequireFromString("469.44"), Kind: economy.RateAverage, Period: year})
	if err != nil {
		fmt.Println(err)
		return
	}
	published, found := rates.Lookup(dollar, tenge, economy.RateAverage, year)
	fmt.Println(published, found)
	_, found = rates.Lookup(tenge, dollar, economy.RateAverage, year)
	fmt.Println(found)
	// Output:
	// USD to KZT, average, 2024: 469.44 true
	// false
}

// Two ways lead from the tenge to the yuan. Through says which one is taken.
func ExampleRates_Through() {
	dollar, euro, tenge, yuan := economy.MustParseCurrency("USD"), economy.MustParseCurrency("EUR"), economy.MustParseCurrency("KZT"), economy.MustParseCurrency("CNY")
	rate := func(from, to economy.Currency, text string) economy.Rate {
		return economy.Rate{From: from, To: to, Rate: decimal.RequireFromString(text), Kind: economy.RateAverage, Period: civil.MustParsePeriod("2024")}
	}
	rates, err := economy.NewRates(rate(dollar, tenge, "469.44"), rate(dollar, yuan, "7.1957"), rate(euro, tenge, "507.86"), rate(euro, yuan, "7.7875"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range []economy.Rates{rates, rates.Through(dollar), rates.Through(euro)} {
		c, err := r.Convert(economy.MustParseMoney("100000 KZT"), yuan, economy.RateAverage, civil.MustParsePeriod("2024"))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(c.Money(economy.HalfEven))
	}
	// Output:
	// economy: Convert: no rate KZT to CNY, average, 2024; possible through EUR, USD
	// 1532.83 CNY <nil>
	// 1533.40 CNY <nil>
}

// Which figures of a table go to press: those that exist and that the source does not keep back.
func ExampleConfidentiality_IsPublic() {
	figures := figuresOf("KZ CN exports-hs-27 2024 9 USD", "KZ CN exports-hs-28 2024 3 USD", "KZ CN exports-hs-52 2024 -")
	figures[1].Confidentiality = economy.ConfidentialityOneUnitDominates
	for _, o := range figures {
		fmt.Println(o.Indicator, o.Confidentiality.IsPublic() && !o.Status.IsMissing())
	}
	// Output:
	// exports-hs-27 true
	// exports-hs-28 false
	// exports-hs-52 false
}

// A share above the whole, and a population in US dollars, do not fit their indicators.
func ExampleObservation_ValidateAs() {
	for _, row := range [][2]string{{"industry-share", "130 percent"}, {"population", "525000 USD"}} {
		indicator, _ := economy.LookupIndicator(row[0])
		o := economy.Observation{Subject: party.MustParseID("KZ-59"), Indicator: indicator.Code, Period: civil.MustParsePeriod("2024"), Value: economy.MustParseValue(row[1])}
		for _, i := range o.ValidateAs(indicator) {
			fmt.Println(i.Path, i.Severity, i.Message("en"))
		}
	}
	// Output:
	// /reference error industry-share needs a reference, the whole that the share or rank is of
	// /value/amount error a share of 130% is not between 0% and 100%
	// /value/unit error population is measured in count, not in USD
}

// At which rate an indicator is converted: a flow at the average of its period, a stock at its end, a share at none.
func ExampleAggregation_RateKind() {
	for _, code := range []string{"goods-exports", "fdi-stock", "industry-share"} {
		i, found := economy.LookupIndicator(code)
		fmt.Printf("%s %s %q %t\n", code, i.Aggregation, i.Aggregation.RateKind(), found)
	}
	// Output:
	// goods-exports sum "average" true
	// fdi-stock stock "end-of-period" true
	// industry-share  "" true
}
