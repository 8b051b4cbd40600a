package strictjson

import (
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/character"
)

// decoder reads one document. Its methods leave the position behind what they read. A fault is noted and reading goes on
// at the next value, so that one pass finds all of them.
type decoder struct {
	scanner
	options Options
	values  int
	closers []byte // the closing brackets of the arrays and objects that are open
	at      []step
	faults  Errors
	memos   []*memo // by the number of the plan
	scratch []byte
	structs []*plan // of the objects that are open and have fields

	// lost is true from a fault of syntax until the next member or element that is in order. Further faults of syntax
	// are not noted then, because they are probably consequences of the first.
	lost bool

	// unclosed is true if the innermost container lacks its closing bracket, and what follows belongs to the next one.
	unclosed bool

	// stopped is true if reading cannot go on. Nothing is noted then, and all containers end.
	stopped bool
}

// document reads the whole text into v.
func (d *decoder) document(p *plan, v reflect.Value) {
	if len(d.text) > d.options.Bytes {
		d.stop(tooMuch(0, FaultTooLarge, d.options.Bytes, "raise the limit {name}, or split the file", "MaxBytes"))
		return
	}
	d.encoding()
	d.value(p, v)
	if d.space() != end {
		d.syntax("the end of the document", d.slip(false))
	}
}

// encoding notes the bytes that are not UTF-8, the first of each line.
func (d *decoder) encoding() {
	if utf8.ValidString(d.text) {
		return
	}
	if strings.HasPrefix(d.text, "\xff\xfe") || strings.HasPrefix(d.text, "\xfe\xff") {
		d.stop(notUTF8(0, d.text[0])) // UTF-16, of which no line can be read
		return
	}
	for start := 0; start < len(d.text) && !d.stopped; {
		line := d.text[start:]
		if eol := strings.IndexAny(line, "\r\n"); eol >= 0 {
			line = line[:eol+1]
		}
		if at := character.InvalidUTF8(line); at >= 0 {
			d.note(notUTF8(start+at, line[at]))
		}
		start += len(line)
	}
}

// value reads one value of any type into v.
func (d *decoder) value(p *plan, v reflect.Value) {
	if d.stopped {
		return
	}
	if d.values++; d.values > d.options.Values {
		d.stop(tooMuch(d.pos, FaultTooMany, d.options.Values, "raise the limit {name}, or split the file", "MaxValues"))
		return
	}
	if c := d.space(); !p.starts.has(c) {
		d.mismatch(p, v)
		return
	}
	p.read(d, p, v)
}

// skip passes over one value, with all checks of its text.
func (d *decoder) skip() {
	switch c := d.space(); {
	case c == '"':
		d.string()
	case c == '{':
		d.members(func(string, int) { d.skip() })
	case c == '[':
		d.elements(nil, func(int) { d.skip() })
	case c == 't' || c == 'f':
		d.bool()
	case isNumber(c):
		d.number()
	default:
		d.mismatch(&plan{begins: anyValue, wants: "a value"}, reflect.Value{})
	}
}
