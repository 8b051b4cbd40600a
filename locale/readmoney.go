package locale

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// readMoney reads a number with a currency beside it, and perhaps a compact word between them.
// Symbols and codes go before names.
func (i *info) readMoney(r *reader) (decimal.Decimal, string, string) {
	d := i.numberData()
	var m moneyMatch
	for _, byName := range []bool{false, true} {
		if m.code == "" {
			m.match(i, r, &noWord, byName)
		}
		if m.code != "" {
			break
		}
		for n := range i.lexicon().moneyWords {
			m.match(i, r, &i.lexicon().moneyWords[n], byName)
		}
	}
	switch {
	case m.code == "" && len(r.prefix())+len(r.suffix()) == 0:
		return decimal.Decimal{}, "", "no currency"
	case m.code == "":
		return decimal.Decimal{}, "", "unknown currency " + beside(r)
	case m.rival != "" && m.shifts.count == 1:
		return decimal.Decimal{}, "", fmt.Sprintf("%s could be %s or %s", beside(r), m.code, m.rival)
	}
	c := d.currencyOf(m.code)
	first := ""
	for n, p := range []*pattern{&d.currency, &d.plain, &d.accounting} {
		layout := d.moneyLayout(i, &c, p) // the patterns of a locale may differ in the size of groups
		amount, reason := r.one(&layout, m.shifts)
		if reason == "" {
			return amount, m.code, ""
		}
		if n == 0 {
			first = reason
		}
	}
	return decimal.Decimal{}, "", first
}

// moneyMatch is the currency found beside a number, another one that has the same sign, and the
// powers of ten that the words between them can mean.
type moneyMatch struct {
	code, rival string
	shifts      shifts
}

// match looks for a currency beside a number and a word, by its name or by its symbol or code.
func (m *moneyMatch) match(i *info, r *reader, w *word, byName bool) {
	prefix, suffix, ok := w.strip(r)
	if !ok || m.shifts.has(w.shift) {
		return
	}
	prefix, minus := r.signBefore(prefix)
	sign := prefix
	if len(prefix) == 0 {
		sign = suffix
	} else if len(suffix) > 0 {
		return
	}
	code, rival := "", ""
	if byName {
		code, rival = i.currencyByName(sign)
	} else {
		code, rival = i.currencyBySign(sign)
	}
	if code != "" {
		m.code, m.rival = code, rival
		m.shifts.add(w.shift)
		r.negative = r.negative || minus
	}
}

// signBefore takes a minus off that stands between a currency and a compact word.
func (r *reader) signBefore(prefix []byte) (rest []byte, minus bool) {
	if c, size := utf8.DecodeLastRune(prefix); !r.signed && isMinus(c) {
		return bytes.TrimRight(prefix[:len(prefix)-size], " "), true
	}
	return prefix, false
}

// noWord is the word of the standard notation.
var noWord word

// maxSign is more bytes than the name of any currency has.
const maxSign = 512

// currencyBySign is the code of the currency of a symbol or code, and of another one that has the
// same; a code that CLDR does not know is itself.
func (i *info) currencyBySign(sign []byte) (code, rival string) {
	if len(sign) == 0 || len(sign) > maxSign {
		return "", ""
	}
	if n, ok := numbers.Currency(string(sign)); ok {
		return numbers.Code(n), ""
	}
	if code, rival = codes(i.symbolSigns().find(i, sign)); code != "" {
		return code, rival
	}
	if last := sign[max(0, len(sign)-3):]; isCode(last) && i.joins(string(sign[:len(sign)-len(last)])) {
		return string(last), ""
	}
	return "", ""
}

// currencyByName is the same for a name in any of its forms.
func (i *info) currencyByName(name []byte) (code, rival string) {
	if len(name) == 0 || len(name) > maxSign {
		return "", ""
	}
	return codes(i.nameSigns().find(i, name))
}

// codes are those of two currencies, empty for -1.
func codes(number, rival int) (string, string) {
	var found [2]string
	for n, number := range [2]int{number, rival} {
		if number >= 0 {
			found[n] = numbers.Code(number)
		}
	}
	return found[0], found[1]
}

// joins reports whether the locale writes that text, or nothing, between a number and a currency's
// name: the "de " of "20 de lei".
func (i *info) joins(text string) bool {
	if text == "" {
		return true
	}
	for _, unit := range i.numberData().units {
		if before, _ := besideName(unit); strings.TrimLeft(before, " \u00a0") == text {
			return true
		}
	}
	return false
}

// isCode reports the form of an ISO 4217 code.
func isCode(sign []byte) bool {
	for _, c := range sign {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return len(sign) == 3
}
