package guess

import (
	"strconv"
	"strings"
	"unicode"
)

// maxText is the length in bytes of the longest text for which there is a guess.
const maxText = 80

// token is a run of digits, of letters, or one other character.
type token struct {
	text  string // letters in lower case
	value int    // of a run of at most 9 digits
	size  int    // the number of digits, 0 for other tokens
}

func (t token) isNumber() bool { return t.size > 0 }

// tokens splits a text. White space is left out, and every Han character is a token.
func tokens(text string) []token {
	var all []token
	runes := []rune(strings.ToLower(text))
	for i := 0; i < len(runes); {
		end := i + 1
		switch r := runes[i]; {
		case unicode.IsSpace(r):
			i++
			continue
		case isDigit(r):
			for end < len(runes) && isDigit(runes[end]) {
				end++
			}
		case unicode.IsLetter(r) && !unicode.Is(unicode.Han, r):
			for end < len(runes) && unicode.IsLetter(runes[end]) && !unicode.Is(unicode.Han, runes[end]) {
				end++
			}
		}
		t := token{text: string(runes[i:end])}
		if isDigit(runes[i]) {
			t.size = end - i
			t.value, _ = strconv.Atoi(t.text[:min(len(t.text), 9)])
		}
		all = append(all, t)
		i = end
	}
	return all
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// word returns the value of the row that has a word, or that has the beginning of a word marked with *, in a table of rows
// such as "about: about circa приблизительно*", and "" if no row has it.
func word(table []row, w string) string {
	for _, r := range table {
		for _, known := range strings.Fields(r.words) {
			stem, isStem := strings.CutSuffix(known, "*")
			if w == known || isStem && strings.HasPrefix(w, stem) {
				return r.value
			}
		}
	}
	return ""
}

type row struct{ value, words string }
