package economy

import (
	"cmp"
	"database/sql/driver"
	"iter"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/data/currencies"
)

// Currency is an ISO 4217 alphabetic code, of today or of the past ("USD", "SUR"), that CLDR's
// supplemental data list; what CLDR adds to the standard (CNH) is none. It is comparable; the zero Currency is none.
type Currency struct {
	code [3]byte
}

// ParseCurrency reads a three-letter code in upper case. A code that ISO 4217 never had is an error,
// which suggests what was probably meant: "USD" for "usd", "UDS" and "dollars".
func ParseCurrency(s string) (Currency, error) {
	if _, found := currencies.Lookup(s); !found {
		return Currency{}, unknownCurrency("ParseCurrency", s, s)
	}
	return Currency{[3]byte([]byte(s))}, nil
}

// MustParseCurrency is ParseCurrency for tests and package variables: it panics on error.
func MustParseCurrency(s string) Currency {
	c, err := ParseCurrency(s)
	if err != nil {
		panic(err)
	}
	return c
}

// Currencies yields every currency in the order of its code.
func Currencies() iter.Seq[Currency] {
	return func(yield func(Currency) bool) {
		for code := range currencies.All() {
			if !yield(Currency{[3]byte([]byte(code))}) {
				return
			}
		}
	}
}

// Digits returns the decimals of c's minor unit: 2 for USD, 0 for JPY, 3 for KWD. The source is CLDR,
// which follows usage where ISO 4217 keeps a unit that nobody counts in any more. The zero Currency has 2.
func (c Currency) Digits() int {
	info, found := currencies.Lookup(string(c.code[:]))
	if !found {
		return 2
	}
	return info.Digits
}

// CashDigits returns the decimals of the smallest amount that is paid in cash, at most [Currency.Digits].
func (c Currency) CashDigits() int {
	info, found := currencies.Lookup(string(c.code[:]))
	if !found {
		return 2
	}
	return info.CashDigits
}

// IsZero reports whether c is no currency.
func (c Currency) IsZero() bool { return c == Currency{} }

// Compare orders currencies by code.
func (c Currency) Compare(other Currency) int { return cmp.Compare(c.String(), other.String()) }

// String returns the code, and "" for the zero Currency.
func (c Currency) String() string {
	if c.IsZero() {
		return ""
	}
	return string(c.code[:])
}

// AppendText implements encoding.TextAppender.
func (c Currency) AppendText(b []byte) ([]byte, error) {
	if c.IsZero() {
		return b, nil
	}
	return append(b, c.code[:]...), nil
}

// MarshalText implements encoding.TextMarshaler.
func (c Currency) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads what [ParseCurrency] reads; empty text is the zero Currency.
func (c *Currency) UnmarshalText(text []byte) error {
	return codec.Unmarshal(c, text, ParseCurrency)
}

// Scan implements sql.Scanner; NULL is the zero Currency.
func (c *Currency) Scan(src any) error { return codec.Scan(c, src, ParseCurrency) }

// Value implements driver.Valuer: the text, NULL for the zero value.
func (c Currency) Value() (driver.Value, error) { return codec.Value(c) }
