package tabular_test

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// rules returns the rules of a format with few codes of its own.
func rules() tabular.Rules {
	return tabular.Rules{
		Format: "test", Missing: []string{"", "-"}, Party: tabular.Region,
		Measure: func(code string) (figures.Measure, string) {
			if code == "EXP" {
				return figures.Measure{Indicator: "exports"}, ""
			}
			return figures.Measure{}, "no indicator"
		},
		Unit: func(code string) (economy.Unit, string) {
			u, err := economy.ParseUnit(code)
			if err != nil {
				return u, "no unit"
			}
			return u, ""
		},
	}
}

// done returns the outcome of a row as text.
func done(a *tabular.Assembler) string {
	switch ok, err := a.Done(); {
	case err != nil:
		return err.Error()
	case ok:
		return "read"
	}
	return "left out"
}

func TestAssemblerReadsEveryPart(t *testing.T) {
	a := tabular.NewAssembler(rules(), figures.Mapping{})
	a.Begin(7)
	assert.Equal(t, "KZ", a.Party("area", []byte("KAZ")).String())
	assert.Equal(t, "exports", a.Measure("indicator", []byte("EXP")).Indicator)
	assert.Equal(t, "USD", a.Unit("unit", []byte("USD")).Unit.String())
	assert.Equal(t, economy.StatusProvisional, a.Status("status", []byte("P")))
	assert.Equal(t, economy.Status(""), a.Status("status", nil))
	assert.Equal(t, "2024-Q1", a.Period("period", []byte("2024-Q1")).String())
	assert.Equal(t, -3, a.Power("power", []byte("-3")))
	assert.Equal(t, 0, a.Power("power", nil))
	n, ok := a.Number("value", []byte("1.5"), 3)
	assert.True(t, ok)
	assert.Equal(t, "1500", n.String())
	_, ok = a.Number("value", []byte("-"), 3)
	assert.False(t, ok)
	assert.Equal(t, "read", done(a))
	assert.Nil(t, a.Cites(), "without a source")
}

func TestAssemblerSaysWhatIsWrong(t *testing.T) {
	for want, read := range map[string]func(a *tabular.Assembler){
		`column c: "XX": not a code of ISO 3166 or M49; add it to Mapping.Parties`: func(a *tabular.Assembler) { a.Party("c", []byte("XX")) },
		`column c: "": missing`:         func(a *tabular.Assembler) { a.Party("c", nil) },
		`column c: "IMP": no indicator`: func(a *tabular.Assembler) { a.Measure("c", []byte("IMP")) },
		`column c: "XXL": no unit`:      func(a *tabular.Assembler) { a.Unit("c", []byte("XXL")) },
		`column c: "x": not a code of CL_OBS_STATUS; add it to Mapping.Statuses`: func(a *tabular.Assembler) { a.Status("c", []byte("x")) },
		`column c: "2024-13": month out of range`:                                func(a *tabular.Assembler) { a.Period("c", []byte("2024-13")) },
		`column c: "101": not a power of ten from -100 to 100`:                   func(a *tabular.Assembler) { a.Power("c", []byte("101")) },
		`column c: "-": not a power of ten from -100 to 100`:                     func(a *tabular.Assembler) { a.Power("c", []byte("-")) },
		`column c: "1.0": not a power of ten from -100 to 100`:                   func(a *tabular.Assembler) { a.Power("c", []byte("1.0")) },
		`column c: "9999999999999999999999": not a power of ten from -100 to 100`: func(a *tabular.Assembler) {
			a.Power("c", []byte("9999999999999999999999"))
		},
		`column c: "1,5": not a plain decimal number`: func(a *tabular.Assembler) { a.Number("c", []byte("1,5"), 0) },
	} {
		a := tabular.NewAssembler(rules(), figures.Mapping{})
		a.Begin(7)
		read(a)
		assert.True(t, a.Stopped())
		a.Fail("d", "x", "another reason")
		a.Skip()
		assert.True(t, a.Party("area", []byte("KZ")).IsZero(), "the rest of the row is ignored")
		assert.Equal(t, "test: row 7, "+want, done(a), "the first error")
		a.Begin(8)
		assert.Equal(t, "read", done(a))
	}
}

