package page

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/party"
)

// nameOf returns the name of a party in a language: the caller's, or else the one of a heading.
func (e edition) nameOf(id party.ID, o Options) string {
	if o.Name != nil {
		if name := clean(o.Name(id, e.tag)); name != "" {
			return name
		}
	}
	if name := clean(e.prose.Heading(id)); name != "" {
		return name
	}
	return id.String()
}

// titleOf returns the title in a language.
func (e edition) titleOf(o Options) string {
	if title, _ := o.Title.In(e.tag); clean(title) != "" {
		return clean(title)
	}
	switch len(o.About) {
	case 0:
		return say("title", e.code)
	case 1:
		return clean(e.brief.Title(o.About[0], o.About[0]))
	}
	return clean(e.brief.Title(o.About[0], o.About[1]))
}

// clean is [character.Line] without marks of a direction: in a drawing each text has its own.
func clean(s string) string {
	return character.Line(strings.Map(func(r rune) rune {
		if r == '\u200e' || r == '\u200f' || r == '\u061c' {
			return -1
		}
		return r
	}, s))
}
