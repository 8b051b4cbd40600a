package strictjson

import "strings"

// resync passes over what cannot be read: up to a comma or a bracket that can end the member or element, or to a line that
// begins like the next one.
func (d *decoder) resync(closer byte) {
	d.lost = true
	for depth := 0; d.pos < len(d.text) && !d.stopped; {
		switch c := d.text[d.pos]; {
		case c == '"':
			d.pos = d.lineString(d.pos)
			continue
		case depth == 0 && (c == ',' || c == '}' || c == ']'):
			return
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			depth--
		case c == '\n' || c == '\r':
			rest := strings.TrimLeft(d.text[d.pos:], " \t\r\n")
			d.pos = len(d.text) - len(rest)
			if depth == 0 && rest != "" && startsItem(closer, rest[0]) {
				return
			}
			continue
		}
		d.pos++
	}
}

// betweenStrings are the characters that stand between a string and the next name.
const betweenStrings = "]}[{, \t"

// isHalfString reports whether the string from start to the position lacks its closing quotation mark, which it notes: it
// ended with the opening one of the name of a member, as in {"a": "x, "b": "y"}. The position is then behind its text.
func (d *decoder) isHalfString(start int) bool {
	inner := d.text[start+1 : d.pos-1]
	text := strings.TrimRight(inner, betweenStrings)
	if !strings.ContainsAny(inner[len(text):], ",{") || strings.ContainsAny(inner, "\"\r\n") {
		return false
	}
	at := d.pos
	d.pos-- // at what would be the name
	isName := d.isName()
	d.pos = at
	if !isName {
		return false
	}
	d.endless(start, start+1+len(inner), "the next field")
	return true
}

// isLetter reports whether a name can begin with c.
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '$' }

// isHalfName reports whether the name that begins at start lacks its closing quotation mark, which it notes: it ended with
// the opening one of the value, as in {"a: "x"}. The position is then at the value.
func (d *decoder) isHalfName(name string, start int) bool {
	text := strings.TrimRight(name, " \t")
	if !strings.HasSuffix(text, ":") || d.space() == ':' {
		return false
	}
	d.pos = start + 1 + len(name)
	d.note(expected(start, "the closing quotation mark", say("a colon"), say(`add "`)))
	return true
}

// behind returns what follows the value of brackets at the position, without white space.
func (d *decoder) behind() string {
	depth := 0
	for i := d.pos; i < min(len(d.text), d.pos+lookahead); i++ {
		switch d.text[i] {
		case '"':
			i = d.lineString(i) - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return strings.TrimLeft(d.text[i+1:], " \t\r\n")
			}
		}
	}
	return ""
}

// lineString returns the offset behind the string that begins at start, which ends with its line at the latest.
func (s *scanner) lineString(start int) int {
	for i := start + 1; i < len(s.text); i++ {
		switch s.text[i] {
		case '"':
			return i + 1
		case '\n', '\r':
			return i
		case '\\':
			i++
		}
	}
	return len(s.text)
}

// lookahead is the number of bytes that decide whether a bracket is missing or one too many.
const lookahead = 1 << 16

// isUnclosed reports whether the bracket at the position, which is not the one that the innermost container needs, closes
// one around it. Otherwise it is one too many. The reading with which more of what follows is in order is the right one.
func (d *decoder) isUnclosed(c byte) bool {
	open := d.closers
	for len(open) > 0 && open[len(open)-1] != c {
		open = open[:len(open)-1]
	}
	return len(open) > 0 && d.inOrder(open, d.pos) >= d.inOrder(d.closers, d.pos+1)
}

// inOrder returns the offset up to which the brackets from a position on close what is open.
func (d *decoder) inOrder(open []byte, from int) int {
	open = append([]byte(nil), open...)
	limit := min(len(d.text), from+lookahead)
	for i := from; i < limit; i++ {
		switch c := d.text[i]; c {
		case '"':
			i = d.lineString(i) - 1
		case '{':
			open = append(open, '}')
		case '[':
			open = append(open, ']')
		case '}', ']':
			if len(open) == 0 || open[len(open)-1] != c {
				return i
			}
			open = open[:len(open)-1]
		case ' ', '\t', '\n', '\r':
		default:
			if len(open) == 0 {
				return i // the document has ended
			}
		}
	}
	if limit == len(d.text) && len(open) > 0 {
		return limit - 1 // it has not
	}
	return limit
}

// comment passes over a comment, which it notes. It returns false if none begins at the position.
func (d *decoder) comment() bool {
	if !d.isComment() {
		return false
	}
	d.note(fail(d.pos, FaultSyntax, Args{"wanted": say("JSON without comments"), "found": say("a comment")}, say("delete the comment")))
	rest, end := d.text[d.pos:], -1
	if strings.HasPrefix(rest, "/*") {
		if end = strings.Index(rest[2:], "*/"); end >= 0 {
			end += 4
		}
	} else {
		end = strings.IndexAny(rest, "\r\n")
	}
	if end < 0 {
		end = len(rest)
	}
	d.pos += end
	return true
}
