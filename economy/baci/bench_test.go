package baci_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy/baci"
	"github.com/crossborder-go/crossborder/economy/figures"
)

// flows returns a file with the given number of rows, whose figures are invented.
func flows(rows int) []byte {
	var b bytes.Buffer
	b.WriteString("t,i,j,k,v,q\n")
	areas := []int{4, 8, 12, 32, 36, 40, 56, 76, 156, 276, 356, 392, 398, 410, 643, 724, 792, 826, 860}
	for i := range rows {
		exporter, importer := areas[i/40000%19], areas[(i/2000+1+i/40000)%19]
		quantity := fmt.Sprintf("%d.%03d", i*31%5003, i*7%1000)
		if i%19 == 0 {
			quantity = "NA"
		}
		fmt.Fprintf(&b, "%d,%d,%d,%06d,%d.%03d,%s\n", 2022+i/500000, exporter, importer, 10121+i%2000*371, i*7919%100003, i*13%1000, quantity)
	}
	return b.Bytes()
}

// BenchmarkRead reads a file with encoding/csv alone, with encoding/csv and a decimal for each figure, and as
// observations. The third should take about as long as the second: a third of a reader's time goes to the two
// allocations of each decimal, which take as long as encoding/csv alone.
func BenchmarkRead(b *testing.B) {
	file := flows(500_000)
	for _, withDecimals := range []bool{false, true} {
		name := "encoding-csv"
		if withDecimals {
			name += "-and-decimals"
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for range b.N {
				readRecords(b, file, withDecimals)
			}
		})
	}
	b.Run("observations", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		b.ReportAllocs()
		for range b.N {
			for _, err := range baci.Read(bytes.NewReader(file), baci.Options{Mapping: figures.Mapping{Source: "baci"}}) {
				if err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

// readRecords reads a file with encoding/csv and, if withDecimals, its figures with decimal.NewFromString.
func readRecords(b *testing.B, file []byte, withDecimals bool) {
	r := csv.NewReader(bytes.NewReader(file))
	r.ReuseRecord = true
	_, err := r.Read()
	for err == nil {
		var record []string
		record, err = r.Read()
		for i := 4; withDecimals && i < len(record) && record[i] != "NA"; i++ {
			if _, err := decimal.NewFromString(record[i]); err != nil {
				b.Fatal(err)
			}
		}
	}
	if err != io.EOF {
		b.Fatal(err)
	}
}
