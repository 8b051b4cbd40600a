package locale

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Limits of a text: its length in characters, and its exponent.
const (
	maxCharacters = 10_000
	maxExponent   = 10_000
)

// ParseError is the error of [Locale.ParseNumber], [Locale.ParseMoney] and [Locale.ParseDate]. The wording of the reason, which is
// English, may change.
type ParseError struct {
	Func       string // the function, such as "ParseNumber"
	Input      string // the text that was refused
	Reason     string
	Suggestion string // the ISO 4217 code that was probably meant, or "" if none is known
	Locale     string // the locale whose data was used
}

// Error returns a text such as `locale: ParseMoney("RMB 5"): unknown currency "RMB"; did you mean "CNY"?`.
func (e *ParseError) Error() string {
	return spelling.ParseError("locale", e.Func, e.Input, e)
}

// Refusal returns the reason and the suggestion.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, e.Suggestion }

// ParseNumber parses a text that [Locale.Number] or [Locale.Percent] prints: digits with the locale's separators,
// compact words, a percent sign (15% is 0.15), any kind of space and minus, in half or full width.
//
// All digits must be of one numbering system. They may have the separators that the locale uses with that system or
// with its own; Arabic digits may always have ٫ and ٬. Groups must have the locale's size and the first must not
// begin with a zero. White space around the text is ignored. A text that could mean two numbers is an error that
// names both. A text with a character that reorders others (such as U+202E) is an error. Errors are of type
// [*ParseError].
func (l Locale) ParseNumber(text string) (decimal.Decimal, error) {
	v, _, no := l.decoded().parse(text, false)
	if no.refuses() {
		return decimal.Decimal{}, l.parseError("ParseNumber", text, no)
	}
	return v, nil
}

// ParseMoney parses an amount of money as the locale prints it or as its readers write it: a number as
// [Locale.ParseNumber] reads it with the symbol, code or name of a currency before or after it. It also reads
// colloquial signs (руб., 元, Rs., RMB), bare nouns (dollars, юаней), colloquial compact words ($3m, 5 lakh), signs and
// words with or without their full stop, and a dash in place of decimal places (12,– €). It returns the amount and the
// ISO 4217 code.
//
// A symbol that the locale itself prints takes precedence over all others. The currency of the locale's region, which
// may be its likely region, comes first among those that share a colloquial sign, a narrow symbol or a noun. The
// symbols of the root locale (US$, CN¥) come last. If the text could still mean several currencies, the error names
// two of them. The two CFA francs differ only by a space: a text typed without no-break spaces means that of the
// region, or is ambiguous. A former currency yields to a current one with the same colloquial sign. Errors are of type
// [*ParseError].
func (l Locale) ParseMoney(text string) (decimal.Decimal, string, error) {
	amount, currency, no := l.decoded().parse(text, true)
	if no.refuses() {
		return decimal.Decimal{}, "", l.parseError("ParseMoney", text, no)
	}
	return amount, currency, nil
}

// refusal is the reason why a text is refused, and the currency that was probably meant. The zero refusal refuses
// nothing.
type refusal struct{ reason, suggestion string }

func (no refusal) refuses() bool { return no.reason != "" }

func (l Locale) parseError(function, input string, no refusal) error {
	return &ParseError{Func: function, Input: input, Reason: no.reason, Suggestion: no.suggestion, Locale: l.String()}
}

// decoded returns the locale's info with its numbers decoded. They are decoded here because doing so below the large
// frame of parse would grow the stack.
func (l Locale) decoded() *info {
	i := l.info()
	i.numberData()
	return i
}

// parse tries each run of digits of a text as the number, and then a word in place of a number. If all fail, it
// returns the refusal of the first run.
func (i *info) parse(text string, money bool) (v decimal.Decimal, currency string, no refusal) {
	if reason := checkText(text); reason != "" {
		return v, "", refusal{reason: reason}
	}
	var r reader
	r.set(trimmed(text))
	r.money = money
	var first refusal
	for run := range maxRuns {
		if v, currency, no = i.parseRun(&r, run, money); !no.refuses() {
			return v, currency, refusal{}
		}
		if run == 0 {
			first = no
		}
		if r.digitCount == 0 {
			break
		}
	}
	if v, currency, no = i.parseRun(&r, noNumber, money); !no.refuses() {
		return v, currency, refusal{}
	}
	return decimal.Decimal{}, "", first
}

// parseRun reads the text with the given run of digits as the number. It tries the separators that the locale uses
// with the numbering system of the digits, then those of the locale's own system, then the Arabic separators for
// Arabic digits.
func (i *info) parseRun(r *reader, run int, money bool) (v decimal.Decimal, currency string, no refusal) {
	if reason := r.take(i, run); reason != "" {
		return v, "", refusal{reason: reason}
	}
	if r.system == i.system {
		return i.read(r, money)
	}
	negative, given := r.negative, infoWith(i.id, r.system)
	v, currency, no = given.read(r, money)
	if !no.refuses() {
		return v, currency, refusal{}
	}
	r.negative = negative
	if !clash(given.numberData(), i.numberData()) {
		if v, currency, other := i.read(r, money); !other.refuses() {
			return v, currency, refusal{}
		}
	}
	r.negative, r.arabic = negative, isArabic(r.system)
	if r.arabic {
		if v, currency, other := given.read(r, money); !other.refuses() {
			return v, currency, refusal{}
		}
	}
	return v, "", no
}

// isArabic reports whether a numbering system has separators of its own in Unicode.
func isArabic(system int) bool {
	name := numbers.SystemName(system)
	return name == "arab" || name == "arabext"
}

// read reads the text that was split by reader.take.
func (i *info) read(r *reader, money bool) (v decimal.Decimal, currency string, no refusal) {
	r.info = i
	if money {
		return i.readMoney(r)
	}
	v, reason := i.readNumber(r)
	return v, "", refusal{reason: reason}
}

// clash reports whether the decimal separator of one is the group separator of the other.
func clash(a, b *numberData) bool {
	for _, p := range [...][2]string{
		{a.decimal, b.group}, {b.decimal, a.group}, {a.moneyDecimal, b.moneyGroup}, {b.moneyDecimal, a.moneyGroup},
	} {
		if c, _ := utf8.DecodeRuneInString(p[1]); isMark(p[0], c) {
			return true
		}
	}
	return false
}

// checkText returns the reason why a text is not parsed at all, or "".
func checkText(text string) string {
	switch {
	case len(text) > maxCharacters && (len(text) > maxCharacters*utf8.UTFMax || utf8.RuneCountInString(text) > maxCharacters):
		return fmt.Sprintf("longer than %d characters", maxCharacters)
	case !utf8.ValidString(text):
		return "not valid UTF-8"
	}
	if strings.IndexByte(text, overrideByte) < 0 {
		return ""
	}
	if at := strings.IndexFunc(text, isOverride); at >= 0 {
		c, _ := utf8.DecodeRuneInString(text[at:])
		return fmt.Sprintf("the character %U reorders the text around it", c)
	}
	return ""
}
