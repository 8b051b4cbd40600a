package sdmx_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// fromML returns everything that is read from a message, including errors.
func fromML(file io.Reader, o sdmx.Options) []string {
	var all []string
	for found, err := range sdmx.ReadML(file, o) {
		if err != nil {
			all = append(all, err.Error())
			continue
		}
		all = append(all, line(found))
	}
	return all
}

// mlSamples returns the names of the messages in testdata/ml.
func mlSamples(t testing.TB) []string {
	names, err := filepath.Glob("testdata/ml/*.xml")
	require.NoError(t, err)
	require.Len(t, names, 10)
	return names
}

// The same data give the same observations in every form of SDMX-ML and in SDMX-CSV.
func TestReadMLGivesTheObservationsOfCSV(t *testing.T) {
	o := sdmx.Options{Mapping: mapping()}
	csv, err := os.Open("testdata/v1.csv")
	require.NoError(t, err)
	defer csv.Close()
	want := slices.Sorted(slices.Values(lines(csv, o)))
	for _, name := range mlSamples(t) {
		file, err := os.Open(name)
		require.NoError(t, err)
		assert.Equal(t, want, slices.Sorted(slices.Values(fromML(file, o))), name)
		require.NoError(t, file.Close())
	}
}

// The size of the pieces that the reader returns has no effect, and its error is passed on.
func TestReadMLInPieces(t *testing.T) {
	text := sample(t, "ml/generic21.xml")
	o := sdmx.Options{Mapping: mapping()}
	assert.Equal(t, fromML(strings.NewReader(text), o), fromML(iotest.OneByteReader(strings.NewReader("\ufeff"+text)), o))
	broken := errors.New("broken")
	var last error
	for _, err := range sdmx.ReadML(io.MultiReader(strings.NewReader(text[:len(text)/2]), iotest.ErrReader(broken)), o) {
		last = err
	}
	assert.ErrorIs(t, last, broken)
}

// Every beginning of a message ends with an error and yields a beginning of its observations.
func TestReadMLOfPartsOfAMessage(t *testing.T) {
	o := sdmx.Options{Mapping: mapping()}
	for _, name := range []string{"ml/generic20.xml", "ml/specific30.xml"} {
		text := strings.TrimSpace(sample(t, name))
		whole := fromML(strings.NewReader(text), o)
		for n := 0; n < len(text); n += 7 {
			got := fromML(strings.NewReader(text[:n]), o)
			require.NotEmpty(t, got)
			require.Equal(t, whole[:len(got)-1], got[:len(got)-1])
			require.Contains(t, got[len(got)-1], "sdmx: ")
		}
	}
}

const mlHead = `<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" ` +
	`xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common" ` +
	`xmlns:f="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message/footer" ` +
	`xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific">`

const mlKey = ` REF_AREA="KZ" INDICATOR="EXP" TIME_PERIOD="2024" `

func specific(parts string) string { return mlHead + parts + `</m:StructureSpecificData>` }

