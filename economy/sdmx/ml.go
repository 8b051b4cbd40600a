package sdmx

import (
	"encoding/xml"
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadML yields the observations of an SDMX-ML data message: generic or structure-specific data of version 2.1,
// structure-specific data of 3.0, and generic, compact or cross-sectional data of 1.0 and 2.0. A wrong observation yields a
// *[figures.Error], whose Row counts the observations of all data sets, and the caller may continue. A wrong data
// set, or one that deletes, yields an error with Row 0 and is skipped; so does an error in the footer. If the text
// is not valid, its error is the last one.
//
// The message is read as a stream, of which only groups with attributes are held in memory; see Options.Held. A
// document type declaration is an error, so a message has no entities of its own.
func ReadML(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) { readML(r, o, nil, yield) }
}

// readML reads observations or, if rates is not nil, rates.
func readML(r io.Reader, o Options, rates *rates, yield func(economy.Observation, error) bool) {
	m := &mlMessage{
		markup: newMarkup(r), assembler: tabular.NewAssembler(rates.rules(o), o.Mapping), slots: newSlots(o),
		options: o, rates: rates, yield: yield, structures: map[string]string{}, unread: newUnread(o, rates),
	}
	m.assembler.Track(m.in.offset)
	if err := m.read(); err != nil && !m.stopped {
		fault, _ := m.assembler.FileError(m.row, nil, err)
		yield(economy.Observation{}, fault)
	}
}

// mlForm is how the data sets of a message are written.
type mlForm int

const (
	mlGeneric  mlForm = iota
	mlSpecific        // components are attributes of XML
	mlCompact         // like mlSpecific, with names of their own for groups
	mlCross           // like mlCompact, with sections instead of series
	mlError           // errors instead of data
)

// mlVersion is a version of SDMX-ML by the beginning of its namespaces.
type mlVersion struct {
	namespace string
	generic   string // namespace of generic data below
	forms     map[string]mlForm
}

func mlVersions() [5]mlVersion {
	const namespace, old = "http://www.sdmx.org/resources/sdmxml/schemas/", "http://www.SDMX.org/resources/SDMXML/schemas/"
	oldForms := map[string]mlForm{"GenericData": mlGeneric, "CompactData": mlCompact, "CrossSectionalData": mlCross}
	specific := map[string]mlForm{"StructureSpecificData": mlSpecific, "Error": mlError}
	return [...]mlVersion{
		{namespace + "v2_1/", "data/generic", map[string]mlForm{
			"GenericData": mlGeneric, "GenericTimeSeriesData": mlGeneric, "StructureSpecificData": mlSpecific,
			"StructureSpecificTimeSeriesData": mlSpecific, "Error": mlError,
		}},
		{namespace + "v3_0/", "", specific},
		{namespace + "v3_1/", "", specific},
		{old + "v2_0/", "generic", oldForms},
		{old + "v1_0/", "generic", oldForms},
	}
}

// mlMessage is a message being read.
type mlMessage struct {
	*markup
	assembler  *tabular.Assembler
	slots      *slots
	options    Options
	rates      *rates
	yield      func(economy.Observation, error) bool
	unread     *unread
	stopped    bool // the caller has stopped
	row        int  // number of observations so far
	version    mlVersion
	form       mlForm
	action     string            // of data sets that state none
	structures map[string]string // dimension at the observation by the id of the structure
	found      bool              // there is a data set or an error
}

// read reads the message. Its error is final.
func (m *mlMessage) read() error {
	root, err := m.root()
	if err != nil {
		return err
	}
	if err := m.identify(root.Name); err != nil {
		return err
	}
	if m.form == mlError {
		err = m.messages("ErrorMessage")
	} else {
		err = m.children(m.part)
	}
	if err != nil {
		return err
	}
	return m.end()
}

// identify finds the version and the form of a message by its first element.
func (m *mlMessage) identify(name xml.Name) error {
	for _, v := range mlVersions() {
		if name.Space != v.namespace+"message" {
			continue
		}
		form, ok := v.forms[name.Local]
		switch {
		case ok:
			m.version, m.form = v, form
			return nil
		case name.Local == "UtilityData":
			return finalFault("", name.Local, "utility data are not supported; only generic, compact and cross-sectional data")
		}
		return finalFault("", name.Local, "not a message of data")
	}
	return finalFault("", name.Local, "not an SDMX-ML message of version 1.0, 2.0, 2.1 or 3.0: the namespace is "+strconv.Quote(name.Space[:min(len(name.Space), 80)]))
}

// part reads a part of the message.
func (m *mlMessage) part(e xml.StartElement) error {
	own := e.Name.Space == m.version.namespace+"message"
	switch {
	case e.Name.Local == "Header" && own:
		return m.children(m.header)
	case e.Name.Local == "DataSet" && (own || m.form == mlCompact || m.form == mlCross || m.isGeneric(e)):
		m.found = true
		return (&mlDataSet{mlMessage: m, record: record{rates: m.rates, unread: m.unread}}).read(e)
	case e.Name.Local == "Footer" && e.Name.Space == m.version.namespace+"message/footer":
		return m.messages("Message")
	}
	return m.skip()
}

// isGeneric reports whether an element is of the namespace of generic data.
func (m *mlMessage) isGeneric(e xml.StartElement) bool {
	return m.form == mlGeneric && e.Name.Space == m.version.namespace+m.version.generic
}

// header reads a member of the header.
func (m *mlMessage) header(e xml.StartElement) error {
	switch e.Name.Local {
	case "DataSetAction":
		action, err := m.text()
		m.action = action
		return err
	case "Structure":
		if len(m.structures) == maxComponents {
			return finalFault("Structure", "", "more than "+strconv.Itoa(maxComponents)+" structures")
		}
		id, dimension := attribute(e, "structureID"), attribute(e, "dimensionAtObservation")
		if len(id) > maxName || len(dimension) > maxName {
			return longName(id)
		}
		m.structures[id] = dimension
	}
	return m.skip()
}

// attribute returns the value of an attribute without a namespace.
func attribute(e xml.StartElement, name string) string {
	for i := range e.Attr {
		if e.Attr[i].Name.Space == "" && e.Attr[i].Name.Local == name {
			return e.Attr[i].Value
		}
	}
	return ""
}

// messages reads messages of the service about the data and yields those that say that something is wrong: errors,
// and code 413, which says that the data are too large and written to another file.
func (m *mlMessage) messages(name string) error {
	return m.children(func(e xml.StartElement) error {
		if e.Name.Local != name {
			return m.skip()
		}
		code, severity := attribute(e, "code"), attribute(e, "severity")
		var texts []string
		err := m.children(func(e xml.StartElement) error {
			text, err := m.text()
			if e.Name.Local == "Text" && text != "" && len(texts) < 4 {
				texts = append(texts, text)
			}
			return err
		})
		if err != nil || m.form != mlError && severity != "Error" && code != "413" {
			return err
		}
		reason := "the message reports an error"
		if len(texts) > 0 {
			reason = "the message reports: " + strings.Join(texts, ": ")
		}
		return m.report("", code, reason)
	})
}

// report yields an error that is not about an observation.
func (m *mlMessage) report(column, input, reason string) error {
	return m.emit(economy.Observation{}, &figures.Error{Format: "sdmx", Column: column, Input: input, Reason: reason})
}

// emit yields an observation or an error.
func (m *mlMessage) emit(o economy.Observation, err error) error {
	if m.yield(o, err) {
		return nil
	}
	m.stopped = true
	return io.EOF
}
