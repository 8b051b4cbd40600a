package locale

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Limits of what is parsed: characters of a text, and the size of an exponent.
const (
	maxCharacters = 10_000
	maxExponent   = 10_000
)

// ParseError is why a text is no number or amount of a locale.
type ParseError struct {
	Func   string // "ParseNumber"
	Input  string // the text as it was given
	Reason string
	Locale string // whose data was used
}

func (e *ParseError) Error() string {
	return spelling.ParseError("locale", e.Func, e.Input, e)
}

// Refusal returns the reason.
func (e *ParseError) Refusal() (reason, suggestion string) { return e.Reason, "" }

// ParseNumber reads what Number and Percent print: the locale's separators, compact words, a percent sign (15% is
// 0.15), any kind of space and minus, in half or full width. The digits may be of any numbering system, but of one,
// with the separators that the locale has for that or for its own, and Arabic ones with ٫ and ٬ everywhere. Groups must have the locale's size and begin
// with no zero. White space around the text is ignored. A text that could mean two numbers is an error that names
// both; one with a character that reorders others (U+202E) is an error.
func (l Locale) ParseNumber(text string) (decimal.Decimal, error) {
	v, _, reason := l.decoded().parse(text, false)
	if reason != "" {
		return decimal.Decimal{}, &ParseError{"ParseNumber", text, reason, l.String()}
	}
	return v, nil
}

// ParseMoney reads what Money prints of currencies that CLDR knows: a number as ParseNumber reads it, with the
// currency's symbol, code or name before or behind it. A symbol that the locale itself prints goes before one that
// is only narrow, and all of the locale's before those that every reader may know (US$, CN¥). One that several
// currencies have is an error that names two, and a code that CLDR does not know is an error.
func (l Locale) ParseMoney(text string) (decimal.Decimal, string, error) {
	amount, currency, reason := l.decoded().parse(text, true)
	if reason != "" {
		return decimal.Decimal{}, "", &ParseError{"ParseMoney", text, reason, l.String()}
	}
	return amount, currency, nil
}

// decoded is the locale's info with its numbers decoded: below the frame of a text that makes a new stack grow.
func (l Locale) decoded() *info {
	i := l.info()
	i.numberData()
	return i
}

// parse tries the runs of digits of a text as the number, and then a word in place of it. The reason
// is that of the first run.
func (i *info) parse(text string, money bool) (v decimal.Decimal, currency, reason string) {
	if reason := checkText(text); reason != "" {
		return v, "", reason
	}
	var r reader
	r.set(trimmed(text))
	first := ""
	for run := range maxRuns {
		if v, currency, reason = i.parseRun(&r, run, money); reason == "" {
			return v, currency, ""
		}
		if run == 0 {
			first = reason
		}
		if r.digitCount == 0 {
			break
		}
	}
	if v, currency, reason = i.parseRun(&r, noNumber, money); reason == "" {
		return v, currency, ""
	}
	return decimal.Decimal{}, "", first
}

// parseRun reads the text with one run of digits as the number: as the locale writes it in the numbering system of
// the digits, else as it does in its own, else Arabic digits with the separators that are made for them.
func (i *info) parseRun(r *reader, run int, money bool) (v decimal.Decimal, currency, reason string) {
	if reason = r.take(i, run); reason != "" {
		return v, "", reason
	}
	if r.system == i.system {
		return i.read(r, money)
	}
	negative, given := r.negative, infoWith(i.id, r.system)
	v, currency, reason = given.read(r, money)
	if reason == "" {
		return v, currency, ""
	}
	r.negative = negative
	if !clash(given.numberData(), i.numberData()) {
		if v, currency, other := i.read(r, money); other == "" {
			return v, currency, ""
		}
	}
	r.negative, r.arabic = negative, isArabic(r.system)
	if r.arabic {
		if v, currency, other := given.read(r, money); other == "" {
			return v, currency, ""
		}
	}
	return v, "", reason
}

// isArabic reports the numbering systems that have separators of their own in Unicode.
func isArabic(system int) bool {
	name := numbers.SystemName(system)
	return name == "arab" || name == "arabext"
}

// read reads the text that was taken apart.
func (i *info) read(r *reader, money bool) (v decimal.Decimal, currency, reason string) {
	r.info = i
	if money {
		return i.readMoney(r)
	}
	v, reason = i.readNumber(r)
	return v, "", reason
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

// checkText is the reason why a text is not looked at, empty when it is.
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
		return fmt.Sprintf("the text has the character %U, which reorders what is around it", c)
	}
	return ""
}
