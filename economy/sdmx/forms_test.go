package sdmx_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// part is a component of generated data: a dimension or an attribute, its level and its values.
type part struct {
	id       string
	level    string
	values   []string
	literal  bool           // data sets contain values, not indexes
	fallback string         // default of an attribute
	of       []int          // dimensions on which an attribute of a group depends
	said     map[string]int // index of an attribute's value by the key on which it depends; -1 for none
}

// invented is generated data that can be written as SDMX-CSV and as SDMX-JSON.
type invented struct {
	*rand.Rand
	dimensions, attributes []*part
	csv                    strings.Builder
	numbers                map[string]string
}

func invent(seed uint64) *invented {
	d := &invented{Rand: rand.New(rand.NewPCG(seed, 1)), numbers: map[string]string{}}
	flat := d.IntN(2) == 0
	for _, p := range []part{
		{id: "REF_AREA", values: []string{"KZ", "CN", "KZ-59", "143"}}, {id: "COUNTERPART_AREA", values: []string{"RU", "_Z", "UZB"}},
		{id: "ITEM", values: []string{"EXP", "POP"}}, {id: "PRICE", values: []string{"V", "L"}}, {id: "NOTHING", values: []string{"X"}},
		{id: "TIME_PERIOD", values: []string{"2023", "2024", "2024-Q1", "2025-01-01/P9M"}},
	} {
		p.values = p.values[:1+d.IntN(len(p.values))]
		p.level = "observation"
		switch {
		case len(p.values) == 1 && d.IntN(2) == 0:
			p.level = "dataSet"
		case !flat && p.id != "TIME_PERIOD":
			p.level = "series"
		}
		d.dimensions = append(d.dimensions, &p)
	}
	for _, p := range []part{
		{id: "UNIT_MEASURE", values: []string{"USD", "KZT", "IX"}}, {id: "UNIT_MULT", values: []string{"0", "3", "-6"}},
		{id: "BASE_PER", values: []string{"2010", "2015=100"}}, {id: "OBS_STATUS", values: []string{"A", "P", "M"}},
		{id: "CONF_STATUS", values: []string{"F", "C"}}, {id: "COMMENT", values: []string{"ab"}},
	} {
		levels := []string{"dataSet", "dimensionGroup", "series", "observation"}
		if flat {
			levels = []string{"dataSet", "dimensionGroup", "observation"}
		}
		p.level, p.literal, p.said = levels[d.IntN(len(levels))], d.IntN(2) == 0, map[string]int{}
		if d.IntN(4) == 0 {
			p.fallback = p.values[0]
		}
		if p.level == "dimensionGroup" {
			p.of = d.Perm(len(d.dimensions))[:1+d.IntN(3)]
			slices.Sort(p.of)
		}
		d.attributes = append(d.attributes, &p)
	}
	return d
}

// of returns the parts of a level.
func of(parts []*part, level string) []*part {
	return slices.DeleteFunc(slices.Clone(parts), func(p *part) bool { return p.level != level })
}

// say returns the index of an attribute's value for a key, always the same one.
func (d *invented) say(p *part, key string) int {
	if _, ok := p.said[key]; !ok {
		p.said[key] = d.IntN(len(p.values)+1) - 1
	}
	return p.said[key]
}

// written returns a value as it is written in an array.
func (d *invented) written(p *part, index int) string {
	switch {
	case index < 0:
		return "null"
	case p.literal && p.id == "UNIT_MULT" && d.IntN(2) == 0:
		return p.values[index]
	case p.literal:
		return strconv.Quote(p.values[index])
	}
	return strconv.Itoa(index)
}

// array writes the values of a level, either without trailing nulls or with annotations after them. That of an
// observation is not empty: it would state nothing.
func (d *invented) array(level, key string, first ...string) string {
	all := first
	for _, p := range of(d.attributes, level) {
		all = append(all, d.written(p, d.say(p, key)))
	}
	if d.IntN(3) == 0 {
		return "[" + strings.Join(append(all, "0", "1"), ",") + "]"
	}
	for len(all) > min(len(first), 1) && all[len(all)-1] == "null" {
		all = all[:len(all)-1]
	}
	return "[" + strings.Join(all, ",") + "]"
}

