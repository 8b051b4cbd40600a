package locale

import (
	"fmt"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// noCurrency is the reason why no currency was found beside a number.
func (i *info) noCurrency(r *reader) string {
	prefix, suffix := i.withoutWord(r)
	switch {
	case len(prefix)+len(suffix) == 0:
		return "no currency"
	case len(prefix) == 0:
		return i.unknownCurrency(string(suffix))
	case len(suffix) == 0:
		return i.unknownCurrency(string(prefix))
	}
	switch before, behind := i.isCurrency(prefix), i.isCurrency(suffix); {
	case before && behind:
		return fmt.Sprintf("two currencies, %s and %s", spelling.Quote(string(prefix)), spelling.Quote(string(suffix)))
	case before:
		return "unknown text " + spelling.Quote(string(suffix))
	case behind:
		return "unknown text " + spelling.Quote(string(prefix))
	}
	return "unknown currency " + beside(r)
}

// withoutWord is what stands beside a number without its sign and the longest compact word.
func (i *info) withoutWord(r *reader) (prefix, suffix []byte) {
	prefix, suffix = r.prefix(), r.suffix()
	words := i.lexicon().moneyWords
	for n := range words {
		before, behind, ok := words[n].strip(r)
		if ok && !isPartOfCode(r.prefix(), before) && !isPartOfCode(r.suffix(), behind) && len(before)+len(behind) < len(prefix)+len(suffix) {
			prefix, suffix = before, behind
		}
	}
	prefix, _ = r.signBefore(prefix)
	return prefix, suffix
}

// isCurrency reports whether a sign stands for a currency, or for several.
func (i *info) isCurrency(sign []byte) bool {
	for way := range lookups {
		if code, _ := i.lookUp(way, sign); code != "" {
			return true
		}
	}
	return false
}

// unknownCurrency says what is none, and which one its writer may have meant.
func (i *info) unknownCurrency(sign string) string {
	if sign == "%" || sign == "٪" || sign == i.lexicon().percent {
		return "a percentage, with no currency"
	}
	return "unknown currency " + spelling.Quote(sign) + spelling.DidYouMean(closestCode(sign))
}

// usualCodes are codes in use that are in no standard.
var usualCodes = [...]struct{ used, code string }{{"NIS", "ILS"}, {"NTD", "TWD"}, {"RMB", "CNY"}, {"STG", "GBP"}}

// maxCode is the length of what may be a misspelt code.
const maxCode = 4

// closestCode is the current currency that was probably meant by a code that is unknown, empty for none.
func closestCode(sign string) string {
	for _, u := range usualCodes {
		if u.used == sign {
			return u.code
		}
	}
	if len(sign) > maxCode {
		return ""
	}
	var known [numbers.Current]string
	for n := range known {
		known[n] = numbers.Code(n)
	}
	return spelling.Closest(sign, known[:])
}
