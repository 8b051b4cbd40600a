package prose

import (
	"strings"

	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/source"
)

// Source returns a publication on one line: publisher, title, day, whom it quotes, address and language.
func (p Prose) Source(s source.Source) string {
	var parts []string
	add := func(key string, value any) {
		if text := p.teller.Say(key, grammar.Args{"x": value}); text != "" {
			parts = append(parts, text)
		}
	}
	add("source.publisher", p.Text(s.Publisher))
	add("source.title", p.Text(s.Title))
	add("source.day", s.Published)
	a := grammar.Args{"parts": strings.Join(parts, p.teller.Say("comma", nil)), "quoting": p.quoted(s), "url": s.URL,
		"language": p.foreign(s.Language)}
	if len(parts) == 0 && s.Quoting == nil {
		return p.teller.Say("source.address", a)
	}
	return p.teller.Say("source", a)
}

// quoted returns who a source quotes, nil if it quotes nobody.
func (p Prose) quoted(s source.Source) any {
	name := strings.TrimPrefix(p.Text(s.Quoting), "the ")
	if name == "" {
		return nil
	}
	return grammar.NounOf(name, grammar.OfOrganization)
}

// foreign returns "in Russian" for a text in another language than the reader's, of those that have words for it.
func (p Prose) foreign(tag string) string {
	base, _ := text.MakeTag(tag).Base()
	if tag == "" || base.String() == p.teller.Base() {
		return ""
	}
	return p.teller.Say("language."+base.String(), nil)
}
