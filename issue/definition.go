package issue

import (
	"cmp"
	"strings"
)

// Code identifies a kind of issue as "package.slug", for example "agreement.unknown-party". Codes are a public
// contract on which programs switch: a code is never renamed and never gets another meaning.
type Code string

// Severity says whether a dataset with an issue can be used. Its constants begin with [Error]; [Severities] lists them.
type Severity string

// Error means that the record contradicts itself or the rest of the dataset, so that the dataset cannot be used:
// package network refuses it. Warning means that the record can be used but that somebody should look at it.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Severities returns both severities, the heavier first.
func Severities() []Severity { return []Severity{Error, Warning} }

// Args holds the values of a message's placeholders by name. [Issue.Message] adds those named "suggestion", "addition" and
// "builtin" to the end of every message.
type Args map[string]string

// Definition describes one kind of issue: its code, its severity and its messages.
type Definition struct {
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	Messages Messages `json:"messages"`
}

// Messages holds the message of one kind of issue in English, Russian, Kazakh and Chinese (simplified script). Each
// is a template in which {name} stands for the argument of that name; an empty one falls back to English. Messages is
// a struct rather than a map, so that a table of definitions costs nothing at import.
type Messages struct {
	EN string `json:"en"`
	RU string `json:"ru"`
	KK string `json:"kk"`
	ZH string `json:"zh"`
}

// In returns the template for a BCP 47 language tag such as "ru" or "zh-Hans-CN". The tag is text because this
// package depends on the standard library only; a [golang.org/x/text/language.Tag] passes its String. A tag without a
// template gets English. That includes traditional Chinese (zh-Hant).
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

// endings are what a message ends with if the issue has the argument.
var endings = [...]struct {
	argument string
	messages Messages
}{
	{"suggestion", Messages{
		EN: "; did you mean {suggestion}?",
		RU: "; возможно, имелось в виду {suggestion}",
		KK: "; бәлкім, {suggestion} болар",
		ZH: "；是否应为 {suggestion}？",
	}},
	{"addition", Messages{
		EN: "; add {addition}",
		RU: "; добавьте {addition}",
		KK: "; {addition} қосыңыз",
		ZH: "；请添加 {addition}",
	}},
	{"builtin", Messages{
		EN: "; {builtin} lists the built-in ones",
		RU: "; список встроенных выводит {builtin}",
		KK: "; кірістірілгендерінің тізімін {builtin} береді",
		ZH: "；内置项可由 {builtin} 列出",
	}},
}

// At returns the issue that d describes at the given path, with the values of the message's placeholders.
func (d *Definition) At(path Path, args Args) Issue {
	return Issue{Path: path, Code: d.Code, Severity: d.Severity, Args: args, definition: d}
}

// Clones returns copies of the definitions. A package uses it to publish the definitions of the issues that it
// raises.
func Clones(all ...*Definition) []Definition {
	clones := make([]Definition, len(all))
	for i, d := range all {
		clones[i] = *d
	}
	return clones
}

// fill replaces each {name} for which args has a value. Any other brace is copied.
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
