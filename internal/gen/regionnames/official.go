package regionnames

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

//go:embed official.tsv
var officialTable string

// officialLanguages are the languages of the columns of official.tsv, after that of the codes.
var officialLanguages = [...]string{"en", "ru", "kk", "zh"}

// official returns official.tsv, which it checks, without the cells that are equal to the usual name and without the
// rows that then have none.
func (n *names) official() (string, error) {
	var out strings.Builder
	seen := map[string]bool{}
	for line := range strings.Lines(uncommented(officialTable)) {
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		entry, known := n.entry[cells[0]]
		if len(cells) != 1+len(officialLanguages) || !known || seen[cells[0]] {
			return "", fmt.Errorf("official.tsv: bad row %q", line)
		}
		seen[cells[0]] = true
		hasAny := false
		for c, tag := range officialLanguages {
			cell := &cells[1+c]
			if clean(*cell) != *cell {
				return "", fmt.Errorf("official.tsv: bad name in %q", line)
			}
			if *cell == n.usual(tag, entry) {
				*cell = ""
			}
			hasAny = hasAny || *cell != ""
		}
		if hasAny {
			out.WriteString(strings.Join(cells, "\t") + "\n")
		}
	}
	return out.String(), nil
}

// usual returns the name of an entry in one of the languages of official.tsv.
func (n *names) usual(tag string, entry int) string {
	if tag == "en" {
		return n.regions[entry].Name
	}
	id, _, _ := locales.Find(tag)
	return n.own[id][entry]
}
