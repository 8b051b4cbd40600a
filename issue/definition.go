package issue

import (
	"maps"
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

// Definition describes one kind of issue. Messages maps a language ("en", "ru", "kk", "zh") to a
// template in which {name} stands for the argument of that name.
type Definition struct {
	Code     Code
	Severity Severity
	Messages map[string]string
}

// At makes the issue that d describes, at a place, with the values its message names.
func (d *Definition) At(path Path, args Args) Issue {
	return Issue{Path: path, Code: d.Code, Severity: d.Severity, Args: args, definition: d}
}

// Clone returns a copy that shares nothing with d.
func (d *Definition) Clone() Definition {
	return Definition{Code: d.Code, Severity: d.Severity, Messages: maps.Clone(d.Messages)}
}

// Clones returns copies of definitions, as a package hands out what it raises.
func Clones(all ...*Definition) []Definition {
	clones := make([]Definition, len(all))
	for i, d := range all {
		clones[i] = d.Clone()
	}
	return clones
}

// message fills the template of the language that a BCP 47 tag names. Chinese templates are in
// simplified script, so a tag that asks for the traditional one gets English, as everything else does
// for which there is no template.
func (d *Definition) message(tag string, args Args) string {
	language, rest, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	template, found := d.Messages[language]
	if !found || language == "zh" && strings.HasPrefix(rest, "hant") {
		template = d.Messages["en"]
	}
	return fill(template, args)
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