// member writes the attributes of a data set or a series. An empty array is mostly omitted.
func (d *invented) member(array string) string {
	if array == "[]" && d.IntN(4) > 0 {
		return ""
	}
	return `"attributes":` + array
}

// object writes members in random order.
func (d *invented) object(members ...string) string {
	members = slices.DeleteFunc(members, func(m string) bool { return m == "" })
	d.Shuffle(len(members), func(i, j int) { members[i], members[j] = members[j], members[i] })
	return "{" + strings.Join(members, ",") + "}"
}

// components writes components by level.
func (d *invented) components(parts []*part) string {
	var all []string
	for _, level := range []string{"dataSet", "dimensionGroup", "series", "observation"} {
		var texts []string
		for i, p := range parts {
			if p.level != level {
				continue
			}
			members := []string{`"id":"` + p.id + `"`, `"name":"x"`}
			if p.said == nil {
				members = append(members, `"keyPosition":`+strconv.Itoa(i))
			}
			if p.fallback != "" {
				members = append(members, `"default":"`+p.fallback+`"`)
			}
			if !p.literal {
				name := []string{"id", "value"}[d.IntN(2)]
				members = append(members, `"values":[{"`+name+`":"`+strings.Join(p.values, `"},{"`+name+`":"`)+`"}]`)
			}
			texts = append(texts, d.object(members...))
		}
		all = append(all, `"`+level+`":[`+strings.Join(texts, ",")+`]`)
	}
	return d.object(all...)
}

// keyOf returns the key of an observation or of a series, from the dimensions of a level.
func (d *invented) keyOf(indexes []int, level string) string {
	var parts []string
	for i, p := range d.dimensions {
		if p.level == level {
			parts = append(parts, strconv.Itoa(indexes[i]))
		}
	}
	return strings.Join(parts, ":")
}

// groupKey returns the key of a group of dimensions.
func (d *invented) groupKey(indexes, of []int) string {
	parts := make([]string, len(d.dimensions))
	for _, i := range of {
		parts[i] = strconv.Itoa(indexes[i])
	}
	return strings.Join(parts, ":")
}

// row writes an observation as a row of CSV.
func (d *invented) row(indexes []int, number string) {
	fields := []string{"D", number}
	for i, p := range d.dimensions {
		fields = append(fields, p.values[indexes[i]])
	}
	for _, p := range d.attributes {
		key := map[string]string{
			"dataSet": "", "series": d.keyOf(indexes, "series"), "dimensionGroup": d.groupKey(indexes, p.of),
			"observation": d.keyOf(indexes, "series") + "/" + d.keyOf(indexes, "observation"),
		}[p.level]
		text := p.fallback
		if i := d.say(p, key); i >= 0 {
			text = p.values[i]
		}
		fields = append(fields, text)
	}
	d.csv.WriteString(strings.Join(fields, ",") + "\n")
}

// json writes the data as SDMX-JSON, and as CSV with the rows in the same order.
func (d *invented) json() string {
	d.csv.WriteString("DATAFLOW,OBS_VALUE")
	for _, p := range append(slices.Clone(d.dimensions), d.attributes...) {
		d.csv.WriteString("," + p.id)
	}
	d.csv.WriteString("\n")
	var series []string
	observations, groups := map[string][]string{}, map[string]bool{}
	d.each(func(indexes []int) {
		outer, inner := d.keyOf(indexes, "series"), d.keyOf(indexes, "observation")
		if d.IntN(3) == 0 {
			return
		}
		number := []string{"1", "-2.50", "12345678901234567890.125", "null", `"NaN"`, `"7"`, "1e3"}[d.IntN(7)]
		if observations[outer] == nil {
			series = append(series, outer)
		}
		observations[outer] = append(observations[outer], `"`+inner+`":`+d.array("observation", outer+"/"+inner, number))
		d.row(indexes, strings.Trim(strings.ReplaceAll(number, "null", ""), `"`))
		for _, p := range of(d.attributes, "dimensionGroup") {
			groups[d.groupKey(indexes, p.of)] = true
		}
	})
	var texts []string
	for _, key := range series {
		texts = append(texts, `"`+key+`":`+d.object(d.member(d.array("series", key)), `"observations":{`+strings.Join(observations[key], ",")+"}"))
	}
	data := `"series":{` + strings.Join(texts, ",") + "}"
	if len(of(d.dimensions, "series")) == 0 && len(of(d.attributes, "series")) == 0 {
		data = `"observations":{` + strings.Join(observations[""], ",") + "}"
	}
	action := []string{`"action":"Replace"`, ""}[d.IntN(2)]
	set := d.object(action, d.member(d.array("dataSet", "")), d.groups(groups), data)
	structure := d.object(`"dimensions":`+d.components(d.dimensions), `"attributes":`+d.components(d.attributes), `"links":[{"a":[]}]`)
	return `{"data":` + d.object(`"structures":[`+structure+`]`, `"dataSets":[`+set+`]`) + `}`
}

