package locale

import "github.com/shopspring/decimal"

// Notation is the notation of a number. The zero Notation is Standard. Its constants begin with [Standard]; [Notations]
// lists them.
type Notation string

// The notations. The compact notations round half to even to an integer if that has two digits or more, otherwise to
// two significant digits; if the options give decimal places, they round to those, and [AllDigits] keeps every digit.
// CLDR has no long form for money beside a symbol or a code: there CompactLong is CompactShort.
const (
	Standard     Notation = "standard"      // 1,900,000
	CompactShort Notation = "compact-short" // 1.9M
	CompactLong  Notation = "compact-long"  // 1.9 million
)

// Notations returns every notation, in the order in which they are documented.
func Notations() []Notation { return []Notation{Standard, CompactShort, CompactLong} }

// NumberOptions are the options of [Locale.Number]. If MinFraction is greater than MaxFraction, it wins. If either is
// given, a compact notation rounds to decimal places, as the standard notation does.
type NumberOptions struct {
	MinFraction Digits // default 0
	MaxFraction Digits // default 3, or MinFraction if that is greater
	Notation    Notation
	SignDisplay SignDisplay
}

// PercentOptions are the options of [Locale.Percent]. If MinFraction is greater than MaxFraction, it wins.
type PercentOptions struct {
	MinFraction Digits // default 0
	MaxFraction Digits // default 0, or MinFraction if that is greater
	SignDisplay SignDisplay
}

const (
	defaultPlaces = 3
	percentPlaces = 0
	percentShift  = 2 // power of ten between a ratio and its percentage
)

// Number formats a number in the locale's digits, rounded half to even to three decimal places or to those of the
// options.
func (l Locale) Number(v decimal.Decimal, o NumberOptions) string {
	return string(l.AppendNumber(nil, v, o))
}

// AppendNumber appends the text that [Locale.Number] returns. It does not allocate for numbers of up to 18 digits.
func (l Locale) AppendNumber(dst []byte, v decimal.Decimal, o NumberOptions) []byte {
	i := l.info()
	d := i.numberData()
	t := d.compactNumbers(o.Notation)
	layout := d.layout(&i.digits, &d.plain)
	r := roundingOf(o.MinFraction, o.MaxFraction, 0, defaultPlaces)
	if t == nil && o.SignDisplay.isAuto() && layout.printsSmall() {
		if s, ok := smallOf(v, 0); ok && s.round(r) {
			return layout.appendSmall(dst, s, d.plain.of(s.negative), "")
		}
	}
	var buf [stackDigits]byte
	w := writer{info: i, data: d, pattern: &d.plain, figure: figureOf(buf[:], v), layout: layout, sign: o.SignDisplay}
	if t != nil {
		w.compact(*t, compactRounding(o.MinFraction, o.MaxFraction))
	} else {
		w.standard(r)
	}
	return w.append(dst)
}

// Percent formats a ratio as a percentage, 0.15 as 15%. It rounds half to even to whole percents or to the decimal
// places of the options.
func (l Locale) Percent(v decimal.Decimal, o PercentOptions) string {
	return string(l.AppendPercent(nil, v, o))
}

// AppendPercent appends the text that [Locale.Percent] returns. It does not allocate for numbers of up to 18 digits.
func (l Locale) AppendPercent(dst []byte, v decimal.Decimal, o PercentOptions) []byte {
	i := l.info()
	d := i.numberData()
	layout := d.layout(&i.digits, &d.percents)
	r := roundingOf(o.MinFraction, o.MaxFraction, 0, percentPlaces)
	if o.SignDisplay.isAuto() && layout.printsSmall() {
		if s, ok := smallOf(v, percentShift); ok && s.round(r) {
			return layout.appendSmall(dst, s, d.percents.of(s.negative), "")
		}
	}
	var buf [stackDigits]byte
	w := writer{info: i, data: d, pattern: &d.percents, figure: figureOf(buf[:], v), layout: layout, sign: o.SignDisplay}
	if !w.figure.isZero() {
		w.figure.point += percentShift
	}
	w.standard(r)
	return w.append(dst)
}

// layout returns the locale's layout for plain numbers.
func (d *numberData) layout(own *digits, p *pattern) layout {
	return layout{
		decimal: d.decimal, group: d.group,
		primary: p.primary, secondary: p.secondary, minGroup: d.minGroup, digits: own,
	}
}
