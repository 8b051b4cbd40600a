package locale

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// readMoney reads a number with a currency beside it and possibly a compact word between them.
func (i *info) readMoney(r *reader) (decimal.Decimal, string, refusal) {
	m := i.matchMoney(r)
	switch {
	case !m.found():
		return decimal.Decimal{}, "", i.noCurrency(r)
	case m.rival >= 0 && m.shifts.count == 1:
		first, second := numbers.Code(m.number), numbers.Code(m.rival)
		return decimal.Decimal{}, "", refusal{reason: fmt.Sprintf("%s could be %s or %s", beside(r), first, second)}
	}
	d := i.numberData()
	code := numbers.Code(m.number)
	c := d.currencyOf(code)
	first := ""
	for n, p := range []*pattern{&d.currency, &d.plain, &d.accounting} {
		layout := d.moneyLayout(i, &c, p) // the patterns of a locale may differ in their group sizes
		amount, reason := r.scaled(&layout, m.shifts)
		if reason == "" {
			return amount, code, refusal{}
		}
		if n == 0 {
			first = reason
		}
	}
	return decimal.Decimal{}, "", refusal{reason: first}
}

// moneyMatch is the currency found beside a number, another currency that the text could mean, and the powers of ten
// that the words between them can mean.
type moneyMatch struct {
	sense
	shifts shifts
}

// matchMoney finds the currency beside a number, with or without a compact word between them. Words with a full stop
// that the locale does not write, or without one that it writes, are tried last.
func (i *info) matchMoney(r *reader) moneyMatch {
	m := moneyMatch{sense: unknown}
	words, behind := i.lexicon().moneyWords, r.suffix()
	for _, loose := range [...]bool{false, true} {
		for way := range lookups {
			m.match(i, r, &noWord, way, loose)
			if m.found() {
				return m
			}
			for n := range words {
				if words[n].mayBegin(behind) {
					m.match(i, r, &words[n], way, loose)
				}
			}
			if m.found() {
				return m
			}
		}
	}
	return m
}

// match looks for a currency beside a number and a word.
func (m *moneyMatch) match(i *info, r *reader, w *word, way int, loose bool) {
	prefix, suffix, ok := w.strip(r, loose)
	if !ok || m.shifts.has(w.shift) || isPartOfCode(r.prefix(), prefix) || isPartOfCode(r.suffix(), suffix) {
		return
	}
	prefix, minus := r.signBefore(prefix)
	found := unknown
	switch {
	case len(prefix) == 0:
		found = i.lookUp(r, way, suffix)
	case len(suffix) == 0:
		found = i.lookUp(r, way, prefix)
	case way == byBoth:
		found = i.agreed(r, prefix, suffix)
	}
	if found.found() {
		m.sense = found
		m.shifts.add(w.shift)
		r.negative = r.negative || minus
	}
}

// agreed returns the currency that is written both before and after a number: by a text that means no other and a sign
// that the currency may have ($5 CAD, 人民币5元).
func (i *info) agreed(r *reader, prefix, suffix []byte) sense {
	for range 2 {
		if s := i.currency(r, prefix); s.found() && s.rival < 0 && i.bears(s.number, suffix) {
			return s
		}
		prefix, suffix = suffix, prefix
	}
	return unknown
}

// signBefore removes a sign between a currency and a compact word.
func (r *reader) signBefore(prefix []byte) (rest []byte, minus bool) {
	if c, size := utf8.DecodeLastRune(prefix); !r.signed && (isMinus(c) || c == '+') {
		return bytes.TrimRight(prefix[:len(prefix)-size], " "), c != '+'
	}
	return prefix, false
}

// noWord is the word of the standard notation.
var noWord word

// isPartOfCode reports whether rest is what is left of a text that looks like a currency code: RMB is not RM and a B
// for billion.
func isPartOfCode(text, rest []byte) bool {
	for _, c := range text {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return len(text) == 3 && len(rest) > 0 && len(rest) < 3
}
