package worldtable

import (
	_ "embed"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

var (
	//go:embed changes.tsv
	changesTable string
	//go:embed kinds.tsv
	kindsTable string
	//go:embed names.tsv
	namesTable string
)

// rows splits a table into tab-separated columns. Lines that begin with # are comments.
func rows(table string) [][]string {
	var list [][]string
	for line := range strings.Lines(table) {
		if line = strings.TrimRight(line, "\r\n"); line != "" && line[0] != '#' {
			list = append(list, strings.Split(line, "\t"))
		}
	}
	return list
}

// keys yields the keys of a map.
func keys[M ~map[K]V, K comparable, V any](m M) iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// disambiguators removes the marks that CLDR appends to a name shared by several subdivisions of a country, and a
// mark of unclear meaning on its newest names.
var disambiguators = strings.NewReplacer("²", "", "³", "", "¹", "", " †", "")

// twiceCoded lists the subdivisions whose letters are also their assigned or reserved ISO 3166-1 code. In other
// subdivisions the same letters are a coincidence: CZ-US was not the United States.
const twiceCoded = "CN-HK CN-MO CN-TW FR-BL FR-CP FR-GF FR-GP FR-MF FR-MQ FR-NC FR-PF FR-PM FR-RE FR-TF FR-WF FR-YT NL-AW NL-CW NL-SX " +
	"NO-SJ SH-AC SH-TA US-AS US-GU US-MP US-PR US-UM US-VI"

// AlsoCountry reports whether a subdivision's last two letters are also its country code.
func AlsoCountry(code string) bool { return slices.Contains(strings.Fields(twiceCoded), code) }

// readNames reads the English names of CLDR and of names.tsv, which takes precedence. A subdivision that is also a
// country and has no name takes the country's.
func (w *world) readNames(set *sources.Set) error {
	var english struct {
		Main struct {
			En struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
	}
	if err := set.JSON("cldr-localenames-full", "main/en/territories.json", &english); err != nil {
		return err
	}
	territories := english.Main.En.LocaleDisplayNames.Territories
	var data subdivisionNames
	if err := unmarshalXML(set, "subdivisions/en.xml", &data); err != nil {
		return err
	}
	for code, e := range w.entries {
		if e.name != "" {
			continue // from overlay.tsv or former.tsv
		}
		if e.name = territories[code]; e.name == "" && AlsoCountry(code) {
			e.name = territories[code[3:]]
		}
	}
	w.entries["FI-01"].name = territories["AX"]
	for _, n := range data.Names {
		if e := w.entries[isoCode(n.Type)]; e != nil {
			e.name = strings.TrimSpace(disambiguators.Replace(n.Text))
		}
	}
	for _, row := range rows(namesTable) {
		if len(row) != 2 || w.entries[row[0]] == nil {
			return fmt.Errorf("names.tsv: bad row %q", row)
		}
		w.entries[row[0]].name = row[1]
	}
	return nil
}

// carryNames gives a withdrawn code without a name the name of the code that replaced it for the same area.
func (w *world) carryNames(*sources.Set) error {
	for _, code := range w.codes() {
		e := w.entries[code]
		for _, c := range e.changes {
			if e.withdrawn && e.name == "" && c.kind == "renamed" {
				e.name = w.entries[c.successors[0]].name
			}
		}
	}
	return nil
}

// readKinds reads kinds.tsv.
func (w *world) readKinds(*sources.Set) error {
	rest := map[string]string{}
	for _, row := range rows(kindsTable) {
		if len(row) != 3 {
			return fmt.Errorf("kinds.tsv: bad row %q", row)
		}
		if row[2] == "*" {
			rest[row[0]] = row[1]
			continue
		}
		for _, suffix := range strings.Fields(row[2]) {
			e := w.entries[row[0]+"-"+suffix]
			if e == nil || e.kind != "" {
				return fmt.Errorf("kinds.tsv: %s-%s is not in the table, or twice", row[0], suffix)
			}
			e.kind = row[1]
		}
	}
	for code, e := range w.entries {
		if e.kind == "" && !e.withdrawn {
			e.kind = rest[code[:2]]
		}
	}
	return nil
}
