package prose

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Names has two functions that return the recorded names of parties and agreements, such as the methods Names and
// Titles of a network. Without a name from them, because the function is nil or the text is empty, a region has its
// name from package region/names, and any other party its id.
type Names struct {
	Party     func(party.ID) locale.Text // of a region, organization or platform
	Agreement func(id string) locale.Text
}

// Prose makes sentences for the readers of one locale. It is made by [For], never changes, and is safe for concurrent
// use. A sentence begins with a capital letter and ends with a full stop, a phrase has neither.
type Prose struct{ teller grammar.Teller }

// For returns the prose for a locale: in its language if that is English, Russian, Kazakh in Cyrillic script or Chinese
// in simplified script, and else in English.
func For(l locale.Locale, names Names) Prose { return Prose{grammar.For(l, grammar.Names(names))} }

// Locale returns the locale of the sentences: the one that was given to For, or English if there is no prose in its
// language.
func (p Prose) Locale() locale.Locale { return p.teller.Locale() }

// Languages returns the languages that have prose.
func Languages() []language.Tag {
	return []language.Tag{language.English, language.Russian, language.Kazakh, language.SimplifiedChinese}
}

// Match returns the language in which [For] writes for the readers of a tag. It returns English and false if there is no
// prose in their language.
func Match(tag language.Tag) (language.Tag, bool) {
	base, confidence := tag.Base()
	script, _ := tag.Script()
	if confidence != language.Exact { // of the root, or guessed from a script or a country
		return language.English, false
	}
	for _, l := range Languages() {
		ownBase, _ := l.Base()
		ownScript, _ := l.Script()
		if base == ownBase && script == ownScript {
			return l, true
		}
	}
	return language.English, false
}

// Name returns the name of any party, in the language of the locale ([Prose.Locale]) and as it stands in running text:
// with the article in English, and without the shortenings of lists (о-ва, Congo - Kinshasa). It is the recorded name in
// this language, or else for a region that of package region/names, or else a recorded name in another language, or the
// id. It is in the nominative.
func (p Prose) Name(id party.ID) string { return p.teller.Running(p.teller.Party(id)) }

// Heading returns the name of a party as a heading has it, without an article.
func (p Prose) Heading(id party.ID) string { return p.teller.Heading(p.teller.Party(id)) }

// Text returns a recorded text in the language of the reader, or else in another one as locale.Text.In chooses it.
func (p Prose) Text(recorded locale.Text) string { return p.teller.Text(recorded) }

// Capitalize makes the first letter of a phrase a capital, in scripts that have them.
func Capitalize(phrase string) string { return grammar.Capitalize(phrase) }
