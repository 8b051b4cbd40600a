package sdmx_test

import (
	"fmt"
	"io"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/memorytest"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

const (
	namespaceML  = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/"
	headSpecific = `<m:StructureSpecificData xmlns:m="` + namespaceML + `message"><m:DataSet UNIT_MEASURE="USD">`
	headGeneric  = `<m:GenericData xmlns:m="` + namespaceML + `message" xmlns:g="` + namespaceML + `data/generic"><m:DataSet>`
)

// area returns one of several areas.
func area(i int) string { return []string{"KZ", "CN", "RU", "UZ", "DE", "TR", "IT"}[i%7] }

// seriesML returns a series of two observations.
func seriesML(i int) string {
	return fmt.Sprintf(`<Series REF_AREA=%q COUNTERPART_AREA="KG" INDICATOR="EXP"><Obs TIME_PERIOD="%d" OBS_VALUE="%d.5"/>`+
		`<Obs TIME_PERIOD="2020" OBS_VALUE="NaN"/></Series>`, area(i), 1950+i%80, i)
}

// seriesGeneric returns a generic series of two observations.
func seriesGeneric(i int) string {
	const value, obs = `<g:Value id=%q value=%q/>`, `<g:Obs><g:ObsDimension value="%d"/><g:ObsValue value="%d.5"/></g:Obs>`
	return fmt.Sprintf(`<g:Series><g:SeriesKey>`+value+value+value+`</g:SeriesKey>`+obs+obs+`</g:Series>`,
		"REF_AREA", area(i), "INDICATOR", "EXP", "UNIT_MEASURE", "USD", 1950+i%80, i, 2020, i)
}

// Larger files need no more memory. The files have a row or a series at a time in memory.
func TestMemoryIsConstant(t *testing.T) {
	const headCSV = "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n"
	type reader = func(io.Reader, sdmx.Options) iter.Seq2[economy.Observation, error]
	for name, c := range map[string]struct {
		file   memorytest.File
		perRow int
		read   reader
	}{
		"CSV": {memorytest.File{Head: headCSV, Row: func(i int) string {
			return fmt.Sprintf("D,%s,EXP,%d,%d.25,USD\n", area(i), 1950+i%80, i)
		}}, 1, sdmx.ReadCSV},
		"CSV with wrong rows": {memorytest.File{Head: headCSV, Row: func(i int) string {
			return fmt.Sprintf("D,%s,EXP,%d,\"%d,5\",USD\n", area(i), 1950+i%80, i)
		}}, 1, sdmx.ReadCSV},
		"TSV": {memorytest.File{Head: "freq,unit,item,geo\\TIME_PERIOD\t2023\t2024\n", Row: func(i int) string {
			return fmt.Sprintf("A,USD,EXP,%s\t%d\t%d p\n", area(i), i, i)
		}}, 2, sdmx.ReadTSV},
		"specific":       {memorytest.File{Head: headSpecific, Row: seriesML, Tail: `</m:DataSet></m:StructureSpecificData>`}, 2, sdmx.ReadML},
		"generic":        {memorytest.File{Head: headGeneric, Row: seriesGeneric, Tail: `</m:DataSet></m:GenericData>`}, 2, sdmx.ReadML},
		"many data sets": {memorytest.File{Head: headSpecific, Row: func(i int) string { return seriesML(i) + `</m:DataSet><m:DataSet UNIT_MEASURE="USD">` }, Tail: `</m:DataSet></m:StructureSpecificData>`}, 2, sdmx.ReadML},
	} {
		t.Run(name, func(t *testing.T) {
			o := sdmx.Options{Mapping: mapping()}
			if name == "TSV" {
				o.Indicator = []string{"item"}
			}
			memorytest.Constant(t, c.file, c.perRow, func(r io.Reader) iter.Seq2[economy.Observation, error] { return c.read(r, o) })
		})
	}
}

// Rates of larger files need no more memory.
func TestMemoryOfRatesIsConstant(t *testing.T) {
	row := func(i int) string {
		return fmt.Sprintf("D,M,USD,EUR,SP00,A,%d-%02d,1.%04d,A,USD,0\n", 1900+i/12%120, 1+i%12, i%10000)
	}
	o := sdmx.RateOptions{Mapping: figures.Mapping{Source: "ecb"}}
	memorytest.Constant(t, memorytest.File{Head: rateHeader, Row: row}, 1, func(r io.Reader) iter.Seq2[economy.Rate, error] { return sdmx.ReadRatesCSV(r, o) })
}

// A file in which all codes are different and unknown costs little more than one with known codes.
func TestUnknownCodesAreCheap(t *testing.T) {
	const rows = 1000
	file := memorytest.File{Head: "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n", Row: func(i int) string {
		return fmt.Sprintf("D,A%d,I%d,T%d,1,U%d\n", i, i, i, i)
	}}
	allocations := testing.AllocsPerRun(1, func() {
		n := 0
		for _, err := range sdmx.ReadCSV(file.Reader(rows), sdmx.Options{DefaultIndicator: "population"}) {
			assert.Error(t, err)
			n++
		}
		assert.Equal(t, rows, n)
	})
	assert.Less(t, allocations, 100.0*rows)
}

// The components of one element are bounded, however they are written.
func TestReadMLOfLongComponents(t *testing.T) {
	text := strings.Repeat("x", 200<<10)
	for _, file := range []memorytest.File{
		{Head: headGeneric + "<g:Series><g:SeriesKey>", Row: func(i int) string { return fmt.Sprintf(`<g:Value id="A%d" value="%s"/>`, i, text) }},
		{Head: headGeneric + "<g:Series>", Row: func(i int) string { return `<g:SeriesKey><g:Value id="A" value="` + text + `"/></g:SeriesKey>` }},
		{Head: headSpecific + "<Series>", Row: func(i int) string { return fmt.Sprintf(`<Comp id="A%d"><Value>%s</Value></Comp>`, i, text) }},
	} {
		found := all(sdmx.ReadML(file.Reader(20), sdmx.Options{}))
		require.Len(t, found, 1)
		assert.Contains(t, found[0], "more than 1048576 bytes of components of an element")
	}
}
