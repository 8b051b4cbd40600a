package text

import (
	"maps"
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// Validate reports keys that are not BCP 47 tags or not canonical, and texts that are empty or blank, are not valid UTF-8,
// contain control characters, characters that reorder the text around them or invisible ones without a meaning, begin or
// end with a space, are in another script than that of the language, or mix letters of two scripts that look the same. The
// path of an issue is "/" and the tag.
func (t Text) Validate() issue.List {
	var found issue.List
	if len(t) == 1 {
		for key, text := range t {
			found = validateEntry(found, key, text)
		}
		return found
	}
	for _, key := range slices.Sorted(maps.Keys(t)) {
		found = validateEntry(found, key, t[key])
	}
	return found
}

// validateEntry appends the issues of a text and of its tag.
func validateEntry(found issue.List, key, text string) issue.List {
	report := func(d *issue.Definition, args issue.Args) {
		found = append(found, d.At(issue.Path("").Key(key), args))
	}
	tag, isKnown := usual(key)
	if !isKnown {
		var err error
		if tag, err = ParseTag(key); err != nil {
			report(&badTag, issue.Args{"tag": spelling.Quote(key)})
		} else if canonical := tag.String(); canonical != key {
			report(&notCanonical, issue.Args{"tag": spelling.Quote(key), "canonical": spelling.Quote(canonical)})
		}
	}
	if d, character := fault(text); d != nil {
		report(d, issue.Args{"tag": spelling.Quote(key), "character": character})
		return found
	}
	if isASCII(text) && isLatin(key) {
		return found
	}
	if script := foreignScript(text, tag); script != "" {
		report(&foreignLetters, issue.Args{"tag": spelling.Quote(key), "script": script})
	} else if word := mixedWord(text); word != "" {
		report(&mixedLetters, issue.Args{"word": spelling.Quote(word)})
	}
	return found
}

// usual returns the tag of a language in which many texts are written, without parsing it.
func usual(key string) (language.Tag, bool) {
	switch key {
	case "en":
		return language.English, true
	case "ru":
		return language.Russian, true
	case "kk":
		return language.Kazakh, true
	case "zh":
		return language.Chinese, true
	}
	return language.Und, false
}

// isLatin reports whether a tag is of a language that is certainly written in Latin letters.
func isLatin(key string) bool { return key == "en" }

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
