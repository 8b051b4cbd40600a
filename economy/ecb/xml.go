package ecb

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// namespace is that of the elements Cube, which hold the days and the rates.
const namespace = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref"

// maxDepth is the maximum depth of nested elements.
const maxDepth = 32

// xmlFile is an XML file being read.
type xmlFile struct {
	rates
	in    *bounded
	day   civil.Period
	row   int // number of rates
	days  int
	roots int
	depth int
	dayAt int // depth of the element of the day
}

func newXMLFile(r io.Reader, s rates) *xmlFile {
	return &xmlFile{rates: s, in: &bounded{in: tabular.Given(r)}}
}

// read reads the file.
func (f *xmlFile) read() {
	if fault := f.in.begin(); fault != nil {
		f.fault(0, nil, fault)
		return
	}
	d := xml.NewDecoder(f.in)
	d.CharsetReader = tabular.Charset
	for {
		f.in.left = tabular.MaxRow
		t, err := d.Token()
		if err == io.EOF {
			if f.days == 0 {
				f.fail(0, "", "", "no Cube with a time, which euro reference rates have")
			}
			return
		}
		if err != nil {
			f.fault(f.row, nil, f.reason(err))
			return
		}
		if !f.token(t) {
			return
		}
	}
}

// reason returns an error of the decoder as a fault.
func (f *xmlFile) reason(err error) error {
	var syntax *xml.SyntaxError
	var fault *tabular.Fault
	switch {
	case errors.As(err, &fault):
		return fault
	case errors.As(err, &syntax):
		return &tabular.Fault{Field: -1, Reason: "not XML: " + syntax.Msg, Final: true}
	case f.in.err != nil && errors.Is(err, f.in.err):
		return &tabular.Fault{Field: -1, Reason: "cannot be read: " + err.Error(), Final: true, Err: err}
	}
	return &tabular.Fault{Field: -1, Reason: "not XML: " + strings.TrimPrefix(err.Error(), "xml: "), Final: true}
}

// token reads a token and reports whether to continue.
func (f *xmlFile) token(t xml.Token) bool {
	switch t := t.(type) {
	case xml.Directive:
		f.fail(0, "", "", "a document type is not allowed")
		return false
	case xml.EndElement:
		f.depth--
		if f.depth < f.dayAt {
			f.day = civil.Period{}
		}
	case xml.StartElement:
		f.depth++
		if f.depth == 1 {
			f.roots++
		}
		switch {
		case f.depth > maxDepth:
			f.fail(f.row, "", "", "elements nested too deeply")
			return false
		case f.roots > 1:
			f.fail(f.row, "", "", "not XML: more than one document")
			return false
		}
		if t.Name.Local == "Cube" && t.Name.Space == namespace {
			return f.cube(t)
		}
	}
	return true
}

// cube reads an element: of a day, of a rate, or of all days.
func (f *xmlFile) cube(e xml.StartElement) bool {
	attributes := map[string]string{}
	for _, a := range e.Attr {
		if a.Name.Space != "" {
			continue
		}
		if _, duplicate := attributes[a.Name.Local]; duplicate {
			f.fail(f.row, a.Name.Local, a.Value, "duplicate attribute")
			return false
		}
		attributes[a.Name.Local] = strings.TrimSpace(a.Value)
	}
	if time, ok := attributes["time"]; ok {
		day, reason := dayOf(time)
		f.day, f.dayAt = day, f.depth
		f.days++
		return reason == "" || f.fail(f.row+1, "time", time, reason)
	}
	code, ok := attributes["currency"]
	if !ok {
		return true
	}
	f.row++
	to, reason := currency(code)
	switch {
	case reason != "":
		return f.fail(f.row, "currency", code, reason)
	case f.day.IsZero():
		return f.fail(f.row, "time", "", "a rate without a day")
	case attributes["rate"] == "":
		return f.fail(f.row, "rate", "", "missing")
	}
	return f.rate(f.row, "rate", attributes["rate"], to, f.day)
}

// bounded is a reader that limits the bytes of a token. It skips a byte order mark.
type bounded struct {
	in   io.Reader
	head []byte
	left int
	err  error
}

// begin reads the first bytes and reports a file that is not text in UTF-8, or is JSON or HTML.
func (b *bounded) begin() *tabular.Fault {
	head := make([]byte, tabular.HeadLength)
	n, err := io.ReadFull(b.in, head)
	b.head = head[:n]
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return &tabular.Fault{Field: -1, Reason: "cannot be read: " + err.Error(), Final: true, Err: err}
	}
	if fault := tabular.Foreign(b.head); fault != nil {
		return fault
	}
	b.head = []byte(strings.TrimPrefix(string(b.head), "\ufeff"))
	return tabular.ForeignXML(b.head)
}

// Read implements [io.Reader].
func (b *bounded) Read(p []byte) (int, error) {
	if len(b.head) > 0 {
		n := copy(p, b.head)
		b.head = b.head[n:]
		return n, nil
	}
	if b.left <= 0 {
		return 0, &tabular.Fault{Field: -1, Reason: "an element is too long", Final: true}
	}
	n, err := b.in.Read(p)
	b.left -= n
	b.err = err
	return n, err
}
