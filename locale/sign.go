package locale

import "strings"

// SignDisplay says when a number has a sign, with the names of ECMA-402. The zero SignDisplay is SignAuto. Its
// constants begin with [SignAuto]; [SignDisplays] lists them.
type SignDisplay string

// The sign displays, with the numbers -5, -0, 0 and 5. A number rounded to zero counts as zero.
const (
	SignAuto       SignDisplay = "auto"       // -5, -0, 0, 5
	SignAlways     SignDisplay = "always"     // -5, -0, +0, +5
	SignExceptZero SignDisplay = "exceptZero" // -5, 0, 0, +5
	SignNegative   SignDisplay = "negative"   // -5, 0, 0, 5
	SignNever      SignDisplay = "never"      // 5, 0, 0, 5
)

// SignDisplays returns every sign display, in the order in which they are documented.
func SignDisplays() []SignDisplay {
	return []SignDisplay{SignAuto, SignAlways, SignExceptZero, SignNegative, SignNever}
}

// isAuto reports whether all negative numbers, and only those, have a sign. That includes unknown values.
func (s SignDisplay) isAuto() bool {
	switch s {
	case "", SignAuto:
		return true
	case SignAlways, SignExceptZero, SignNegative, SignNever:
		return false
	}
	return true
}

// polarity is the sign that is printed.
type polarity int

const (
	unsigned polarity = iota
	minus
	plus
)

// of returns the sign that a number has.
func (s SignDisplay) of(f *figure) polarity {
	switch {
	case s == SignNever, f.isZero() && (s == SignExceptZero || s == SignNegative):
		return unsigned
	case f.negative:
		return minus
	case s == SignAlways || s == SignExceptZero:
		return plus
	}
	return unsigned
}

// signed returns the affixes of a number with the given sign, the text before them, and a replacement in them. A plus
// takes the place of the minus of a negative number, or comes first if that has no minus, as in ($1.00).
func (a *affixes) signed(p polarity, d *numberData) (set *[2]affix, before string, s swap) {
	switch {
	case p == unsigned:
		return &a.positive, "", swap{}
	case p == minus:
		return &a.negative, "", swap{}
	}
	for _, side := range a.negative {
		if strings.Contains(side.before, d.minus) || strings.Contains(side.after, d.minus) {
			return &a.negative, "", swap{d.minus, d.plus}
		}
	}
	return &a.positive, d.plus, swap{}
}

// swap replaces the first occurrence of from by to. It does nothing if from is "".
type swap struct{ from, to string }

// affix appends an affix with the replacement.
func (s *swap) affix(dst []byte, a *affix, symbol string) []byte {
	if s.from == "" {
		return a.append(dst, symbol)
	}
	dst = s.text(dst, a.before)
	if a.currency {
		dst = s.text(append(dst, symbol...), a.after)
	}
	return dst
}

func (s *swap) text(dst []byte, text string) []byte {
	if before, behind, found := strings.Cut(text, s.from); found && s.from != "" {
		dst = append(append(append(dst, before...), s.to...), behind...)
		s.from = ""
		return dst
	}
	return append(dst, text...)
}
