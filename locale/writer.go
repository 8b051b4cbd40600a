package locale

// writer prints one number. A formatter fills it, standard or compact rounds it, and append prints it with the
// affixes of its pattern.
type writer struct {
	info    *info
	data    *numberData
	figure  figure
	layout  layout
	pattern *pattern
	row     affixes // replaces the affixes of pattern if hasRow is set
	hasRow  bool
	min     int    // least number of decimal places
	symbol  string // replaces ¤
	sign    SignDisplay
}

// standard rounds for the standard notation.
func (w *writer) standard(r rounding) {
	w.figure.roundBy(&r)
	w.min = r.low
}

// append appends the rounded number with the affixes of its pattern and sign.
func (w *writer) append(dst []byte) []byte {
	both := &w.pattern.affixes
	if w.hasRow {
		both = &w.row
	}
	set, plus := both.of(w.figure.negative), swap{}
	if !w.sign.isAuto() {
		var first string
		set, first, plus = both.signed(w.sign.of(&w.figure), w.data)
		dst = append(dst, first...)
	}
	dst = plus.affix(dst, &set[0], w.symbol)
	if set[1].before == noDigits {
		return dst
	}
	if set[0].spaceAfter(w.symbol) {
		dst = append(dst, noBreakSpace...)
	}
	dst = w.layout.append(dst, &w.figure, w.min)
	if set[1].spaceBefore(w.symbol) {
		dst = append(dst, noBreakSpace...)
	}
	return plus.affix(dst, &set[1], w.symbol)
}
