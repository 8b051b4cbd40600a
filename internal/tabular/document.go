package tabular

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth is how deep arrays and objects may lie in each other.
const maxDepth = 16

// Document reads a JSON document from its beginning to its end, without holding it. A number stays the text that
// it is written as. The errors are *Fault; those of the syntax are final.
type Document struct {
	decoder *json.Decoder
	budget  *budget
}

// budget is a reader that gives so many bytes for each part of a document.
type budget struct {
	in   *bufio.Reader
	left int
}

var errTooLong = errors.New("longer than " + strconv.Itoa(MaxRow) + " bytes")

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	n, err := b.in.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}

// NewDocument returns a Document. A byte order mark is passed over.
func NewDocument(in io.Reader) *Document {
	b := &budget{in: bufio.NewReaderSize(in, 64<<10), left: MaxRow}
	if mark, _ := b.in.Peek(3); string(mark) == "\xef\xbb\xbf" {
		_, _ = b.in.Discard(3)
	}
	d := json.NewDecoder(b)
	d.UseNumber()
	return &Document{decoder: d, budget: b}
}

// More begins an element and reports whether there is one before the array or object ends.
func (d *Document) More() bool {
	d.budget.left = MaxRow
	return d.decoder.More()
}

// Token returns the next token.
func (d *Document) Token() (json.Token, error) {
	t, err := d.decoder.Token()
	if err == nil {
		return t, nil
	}
	reason := "not JSON: " + err.Error()
	switch {
	case errors.Is(err, errTooLong):
		reason = err.Error()
	case err == io.EOF || err == io.ErrUnexpectedEOF:
		reason = "not JSON: it ends too early"
	}
	return nil, &Fault{Field: -1, Reason: reason, Final: true, Err: err}
}

// Open reads the beginning of an array or object.
func (d *Document) Open(want json.Delim) error {
	t, err := d.Token()
	if err == nil && t != want {
		return &Fault{Field: -1, Reason: "want " + strconv.Quote(want.String()) + ", not " + scalar(t), Final: true}
	}
	return err
}

// Close reads the end of an array or object, and nothing must stand before it.
func (d *Document) Close() error {
	_, err := d.Token()
	return err
}

// End reports what stands behind the document.
func (d *Document) End() error {
	if t, err := d.decoder.Token(); err != io.EOF {
		return &Fault{Field: -1, Reason: "text behind the document: " + scalar(t), Final: true, Err: err}
	}
	return nil
}

// Name reads the name of a member.
func (d *Document) Name() (string, error) {
	t, err := d.Token()
	name, _ := t.(string)
	return name, err
}

// Skip reads a value and forgets it.
func (d *Document) Skip() error { return d.value("", nil, 0) }

// Object reads an object as the texts of its members. A member within a member is named "indicator.id", an element
// of an array "message.0"; null is as if it were not there. A doubled member and bad UTF-8 are faults that are
// not final, for the object has been read.
func (d *Document) Object() (map[string]string, error) {
	members := object{}
	err := d.value("", members, 0)
	if err != nil {
		return nil, err
	}
	if f, ok := members[faulty]; ok {
		column, reason, _ := strings.Cut(f, "\x00")
		return nil, &Fault{Field: -1, Column: column, Input: members[column], Reason: reason}
	}
	return members, nil
}

// object are members by name; what is wrong with one stands under faulty, which is no name.
type object = map[string]string

const faulty = "\x00"

// value reads a value into members under a name; nowhere where members is nil.
func (d *Document) value(name string, members object, depth int) error {
	t, err := d.Token()
	if err != nil {
		return err
	}
	delim, ok := t.(json.Delim)
	switch {
	case !ok:
		put(members, name, t)
		return nil
	case depth >= maxDepth:
		return &Fault{Field: -1, Column: name, Reason: "deeper than " + strconv.Itoa(maxDepth) + " levels", Final: true}
	}
	for n := 0; d.decoder.More(); n++ {
		inner := strconv.Itoa(n)
		if delim == '{' {
			if inner, err = d.Name(); err != nil {
				return err
			}
		}
		if name != "" {
			inner = name + "." + inner
		}
		if err := d.value(inner, members, depth+1); err != nil {
			return err
		}
	}
	return d.Close()
}

func put(members object, name string, t json.Token) {
	if members == nil {
		return
	}
	text := scalar(t)
	if _, doubled := members[name]; doubled {
		members[faulty] = name + "\x00" + "the object has it twice"
	}
	if strings.ContainsRune(text, utf8.RuneError) {
		members[faulty] = name + "\x00" + "not UTF-8"
	}
	if t != nil {
		members[name] = text
	}
}

// scalar is the text of a token, empty for null.
func scalar(t json.Token) string {
	switch t := t.(type) {
	case string:
		return t
	case json.Number:
		return t.String()
	case bool:
		return strconv.FormatBool(t)
	case json.Delim:
		return t.String()
	}
	return ""
}
