package page

import (
	"strings"
	"unicode"

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

// clean makes a text one line of valid UTF-8 that keeps its order: control characters and separators of lines become
// spaces, characters that override the direction of text are left out, and what is not a character becomes U+FFFD.
func clean(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029':
			return ' '
		case r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069', r == '\u200e', r == '\u200f', r == '\u061c':
			return -1
		case r == '\ufffe', r == '\uffff':
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd")))
}
