package region

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lookalikes are the characters that a keyboard, a scanner or a spreadsheet puts in a code in place of the
// Latin capital or the hyphen. Cyrillic first: most of them cannot be told apart on a screen.
const lookalikes = "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYҮYХXЗZ" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX" + "_- -.-:-‐-‑-–-—-−-\u00a0-"

// digitLetters are the letters that are misread as digits where a code can only have letters.
const digitLetters = "0O1I3Z5S8B"

// repair returns the well-formed code that s is a slip of, or "".
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

// repairCoded upper-cases s, replaces look-alikes and adds the hyphen that KZ59 lacks.
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

// repairPath makes slugs of the segments of a path.
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

// replace returns what follows r in a table of pairs, or r.
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
