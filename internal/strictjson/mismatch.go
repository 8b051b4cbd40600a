package strictjson

import (
	"reflect"
	"strings"
)

// mismatch notes that no value of the plan's begins at the position, and passes over what stands there: a value of another
// JSON type, something that is not JSON, or nothing.
func (d *decoder) mismatch(p *plan, v reflect.Value) {
	if p.begins == anyValue && p.element != nil {
		p = p.element // of a pointer
	}
	switch c := d.space(); {
	case c == end || strings.IndexByte(",:]}", c) >= 0:
		d.syntax(p.wants, d.instead(p))
	case c == '{' && p.begins == "[" && p.element.starts.has(c): // one element without the brackets around it
		d.wrongType(p)
		if rest := d.behind(); strings.HasPrefix(rest, "]") || strings.HasPrefix(rest, ",") && strings.HasPrefix(strings.TrimLeft(rest[1:], " \t\r\n"), "{") {
			d.pos-- // in the place of the missing bracket
			p.read(d, p, reflect.New(p.of).Elem())
			return
		}
		d.value(p.element, reflect.New(p.element.of).Elem())
	case isNumber(c) && p.wantsText():
		d.wrongType(p)
		d.pos += len(d.loose())
	case strings.IndexByte(`"{[`+aNumber, c) >= 0:
		d.wrongType(p)
		d.skip()
	default:
		d.unquoted(p)
	}
}

// wrongType notes that a value of another JSON type than the plan's stands at the position.
func (d *decoder) wrongType(p *plan) {
	wanted := say(p.wants)
	if p.wantsText() && isNumber(d.space()) {
		wanted = Words{"{value} in double quotes", Args{"value": wanted}}
	}
	d.note(fail(d.pos, FaultWrongType, Args{"wanted": wanted, "found": d.found()}, d.instead(p)))
}

// unquoted passes over something that begins like no JSON value, or over true, false or null where they may not stand.
func (d *decoder) unquoted(p *plan) {
	word := d.word()
	switch word {
	case "true", "false":
		d.wrongType(p)
	case "null":
		d.note(fail(d.pos, FaultWrongType, Args{"wanted": say(p.wants), "found": d.found()}, d.slip(false)))
	default:
		hint := d.slip(p.wantsText() && p.accepts(word))
		if hint.Text == "" {
			hint = d.instead(p)
		}
		d.syntax(p.wants, hint)
	}
	if word != "" {
		d.pos += len(word)
		return
	}
	if _, size := d.otherQuoted(); size > 0 {
		d.pos += size
		d.lost = false
		return
	}
	d.pos += max(len(d.loose()), d.runeSize())
}
