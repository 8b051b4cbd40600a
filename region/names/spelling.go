package names

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// spellingLocales returns the locales of a script in which spelling looks for a name. Languages that share the folded
// form of a name may write it in different characters: simplified, traditional and Japanese ones, or Қостанай,
// Костанай and Костанај.
func spellingLocales(s regionnames.Script) []string {
	switch s {
	case regionnames.Han:
		return []string{"zh", "zh-Hant", "yue-Hans", "yue", "ja"}
	case regionnames.Cyrillic:
		return []string{"ru", "kk", "uk", "ky", "tg", "mn", "bg", "be", "sr", "mk", "uz-Cyrl"}
	}
	return nil
}

// spelling returns the name of a candidate in the spelling of the query if an alias or a language has it, and otherwise
// in the spelling that lacks the fewest characters of the query. It invalidates s.query.
func (s *search) spelling(c candidate) string {
	text, others := c.ref.String(), spellingLocales(s.script)
	if len(others) == 0 || strings.EqualFold(text, s.text) {
		return text
	}
	entry := c.entry
	if c.was >= 0 {
		entry = c.was
	}
	for _, name := range aliases.load().of(entry) {
		if strings.EqualFold(name, s.text) {
			return name
		}
	}
	f, w := folding.load(), typeWords.load()
	same := s.buffer.form(f, w, text)
	s.full, s.core = append(s.full[:0], same.full...), append(s.core[:0], same.core...)
	best := s.missing(text) + 1 // so that a name that is equally good replaces text
	for _, name := range others {
		id, _, _ := locales.Find(name)
		other, ok := regionnames.Text(id, entry)
		if !ok || !s.isSame(s.buffer.form(f, w, other)) {
			continue
		}
		if strings.EqualFold(other, s.text) {
			return other
		}
		if n := s.missing(other); n < best {
			text, best = other, n
		}
	}
	return text
}

// isSame reports whether other is the form of the name that matched, in full or without its type words.
func (s *search) isSame(other form) bool {
	return bytes.Equal(other.full, s.full) || bytes.Equal(other.core, s.core)
}

// missing returns the number of characters of the query that the name does not contain, ignoring case.
func (s *search) missing(name string) int {
	n := 0
	for _, r := range s.text {
		if !strings.ContainsFunc(name, func(c rune) bool { return unicode.ToLower(c) == unicode.ToLower(r) }) {
			n++
		}
	}
	return n
}
