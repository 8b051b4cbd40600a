package comtrade_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/economy/figures"
)

// download returns a file of the website with the given number of rows, whose figures are invented.
func download(rows int) []byte {
	var b bytes.Buffer
	text, _, _ := strings.Cut(website, "\n")
	b.WriteString(text + "\n")
	areas := []int{4, 8, 12, 32, 36, 40, 56, 76, 156, 276, 356, 392, 398, 410, 643, 724, 792, 826, 860}
	for i := range rows {
		reporter, partner := areas[i/40000%19], areas[(i/2000+1+i/40000)%19]
		value := fmt.Sprintf("%d.%03d", i*7919%100000003, i*13%1000)
		fmt.Fprintf(&b, "C,A,20230101,2023,52,2023,%d,KAZ,Kazakhstan,X,Export,%d,CHN,China,0,W00,World,H6,HS,true,%06d,"+
			"\"Ores and concentrates, of copper\",6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,%d,false,-1,N/A,0,false,%d,false,0,false,,%s,%s,0,true,false,\n",
			reporter, partner, 10121+i%2000*371, i*31%5000003, i*31%5000003, value, value)
	}
	return b.Bytes()
}

// website is the header of the website's file.
const website = "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode," +
	"partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode," +
	"cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode," +
	"altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue," +
	"legacyEstimationFlag,isReported,isAggregate"

// BenchmarkReadCSV reads a file with encoding/csv alone and as observations. The second should take at most one and a
// half times as long as the first.
func BenchmarkReadCSV(b *testing.B) {
	file := download(100_000)
	b.Run("encoding-csv", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		for range b.N {
			r := csv.NewReader(bytes.NewReader(file))
			r.ReuseRecord, r.FieldsPerRecord = true, -1
			for {
				if _, err := r.Read(); err == io.EOF {
					break
				} else if err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("observations", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		b.ReportAllocs()
		for range b.N {
			for _, err := range comtrade.ReadCSV(bytes.NewReader(file), comtrade.Options{Mapping: figures.Mapping{Source: "un"}}) {
				if err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}
