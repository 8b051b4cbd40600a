package strictjson

import (
	"reflect"
	"strconv"
	"strings"
)

// open begins an array or an object, and returns false if it lies too deep.
func (d *decoder) open(closer byte) bool {
	if len(d.closers) >= d.options.Depth {
		d.stop(tooMuch(d.pos, FaultTooDeep, d.options.Depth, "raise the limit {name}", "MaxDepth"))
		return false
	}
	d.pos++
	d.closers = append(d.closers, closer)
	return true
}

func (d *decoder) close() { d.closers = d.closers[:len(d.closers)-1] }

// members reads an object and calls member with the name of each field and the offset of the name, at the value.
func (d *decoder) members(member func(name string, at int)) {
	if !d.open('}') {
		return
	}
	defer d.close()
	if d.space() == '}' && !d.isOpenAgain() {
		return
	}
	for {
		d.space()
		at := d.pos
		if name, ok := d.name(); ok && d.colon() {
			d.at = append(d.at, step{key: name, keyed: true})
			member(name, at)
			d.at = d.at[:len(d.at)-1]
		}
		if !d.more('}') {
			return
		}
	}
}

// name reads the name of a member. If none stands at the position, it returns false, and the position is where what may
// follow a member can stand.
func (d *decoder) name() (string, bool) {
	c := d.space()
	if c == '"' {
		start := d.pos
		name, ok := d.string()
		d.lost = d.lost && !ok
		if ok && d.isHalfName(name, start) {
			return strings.TrimRight(name, ": \t"), true
		}
		return name, ok
	}
	d.syntax("the name of a field in double quotes", d.slip(true))
	if name, size := d.unquotedName(); size > 0 {
		d.pos += size
		d.lost = false
		return name, true
	}
	switch {
	case c == '{' && d.isWithin(']'):
		d.unclosed = true // the next element of the array that this object is in
	case c != end && strings.IndexByte(",}]{", c) < 0:
		d.resync('}')
	}
	return "", false
}

// unquotedName returns the name at the position that stands in other quotation marks or in none, and its size. The size is
// 0 if there is none.
func (d *decoder) unquotedName() (string, int) {
	if name, size := d.otherQuoted(); size > 0 {
		return name, size
	}
	word := d.word()
	after := strings.TrimLeft(d.text[d.pos+len(word):], " \t")
	if word == "" || after == "" || after[0] != ':' && after[0] != '=' {
		return "", 0
	}
	return word, len(word)
}

// isWithin reports whether the container around the innermost one ends with closer.
func (d *decoder) isWithin(closer byte) bool {
	return len(d.closers) > 1 && d.closers[len(d.closers)-2] == closer
}

// colon reads the colon behind a name. It returns false if no value follows.
func (d *decoder) colon() bool {
	c := d.space()
	if c == ':' {
		d.pos++
		return true
	}
	if before := strings.TrimRight(d.text[:d.pos], " \t"); strings.HasSuffix(before, ":") {
		return true // it was read with the name
	}
	d.syntax("a colon", d.slip(false))
	switch {
	case c == '=':
		d.pos++
		d.lost = false
		return true
	case c == '"' || c == '{' || c == '[' || isNumber(c):
		return true
	case c != end && strings.IndexByte(",}]", c) < 0:
		d.resync('}')
	}
	return false
}

// elements reads an array and calls element with each index. Item is the plan of its elements, and may be nil.
func (d *decoder) elements(item *plan, element func(i int)) {
	if !d.open(']') {
		return
	}
	defer d.close()
	if d.space() == ']' {
		d.pos++
		return
	}
	d.at = append(d.at, step{})
	defer func() { d.at = d.at[:len(d.at)-1] }()
	for i := 0; ; i++ {
		if d.space() == '"' && d.isMember(item) {
			d.syntaxOf(Words{"a value or {bracket}", Args{"bracket": say("'{'")}}, say("put { before this field"))
			d.pos-- // in the place of the bracket
			item.read(d, item, reflect.New(item.of).Elem())
		} else if d.space() == '"' && d.isWithin('}') && d.isName() {
			d.syntaxOf(Words{"a value or {bracket}", Args{"bracket": say("']'")}}, say("put ] before this field"))
			d.unclosed = true // a field of the object that this array is in
		} else {
			d.at[len(d.at)-1].index = i
			element(i)
		}
		if !d.more(']') {
			return
		}
	}
}

