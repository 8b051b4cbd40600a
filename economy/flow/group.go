package flow

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// Group replaces the parties of a dimension, Exporter or Importer, by the groups of which they are members or parts: areas
// of the world, the members of a platform on a day, a union. A party in several groups is counted in each, and one in none
// is left out, so that the total may differ. What members trade with each other is part of the total of a group.
//
// The members of an [economy.Group] are its Members, and the parts of an area: Kazakhstan is in a group whose member is
// Central Asia (143). If a group has MembersIn, the sums must be by Period too.
func (s Sums) Group(d Dimension, groups ...economy.Group) (Sums, error) {
	at := s.place(d)
	if at < 0 || d != Exporter && d != Importer {
		return Sums{}, callError("Group", "the sums are not by parties of the dimension "+string(d)+", they are of "+s.String())
	}
	period := s.place(Period)
	for _, g := range groups {
		if g.ID.IsZero() {
			return Sums{}, callError("Group", "a group without an ID")
		}
		if g.MembersIn != nil && period < 0 {
			return Sums{}, callError("Group", "the members of "+g.ID.String()+" depend on the period, and the sums are not by period")
		}
	}
	parties := make([]party.ID, len(s.labels[at]))
	for i, label := range s.labels[at] {
		parties[i] = partyOf(label, d)
	}
	periods := []Key{{}}
	if period >= 0 {
		periods = s.labels[period]
	}
	targets := make([][][]Key, len(periods))
	for i := range periods {
		targets[i] = memberships(groups, periods[i].Period, parties, d)
	}
	return s.change("Group", change{by: s.by, replaced: at, period: period, targets: targets})
}

func partyOf(k Key, d Dimension) party.ID {
	if d == Exporter {
		return k.Exporter
	}
	return k.Importer
}

// memberships returns the groups of each party in a period.
func memberships(groups []economy.Group, in civil.Period, parties []party.ID, d Dimension) [][]Key {
	of := make([][]Key, len(parties))
	for _, g := range groups {
		members := g.Members
		if g.MembersIn != nil {
			members = g.MembersIn(in)
		}
		listed := make(map[party.ID]bool, len(members))
		for _, m := range members {
			listed[m] = true
		}
		label := Key{Exporter: g.ID}
		if d == Importer {
			label = Key{Importer: g.ID}
		}
		for i, p := range parties {
			if (listed[p] || isPart(p, members)) && !slices.Contains(of[i], label) {
				of[i] = append(of[i], label)
			}
		}
	}
	return of
}

// isPart reports whether one of the areas contains a party.
func isPart(p party.ID, areas []party.ID) bool {
	code, ok := p.Region()
	if !ok {
		return false
	}
	return slices.ContainsFunc(areas, func(a party.ID) bool {
		area, ok := a.Region()
		return ok && area.Contains(code)
	})
}

// ByHeading replaces products by their headings, the first four digits of codes of the Harmonized System. A code of fewer
// digits, or not of digits, is left out.
func (s Sums) ByHeading() (Sums, error) {
	return s.products("ByHeading", func(code string) string { return prefix(code, 4) })
}

// ByChapter replaces products by their chapters, the first two digits of codes of the Harmonized System. A code of fewer
// digits, or not of digits, is left out.
func (s Sums) ByChapter() (Sums, error) {
	return s.products("ByChapter", func(code string) string { return prefix(code, 2) })
}

// BySection replaces products by the sections of the Harmonized System, which are numbered S01 to S21: S16 is section XVI,
// machinery. Chapters 77, 98 and 99, which are in no section, are left out.
func (s Sums) BySection() (Sums, error) {
	return s.products("BySection", func(code string) string { return section(prefix(code, 2)) })
}

func (s Sums) products(f string, of func(code string) string) (Sums, error) {
	at := s.place(Product)
	if at < 0 {
		return Sums{}, callError(f, "the sums are not by product, they are of "+s.String())
	}
	targets := make([][]Key, len(s.labels[at]))
	for i, label := range s.labels[at] {
		if name := of(label.Product); name != "" {
			targets[i] = []Key{{Product: name}}
		}
	}
	return s.change(f, change{by: s.by, replaced: at, period: -1, targets: [][][]Key{targets}})
}

// prefix returns the first n digits of a code, or "" if it has fewer or is not of digits.
func prefix(code string, n int) string {
	if len(code) < n || !isDigits(code, len(code)) {
		return ""
	}
	return code[:n]
}

