package main

import (
	"bytes"
	"fmt"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/region/names"
)

// printer writes the answer in one language.
type printer struct {
	tag   language.Tag
	l     locale.Locale
	words words
	text  bytes.Buffer
}

func newPrinter(tag language.Tag, w words) *printer {
	return &printer{tag: tag, l: locale.For(tag), words: w}
}

func (p *printer) line(format string, args ...any) { fmt.Fprintf(&p.text, format+"\n", args...) }

// name returns the name of a region in the reader's language.
func (p *printer) name(id party.ID) string {
	code, _ := id.Region()
	return names.Name(code, p.tag)
}

// print writes the exports to each partner and how concentrated they are.
func (p *printer) print(partners []economy.Series) error {
	known, err := rates()
	if err != nil {
		return err
	}
	dollar := economy.MustParseCurrency("USD")
	var latest []decimal.Decimal
	for i, tenge := range partners {
		exports, _ := economy.LookupIndicator(tenge.Indicator())
		if i == 0 {
			name, _ := exports.Names.In(p.tag)
			p.line("%s%s%s", p.name(tenge.Subject()), p.words.colon, name)
		}
		dollars, err := tenge.Convert(known, dollar, exports)
		if err != nil {
			return err
		}
		if err := p.partner(dollars); err != nil {
			return err
		}
		if last := dollars.Points()[dollars.Len()-1]; !last.Missing {
			value, err := last.Value.Round(2, economy.HalfEven)
			if err != nil {
				return err
			}
			latest = append(latest, value.Amount)
		}
	}
	return p.concentration(latest)
}

// partner writes the years of one partner: the value, and the growth if there is one.
func (p *printer) partner(dollars economy.Series) error {
	growth, err := dollars.Growth()
	if err != nil {
		return err
	}
	p.line("\n%s", p.name(dollars.Counterpart()))
	for _, point := range dollars.Points() {
		year := p.l.Period(point.Period, locale.Wide)
		if point.Missing {
			p.line("  %s%s%s", year, p.words.colon, p.words.missing)
			continue
		}
		value, err := point.Value.Round(-6, economy.HalfEven) // millions
		if err != nil {
			return err
		}
		p.line("  %s%s%s%s%s", year, p.words.colon, value.Format(p.l, economy.ValueOptions{Notation: locale.CompactLong, Display: locale.Name}),
			p.change(growth, point.Period), p.mark(point.Status))
	}
	return nil
}

// change returns the growth in a period, with its sign.
func (p *printer) change(growth economy.Series, in civil.Period) string {
	point, found := growth.At(in)
	if !found || point.Missing {
		return ""
	}
	percent, err := point.Value.Round(1, economy.HalfEven)
	if err != nil {
		return ""
	}
	share := percent.Amount.Shift(-2)
	return p.words.open + p.l.Percent(share, locale.PercentOptions{MinFraction: locale.Places(1), MaxFraction: locale.Places(1), SignDisplay: locale.SignExceptZero}) + p.words.closed
}

// mark tells what the source says about the quality of a figure.
func (p *printer) mark(s economy.Status) string {
	word := prose.For(p.l, prose.Names{}).ObservationStatus(s)
	if word == "" {
		return ""
	}
	return p.words.comma + word
}

// concentration writes how much the exports of the last year depend on one partner.
func (p *printer) concentration(values []decimal.Decimal) error {
	index, err := economy.HHI(values)
	if err != nil {
		return err
	}
	partners, err := economy.EquivalentNumber(values)
	if err != nil {
		return err
	}
	hhi, err := index.Round(3, economy.HalfEven)
	if err != nil {
		return err
	}
	alike, err := partners.Round(1, economy.HalfEven)
	if err != nil {
		return err
	}
	p.line("\n%s%s%s", p.words.concentration, p.words.colon, p.l.Number(hhi, locale.NumberOptions{}))
	p.line("%s%s%s", p.words.equivalent, p.words.colon, p.l.Number(alike, locale.NumberOptions{}))
	p.line("\n%s", p.words.note)
	return nil
}
