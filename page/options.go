package page

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// Options say what a drawing or a page shows. The zero Options give one in English, with a title that names no party.
type Options struct {
	// Day is the day that a drawing names and that a page shows first. If it is zero, a drawing names no day, and a
	// page shows first the last day on which something changes.
	Day civil.Date

	// Language is the language of the words and names: English, Russian, Kazakh or simplified Chinese, and English for any
	// other, as [prose.Match] chooses.
	Language language.Tag

	// About are the one or two parties that the title names, as in "Kazakhstan and China: cross-border ties".
	About []party.ID

	// Title, if it is not empty, is the title in place of the one that About makes.
	Title locale.Text

	// Name, if it is not nil, names a party in a language. Where it returns "", the party has its name in the network or,
	// for a region, that of package region/names.
	Name func(id party.ID, tag language.Tag) string

	// Site, if it is not nil, makes a page of [HTML] one of a web site.
	Site *Site

	// Width is the width of a drawing in pixels; zero or less is 1080, and less than 280 is 280. The height follows. A page
	// has a drawing of this width, and one for telephones.
	Width int

	// MaxParties is the number of parties up to which a network is drawn; zero or less is 1,000.
	MaxParties int

	// MaxLinks is the number of links, or of histories, up to which a network is drawn; zero or less is 50,000. A
	// platform makes a link of each pair of its members.
	MaxLinks int
}

// The values of zero Options and the least width.
const (
	defaultWidth      = 1080
	leastWidth        = 280
	defaultMaxParties = 1000
	defaultMaxLinks   = 50_000
)

func (o Options) width() int {
	if o.Width <= 0 {
		return defaultWidth
	}
	return max(o.Width, leastWidth)
}

// check returns an error for more parties or links than may be drawn.
func (o Options) check(function string, parties, links int) error {
	mostParties, mostLinks := o.MaxParties, o.MaxLinks
	if mostParties <= 0 {
		mostParties = defaultMaxParties
	}
	if mostLinks <= 0 {
		mostLinks = defaultMaxLinks
	}
	switch {
	case parties > mostParties:
		return &TooManyError{Function: function, Parties: parties, Limit: mostParties}
	case links > mostLinks:
		return &TooManyError{Function: function, Links: links, Limit: mostLinks}
	}
	return nil
}

// TooManyError is the error for a network of more parties than [Options.MaxParties], or more links than
// [Options.MaxLinks].
type TooManyError struct {
	Function string // SVG or HTML
	Parties  int    // 0 if the links are too many
	Links    int    // 0 if the parties are too many
	Limit    int
}

// Error says how many parties or links there are, what the limit is and how to raise it.
func (e *TooManyError) Error() string {
	count, what, option := e.Parties, "parties", "MaxParties"
	if e.Links > 0 {
		count, what, option = e.Links, "links", "MaxLinks"
	}
	return fmt.Sprintf("page: %s: %d %s are more than the limit of %d; select fewer links or raise Options.%s", e.Function, count, what, e.Limit, option)
}
