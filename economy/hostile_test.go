package economy_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"math"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// bombs returns numbers with exponents out of range, which would expand to gigabytes of digits.
func bombs() []decimal.Decimal {
	return []decimal.Decimal{
		decimal.New(1, 1_000_000_000), decimal.New(1, -1_000_000_000), decimal.New(-1, 1_000_000_000), decimal.New(0, 1_000_000_000),
		decimal.New(0, -1_000_000_000), decimal.New(7, math.MaxInt32), decimal.New(7, math.MinInt32), decimal.New(0, math.MinInt32),
		decimal.New(1, 10_001), decimal.New(1, -10_001),
	}
}

// hostile returns a call of every exported function that takes a number, or a record that holds one, with x.
func hostile(x decimal.Decimal) map[string]func() error {
	one, usd := decimal.NewFromInt(1), economy.MustParseCurrency("USD")
	m, good := economy.Money{Amount: x, Currency: usd}, economy.MustParseMoney("1 USD")
	v, sound := economy.Value{Amount: x, Unit: economy.UnitOf(usd)}, economy.Value{Amount: one, Unit: economy.UnitOf(usd)}
	r := economy.Rate{From: usd, To: economy.MustParseCurrency("KZT"), Rate: x}
	o := economy.Observation{Subject: party.MustParseID("KZ"), Indicator: "goods-exports", Period: civil.MustParsePeriod("2024"), Value: v}
	share := economy.Indicator{Code: "goods-exports", Unit: economy.UnitCurrency, Referenced: true}
	en := locale.For(language.English)
	list, ones := []decimal.Decimal{one, x}, []decimal.Decimal{one, one}
	table := [][]decimal.Decimal{ones, list}
	calls := map[string]func() error{
		"Growth":               second(func() (any, error) { return economy.Growth(one, x) }),
		"Growth from":          second(func() (any, error) { return economy.Growth(x, one) }),
		"Contribution":         second(func() (any, error) { return economy.Contribution(one, x, one) }),
		"Contribution base":    second(func() (any, error) { return economy.Contribution(one, one, x) }),
		"CAGR":                 second(func() (any, error) { return economy.CAGR(one, x, one) }),
		"CAGR periods":         second(func() (any, error) { return economy.CAGR(one, one, x) }),
		"Balance":              second(func() (any, error) { return economy.Balance(one, x) }),
		"Share":                second(func() (any, error) { return economy.Share(x, one) }),
		"Share whole":          second(func() (any, error) { return economy.Share(one, x) }),
		"OpennessWITS":         second(func() (any, error) { return economy.OpennessWITS(x, one, one) }),
		"OpennessUNCTAD":       second(func() (any, error) { return economy.OpennessUNCTAD(one, one, x) }),
		"GrubelLloyd":          second(func() (any, error) { return economy.GrubelLloyd(one, x) }),
		"GrubelLloydAggregate": second(func() (any, error) { return economy.GrubelLloydAggregate(ones, list) }),
		"HHI":                  second(func() (any, error) { return economy.HHI(list) }),
		"HHINormalized":        second(func() (any, error) { return economy.HHINormalized(list) }),
		"EquivalentNumber":     second(func() (any, error) { return economy.EquivalentNumber(list) }),
		"Gini":                 second(func() (any, error) { return economy.Gini(list) }),
		"GiniNormalized":       second(func() (any, error) { return economy.GiniNormalized(list) }),
		"Hoover":               second(func() (any, error) { return economy.Hoover(list) }),
		"TheilT":               second(func() (any, error) { return economy.TheilT(list) }),
		"TheilL":               second(func() (any, error) { return economy.TheilL(list) }),
		"Krugman":              second(func() (any, error) { return economy.Krugman(ones, list) }),
		"Similarity":           second(func() (any, error) { return economy.Similarity(ones, list) }),
		"Complementarity":      second(func() (any, error) { return economy.Complementarity(list, ones) }),
		"Chain":                second(func() (any, error) { return economy.Chain(list) }),
		"Rebase":               second(func() (any, error) { return economy.Rebase(list, 0) }),
		"Deflator":             second(func() (any, error) { return economy.Deflator(x, one) }),
		"Deflate":              second(func() (any, error) { return economy.Deflate(one, x) }),
		"WeightedMean":         second(func() (any, error) { return economy.WeightedMean(ones, list) }),
		"WeightedMean values":  second(func() (any, error) { return economy.WeightedMean(list, ones) }),
		"ShiftShare":           second(func() (any, error) { return economy.ShiftShare(ones, list, ones, ones) }),
		"ShiftShare nation":    second(func() (any, error) { return economy.ShiftShare(ones, ones, ones, list) }),
		"LocationQuotient":     second(func() (any, error) { return economy.LocationQuotient(x, one, one, one) }),
		"TradeIntensity":       second(func() (any, error) { return economy.TradeIntensity(one, one, x, one) }),
		"RCA":                  second(func() (any, error) { return rounded(economy.RCA(table)) }),
		"RSCA":                 second(func() (any, error) { return rounded(economy.RSCA(table)) }),
		"AverageRates":         second(func() (any, error) { return economy.AverageRates([]economy.Rate{r}, civil.Annual, 6, "") }),
		"NewRates":             second(func() (any, error) { return economy.NewRates(r) }),
		"NewSeries":            second(func() (any, error) { return economy.NewSeries(o) }),
		"Cross": second(func() (any, error) {
			return economy.Cross([]economy.Observation{o}, economy.DimensionSubject, economy.DimensionPeriod)
		}),
		"GroupSeries": func() error { _, faults := economy.GroupSeries([]economy.Observation{o}); return first(faults) },
		"Mirror": func() error {
			o.Counterpart = party.MustParseID("CN")
			_, faults := economy.Mirror([]economy.Observation{o}, "goods-exports", "goods-imports")
			return first(faults)
		},
		"Selection.Observations": func() error { economy.Selection{}.Observations([]economy.Observation{o}); return nil },
		"Collect": second(func() (any, error) {
			return economy.Collect(func(yield func(economy.Observation, error) bool) { yield(o, nil) })
		}),
		"Money.Add":            second(func() (any, error) { return good.Add(m) }),
		"Money.Sub":            second(func() (any, error) { return m.Sub(good) }),
		"Money.Mul":            second(func() (any, error) { return good.Mul(x) }),
		"Money.Mul amount":     second(func() (any, error) { return m.Mul(one) }),
		"Money.Div":            second(func() (any, error) { return good.Div(x, 2, "") }),
		"Money.Div amount":     second(func() (any, error) { return m.Div(one, 2, "") }),
		"Money.Compare":        second(func() (any, error) { return good.Compare(m) }),
		"Money.Allocate":       second(func() (any, error) { return m.Allocate(one, one) }),
		"Money.Allocate parts": second(func() (any, error) { return good.Allocate(list...) }),
		"Money.RoundBy":        second(func() (any, error) { return m.RoundBy("") }),
		"Money.RoundCash":      second(func() (any, error) { return m.RoundCash("") }),
		"Money.MarshalText":    second(func() (any, error) { return m.MarshalText() }),
		"Money.AppendText":     second(func() (any, error) { return m.AppendText(nil) }),
		"Money.MarshalJSON":    second(func() (any, error) { return json.Marshal(m) }),
		"Money.Value":          second(func() (any, error) { return m.Value() }),
		"Money.Equal":          func() error { good.Equal(m); return nil },
		"Money.Round":          func() error { m.Round(); return nil },
		"Money.Neg":            func() error { m.Neg(); return nil },
		"Money.IsZero":         func() error { m.IsZero(); return nil },
		"Money.String":         func() error { _ = m.String(); return nil },
		"Money.Format":         func() error { m.Format(en, locale.MoneyOptions{}); return nil },
		"Money.Format compact": func() error { m.Format(en, locale.MoneyOptions{Notation: locale.CompactLong}); return nil },
		"Rates.Convert":        second(func() (any, error) { return economy.Rates{}.Convert(m, usd, "", civil.Period{}) }),
		"Rate.String":          func() error { _ = r.String(); return nil },
		"Rate.MarshalJSON":     second(func() (any, error) { return json.Marshal(r) }),
		"Value.Add":            second(func() (any, error) { return sound.Add(v) }),
		"Value.Sub":            second(func() (any, error) { return v.Sub(sound) }),
		"Value.Mul":            second(func() (any, error) { return v.Mul(valueOf("15 percent")) }),
		"Value.Scale":          second(func() (any, error) { return sound.Scale(x) }),
		"Value.Scale amount":   second(func() (any, error) { return v.Scale(one) }),
		"Value.Div":            second(func() (any, error) { return sound.Div(v) }),
		"Value.MarshalJSON":    second(func() (any, error) { return json.Marshal(v) }),
		"Value.String":         func() error { _ = v.String(); return nil },
		"Value.Equal":          func() error { v.Equal(sound); sound.Equal(v); return nil },
		"Value.AppendText":     second(func() (any, error) { return v.AppendText(nil) }),
		"Value.MarshalText":    second(func() (any, error) { return v.MarshalText() }),
		"Value.Value":          second(func() (any, error) { return v.Value() }),
		"Value.IsZero":         func() error { v.IsZero(); return nil },
		"Value.Validate":       func() error { return v.Validate().Err() },
		"Observation.Validate": func() error { return o.Validate().Err() },
		"Observation.ValidateAs": func() error {
			share.Unit, o.Value.Unit = economy.UnitPercent, economy.MustParseUnit("percent")
			o.ValidateAs(share)
			return nil
		},
		"Observation MarshalJSON": second(func() (any, error) { return json.Marshal(o) }),
		"ConflictingRatesError":   func() error { _ = (&economy.ConflictingRatesError{A: r, B: r}).Error(); return nil },
	}
	for _, kind := range economy.UnitKinds()[1:] {
		w := economy.Value{Amount: x, Unit: economy.MustParseUnit(string(kind))}
		for _, o := range []economy.ValueOptions{{}, {Notation: locale.CompactShort}, {Places: locale.Places(2)}} {
			calls["Value.Format "+string(kind)+string(o.Notation)] = func() error { w.Format(en, o); return nil }
		}
	}
	return calls
}

