package locale

import (
	"fmt"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/textual"
)

// Limits of what is parsed: characters of a text, and the size of an exponent.
const (
	maxCharacters = 10_000
	maxExponent   = 10_000
)

// ParseError is why a text is no number or amount of a locale.
type ParseError struct {
	Func, Input, Reason string
	Locale              string // whose data was used
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("locale: %s(%s): %s", e.Func, textual.Quote(e.Input), e.Reason)
}

// ParseNumber reads what Number and Percent print: the locale's separators and digits or ASCII
// digits, compact words, a percent sign (15% is 0.15), any kind of space and minus. Groups must have the
// locale's size. A text that could mean two numbers is an error that names both.
func (l Locale) ParseNumber(text string) (decimal.Decimal, error) {
	v, _, reason := l.info().parse(text, false)
	if reason != "" {
		return decimal.Decimal{}, &ParseError{"ParseNumber", text, reason, l.String()}
	}
	return v, nil
}

// ParseMoney reads what Money prints: a number as ParseNumber reads it, with the currency's symbol,
// code or name before or behind it. A symbol that the locale itself prints goes before one that is only
// narrow; one that several currencies have is an error that names two.
func (l Locale) ParseMoney(text string) (decimal.Decimal, string, error) {
	amount, currency, reason := l.info().parse(text, true)
	if reason != "" {
		return decimal.Decimal{}, "", &ParseError{"ParseMoney", text, reason, l.String()}
	}
	return amount, currency, nil
}

// parse tries the runs of digits of a text as the number, and then a word in place of it. The reason
// is that of the first run.
func (i *info) parse(text string, money bool) (v decimal.Decimal, currency, reason string) {
	if reason := checkText(text); reason != "" {
		return v, "", reason
	}
	var r reader
	r.set(text)
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

// parseRun reads the text with one run of digits as the number.
func (i *info) parseRun(r *reader, run int, money bool) (v decimal.Decimal, currency, reason string) {
	if reason = r.take(i, run); reason != "" {
		return v, "", reason
	}
	if money {
		return i.readMoney(r)
	}
	v, reason = i.readNumber(r)
	return v, "", reason
}

// checkText is the reason why a text is not looked at, empty when it is.
func checkText(text string) string {
	switch {
	case len(text) > maxCharacters && (len(text) > maxCharacters*utf8.UTFMax || utf8.RuneCountInString(text) > maxCharacters):
		return fmt.Sprintf("longer than %d characters", maxCharacters)
	case !utf8.ValidString(text):
		return "not valid UTF-8"
	}
	return ""
}
