package strictjson

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner reads tokens of a JSON text that is known to be UTF-8.
type scanner struct {
	text string
	pos  int
}

// end is what space returns at the end of the text.
const end = 0

// space passes over white space, and over comments, which it notes, and returns the byte behind them.
func (d *decoder) space() byte {
	for d.pos < len(d.text) {
		switch c := d.text[d.pos]; c {
		case ' ', '\t', '\n', '\r':
			d.pos++
		case '/', '#':
			if !d.comment() {
				return c
			}
		case end:
			return 1 // likewise a character that no JSON value begins with
		default:
			return c
		}
	}
	return end
}

// string reads a string token. It returns false if the token is not in order. The result of one without escapes shares the
// memory of the text.
func (d *decoder) string() (string, bool) {
	start := d.pos
	for i := start + 1; i < len(d.text); i++ {
		c := d.text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		if c != '"' {
			return d.escaped(start, i)
		}
		d.pos = i + 1
		if i+1 < len(d.text) && isLetter(d.text[i+1]) && d.isHalfString(start) {
			return "", false
		}
		return d.text[start+1 : i], true
	}
	return d.endless(start, len(d.text), "the end of the document")
}

// endless notes that the string that begins at start has no closing quotation mark up to the given offset. The brackets
// and the comma at the end probably do not belong to it.
func (d *decoder) endless(start, to int, found string) (string, bool) {
	d.pos = start + 1 + len(strings.TrimRight(d.text[start+1:to], betweenStrings))
	if end := d.nextLineEnd(to); end > 0 {
		d.pos = end // the text goes on there
	}
	if !d.lost {
		d.note(expected(start, "the closing quotation mark", say(found), say(`add "`)))
	}
	d.lost = true
	return "", false
}

// nextLineEnd returns the offset behind the quotation mark on the line after the one that ends at an offset, if that line
// begins like the rest of a text, and 0 otherwise.
func (d *decoder) nextLineEnd(to int) int {
	rest := strings.TrimLeft(d.text[to:], " \t\r\n")
	if rest == "" || strings.IndexByte(`"{}[],:/#`, rest[0]) >= 0 {
		return 0
	}
	end := strings.IndexAny(rest, "\"\r\n")
	if end < 0 || rest[end] != '"' {
		return 0
	}
	return len(d.text) - len(rest) + end + 1
}

// escaped reads on from the first character at i that is not plain text, in the string that begins at start.
func (d *decoder) escaped(start, i int) (string, bool) {
	var b strings.Builder
	b.WriteString(d.text[start+1 : i])
	ok := true
	for i < len(d.text) {
		switch c := d.text[i]; {
		case c == '"':
			d.pos = i + 1
			return b.String(), ok
		case c == '\n' || c == '\r':
			return d.endless(start, i, "the end of the line")
		case c < ' ':
			d.control(i)
			ok = false
			i++
		case c != '\\':
			b.WriteByte(c)
			i++
		default:
			r, size := unescape(d.text[i:])
			if size == 0 {
				size, ok = d.badEscape(i), false
			}
			b.WriteRune(r)
			i += size
		}
	}
	return d.endless(start, len(d.text), "the end of the document")
}

// control notes the control character at i within a string.
func (d *decoder) control(i int) {
	hint := say("delete the character")
	if d.text[i] == '\t' {
		hint = say("write a space")
	}
	d.note(expected(i, "text", say(fmt.Sprintf("U+%04X", d.text[i])), hint))
}

// badEscape notes the backslash at i, which begins no escape, and returns the number of bytes that it spoils.
func (d *decoder) badEscape(i int) int {
	if _, isHex := hex4(d.text[i:]); isHex {
		d.note(expected(i, "both halves of a surrogate pair", say(d.text[i:i+6]), say("write the character itself")))
		return 6
	}
	_, size := utf8.DecodeRuneInString(d.text[i+1:])
	if size == 0 || d.text[i+1] < ' ' {
		size = 0 // the text or the line ends here
	}
	d.note(expected(i, "a JSON escape", say(d.text[i:i+1+size]), say(`write \\ for a backslash`)))
	return 1 + size
}

// simple has the one-letter escapes, decoded what they stand for.
const simple, decoded = `"\/bfnrt`, "\"\\/\b\f\n\r\t"

// unescape reads the escape that text begins with. Its size is 0 if there is none.
func unescape(text string) (r rune, size int) {
	if len(text) < 2 {
		return 0, 0
	}
	if i := strings.IndexByte(simple, text[1]); i >= 0 {
		return rune(decoded[i]), 2
	}
	r, ok := hex4(text)
	if !ok {
		return 0, 0
	}
	if !utf16.IsSurrogate(r) {
		return r, 6
	}
	low, ok := hex4(text[6:])
	if r = utf16.DecodeRune(r, low); !ok || r == utf8.RuneError {
		return 0, 0
	}
	return r, 12
}

// hex4 reads \uXXXX.
func hex4(text string) (rune, bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(text[2:6], 16, 16)
	return rune(n), err == nil
}

// number reads a number token. It returns false if the token is not in order.
func (d *decoder) number() (string, bool) {
	start := d.pos
	for d.pos < len(d.text) && strings.IndexByte("+-.eE0123456789", d.text[d.pos]) >= 0 {
		d.pos++
	}
	token := d.text[start:d.pos]
	digits := strings.TrimPrefix(token, "-")
	_, err := strconv.ParseFloat(token, 64)
	syntax := err != nil && err.(*strconv.NumError).Err == strconv.ErrSyntax
	leadingZero := len(digits) > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9'
	if syntax || leadingZero || digits == "" || digits[0] < '0' || digits[0] > '9' || strings.Contains(token, ".e") || strings.HasSuffix(token, ".") {
		d.note(expected(start, "a number", quoted(token), Words{}))
		return "", false
	}
	return token, true
}

// bool reads true or false. It returns false as ok if neither stands at the position.
func (d *decoder) bool() (value, ok bool) {
	for _, word := range []string{"true", "false"} {
		if strings.HasPrefix(d.text[d.pos:], word) {
			d.pos += len(word)
			return word == "true", true
		}
	}
	d.syntax("true or false", Words{})
	d.pos += max(len(d.word()), 1)
	return false, false
}

// isNumber reports whether a number can begin with c.
func isNumber(c byte) bool { return c == '-' || c >= '0' && c <= '9' }
