package comtrade_test

import (
	"fmt"
	"io"
	"iter"
	"testing"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/memorytest"
)

// Larger files and responses need no more memory.
func TestMemoryIsConstant(t *testing.T) {
	o := comtrade.Options{Mapping: figures.Mapping{Source: "un"}}
	csv := memorytest.File{Head: "period,reporterCode,flowCode,partnerCode,partnerDesc,cmdCode,netWgt,primaryValue\n", Row: func(i int) string {
		return fmt.Sprintf("%d,398,X,384,C\xf4te d'Ivoire,%06d,%d,%d.5,\n", 1990+i%30, 10121+i%2000, i+1, i)
	}}
	memorytest.Constant(t, csv, 2, func(r io.Reader) iter.Seq2[economy.Observation, error] { return comtrade.ReadCSV(r, o) })
	json := memorytest.File{Head: `{"data":[`, Tail: "]}", Row: func(i int) string {
		return fmt.Sprintf(`%s{"period":"%d","reporterCode":398,"flowCode":"X","partnerCode":156,"cmdCode":"%06d","netWgt":%d,"primaryValue":%d.5}`,
			", "[:min(i, 1)], 1990+i%30, 10121+i%2000, i+1, i)
	}}
	memorytest.Constant(t, json, 2, func(r io.Reader) iter.Seq2[economy.Observation, error] { return comtrade.Read(r, o) })
}
