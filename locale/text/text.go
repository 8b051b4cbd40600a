package text

import (
	"maps"
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// Text is a localized string: a map from canonical BCP 47 tags ("ru", "zh-Hant", "pt-BR") to texts. The tag "zh"
// means simplified script. The nil Text means "not set".
type Text map[string]string

// In returns the best text for a reader of the given languages, most preferred first, and the tag of that text. For
// each tag in turn it looks for the text of the tag itself, then of its CLDR ancestors, then of the closest tag with
// the same language and script. If no tag has a text, it returns the English one, or else the one with the lowest tag
// in byte order.
//
// In never replaces a script by another: a reader of zh-Hant gets the English text rather than the zh one. An empty
// Text gives "" and und.
func (t Text) In(tags ...language.Tag) (string, language.Tag) {
	if len(t) == 0 {
		return "", language.Und
	}
	for _, tag := range tags {
		if text, found, ok := t.in(tag); ok {
			return text, found
		}
	}
	if text, found, ok := t.in(language.English); ok {
		return text, found
	}
	lowest := slices.Min(slices.Collect(maps.Keys(t)))
	return t[lowest], MakeTag(lowest)
}

// in returns the text of a tag, of its ancestors, or of the closest tag with the same language and script.
func (t Text) in(tag language.Tag) (string, language.Tag, bool) {
	for up := tag; up != language.Und; up = parent(up) {
		if text, ok := t[up.String()]; ok {
			return text, up, true
		}
		if text, full, ok := t.withLikelyScript(up); ok {
			return text, full, true
		}
	}
	if key, relative, ok := t.relative(tag); ok {
		return t[key], relative, true
	}
	return "", language.Und, false
}

// parent returns the tag from which a tag inherits: the CLDR parent if CLDR has the locale, otherwise the tag without
// its last part.
func parent(tag language.Tag) language.Tag {
	if id, alias, ok := locales.Find(tag.String()); ok && !alias {
		return language.Make(locales.Name(locales.Parent(id)))
	}
	return tag.Parent()
}

// withLikelyScript looks up a tag that omits its script under the likely one: zh-HK as zh-Hant-HK.
func (t Text) withLikelyScript(tag language.Tag) (string, language.Tag, bool) {
	base, script, region := tag.Raw()
	if script.String() != "Zzzz" || region.String() == "ZZ" {
		return "", language.Und, false
	}
	likely, _ := tag.Script()
	full, err := language.Compose(base, likely, region)
	if err != nil {
		return "", language.Und, false
	}
	text, ok := t[full.String()]
	return text, full, ok
}

// relative returns the tag with the same language and script that is closest to tag: one with the same region,
// otherwise one without a region, otherwise the lowest in byte order.
func (t Text) relative(tag language.Tag) (string, language.Tag, bool) {
	base, script := writing(tag)
	region, _ := tag.Region()
	best, bestTag, bestRank := "", language.Und, 0
	for key := range t {
		other, err := ParseTag(key)
		if err != nil {
			continue
		}
		if otherBase, otherScript := writing(other); otherBase != base || otherScript != script || base == (language.Base{}) {
			continue
		}
		rank := 1
		if _, _, raw := other.Raw(); raw.String() == "ZZ" {
			rank = 2
		} else if raw == region {
			rank = 3
		}
		if rank > bestRank || rank == bestRank && key < best {
			best, bestTag, bestRank = key, other, rank
		}
	}
	return best, bestTag, bestRank > 0
}

// writing returns the language of a tag and its script, which is the likely one if the tag omits it.
func writing(tag language.Tag) (language.Base, language.Script) {
	base, confidence := tag.Base()
	if confidence == language.No {
		return language.Base{}, language.Script{}
	}
	script, _ := tag.Script()
	return base, script
}