// first returns the first fault, or nil.
func first(faults []*economy.OperandError) error {
	if len(faults) == 0 {
		return nil
	}
	return faults[0]
}

func second(f func() (any, error)) func() error {
	return func() error { _, err := f(); return err }
}

func rounded(m economy.Matrix, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	return m.Round(3, "")
}

// tolerant reports whether a function accepts x: functions to which a zero is a zero, whatever its exponent,
// and functions that return no error.
func tolerant(name string, x decimal.Decimal) bool {
	return x.IsZero() && regexp.MustCompile(`^(HHI|HHINormalized|EquivalentNumber|Gini|GiniNormalized|Hoover|TheilT|Krugman|Similarity|`+
		`Complementarity|Rebase|WeightedMean|WeightedMean values|ShiftShare|ShiftShare nation|GrubelLloydAggregate|RCA|RSCA|Money.Allocate parts)$`).MatchString(name) ||
		regexp.MustCompile(`^(Money.(Equal|Round|Neg|IsZero|String|Format.*)|Rate.String|Value.(IsZero|String|Equal)|Value.Format.*|Observation.ValidateAs|Selection.Observations|Collect|ConflictingRatesError)$`).MatchString(name)
}

// No call takes long or needs much memory, and none accepts such a number.
func TestHostileNumbersAreCheap(t *testing.T) {
	for _, x := range bombs() {
		calls := hostile(x)
		for _, name := range slices.Sorted(maps.Keys(calls)) {
			label := name + " of " + x.Coefficient().String() + "e" + decimal.NewFromInt32(x.Exponent()).String()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			done := make(chan error, 1)
			go func() { done <- calls[name]() }()
			select {
			case err := <-done:
				if !tolerant(name, x) {
					assert.Error(t, err, label)
				}
			case <-time.After(20 * time.Second):
				require.FailNow(t, "hangs", label)
			}
			runtime.ReadMemStats(&after)
			assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(4<<20), label)
		}
	}
}

