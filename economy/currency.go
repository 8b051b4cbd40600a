package economy

import (
	"cmp"
	"database/sql/driver"
	"iter"

	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/data/currencies"
)

// Currency is an ISO 4217 alphabetic code, current or historical ("USD", "SUR"), as listed in CLDR's
// supplemental data. Codes that CLDR adds to the standard (CNH) are not included. Currency is comparable; the
// zero Currency is unset.
type Currency struct {
	code [3]byte
}

// ParseCurrency reads a three-letter code in upper case. Any other text is an error, which suggests the code
// that was probably meant: "USD" for "usd", "UDS" and "dollars".
func ParseCurrency(s string) (Currency, error) {
	if _, found := currencies.Lookup(s); !found {
		return Currency{}, unknownCurrency("ParseCurrency", s, s)
	}
	return Currency{[3]byte([]byte(s))}, nil
}

// MustParseCurrency is like [ParseCurrency] but panics on error. It is for tests and package variables.
func MustParseCurrency(s string) Currency {
	c, err := ParseCurrency(s)
	if err != nil {
		panic(err)
	}
	return c
}

// Currencies yields every currency, in the order of the codes.
func Currencies() iter.Seq[Currency] {
	return func(yield func(Currency) bool) {
		for code := range currencies.All() {
			if !yield(Currency{[3]byte([]byte(code))}) {
				return
			}
		}
	}
}

// Digits returns the number of decimals of c's minor unit: 2 for USD, 0 for JPY, 3 for KWD. The source is CLDR,
// which follows usage where ISO 4217 keeps a unit that is no longer used. The zero Currency has 2.
func (c Currency) Digits() int {
	info, found := currencies.Lookup(string(c.code[:]))
	if !found {
		return 2
	}
	return info.Digits
}

// CashDigits returns the number of decimals of the smallest amount that is paid in cash, at most
// [Currency.Digits].
func (c Currency) CashDigits() int {
	info, found := currencies.Lookup(string(c.code[:]))
	if !found {
		return 2
	}
	return info.CashDigits
}

// IsZero reports whether c is unset.
func (c Currency) IsZero() bool { return c == Currency{} }

// Compare orders currencies by code.
func (c Currency) Compare(other Currency) int { return cmp.Compare(c.String(), other.String()) }

// String returns the code, or "" for the zero Currency.
func (c Currency) String() string {
	if c.IsZero() {
		return ""
	}
	return string(c.code[:])
}

// AppendText implements [encoding.TextAppender].
func (c Currency) AppendText(b []byte) ([]byte, error) {
	if c.IsZero() {
		return b, nil
	}
	return append(b, c.code[:]...), nil
}

// MarshalText implements [encoding.TextMarshaler].
func (c Currency) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what [ParseCurrency] reads; empty text is the
// zero Currency.
func (c *Currency) UnmarshalText(text []byte) error {
	return codec.Unmarshal(c, text, ParseCurrency)
}

// Scan implements [database/sql.Scanner]. NULL is the zero Currency.
func (c *Currency) Scan(src any) error { return codec.Scan(c, src, ParseCurrency) }

// Value implements [database/sql/driver.Valuer]. The value is the code, or NULL for the zero Currency.
func (c Currency) Value() (driver.Value, error) { return codec.Value(c) }
