package sdmx_test

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

func ExampleReadML() {
	file := `<?xml version="1.0" encoding="UTF-8"?>
<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message">
  <m:DataSet>
    <Series FREQ="A" REF_AREA="KZ" INDICATOR="B1GQ" UNIT_MEASURE="KZT" UNIT_MULT="9">
      <Obs TIME_PERIOD="2023" OBS_VALUE="119442.5"/>
      <Obs TIME_PERIOD="2024" OBS_VALUE="n/a"/>
    </Series>
  </m:DataSet>
</m:StructureSpecificData>`
	for o, err := range sdmx.ReadML(strings.NewReader(file), sdmx.Options{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(o.Subject, o.Indicator, o.Period, o.Value.Amount, o.Value.Unit)
	}
	// Output:
	// KZ gross-domestic-product 2023 119442500000000 KZT
	// sdmx: row 2, column OBS_VALUE: "n/a": not a plain decimal number
}

func ExampleReadTSV() {
	file := "freq,unit,na_item,geo\\TIME_PERIOD\t2022 \t2023 \nA,CP_MEUR,B1GQ,EL\t207854.3 \t225196.7 p\n"
	o := sdmx.Options{Indicator: []string{"na_item"}, Mapping: figures.Mapping{
		Units: map[string]figures.Scaled{"CP_MEUR": {Unit: economy.MustParseUnit("EUR"), Power: 6}},
	}}
	for o, err := range sdmx.ReadTSV(strings.NewReader(file), o) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%v %v %v %v %q\n", o.Subject, o.Period, o.Value.Amount, o.Value.Unit, o.Status)
	}
	// Output:
	// GR 2022 207854300000 EUR ""
	// GR 2023 225196700000 EUR "P"
}