func TestReadMLForms(t *testing.T) {
	good := "KZ> goods-sold 2024 5 USD [example] "
	for in, want := range map[string][]string{
		`<m:DataSet><Obs` + mlKey + `OBS_VALUE="5" UNIT_MEASURE="USD"/></m:DataSet>`:                                                                      {good},
		`<m:DataSet UNIT_MEASURE="EUR"><Series` + mlKey + `UNIT_MEASURE="KZT"><Obs OBS_VALUE="5" UNIT_MEASURE="USD"/></Series></m:DataSet>`:               {good},
		`<m:DataSet UNIT_MEASURE="EUR"><Group INDICATOR="EXP" UNIT_MEASURE="USD"/><Series` + mlKey + `><Obs OBS_VALUE="5"/></Series></m:DataSet>`:         {good},
		`<m:DataSet UNIT_MEASURE="USD"><Group INDICATOR="IMP" UNIT_MEASURE="EUR"/><Series` + mlKey + `><Obs OBS_VALUE="5"/></Series></m:DataSet>`:         {good},
		`<m:DataSet UNIT_MEASURE="USD" x="y"><x:Obs xmlns:x="urn:x"` + mlKey + `OBS_VALUE="5"/><c:Annotations><Obs/></c:Annotations></m:DataSet>`:         {good},
		`<m:DataSet s:action="Append" UNIT_MEASURE="USD"><Obs` + mlKey + `OBS_VALUE="5"/></m:DataSet><m:DataSet/>`:                                        {good},
		`<m:DataSet UNIT_MEASURE="USD"><Obs` + mlKey + `OBS_VALUE="5"/></m:DataSet><DataSet><Obs/></DataSet>`:                                             {good},
		`<m:DataSet><Obs` + mlKey + `OBS_VALUE="5" UNIT_MEASURE="USD" OBS_STATUS="&#65;"><Comp id="OBS_STATUS"><Value>P</Value></Comp></Obs></m:DataSet>`: {good + "P"},
		`<m:DataSet><Series` + mlKey + `UNIT_MEASURE="USD"><Obs OBS_VALUE="5"><Comp id="OBS_STATUS"><Value>A</Value><Value>P</Value></Comp></Obs><Obs OBS_VALUE="5"/></Series></m:DataSet>`: {
			`sdmx: row 1, column OBS_STATUS: "A": several values are not supported`, good},
		`<m:DataSet><Obs` + mlKey + `OBS_STATUS="M"/></m:DataSet>`: {"KZ> goods-sold 2024 [example] M"},
		`<m:DataSet><Series REF_AREA="KZ" INDICATOR="EXP" UNIT_MEASURE="USD"><Obs TIME_PERIOD="2024" OBS_VALUE="5"/><Obs OBS_VALUE="5"/></Series></m:DataSet>`: {
			good, `sdmx: row 2, column TIME_PERIOD: "": missing`},
		`<m:DataSet><Obs INDICATOR="EXP" TIME_PERIOD="2024" OBS_VALUE="5"/><Obs/></m:DataSet><m:DataSet><Obs` + mlKey + `OBS_VALUE="5" UNIT_MEASURE="USD"/></m:DataSet>`: {
			`sdmx: column REF_AREA: "": missing; name its component in Options.Subject`, good},
		`<m:DataSet><Obs` + mlKey + `SALES="5"/></m:DataSet>`: {"KZ> goods-sold 2024 [example] O",
			`sdmx: column OBS_VALUE: "": missing; name its component in Options.Value`},
		`<m:DataSet UNIT_MEASURE="USD"><Series` + mlKey + `><Obs OBS_VALUE="5"/></Series><Group INDICATOR="EXP" UNIT_MULT="6"/></m:DataSet>`: {
			good, `sdmx: row 1, column Group: "UNIT_MULT": a group of attributes after its series`},
		`<m:DataSet UNIT_MEASURE="USD"><Group REF_AREA="KZ" UNIT_MULT="3"/><Group REF_AREA="KZ" UNIT_MULT="6"/><Obs` + mlKey + `OBS_VALUE="5"/></m:DataSet>`: {
			`sdmx: row 1, column UNIT_MULT: "3": two groups of dimensions give different values`},
		`<m:DataSet UNIT_MEASURE="USD"><Group REF_AREA="KZ" UNIT_MULT="3"/><Group INDICATOR="EXP" UNIT_MULT="6"/><Obs` + mlKey + `OBS_VALUE="5"/></m:DataSet>`: {
			`sdmx: row 1, column UNIT_MULT: "3": two groups of dimensions give different values`},
	} {
		assert.Equal(t, want, fromML(strings.NewReader(specific(in)), sdmx.Options{Mapping: mapping()}), in)
	}
}

