package chart

import (
	"strconv"

	"github.com/crossborder-go/crossborder/economy/internal/heading"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// Options say how a table is drawn. The zero Options draw it for readers of the root locale, with the ids of parties.
type Options struct {
	// Locale is that of numbers, periods and currencies, and the language of built-in indicators and measures, which have
	// names in English, Russian, Kazakh and Chinese.
	Locale locale.Locale

	// Title stands above the drawing; if it is empty, it is what all cells have in common.
	Title string

	// Party names a party. Where it is nil or returns "", the party has its id.
	Party func(party.ID) string

	// Word names an indicator or a measure by its code ("goods-exports", "rca"; package economy lists the measures at
	// Label). Where it is nil or returns "", it has its built-in name, or else its code.
	Word func(code string) string

	// Places is the number of decimals of the figures in titles and descriptions. By default it is what the exact figures
	// need, but two at most, or four in the measures hhi, gini and theil.
	Places locale.Digits

	// Notation is that of the figures and of the axis; by default it is compact from 100,000 on, unless Power is set.
	Notation locale.Notation

	// Power is the power of ten in which figures are counted if all of them add up, as money does but not income per head:
	// 6 for millions. It stands beside the unit.
	Power int

	// Width is the width of the image in pixels; zero or less is 760, and less than 280 is 280. Height is the height of the
	// plot without titles and legend; zero or less is 320, and less than 80 is 80. Neither is more than 20,000.
	Width, Height int

	// ShowConfidential draws figures that may not be published.
	ShowConfidential bool
}

func (o Options) names() heading.Names {
	return heading.Names{Locale: o.Locale, Party: o.Party, Word: o.Word, Power: o.Power}
}

// The sizes of an image in pixels.
const (
	defaultWidth, leastWidth   = 760, 280
	defaultHeight, leastHeight = 320, 80
	greatestSize               = 20_000
)

func (o Options) width() int  { return size(o.Width, defaultWidth, leastWidth) }
func (o Options) height() int { return size(o.Height, defaultHeight, leastHeight) }

func size(given, byDefault, least int) int {
	if given <= 0 {
		return byDefault
	}
	return min(max(given, least), greatestSize)
}

// The largest number of rows and of cells that are drawn.
const (
	maxRows  = 20
	maxCells = 20_000
)

// Error says why a table cannot be drawn.
type Error struct {
	Func   string // Lines or Bars
	Reason string
}

// Error reads like `chart: Lines: 31 rows are more than 20; select fewer`.
func (e *Error) Error() string { return "chart: " + e.Func + ": " + e.Reason }

// check returns an error for a table of too many rows or cells.
func check(function string, rows, columns int) error {
	switch {
	case rows > maxRows:
		return &Error{function, strconv.Itoa(rows) + " rows are more than " + strconv.Itoa(maxRows) + "; select fewer"}
	case rows*columns > maxCells:
		return &Error{function, strconv.Itoa(rows*columns) + " cells are more than " + strconv.Itoa(maxCells) + "; select fewer"}
	}
	return nil
}
