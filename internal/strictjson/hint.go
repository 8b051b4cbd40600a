package strictjson

import (
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// instead is the hint for the value at the current position, which is not of the plan's type: the same value in the form
// of the type if that is known, else an example.
func (d *decoder) instead(p *plan) Words {
	raw := d.raw()
	if !utf8.ValidString(raw) {
		raw = ""
	}
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
	case p.wantsText() && !isString && p.accepts(inner):
		return write(`"` + inner + `"`)
	case isString:
		if f := p.textField(); f != nil && f.plan.accepts(inner) {
			return write(`{"` + f.name + `": ` + raw + `}`)
		} else if f != nil && f.plan.example != "" {
			return Words{"for example {example}", Args{"example": say(`{"` + f.name + `": ` + f.plan.example + `}`)}}
		}
	}
	if hint := d.meant(p, inner); hint.Text != "" {
		return hint
	}
	return p.exampleHint()
}

// meant is the hint to write what was probably meant by a text that the plan's type does not accept, empty if that is not
// known.
func (d *decoder) meant(p *plan, text string) Words {
	if d.options.Meant == nil || text == "" || len(text) > rawLimit {
		return Words{}
	}
	field := ""
	if n := len(d.at); n > 0 && d.at[n-1].keyed {
		field = d.at[n-1].key
	}
	return d.options.Meant(p.of, field, text)
}

// textField returns the first field of a struct if it is a text, as the party in a list of parties is, and nil otherwise.
func (p *plan) textField() *field {
	if len(p.fields) == 0 || !p.fields[0].plan.wantsText() {
		return nil
	}
	return &p.fields[0]
}

func (p *plan) exampleHint() Words {
	if p.example != "" {
		return Words{"for example {example}", Args{"example": say(p.example)}}
	}
	return say(p.hint)
}

// rawLimit is the length in bytes up to which a hint repeats a value.
const rawLimit = 60

// raw returns the scalar at the current position as it stands there, "" where there is none and for a long one.
func (d *decoder) raw() string {
	raw := ""
	switch {
	case d.pos == len(d.text):
	case d.text[d.pos] == '"':
		raw = d.text[d.pos:d.lineString(d.pos)]
		if len(raw) < 2 || !strings.HasSuffix(raw, `"`) {
			return ""
		}
	case isNumber(d.text[d.pos]):
		raw = d.loose()
	default:
		raw = d.word()
	}
	if len(raw) > rawLimit {
		return ""
	}
	return raw
}
