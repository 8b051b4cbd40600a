package economy

import (
	"cmp"
	"database/sql/driver"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/codec"
)

// UnitKind is what a number counts. The zero UnitKind is none.
type UnitKind string

// The kinds of units.
const (
	UnitCurrency        UnitKind = "currency"         // of which the Unit names one
	UnitPercent         UnitKind = "percent"          // 15 is 15 %
	UnitPercentagePoint UnitKind = "percentage-point" // a difference between two percentages
	UnitCount           UnitKind = "count"            // whole things: people, enterprises, projects
	UnitRatio           UnitKind = "ratio"            // 0.15 is 15 %
	UnitRank            UnitKind = "rank"             // 1 is the first
	UnitIndex           UnitKind = "index"            // the base period is 100
	UnitTonne           UnitKind = "tonne"            // metric, 1,000 kg
	UnitTEU             UnitKind = "teu"              // twenty-foot equivalent unit of container traffic
	UnitTonneKilometre  UnitKind = "tonne-kilometre"  // a tonne carried over a kilometre
	UnitKilowattHour    UnitKind = "kilowatt-hour"    // 3.6 MJ
	UnitSquareMetre     UnitKind = "square-metre"
)

// UnitKinds returns every kind of unit, in the order in which they are documented.
func UnitKinds() []UnitKind {
	return []UnitKind{UnitCurrency, UnitPercent, UnitPercentagePoint, UnitCount, UnitRatio, UnitRank, UnitIndex, UnitTonne, UnitTEU,
		UnitTonneKilometre, UnitKilowattHour, UnitSquareMetre}
}

// Unit is what a [Value] is measured in. Its text is the kind ("percent", "tonne") or the currency's code
// ("USD"), and behind an @ the base period of an index ("index@2010") or of constant prices ("USD@2015");
// money without a base is in current prices. It is comparable, and == tells apart two forms of one base period (2015,
// 2015-01-01/P1Y), which arithmetic and series do not. The zero Unit is unset.
type Unit struct {
	kind     UnitKind
	currency Currency
	base     civil.Period
}

// UnitOf returns the unit of a currency in current prices.
func UnitOf(c Currency) Unit {
	if c.IsZero() {
		return Unit{}
	}
	return Unit{kind: UnitCurrency, currency: c}
}

// ParseUnit reads a unit's text. The error of an unknown one suggests what was probably meant: "percent" for "%", "USD" for
// "usd" and "dollars".
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
		return Unit{}, refused("ParseUnit", s, "only a currency or an index has a base period")
	}
	if based {
		period, err := civil.ParsePeriod(base)
		if err != nil {
			return Unit{}, refused("ParseUnit", s, "base: "+err.Error())
		}
		u.base = period
	}
	return u, nil
}

// MustParseUnit is ParseUnit for tests and package variables: it panics on error.
func MustParseUnit(s string) Unit {
	u, err := ParseUnit(s)
	if err != nil {
		panic(err)
	}
	return u
}

// Kind returns what kind of unit u is, "" for the zero Unit.
func (u Unit) Kind() UnitKind { return u.kind }

// Currency returns the currency of a unit of money, else the zero Currency.
func (u Unit) Currency() Currency { return u.currency }

// Base returns the base period of an index or of constant prices, else the zero Period.
func (u Unit) Base() civil.Period { return u.base }

// IsZero reports whether u is unset.
func (u Unit) IsZero() bool { return u == Unit{} }

// Compare orders units by their text.
func (u Unit) Compare(other Unit) int { return cmp.Compare(u.String(), other.String()) }

// String returns the text that [ParseUnit] reads, and "" for the zero Unit.
func (u Unit) String() string {
	text, _ := u.AppendText(nil)
	return string(text)
}

// AppendText implements encoding.TextAppender.
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

// MarshalText implements encoding.TextMarshaler.
func (u Unit) MarshalText() ([]byte, error) { return u.AppendText(nil) }

// UnmarshalText reads what [ParseUnit] reads; empty text is the zero Unit.
func (u *Unit) UnmarshalText(text []byte) error { return codec.Unmarshal(u, text, ParseUnit) }

// Scan implements sql.Scanner; NULL is the zero Unit.
func (u *Unit) Scan(src any) error { return codec.Scan(u, src, ParseUnit) }

// Value implements driver.Valuer: the text, NULL for the zero value.
func (u Unit) Value() (driver.Value, error) { return codec.Value(u) }