func TestAssemblerMapping(t *testing.T) {
	usd := economy.MustParseUnit("USD@2015")
	a := tabular.NewAssembler(rules(), figures.Mapping{
		Parties:    map[string]party.ID{"W0": party.MustParseID("001"), "KZ": party.MustParseID("CN"), "EU": {}, "": party.MustParseID("KZ")},
		Indicators: map[string]figures.Measure{"IMP": {Indicator: "imports", Power: 3}, "SKIP": {}, "FAR": {Indicator: "far", Power: 101}},
		Units:      map[string]figures.Scaled{"REAL": {Unit: usd, Power: 6}, "NONE": {}, "FAR": {Unit: usd, Power: -101}},
		Statuses:   map[string]economy.Status{"p": economy.StatusProvisional, "A": ""},
		Missing:    []string{".."},
	})
	read := func(part func()) string {
		a.Begin(1)
		part()
		return done(a)
	}
	assert.Equal(t, "read", read(func() {
		assert.Equal(t, "001", a.Party("c", []byte("W0")).String())
		assert.Equal(t, "CN", a.Party("c", []byte("KZ")).String(), "before the standard")
		assert.Equal(t, "KZ", a.Party("c", nil).String())
		assert.Equal(t, figures.Measure{Indicator: "imports", Power: 3}, a.Measure("c", []byte("IMP")))
		assert.Equal(t, "exports", a.Measure("c", []byte("EXP")).Indicator, "beside the standard")
		assert.Equal(t, figures.Scaled{Unit: usd, Power: 6}, a.Unit("c", []byte("REAL")))
		assert.Equal(t, economy.StatusProvisional, a.Status("c", []byte("p")))
		assert.Equal(t, economy.Status(""), a.Status("c", []byte("A")), "mapped to unstated")
		_, ok := a.Number("c", []byte(".."), 0)
		assert.False(t, ok)
	}))
	for name, part := range map[string]func(){
		"party": func() { a.Party("c", []byte("EU")) }, "measure": func() { a.Measure("c", []byte("SKIP")) }, "unit": func() { a.Unit("c", []byte("NONE")) },
	} {
		for range 2 { // the second time from the cache
			assert.Equal(t, "left out", read(part), name)
		}
	}
	assert.Equal(t, `test: row 1, column c: "FAR": the mapped power of ten is out of range`, read(func() { a.Measure("c", []byte("FAR")) }))
	assert.Equal(t, `test: row 1, column c: "FAR": the mapped power of ten is out of range`, read(func() { a.Unit("c", []byte("FAR")) }))
	a = tabular.NewAssembler(rules(), figures.Mapping{Only: true})
	assert.Equal(t, "left out", read(func() { a.Measure("c", []byte("EXP")) }))
	assert.Equal(t, `test: row 1, column c: "EU": not a code of ISO 3166 or M49; add it to Mapping.Parties`, read(func() { a.Party("c", []byte("EU")) }))
	a = tabular.NewAssembler(rules(), figures.Mapping{OnlyKnownParties: true, Parties: map[string]party.ID{"W0": party.MustParseID("001")}})
	for range 2 {
		assert.Equal(t, "left out", read(func() { a.Party("c", []byte("EU")) }))
		assert.Equal(t, "read", read(func() { a.Party("c", []byte("W0")); a.Party("c", []byte("KZ")) }))
		assert.Equal(t, `test: row 1, column c: "": missing`, read(func() { a.Party("c", nil) }))
	}
}

func TestAssemblerValue(t *testing.T) {
	usd := economy.MustParseUnit("USD")
	for _, c := range []struct {
		text   string
		unit   economy.Unit
		status economy.Status
		want   string
	}{
		{"1.5", usd, "", "1500 USD "},
		{"1.5", usd, economy.StatusProvisional, "1500 USD P"},
		{"", usd, "", " O"},
		{"-", usd, economy.StatusNormal, " O"},
		{"", economy.Unit{}, economy.StatusCannotExist, " M"},
		{"1.5", usd, economy.StatusCannotExist, `test: row 1, column v: "1.5": value given, but status M means that it is missing`},
		{"", usd, economy.StatusProvisional, `test: row 1, column v: "": value missing, but status P means that there is one`},
		{"1.5", economy.Unit{}, "", `test: row 1, column v: "1.5": value without a unit; set the unit in Mapping.Indicators`},
		{"x", usd, "", `test: row 1, column v: "x": not a plain decimal number`},
	} {
		a := tabular.NewAssembler(rules(), figures.Mapping{})
		a.Begin(1)
		value, status := a.Value("v", []byte(c.text), c.unit, 3, c.status)
		got := done(a)
		if got == "read" {
			got = " " + string(status)
			if !value.IsZero() {
				got = value.Amount.String() + " " + value.Unit.String() + got
			}
		}
		assert.Equal(t, c.want, got, c)
	}
}

// The cites of an observation have memory of their own: changing them does not affect others.
func TestAssemblerCites(t *testing.T) {
	a := tabular.NewAssembler(rules(), figures.Mapping{Source: "s"})
	for range 300 {
		first, second := a.Cites(), a.Cites()
		first[0].Source = "changed"
		_ = append(first, first[0])
		require.Len(t, second, 1)
		assert.Equal(t, "s", second[0].Source)
	}
}