// section returns the section of a chapter, or "".
func section(chapter string) string {
	if chapter == "" || chapter == "77" {
		return ""
	}
	// The last chapter of each section, from section I.
	last := [...]string{"05", "14", "15", "24", "27", "38", "40", "43", "46", "49", "63", "67", "70", "71", "83", "85", "89", "92", "93", "96", "97"}
	n, _ := slices.BinarySearch(last[:], chapter)
	if n == len(last) || chapter == "00" {
		return ""
	}
	n++
	return "S" + string(rune('0'+n/10)) + string(rune('0'+n%10))
}

// Sum returns the sums by fewer dimensions, or the total if none is named. An unknown or repeated dimension, and one
// that is not in By, are errors.
func (s Sums) Sum(by ...Dimension) (Sums, error) {
	q, err := newQuery("Sum", s.of, by)
	if err != nil {
		return Sums{}, err
	}
	for _, d := range by {
		if s.place(d) < 0 {
			return Sums{}, callError("Sum", "the sums are not by "+string(d)+", they are of "+s.String())
		}
	}
	return s.change("Sum", change{by: q.by, replaced: -1})
}

// Where returns the sums whose keys are kept.
func (s Sums) Where(keep func(Key) bool) Sums {
	kept, _ := s.change("Where", change{by: s.by, replaced: -1, keep: keep}) // there are no new codes that could be too many
	return kept
}

// change says how sums become others: by which dimensions, which of them are kept, and what the labels of one dimension
// are replaced by.
type change struct {
	by       []Dimension
	keep     func(Key) bool // nil keeps all
	replaced int            // place of a dimension, -1 for none
	period   int            // place of the period on which the targets depend, -1 for none
	targets  [][][]Key      // by period and label of the dimension that is replaced
}

// change adds every sum to the keys that it belongs to.
func (s Sums) change(f string, c change) (Sums, error) {
	a := newAccumulator(query{s.of, c.by}, &codebook{})
	var numbers [maxDimensions][]uint16 // of the labels, by place in s
	for i, d := range s.by {
		if i != c.replaced && a.place(d) >= 0 {
			for _, label := range s.labels[i] {
				n, _ := a.book.number(label, d) // there are no more than before
				numbers[i] = append(numbers[i], n)
			}
		}
	}
	targets, err := a.numberTargets(f, s, c)
	if err != nil {
		return Sums{}, err
	}
	g := a.grid
	g.rows = s.rows()
	g.layOut(a.query, a.book)
	g.rescale(s.scale)
	g.reserve(len(s.cells))
	for i, key := range s.keys {
		if c.keep != nil && !c.keep(s.keyOf(key)) {
			continue
		}
		var to code
		for j, d := range c.by {
			if from := s.place(d); from != c.replaced {
				to = to.with(j, numbers[from][key.at(from)])
			}
		}
		if c.replaced < 0 {
			g.addTotal(to, s, i)
			continue
		}
		period := 0
		if c.period >= 0 {
			period = int(key.at(c.period))
		}
		for _, n := range targets[period][key.at(c.replaced)] {
			g.addTotal(to.with(a.place(s.by[c.replaced]), n), s, i)
		}
	}
	return a.Sums(), nil
}

// numberTargets returns the numbers of the targets of a change.
func (a *Accumulator) numberTargets(f string, s Sums, c change) ([][][]uint16, error) {
	numbers := make([][][]uint16, len(c.targets))
	for i, of := range c.targets {
		numbers[i] = make([][]uint16, len(of))
		for j, labels := range of {
			for _, label := range labels {
				n, ok := a.book.number(label, s.by[c.replaced])
				if !ok {
					return nil, callError(f, tooManyCodes(s.by[c.replaced]))
				}
				numbers[i][j] = append(numbers[i][j], n)
			}
		}
	}
	return numbers, nil
}

// rows returns the number of rows of all sums.
func (s Sums) rows() uint64 {
	rows := uint64(0)
	for i := range s.cells {
		rows += s.cells[i].known + s.cells[i].missing
	}
	return rows
}

// Within returns a function for [Sums.Where] and [Matrix.Table] that keeps the keys whose party in a dimension is one of
// those given or a part of one: Within(Exporter, 143) keeps the exports of the countries of Central Asia.
func Within(d Dimension, parties ...party.ID) func(Key) bool {
	return func(k Key) bool {
		p := partyOf(k, d)
		return slices.Contains(parties, p) || isPart(p, parties)
	}
}

// Products returns a function for [Sums.Where] and [Matrix.Table] that keeps the keys whose product is one of the codes
// given, or below one of them: 27 keeps 2709 and 270900.
func Products(codes ...string) func(Key) bool {
	return func(k Key) bool {
		return slices.ContainsFunc(codes, func(code string) bool { return strings.HasPrefix(k.Product, code) })
	}
}
