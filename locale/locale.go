package locale

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// CLDRVersion is the version of the Unicode Common Locale Data Repository from which the data is generated.
const CLDRVersion = locales.Version

// Locale formats and parses text for the readers of one language and region. It is immutable and safe for concurrent
// use. Locales are comparable with == and are equal if their tags are. The zero Locale is und, the root locale.
type Locale struct{ shared *info }

// For returns the locale for a tag: the locale itself if CLDR has it, otherwise its closest ancestor, and und if
// there is none. The extension -u-nu- selects the numbering system; if CLDR has no symbols for that system in the
// locale, its digits are combined with the symbols of the locale's Latin numbers. For is cheap after the first call
// for a tag.
func For(tag language.Tag) Locale {
	return Locale{byTag.Of(tag, resolve)}
}

// Tag returns the tag of the locale whose data is used, which may be an ancestor of the tag passed to [For].
func (l Locale) Tag() language.Tag { return l.info().tag }

// String returns the BCP 47 text of Tag.
func (l Locale) String() string { return l.info().tag.String() }

// info returns the locale's data; the zero Locale has the root's.
func (l Locale) info() *info {
	if l.shared == nil {
		return infoOf(locales.Und)
	}
	return l.shared
}
