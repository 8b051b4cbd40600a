package text

import (
	"maps"
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// Text is a localized string: canonical BCP 47 tags ("ru", "zh-Hant", "pt-BR") to what is said in them.
// "zh" is simplified script. The nil Text is unset.
type Text map[string]string

// In returns the best text for a reader of tags, most preferred first, and the tag that it is in. For each
// tag in turn that is the text of the tag itself, else of its CLDR parents, else of the closest tag of the
// same language and script. Without any it is the English text, else that of the lowest tag in byte order.
// A script is never exchanged silently: a reader of zh-Hant gets English rather than zh. The empty
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
	return t[lowest], language.Make(lowest)
}

// in returns the text of a tag, of its parents, or of the closest tag of its language and script.
func (t Text) in(tag language.Tag) (string, language.Tag, bool) {
	for up := tag; up != language.Und; up = parent(up) {
		if text, ok := t[up.String()]; ok {
			return text, up, true
		}
		if text, full, ok := t.scripted(up); ok {
			return text, full, true
		}
	}
	if key, relative, ok := t.relative(tag); ok {
		return t[key], relative, true
	}
	return "", language.Und, false
}

// parent is what a tag inherits from: by CLDR where that has a locale of it, else the tag without its last part.
func parent(tag language.Tag) language.Tag {
	if id, alias, ok := locales.Find(tag.String()); ok && !alias {
		return language.Make(locales.Name(locales.Parent(id)))
	}
	return tag.Parent()
}

// scripted looks a tag up that leaves its script to be understood: zh-HK is zh-Hant-HK.
func (t Text) scripted(tag language.Tag) (string, language.Tag, bool) {
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

// relative returns the key of the same language and script that is closest to a tag: of the same region,
// else without one, else the lowest in byte order.
func (t Text) relative(tag language.Tag) (string, language.Tag, bool) {
	base, script := writing(tag)
	region, _ := tag.Region()
	best, bestTag, bestRank := "", language.Und, 0
	for key := range t {
		other, err := language.Parse(key)
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

// writing is the language of a tag and the script that it is written in, the likely one where none is named.
func writing(tag language.Tag) (language.Base, language.Script) {
	base, confidence := tag.Base()
	if confidence == language.No {
		return language.Base{}, language.Script{}
	}
	script, _ := tag.Script()
	return base, script
}
