package sdmx

import (
	"encoding/json"
	"io"
	"iter"
	"strconv"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadJSON yields the observations of an SDMX-JSON data message, version 1.0 or 2.0. A wrong observation yields
// a *[figures.Error], whose Row counts the observations, and the caller may continue. A wrong data set yields
// an error with Row 0 and is skipped; errors of the service that the message reports are yielded with Row 0
// too. If the text is not valid, its error is the last one.
//
// Data sets before their structures, as many services write them, are held in memory until the structures have
// been read; see Options.Held.
func ReadJSON(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) { readJSON(r, o, nil, yield) }
}

// readJSON reads observations or, if rates is not nil, rates.
func readJSON(r io.Reader, o Options, rates *rates, yield func(economy.Observation, error) bool) {
	m := &message{
		document: tabular.NewDocument(r), assembler: tabular.NewAssembler(rates.rules(o), o.Mapping), options: o, rates: rates,
		yield: yield, limit: o.held(), seen: map[string]bool{}, unread: newUnread(o, rates),
	}
	m.assembler.Track(m.document.Offset)
	if err := m.read(); err != nil && !m.stopped {
		fault, _ := m.assembler.FileError(m.row, nil, err)
		yield(economy.Observation{}, fault)
	}
}

// message is a message being read.
type message struct {
	document  *tabular.Document
	assembler *tabular.Assembler
	options   Options
	rates     *rates
	yield     func(economy.Observation, error) bool
	unread    *unread
	stopped   bool // the caller has stopped
	row       int  // number of observations so far
	limit     int  // maximum number of bytes held
	held      int
	seen      map[string]bool // members read so far
	bindings  []boundStructure
	dataSets  []byte // data sets before their structures
	reported  bool   // the message has errors of the service
}

// boundStructure is the binding of a structure, or the reason why there is none.
type boundStructure struct {
	*binding
	column, reason string
}

// read reads the message. Its error is final.
func (m *message) read() error {
	if err := m.members(true); err != nil {
		return err
	}
	if err := m.document.End(); err != nil {
		return err
	}
	switch {
	case m.seen["dataSets"] && !m.seen["structures"]:
		return finalFault("structures", "", "missing")
	case !m.seen["dataSets"] && !m.reported:
		return finalFault("dataSets", "", "missing")
	}
	return nil
}

// members reads the members of the message or of its data. Before version 1.0 the two were one object.
func (m *message) members(top bool) error {
	d := m.document
	if err := d.Open('{'); err != nil {
		return err
	}
	for d.More() {
		name, err := d.Name()
		if err != nil {
			return err
		}
		if empty, err := isNull(d); err != nil {
			return err
		} else if empty {
			continue
		}
		if err := m.member(name, top); err != nil {
			return err
		}
	}
	return d.Close()
}

// member reads a member that is not null.
func (m *message) member(name string, top bool) error {
	known := name
	switch {
	case name == "structure":
		known = "structures"
	case name == "structures" || name == "dataSets" || top && (name == "data" || name == "errors"):
	default:
		return m.document.Skip()
	}
	if m.seen[known] {
		return finalFault(name, name, "duplicate member")
	}
	m.seen[known] = true
	switch known {
	case "data":
		return m.members(false)
	case "errors":
		return m.errors()
	case "structures":
		return m.structures(name == "structure")
	}
	if m.seen["structures"] {
		return m.readDataSets(m.document)
	}
	held, err := m.hold(m.document, '[')
	m.dataSets = held
	return err
}

// structures reads the structures, and then the data sets that have been held for them.
func (m *message) structures(one bool) error {
	r := &structureReader{Document: m.document, room: m.limit, limit: m.limit}
	read := func(int) error {
		s, err := r.structure()
		if err == nil {
			b, column, reason := s.bind(m.options)
			m.bindings = append(m.bindings, boundStructure{b, column, reason})
		}
		return err
	}
	var err error
	if one {
		err = read(0)
	} else {
		err = elements(m.document, read)
	}
	if err != nil || m.dataSets == nil {
		return err
	}
	held := m.dataSets
	m.dataSets = nil
	m.release(m.document, held)
	return m.readDataSets(tabular.NewDocumentBytes(held))
}

func (m *message) readDataSets(d *tabular.Document) error {
	return elements(d, func(i int) error {
		return (&dataSet{message: m, name: "dataSets." + strconv.Itoa(i)}).read(d)
	})
}

// hold reads an array or object as its text.
func (m *message) hold(d *tabular.Document, want byte) ([]byte, error) {
	if kind, err := d.Kind(); err != nil || kind != want {
		return nil, d.Open(json.Delim(want))
	}
	held, ok, err := d.Raw(m.limit - m.held)
	switch {
	case err != nil:
		return nil, err
	case !ok:
		return nil, finalFault("dataSets", "", "more than "+strconv.Itoa(m.limit)+
			" bytes to hold until they can be read; raise Options.Held")
	case d == m.document:
		m.held += len(held)
	}
	return held, nil
}

// release says that a text is no longer held.
func (m *message) release(d *tabular.Document, text []byte) {
	if d == m.document {
		m.held -= len(text)
	}
}

// errors yields the errors of the message: [{"code": 404, "title": "No results", "detail": …}].
func (m *message) errors() error {
	return elements(m.document, func(int) error {
		found, err := m.document.Object()
		if err != nil {
			return err
		}
		m.reported = true
		reason := "the message reports an error"
		for i, name := range []string{"title", "detail"} {
			text := found[name]
			if text == "" {
				text = found[name+"s.en"]
			}
			switch {
			case text == "":
			case i == 0 || reason == "the message reports an error":
				reason = "the message reports: " + text
			default:
				reason += ": " + text
			}
		}
		return m.report("", found["code"], reason)
	})
}

// report yields an error that is not about an observation.
func (m *message) report(column, input, reason string) error {
	return m.emit(economy.Observation{}, &figures.Error{Format: "sdmx", Column: column, Input: input, Reason: reason})
}

// emit yields an observation or an error.
func (m *message) emit(o economy.Observation, err error) error {
	if m.yield(o, err) {
		return nil
	}
	m.stopped = true
	return io.EOF
}
