package locale

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// CLDRVersion is the version of the Unicode Common Locale Data Repository that the package carries.
const CLDRVersion = locales.Version

// Locale formats and parses text for the readers of one language and region. It is immutable, safe
// for concurrent use, and comparable: two are equal when their tags are. The zero Locale is und.
type Locale struct{ shared *info }

// For returns the locale that CLDR has for a tag, or the closest that the tag inherits from, und in
// the end. The numbering system of the extension -u-nu- is heeded; where CLDR has no separators and signs
// of it for the locale, its digits stand with those of the locale's Latin numbers. It is cheap after the
// first use.
func For(tag language.Tag) Locale {
	return Locale{byTag.Of(tag, resolve)}
}

// Tag is the tag of the locale whose data is used, which may be a parent of what For was asked.
func (l Locale) Tag() language.Tag { return l.info().tag }

// String is the BCP 47 text of the tag.
func (l Locale) String() string { return l.info().tag.String() }

// info is the locale's data; the zero Locale has the root's.
func (l Locale) info() *info {
	if l.shared == nil {
		return infoOf(locales.Und)
	}
	return l.shared
}
