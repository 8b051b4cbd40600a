// Package tagged finds what belongs to a language tag: the number of the CLDR locale that is closest to it, and
// whatever else was found for it before.
package langcache

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// Closest returns the locale of a tag: that of the tag itself, without variants, without region. A script that
// the language has no data in leads to und, never to another script.
func Closest(tag language.Tag) int {
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
