package page

import (
	"maps"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/locale"
)

// texts are texts in all languages, each once.
type texts struct {
	all    [][]string // by language
	number map[string]int
}

// add returns the number of a text.
func (t *texts) add(in []string) int {
	key := strings.Join(in, "\x00")
	if n, known := t.number[key]; known {
		return n
	}
	if t.number == nil {
		t.number = map[string]int{}
		t.all = make([][]string, len(in))
	}
	n := len(t.number)
	t.number[key] = n
	for i := range in {
		t.all[i] = append(t.all[i], in[i])
	}
	return n
}

// in returns the texts of a language.
func (t *texts) in(language int) []string {
	if t.all == nil {
		return []string{}
	}
	return t.all[language]
}

// inOrder returns the texts of all languages in the order of their tags.
func inOrder(all locale.Text) []string {
	var in []string
	for _, tag := range slices.Sorted(maps.Keys(all)) {
		in = append(in, all[tag])
	}
	return in
}
