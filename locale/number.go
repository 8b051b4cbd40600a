package locale

import "github.com/shopspring/decimal"

// Notation is how a number is written. The empty notation is Standard.
type Notation string

// The notations. Compact notations round to an integer when that has two digits or more, else to
// two significant digits, half to even; where options ask for places, to those. Money beside a symbol or a code has no
// long form in CLDR: there CompactLong is CompactShort.
const (
	Standard     Notation = "standard"      // 1,900,000
	CompactShort Notation = "compact-short" // 1.9M
	CompactLong  Notation = "compact-long"  // 1.9 million
)

// NumberOptions say how Number prints. Of a minimum and a maximum of places that are given the larger wins. Where one
// of them is given, a compact notation rounds to places as the standard notation does.
type NumberOptions struct {
	MinFraction Digits // default 0
	MaxFraction Digits // default 3, or MinFraction where that is more
	Notation    Notation
	SignDisplay SignDisplay
}

// PercentOptions say how Percent prints. Of a minimum and a maximum of places that are given the larger wins.
type PercentOptions struct {
	MinFraction Digits // default 0
	MaxFraction Digits // default 0, or MinFraction where that is more
	SignDisplay SignDisplay
}

const (
	defaultPlaces = 3
	percentPlaces = 0
	percentShift  = 2 // a ratio and its percents
)

// Number is the number in the locale's digits, rounded half to even to three places or to those of the options.
func (l Locale) Number(v decimal.Decimal, o NumberOptions) string {
	return string(l.AppendNumber(nil, v, o))
}

// AppendNumber appends what Number returns. It does not allocate for numbers of up to 18 digits.
func (l Locale) AppendNumber(dst []byte, v decimal.Decimal, o NumberOptions) []byte {
	i := l.info()
	d := i.numberData()
	t := d.compactNumbers(o.Notation)
	layout := d.layout(&i.digits, &d.plain)
	r := roundingOf(o.MinFraction, o.MaxFraction, 0, defaultPlaces)
	if t == nil && o.SignDisplay.isAuto() && layout.setsSmall() {
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

// Percent is a ratio in percent, 15% for 0.15, rounded half to even to whole percents or to the places of the options.
func (l Locale) Percent(v decimal.Decimal, o PercentOptions) string {
	return string(l.AppendPercent(nil, v, o))
}

// AppendPercent appends what Percent returns. It does not allocate for numbers of up to 18 digits.
func (l Locale) AppendPercent(dst []byte, v decimal.Decimal, o PercentOptions) []byte {
	i := l.info()
	d := i.numberData()
	layout := d.layout(&i.digits, &d.percents)
	r := roundingOf(o.MinFraction, o.MaxFraction, 0, percentPlaces)
	if o.SignDisplay.isAuto() && layout.setsSmall() {
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

// layout is the locale's layout of plain numbers.
func (d *numberData) layout(own *digits, p *pattern) layout {
	return layout{
		decimal: d.decimal, group: d.group,
		primary: p.primary, secondary: p.secondary, minGroup: d.minGroup, digits: own,
	}
}

// compactNumbers is the table of a compact notation, nil for the standard one.
func (d *numberData) compactNumbers(n Notation) *compactTable {
	switch n {
	case CompactShort:
		return &d.short
	case CompactLong:
		return &d.long
	}
	return nil
}
