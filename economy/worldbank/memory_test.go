package worldbank_test

import (
	"fmt"
	"io"
	"iter"
	"testing"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/memorytest"
	"github.com/crossborder-go/crossborder/economy/worldbank"
)

// Larger files and pages need no more memory: long ones, and those with a column for each year.
func TestMemoryIsConstant(t *testing.T) {
	countries := []string{"KAZ", "CHN", "RUS", "UZB", "DEU", "WLD"}
	read := func(r io.Reader) iter.Seq2[economy.Observation, error] { return worldbank.ReadCSV(r, options()) }
	long := func(i int) string {
		return fmt.Sprintf("%s,SP.POP.TOTL,%d,%d\n", countries[i%6], 1960+i%60, i)
	}
	memorytest.Constant(t, memorytest.File{Head: "Country Code,Indicator Code,Year,Value\n", Row: long}, 1, read)
	wide := func(i int) string { return fmt.Sprintf("C,%s,P,SP.POP.TOTL,%d,%d,\n", countries[i%6], i, i+1) }
	memorytest.Constant(t, memorytest.File{Head: header, Row: wide}, 2, read)
	page := memorytest.File{Head: "[{},[", Tail: "]]", Row: func(i int) string {
		return fmt.Sprintf(`%s{"indicator":{"id":"SP.POP.TOTL"},"countryiso3code":%q,"date":"%d","value":%d}`, ", "[:min(i, 1)], countries[i%6], 1960+i%60, i)
	}}
	memorytest.Constant(t, page, 1, func(r io.Reader) iter.Seq2[economy.Observation, error] { return worldbank.ReadJSON(r, options()) })
}
