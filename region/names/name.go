package names

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/region"
)

// Name returns what a country, M49 area or subdivision is called in a language: in the locale closest to the
// tag, else in those that it inherits from, else in English. Withdrawn codes have names too. It is empty for
// the zero Code, for codes that the world table does not have, and for local areas.
func Name(code region.Code, tag language.Tag) string {
	entry, ok := world.Find(code.String())
	if !ok {
		return ""
	}
	if text, _, ok := lookup(entry, closest(tag)); ok {
		return text
	}
	return fallback(entry)
}

// In returns the name in the first of those languages that has one of its own for the code, and the language
// it is in. Where none has, it is that of Name in English, and the language is English; for the few withdrawn
// codes whose name is not known it is the code, and the language und. For what Name knows nothing of, the
// name is empty.
func In(code region.Code, tags ...language.Tag) (string, language.Tag) {
	entry, ok := world.Find(code.String())
	if !ok {
		return "", language.Und
	}
	for _, tag := range tags {
		if text, id, ok := lookup(entry, closest(tag)); ok {
			return text, language.Make(locales.Name(id))
		}
	}
	if text := world.Name(entry); text != "" {
		return text, language.English
	}
	return fallback(entry), language.Und
}

// Text returns all names of a code, one for each locale that does not inherit it: the names of a record of
// package region. It is nil for what Name knows nothing of.
func Text(code region.Code) locale.Text {
	entry, ok := world.Find(code.String())
	if !ok {
		return nil
	}
	all := locale.Text{"en": fallback(entry)}
	for id := range locales.Count {
		if text, ok := regionnames.Text(id, entry); ok {
			all[locales.Name(id)] = text
		}
	}
	return all
}

// lookup finds the name of an entry in a locale or those it inherits from, and which of them has it. A code
// that was given up for another one, and has no name, has that of the other.
func lookup(entry, locale int) (text string, in int, ok bool) {
	for range maxRenamed {
		for id := locale; id != locales.Und; id = locales.Parent(id) {
			if text, ok := regionnames.Text(id, entry); ok {
				return text, id, true
			}
			if locales.Name(id) == "en" {
				text := world.Name(entry)
				return text, id, text != ""
			}
		}
		if entry, ok = renamed(entry); !ok {
			return "", locales.Und, false
		}
	}
	return "", locales.Und, false
}

// maxRenamed is how many codes of one area are tried.
const maxRenamed = 4

// renamed is the code that a withdrawn code was given up for.
func renamed(entry int) (int, bool) {
	if !world.Withdrawn(entry) {
		return 0, false
	}
	for low, high := world.Changes(entry); high > low; high-- {
		if c := world.ChangeAt(high - 1); c.Kind == 'r' {
			return c.Successors()[0], true
		}
	}
	return 0, false
}

// fallback is the English name, or the code where there is none.
func fallback(entry int) string {
	if text := world.Name(entry); text != "" {
		return text
	}
	return world.Code(entry)
}
