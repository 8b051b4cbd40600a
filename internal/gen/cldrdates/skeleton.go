package cldrdates

import "strings"

// The date fields in the order of UTS #35's canonical skeletons.
const (
	era = iota
	year
	quarter
	month
	weekOfYear
	weekOfMonth
	weekday
	dayOfYear
	weekdayInMonth
	day
	fields
)

// form is one way to write a field: the least number of repetitions of its letter, and a number whose difference from
// others measures the distance of the forms. Numeric forms are positive.
type form struct {
	letter byte
	field  int
	kind   int
	min    int
}

const (
	numeric = 0x100
	narrow  = -0x101
	shorter = -0x102
	short   = -0x103
	long    = -0x104
	delta   = 0x10
)

// forms is ordered by letter, then by length. It follows ICU's DateTimePatternGenerator.
var forms = []form{
	{'G', era, short, 1}, {'G', era, long, 4}, {'G', era, narrow, 5},
	{'y', year, numeric, 1}, {'Y', year, numeric + delta, 1}, {'u', year, numeric + 2*delta, 1},
	{'r', year, numeric + 3*delta, 1}, {'U', year, short, 1}, {'U', year, long, 4}, {'U', year, narrow, 5},
	{'Q', quarter, numeric, 1}, {'Q', quarter, short, 3}, {'Q', quarter, long, 4}, {'Q', quarter, narrow, 5},
	{'q', quarter, numeric + delta, 1}, {'q', quarter, short - delta, 3}, {'q', quarter, long - delta, 4},
	{'q', quarter, narrow - delta, 5},
	{'M', month, numeric, 1}, {'M', month, short, 3}, {'M', month, long, 4}, {'M', month, narrow, 5},
	{'L', month, numeric + delta, 1}, {'L', month, short - delta, 3}, {'L', month, long - delta, 4},
	{'L', month, narrow - delta, 5},
	{'w', weekOfYear, numeric, 1}, {'W', weekOfMonth, numeric, 1},
	{'E', weekday, short, 1}, {'E', weekday, long, 4}, {'E', weekday, narrow, 5}, {'E', weekday, shorter, 6},
	{'c', weekday, numeric + 2*delta, 1}, {'c', weekday, short - 2*delta, 3}, {'c', weekday, long - 2*delta, 4},
	{'c', weekday, narrow - 2*delta, 5}, {'c', weekday, shorter - 2*delta, 6},
	{'e', weekday, numeric + delta, 1}, {'e', weekday, short - delta, 3}, {'e', weekday, long - delta, 4},
	{'e', weekday, narrow - delta, 5}, {'e', weekday, shorter - delta, 6},
	{'d', day, numeric, 1}, {'g', day, numeric + delta, 1},
	{'D', dayOfYear, numeric, 1}, {'F', weekdayInMonth, numeric, 1},
}

// formOf returns the form of a run of one letter. It returns false for letters of a time of day.
func formOf(run string) (form, bool) {
	found := -1
	for i, f := range forms {
		if f.letter == run[0] && (found < 0 || f.min <= len(run)) {
			found = i
		}
	}
	if found < 0 {
		return form{}, false
	}
	return forms[found], true
}

// token is a run of one pattern letter, or literal text with its quotes.
type token struct {
	text  string
	field bool
}

// tokens splits a date pattern.
func tokens(pattern string) []token {
	var list []token
	for at := 0; at < len(pattern); {
		end := at + 1
		letter := isLetter(pattern[at])
		switch {
		case letter:
			for end < len(pattern) && pattern[end] == pattern[at] {
				end++
			}
		case pattern[at] == '\'':
			end = at + 2 + strings.IndexByte(pattern[at+1:], '\'')
		default:
			for end < len(pattern) && pattern[end] != '\'' && !isLetter(pattern[end]) {
				end++
			}
		}
		list = append(list, token{pattern[at:end], letter})
		at = end
	}
	return list
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// skeleton holds the fields that a pattern has and their forms.
type skeleton struct {
	kind [fields]int
	text [fields]string // the run as written
	base [fields]string // the shortest run of the same form
}

// skeletonOf returns the skeleton of a pattern, or of a skeleton's own text. It returns false if there is a time of
// day.
func skeletonOf(pattern string) (s skeleton, ok bool) {
	for _, t := range tokens(pattern) {
		if !t.field {
			continue
		}
		f, ok := formOf(t.text)
		if !ok {
			return s, false
		}
		s.text[f.field] = t.text
		s.base[f.field] = strings.Repeat(t.text[:1], f.min)
		s.kind[f.field] = f.kind
		if f.kind > 0 {
			s.kind[f.field] += len(t.text)
		}
	}
	return s, true
}

func (s *skeleton) baseText() string { return strings.Join(s.base[:], "") }

// String returns the skeleton in canonical order.
func (s *skeleton) String() string { return strings.Join(s.text[:], "") }

// distance returns the distance of a pattern's skeleton from the requested one. Differing forms count least, a
// missing field counts more, and an extra field most.
func (s *skeleton) distance(have *skeleton) (sum int, same bool) {
	same = true
	for i := range s.kind {
		want, got := s.kind[i], have.kind[i]
		switch {
		case want == got:
		case want == 0:
			sum, same = sum+0x10000, false
		case got == 0:
			sum, same = sum+0x1000, false
		default:
			sum += max(want-got, got-want)
		}
	}
	return sum, same
}
