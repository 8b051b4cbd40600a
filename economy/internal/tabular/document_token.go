package tabular

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"
)

// scalar reads a string, number or literal; text is nil for null. It returns false for a string with an
// unpaired surrogate.
func (d *Document) scalar() (text []byte, ok bool) {
	c, err := d.Kind()
	if err != nil {
		return nil, false
	}
	switch c {
	case '"':
		return d.quoted()
	case '0':
		return d.number(), true
	case 'n':
		d.literal("null")
		return nil, true
	case 't':
		return d.literal("true"), true
	case 'f':
		return d.literal("false"), true
	}
	d.unexpected(c, "looking for a string or a number")
	return nil, false
}

// literal reads a word: true, false or null.
func (d *Document) literal(word string) []byte {
	for d.n-d.at < len(word) && d.fill(d.at) {
	}
	text := d.buf[d.at:min(d.at+len(word), d.n)]
	if string(text) != word {
		if len(text) < len(word) {
			d.truncated()
		} else {
			d.fail("not JSON: invalid word " + word[:1] + "…")
		}
		return nil
	}
	d.at += len(word)
	d.consume(len(word))
	return text
}

// number reads a number as its text.
func (d *Document) number() []byte {
	start, i := d.at, d.at
	for {
		for i < d.n && isNumeric(d.buf[i]) {
			i++
		}
		if i < d.n {
			break
		}
		length := i - start
		begin, ok := d.extend(start)
		start, i = begin, begin+length
		if !ok {
			break
		}
	}
	if d.fault != nil {
		return nil
	}
	text := d.buf[start:i]
	d.at = i
	switch {
	case isNumber(text):
		d.consume(len(text))
		return text
	case i == d.n:
		d.truncated()
	default:
		d.fail("not JSON: invalid number " + string(text[:min(len(text), 40)]))
	}
	return nil
}

func isNumeric(c byte) bool {
	return c >= '0' && c <= '9' || c == '.' || c == '-' || c == 'e' || c == 'E' || c == '+'
}

// isNumber reports whether a text has the form -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?.
func isNumber(text []byte) bool {
	text = bytes.TrimPrefix(text, []byte("-"))
	n := digits(text)
	if n == 0 || n > 1 && text[0] == '0' {
		return false
	}
	if text = text[n:]; len(text) > 0 && text[0] == '.' {
		if n = digits(text[1:]); n == 0 {
			return false
		}
		text = text[1+n:]
	}
	if len(text) > 0 && (text[0] == 'e' || text[0] == 'E') {
		if text = text[1:]; len(text) > 0 && (text[0] == '+' || text[0] == '-') {
			text = text[1:]
		}
		n = digits(text)
		return n > 0 && n == len(text)
	}
	return len(text) == 0
}

// digits returns the number of digits at the beginning of a text.
func digits(text []byte) int {
	for i, c := range text {
		if c < '0' || c > '9' {
			return i
		}
	}
	return len(text)
}

// quoted reads a string.
func (d *Document) quoted() (text []byte, ok bool) {
	start, i := d.at, d.at+1
	for {
		for ; i < d.n; i++ {
			switch c := d.buf[i]; {
			case c == '"':
				text = d.buf[start+1 : i]
				d.at = i + 1
				d.consume(len(text))
				return text, true
			case c == '\\':
				return d.escaped(start+1, i)
			case c < ' ':
				d.at = i
				d.unexpected(c, "in a string")
				return nil, false
			}
		}
		length := i - start
		begin, more := d.extend(start)
		start, i = begin, begin+length
		if !more {
			d.truncated()
			return nil, false
		}
	}
}

