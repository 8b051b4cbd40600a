package tabular

import (
	"bytes"
	"io"
	"strconv"
	"unicode/utf8"
)

// fail ends the document with a reason.
func (d *Document) fail(reason string) *Fault {
	if d.fault == nil {
		d.fault = &Fault{Field: -1, Reason: reason, Final: true}
	}
	return d.fault
}

// unexpected ends the document at an unexpected byte; 0 is the end of the text.
func (d *Document) unexpected(c byte, where string) *Fault {
	switch {
	case d.fault != nil:
		return d.fault
	case c == 0 && d.at >= d.n:
		return d.truncated()
	}
	return d.fail("not JSON: invalid character " + strconv.QuoteRune(d.rune()) + " " + where)
}

// rune returns the character at d.at.
func (d *Document) rune() rune {
	for !utf8.FullRune(d.buf[d.at:d.n]) && d.fill(d.at) {
	}
	r, _ := utf8.DecodeRune(d.buf[d.at:d.n])
	return r
}

// truncated ends the document because its text ends too early.
func (d *Document) truncated() *Fault {
	if d.fault != nil {
		return d.fault
	}
	if d.end != nil && d.end != io.EOF {
		f := d.fail("cannot be read: " + d.end.Error())
		f.Err = d.end
		return f
	}
	f := d.fail("not JSON: unexpected end of text")
	f.Err = io.ErrUnexpectedEOF
	return f
}

// fill moves buf[from:n] to the beginning of the buffer and reads more after it. It reports whether there is
// more.
func (d *Document) fill(from int) bool {
	if d.end != nil || d.in == nil {
		return false
	}
	d.passed += int64(from)
	d.n = copy(d.buf, d.buf[from:d.n])
	d.at -= from
	if d.n == len(d.buf) {
		d.buf = append(d.buf, make([]byte, len(d.buf))...)
	}
	for range 100 {
		n, err := d.in.Read(d.buf[d.n:])
		d.n += max(n, 0)
		if d.end = err; n > 0 {
			return true
		}
		if err != nil {
			return false
		}
	}
	d.end = io.ErrNoProgress
	return false
}

// peek returns the next byte that is not white space, or 0 at the end.
func (d *Document) peek() byte {
	if !d.begun {
		d.skipMark()
	}
	for d.fault == nil {
		for ; d.at < d.n; d.at++ {
			if c := d.buf[d.at]; c != ' ' && c != '\n' && c != '\r' && c != '\t' {
				if c == 0 {
					d.unexpected(1, "looking for beginning of value")
				}
				return c
			}
		}
		if !d.fill(d.at) {
			if d.end != io.EOF || len(d.open) > 0 {
				d.truncated()
			}
			return 0
		}
	}
	return 0
}

// skipMark skips a byte order mark. A file that is not text in UTF-8, or is XML, ends the document.
func (d *Document) skipMark() {
	d.begun = true
	for d.n-d.at < HeadLength && d.fill(d.at) {
	}
	if f := Foreign(d.buf[d.at:d.n]); f != nil && d.fault == nil {
		d.fault = f
		return
	}
	if bytes.HasPrefix(d.buf[d.at:d.n], []byte("\xef\xbb\xbf")) {
		d.at += 3
	}
	if f := ForeignJSON(d.buf[d.at:min(d.n, HeadLength)]); f != nil && d.fault == nil {
		d.fault = f
	}
}

// keep returns a copy of a text that is not overwritten when more is read.
func (d *Document) keep(text []byte) []byte {
	d.scratch = append(d.scratch[:0], text...)
	return d.scratch
}

// consume subtracts the length of a token from the budget of the element.
func (d *Document) consume(length int) {
	if d.budget -= length + 2; d.budget < 0 {
		d.fail("longer than " + strconv.Itoa(MaxRow) + " bytes")
	}
}

// extend reads more of a token that starts at start. It returns where the token starts now.
func (d *Document) extend(start int) (int, bool) {
	if d.n-start > d.budget {
		d.fail("longer than " + strconv.Itoa(MaxRow) + " bytes")
		return start, false
	}
	at := d.at
	ok := d.fill(start)
	return start - (at - d.at), ok
}
