package grammar

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// Names are the names that the records of a dataset give.
type Names struct {
	Party     func(party.ID) locale.Text
	Agreement func(id string) locale.Text
}

// Teller fills sentences for the readers of one locale.
type Teller struct {
	locale locale.Locale
	tongue *tongue
	names  Names
}

// For returns the teller for a locale, in English if there are no sentences in its language and script.
func For(l locale.Locale, names Names) Teller {
	base, _ := l.Tag().Base()
	script, _ := l.Tag().Script()
	for i := range tongues {
		if t := &tongues[i]; l.Tag() != language.Und && t.base == base.String() && t.script == script.String() {
			return Teller{l, t, names}
		}
	}
	return Teller{locale.For(language.English), &tongues[0], names}
}

// Locale returns the locale of the sentences.
func (t Teller) Locale() locale.Locale { return t.locale }

// Base returns the language of the sentences.
func (t Teller) Base() string { return t.tongue.base }