func TestReadMLActions(t *testing.T) {
	obs := `<Obs` + mlKey + `OBS_VALUE="5" UNIT_MEASURE="USD"/></m:DataSet>`
	good := "KZ> goods-sold 2024 5 USD [example] "
	header := `<m:Header><m:DataSetAction>Delete</m:DataSetAction></m:Header>`
	for in, want := range map[string][]string{
		`<m:DataSet action="Delete">` + obs + `<m:DataSet action="Replace">` + obs: {
			`sdmx: column action: "Delete": deletions are not supported`, good},
		header + `<m:DataSet>` + obs:                        {`sdmx: column action: "Delete": deletions are not supported`},
		header + `<m:DataSet s:action="Information">` + obs: {good},
		`<m:DataSet action="Drop">` + obs:                   {`sdmx: column action: "Drop": not an action; allowed: Information, Append, Replace, Merge`},
	} {
		assert.Equal(t, want, fromML(strings.NewReader(specific(in)), sdmx.Options{Mapping: mapping()}), in)
	}
}

func TestReadMLMessagesOfTheService(t *testing.T) {
	for in, want := range map[string][]string{
		`<f:Footer><f:Message code="413" severity="Information"><c:Text xml:lang="en">Too large</c:Text><c:Text>Elsewhere</c:Text></f:Message></f:Footer>`: {
			`sdmx: "413": the message reports: Too large: Elsewhere`},
		`<f:Footer><f:Message code="100" severity="Warning"><c:Text>Slow</c:Text></f:Message><f:Message code="500" severity="Error"/></f:Footer>`: {
			`sdmx: "500": the message reports an error`},
		`<x:Footer xmlns:x="urn:x"><x:Message code="413"/></x:Footer>`: nil,
	} {
		assert.Equal(t, want, fromML(strings.NewReader(specific(in)), sdmx.Options{}), in)
	}
	text := `<m:Error xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><m:ErrorMessage code="100"><Text>No results</Text></m:ErrorMessage></m:Error>`
	assert.Equal(t, []string{`sdmx: "100": the message reports: No results`}, fromML(strings.NewReader(text), sdmx.Options{}))
}

func TestReadMLEndsWhereNothingMoreCanBeRead(t *testing.T) {
	many := strings.Builder{}
	for i := range 1001 {
		many.WriteString(" a" + strings.Repeat("b", i%7) + string(rune('a'+i%26)) + strings.Repeat("c", i/7) + `="1"`)
	}
	old := `xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message"`
	for in, want := range map[string]string{
		"":                            `sdmx: empty file, no message`,
		"<!-- nothing -->":            `sdmx: empty file, no message`,
		` {"data":{}}`:                `sdmx: JSON, not XML`,
		"\ufeff<!DOCTYPE HTML><html>": `sdmx: HTML, not XML`,
		"a,b":                         `sdmx: "a,b": not XML: text before the first element`,
		"<GenericData/>":              `sdmx: "GenericData": not an SDMX-ML message of version 1.0, 2.0, 2.1 or 3.0: the namespace is ""`,
		`<Structure ` + old + `/>`:    `sdmx: "Structure": not a message of data`,
		`<UtilityData ` + old + `/>`:  `sdmx: "UtilityData": utility data are not supported; only generic, compact and cross-sectional data`,
		`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>` + specific(``): `sdmx: a document type declaration is not supported`,
		specific(`<m:DataSet><!DOCTYPE a></m:DataSet>`):                         `sdmx: a document type declaration is not supported`,
		specific(`<m:DataSet UNIT_MEASURE="&x;"/>`):                             `sdmx: not XML: line 1: invalid character entity &x;`,
		specific(`<m:DataSet>`):                                                 `sdmx: not XML: line 1: element <DataSet> closed by </StructureSpecificData>`,
		specific(``) + specific(``):                                             `sdmx: not XML: more than one message`,
		specific(``) + "x":                                                      `sdmx: not XML: more than one message`,
		mlHead:                                                                  `sdmx: not XML: line 1: unexpected EOF`,
		specific(strings.Repeat("<a>", 100)):                                    `sdmx: more than 64 elements within each other`,
		specific(`<m:DataSet` + many.String() + `/>`):                           `sdmx: "DataSet": more than 1000 attributes`,
		specific(`<m:DataSet><Obs A="1" B="2" A="3"/></m:DataSet>`):             `sdmx: column A: "": duplicate attribute`,
		specific(`<` + strings.Repeat("a", 300) + `/>`):                         `sdmx: "` + strings.Repeat("a", 40) + `"…: a name longer than 256 bytes`,
		specific(`<m:DataSet A="` + strings.Repeat("x", 300_000) + `"/>`):       `sdmx: an element or a text longer than 262144 bytes`,
		specific("<m:DataSet A=\"\xff\"/>"):                                     `sdmx: not XML: line 1: invalid UTF-8`,
		`<?xml version="1.0" encoding="UTF-16"?>` + specific(``):                `sdmx: "UTF-16": neither UTF-8 nor ISO-8859-1`,
		"\x1f\x8b\x08": `sdmx: compressed with gzip; decompress it before reading`,
	} {
		assert.Equal(t, []string{want}, fromML(strings.NewReader(in), sdmx.Options{Mapping: mapping()}), in[:min(len(in), 80)])
	}
	assert.Empty(t, fromML(strings.NewReader(specific(``)), sdmx.Options{}), "a message without data sets")
}