// escaped reads the rest of a string from its first escape.
func (d *Document) escaped(start, i int) (text []byte, ok bool) {
	d.scratch = append(d.scratch[:0], d.buf[start:i]...)
	ok = true
	for d.at = i; len(d.scratch) <= d.budget; {
		c, err := d.next(1)
		switch {
		case !err:
			return nil, false
		case c == '"':
			d.at++
			d.consume(len(d.scratch))
			return d.scratch, ok
		case c < ' ':
			d.unexpected(c, "in a string")
			return nil, false
		case c != '\\':
			d.scratch = append(d.scratch, c)
			d.at++
		default:
			r := d.escape()
			if d.fault != nil {
				return nil, false
			}
			ok = ok && !utf16.IsSurrogate(r)
			d.scratch = utf8.AppendRune(d.scratch, r)
		}
	}
	d.consume(len(d.scratch))
	return nil, false
}

// next makes count bytes available and returns the last of them.
func (d *Document) next(count int) (byte, bool) {
	for d.n-d.at < count {
		if !d.fill(d.at) {
			d.truncated()
			return 0, false
		}
	}
	return d.buf[d.at+count-1], true
}

// escape reads an escape, or the two of a surrogate pair. It returns an unpaired surrogate as it is.
func (d *Document) escape() rune {
	c, ok := d.next(2)
	if !ok {
		return 0
	}
	if c != 'u' {
		i := bytes.IndexByte([]byte(`"\/bfnrt`), c)
		if i < 0 {
			d.at++
			d.unexpected(c, "in a string escape")
			return 0
		}
		d.at += 2
		return rune("\"\\/\b\f\n\r\t"[i])
	}
	r := d.unit()
	if !utf16.IsSurrogate(r) || d.fault != nil {
		return r
	}
	for d.n-d.at < 2 && d.fill(d.at) {
	}
	if bytes.HasPrefix(d.buf[d.at:d.n], []byte(`\u`)) {
		if pair := utf16.DecodeRune(r, d.unit()); pair != utf8.RuneError || d.fault != nil {
			return pair
		}
		d.at -= 6 // the second is not the other half
	}
	return r
}

// unit reads \u and four hexadecimal digits.
func (d *Document) unit() rune {
	if _, ok := d.next(6); !ok {
		return 0
	}
	var r rune
	for _, c := range d.buf[d.at+2 : d.at+6] {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			d.unexpected(c, "in a string escape")
			return 0
		}
	}
	d.at += 6
	return r
}

// skipQuoted reads a string and discards it.
func (d *Document) skipQuoted() error {
	for d.at++; ; {
		c, ok := d.next(1)
		switch {
		case !ok:
			return d.fault
		case c == '"':
			d.at++
			return nil
		case c == '\\':
			if d.escape(); d.fault != nil {
				return d.fault
			}
		case c < ' ':
			return d.unexpected(c, "in a string")
		case c < utf8.RuneSelf:
			d.at++
		default:
			for !utf8.FullRune(d.buf[d.at:d.n]) && d.fill(d.at) {
			}
			if !utf8.FullRune(d.buf[d.at:d.n]) {
				return d.truncated()
			}
			_, size := utf8.DecodeRune(d.buf[d.at:d.n])
			if size == 1 {
				f := d.fail("not UTF-8")
				f.Input = string(d.buf[d.at : d.at+1])
				return f
			}
			d.at += size
		}
	}
}

// Raw reads an array or object as its text. It returns false, and stops reading, if the text is longer than
// limit. Only brackets and quotes are checked: the text may be invalid inside.
func (d *Document) Raw(limit int) ([]byte, bool, error) {
	var held []byte
	var quoted, escaped bool
	depth, start := 0, d.at
	for i := d.at; ; i++ {
		if i == d.n {
			held = append(held, d.buf[start:i]...)
			d.at = i
			if len(held) > limit {
				return nil, false, nil
			}
			if !d.fill(i) {
				return nil, true, d.truncated()
			}
			start, i = 0, 0
		}
		switch c := d.buf[i]; {
		case escaped:
			escaped = false
		case quoted:
			quoted, escaped = c != '"', c == '\\'
		case c == '"':
			quoted = true
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth > 0 {
				continue
			}
			d.at = i + 1
			if d.in == nil {
				return d.buf[start:d.at], true, nil
			}
			held = append(held, d.buf[start:d.at]...)
			return held, len(held) <= limit, nil
		}
	}
}