// isMember reports whether the string at the position is the name of a field of an array's elements, and of none of the
// object around the array: the opening bracket before it is missing.
func (d *decoder) isMember(item *plan) bool {
	if item == nil || item.byName == nil || len(d.structs) == 0 || !d.isName() {
		return false
	}
	name := d.text[d.pos+1 : d.lineString(d.pos)-1]
	_, here := item.byName[name]
	_, around := d.structs[len(d.structs)-1].byName[name]
	return here && !around
}

// isName reports whether the string at the position is the name of a member.
func (d *decoder) isName() bool {
	rest := d.text[d.lineString(d.pos):]
	after := strings.TrimLeft(rest, " \t")
	return after != "" && after[0] == ':'
}

// more reads a comma, after which it returns true, or the closing bracket.
func (d *decoder) more(closer byte) bool {
	for !d.stopped {
		if d.unclosed {
			d.unclosed = false
			return false
		}
		switch c := d.space(); {
		case c == closer:
			return d.isOpenAgain()
		case c == ',':
			return d.comma(closer)
		case c == ';':
			d.syntaxOf(commaOr(closer), write(","))
			d.lost = false
			return d.comma(closer)
		case c == end:
			d.syntaxOf(commaOr(closer), d.afterValue())
			d.stopped = true
		case c == '}' || c == ']':
			d.syntaxOf(commaOr(closer), d.afterValue())
			if d.isUnclosed(c) {
				return false
			}
			d.pos++ // a bracket too many
		default:
			d.syntaxOf(commaOr(closer), d.afterValue())
			if startsItem(closer, c) {
				return true
			}
			d.resync(closer)
		}
	}
	return false
}

func commaOr(closer byte) Words {
	return Words{"a comma or {bracket}", Args{"bracket": say(strconv.QuoteRune(rune(closer)))}}
}

// startsItem reports whether a member of an object, or an element of an array, can begin with c.
func startsItem(closer, c byte) bool {
	return c == '"' || closer == ']' && (c == '{' || c == '[' || isNumber(c))
}

// comma reads a comma. It returns false for the last comma of a container, which it notes, behind the closing bracket.
func (d *decoder) comma(closer byte) bool {
	at := d.pos
	d.pos++
	if d.space() != closer {
		return true
	}
	found := say("a trailing comma")
	d.note(fail(at, FaultSyntax, Args{"wanted": say(strconv.QuoteRune(rune(closer))), "found": found}, say("delete the comma")))
	return d.isOpenAgain()
}

// isOpenAgain reads the closing bracket. It returns true if it is one too many: the document should end with it, and
// goes on.
func (d *decoder) isOpenAgain() bool {
	d.pos++
	d.lost = false
	if len(d.closers) > 1 || d.closers[0] != '}' || d.stopped {
		return false
	}
	switch d.space() {
	case ',':
		d.syntax("the end of the document", Words{})
		return d.comma('}')
	case '"':
		d.syntax("the end of the document", Words{})
		return d.isName()
	}
	return false
}

// afterValue is the hint for what stands where a comma or a closing bracket should.
func (d *decoder) afterValue() Words {
	hint := d.slip(false)
	switch {
	case hint.Text != "" || d.pos >= len(d.text):
	case d.word() != "" && d.text[d.pos-1] == '"':
		return say(`write \" for a quotation mark within a text`)
	case d.text[d.pos] == '"' || d.text[d.pos] == '{' || d.text[d.pos] == '[':
		return say("put a comma after the previous value")
	}
	return hint
}
