package locale

import (
	"fmt"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// noCurrency returns the reason why there is no currency beside a number, and the currency that was probably meant.
func (i *info) noCurrency(r *reader) refusal {
	prefix, suffix := i.withoutWord(r)
	switch {
	case len(prefix)+len(suffix) == 0:
		return refusal{reason: "no currency"}
	case len(prefix) == 0:
		return i.unknownCurrency(string(suffix))
	case len(suffix) == 0:
		return i.unknownCurrency(string(prefix))
	}
	switch before, behind := i.currency(r, prefix).found(), i.currency(r, suffix).found(); {
	case before && behind:
		return refusal{reason: fmt.Sprintf("two currencies, %s and %s", spelling.Quote(string(prefix)), spelling.Quote(string(suffix)))}
	case before:
		return refusal{reason: "unknown text " + spelling.Quote(string(suffix))}
	case behind:
		return refusal{reason: "unknown text " + spelling.Quote(string(prefix))}
	}
	return refusal{reason: "unknown currency " + beside(r)}
}

// withoutWord returns the texts beside a number without its sign and its longest compact word.
func (i *info) withoutWord(r *reader) (prefix, suffix []byte) {
	prefix, suffix = r.prefix(), r.suffix()
	words := i.lexicon().moneyWords
	for n := range words {
		before, behind, ok := words[n].strip(r, false)
		if ok && !isPartOfCode(r.prefix(), before) && !isPartOfCode(r.suffix(), behind) && len(before)+len(behind) < len(prefix)+len(suffix) {
			prefix, suffix = before, behind
		}
	}
	prefix, _ = r.signBefore(prefix)
	return prefix, suffix
}

// unknownCurrency returns the refusal of a text that is not a currency, with the currency that was probably meant.
func (i *info) unknownCurrency(sign string) refusal {
	if sign == "%" || sign == "٪" || sign == i.lexicon().percent {
		return refusal{reason: "a percentage, not an amount of money"}
	}
	return refusal{"unknown currency " + spelling.Quote(sign), closestCode(sign)}
}

// maxCode is the greatest length of a text that may be a misspelt code.
const maxCode = 4

// closestCode returns the current currency that was probably meant by an unknown code, or "" if none is close.
func closestCode(sign string) string {
	if len(sign) > maxCode {
		return ""
	}
	var known [numbers.Current]string
	for n := range known {
		known[n] = numbers.Code(n)
	}
	return spelling.Closest(sign, known[:])
}
