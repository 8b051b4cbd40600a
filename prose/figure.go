package prose

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Figure returns a phrase about an observation that does not name its subject: "gross regional product in 2024: about
// 1.9 trillion US dollars"; "exports of goods to China in 2024: 15.7 billion US dollars (estimated)"; "share of China's
// industry: 15%". The indicator is the one that the observation names.
func (p Prose) Figure(o economy.Observation, i economy.Indicator) string {
	value := p.Value(o.Value)
	if o.Status.IsMissing() {
		value = p.teller.Say("figure.missing", nil)
	}
	key, a := p.measure("figure", o, i)
	a["value"], a["notes"] = value, p.notes(o)
	return p.teller.Say(key, a)
}

// Measure returns a phrase about what an observation measures, without the figure: "share of China's industry", "gross
// regional product in 2024".
func (p Prose) Measure(o economy.Observation, i economy.Indicator) string {
	key, a := p.measure("measure", o, i)
	return p.teller.Say(key, a)
}

// measure returns the key of a sentence about an observation, and the values that say what it measures.
func (p Prose) measure(key string, o economy.Observation, i economy.Indicator) (string, grammar.Args) {
	isStock := i.Aggregation == economy.AggregationStock || i.Unit == economy.UnitRank
	period := p.teller.Period(o.Period, isStock)
	if !o.Counterpart.IsZero() && p.teller.Has(key+".counterpart") {
		key += ".counterpart" // the name has the period
	}
	return key, grammar.Args{"name": p.measured(o, i, period), "period": period}
}

// measured tells what an observation measures: the indicator, the whole that a share is of, and the other side of a flow.
func (p Prose) measured(o economy.Observation, i economy.Indicator, period string) string {
	name := cmp.Or(p.Text(i.Names), i.Code)
	if !o.Reference.IsZero() {
		a := grammar.Args{"name": name, "r": p.teller.Party(o.Reference)}
		keys := []string{"of." + i.Code, "of"}
		if o.Reference.String() == "001" {
			keys = append([]string{"of." + i.Code + ".world"}, keys...)
		}
		name = p.teller.Say(p.teller.Pick(keys...), a)
	}
	if o.Counterpart.IsZero() {
		return name
	}
	key := "counterpart.to"
	switch own := "counterpart." + i.Code; {
	case p.teller.Has(own):
		key, name = own, ""
	case i.Direction != economy.DirectionDirected:
		key = "counterpart.with"
	case isReceived(i.Code):
		key = "counterpart.from"
	}
	return p.teller.Say(key, grammar.Args{"name": name, "c": p.teller.Party(o.Counterpart), "period": period})
}

// isReceived reports whether the flow of an indicator comes from its counterpart, as its code says.
func isReceived(code string) bool {
	received := func(word string) bool { return strings.Contains(code, word) }
	return slices.ContainsFunc([]string{"import", "inflow", "arrivals", "fdi-stock", "foreign-enterprises"}, received)
}

// notes joins what a source says about a figure: its status and its note.
func (p Prose) notes(o economy.Observation) string {
	var all []string
	if word := p.ObservationStatus(o.Status); word != "" {
		all = append(all, word)
	}
	if note, _ := o.Note.In(p.teller.Locale().Tag()); note != "" {
		all = append(all, note)
	}
	return p.teller.Clause("", "", all...)
}

// ObservationStatus returns the word for what a source says about the quality of a figure: "estimated", "preliminary". It
// is empty for a normal figure and for one that is missing.
func (p Prose) ObservationStatus(s economy.Status) string {
	return p.teller.Say("observation."+string(s), nil)
}

// Value returns an amount with its unit and bound: "about 1.9 trillion US dollars", "2nd". No digit of the source is lost but
// zeros at the end of its decimals. An amount from a million on, in Chinese from ten thousand on, has a word for its thousands
// if the number before the word has at most five digits or three decimals ("1.9123 trillion US dollars", "157亿美元"), and else
// all its digits ("1,234,567 US dollars"). Constant prices of a year are told in words: "2.5 billion US dollars at 2015 prices".
func (p Prose) Value(v economy.Value) string {
	if v.IsZero() {
		return ""
	}
	if v.Unit.Kind() == economy.UnitRank {
		return p.rankOf(v.Amount)
	}
	year := civil.Period{}
	if base := v.Unit.Base(); v.Unit.Kind() == economy.UnitCurrency && base.Frequency() == civil.Annual {
		v.Unit, year = economy.UnitOf(v.Unit.Currency()), base
	}
	text := p.bounded(v)
	if year.IsZero() {
		return text
	}
	return p.teller.Say("constant-prices", grammar.Args{"v": text, "year": strconv.Itoa(year.Start().Year())})
}

// bounded returns an amount with its unit and bound, but for a rank.
func (p Prose) bounded(v economy.Value) string {
	o := economy.ValueOptions{Display: locale.Name, Places: locale.AllDigits()}
	switch v.Unit.Kind() {
	case economy.UnitCurrency, economy.UnitCount:
		o.Notation = p.teller.Notation(v.Amount, false)
	case economy.UnitTonne, economy.UnitTEU, economy.UnitTonneKilometre, economy.UnitKilowattHour, economy.UnitSquareMetre:
		o.Notation = p.teller.Notation(v.Amount, true)
	}
	text := v.Format(p.teller.Locale(), o)
	if v.Amount.IsNegative() {
		text = strings.Replace(text, "-", "−", 1)
	}
	text = p.teller.Money(text, v.Unit.Currency().String())
	if v.Bound == economy.BoundExact {
		return text
	}
	a := grammar.Args{"v": text, "vs": grammar.NounOf(text, grammar.OfAmount)}
	return p.teller.Say("bound."+string(v.Bound), a)
}

// rankOf returns a rank: 2nd, 2-е, 第2位.
func (p Prose) rankOf(rank decimal.Decimal) string {
	if rank.IsInteger() && rank.LessThan(decimal.NewFromInt(1_000_000)) {
		return p.teller.Say("rank", grammar.Args{"n": int(rank.IntPart())})
	}
	return p.teller.Locale().Number(rank, locale.NumberOptions{})
}
