package comtrade

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// response is a response being read.
type response struct {
	document  *tabular.Document
	assembler *tabular.Assembler
	row       int
	found     bool   // the member with the records
	empty     bool   // it is null
	reported  string // error of the API
	yield     func(economy.Observation, error) bool
}

// read reads the document. Its error is final.
func (r *response) read() error {
	if err := r.document.Open('{'); err != nil {
		return err
	}
	for r.document.More() {
		name, err := r.document.Name()
		if err != nil {
			return err
		}
		if goOn, err := r.member(name); !goOn {
			return err
		}
	}
	if err := r.document.Close(); err != nil {
		return err
	}
	if err := r.document.End(); err != nil {
		return err
	}
	switch {
	case r.reported != "":
		r.row = 0
		return &tabular.Fault{Field: -1, Reason: "the API reports: " + r.reported, Final: true}
	case !r.found || r.empty:
		return &tabular.Fault{Field: -1, Reason: "the response has no data", Final: true}
	}
	return nil
}

// member reads a member of the response and reports whether to continue after it.
func (r *response) member(name string) (bool, error) {
	d := dialectOfMember(name)
	if d == nil {
		return true, r.other(name)
	}
	if r.found {
		return false, &tabular.Fault{Field: -1, Column: name, Input: name, Reason: "duplicate member", Final: true}
	}
	r.found = true
	switch c, err := r.document.Kind(); {
	case err != nil:
		return false, err
	case c == 'n':
		r.empty = true
		return true, r.document.Skip()
	case c != '[':
		return false, &tabular.Fault{Field: -1, Column: name, Reason: "not an array of records", Final: true}
	}
	return r.records(d)
}

// other reads a member without records. A text in "error" or "message", or a status of "validation" other than Ok, is
// an error of the API.
func (r *response) other(name string) error {
	members, err := r.document.Object()
	if err != nil {
		return err
	}
	var text string
	switch name {
	case "error", "message", "errorObject":
		text = first(members, "", "message", "errorMessage", "error")
	case "validation":
		if value := members["status.value"]; value != "" && value != "0" {
			text = first(members, "message", "message.0", "status.description", "status.name", "status.value")
		}
	}
	if r.reported == "" {
		r.reported = text
	}
	return nil
}

// first returns the first member that is not empty.
func first(members map[string]string, names ...string) string {
	for _, name := range names {
		if text := members[name]; text != "" {
			return text
		}
	}
	return ""
}

// records reads the records and reports whether to continue after them.
func (r *response) records(d *dialect) (bool, error) {
	if err := r.document.Open('['); err != nil {
		return false, err
	}
	f := flow{assembler: r.assembler, dialect: d, yield: r.yield}
	for r.document.More() {
		r.row++
		members, err := r.document.Object()
		if err != nil {
			fault, final := r.assembler.FileError(r.row, nil, err)
			if final {
				return false, err
			}
			if !r.yield(economy.Observation{}, fault) {
				return false, nil
			}
			continue
		}
		for i, name := range d.names {
			f.texts[i] = append(f.texts[i][:0], members[name]...)
		}
		r.assembler.Begin(r.row)
		if !f.record(r.row) {
			return false, nil
		}
	}
	return true, r.document.Close()
}
