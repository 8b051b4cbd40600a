package worldbank

import (
	"encoding/json"
	"io"
	"iter"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadJSON yields the observations of one page of the API. A wrong figure yields a *[figures.Error], whose Row
// counts the figures of the page, and the caller may continue. If the text is not a page, or reports an error
// of the API, the error is the last one.
func ReadJSON(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		p := page{document: tabular.NewDocument(r), assembler: newAssembler(o), yield: yield}
		if err := p.read(); err != nil {
			fault, _ := p.assembler.FileError(p.row, nil, err)
			yield(economy.Observation{}, fault)
		}
	}
}

// page is a page being read.
type page struct {
	document  *tabular.Document
	assembler *tabular.Assembler
	row       int
	yield     func(economy.Observation, error) bool
}

// read reads the page. Its error is final.
func (p *page) read() error {
	d := p.document
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
	t, err := d.Token()
	switch {
	case err != nil:
		return err
	case t == nil: // a page without figures
	case t != json.Delim('['):
		return &tabular.Fault{Field: -1, Reason: "the second element is not an array of figures", Final: true}
	default:
		if goOn, err := p.figures(); !goOn {
			return err
		}
	}
	if err := d.Close(); err != nil {
		return err
	}
	return d.End()
}

// apiError returns the error of an error page of the API, which has one element:
// [{"message": [{"id", "key", "value"}]}].
func (p *page) apiError(members map[string]string) error {
	reason := "the page has one element and no figures"
	if text := members["message.0.value"]; text != "" {
		reason = "the API reports: " + text
	}
	return &tabular.Fault{Field: -1, Input: members["message.0.id"], Reason: reason, Final: true}
}

// figures reads the second element and reports whether to continue after it.
func (p *page) figures() (bool, error) {
	for p.document.More() {
		p.row++
		members, err := p.document.Object()
		if err != nil {
			fault, final := p.assembler.FileError(p.row, nil, err)
			if final {
				return false, err
			}
			if !p.yield(economy.Observation{}, fault) {
				return false, nil
			}
			continue
		}
		found := p.observation(members)
		ok, err := p.assembler.Done()
		if (ok || err != nil) && !p.yield(found, err) {
			return false, nil
		}
	}
	return true, p.document.Close()
}

// observation makes an observation of a figure.
func (p *page) observation(members map[string]string) economy.Observation {
	a := p.assembler
	a.Begin(p.row)
	country := "countryiso3code"
	if members[country] == "" {
		country = "country.id" // the API omits the alpha-3 code of some groups
	}
	for _, name := range []string{"indicator.id", country, "date"} {
		if members[name] == "" {
			a.Fail(name, "", "missing")
		}
	}
	return assemble(a, texts{
		indicatorName: "indicator.id", indicator: []byte(members["indicator.id"]),
		countryName: country, country: []byte(members[country]),
		dateName: "date", date: []byte(members["date"]),
		valueName: "value", value: []byte(members["value"]),
		statusName: "obs_status", status: []byte(members["obs_status"]),
	})
}

// texts are the texts of one figure with the names of their columns.
type texts struct {
	indicatorName, countryName, dateName, valueName, statusName string
	indicator, country, date, value, status                     []byte
}

// assemble makes an observation. A missing figure without a status is left out.
func assemble(a *tabular.Assembler, t texts) economy.Observation {
	var o economy.Observation
	m := a.Measure(t.indicatorName, t.indicator)
	o.Indicator, o.Reference = m.Indicator, m.Reference
	o.Subject = a.Party(t.countryName, t.country)
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
