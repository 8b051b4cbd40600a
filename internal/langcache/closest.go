// Package langcache finds the CLDR locale that is closest to a language tag, and caches values by tag.
package langcache

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// Closest returns the number of the locale for a tag: that of the tag itself, of the tag without variants, or of the
// tag without its region. If the language has no data in the script of the tag, Closest returns und rather than
// another script.
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
