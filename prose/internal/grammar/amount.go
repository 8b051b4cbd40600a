package grammar

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/locale"
)

// An amount is written with a word for its thousands if the number before the word has at most maxDigits digits or
// maxDecimals decimals, and fewer digits than the whole amount.
const (
	maxDigits   = 5
	maxDecimals = 3
)

// Notation returns the notation of an amount in a sentence: a compact one for a great amount that is short in it (1.9
// trillion, 157亿), and else the standard one. The compact one loses no digit if it is printed with [locale.AllDigits].
// Before the sign of a unit the word may be abbreviated: 1 млн т.
func (t Teller) Notation(amount decimal.Decimal, hasSign bool) locale.Notation {
	coefficient := amount.Coefficient().Text(10)
	digits := strings.Trim(coefficient, "-0")
	zeros := len(coefficient) - len(strings.TrimRight(coefficient, "0")) + int(amount.Exponent()) // at the end of the whole number
	power := zeros + len(digits) - 1                                                              // of ten, of the first digit
	decimals := power - power%t.tongue.group - zeros
	switch {
	case power < t.tongue.worded, zeros <= 0, len(digits) > maxDigits && decimals > maxDecimals:
		return locale.Standard
	case hasSign && t.tongue.abbreviates:
		return locale.CompactShort
	}
	return locale.CompactLong
}

// Money returns an amount of a currency as a sentence has it: in Chinese, that of yuan with the word 元, "2100万元人民币".
func (t Teller) Money(amount, currency string) string {
	const yuan = "人民币"
	if number, found := strings.CutSuffix(amount, yuan); found && currency == "CNY" {
		return number + "元" + yuan
	}
	return amount
}
