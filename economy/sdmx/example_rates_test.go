package sdmx_test

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// A file of the ECB's Data Portal (format=csvdata), with the rate of a day and the average of a month.
func ExampleReadRatesCSV() {
	file := strings.NewReader(`KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS
EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2024-01-02,1.0956,A
EXR.M.USD.EUR.SP00.A,M,USD,EUR,SP00,A,2024-01,1.09051,A
EXR.M.E5.EUR.EN00.A,M,E5,EUR,EN00,A,2024-01,98.4,A
`)
	var rates []economy.Rate
	for r, err := range sdmx.ReadRatesCSV(file, sdmx.RateOptions{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		rates = append(rates, r)
	}
	table, err := economy.NewRates(rates...)
	if err != nil {
		fmt.Println(err)
		return
	}
	dollars, err := table.Convert(economy.MustParseMoney("2000000 EUR"), economy.MustParseCurrency("USD"), economy.RateAverage, civil.MustParsePeriod("2024-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(dollars.Amount, dollars.Currency)
	// Output:
	// sdmx: row 4, column EXR_TYPE.EXR_SUFFIX: "EN00.A": not a spot rate, SP00.A or SP00.E; add it to RateOptions.Kinds
	// 2181020 USD
}
