package ecb_test

import (
	"fmt"
	"io"
	"iter"
	"testing"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/ecb"
	"github.com/crossborder-go/crossborder/economy/internal/memorytest"
)

// Larger files need no more memory.
func TestMemoryIsConstant(t *testing.T) {
	day := func(i int) string { return fmt.Sprintf("%d-%02d-%02d", 1999+i/336%900, 1+i/28%12, 1+i%28) }
	csv := memorytest.File{Head: "Date,USD,JPY,\n", Row: func(i int) string { return day(i) + ",1.1,155.5,\n" }}
	memorytest.Constant(t, csv, 2, func(r io.Reader) iter.Seq2[economy.Rate, error] { return ecb.ReadCSV(r, ecb.Options{Source: "ecb"}) })
	xml := memorytest.File{
		Head: `<Cube xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">`, Tail: "</Cube>",
		Row: func(i int) string { return `<Cube time="` + day(i) + `"><Cube currency="USD" rate="1.1"/></Cube>` },
	}
	memorytest.Constant(t, xml, 1, func(r io.Reader) iter.Seq2[economy.Rate, error] { return ecb.ReadXML(r, ecb.Options{}) })
}