// each visits every key, in the order of the series.
func (d *invented) each(visit func(indexes []int)) {
	total := 1
	for _, p := range d.dimensions {
		total *= len(p.values)
	}
	for n := range total {
		indexes := make([]int, len(d.dimensions))
		for i := len(indexes) - 1; i >= 0; i-- { // the period changes fastest
			indexes[i] = n % len(d.dimensions[i].values)
			n /= len(d.dimensions[i].values)
		}
		visit(indexes)
	}
}

// groups writes the attributes of groups of dimensions.
func (d *invented) groups(keys map[string]bool) string {
	var texts []string
	for key := range keys {
		var all []string
		for _, p := range of(d.attributes, "dimensionGroup") {
			text := "null"
			if index, ok := p.said[key]; ok && d.hasKey(p, key) {
				text = d.written(p, index)
			}
			all = append(all, text)
		}
		texts = append(texts, `"`+key+`":[`+strings.Join(all, ",")+`]`)
	}
	return `"dimensionGroupAttributes":{` + strings.Join(texts, ",") + "}"
}

// hasKey reports whether a key has indexes of exactly the dimensions on which an attribute depends.
func (d *invented) hasKey(p *part, key string) bool {
	for i, index := range strings.Split(key, ":") {
		if slices.Contains(p.of, i) != (index != "") {
			return false
		}
	}
	return true
}

// Whatever the levels, the order and the form of values, SDMX-JSON and SDMX-CSV give the same observations, and
// the same errors except for their row and place.
func TestEitherFormSaysTheSame(t *testing.T) {
	m := figures.Mapping{Source: "s", Indicators: map[string]figures.Measure{
		"EXP.V": {Indicator: "exports"}, "EXP.L": {Indicator: "exports-at-constant-prices", Power: 3}, "POP.V": {Indicator: "people", Unit: economy.MustParseUnit("index")},
	}}
	read := 0
	for seed := range uint64(400) {
		d := invent(seed)
		text := d.json()
		o := sdmx.Options{Mapping: m, Indicator: []string{"ITEM", "PRICE"}, Areas: figures.RegisterM49, Ignore: []string{"UNIT_MEASURE", "BASE_PER"}}
		var want, got []string
		for found, err := range sdmx.ReadCSV(strings.NewReader(d.csv.String()), o) {
			want = append(want, said(found, err))
		}
		for found, err := range sdmx.ReadJSON(strings.NewReader(text), o) {
			got = append(got, said(found, err))
			if err == nil {
				read++
			}
		}
		require.Equal(t, want, got, "seed %d\n%s\n%s", seed, text, d.csv.String())
	}
	assert.Greater(t, read, 1_000, "most are not errors")
}

// said returns an observation, or an error without its place.
func said(o economy.Observation, err error) string {
	if err != nil {
		_, text, _ := strings.Cut(err.Error(), "column")
		text, _, _ = strings.Cut(text, ", at observation")
		return text
	}
	return fmt.Sprint(line(o), " ", o.Reference, " ", o.Confidentiality)
}
