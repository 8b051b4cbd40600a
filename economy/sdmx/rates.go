package sdmx

import (
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// RateOptions say which components of a message of exchange rates are the parts of a rate. The zero RateOptions use
// those of the dataflow EXR of the European Central Bank. Period, number, status, power of ten and unit have the
// components of the zero [Options].
type RateOptions struct {
	// Mapping is used without its parties, indicators and units. Mapping.Only leaves out rates of other kinds than
	// those of Kinds and the default.
	Mapping figures.Mapping

	Currency    string   // CURRENCY; the number is an amount of this currency
	Denominator string   // CURRENCY_DENOM; the number is the price of one unit of this currency; "-" for no component
	Kind        []string // EXR_TYPE, EXR_SUFFIX; the codes of several components are joined by dots: "SP00.A"

	// Kinds maps the codes of other kinds of rates than SP00.A, the average of spot rates, and SP00.E, the spot rate of
	// the last day. Codes that are mapped to "" are left out.
	Kinds map[string]economy.RateKind

	// Against is the denominator of a message that has no component for it.
	Against economy.Currency

	// PowerOfDenominator says that UNIT_MULT counts units of the denominator, as it does in rates of Norges Bank: with
	// 2, the number is the price of 100 units. Without it, a power other than 0 is an error, because the standard
	// says that the number is multiplied by it.
	PowerOfDenominator bool

	Ignore       []string // as in Options, for rates of one kind and pair of currencies
	DecimalComma bool     // as in Options
	Held         int      // as in Options
}

// ReadRatesCSV yields the exchange rates of an SDMX-CSV data message that [ReadCSV] reads, in the order of the file.
// One unit of the denominator (CURRENCY_DENOM) is worth the number in the currency (CURRENCY): in
// EXR.D.USD.EUR.SP00.A, 1.0956 is a rate from EUR to USD. A rate of a day is a spot rate; of a longer period, it is the
// average or the rate of the last day, as EXR_SUFFIX says.
//
// A missing figure makes no rate. Forward rates, effective exchange rates, growth rates and other kinds that the
// options do not know are errors, and so is a unit that is not the currency. A rate that cannot be read yields a
// *[figures.Error], and the caller may continue, as with ReadCSV. [economy.NewRates] makes a table of the rates.
func ReadRatesCSV(r io.Reader, o RateOptions) iter.Seq2[economy.Rate, error] {
	return func(yield func(economy.Rate, error) bool) {
		rates := &rates{options: o}
		readCSV(r, o.common(), rates, rates.emit(yield))
	}
}

// ReadRatesJSON yields the exchange rates of an SDMX-JSON data message that [ReadJSON] reads, as [ReadRatesCSV] does.
func ReadRatesJSON(r io.Reader, o RateOptions) iter.Seq2[economy.Rate, error] {
	return func(yield func(economy.Rate, error) bool) {
		rates := &rates{options: o}
		readJSON(r, o.common(), rates, rates.emit(yield))
	}
}

// ReadRatesML yields the exchange rates of an SDMX-ML data message that [ReadML] reads, as [ReadRatesCSV] does.
func ReadRatesML(r io.Reader, o RateOptions) iter.Seq2[economy.Rate, error] {
	return func(yield func(economy.Rate, error) bool) {
		rates := &rates{options: o}
		readML(r, o.common(), rates, rates.emit(yield))
	}
}

// common returns the options of the readers, in which the currency has the role of the subject, the denominator that
// of the counterpart, and the kind that of the indicator.
func (o RateOptions) common() Options {
	common := Options{
		Mapping: o.Mapping, Subject: o.Currency, Counterpart: o.Denominator, Indicator: o.Kind, Base: "-", Confidentiality: "-",
		Period: "TIME_PERIOD", Value: "OBS_VALUE", Ignore: o.Ignore, DecimalComma: o.DecimalComma, Held: o.Held,
	}
	if o.Currency == "" {
		common.Subject = "CURRENCY"
	}
	if o.Denominator == "" {
		common.Counterpart = "CURRENCY_DENOM"
	}
	if len(o.Kind) == 0 {
		common.Indicator = []string{"EXR_TYPE", "EXR_SUFFIX"}
	}
	common.Mapping.Parties, common.Mapping.Units = nil, nil
	common.Mapping.Indicators = map[string]figures.Measure{
		"SP00.A": {Indicator: string(economy.RateAverage)}, "SP00.E": {Indicator: string(economy.RateEndOfPeriod)},
	}
	for code, kind := range o.Kinds {
		common.Mapping.Indicators[code] = figures.Measure{Indicator: string(kind)}
	}
	return common
}

// rates makes rates of records. A nil *rates makes none.
type rates struct {
	options RateOptions
	found   economy.Rate
	unit    []byte // the last unit that fits a currency without being its code, and the currency
	fits    economy.Currency
}

// emit returns the yield of a reader, which is called for each rate found.
func (s *rates) emit(yield func(economy.Rate, error) bool) func(economy.Observation, error) bool {
	return func(_ economy.Observation, err error) bool {
		if err != nil {
			return yield(economy.Rate{}, err)
		}
		return yield(s.found, nil)
	}
}

// rules returns the rules for observations, or for rates if s is not nil.
func (s *rates) rules(o Options) tabular.Rules {
	rules := o.rules()
	if s == nil {
		return rules
	}
	rules.Unit = readCurrency
	rules.Measure = func(string) (figures.Measure, string) {
		return figures.Measure{}, "not a spot rate, SP00.A or SP00.E; add it to RateOptions.Kinds"
	}
	return rules
}

// readCurrency returns a currency as a unit.
func readCurrency(code string) (economy.Unit, string) {
	c, err := economy.ParseCurrency(code)
	switch {
	case code == "":
		return economy.Unit{}, "missing"
	case err != nil:
		return economy.Unit{}, "not a currency of ISO 4217"
	}
	return economy.UnitOf(c), ""
}

// read makes a rate of a record. Its error is final.
func (s *rates) read(r *record, a *tabular.Assembler) error {
	kind := economy.RateKind(a.Measure(r.indicatorName, r.indicator).Indicator)
	rate := economy.Rate{
		From: s.options.Against, To: a.Unit(r.names[subject], r.texts[subject]).Unit.Currency(), Kind: kind, Period: r.period(a),
	}
	if r.names[counterpart] != "" {
		rate.From = a.Unit(r.names[counterpart], r.texts[counterpart]).Unit.Currency()
	}
	s.check(r, a, rate)
	if rate.Period.Start() == rate.Period.End() {
		rate.Kind = economy.RateSpot
	}
	stated := a.Status(r.names[status], r.attribute(status))
	found, state := a.Value(r.names[value], r.texts[value], economy.UnitOf(rate.To), s.power(r, a), stated)
	switch {
	case a.Stopped():
	case state.IsMissing():
		a.Skip()
	case !found.Amount.IsPositive():
		a.Fail(r.names[value], string(r.texts[value]), "not a positive rate")
	default:
		rate.Rate, rate.Cites = found.Amount, a.Cites()
		s.found = rate
		first := r.unread.firstOf(seriesKind{indicator: string(rate.Kind), unit: economy.UnitOf(rate.To), against: rate.From})
		return r.unread.check(first, r.indicator)
	}
	return nil
}

// check reports what is wrong with the kind, the currencies or the unit.
func (s *rates) check(r *record, a *tabular.Assembler, rate economy.Rate) {
	if !slices.Contains(economy.RateKinds(), rate.Kind) {
		a.Fail(r.indicatorName, string(r.indicator), strconv.Quote(string(rate.Kind))+" of RateOptions.Kinds is not a kind of rate")
	}
	switch {
	case rate.From.IsZero():
		a.Fail("RateOptions.Against", "", "missing; the message has no component of the denominator")
	case rate.From == rate.To:
		a.Fail(r.names[subject], string(r.texts[subject]), "a rate of a currency to itself")
	default:
		s.checkUnit(r, a, rate.To)
	}
}

// checkUnit reports a unit that is neither the currency nor unknown.
func (s *rates) checkUnit(r *record, a *tabular.Assembler, to economy.Currency) {
	text := r.attribute(unit)
	if len(text) == 0 || string(text) == string(r.texts[subject]) || s.fits == to && string(text) == string(s.unit) {
		return
	}
	if u, reason := readUnit(string(text)); reason == "" && u != economy.UnitOf(to) {
		a.Fail(r.names[unit], string(text), "not the unit of a rate in "+to.String())
		return
	}
	s.unit, s.fits = append(s.unit[:0], text...), to
}

// power returns the power of ten by which the number is multiplied.
func (s *rates) power(r *record, a *tabular.Assembler) int {
	stated := a.Power(r.names[power], r.attribute(power))
	if stated != 0 && !s.options.PowerOfDenominator {
		a.Fail(r.names[power], string(r.attribute(power)), "a power of ten, which may be of the price or of the units that are priced; see RateOptions.PowerOfDenominator")
	}
	return -stated
}
