package locale

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// resolve finds the info for a tag: the locale, and the numbering system of -u-nu-.
func resolve(tag language.Tag) *info {
	id := closest(tag)
	if system, ok := numbers.System(tag.TypeForKey("nu")); ok {
		return infoWith(id, system)
	}
	return infoOf(id)
}

// closest finds the locale of a tag: the tag itself, without variants, without region. A script that
// the language has no data in leads to und, never to another script.
func closest(tag language.Tag) int {
	base, script, region := tag.Raw()
	lang := base.String()
	if id, alias, ok := locales.Find(lang); ok && alias {
		lang, _, _ = strings.Cut(locales.Name(id), "-")
	}
	prefix := lang
	if s := script.String(); s != "Zzzz" {
		prefix += "-" + s
	}
	full := prefix
	if r := region.String(); r != "ZZ" {
		full += "-" + r
	}
	var last strings.Builder
	last.WriteString(full)
	for _, v := range tag.Variants() {
		last.WriteString("-" + v.String())
	}
	for _, try := range []string{last.String(), full, prefix} {
		if id, _, ok := locales.Find(try); ok {
			return id
		}
	}
	return locales.Und
}
