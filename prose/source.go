package prose

import (
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/source"
)

// Source tells a publication in one line: publisher, title, day, whom it quotes, address and language.
func (p Prose) Source(s source.Source) string {
	a := grammar.Args{"title": p.teller.Text(s.Title), "publisher": p.teller.Text(s.Publisher), "quoting": p.teller.Text(s.Quoting), "day": s.Published,
		"retrieved": s.Retrieved, "url": s.URL, "language": p.foreign(s.Language)}
	return p.teller.Say("source", a)
}

// foreign returns "in Russian" for a text in another language than the reader's, of those that have words for it.
func (p Prose) foreign(tag string) string {
	base, _ := language.Make(tag).Base()
	if tag == "" || base.String() == p.teller.Base() {
		return ""
	}
	return p.teller.Say("language."+base.String(), nil)
}
