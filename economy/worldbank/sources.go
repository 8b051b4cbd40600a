package worldbank

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// readSources reads a page of sources: {"source": {"data": [{"variable": [{"concept", "id"}], "value"}]}}. Its error is
// final.
func (p *page) readSources() error {
	d := p.document
	if err := d.Open('{'); err != nil {
		return err
	}
	found, reported := false, error(nil)
	for d.More() {
		name, err := d.Name()
		if err != nil {
			return err
		}
		switch name {
		case "source":
			if goOn, err := p.eachSource(&found); !goOn {
				return err
			}
		case "page", "pages":
			members, err := d.Object() // a number is a member without a name
			if err != nil {
				return err
			}
			if name == "page" {
				p.number = members[""]
			} else {
				p.pages = members[""]
			}
		case "message":
			members, err := d.Object()
			if err != nil {
				return err
			}
			reported = reportedError(members, "0")
		default:
			if err := d.Skip(); err != nil {
				return err
			}
		}
	}
	if err := d.Close(); err != nil {
		return err
	}
	if reported != nil {
		return reported
	}
	if !found {
		return &tabular.Fault{Field: -1, Reason: "the page has no source with data", Final: true}
	}
	return p.end()
}

// eachSource reads a source, or an array of them, and reports whether to continue.
func (p *page) eachSource(found *bool) (bool, error) {
	d := p.document
	c, err := d.Kind()
	if err != nil || c != '[' {
		return p.source(found)
	}
	if err := d.Open('['); err != nil {
		return false, err
	}
	for d.More() {
		if goOn, err := p.source(found); !goOn {
			return false, err
		}
	}
	return true, d.Close()
}

// source reads a source and reports whether to continue.
func (p *page) source(found *bool) (bool, error) {
	d := p.document
	if err := d.Open('{'); err != nil {
		return false, err
	}
	for d.More() {
		name, err := d.Name()
		if err != nil {
			return false, err
		}
		if c, err := d.Kind(); name != "data" || err != nil || c != '[' {
			if err := d.Skip(); err != nil {
				return false, err
			}
			continue
		}
		*found = true
		if err := d.Open('['); err != nil {
			return false, err
		}
		if goOn, err := p.figures(sourceTexts); !goOn {
			return false, err
		}
	}
	return true, d.Close()
}

// sourceTexts returns the texts of a figure of a source, whose dimensions are variables in any order.
func sourceTexts(a *tabular.Assembler, members map[string]string) texts {
	t := texts{indicatorName: "Series", countryName: "Country", counterpartName: "Counterpart-Area", dateName: "Time", valueName: "value",
		value: []byte(members["value"])}
	for i := 0; ; i++ {
		path := "variable." + strconv.Itoa(i) + "."
		concept, ok := members[path+"concept"]
		if !ok {
			break
		}
		id := members[path+"id"]
		switch concept {
		case "Country":
			t.country = []byte(id)
		case "Series":
			t.indicator = []byte(id)
		case "Time":
			t.date = []byte(strings.TrimPrefix(id, "YR"))
		case "Counterpart-Area":
			t.counterpart = []byte(id)
		case "Version": // of an archive
		default:
			a.Fail(concept, id, "a dimension that is not read")
		}
	}
	for _, part := range [...]struct {
		name string
		text []byte
	}{{"Series", t.indicator}, {"Country", t.country}, {"Time", t.date}} {
		if len(part.text) == 0 {
			a.Fail(part.name, "", "missing")
		}
	}
	return t
}
