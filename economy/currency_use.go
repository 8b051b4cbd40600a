package economy

import (
	"cmp"
	"slices"
	"time"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/currencies"
	"github.com/crossborder-go/crossborder/region"
)

// CurrencyUse says where and when a currency was used, according to CLDR's supplemental data. Country is ZZ for
// currencies that no country issues (gold, the special drawing right) and may be a former country (SU). During
// is half-open; an end for which CLDR has no day is open. Tender is false where the currency was used without
// being legal tender, such as units of account and funds codes.
type CurrencyUse struct {
	Country region.Code    `json:"country"`
	During  civil.Interval `json:"during,omitzero"`
	Tender  bool           `json:"tender"`
}

// CurrenciesOf returns the currencies that were legal tender in a country on a day, the most important first;
// there are several where an old currency still circulated beside the new one. For the code of a subdivision or
// a local area it returns the currencies of its country. It returns nil for an unknown country and for the zero
// Date. The source is CLDR, which has ISO 4217 codes only: for some countries nothing is known before about
// 1960.
func CurrenciesOf(country region.Code, on civil.Date) []Currency {
	code, day := country.Country().String(), dayNumber(on)
	if code == "" || day == 0 {
		return nil
	}
	type ranked struct {
		currency Currency
		rank     byte
	}
	var found []ranked
	for u := range currencies.Uses("") {
		if u.Country == code && u.Tender && u.From <= day && (u.To == 0 || u.To >= day) {
			found = append(found, ranked{Currency{[3]byte([]byte(u.Code))}, u.Rank})
		}
	}
	slices.SortFunc(found, func(a, b ranked) int { return cmp.Compare(a.rank, b.rank) })
	var tender []Currency
	for _, f := range found {
		if !slices.Contains(tender, f.currency) {
			tender = append(tender, f.currency)
		}
	}
	return tender
}

// Used returns where and when c was used, ordered by country; nil for the zero Currency.
func (c Currency) Used() []CurrencyUse {
	if c.IsZero() {
		return nil
	}
	var used []CurrencyUse
	for u := range currencies.Uses(string(c.code[:])) {
		country, err := region.ParseCode(u.Country)
		if err != nil {
			continue // does not happen: a test parses every country of the table
		}
		var during civil.Interval
		if u.From != 0 {
			during.From = civil.On(date(u.From))
		}
		if u.To != 0 {
			during.Until = civil.On(date(u.To).AddDays(1))
		}
		used = append(used, CurrencyUse{country, during, u.Tender})
	}
	return used
}

// InUse reports whether c was used anywhere on a day, as legal tender or not. It is Unknown for the zero
// Currency and for the zero Date.
func (c Currency) InUse(on civil.Date) civil.Truth {
	return c.usedBetween(on, on)
}

// usedBetween reports whether c was used on any day from first to last, both included.
func (c Currency) usedBetween(first, last civil.Date) civil.Truth {
	from, to := dayNumber(first), dayNumber(last)
	if c.IsZero() || from == 0 || to == 0 {
		return civil.Unknown
	}
	for u := range currencies.Uses(string(c.code[:])) {
		if u.From <= to && (u.To == 0 || u.To >= from) {
			return civil.Yes
		}
	}
	return civil.No
}

// dayNumber returns a day as the table stores it, 20020228; 0 for the zero Date.
func dayNumber(d civil.Date) int {
	if d.IsZero() {
		return 0
	}
	year, month, day := d.YMD()
	return year*10_000 + int(month)*100 + day
}

// date is the inverse of dayNumber.
func date(number int) civil.Date {
	d, _ := civil.NewDate(number/10_000, time.Month(number/100%100), number%100)
	return d
}