// Observations of a cross-sectional message have the components of their sections, groups and data set.
func TestReadMLCrossSectional(t *testing.T) {
	text := `<CrossSectionalData xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message" xmlns:t="urn:t"><t:DataSet UNIT_MULT="3">
<t:Group TIME_PERIOD="2023" FREQ="A"><t:Section UNIT_MEASURE="USD"><t:EXP REF_AREA="KZ" value="5" OBS_STATUS="A"/><t:EXP REF_AREA="CN" value="6"/></t:Section>
<t:Section UNIT_MEASURE="PS"><t:POP REF_AREA="KZ" value="7"/><t:OBS_VALUE INDICATOR="POP" REF_AREA="CN" value="8" UNIT_MULT="0"/><t:IMP REF_AREA="CN" value="8"/></t:Section></t:Group>
<t:Group TIME_PERIOD="2024"><t:Section REF_AREA="KZ" UNIT_MEASURE="USD"><t:EXP value="NaN"/></t:Section></t:Group></t:DataSet></CrossSectionalData>`
	assert.Equal(t, []string{
		"KZ> goods-sold 2023 5000 USD [example] A", "CN> goods-sold 2023 6000 USD [example] ", "KZ> people 2023 7000 count [example] ",
		"CN> people 2023 8 count [example] ", `sdmx: row 5, column INDICATOR: "IMP": no built-in indicator has this code; add it to Mapping.Indicators`,
		"KZ> goods-sold 2024 [example] O",
	}, fromML(strings.NewReader(text), sdmx.Options{Mapping: mapping()}))
}

func TestReadMLInLatin1(t *testing.T) {
	text := `<?xml version="1.0" encoding="ISO-8859-1"?>` + specific("<m:DataSet UNIT_MEASURE=\"USD\"><Obs"+mlKey+"OBS_VALUE=\"5\" TITLE=\"\xe9\" OBS_STATUS=\"\xe9\"/></m:DataSet>")
	assert.Equal(t, []string{`sdmx: row 1, column OBS_STATUS: "é": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`},
		fromML(strings.NewReader(text), sdmx.Options{Mapping: mapping()}))
}

func TestReadMLStops(t *testing.T) {
	n := 0
	for range sdmx.ReadML(strings.NewReader(sample(t, "ml/specific21.xml")), sdmx.Options{Mapping: mapping()}) {
		n++
		break
	}
	assert.Equal(t, 1, n)
}

func FuzzReadML(f *testing.F) {
	for _, name := range mlSamples(f) {
		text, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		row := 0
		for o, err := range sdmx.ReadML(strings.NewReader(text), sdmx.Options{Mapping: mapping()}) {
			var wrong *figures.Error
			switch {
			case err == nil:
				assert.False(t, o.Subject.IsZero() || o.Period.IsZero() || o.Indicator == "")
			case assert.ErrorAs(t, err, &wrong) && wrong.Row > 0:
				assert.GreaterOrEqual(t, wrong.Row, row)
				row = wrong.Row
			}
		}
	})
}
