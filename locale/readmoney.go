package locale

import (
	"bytes"
	"fmt"
	"slices"
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
	case m.code == "":
		return decimal.Decimal{}, "", fmt.Sprintf("no currency in %q", beside(r))
	case m.rival != "" && len(m.shifts) == 1:
		return decimal.Decimal{}, "", fmt.Sprintf("%q could be %s or %s", beside(r), m.code, m.rival)
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
	shifts      []int
}

// match looks for a currency beside a number and a word, by its name or by its symbol or code.
func (m *moneyMatch) match(i *info, r *reader, w *word, byName bool) {
	prefix, suffix, ok := w.strip(r)
	if !ok || slices.Contains(m.shifts, w.shift) {
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
		m.code, m.rival, m.shifts = code, rival, append(m.shifts, w.shift)
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

// currencyBySign is the code of the currency of a symbol or code, and of another one that has the
// same; a code that CLDR does not know is itself.
func (i *info) currencyBySign(sign []byte) (code, rival string) {
	if len(sign) == 0 {
		return "", ""
	}
	if m, ok := i.lexicon().symbols[string(sign)]; ok {
		return m.codes()
	}
	if last := sign[max(0, len(sign)-3):]; isCode(last) && i.joins(string(sign[:len(sign)-len(last)])) {
		return string(last), ""
	}
	return "", ""
}

// currencyByName is the same for a name in any of its forms.
func (i *info) currencyByName(name []byte) (code, rival string) {
	if m, ok := i.nameLexicon()[string(name)]; ok {
		return m.codes()
	}
	return "", ""
}

func (m meaning) codes() (code, rival string) {
	if m.rival != 0 {
		rival = numbers.Code(int(m.rival) - 1)
	}
	return numbers.Code(int(m.currency) - 1), rival
}

// joins reports whether the locale writes that text, or nothing, between a number and a currency's
// name: the "de " of "20 de lei".
func (i *info) joins(text string) bool {
	if text == "" {
		return true
	}
	for _, unit := range i.numberData().units {
		if before, _, _ := strings.Cut(unit, "{1}"); strings.TrimLeft(strings.TrimPrefix(before, "{0}"), " \u00a0") == text {
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

// nameLexicon is the currencies by all forms of their names, built when the first name is parsed.
func (i *info) nameLexicon() map[string]meaning {
	if names := i.names.Load(); names != nil {
		return *names
	}
	d := i.numberData()
	names := make(map[string]meaning, 3*numbers.Currencies)
	for n := range numbers.Currencies {
		c := currency{code: numbers.Code(n), number: n}
		add(names, i.displayName(n), n, rankName)
		for category := range pluralCategories {
			name := string(i.appendCurrencyName(nil, &c, category))
			add(names, name, n, rankName)
			if unit := strings.Replace(d.units[category], "{0}", "", 1); strings.TrimSpace(unit) != "{1}" {
				add(names, strings.Replace(unit, "{1}", name, 1), n, rankName) // 20 de lei
			}
		}
	}
	i.names.CompareAndSwap(nil, &names)
	return *i.names.Load()
}

// displayName is the name of a currency as it stands alone.
func (i *info) displayName(number int) string {
	display, _, _ := i.currencyName(number)
	return display
}