func TestAssemblerBased(t *testing.T) {
	for _, c := range []struct{ unit, base, want string }{
		{"index", "2010", "index@2010"}, {"index", "2010_100", "index@2010"}, {"USD", "2010-Q1=100", "USD@2010-Q1"}, {"index", "", "index"},
		{"index@2010", "2010", "index@2010"}, {"percent", "x", "percent"},
		{"index@2010", "2011", `test: row 1, column b: "2011": the unit already has the base 2010`},
		{"index", "x", `test: row 1, column b: "x": want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M`},
	} {
		a := tabular.NewAssembler(rules(), figures.Mapping{})
		for range 2 {
			a.Begin(1)
			unit := a.WithBase("b", []byte(c.base), economy.MustParseUnit(c.unit))
			if got := done(a); got != "read" {
				assert.Equal(t, c.want, got)
				continue
			}
			assert.Equal(t, c.want, unit.String())
		}
	}
}

// A code is read once as long as there are not too many others. A very long code is read every time.
func TestAssemblerRemembers(t *testing.T) {
	asked := map[string]int{}
	r := rules()
	r.Party = func(code string) (party.ID, string) {
		asked[code]++
		return tabular.Region("KZ")
	}
	a := tabular.NewAssembler(r, figures.Mapping{})
	a.Begin(1)
	code := []byte("first")
	a.Party("c", code)
	copy(code, "other") // the cache does not share memory with the caller
	for range 3 {
		a.Party("c", []byte("first"))
		a.Party("c", []byte("second"))
		a.Party("c", []byte(strings.Repeat("x", 257)))
	}
	assert.Equal(t, map[string]int{"first": 1, "second": 1, strings.Repeat("x", 257): 3}, asked)
	for i := range 1 << 16 {
		a.Party("c", []byte(strconv.Itoa(i)))
	}
	a.Party("c", []byte("first"))
	assert.Equal(t, 2, asked["first"])
	assert.Equal(t, "read", done(a))
}

func TestAssemblerDialect(t *testing.T) {
	r := rules()
	r.Dialect, r.Unit = civil.DialectComtrade, nil
	a := tabular.NewAssembler(r, figures.Mapping{})
	a.Begin(1)
	assert.Equal(t, "2024-05", a.Period("c", []byte("202405")).String())
	assert.True(t, a.Unit("c", []byte("anything")).Unit.IsZero(), "a format without unit codes")
	assert.Empty(t, a.Confidentiality("c", []byte("C")))
	assert.Equal(t, "read", done(a))
}

func TestAssemblerFault(t *testing.T) {
	a := tabular.NewAssembler(rules(), figures.Mapping{})
	broken := errors.New("broken")
	for _, c := range []struct {
		err   error
		want  string
		final bool
	}{
		{&tabular.Fault{Field: 1, Input: "x", Reason: "bad"}, `test: row 3, column b: "x": bad`, false},
		{&tabular.Fault{Field: 2, Input: "x", Reason: "bad"}, `test: row 3: "x": bad`, false},
		{&tabular.Fault{Field: -1, Column: "m", Reason: "bad", Final: true}, `test: row 3, column m: "": bad`, true},
		{&tabular.Fault{Field: -1, Reason: "bad", Final: true, Err: broken}, `test: row 3: bad`, true},
		{broken, `test: row 3: broken`, true},
	} {
		got, final := a.FileError(3, []string{"a", "b"}, c.err)
		assert.EqualError(t, got, c.want)
		assert.Equal(t, c.final, final)
		assert.Equal(t, errors.Is(c.err, broken) && c.err != broken, errors.Is(got, broken))
	}
}

func TestEachRow(t *testing.T) {
	read := func(text string, most int) []string {
		var all []string
		a := tabular.NewAssembler(rules(), figures.Mapping{})
		more := func(text string) bool {
			all = append(all, text)
			return len(all) < most
		}
		tabular.EachRow(tabular.NewScanner(strings.NewReader(text)), a, []string{"x", "y"},
			func(_ economy.Observation, err error) bool { return more(err.Error()) },
			func(fields [][]byte) bool { return more(string(fields[0])) })
		return all
	}
	text := "1,2\n3,\xff\n4\n\"5"
	want := []string{"1", `test: row 2, column y: "\xff": not UTF-8`, "4", "test: row 4: unclosed quote"}
	for most := 1; most <= len(want); most++ {
		assert.Equal(t, want[:most], read(text, most))
	}
	assert.Equal(t, want, read(text, 10))
	assert.Empty(t, read("", 1))
	assert.ErrorIs(t, &tabular.Fault{Err: io.EOF}, io.EOF)
}
