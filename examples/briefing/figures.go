package main

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// figures writes what the sources say about each region: sectors, remarks and indicators.
func (w *briefing) figures(regions ...party.ID) {
	w.section("section.figures")
	for _, id := range slices.Compact(regions) {
		facts := w.facts(id)
		if len(facts) == 0 {
			facts = []string{w.say("figures.none")}
		}
		w.text(0, capital(w.name(id)))
		for _, fact := range facts {
			w.item(1, fact)
		}
	}
}

// facts returns what the sources say about a party.
func (w *briefing) facts(id party.ID) []string {
	var facts []string
	code, _ := id.Region()
	if r, recorded := w.net.Region(code); recorded {
		var sectors []string
		for _, s := range r.Sectors {
			sectors = append(sectors, w.inferred(s.Name(w.tag), s.Cites, ""))
		}
		if len(sectors) > 0 {
			facts = append(facts, w.say("sectors", w.locale.List(sectors, locale.And))+" "+w.cite(r.Sectors[0].Cites))
		}
		for _, remark := range r.Remarks {
			facts = append(facts, w.words(remark.Text)+" "+w.cite(remark.Cites))
		}
	}
	for _, o := range w.net.Observations(network.ObservationQuery{Subject: id}) {
		facts = append(facts, w.figure(o)+" "+w.cite(o.Cites))
	}
	return facts
}

// figure returns an observation in words: what is measured, for which period, and how much it is.
func (w *briefing) figure(o economy.Observation) string {
	indicator, _ := w.net.Indicator(o.Indicator)
	label := w.words(indicator.Names)
	if !o.Reference.IsZero() {
		label = w.say("figure.of", label, w.name(o.Reference))
	}
	if !o.Counterpart.IsZero() {
		label = w.say("figure.to", label, w.name(o.Counterpart))
	}
	value := w.value(o.Value)
	if o.Status.IsMissing() {
		value = w.say("figure.missing")
	}
	if key := "status." + string(o.Status); w.say(key) != key {
		value = w.say("figure.note", value, w.say(key))
	}
	if note := w.words(o.Note); note != "" {
		value = w.say("figure.note", value, note)
	}
	if o.Period.IsZero() {
		return w.say("figure.no-period", label, value)
	}
	return w.say("figure.label", label, w.locale.Period(o.Period, locale.Wide), value)
}

// value returns an amount with its unit and its bound, as the language writes them.
func (w *briefing) value(v economy.Value) string {
	text := w.amount(v)
	if v.Bound != economy.BoundExact {
		text = w.say("bound."+string(v.Bound), text)
	}
	return text
}

// amount returns an amount with all digits that its source gives. Money with a bound is written in thousands, millions and
// so on.
func (w *briefing) amount(v economy.Value) string {
	if v.Unit.Kind() == economy.UnitRank {
		return w.ordinal(v.Amount)
	}
	o := economy.ValueOptions{Display: locale.Name}
	if v.Unit.Kind() == economy.UnitCurrency && v.Bound != economy.BoundExact {
		o.Notation = locale.CompactLong
	}
	return v.Format(w.locale, o)
}

// ordinal returns a rank: 2nd, 2-е, 第2位.
func (w *briefing) ordinal(rank decimal.Decimal) string {
	key := "rank." + string(w.locale.Plural(rank, locale.Ordinal))
	if _, has := w.request.words.texts[key]; !has {
		key = "rank.other"
	}
	return w.say(key, w.locale.Number(rank, locale.NumberOptions{}))
}

// number returns a count as the language writes it.
func (w *briefing) number(n int) string {
	return w.locale.Number(decimal.NewFromInt(int64(n)), locale.NumberOptions{})
}
