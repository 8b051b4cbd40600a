package economy

import (
	"database/sql/driver"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/locale"
)

// Money is an exact amount of a currency in its major unit, such as 1.90 USD. The amount keeps all its digits;
// it is rounded to the minor unit only by methods that say so, such as [Money.Round]. Compare amounts with
// [Money.Equal], not with ==. The zero Money is unset: an amount of 0 without a currency.
type Money struct {
	Amount   decimal.Decimal `json:"amount"`
	Currency Currency        `json:"currency"`
}

// ParseMoney reads a plain decimal number, one space and a currency code: "1.90 USD". To read amounts as people
// write them, use package locale.
func ParseMoney(s string) (Money, error) {
	number, code, found := strings.Cut(s, " ")
	if !found {
		return Money{}, parseError("ParseMoney", s, `want an amount, a space and a currency code, such as "1.90 USD"`)
	}
	amount, err := decimaltext.Parse(number)
	if err != nil {
		return Money{}, parseError("ParseMoney", s, err.Error())
	}
	currency, err := ParseCurrency(code)
	if err != nil {
		return Money{}, unknownCurrency("ParseMoney", s, code)
	}
	return Money{amount, currency}, nil
}

// MustParseMoney is like [ParseMoney] but panics on error. It is for tests and package variables.
func MustParseMoney(s string) Money {
	m, err := ParseMoney(s)
	if err != nil {
		panic(err)
	}
	return m
}

// Add returns m + other. Different currencies are a [*MixedCurrenciesError]. The zero Money can be added to any
// currency, so that a sum can start with it. An amount with an exponent beyond the limits of [ParseMoney] is an
// [*OperandError].
func (m Money) Add(other Money) (Money, error) {
	m, other = adoptCurrency(m, other)
	if err := call("Add").checkCurrencies(m, other); err != nil {
		return Money{}, err
	}
	return Money{m.Amount.Add(other.Amount), m.Currency}, nil
}

// Sub returns m - other. The rules are those of [Money.Add].
func (m Money) Sub(other Money) (Money, error) {
	m, other = adoptCurrency(m, other)
	if err := call("Sub").checkCurrencies(m, other); err != nil {
		return Money{}, err
	}
	return Money{m.Amount.Sub(other.Amount), m.Currency}, nil
}

// Mul returns m × factor exactly. An exponent out of range is an [*OperandError].
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

// Compare returns -1, 0 or 1 if m is less than, equal to or greater than other. The zero Money compares as 0 of
// the other currency. The errors are those of [Money.Add].
func (m Money) Compare(other Money) (int, error) {
	m, other = adoptCurrency(m, other)
	if err := call("Compare").checkCurrencies(m, other); err != nil {
		return 0, err
	}
	return m.Amount.Cmp(other.Amount), nil
}

// adoptCurrency gives the zero Money the currency of the other amount.
func adoptCurrency(a, b Money) (Money, Money) {
	if a.IsZero() {
		a.Currency = b.Currency
	} else if b.IsZero() {
		b.Currency = a.Currency
	}
	return a, b
}

// checkCurrencies reports why two amounts cannot be combined.
func (c call) checkCurrencies(a, b Money) error {
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

// Equal reports whether both are the same amount of the same currency: 1.9 USD equals 1.90 USD. An amount with
// an exponent out of range equals nothing.
func (m Money) Equal(other Money) bool {
	order, err := m.Compare(other)
	return err == nil && order == 0
}

// Round returns m rounded half-even to the minor unit of its currency. An amount with an exponent out of range
// is returned unchanged; [Money.RoundBy] reports it.
func (m Money) Round() Money {
	if !inRange(m.Amount) {
		return m
	}
	return Money{m.Amount.RoundBank(int32(m.Currency.Digits())), m.Currency}
}

// IsZero reports whether m is unset: an amount of 0 without a currency.
func (m Money) IsZero() bool { return m.Currency.IsZero() && m.Amount.IsZero() }

// String returns the amount, with at least the decimals of the minor unit, and the code: "1.90 USD". An amount
// beyond the limits of [ParseMoney] is written with its exponent: "1E20000 USD". The zero Money is "".
func (m Money) String() string {
	text, err := m.AppendText(nil)
	if err != nil {
		return strings.TrimSuffix(plain(m.Amount)+" "+m.Currency.String(), " ")
	}
	return string(text)
}

// Format returns the amount as readers of the locale write it.
func (m Money) Format(l locale.Locale, o locale.MoneyOptions) string {
	return l.Money(m.Amount, m.Currency.String(), o)
}

// noCurrency is the reason to refuse an amount without a currency.
const noCurrency = "an amount without a currency"

// AppendText implements [encoding.TextAppender]. Amounts beyond the limits of [ParseMoney] and amounts without
// a currency are errors.
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

// appendAmount appends the amount with all its digits and at least those of the minor unit.
func (m Money) appendAmount(b []byte) ([]byte, error) {
	if m.Currency.IsZero() {
		return b, parseError("Money", plain(m.Amount), noCurrency)
	}
	if !inRange(m.Amount) {
		return b, parseError("Money", m.Currency.String(), decimaltext.ErrExponent.Error())
	}
	text := m.Amount.StringFixed(max(int32(m.Currency.Digits()), -m.Amount.Exponent()))
	if len(text) > decimaltext.MaxLength {
		return b, parseError("Money", m.Currency.String(), decimaltext.ErrLength.Error())
	}
	return append(b, text...), nil
}

// MarshalText implements [encoding.TextMarshaler]. The errors are those of [Money.AppendText].
func (m Money) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what [ParseMoney] reads; empty text is the zero
// Money.
func (m *Money) UnmarshalText(text []byte) error { return codec.Unmarshal(m, text, ParseMoney) }

// Scan implements [database/sql.Scanner]. NULL is the zero Money.
func (m *Money) Scan(src any) error { return codec.Scan(m, src, ParseMoney) }

// Value implements [database/sql/driver.Valuer]. The value is the text of m, or NULL for the zero Money. The
// errors are those of [Money.AppendText].
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
