package economy

import (
	"cmp"
	"slices"
	"time"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/currencies"
	"github.com/crossborder-go/crossborder/region"
)

// CurrencyUse is where and when a currency was used, as CLDR's supplemental data have it: During is half-open,
// and open at an end for which CLDR has no day. Country is ZZ for what no country issues (gold, the special drawing
// right), and may be one that is no more (SU). Tender is false where the currency was used and was no legal tender:
// units of account and funds codes.
type CurrencyUse struct {
	Country region.Code
	During  civil.Interval
	Tender  bool
}

// CurrenciesOf returns the currencies that were legal tender in a country on a day, the most important first: two
// where an old one still circulated beside the new. The country of a subdivision or a local area is asked for where
// one is given. The source is CLDR, which knows of no more than ISO 4217 codes here, so that there are none before
// about 1960 for some countries; there are none for an unknown country and for the zero Date.
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

// Used returns where and when c was used, ordered by country; none for the zero Currency.
func (c Currency) Used() []CurrencyUse {
	if c.IsZero() {
		return nil
	}
	var used []CurrencyUse
	for u := range currencies.Uses(string(c.code[:])) {
		country, err := region.ParseCode(u.Country)
		if err != nil {
			continue // every country of the table parses; a test holds that
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

// InUse reports whether c was used anywhere on a day, as legal tender or not; Unknown for the zero Currency and the
// zero Date.
func (c Currency) InUse(on civil.Date) civil.Truth {
	return c.usedBetween(on, on)
}

// usedBetween reports whether c was used on any day from the first to the last.
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

// dayNumber is a day as the table has it, 20020228; 0 for the zero Date.
func dayNumber(d civil.Date) int {
	if d.IsZero() {
		return 0
	}
	year, month, day := d.YMD()
	return year*10_000 + int(month)*100 + day
}

func date(number int) civil.Date {
	d, _ := civil.NewDate(number/10_000, time.Month(number/100%100), number%100)
	return d
}
