package tabular

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"unicode/utf8"
)

// maxOpen is the maximum depth of nested arrays and objects.
const maxOpen = 64

// Document reads a JSON document (RFC 8259) as a stream. Numbers keep their text. Errors are of type *Fault; a
// syntax error is final, and every later call returns it again.
type Document struct {
	in      io.Reader // nil if the whole document is in buf
	buf     []byte
	at, n   int   // buf[at:n] is unread
	passed  int64 // bytes before buf
	end     error
	budget  int // remaining bytes of the current element
	begun   bool
	open    []frame
	fault   *Fault
	scratch []byte
}

// frame is an open array or object.
type frame struct {
	bracket byte // closing bracket
	begun   bool // has an element
}

// NewDocument returns a Document that reads from in. A byte order mark is skipped.
func NewDocument(in io.Reader) *Document {
	return &Document{in: Given(in), buf: make([]byte, 64<<10), budget: MaxRow}
}

// NewDocumentBytes returns a Document that reads text, which must not change.
func NewDocumentBytes(text []byte) *Document {
	return &Document{buf: text, n: len(text), end: io.EOF, budget: MaxRow}
}

// Offset returns the number of bytes that were read.
func (d *Document) Offset() int64 { return d.passed + int64(d.at) }

// More starts an element and reports whether there is another one in the array or object. It returns false
// after an error too, which the next call returns.
func (d *Document) More() bool {
	d.budget = MaxRow
	return d.more()
}

func (d *Document) more() bool {
	c := d.peek()
	if len(d.open) == 0 || d.fault != nil {
		return d.fault == nil && c != 0
	}
	top := d.open[len(d.open)-1]
	switch {
	case c == top.bracket:
		return false
	case top.begun && c != ',':
		d.unexpected(c, "after an element")
	case top.begun:
		d.at++
		if c = d.peek(); c == top.bracket {
			d.unexpected(c, "after a comma")
		}
	}
	return d.fault == nil
}

// Kind returns the first byte of the next value without reading it: one of {["tfn, or '0' for a number.
func (d *Document) Kind() (byte, error) {
	c := d.peek()
	if len(d.open) > 0 {
		d.open[len(d.open)-1].begun = true
	}
	switch {
	case d.fault != nil:
		return 0, d.fault
	case c == '-' || c >= '0' && c <= '9':
		return '0', nil
	case c == '{' || c == '[' || c == '"' || c == 't' || c == 'f' || c == 'n':
		return c, nil
	default:
		return 0, d.unexpected(c, "looking for beginning of value")
	}
}

// Open reads the opening bracket of an array or object.
func (d *Document) Open(want json.Delim) error {
	c, err := d.Kind()
	if err != nil {
		return err
	}
	if c == byte(want) {
		return d.push(c)
	}
	text := string(c)
	if c != '{' && c != '[' {
		scalar, err := d.Text()
		if err != nil {
			return err
		}
		text = string(scalar[:min(len(scalar), 40)])
	}
	return d.fail("want " + strconv.Quote(want.String()) + ", not " + text)
}

// push opens the array or object whose opening bracket c is next.
func (d *Document) push(c byte) error {
	if len(d.open) == maxOpen {
		return d.fail("nested deeper than " + strconv.Itoa(maxOpen) + " levels")
	}
	d.at++
	d.open = append(d.open, frame{bracket: c + 2}) // ']' is '[' + 2, and '}' is '{' + 2
	return nil
}

// Close reads the closing bracket of an array or object, which must be next.
func (d *Document) Close() error {
	c := d.peek()
	if d.fault != nil {
		return d.fault
	}
	if len(d.open) == 0 || c != d.open[len(d.open)-1].bracket {
		return d.unexpected(c, "looking for the end of an array or object")
	}
	d.at++
	d.open = d.open[:len(d.open)-1]
	return nil
}

// End reports an error if the document goes on after its value.
func (d *Document) End() error {
	switch c := d.peek(); {
	case d.fault != nil:
		return d.fault
	case c == '{' || c == '[':
		return d.fail("text after the document: " + string(c))
	case c != 0:
		return d.fail("text after the document")
	}
	return nil
}

// Key reads the name of a member. It is valid until the next call.
func (d *Document) Key() ([]byte, error) {
	if c := d.peek(); c != '"' && d.fault == nil {
		return nil, d.unexpected(c, "looking for a member name")
	}
	name, ok := d.quoted()
	if d.at < d.n && d.buf[d.at] == ':' {
		d.at++
	} else {
		name = d.keep(name)
		if c := d.peek(); c != ':' && d.fault == nil {
			return nil, d.unexpected(c, "after a member name")
		}
		d.at++
	}
	if d.fault == nil && (!ok || !utf8.Valid(name)) {
		d.fault = notUTF8(name)
		d.fault.Final = true
	}
	if d.fault != nil {
		return nil, d.fault
	}
	return name, nil
}

// Name reads the name of a member as a string.
func (d *Document) Name() (string, error) {
	name, err := d.Key()
	return string(name), err
}

// Text reads a string, number or boolean as its text, which is valid until the next call; it is nil for null.
// Invalid UTF-8 is a fault that is not final.
func (d *Document) Text() ([]byte, error) {
	text, ok := d.scalar()
	switch {
	case d.fault != nil:
		return nil, d.fault
	case !ok || !utf8.Valid(text):
		return nil, notUTF8(text)
	}
	return text, nil
}

func notUTF8(text []byte) *Fault {
	return &Fault{Field: -1, Input: string(text), Reason: "not UTF-8"}
}

// Token returns the next token, as encoding/json does.
func (d *Document) Token() (json.Token, error) {
	c, err := d.Kind()
	if err != nil {
		return nil, err
	}
	if c == '{' || c == '[' {
		return json.Delim(c), d.push(c)
	}
	text, _ := d.scalar()
	switch {
	case d.fault != nil:
		return nil, d.fault
	case c == '0':
		return json.Number(text), nil
	case c == 't' || c == 'f':
		return c == 't', nil
	case c == 'n':
		return nil, nil
	}
	return string(bytes.ToValidUTF8(text, []byte("\uFFFD"))), nil
}

// Skip reads a value of any length and discards it.
func (d *Document) Skip() error {
	depth := len(d.open)
	for {
		c, err := d.Kind()
		switch {
		case err != nil:
			return err
		case c == '{' || c == '[':
			err = d.push(c)
		case c == '"':
			err = d.skipQuoted()
		default:
			_, err = d.Text()
		}
		if err != nil {
			return err
		}
		for len(d.open) > depth && !d.More() {
			if err := d.Close(); err != nil {
				return err
			}
		}
		if len(d.open) == depth {
			return nil
		}
		if d.open[len(d.open)-1].bracket == '}' {
			if _, err := d.Key(); err != nil {
				return err
			}
		}
	}
}
