package worldbank

import (
	"encoding/json"
	"io"
	"iter"
	"math"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// ReadJSON yields the observations of one page of the API: of indicators, whose root is an array, or of sources
// (/v2/sources/2/country/…/data), whose root is an object. A wrong figure yields a *[figures.Error], whose Row counts
// the figures of the page, and the caller may continue. If the text is not a page, or reports an error of the API, the
// error is the last one. So is that of a page of several, after its figures: ask the API for all figures at once, with
// per_page=20000, or read each page with Options.OnePage.
func ReadJSON(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) { readJSON(r, o, withoutPlace(yield)) }
}

func readJSON(r io.Reader, o Options, yield emit) {
	p := page{document: tabular.NewDocument(r), assembler: newAssembler(o, readCountry), onePage: o.OnePage, yield: yield}
	p.assembler.Track(p.document.Offset)
	if err := p.read(); err != nil {
		fault, _ := p.assembler.FileError(p.row, nil, err)
		yield(place{}, economy.Observation{}, fault)
	}
}

// page is a page being read.
type page struct {
	document  *tabular.Document
	assembler *tabular.Assembler
	row       int
	onePage   bool
	number    string // of the page
	pages     string // number of pages
	yield     emit
}

// read reads the page. Its error is final.
func (p *page) read() error {
	d := p.document
	if c, err := d.Kind(); err == nil && c == '{' {
		return p.readSources()
	}
	if err := d.Open('['); err != nil {
		return err
	}
	message, err := d.Object()
	if err != nil {
		return err
	}
	if !d.More() {
		return p.apiError(message)
	}
	p.number, p.pages = message["page"], message["pages"]
	t, err := d.Token()
	switch {
	case err != nil:
		return err
	case t == nil: // a page without figures
	case t != json.Delim('['):
		return &tabular.Fault{Field: -1, Reason: "the second element is not an array of figures", Final: true}
	default:
		if goOn, err := p.figures(pageTexts); !goOn {
			return err
		}
	}
	if err := d.Close(); err != nil {
		return err
	}
	return p.end()
}

// end reads the end of the document. A page of several is an error, and so is one that may be of several.
func (p *page) end() error {
	if err := p.document.End(); err != nil {
		return err
	}
	if p.onePage || isAtMostOne(p.number) && isAtMostOne(p.pages) {
		return nil
	}
	p.row = 0
	return &tabular.Fault{Field: -1, Reason: "page " + pageText(p.number) + " of " + pageText(p.pages) +
		"; ask the API for all figures with per_page=20000, or read each page with Options.OnePage", Final: true}
}

// isAtMostOne reports whether a number of a page, or of pages, is not stated or at most 1. JSON may write 1 as 1.0 or "1".
func isAtMostOne(text string) bool {
	text = strings.TrimSpace(text)
	n, err := strconv.ParseFloat(text, 64)
	return text == "" || err == nil && n <= 1
}

// pageText returns a number of a page, or of pages, for an error.
func pageText(text string) string {
	text = strings.TrimSpace(text)
	n, err := strconv.ParseFloat(text, 64)
	switch {
	case text == "":
		return "?"
	case err == nil && n >= 0 && n <= 1e15 && n == math.Trunc(n):
		return strconv.FormatInt(int64(n), 10)
	}
	return spelling.Quote(text)
}

// figures reads an array of figures and reports whether to continue after it.
func (p *page) figures(textsOf func(a *tabular.Assembler, members map[string]string) texts) (bool, error) {
	for p.document.More() {
		p.row++
		members, err := p.document.Object()
		if err != nil {
			fault, final := p.assembler.FileError(p.row, nil, err)
			if final {
				return false, err
			}
			if !p.yield(place{}, economy.Observation{}, fault) {
				return false, nil
			}
			continue
		}
		p.assembler.Begin(p.row)
		found := assemble(p.assembler, textsOf(p.assembler, members))
		ok, err := p.assembler.Done()
		if (ok || err != nil) && !p.yield(place{p.row, "value"}, found, err) {
			return false, nil
		}
	}
	return true, p.document.Close()
}

// pageTexts returns the texts of a figure of a page of indicators.
func pageTexts(a *tabular.Assembler, members map[string]string) texts {
	country := "countryiso3code"
	if members[country] == "" {
		country = "country.id" // the API omits the alpha-3 code of some groups
	}
	for _, name := range []string{"indicator.id", country, "date"} {
		if members[name] == "" {
			a.Fail(name, "", "missing")
		}
	}
	return texts{
		indicatorName: "indicator.id", indicator: []byte(members["indicator.id"]),
		countryName: country, country: []byte(members[country]),
		dateName: "date", date: []byte(members["date"]),
		valueName: "value", value: []byte(members["value"]),
		statusName: "obs_status", status: []byte(members["obs_status"]),
	}
}

// texts are the texts of one figure with the names of their columns.
type texts struct {
	indicatorName, countryName, counterpartName, dateName, valueName, statusName string
	indicator, country, counterpart, date, value, status                         []byte
}

// assemble makes an observation. A missing figure without a status is left out.
func assemble(a *tabular.Assembler, t texts) economy.Observation {
	var o economy.Observation
	m := a.Measure(t.indicatorName, t.indicator)
	o.Indicator, o.Reference = m.Indicator, m.Reference
	o.Subject = a.Party(t.countryName, t.country)
	if t.counterpart != nil {
		o.Counterpart = a.Party(t.counterpartName, t.counterpart)
	}
	o.Period = a.Period(t.dateName, t.date)
	status := a.Status(t.statusName, t.status)
	o.Value, o.Status = a.Value(t.valueName, t.value, m.Unit, m.Power, status)
	if status == "" && o.Status == economy.StatusMissing {
		a.Skip()
	}
	if !a.Stopped() {
		o.Cites = a.Cites()
	}
	return o
}
