package sdmx_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"testing"

	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// million returns a file of trade flows with the given number of rows.
func million(rows int) []byte {
	var b bytes.Buffer
	b.WriteString("DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT\n")
	areas := []string{"KZ", "CN", "RU", "UZ", "KG", "DE", "TR", "IT", "FR", "US", "JP", "KR"}
	for i := range rows {
		fmt.Fprintf(&b, "EXAMPLE:TRADE(1.0),A,%s,%s,EXP,%d,%d.%02d,A,USD,6\n",
			areas[i/25/11%12], areas[i/25%11], 2000+i%25, i*7919%1000003, i%100)
	}
	return b.Bytes()
}

// BenchmarkMillionRows reads a million rows with encoding/csv alone, and as observations. The second should
// take at most one and a half times as long as the first.
func BenchmarkMillionRows(b *testing.B) {
	const rows = 1_000_000
	file := million(rows)
	b.Run("encoding-csv", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		for range b.N {
			r := csv.NewReader(bytes.NewReader(file))
			r.ReuseRecord = true
			for {
				if _, err := r.Read(); err == io.EOF {
					break
				}
			}
		}
	})
	b.Run("observations", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		b.ReportAllocs()
		for range b.N {
			n := 0
			for _, err := range sdmx.ReadCSV(bytes.NewReader(file), sdmx.Options{Mapping: mapping()}) {
				if err != nil {
					b.Fatal(err)
				}
				n++
			}
			if n != rows {
				b.Fatal(n)
			}
		}
	})
}
