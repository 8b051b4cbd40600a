package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// figure is an observation as texts, in the order of the columns; "" is NULL. Two observations that are written alike have
// equal figures.
type figure struct {
	subject, counterpart, reference, indicator, period string
	amount, unit, bound, status, confidentiality       string
	source, locator, more                              string
	recorded, retracted                                string
}

// furtherFacts are what an observation has beside its columns. Cites are all cites, or none if the columns have them.
type furtherFacts struct {
	Note  locale.Text   `json:"note,omitempty"`
	Cites []source.Cite `json:"cites,omitempty"`
}

// figureOf returns an observation as texts.
func figureOf(o *economy.Observation) (figure, error) {
	f := figure{
		subject: o.Subject.String(), counterpart: o.Counterpart.String(), reference: o.Reference.String(), indicator: o.Indicator,
		period: o.Period.String(), unit: o.Value.Unit.String(), bound: string(o.Value.Bound), status: string(o.Status),
		confidentiality: string(o.Confidentiality), recorded: o.Recorded.String(), retracted: o.Retracted.String(),
	}
	if !o.Value.IsZero() {
		f.amount = decimaltext.AllDigits(o.Value.Amount)
	}
	further := furtherFacts{Note: o.Note}
	if len(o.Cites) > 0 {
		c := o.Cites[0]
		f.source, f.locator = c.Source, c.Locator
		if len(o.Cites) > 1 || c.About != "" || c.Inferred {
			further.Cites = o.Cites
		}
	}
	if len(further.Note) == 0 && further.Cites == nil {
		return f, nil
	}
	more, err := compact(further)
	f.more = string(more)
	return f, err
}

// row returns the figure as a row of its table.
func (f *figure) row(place int, from, until civil.Date, r Revision) []any {
	return []any{
		int64(place), f.subject, word(f.counterpart), word(f.reference), f.indicator, word(f.period), cell(from), cell(until),
		word(f.amount), word(f.unit), word(f.bound), word(f.status), word(f.confidentiality), word(f.source), word(f.locator),
		word(f.more), word(f.recorded), word(f.retracted), int64(r),
	}
}

// daysOf returns the days of the period of an observation, the second excluded.
func daysOf(o *economy.Observation) (from, until civil.Date) {
	if o.Period.IsZero() {
		return civil.Date{}, civil.Date{}
	}
	return o.Period.Start(), o.Period.End().AddDays(1)
}

// decoder makes observations of figures. It parses each text that comes again only once.
type decoder struct {
	parties map[string]party.ID
	periods map[string]civil.Period
	units   map[string]economy.Unit
	words   map[string]string
}

func newDecoder() *decoder {
	return &decoder{map[string]party.ID{}, map[string]civil.Period{}, map[string]economy.Unit{}, map[string]string{}}
}

// observation returns the observation of a figure.
func (d *decoder) observation(f *figure) (o economy.Observation, err error) {
	o.Indicator = d.word(f.indicator)
	o.Value.Bound = economy.Bound(d.word(f.bound))
	o.Status = economy.Status(d.word(f.status))
	o.Confidentiality = economy.Confidentiality(d.word(f.confidentiality))
	amount := func(s string) (decimal.Decimal, error) { return decimal.NewFromString(s) }
	for _, err := range []error{
		parsed(&o.Subject, d.parties, f.subject, party.ParseID),
		parsed(&o.Counterpart, d.parties, f.counterpart, party.ParseID),
		parsed(&o.Reference, d.parties, f.reference, party.ParseID),
		parsed(&o.Period, d.periods, f.period, civil.ParsePeriod),
		parsed(&o.Value.Unit, d.units, f.unit, economy.ParseUnit),
		parsed(&o.Value.Amount, nil, f.amount, amount),
		parsed(&o.Recorded, nil, f.recorded, civil.ParseDate),
		parsed(&o.Retracted, nil, f.retracted, civil.ParseDate),
	} {
		if err != nil {
			return o, err
		}
	}
	if f.source != "" {
		o.Cites = []source.Cite{{Source: d.word(f.source), Locator: d.word(f.locator)}}
	}
	if f.more == "" {
		return o, nil
	}
	var further furtherFacts
	if err := json.Unmarshal([]byte(f.more), &further); err != nil {
		return o, err
	}
	o.Note = further.Note
	if further.Cites != nil {
		o.Cites = further.Cites
	}
	return o, nil
}

// word returns an equal text that is kept only once.
func (d *decoder) word(s string) string {
	if s == "" {
		return ""
	}
	if kept, isKnown := d.words[s]; isKnown {
		return kept
	}
	d.words[s] = s
	return s
}

// parsed sets *to to the value of a text, unless it is empty.
func parsed[T any](to *T, known map[string]T, text string, parse func(string) (T, error)) error {
	if text == "" {
		return nil
	}
	v, isKnown := known[text]
	if !isKnown {
		var err error
		if v, err = parse(text); err != nil {
			return err
		}
		if known != nil {
			known[text] = v
		}
	}
	*to = v
	return nil
}

// compact returns a value as JSON, as a dataset is written but without spaces.
func compact(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// idOf returns what identifies an observation, as a [dataset.Change] has it.
func idOf(o *economy.Observation) string {
	return strings.Join([]string{
		o.Subject.String(), o.Counterpart.String(), o.Reference.String(), o.Indicator, plain(o.Period).String(), o.Value.Unit.String(),
	}, ",")
}

// plain returns the year, quarter … of the same days as a period that is written as a range: 2024 for 2024-01-01/P1Y.
func plain(p civil.Period) civil.Period {
	if p.Frequency() != civil.Ranged {
		return p
	}
	for _, f := range []civil.Frequency{
		civil.Annual, civil.HalfYearly, civil.FourMonthly, civil.Quarterly, civil.Monthly, civil.Weekly, civil.Daily,
	} {
		if same := civil.PeriodAt(p.Start(), f); same.SameDays(p) {
			return same
		}
	}
	return p
}
