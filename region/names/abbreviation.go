package names

import (
	"bytes"
	"strings"
)

// maxVariants is the maximum number of words that an abbreviation stands for.
const maxVariants = 3

// abbreviations holds what abbreviated and insignificant words of a query stand for. They are looked up in queries only,
// because names contain the same letters as words of other languages.
type abbreviations struct {
	full   map[string][]string // what an abbreviation stands for, the likeliest first
	loose  map[string]int      // words that a query may have in addition to a name, by level: 1 for articles and "former", 2 for "islands"
	except map[string]bool     // words after which a query names what the area does not include
}

// addShort adds the abbreviations of a row of the table of words: what they stand for, with underscores for spaces, and
// the abbreviations.
func (a *abbreviations) addShort(f *foldTable, list string) {
	full := ""
	for text := range strings.FieldsSeq(list) {
		folded := string(f.append(nil, strings.ReplaceAll(text, "_", " ")))
		if full == "" {
			full = folded
			continue
		}
		a.full[folded] = append(a.full[folded], full)
	}
}

// expand appends a folded query to dst with its abbreviations replaced, and reports whether there were any. Variant
// selects among the words that an abbreviation may stand for. Single letters in a row are one abbreviation, such as dpr in
// "d p r korea".
func (a *abbreviations) expand(dst, folded []byte, variant int) ([]byte, bool) {
	start, changed := len(dst), false
	for len(folded) > 0 {
		word, rest := cutWord(folded)
		if letters, after := joinLetters(folded); len(letters) > 0 {
			word, rest = letters, after
		}
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		if full := a.full[string(word)]; len(full) > 0 {
			dst, changed = append(dst, full[min(variant, len(full)-1)]...), true
		} else {
			dst = append(dst, word...)
		}
		folded = rest
	}
	return dst, changed
}

// withoutLoose appends a folded query to dst without the words that are insignificant at a level, and reports whether
// there were any. It reports false if nothing else is left.
func (a *abbreviations) withoutLoose(dst, folded []byte, level int) ([]byte, bool) {
	start, changed := len(dst), false
	for len(folded) > 0 {
		var word []byte
		word, folded = cutWord(folded)
		if n := a.loose[string(word)]; n > 0 && n <= level {
			changed = true
			continue
		}
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		dst = append(dst, word...)
	}
	return dst, changed && len(dst) > start
}

// cutWord returns the first word of a folded text and the text after it.
func cutWord(folded []byte) (word, rest []byte) {
	if end := bytes.IndexByte(folded, ' '); end >= 0 {
		return folded[:end], folded[end+1:]
	}
	return folded, nil
}

// joinLetters returns the letters with which a folded text begins if each is a word by itself, and the text after them.
// It returns no letters if there are fewer than two.
func joinLetters(folded []byte) (letters, rest []byte) {
	rest = folded
	for len(rest) > 0 && 'a' <= rest[0] && rest[0] <= 'z' && (len(rest) == 1 || rest[1] == ' ') {
		letters = append(letters, rest[0])
		rest = rest[min(2, len(rest)):]
	}
	if len(letters) < 2 {
		return nil, folded
	}
	return letters, rest
}

// hasInitial reports whether a folded text has more than one word and one of them is a compass point abbreviated to its
// first letter. The letters are words of other languages: "s" is short for many things.
func hasInitial(folded []byte) bool {
	if bytes.IndexByte(folded, ' ') < 0 {
		return false
	}
	for len(folded) > 0 {
		var word []byte
		if word, folded = cutWord(folded); len(word) == 1 && strings.IndexByte("nsew", word[0]) >= 0 {
			return true
		}
	}
	return false
}
