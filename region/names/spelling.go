package names

import (
	"bytes"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// spelling is the name of a candidate as it is written. A name in Han characters, of which there are simplified,
// traditional and Japanese ones, is given in those of the query where some language writes it so. The query's
// form does not hold after it.
func (s *search) spelling(c candidate) string {
	text := c.ref.String()
	if s.script != regionnames.Han {
		return text
	}
	missing := s.unlike(text)
	if missing == 0 {
		return text
	}
	entry := c.entry
	if c.was >= 0 {
		entry = c.was
	}
	f, w := folding.load(), typeWords.load()
	s.same = append(s.same[:0], s.room.form(f, w, text).full...)
	for _, name := range [...]string{"zh", "zh-Hant", "yue-Hans", "yue", "ja"} {
		id, _, _ := locales.Find(name)
		other, ok := regionnames.Text(id, entry)
		if !ok {
			continue
		}
		if n := s.unlike(other); n < missing && bytes.Equal(s.room.form(f, w, other).full, s.same) {
			text, missing = other, n
		}
		if missing == 0 {
			break
		}
	}
	return text
}

// unlike counts the characters of a name that the query does not have.
func (s *search) unlike(name string) int {
	n := 0
	for _, r := range name {
		if !strings.ContainsRune(s.text, r) {
			n++
		}
	}
	return n
}
