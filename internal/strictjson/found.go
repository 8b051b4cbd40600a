package strictjson

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// found describes what stands at the current position.
func (s *scanner) found() Words {
	if s.pos >= len(s.text) {
		return say("the end of the document")
	}
	switch c := s.text[s.pos]; {
	case c == '"':
		return say("a string")
	case c == '{':
		return say("an object")
	case c == '[':
		return say("an array")
	case c == '-' || c >= '0' && c <= '9':
		return say("a number")
	}
	if word := s.word(); word == "true" || word == "false" || word == "null" {
		return say(word)
	} else if word != "" {
		return Words{"the word {word}", Args{"word": quoted(word)}}
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.pos:])
	character := strconv.QuoteRune(r)
	if r == '\'' {
		character = `"'"`
	}
	return Words{"the character {character}", Args{"character": say(character)}}
}

// word returns the words at the current position that have no quotation marks, "" where there are none: letters, digits
// and what may join them.
func (s *scanner) word() string {
	first, _ := utf8.DecodeRuneInString(s.text[s.pos:])
	if !unicode.IsLetter(first) {
		return ""
	}
	rest := s.text[s.pos:]
	end := strings.IndexFunc(rest, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune(" -_./", r)
	})
	if end < 0 {
		end = len(rest)
	}
	return strings.TrimRight(rest[:end], " ./")
}

func (s *scanner) isComment() bool {
	rest := s.text[s.pos:]
	return strings.HasPrefix(rest, "//") || strings.HasPrefix(rest, "/*") || strings.HasPrefix(rest, "#")
}

// nothings are words of programming languages for no value.
var nothings = []string{"null", "none", "nil", "nan", "undefined", "n/a"}

// otherQuotes has what people and word processors write instead of ".
const otherQuotes = "'`‘’‚‛“”„‟«»＂"

// slip is the hint for a common slip at the current position, empty where there is none. isText reports whether a string
// may stand there.
func (s *scanner) slip(isText bool) Words {
	first, _ := utf8.DecodeRuneInString(s.text[s.pos:])
	word := s.word()
	switch {
	case s.pos >= len(s.text):
	case strings.ContainsRune(otherQuotes, first):
		return say(`use straight double quotes "`)
	case slices.Contains(nothings, strings.ToLower(word)) || strings.HasPrefix(s.text[s.pos:], "()"):
		return say("leave the field out")
	case !isText && (strings.EqualFold(word, "true") || strings.EqualFold(word, "false")):
		return write(strings.ToLower(word))
	case isText && word != "" && len(word) <= rawLimit:
		return Words{"put it in double quotes: {example}", Args{"example": say(`"` + word + `"`)}}
	}
	return Words{}
}

// otherQuoted returns the text in other quotation marks at the position, and its size with the marks. The size is 0 if
// there is none on this line.
func (s *scanner) otherQuoted() (string, int) {
	first := s.runeSize()
	rest := s.text[s.pos:]
	if first == 0 || !strings.ContainsAny(rest[:first], otherQuotes) {
		return "", 0
	}
	last := strings.IndexAny(rest[first:], otherQuotes+"\r\n")
	if last < 0 || rest[first+last] == '\r' || rest[first+last] == '\n' {
		return "", 0
	}
	_, size := utf8.DecodeRuneInString(rest[first+last:])
	return rest[first : first+last], first + last + size
}

// runeSize returns the number of bytes of the character at the position, 0 at the end.
func (s *scanner) runeSize() int {
	_, size := utf8.DecodeRuneInString(s.text[s.pos:])
	return size
}

// loose returns what stands at the position up to the next comma, bracket, quotation mark, comment or end of a line.
func (s *scanner) loose() string {
	rest := s.text[s.pos:]
	if end := strings.IndexAny(rest, ",{}[]\"#\r\n"); end >= 0 {
		rest = rest[:end]
	}
	for _, comment := range []string{"//", "/*"} {
		rest, _, _ = strings.Cut(rest, comment)
	}
	return strings.TrimRight(rest, " \t")
}
