package names

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/region"
)

// Name returns the name of a country, M49 area or subdivision in the locale closest to tag, else in a locale that this
// locale inherits from, else in English. Withdrawn codes have names too; if the name of such a code is unknown, Name
// returns the text of the code. Name returns "" for the zero Code, for local areas, and for other codes that the world
// table does not contain.
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

// In returns the name of code in the first of the given languages that has one, and the language of that name. A
// language has a name if its closest locale, or a locale that this locale inherits from, has one. If no language has a
// name, In returns the English name and [language.English]. For a withdrawn code whose name is unknown it returns the
// text of the code and [language.Und]. If [Name] returns "" for the code, In returns "" and language.Und.
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

// Text returns all names of code, as the field Names of a [region.Region] holds them. It omits the names that a locale
// inherits from another. It returns nil if [Name] returns "" for the code.
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

// lookup returns the name of an entry in a locale, or in a locale that it inherits from, and the locale of that name.
// An entry without a name whose code was renamed has the name of the new code.
func lookup(entry, locale int) (text string, in int, ok bool) {
	for range maxRenames {
		for id := locale; id != locales.Und; id = locales.Parent(id) {
			if text, ok := regionnames.Text(id, entry); ok {
				return text, id, true
			}
			if locales.Name(id) == "en" {
				text := world.Name(entry)
				return text, id, text != ""
			}
		}
		if entry, ok = renamedTo(entry); !ok {
			return "", locales.Und, false
		}
	}
	return "", locales.Und, false
}

// maxRenames is the maximum number of codes of one area that lookup tries.
const maxRenames = 4

// renamedTo returns the entry of the code to which a withdrawn code was renamed, and false if it was not renamed.
func renamedTo(entry int) (int, bool) {
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

// fallback returns the English name, or the code if there is none.
func fallback(entry int) string {
	if text := world.Name(entry); text != "" {
		return text
	}
	return world.Code(entry)
}
