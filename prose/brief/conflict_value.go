package brief

import (
	"encoding/json"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/region"
)

// value tells a value in the form of its field: a day, a party, an amount, a text; any other as it is written.
func (d dispute) value(raw json.RawMessage) string {
	var text string
	isText := json.Unmarshal(raw, &text) == nil
	switch d.name() {
	case "on", "effective", "from", "until", "founded", "closed", "published", "retrieved", "recorded", "retracted", "due", "withdrawn":
		if w, err := civil.ParseWhen(text); err == nil {
			return d.teller.Say("brief.dated", grammar.Args{"day": w})
		}
	case "seat", "parent", "continuedBy", "of", "at", "to", "place", "host", "member", "platform", "party", "for", "toward":
		if id, err := party.ParseID(text); err == nil {
			return d.prose.Heading(id)
		}
	case "share":
		if share, err := decimal.NewFromString(text); err == nil {
			return d.teller.Percent(share)
		}
	case "value":
		var v economy.Value
		if json.Unmarshal(raw, &v) == nil && !v.IsZero() {
			return d.prose.Value(v)
		}
	case "as":
		return d.teller.Role(text)
	case "kind", "level":
		if word := d.word(text); word != "" {
			return word
		}
	}
	switch {
	case d.isText():
		own := d.prose.Text(locale.Text{d.path[len(d.path)-1]: text})
		return d.teller.Say("quoted", grammar.Args{"text": own})
	case isText:
		return d.teller.Say("quoted", grammar.Args{"text": text})
	case string(raw) == "true", string(raw) == "false":
		return d.teller.Say("conflict."+string(raw), nil)
	}
	return string(raw)
}

// word returns what a word of a list means, empty if that is not known.
func (d dispute) word(text string) string {
	if d.Collection == dataset.CollectionRegions {
		return d.prose.Text(region.Kind(text).Names())
	}
	return d.teller.Say("conflict.word."+text, nil)
}
