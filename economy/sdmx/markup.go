package sdmx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// The bounds of an XML document. A token, such as a tag with its attributes, is bounded by tabular.MaxRow.
const (
	maxDepth      = 64
	maxName       = 256 // bytes
	maxAttributes = 1000
)

// markup reads an XML document as a stream of elements, with namespaces by their URI. Its errors are final.
type markup struct {
	in      *markupInput
	decoder *xml.Decoder
	depth   int
	twice   map[xml.Name]bool
}

func newMarkup(r io.Reader) *markup {
	in := &markupInput{in: tabular.Given(r), buf: make([]byte, 64<<10)}
	m := &markup{in: in, decoder: xml.NewDecoder(in)}
	m.decoder.CharsetReader = tabular.Charset
	return m
}

// next returns the next start, end or text. An end of the document is io.EOF.
func (m *markup) next() (xml.Token, error) {
	for {
		m.in.left = tabular.MaxRow
		token, err := m.decoder.Token()
		if err != nil {
			return nil, m.fault(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			return token, m.check(&t)
		case xml.EndElement:
			m.depth--
			return token, nil
		case xml.CharData:
			return token, nil
		case xml.Directive:
			return nil, finalFault("", "", "a document type declaration is not supported")
		}
	}
}

// check checks the bounds of an element.
func (m *markup) check(e *xml.StartElement) error {
	m.depth++
	switch {
	case m.depth > maxDepth:
		return finalFault("", "", "more than "+strconv.Itoa(maxDepth)+" elements within each other")
	case len(e.Name.Local) > maxName:
		return longName(e.Name.Local)
	case len(e.Attr) > maxAttributes:
		return finalFault("", e.Name.Local, "more than "+strconv.Itoa(maxAttributes)+" attributes")
	}
	many := len(e.Attr) > 16
	if many {
		m.twice = make(map[xml.Name]bool, len(e.Attr))
	}
	for i := range e.Attr {
		name := e.Attr[i].Name
		if len(name.Local) > maxName {
			return longName(name.Local)
		}
		duplicate := many && m.twice[name]
		if many {
			m.twice[name] = true
		} else {
			for j := range i {
				duplicate = duplicate || e.Attr[j].Name == name
			}
		}
		if duplicate {
			return finalFault(name.Local, "", "duplicate attribute")
		}
	}
	return nil
}

func longName(name string) error {
	return finalFault("", name, "a name longer than "+strconv.Itoa(maxName)+" bytes")
}

// fault returns an error of the decoder as a fault.
func (m *markup) fault(err error) error {
	var syntax *xml.SyntaxError
	var fault *tabular.Fault
	switch {
	case err == io.EOF || errors.As(err, &fault):
		return err
	case errors.As(err, &syntax):
		return finalFault("", "", "not XML: line "+strconv.Itoa(syntax.Line)+": "+syntax.Msg)
	case m.in.err != nil && errors.Is(err, m.in.err):
		return &tabular.Fault{Field: -1, Reason: "cannot be read: " + err.Error(), Final: true, Err: err}
	}
	return finalFault("", "", "not XML: "+strings.TrimPrefix(err.Error(), "xml: "))
}

// root returns the first element.
func (m *markup) root() (xml.StartElement, error) {
	for {
		token, err := m.next()
		switch t := token.(type) {
		case xml.StartElement:
			return t, err
		case xml.CharData:
			if len(strings.TrimSpace(string(t))) > 0 {
				return xml.StartElement{}, finalFault("", string(t[:min(len(t), 40)]), "not XML: text before the first element")
			}
		}
		if err == io.EOF {
			return xml.StartElement{}, finalFault("", "", "empty file, no message")
		}
		if err != nil {
			return xml.StartElement{}, err
		}
	}
}

// end checks that nothing follows the first element.
func (m *markup) end() error {
	for {
		token, err := m.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if text, ok := token.(xml.CharData); !ok || len(strings.TrimSpace(string(text))) > 0 {
			return finalFault("", "", "not XML: more than one message")
		}
	}
}

// children calls child for each element within the current one. The child is read to its end by the call.
func (m *markup) children(child func(e xml.StartElement) error) error {
	for {
		token, err := m.next()
		if err != nil {
			return m.cut(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := child(t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

// skip reads the current element to its end.
func (m *markup) skip() error {
	for depth := m.depth; m.depth >= depth; {
		if _, err := m.next(); err != nil {
			return m.cut(err)
		}
	}
	return nil
}

// text reads the current element to its end and returns its text, without that of elements within it.
func (m *markup) text() (string, error) {
	var all []byte
	for depth := m.depth; ; {
		token, err := m.next()
		if err != nil {
			return "", m.cut(err)
		}
		switch t := token.(type) {
		case xml.CharData:
			if m.depth == depth && len(all) <= tabular.MaxRow {
				all = append(all, t...)
			}
		case xml.EndElement:
			if m.depth < depth {
				return strings.TrimSpace(string(all)), nil
			}
		}
	}
}

// cut turns the end of the document within an element into a fault.
func (m *markup) cut(err error) error {
	if err == io.EOF {
		return finalFault("", "", "not XML: the text is cut off")
	}
	return err
}

// markupInput is the input of the decoder, which bounds the bytes of a token. A byte order mark is skipped.
type markupInput struct {
	in    io.Reader
	buf   []byte
	at, n int
	past  int64 // bytes before buf
	left  int   // remaining bytes of the token
	begun bool
	err   error
}

// ReadByte returns the next byte.
func (r *markupInput) ReadByte() (byte, error) {
	if r.at == r.n && !r.fill() {
		return 0, r.err
	}
	if r.left--; r.left < 0 {
		return 0, finalFault("", "", "an element or a text longer than "+strconv.Itoa(tabular.MaxRow)+" bytes")
	}
	c := r.buf[r.at]
	r.at++
	return c, nil
}

// offset returns the number of bytes that were read.
func (r *markupInput) offset() int64 { return r.past + int64(r.at) }

// Read reads at least one byte.
func (r *markupInput) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	c, err := r.ReadByte()
	if err != nil {
		return 0, err
	}
	p[0] = c
	return 1, nil
}

// fill reads once more and reports whether there is anything to read.
func (r *markupInput) fill() bool {
	for range 100 {
		if r.err != nil {
			return false
		}
		n, err := r.in.Read(r.buf)
		r.past += int64(r.n)
		r.at, r.n, r.err = 0, max(n, 0), err
		if !r.begun {
			r.skipMark()
		}
		if r.at < r.n {
			return true
		}
	}
	if r.err == nil {
		r.err = io.ErrNoProgress
	}
	return false
}

// skipMark skips a byte order mark. A file that is not text in UTF-8, or is JSON or HTML, is an error.
func (r *markupInput) skipMark() {
	r.begun = true
	for empty := 0; r.n < tabular.HeadLength && r.err == nil && empty < 100; {
		n, err := r.in.Read(r.buf[r.n:])
		if n <= 0 {
			empty++
		}
		r.n, r.err = r.n+max(n, 0), err
	}
	if f := tabular.Foreign(r.buf[:r.n]); f != nil {
		r.n, r.err = 0, f
		return
	}
	if bytes.HasPrefix(r.buf[:r.n], []byte("\xef\xbb\xbf")) {
		r.at = 3
	}
	if f := tabular.ForeignXML(r.buf[r.at:min(r.n, tabular.HeadLength)]); f != nil {
		r.n, r.err = 0, f
	}
}
