package sdmx_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"testing"

	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// trade returns a message of 1,003,200 observations: 12 countries, 11 partners, 304 products and 25 years.
func trade(flat, structureFirst bool) []byte {
	areas := []string{"KZ", "CN", "RU", "UZ", "KG", "DE", "TR", "IT", "FR", "US", "JP", "KR"}
	component := func(b *bytes.Buffer, id string, values []string) {
		fmt.Fprintf(b, `{"id":%q,"name":%q,"values":[`, id, id)
		for i, v := range values {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(b, `{"id":%q,"name":%q}`, v, v)
		}
		b.WriteString("]}")
	}
	products, years := make([]string, 304), make([]string, 25)
	for i := range products {
		products[i] = "P" + strconv.Itoa(i)
	}
	for i := range years {
		years[i] = strconv.Itoa(2000 + i)
	}
	var structure, sets bytes.Buffer
	structure.WriteString(`"structures":[{"dimensions":{"dataSet":[`)
	component(&structure, "INDICATOR", []string{"EXP"})
	level, series := `],"series":[`, `],"observation":[`
	if flat {
		level, series = `],"observation":[`, `,`
	}
	structure.WriteString(level)
	for i, d := range [][]string{areas, areas[:11], products} {
		if i > 0 {
			structure.WriteByte(',')
		}
		component(&structure, []string{"REF_AREA", "COUNTERPART_AREA", "PRODUCT"}[i], d)
	}
	structure.WriteString(series)
	component(&structure, "TIME_PERIOD", years)
	structure.WriteString(`]},"measures":{"observation":[{"id":"OBS_VALUE"}]},"attributes":{"dataSet":[`)
	component(&structure, "UNIT_MEASURE", []string{"USD"})
	structure.WriteByte(',')
	component(&structure, "UNIT_MULT", []string{"6"})
	structure.WriteString(`],"observation":[`)
	component(&structure, "OBS_STATUS", []string{"A", "E"})
	structure.WriteString(`]}}]`)
	member := `"series":{`
	if flat {
		member = `"observations":{`
	}
	sets.WriteString(`"dataSets":[{"structure":0,"action":"Replace","attributes":[0,0],` + member)
	for i := range 12 * 11 * 304 {
		key := fmt.Sprintf("%d:%d:%d", i/304/11, i/304%11, i%304)
		if !flat {
			fmt.Fprintf(&sets, `%q:{"attributes":[],"observations":{`, key)
		}
		for j := range 25 {
			if flat {
				fmt.Fprintf(&sets, `"%s:%d":[%d.%02d,%d],`, key, j, (i*25+j)*7919%1000003, j, j%2)
			} else {
				fmt.Fprintf(&sets, `"%d":[%d.%02d,%d],`, j, (i*25+j)*7919%1000003, j, j%2)
			}
		}
		if !flat {
			sets.Truncate(sets.Len() - 1)
			sets.WriteString(`}},`)
		}
	}
	sets.Truncate(sets.Len() - 1)
	sets.WriteString(`}}]`)
	if structureFirst {
		return []byte(`{"data":{` + structure.String() + `,` + sets.String() + `}}`)
	}
	return []byte(`{"data":{` + sets.String() + `,` + structure.String() + `}}`)
}

// message is a message as encoding/json reads it, with numbers as text.
type message struct {
	Data struct {
		Structures []struct {
			Dimensions map[string][]struct {
				ID     string                      `json:"id"`
				Values []struct{ ID, Name string } `json:"values"`
			} `json:"dimensions"`
		} `json:"structures"`
		DataSets []struct {
			Series map[string]struct {
				Observations map[string][]json.Number `json:"observations"`
			} `json:"series"`
			Observations map[string][]json.Number `json:"observations"`
		} `json:"dataSets"`
	} `json:"data"`
}

// BenchmarkMillionObservations reads a million observations of SDMX-JSON with encoding/json into structs, and
// as observations. The second should not take longer than the first.
func BenchmarkMillionObservations(b *testing.B) {
	for _, form := range []struct {
		name        string
		flat, first bool
	}{{"series", false, true}, {"flat", true, true}, {"held", false, false}} {
		file := trade(form.flat, form.first)
		b.Run(form.name+"/encoding-json", func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for range b.N {
				var m message
				if err := json.NewDecoder(bytes.NewReader(file)).Decode(&m); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(form.name+"/observations", func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for range b.N {
				n := 0
				for _, err := range sdmx.ReadJSON(bytes.NewReader(file), sdmx.Options{Mapping: mapping(), Ignore: []string{"PRODUCT"}}) {
					if err != nil {
						b.Fatal(err)
					}
					n++
				}
				if n != 12*11*304*25 {
					b.Fatal(n)
				}
			}
		})
	}
}
