package tabular

import (
	"bytes"
	"io"
	"strconv"
	"unicode/utf8"
)

// fail ends the document.
func (d *Document) fail(reason string) *Fault {
	if d.fault == nil {
		d.fault = &Fault{Field: -1, Reason: reason, Final: true}
	}
	return d.fault
}

// unexpected ends the document at a byte that must not be there, 0 for none.
func (d *Document) unexpected(c byte, where string) *Fault {
	switch {
	case d.fault != nil:
		return d.fault
	case c == 0 && d.at >= d.n:
		return d.short()
	}
	return d.fail("not JSON: invalid character " + strconv.QuoteRune(d.rune()) + " " + where)
}

// rune is the character at d.at.
func (d *Document) rune() rune {
	for !utf8.FullRune(d.buf[d.at:d.n]) && d.fill(d.at) {
	}
	r, _ := utf8.DecodeRune(d.buf[d.at:d.n])
	return r
}

// short says that the document ends where it must not.
func (d *Document) short() *Fault {
	if d.fault != nil {
		return d.fault
	}
	if d.end != nil && d.end != io.EOF {
		f := d.fail("cannot be read: " + d.end.Error())
		f.Err = d.end
		return f
	}
	f := d.fail("not JSON: it ends too early")
	f.Err = io.ErrUnexpectedEOF
	return f
}

// fill reads more behind buf[from:n], which moves to the beginning, and reports whether there is more.
func (d *Document) fill(from int) bool {
	if d.end != nil || d.in == nil {
		return false
	}
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

// peek returns the next byte that is no space, 0 where there is none.
func (d *Document) peek() byte {
	if !d.begun {
		d.begin()
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
				d.short()
			}
			return 0
		}
	}
	return 0
}

// begin passes over a byte order mark.
func (d *Document) begin() {
	d.begun = true
	for d.n-d.at < 3 && d.fill(d.at) {
	}
	if bytes.HasPrefix(d.buf[d.at:d.n], []byte("\xef\xbb\xbf")) {
		d.at += 3
	}
}

// keep returns a text that stays when more is read.
func (d *Document) keep(text []byte) []byte {
	d.scratch = append(d.scratch[:0], text...)
	return d.scratch
}

// count takes a token from what the element may still have.
func (d *Document) count(length int) {
	if d.left -= length + 2; d.left < 0 {
		d.fail("longer than " + strconv.Itoa(MaxRow) + " bytes")
	}
}

// within reads on within a token that begins at start, and returns where it begins now.
func (d *Document) within(start int) (int, bool) {
	if d.n-start > d.left {
		d.fail("longer than " + strconv.Itoa(MaxRow) + " bytes")
		return start, false
	}
	at := d.at
	ok := d.fill(start)
	return start - (at - d.at), ok
}
