package issue

import (
	"cmp"
	"strings"
)

// Code names a kind of issue as "package.slug", for example "agreement.unknown-party". It is a public
// contract: programs switch on it, so it is never renamed or given another meaning.
type Code string

// Severity says whether data with the issue can be used.
type Severity string

// Error means that the record contradicts itself or the dataset and is not used. Warning means that it
// is usable and somebody should look.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Args are the named values that a message's placeholders stand for.
type Args map[string]string

// Definition describes one kind of issue.
type Definition struct {
	Code     Code
	Severity Severity
	Messages Messages
}

// Messages are the words of one kind of issue in English, Russian, Kazakh and Chinese (simplified script),
// as templates in which {name} stands for the argument of that name. It is a struct and no map, so that tables
// of definitions cost nothing at import.
type Messages struct {
	EN, RU, KK, ZH string
}

// In returns the template of a BCP 47 tag. A tag that asks for traditional Chinese gets English, as every
// other does for which there is no template.
func (m Messages) In(tag string) string {
	language, rest, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	template := ""
	switch language {
	case "ru":
		template = m.RU
	case "kk":
		template = m.KK
	case "zh":
		if !strings.HasPrefix(rest, "hant") {
			template = m.ZH
		}
	}
	return cmp.Or(template, m.EN)
}

// At makes the issue that d describes, at a place, with the values its message names.
func (d *Definition) At(path Path, args Args) Issue {
	return Issue{Path: path, Code: d.Code, Severity: d.Severity, Args: args, definition: d}
}

// Clones returns copies of definitions, as a package hands out what it raises.
func Clones(all ...*Definition) []Definition {
	clones := make([]Definition, len(all))
	for i, d := range all {
		clones[i] = *d
	}
	return clones
}

// fill replaces each {name} that args has; any other brace stands for itself.
func fill(template string, args Args) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(template, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, rest, closed := strings.Cut(after, "}")
		value, known := args[name]
		if !closed || !known {
			b.WriteByte('{')
			template = after
			continue
		}
		b.WriteString(value)
		template = rest
	}
}
