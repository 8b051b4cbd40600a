package strictjson

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// instead is the hint for the value at the current position, which is not of the plan's type: the same value in the form
// of the type if that is known, else an example.
func (d *decoder) instead(p *plan) Words {
	raw := d.raw()
	isString := strings.HasPrefix(raw, `"`)
	inner := strings.Trim(raw, `"`)
	switch {
	case p.read == nil || raw == "":
	case p.instead != nil:
		if instead := p.instead(raw); instead != "" {
			return write(instead)
		}
	case p.begins == aNumber && isString:
		if _, err := decimaltext.Parse(inner); err == nil {
			return write(inner)
		}
	case p.begins == "tf" && (inner == "true" || inner == "false"):
		return write(inner)
	case p.begins == `"` && !isString && (p.takes == nil || p.takes(inner)):
		return write(`"` + inner + `"`)
	}
	if p.example != "" {
		return Words{"for example {example}", Args{"example": say(p.example)}}
	}
	return say(p.hint)
}

// rawLimit is the length in bytes up to which a hint repeats a value.
const rawLimit = 60

// raw returns the scalar at the current position as it stands there, "" where there is none and for a long one.
func (d *decoder) raw() string {
	s := scanner{text: d.text, pos: d.pos}
	switch c := s.space(); {
	case c == '"':
		if _, err := s.string(); err != nil {
			return ""
		}
	case c == '-' || c >= '0' && c <= '9':
		if _, err := s.number(); err != nil {
			return ""
		}
	default:
		return s.word()
	}
	if s.pos-d.pos > rawLimit {
		return ""
	}
	return d.text[d.pos:s.pos]
}
