package locale

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// PluralCategory is a class of numbers that take the same form of a word (UTS 35, part 3, section 5). Its constants
// begin with [Zero]; [PluralCategories] lists them.
type PluralCategory string

// The plural categories of CLDR. Every language has Other.
const (
	Zero  PluralCategory = "zero"
	One   PluralCategory = "one"
	Two   PluralCategory = "two"
	Few   PluralCategory = "few"
	Many  PluralCategory = "many"
	Other PluralCategory = "other"
)

// PluralCategories returns every plural category, in the order in which they are documented.
func PluralCategories() []PluralCategory { return []PluralCategory{Zero, One, Two, Few, Many, Other} }

// PluralType distinguishes counting from ranking. The zero PluralType is Cardinal. Its constants begin with [Cardinal];
// [PluralTypes] lists them.
type PluralType string

// The plural types.
const (
	Cardinal PluralType = "cardinal" // 3 days
	Ordinal  PluralType = "ordinal"  // 3rd day
)

// PluralTypes returns both plural types, in the order in which they are documented.
func PluralTypes() []PluralType { return []PluralType{Cardinal, Ordinal} }

const (
	other            = 5
	pluralCategories = 6
)

var pluralNames = [pluralCategories]PluralCategory{Zero, One, Two, Few, Many, Other}

// Plural returns the plural category of a number as [Locale.Number] prints it by default: rounded to three decimal
// places, without trailing zeros. An unknown type counts as Cardinal.
func (l Locale) Plural(v decimal.Decimal, t PluralType) PluralCategory {
	i := l.info()
	var buf [stackDigits]byte
	f := figureOf(buf[:], v)
	f.round(defaultPlaces)
	rules := numbers.Cardinal(i.id)
	if t == Ordinal {
		rules = numbers.Ordinal(i.id)
	}
	return pluralNames[pluralOf(rules, &f, 0)]
}

// pluralOf evaluates packed rules for a figure that is printed with at least minPlaces decimal places.
func pluralOf(rules string, f *figure, minPlaces int) int {
	if rules == "" {
		return other
	}
	o := operandsOf(f, minPlaces)
	for r := packed.At(rules, 0); !r.Done(); {
		category := int(r.Byte())
		holds := false
		for alternatives := r.Byte(); alternatives > 0; alternatives-- {
			all := true
			for relations := r.Byte(); relations > 0; relations-- {
				all = o.relation(&r) && all
			}
			holds = holds || all
		}
		if holds {
			return category
		}
	}
	return other
}

// operand is a number that plural rules compare.
type operand struct {
	low  uint64 // the last 18 digits of the integer
	more bool   // whether there are more digits before those
	frac bool   // whether there is a fraction, so that no integer equals it
}

// operands holds n, i, v, w, f, t and c of UTS 35, in the order of their numbers.
type operands [7]operand

func operandsOf(f *figure, minPlaces int) operands {
	places := f.places()
	visible := max(places, minPlaces)
	whole, behind := f.digits, []byte(nil)
	if f.point < len(f.digits) {
		cut := max(f.point, 0)
		whole, behind = f.digits[:cut], f.digits[cut:]
	}
	i := integer(whole, f.point-len(whole))
	n := i
	n.frac = places > 0
	t := integer(behind, 0)
	return operands{n, i, {low: uint64(visible)}, {low: uint64(places)}, integer(behind, visible-places), t, {}}
}

// integer reads digits followed by zeros.
func integer(digits []byte, zeros int) operand {
	var o operand
	end := len(digits) + max(zeros, 0)
	if end > 18 && len(digits) > 0 {
		o.more = true
	}
	for at := max(0, end-18); at < end; at++ {
		o.low *= 10
		if at < len(digits) {
			o.low += uint64(digits[at] - '0')
		}
	}
	return o
}

// relation reads and evaluates one relation.
func (o *operands) relation(r *packed.Reader) bool {
	code := r.Byte()
	v := o[code&0x7f]
	if modulus := uint64(r.Uint()); modulus != 0 {
		v.low %= modulus
		v.more = false
	}
	found := false
	for ranges := r.Uint(); ranges > 0; ranges-- {
		low, high := uint64(r.Uint()), uint64(r.Uint())
		found = found || !v.more && !v.frac && low <= v.low && v.low <= high
	}
	return found != (code&0x80 != 0)
}

// isOne reports whether the figure is exactly one.
func (f *figure) isOne() bool {
	return !f.negative && f.point == 1 && len(f.digits) == 1 && f.digits[0] == '1'
}
