package economy

import (
	"cmp"
	"database/sql/driver"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/codec"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// UnitKind says what an amount counts. The zero UnitKind is unset. Its constants begin with [UnitCurrency]; [UnitKinds]
// lists them.
type UnitKind string

// The unit kinds.
const (
	UnitCurrency        UnitKind = "currency"         // money of the currency that the Unit names
	UnitPercent         UnitKind = "percent"          // 15 is 15 %
	UnitPercentagePoint UnitKind = "percentage-point" // a difference between two percentages
	UnitCount           UnitKind = "count"            // a whole number of people, enterprises, projects and so on
	UnitRatio           UnitKind = "ratio"            // 0.15 is 15 %
	UnitRank            UnitKind = "rank"             // 1 is the first place
	UnitIndex           UnitKind = "index"            // 100 in the base period
	UnitTonne           UnitKind = "tonne"            // metric, 1,000 kg
	UnitTEU             UnitKind = "teu"              // twenty-foot equivalent unit, of containers
	UnitTonneKilometre  UnitKind = "tonne-kilometre"  // one tonne carried over one kilometre
	UnitKilowattHour    UnitKind = "kilowatt-hour"    // 3.6 MJ
	UnitSquareMetre     UnitKind = "square-metre"
)

// UnitKinds returns every unit kind, in the order in which they are documented.
func UnitKinds() []UnitKind {
	return []UnitKind{UnitCurrency, UnitPercent, UnitPercentagePoint, UnitCount, UnitRatio, UnitRank, UnitIndex, UnitTonne, UnitTEU,
		UnitTonneKilometre, UnitKilowattHour, UnitSquareMetre}
}

// Unit is what a [Value] is measured in. Its text is a unit kind ("percent", "tonne") or a currency code
// ("USD"), followed by @ and the base period for an index with a base ("index@2010") and for constant prices
// ("USD@2015"). Money without a base is in current prices. Unit is comparable, but == distinguishes two forms
// of the same base period (2015 and 2015-01-01/P1Y), which arithmetic and series do not. The zero Unit is
// unset.
type Unit struct {
	kind     UnitKind
	currency Currency
	base     civil.Period
}

// UnitOf returns the unit of a currency in current prices. It is the zero Unit for the zero Currency.
func UnitOf(c Currency) Unit {
	if c.IsZero() {
		return Unit{}
	}
	return Unit{kind: UnitCurrency, currency: c}
}

// ParseUnit reads the text of a unit. The error of an unknown unit suggests what was probably meant: "percent"
// for "%", "USD" for "usd" and "dollars".
func ParseUnit(s string) (Unit, error) {
	name, base, based := strings.Cut(s, "@")
	u := Unit{kind: UnitKind(name)}
	switch {
	case name == string(UnitCurrency) || !slices.Contains(UnitKinds(), u.kind):
		currency, err := ParseCurrency(name)
		if err != nil {
			return Unit{}, unknownUnit(s, name)
		}
		u = UnitOf(currency)
	case based && u.kind != UnitIndex:
		return Unit{}, parseError("ParseUnit", s, "only a currency or an index has a base period")
	}
	if based {
		period, err := civil.ParsePeriod(base)
		if err != nil {
			reason, _ := spelling.ReasonOf(err)
			return Unit{}, parseError("ParseUnit", s, "base: "+reason)
		}
		u.base = period
	}
	return u, nil
}

// MustParseUnit is like [ParseUnit] but panics on error. It is for tests and package variables.
func MustParseUnit(s string) Unit {
	u, err := ParseUnit(s)
	if err != nil {
		panic(err)
	}
	return u
}

// Kind returns the kind of u, or "" for the zero Unit.
func (u Unit) Kind() UnitKind { return u.kind }

// Currency returns the currency of a unit of money, or the zero Currency.
func (u Unit) Currency() Currency { return u.currency }

// Base returns the base period of an index or of constant prices, or the zero Period.
func (u Unit) Base() civil.Period { return u.base }

// IsZero reports whether u is unset.
func (u Unit) IsZero() bool { return u == Unit{} }

// Compare orders units by their text.
func (u Unit) Compare(other Unit) int { return cmp.Compare(u.String(), other.String()) }

// String returns the text that [ParseUnit] reads, or "" for the zero Unit.
func (u Unit) String() string {
	text, _ := u.AppendText(nil)
	return string(text)
}

// AppendText implements [encoding.TextAppender].
func (u Unit) AppendText(b []byte) ([]byte, error) {
	if u.kind == UnitCurrency {
		b = append(b, u.currency.String()...)
	} else {
		b = append(b, u.kind...)
	}
	if u.base.IsZero() {
		return b, nil
	}
	return u.base.AppendText(append(b, '@'))
}

// MarshalText implements [encoding.TextMarshaler].
func (u Unit) MarshalText() ([]byte, error) { return u.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads what [ParseUnit] reads; empty text is the zero
// Unit.
func (u *Unit) UnmarshalText(text []byte) error { return codec.Unmarshal(u, text, ParseUnit) }

// Scan implements [database/sql.Scanner]. NULL is the zero Unit.
func (u *Unit) Scan(src any) error { return codec.Scan(u, src, ParseUnit) }

// Value implements [database/sql/driver.Valuer]. The value is the text of u, or NULL for the zero Unit.
func (u Unit) Value() (driver.Value, error) { return codec.Value(u) }
