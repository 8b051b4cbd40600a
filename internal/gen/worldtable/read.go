package worldtable

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// read assembles the world table: the codes first, then their data, with the curated tables last.
func read(set *sources.Set) (*world, error) {
	w := &world{entries: map[string]*entry{}, areas: map[string][]string{}}
	for _, step := range []func(*sources.Set) error{
		w.readCountries, w.readAreas, w.readSubdivisions, w.readWithdrawn, w.readAliases,
		w.readOverlay, w.readFormer, w.readChanges, w.readNames, w.readKinds, w.carryNames,
	} {
		if err := step(set); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// notISO lists regions of CLDR that ISO 3166-1 reserves but does not assign.
const notISO = "AC CP CQ DG EA IC TA"

// readCountries adds the codes of ISO 3166-1 and XK, with their alpha-3 and numeric codes, and the M49 areas.
func (w *world) readCountries(set *sources.Set) error {
	valid, err := validity(set, "region")
	if err != nil {
		return err
	}
	for _, code := range valid["regular"] {
		if len(code) == 2 && !slices.Contains(strings.Fields(notISO), code) {
			w.add(code).kind = "country"
		}
	}
	for _, code := range valid["macroregion"] {
		if len(code) == 3 {
			w.add(code).kind = "area"
		}
	}
	var data supplementalData
	if err := unmarshalXML(set, "supplemental/supplementalData.xml", &data); err != nil {
		return err
	}
	for _, c := range data.Codes {
		if e := w.entries[c.Type]; e != nil && c.Type != "XK" { // XK has no assigned alpha-3 or numeric code
			e.alpha3, e.numeric = c.Alpha3, c.Numeric
		}
	}
	return nil
}

// unitedNations lists the areas in which the UN's geoscheme differs from CLDR's containment: its levels of the
// Americas and Africa, and Antarctica directly in the world.
func unitedNations() map[string]string {
	return map[string]string{
		"001": "002 009 019 142 150 AQ",
		"002": "015 202",
		"019": "003 021 419",
		"202": "011 014 017 018",
		"419": "005 013 029",
		"003": "013 021 029", // North America, which cuts across the levels
		"009": "053 054 057 061",
	}
}

// readAreas reads the containment of M49 areas.
func (w *world) readAreas(set *sources.Set) error {
	var data supplementalData
	if err := unmarshalXML(set, "supplemental/supplementalData.xml", &data); err != nil {
		return err
	}
	curated := unitedNations()
	for area, members := range curated {
		w.areas[area] = strings.Fields(members)
	}
	for _, g := range data.Groups {
		if curated[g.Type] != "" || len(g.Type) != 3 || g.Status != "" {
			continue
		}
		for _, member := range strings.Fields(g.Contains) {
			if w.entries[member] != nil {
				w.areas[g.Type] = append(w.areas[g.Type], member)
			}
		}
	}
	for _, area := range slices.Sorted(keys(w.areas)) {
		slices.Sort(w.areas[area])
		for _, member := range w.areas[area] {
			if e := w.entries[member]; e != nil && area != "003" {
				e.parent = area
			}
		}
	}
	return nil
}

// readSubdivisions adds the current subdivisions and their parents, which are those of ISO 3166-2 as arranged by
// CLDR.
func (w *world) readSubdivisions(set *sources.Set) error {
	var data supplementalData
	if err := unmarshalXML(set, "supplemental/subdivisions.xml", &data); err != nil {
		return err
	}
	for _, g := range data.Subgroups {
		for _, member := range strings.Fields(g.Contains) {
			w.add(isoCode(member)).parent = isoCode(g.Type)
		}
	}
	// ISO 3166-2 places the two departments of Alsace in its European collectivity.
	w.add("FR-67").parent, w.add("FR-68").parent = "FR-6AE", "FR-6AE"
	return nil
}

// readWithdrawn adds the subdivisions that CLDR deprecates. Nineteen of them are current in ISO 3166-2 and already
// present; CLDR prefers their country code.
func (w *world) readWithdrawn(set *sources.Set) error {
	valid, err := validity(set, "subdivision")
	if err != nil {
		return err
	}
	for _, id := range valid["deprecated"] {
		if code := isoCode(id); w.entries[code] == nil {
			w.withdraw(code)
		}
	}
	return nil
}

// withdraw adds a code that is no longer in use.
func (w *world) withdraw(code string) *entry {
	e := w.add(code)
	e.withdrawn = true
	if len(code) > 2 {
		e.parent = code[:2]
	} else {
		e.kind = "country"
	}
	return e
}

// readAliases reads CLDR's replacements of withdrawn subdivisions.
func (w *world) readAliases(set *sources.Set) error {
	var data supplementalData
	if err := unmarshalXML(set, "supplemental/supplementalMetadata.xml", &data); err != nil {
		return err
	}
	for _, a := range data.Aliases {
		e := w.entries[isoCode(a.Type)]
		if e == nil || !e.withdrawn {
			continue
		}
		c := change{kind: "renamed"}
		for _, s := range strings.Fields(a.Replacement) {
			c.successors = append(c.successors, isoCode(s))
		}
		if len(c.successors) > 1 {
			c.kind = "split"
		}
		e.changes = []change{c}
	}
	return w.mergeRenamed()
}

// mergeRenamed turns renamings into mergers if several codes have the same single successor.
func (w *world) mergeRenamed() error {
	count := map[string]int{}
	for _, code := range w.codes() {
		for _, c := range w.entries[code].changes {
			if c.kind == "renamed" {
				count[c.successors[0]]++
			}
		}
	}
	for _, code := range w.codes() {
		e := w.entries[code]
		for i, c := range e.changes {
			if c.kind == "renamed" && count[c.successors[0]] > 1 {
				e.changes[i].kind = "merged"
			}
		}
	}
	return nil
}

// readChanges reads changes.tsv, which replaces the changes read before for the same code.
func (w *world) readChanges(*sources.Set) error {
	replaced := map[string]bool{}
	for _, row := range rows(changesTable) {
		if len(row) != 5 || !slices.Contains([]string{"renamed", "merged", "split", "deleted"}, row[1]) {
			return fmt.Errorf("changes.tsv: bad row %q", row)
		}
		e := w.entries[row[0]]
		if e == nil {
			e = w.withdraw(row[0])
		}
		if !replaced[row[0]] {
			e.changes, replaced[row[0]] = nil, true
		}
		e.changes = append(e.changes, change{row[1], row[2], strings.Fields(row[3])})
	}
	return nil
}