// Numbers at the limits are expensive, but are still answered in time.
func TestNumbersAtTheLimitAreAnswered(t *testing.T) {
	for _, x := range []decimal.Decimal{decimal.New(1, 10_000), decimal.New(1, -10_000), decimal.New(-1, 10_000)} {
		for name, call := range hostile(x) {
			began := time.Now()
			_ = call()
			assert.Less(t, time.Since(began), 20*time.Second, name)
		}
	}
}

// The table of hostile has every exported function and method that takes a number or a record that holds one.
func TestHostileIsComplete(t *testing.T) {
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	holds := regexp.MustCompile(`decimal\.Decimal|\b(Money|Value|Rate|Observation)\b`)
	calls := hostile(decimal.NewFromInt(1))
	covered := func(name string) bool {
		return slices.ContainsFunc(slices.Collect(maps.Keys(calls)), func(have string) bool {
			return have == name || strings.HasPrefix(have, name+" ")
		})
	}
	found := 0
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		text, err := os.ReadFile(f.Name())
		require.NoError(t, err)
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, f.Name(), text, 0)
		require.NoError(t, err)
		at := func(n ast.Node) string {
			return string(text[set.Position(n.Pos()).Offset:set.Position(n.End()).Offset])
		}
		for _, d := range parsed.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || !fn.Name.IsExported() {
				continue
			}
			name, takes := fn.Name.Name, at(fn.Type.Params)
			if fn.Recv != nil {
				receiver := at(fn.Recv.List[0].Type)
				name, takes = receiver+"."+name, takes+receiver
			}
			if holds.MatchString(takes) && !strings.HasPrefix(name, "*Money.") && !strings.HasPrefix(name, "*Value.") {
				found++
				assert.True(t, covered(name), name)
			}
		}
	}
	assert.Greater(t, found, 60)
}
