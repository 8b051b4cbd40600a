package table

import (
	"cmp"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/heading"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// Options say how a table is printed. The zero Options print it for readers of the root locale, with the ids of parties.
type Options struct {
	// Locale is that of numbers, periods and currencies, and the language of built-in indicators and measures, which have
	// names in English, Russian, Kazakh and Chinese.
	Locale locale.Locale

	// Title stands above the table; if it is empty, it is what all cells have in common. Where figures of one unit are counted
	// in a Power, that follows the title: "Exports", "million US dollars".
	Title string

	// Party names a party. Where it is nil or returns "", the party has its id.
	Party func(party.ID) string

	// Word names an indicator or a measure by its code ("goods-exports", "rca"; [economy.Label] lists the measures). Where
	// it is nil or returns "", it has its built-in name, or else its code.
	Word func(code string) string

	// Places is the number of decimals. By default it is what the exact figures of the table (or of a row or a column, where
	// these have units or measures of their own) need, but two at most, four in the measures hhi, gini and theil, and one
	// with Power.
	// [locale.AllDigits] prints all digits of figures whose digits end.
	Places locale.Digits

	// Notation is that of numbers. A compact one gives large numbers a word, and one decimal by default; other numbers are
	// printed as in the standard notation. Percentages are never compact. CSV is always in the standard notation.
	Notation locale.Notation

	// Power is the power of ten in which figures are counted, such as 6 for millions: it stands once beside the unit, in
	// the title or a label ("million US dollars", "млн долларов США", with 8 "亿美元"), and not in the cells. It is for
	// figures that add up, such as money and counts. Printed in full are percentages, ratios, ranks and index numbers,
	// what [economy.Series.PerHead] and Ratio derive, and built-in indicators that do not add up, such as income per head;
	// so are figures whose units stand in every cell. In CSV all figures are in full.
	Power int

	// Missing is printed in place of a figure that is missing, Undefined in place of one that has no meaning, and
	// Confidential in place of one that may not be published. By default these are "..", "x" and "c". In CSV such cells
	// are empty.
	Missing, Undefined, Confidential string

	// Mark returns the mark that stands behind a figure of a status, such as "p" for a provisional one, and "" for none.
	// Where it is nil, no figure has one. In CSV there are none.
	Mark func(economy.Status) string

	// ShowConfidential prints figures that may not be published.
	ShowConfidential bool
}

func (o Options) names() heading.Names {
	return heading.Names{Locale: o.Locale, Party: o.Party, Word: o.Word, Power: o.Power}
}

func (o Options) figures() heading.Figures {
	return heading.Figures{Locale: o.Locale, Places: o.Places, Notation: o.Notation, Power: o.Power}
}

// mark returns the mark of a cell with the space before it.
func (o Options) mark(c economy.Cell) string {
	if o.Mark == nil || c.IsMissing() || !c.Confidentiality.IsPublic() && !o.ShowConfidential {
		return ""
	}
	if mark := character.Line(o.Mark(c.Status)); mark != "" {
		return "\u00a0" + mark
	}
	return ""
}

func (o Options) missing() string      { return character.Line(cmp.Or(o.Missing, "..")) }
func (o Options) undefined() string    { return character.Line(cmp.Or(o.Undefined, "x")) }
func (o Options) confidential() string { return character.Line(cmp.Or(o.Confidential, "c")) }
