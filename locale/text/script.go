package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"
)

// scriptOf returns the script of a letter by its code in ISO 15924, "" for a script that is not among those whose letters tell
// in which language a text is not.
func scriptOf(r rune) string {
	switch {
	case unicode.Is(unicode.Latin, r):
		return "Latn"
	case unicode.Is(unicode.Cyrillic, r):
		return "Cyrl"
	case unicode.Is(unicode.Han, r):
		return "Hani"
	case unicode.Is(unicode.Arabic, r):
		return "Arab"
	case unicode.Is(unicode.Hangul, r):
		return "Hang"
	case unicode.Is(unicode.Katakana, r):
		return "Kana"
	case unicode.Is(unicode.Hiragana, r):
		return "Hira"
	case unicode.Is(unicode.Georgian, r):
		return "Geor"
	case unicode.Is(unicode.Armenian, r):
		return "Armn"
	case unicode.Is(unicode.Greek, r):
		return "Grek"
	case unicode.Is(unicode.Hebrew, r):
		return "Hebr"
	case unicode.Is(unicode.Thai, r):
		return "Thai"
	case unicode.Is(unicode.Devanagari, r):
		return "Deva"
	}
	return ""
}

// leastLetters is the number of letters from which the script of a text says something about its language. Signs of
// physics and single ideographs are used in all.
const leastLetters = 3

// foreignScript returns the script of a text that has no letter in a script of its language and none in Latin, in which
// names of products, companies and organizations are written everywhere; "" for other texts, and for languages that are
// written in several scripts.
func foreignScript(s string, tag language.Tag) string {
	own := scriptsOf(tag)
	if own == "" {
		return ""
	}
	foreign, letters := "", 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		code := scriptOf(r)
		if code == "" || code == "Latn" || strings.Contains(own, code) {
			return ""
		}
		if foreign == "" {
			foreign = code
		}
		letters++
	}
	if letters < leastLetters && !strings.Contains("Hani Hang", foreign) || letters == 0 {
		return ""
	}
	return foreign
}

// scriptsOf lists the scripts in which a language is written, "" where that is not certain.
func scriptsOf(tag language.Tag) string {
	base, script, _ := tag.Raw()
	if written := script.String(); written != "Zzzz" {
		switch written {
		case "Hans", "Hant":
			return "Hani"
		case "Jpan":
			return "Hani Kana Hira"
		case "Kore":
			return "Hang Hani"
		}
		return written
	}
	switch base.String() {
	case "zh", "yue":
		return "Hani"
	case "ja":
		return "Hani Kana Hira"
	case "ko":
		return "Hang Hani"
	case "kk", "ky", "mn", "ug", "tt", "uz", "az", "tk": // in Cyrillic, Latin or Arabic letters, by country and year
		return "Cyrl Latn Arab"
	}
	if likely, confidence := tag.Script(); confidence >= language.High {
		return likely.String()
	}
	return ""
}

// Letters that look the same in two scripts.
const (
	latinTwins    = "ABCEHIJKMOPSTXYaceijopsxy"
	cyrillicTwins = "АВСЕНІЈКМОРЅТХУасеіјорѕху"
)

// hasLatinAndCyrillic reports whether a text has a basic letter of each.
func hasLatinAndCyrillic(s string) bool {
	var latin, cyrillic bool
	for i := range len(s) {
		c := s[i]
		latin = latin || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
		cyrillic = cyrillic || c >= 0xd0 && c <= 0xd4 // how U+0400 to U+053F begin
	}
	return latin && cyrillic
}

// mixedWord returns the first word of a text in which a letter of one script stands in the place of its twin in another
// one, such as "Сhina" with a Cyrillic С; "" for none. Words that mix other letters, such as KazАвтоЖол, are names.
func mixedWord(s string) string {
	if !hasLatinAndCyrillic(s) {
		return ""
	}
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		var latin, cyrillic, latinOnly, cyrillicOnly bool
		for _, r := range word {
			switch {
			case unicode.Is(unicode.Latin, r):
				latin, latinOnly = true, latinOnly || !strings.ContainsRune(latinTwins, r)
			case unicode.Is(unicode.Cyrillic, r):
				cyrillic, cyrillicOnly = true, cyrillicOnly || !strings.ContainsRune(cyrillicTwins, r)
			}
		}
		if latin && cyrillic && !(latinOnly && cyrillicOnly) {
			return word
		}
	}
	return ""
}
