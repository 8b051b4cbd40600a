package platform

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/vague"
)

// terms are the stretches of days that ends divide a record into, numbered by how many ends came before them, and the
// day by which each has begun. On a day of an end and a beginning the end is the last where endsWin, and the beginning
// begins the next term where not.
type terms struct {
	endsWin  bool
	ends     []vague.Day // sorted
	begun    []vague.Day // unbegun where nothing says that the term ever began
	presumed []bool      // it must have begun, for it ended: nobody says when
}

// unbegun is before every day.
const unbegun vague.Day = -1

func termsOf[M vague.Spanned](begins, ends []M, endsWin bool) terms {
	t := terms{endsWin: endsWin}
	for i := range ends {
		t.ends = append(t.ends, ends[i].Span().Hi)
	}
	slices.Sort(t.ends)
	t.begun = slices.Repeat([]vague.Day{unbegun}, len(ends)+1)
	t.presumed = make([]bool, len(ends)+1)
	for i := range begins {
		t.begin(begins[i].Span())
	}
	return t
}

// of is the term of what begins by d, with every vague moment as late as it can be.
func (t *terms) of(d vague.Day) int {
	if t.endsWin {
		return t.before(d)
	}
	return t.by(d)
}

// before is how many ends have come before d.
func (t *terms) before(d vague.Day) int {
	n, _ := slices.BinarySearch(t.ends, d)
	return n
}

// by is how many ends have come by d.
func (t *terms) by(d vague.Day) int {
	n, _ := slices.BinarySearchFunc(t.ends, d, func(end, d vague.Day) int {
		if end <= d {
			return -1
		}
		return 1
	})
	return n
}

// begin adds what begins at a moment.
func (t *terms) begin(m vague.Moment) {
	if k := t.of(m.Hi); t.begun[k] == unbegun || m.Hi < t.begun[k] {
		t.begun[k] = m.Hi
	}
}

// hasBegin reports whether something says when the term of a moment begins.
func (t *terms) hasBegin(m vague.Moment) bool { return t.begun[t.of(m.Hi)] != unbegun }

// hasBegunBy reports whether the term of what begins by d has.
func (t *terms) hasBegunBy(d vague.Day) bool {
	k := t.by(d)
	return t.begun[k] != unbegun && t.begun[k] <= d
}

// presume says of a term that ended that it had begun, and reports whether that was not known.
func (t *terms) presume(k int) bool {
	isNew := t.begun[k] == unbegun && !t.presumed[k]
	t.presumed[k] = t.presumed[k] || isNew
	return isNew
}

// fits reports whether what is attested at a moment may have been so in a term of which the record tells: one that had
// begun by then, or one that ended at the moment's first day or within it. Of a term that is told of by its end
// alone it is presumed that it began.
func (t *terms) fits(m vague.Moment) bool {
	first, last := t.before(m.Lo), t.by(m.Hi)
	if t.hasBegunBy(m.Hi) {
		return true
	}
	for k := first; k < last; k++ {
		if t.begun[k] != unbegun || t.presumed[k] {
			return true
		}
	}
	if first < last {
		t.presume(first)
	}
	return first < last
}

// presumption is the days before an end on which it is only known that the term had begun by then.
type presumption struct {
	from, until vague.Day
	end         int // the event, -1 for none
}

// holds reports whether d is one of the days.
func (p presumption) holds(d vague.Day) bool { return p.from <= d && d < p.until }

// beginning is when the term began, as far as known.
func (p presumption) beginning() vague.Moment { return vague.Moment{Lo: p.from, Hi: p.until - 1} }
