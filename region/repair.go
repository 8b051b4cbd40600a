package region

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lookalikes maps characters that people, scanners and spreadsheets put in a code to the Latin capital or the hyphen
// that they stand for, as a sequence of pairs: Cyrillic letters, Greek letters, then separators.
const lookalikes = "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYҮYХXЗZ" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX" + "_- -.-:-‐-‑-–-—-−-\u00a0-"

// digitLetters maps digits to the letters that they are mistaken for, as a sequence of pairs.
const digitLetters = "0O1I3Z5S8B"

// repair returns the well-formed code that s is a misspelling of, or "" if there is none.
func repair(s string) string {
	if len(s) > maxCodeLength || !utf8.ValidString(s) {
		return ""
	}
	coded, path, local := strings.Cut(strings.TrimSpace(s), "/")
	fixed := repairCoded(coded)
	if local {
		fixed += "/" + repairPath(path)
	}
	if fixed == s || checkCode(fixed) != "" {
		return ""
	}
	return fixed
}

// repairCoded repairs a code without local areas: it changes s to upper case, replaces lookalikes, and adds a missing
// hyphen (KZ59).
func repairCoded(s string) string {
	latin := []byte(strings.Map(func(r rune) rune {
		r = unicode.ToUpper(r)
		if r >= 'Ａ' && r <= 'Ｚ' {
			return r - 'Ａ' + 'A'
		}
		return replace(lookalikes, r)
	}, s))
	if len(latin) > countryLength && !all(string(latin), isDigit) {
		for i := range countryLength {
			latin[i] = byte(replace(digitLetters, rune(latin[i])))
		}
		if latin[countryLength] != '-' && all(string(latin[countryLength:]), isDigit) {
			return string(latin[:countryLength]) + "-" + string(latin[countryLength:])
		}
	}
	return string(latin)
}

// repairPath changes each segment of a path of local areas to a slug.
func repairPath(path string) string {
	segments := strings.Split(path, "/")
	for i, segment := range segments {
		words := strings.FieldsFunc(strings.ToLower(segment), func(r rune) bool {
			return strings.ContainsRune(" _-.", r)
		})
		segments[i] = strings.Join(words, "-")
	}
	return strings.Trim(strings.Join(segments, "/"), "/")
}

// replace returns the second rune of the pair that begins with r, or r if there is none.
func replace(pairs string, r rune) rune {
	found := false
	from := true
	for _, p := range pairs {
		if found {
			return p
		}
		found = from && p == r
		from = !from
	}
	return r
}
