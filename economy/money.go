package economy

import (
	"database/sql/driver"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/locale"
)

// Money is an exact amount of a currency, in its major unit: 1.90 USD. The amount keeps all its digits;
// nothing is rounded to the minor unit unless asked ([Money.Round]). The zero Money is no money of no
// currency. Compare amounts with [Money.Equal], never ==.
type Money struct {
	Amount   decimal.Decimal `json:"amount"`
	Currency Currency        `json:"currency"`
}

// ParseMoney reads a plain decimal, one space and a currency code: "1.90 USD". Texts written for
// people are read by package locale.
func ParseMoney(s string) (Money, error) {
	number, code, found := strings.Cut(s, " ")
	if !found {
		return Money{}, refused("ParseMoney", s, `want an amount, a space and a currency code, such as "1.90 USD"`)
	}
	amount, err := decimaltext.Parse(number)
	if err != nil {
		return Money{}, refused("ParseMoney", s, err.Error())
	}
	currency, err := ParseCurrency(code)
	if err != nil {
		return Money{}, unknownCurrency("ParseMoney", s, code)
	}
	return Money{amount, currency}, nil
}

// MustParseMoney is ParseMoney for tests and package variables: it panics on error.
func MustParseMoney(s string) Money {
	m, err := ParseMoney(s)
	if err != nil {
		panic(err)
	}
	return m
}

// Add returns m + other; both must be of one currency ([*MixedCurrenciesError]). The zero Money is neutral, so that
// a sum can begin with it. An amount whose exponent [ParseMoney] would refuse is an [*OperandError].
func (m Money) Add(other Money) (Money, error) {
	m, other = alike(m, other)
	if err := call("Add").matched(m, other); err != nil {
		return Money{}, err
	}
	return Money{m.Amount.Add(other.Amount), m.Currency}, nil
}

// Sub returns m - other, on the terms of [Money.Add].
func (m Money) Sub(other Money) (Money, error) {
	m, other = alike(m, other)
	if err := call("Sub").matched(m, other); err != nil {
		return Money{}, err
	}
	return Money{m.Amount.Sub(other.Amount), m.Currency}, nil
}

// Mul returns m times factor, exactly. An exponent out of range is an [*OperandError].
func (m Money) Mul(factor decimal.Decimal) (Money, error) {
	if !inRange(m.Amount) {
		return Money{}, call("Mul").fail("amount", ReasonOutOfRange, "exponent")
	}
	if !inRange(factor) {
		return Money{}, call("Mul").fail("factor", ReasonOutOfRange, "exponent")
	}
	return Money{m.Amount.Mul(factor), m.Currency}, nil
}

// Neg returns -m.
func (m Money) Neg() Money { return Money{m.Amount.Neg(), m.Currency} }

// Compare returns -1, 0 or 1 as m is less than, equal to or more than other, on the terms of [Money.Add]: the zero Money
// compares as 0 of any currency.
func (m Money) Compare(other Money) (int, error) {
	m, other = alike(m, other)
	if err := call("Compare").matched(m, other); err != nil {
		return 0, err
	}
	return m.Amount.Cmp(other.Amount), nil
}

// alike gives the zero Money the currency of what it meets.
func alike(a, b Money) (Money, Money) {
	if a.IsZero() {
		a.Currency = b.Currency
	} else if b.IsZero() {
		b.Currency = a.Currency
	}
	return a, b
}

// matched reports why two amounts cannot meet.
func (c call) matched(a, b Money) error {
	switch {
	case a.Currency != b.Currency:
		return &MixedCurrenciesError{string(c), a.Currency, b.Currency}
	case !inRange(a.Amount):
		return c.fail("amount", ReasonOutOfRange, "exponent")
	case !inRange(b.Amount):
		return c.fail("other", ReasonOutOfRange, "exponent")
	}
	return nil
}

// Equal reports whether both are the same amount of the same currency: 1.9 USD equals 1.90 USD. An amount
// whose exponent is out of range equals nothing.
func (m Money) Equal(other Money) bool {
	order, err := m.Compare(other)
	return err == nil && order == 0
}

// Round returns m rounded half-even to its currency's minor unit. An amount whose exponent is out of range
// is returned as it is; [Money.RoundBy] says so.
func (m Money) Round() Money {
	if !inRange(m.Amount) {
		return m
	}
	return Money{m.Amount.RoundBank(int32(m.Currency.Digits())), m.Currency}
}

// IsZero reports whether m is unset: an amount of 0 of no currency.
func (m Money) IsZero() bool { return m.Currency.IsZero() && m.Amount.IsZero() }

// String returns the amount with at least the decimals of the minor unit, and the code: "1.90 USD". An amount
// beyond the limits of [ParseMoney] is written with its exponent, "1E20000 USD". The zero Money is "".
func (m Money) String() string {
	text, err := m.AppendText(nil)
	if err != nil {
		return strings.TrimSuffix(plain(m.Amount)+" "+m.Currency.String(), " ")
	}
	return string(text)
}

// Format returns the amount as the readers of a locale write it.
func (m Money) Format(l locale.Locale, o locale.MoneyOptions) string {
	return l.Money(m.Amount, m.Currency.String(), o)
}

// noCurrency is why an amount alone is no money.
const noCurrency = "an amount without a currency"

// AppendText implements encoding.TextAppender. Amounts beyond the limits of [ParseMoney] and those of no currency are
// an error.
func (m Money) AppendText(b []byte) ([]byte, error) {
	if m.IsZero() {
		return b, nil
	}
	b, err := m.appendAmount(b)
	if err != nil {
		return b, err
	}
	return m.Currency.AppendText(append(b, ' '))
}

// appendAmount writes the amount with all its digits, and at least those of the minor unit.
func (m Money) appendAmount(b []byte) ([]byte, error) {
	if m.Currency.IsZero() {
		return b, refused("Money", plain(m.Amount), noCurrency)
	}
	if !inRange(m.Amount) {
		return b, refused("Money", m.Currency.String(), decimaltext.ErrExponent.Error())
	}
	return append(b, m.Amount.StringFixed(max(int32(m.Currency.Digits()), -m.Amount.Exponent()))...), nil
}

// MarshalText implements encoding.TextMarshaler.
func (m Money) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText reads what [ParseMoney] reads; empty text is the zero Money.
func (m *Money) UnmarshalText(text []byte) error { return codec.Unmarshal(m, text, ParseMoney) }

// Scan implements sql.Scanner; NULL is the zero Money.
func (m *Money) Scan(src any) error { return codec.Scan(m, src, ParseMoney) }

// Value implements driver.Valuer: the text form, NULL for the zero Money. An amount beyond the limits of [ParseMoney]
// is an error.
func (m Money) Value() (driver.Value, error) {
	if m.IsZero() {
		return nil, nil
	}
	text, err := m.MarshalText()
	if err != nil {
		return nil, err
	}
	return string(text), nil
}
