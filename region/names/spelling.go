package names

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// spellers are locales in whose spelling a name is sought, by script: a name that several languages share in its
// folded form is written in different characters by them (simplified, traditional and Japanese ones; Қостанай,
// Костанай and Костанај).
func spellers(s regionnames.Script) []string {
	switch s {
	case regionnames.Han:
		return []string{"zh", "zh-Hant", "yue-Hans", "yue", "ja"}
	case regionnames.Cyrillic:
		return []string{"ru", "kk", "uk", "ky", "tg", "mn", "bg", "be", "sr", "mk", "uz-Cyrl"}
	}
	return nil
}

// spelling is the name of a candidate as it is written: as the query is where some language writes it so, else with
// the characters of the query, as far as may be. The query's form does not hold after it.
func (s *search) spelling(c candidate) string {
	text, others := c.ref.String(), spellers(s.script)
	if len(others) == 0 || strings.EqualFold(text, s.text) {
		return text
	}
	entry := c.entry
	if c.was >= 0 {
		entry = c.was
	}
	for _, a := range aliases.load().list {
		if int(a.entry) == entry && strings.EqualFold(a.name, s.text) {
			return a.name
		}
	}
	f, w := folding.load(), typeWords.load()
	same := s.room.form(f, w, text)
	s.full, s.core = append(s.full[:0], same.full...), append(s.core[:0], same.core...)
	best := s.lacks(text) + 1 // of names that are as good, that of the first of the languages
	for _, name := range others {
		id, _, _ := locales.Find(name)
		other, ok := regionnames.Text(id, entry)
		if !ok || !s.isSame(s.room.form(f, w, other)) {
			continue
		}
		if strings.EqualFold(other, s.text) {
			return other
		}
		if n := s.lacks(other); n < best {
			text, best = other, n
		}
	}
	return text
}

// isSame reports whether a form is that of the name that matched, in full or without its type words.
func (s *search) isSame(other form) bool {
	return bytes.Equal(other.full, s.full) || bytes.Equal(other.core, s.core)
}

// lacks counts the characters of the query that a name does not have, in any case.
func (s *search) lacks(name string) int {
	n := 0
	for _, r := range s.text {
		if !strings.ContainsFunc(name, func(c rune) bool { return unicode.ToLower(c) == unicode.ToLower(r) }) {
			n++
		}
	}
	return n
}
