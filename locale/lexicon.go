package locale

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// lexicon holds the texts that readers of a locale may write beside a number, apart from currencies. It is built when
// the first text is parsed.
type lexicon struct {
	numberWords []word // of Number
	moneyWords  []word // of Money, whose amounts may also have the words of Number
	percent     string
	colloquial  map[string]usage // by the fold of the sign
}

// word is the text that a compact pattern writes before and after a number.
type word struct {
	prefix, suffix string
	shift          int  // power of ten
	alone          bool // whether it replaces the number one
	colloquial     bool // whether it is from the curated table; then no letter follows it
}

// lexicon returns the locale's lexicon, built on first use.
func (i *info) lexicon() *lexicon {
	if x := i.words.Load(); x != nil {
		return x
	}
	d := i.numberData()
	x := &lexicon{percent: normalized(d.percent)}
	x.numberWords = appendWords(appendWords(nil, d.short), d.long)
	x.moneyWords = appendWords(slices.Clone(x.numberWords), d.moneyShort)
	base, _, _ := i.tag.Raw()
	x.addColloquial(base.String())
	i.words.CompareAndSwap(nil, x)
	return i.words.Load()
}

// appendWords adds the words of a compact table that are not yet in words.
func appendWords(words []word, t compactTable) []word {
	for n := range t {
		row := &t[n]
		for column, id := range row.ids {
			if row.set&(1<<column) == 0 || id == 0 {
				continue
			}
			a := affixesOf(int(id) - 1).positive
			w := word{alone: a[1].before == noDigits, shift: firstPower + n + 1 - row.zeros}
			prefix, suffix := a[0].before, a[1].before
			if a[0].currency {
				prefix = a[0].after
			}
			if w.alone {
				suffix, w.shift = "", firstPower+n
			} else if row.zeros == 0 {
				continue
			}
			w.prefix, w.suffix = normalized(prefix), normalized(suffix)
			if (w.prefix != "" || w.suffix != "") && !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
	}
	return words
}

// mayBegin reports whether the text behind a number may begin with the word, by its first byte.
func (w *word) mayBegin(behind []byte) bool {
	return w.suffix == "" || len(behind) > 0 && behind[0] == w.suffix[0]
}

// strip removes the word from the texts beside a number. It returns false if the word is not there. Loose allows the
// word with a full stop that the locale does not write, or without the one that it writes; it does not allow the word
// as it is.
func (w *word) strip(r *reader, loose bool) (prefix, suffix []byte, ok bool) {
	if w.alone != (r.digitCount == 0) {
		return nil, nil, false
	}
	prefix, suffix = r.prefix(), r.suffix()
	if w.alone {
		if loose || !hasPrefix(suffix, w.prefix) {
			return nil, nil, false
		}
		return nil, bytes.TrimLeft(suffix[len(w.prefix):], " "), true
	}
	if !hasSuffix(prefix, w.prefix) {
		return nil, nil, false
	}
	behind := w.suffix
	if loose {
		behind = strings.TrimSuffix(behind, ".")
		if len(behind) == len(w.suffix) {
			behind += "."
		}
	}
	if len(behind) == 0 && loose || !hasPrefix(suffix, behind) {
		return nil, nil, false
	}
	suffix = suffix[len(behind):]
	if c, _ := utf8.DecodeRune(suffix); unicode.IsLetter(c) && (w.colloquial && c < utf8.RuneSelf || len(behind) < len(w.suffix)) {
		return nil, nil, false
	}
	if len(behind) < len(w.suffix) && hasPrefix(suffix, ".") {
		return nil, nil, false
	}
	return bytes.TrimRight(prefix[:len(prefix)-len(w.prefix)], " "), bytes.TrimLeft(suffix, " "), true
}

func hasPrefix(b []byte, s string) bool { return len(b) >= len(s) && string(b[:len(s)]) == s }

func hasSuffix(b []byte, s string) bool { return len(b) >= len(s) && string(b[len(b)-len(s):]) == s }

// shifts holds the powers of ten that the words beside a number can mean, at most two.
type shifts struct{ first, second, count int }

func (p *shifts) has(shift int) bool {
	return p.count > 0 && p.first == shift || p.count > 1 && p.second == shift
}

func (p *shifts) add(shift int) {
	switch {
	case p.count == 0:
		p.first, p.count = shift, 1
	case p.count == 1 && p.first != shift:
		p.second, p.count = shift, 2
	}
}

// readNumber reads a number that may have a compact word or a percent sign beside it. It returns the reason if that
// fails.
func (i *info) readNumber(r *reader) (decimal.Decimal, string) {
	d := i.numberData()
	layout := d.layout(&i.digits, &d.plain)
	if r.digitCount > 0 && len(r.prefix())+len(r.suffix()) == 0 {
		return r.number(&layout, 0)
	}
	x := i.lexicon()
	if r.digitCount > 0 && (r.isSign(x.percent) || r.isSign("%") || r.isSign("٪")) {
		layout.primary, layout.secondary = d.percents.primary, d.percents.secondary
		return r.number(&layout, -percentShift)
	}
	var found shifts
	for _, loose := range [...]bool{false, true} {
		if found.count > 0 {
			break
		}
		for n := range x.numberWords {
			w := &x.numberWords[n]
			if prefix, suffix, ok := w.strip(r, loose); ok && len(prefix)+len(suffix) == 0 {
				found.add(w.shift)
			}
		}
	}
	return r.scaled(&layout, found)
}

// isSign reports whether sign is the only text beside the number.
func (r *reader) isSign(sign string) bool {
	prefix, suffix := r.prefix(), r.suffix()
	return len(prefix) == 0 && string(suffix) == sign || len(suffix) == 0 && string(prefix) == sign
}

// scaled returns the number times the only power of ten in found. Without digits the number is one.
func (r *reader) scaled(l *layout, found shifts) (decimal.Decimal, string) {
	switch {
	case found.count == 0 && r.digitCount == 0:
		return decimal.Decimal{}, "no digits"
	case found.count == 0:
		return decimal.Decimal{}, "unknown text " + beside(r)
	case found.count > 1:
		return decimal.Decimal{}, fmt.Sprintf("%s could mean 10^%d or 10^%d", beside(r), min(found.first, found.second), max(found.first, found.second))
	}
	if r.digitCount == 0 {
		r.digitCount = 1
		r.digits()[0] = '1'
	}
	return r.number(l, found.first)
}

// beside quotes the texts beside the number.
func beside(r *reader) string {
	return spelling.Quote(strings.Trim(string(r.prefix())+" "+string(r.suffix()), " "))
}
