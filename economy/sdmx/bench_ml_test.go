package sdmx_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// tradeML returns a structure-specific or generic message with the given number of observations, 25 in a series.
func tradeML(observations int, generic bool) []byte {
	const namespace = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/"
	var b bytes.Buffer
	areas := []string{"KZ", "CN", "RU", "UZ", "KG", "DE", "TR", "IT", "FR", "US", "JP", "KR"}
	if generic {
		fmt.Fprintf(&b, `<m:GenericData xmlns:m="%smessage" xmlns:g="%sdata/generic"><m:DataSet>`, namespace, namespace)
	} else {
		fmt.Fprintf(&b, `<m:StructureSpecificData xmlns:m="%smessage"><m:DataSet UNIT_MULT="6">`, namespace)
	}
	for i := 0; i < observations; i += 25 {
		area, partner := areas[i/25/11%12], areas[i/25%11]
		if generic {
			fmt.Fprintf(&b, "<g:Series><g:SeriesKey>\n<g:Value id=\"FREQ\" value=\"A\"/>\n<g:Value id=\"REF_AREA\" value=%q/>\n"+
				"<g:Value id=\"COUNTERPART_AREA\" value=%q/>\n<g:Value id=\"INDICATOR\" value=\"EXP\"/></g:SeriesKey>\n"+
				"<g:Attributes><g:Value id=\"UNIT_MEASURE\" value=\"USD\"/></g:Attributes>\n", area, partner)
		} else {
			fmt.Fprintf(&b, "<Series FREQ=\"A\" REF_AREA=%q COUNTERPART_AREA=%q INDICATOR=\"EXP\" UNIT_MEASURE=\"USD\">\n", area, partner)
		}
		for j := range 25 {
			value := fmt.Sprintf("%d.%02d", (i+j)*7919%1000003, j)
			if generic {
				fmt.Fprintf(&b, "<g:Obs><g:ObsDimension value=\"%d\"/><g:ObsValue value=%q/>"+
					"<g:Attributes><g:Value id=\"OBS_STATUS\" value=\"A\"/></g:Attributes></g:Obs>\n", 2000+j, value)
			} else {
				fmt.Fprintf(&b, "<Obs TIME_PERIOD=\"%d\" OBS_VALUE=%q OBS_STATUS=\"A\"/>\n", 2000+j, value)
			}
		}
		if generic {
			b.WriteString("</g:Series>\n")
		} else {
			b.WriteString("</Series>\n")
		}
	}
	if generic {
		b.WriteString("</m:DataSet></m:GenericData>")
	} else {
		b.WriteString("</m:DataSet></m:StructureSpecificData>")
	}
	return b.Bytes()
}

// BenchmarkML reads observations of SDMX-ML with encoding/xml's RawToken alone, and as observations. The second should
// take at most twice as long as the first.
func BenchmarkML(b *testing.B) {
	for _, form := range []struct {
		name    string
		generic bool
	}{{"specific", false}, {"generic", true}} {
		file := tradeML(200_000, form.generic)
		b.Run(form.name+"/raw-token", func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for range b.N {
				d := xml.NewDecoder(bytes.NewReader(file))
				for {
					if _, err := d.RawToken(); err == io.EOF {
						break
					}
				}
			}
		})
		b.Run(form.name+"/observations", func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for range b.N {
				n := 0
				for _, err := range sdmx.ReadML(bytes.NewReader(file), sdmx.Options{Mapping: mapping()}) {
					if err != nil {
						b.Fatal(err)
					}
					n++
				}
				if n != 200_000 {
					b.Fatal(n)
				}
			}
		})
	}
}

// Work grows with the message, also with many groups.
func TestReadMLOfManyGroups(t *testing.T) {
	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, `<Group ITEM="%d" UNIT_MEASURE="USD"/><Group ITEM="0" UNIT_MEASURE="USD"/>`, i)
	}
	for i := range 20_000 {
		fmt.Fprintf(&b, `<Series ITEM="%d"%s><Obs OBS_VALUE="1"/></Series>`, i, mlKey)
	}
	n := 0
	for _, err := range sdmx.ReadML(strings.NewReader(specific("<m:DataSet>"+b.String()+"</m:DataSet>")), sdmx.Options{Mapping: mapping()}) {
		assert.NoError(t, err)
		n++
	}
	assert.Equal(t, 20_000, n)
}
