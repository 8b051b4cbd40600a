package worldtable

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

var (
	//go:embed overlay.tsv
	overlayTable string
	//go:embed former.tsv
	formerTable string
)

// readOverlay reads overlay.tsv: the codes that became current or were withdrawn after the release of CLDR.
func (w *world) readOverlay(*sources.Set) error {
	for _, row := range rows(overlayTable) {
		if len(row) != 7 || row[4] == "" || row[6] == "" {
			return fmt.Errorf("overlay.tsv: bad row %q", row)
		}
		withdrawn := row[1] == "withdrawn"
		if e := w.entries[row[0]]; (e != nil && !e.withdrawn) != withdrawn {
			return fmt.Errorf("overlay.tsv: CLDR is up to date, row %q", row)
		}
		e := w.add(row[0])
		e.kind, e.name, e.withdrawn = row[2], row[3], withdrawn
		if !withdrawn {
			e.parent, e.namesake = row[1], row[5]
		}
	}
	return nil
}

// readFormer reads former.tsv: the numeric codes of countries that are no longer in use.
func (w *world) readFormer(*sources.Set) error {
	for _, row := range rows(formerTable) {
		if len(row) != 6 || len(row[0]) != 3 || row[5] == "" {
			return fmt.Errorf("former.tsv: bad row %q", row)
		}
		for _, e := range w.entries {
			if fmt.Sprintf("%03d", e.numeric) == row[0] && !e.withdrawn || e.code == row[0] {
				return fmt.Errorf("former.tsv: %s is in use", row[0])
			}
		}
		e := w.withdraw(row[0])
		e.kind, e.parent, e.name = "country", "", row[4]
		e.changes = []change{{row[1], row[2], strings.Fields(row[3])}}
	}
	return nil
}

// isFormer reports whether a code is a former numeric code of a country.
func (w *world) isFormer(code string) bool { return code[0] <= '9' && w.entries[code].withdrawn }

// codes returns all codes in the order of the table: M49 areas first, then the former numeric codes of countries, then
// the others, each group in byte order. A country comes before its subdivisions.
func (w *world) codes() []string {
	var areas, former, others []string
	for code := range w.entries {
		switch {
		case w.isFormer(code):
			former = append(former, code)
		case code[0] <= '9':
			areas = append(areas, code)
		default:
			others = append(others, code)
		}
	}
	for _, list := range [][]string{areas, former, others} {
		slices.Sort(list)
	}
	return slices.Concat(areas, former, others)
}
