package locale

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// readMoney reads a number with a currency beside it and possibly a compact word between them.
func (i *info) readMoney(r *reader) (decimal.Decimal, string, refusal) {
	m := i.matchMoney(r)
	switch {
	case m.code == "":
		return decimal.Decimal{}, "", i.noCurrency(r)
	case m.rival != "" && m.shifts.count == 1:
		return decimal.Decimal{}, "", refusal{reason: fmt.Sprintf("%s could be %s or %s", beside(r), m.code, m.rival)}
	}
	d := i.numberData()
	c := d.currencyOf(m.code)
	first := ""
	for n, p := range []*pattern{&d.currency, &d.plain, &d.accounting} {
		layout := d.moneyLayout(i, &c, p) // the patterns of a locale may differ in their group sizes
		amount, reason := r.scaled(&layout, m.shifts)
		if reason == "" {
			return amount, m.code, refusal{}
		}
		if n == 0 {
			first = reason
		}
	}
	return decimal.Decimal{}, "", refusal{reason: first}
}

// The ways to look up a currency, in order. The locale's symbols come before its names. The symbols of the root
// locale come last, so that they never replace one of the locale's own.
const (
	bySign = iota
	byName
	byRootSign
	lookups
)

// lookUp looks up a currency in one of the ways. It returns its code and that of another currency with the same
// spelling, each "" if there is none.
func (i *info) lookUp(way int, sign []byte) (code, rival string) {
	switch {
	case len(sign) == 0 || len(sign) > maxSpelling:
		return "", ""
	case way == byName:
		return codes(i.findName(sign))
	case way == byRootSign:
		return codes(infoOf(locales.Und).findSymbol(sign))
	}
	return i.currencyBySign(sign)
}

// matchMoney finds the currency beside a number, with or without a compact word between them.
func (i *info) matchMoney(r *reader) (m moneyMatch) {
	for way := range lookups {
		m.match(i, r, &noWord, way)
		if m.code != "" {
			return m
		}
		for n := range i.lexicon().moneyWords {
			m.match(i, r, &i.lexicon().moneyWords[n], way)
		}
		if m.code != "" {
			return m
		}
	}
	return m
}

// moneyMatch is the currency found beside a number, another currency with the same spelling, and the powers of ten
// that the words between them can mean.
type moneyMatch struct {
	code, rival string
	shifts      shifts
}

// match looks for a currency beside a number and a word.
func (m *moneyMatch) match(i *info, r *reader, w *word, way int) {
	prefix, suffix, ok := w.strip(r)
	if !ok || m.shifts.has(w.shift) || isPartOfCode(r.prefix(), prefix) || isPartOfCode(r.suffix(), suffix) {
		return
	}
	prefix, minus := r.signBefore(prefix)
	sign := prefix
	if len(prefix) == 0 {
		sign = suffix
	} else if len(suffix) > 0 {
		return
	}
	if code, rival := i.lookUp(way, sign); code != "" {
		m.code, m.rival = code, rival
		m.shifts.add(w.shift)
		r.negative = r.negative || minus
	}
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

// maxSpelling is greater than the length in bytes of any currency's name.
const maxSpelling = 512

// currencyBySign finds a currency by its code or a symbol. A narrow symbol of the locale that is the symbol of
// another currency in the root locale could mean either.
func (i *info) currencyBySign(sign []byte) (code, rival string) {
	if n, ok := numbers.Currency(string(sign)); ok {
		return numbers.Code(n), ""
	}
	number, other, rank := i.findSymbol(sign)
	if other < 0 && rank == narrowSpelling {
		if known, _, rank := infoOf(locales.Und).findSymbol(sign); known != number && rank == symbolSpelling {
			other = known
		}
	}
	return codes(number, other, rank)
}

// codes returns the codes of two currencies, "" for -1. It ignores the rank.
func codes(number, rival, _ int) (string, string) {
	var found [2]string
	for n, number := range [2]int{number, rival} {
		if number >= 0 {
			found[n] = numbers.Code(number)
		}
	}
	return found[0], found[1]
}

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
