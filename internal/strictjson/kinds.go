package strictjson

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// kinds are the types that a reader knows by another name than that of their JSON, and an example of each as it is
// written. They are named, for this package stands below theirs.
var kinds = [...]struct{ name, wants, example string }{
	{"decimal.Decimal", "a decimal number", `"1.9"`},
	{"civil.Date", "a date", `"2025-11-28"`},
	{"civil.When", "a date", `"2025-11-28"`},
	{"civil.Period", "a period", `"2024"`},
	{"region.Code", "a code of a region", `"KZ-59"`},
	{"party.ID", "a party", `"KZ-59"`},
	{"economy.Unit", "a unit", `"USD"`},
	{"economy.Value", "an amount with its unit", `{"amount": "15", "unit": "percent"}`},
	{"agreement.Quorum", "a number of parties", `"2/3"`},
	{"text.Text", "texts by language", `{"en": "Jiangsu"}`},
}

// know gives a plan the name and the example of its type.
func (p *plan) know(name string) {
	for _, k := range kinds {
		if k.name == name {
			p.wants, p.example = k.wants, k.example
		}
	}
	p.name = name
}

// instead is what to write for the value at the current position, which is not of a plan's type: the same in
// its form where that can be told, else an example.
func (d *decoder) instead(p *plan) Words {
	raw := d.raw()
	isString := strings.HasPrefix(raw, `"`)
	inner := strings.Trim(raw, `"`)
	switch {
	case p.read == nil || raw == "":
	case p.name == "text.Text" && isString:
		return write(`{"en": ` + raw + `}`)
	case p.name == "economy.Value":
		amount, isPercent := strings.CutSuffix(inner, "%")
		amount = strings.TrimSpace(amount)
		if _, err := decimaltext.Parse(amount); err == nil && isPercent {
			return write(`{"amount": "` + amount + `", "unit": "percent"}`)
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

// rawLimit is how many bytes of a value a hint repeats.
const rawLimit = 60

// raw is the scalar at the current position as it stands there, "" where it is none or a long one.
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
