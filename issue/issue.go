package issue

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Issue is one thing that is wrong with a record: where it is, what it is, how severe it is, and the values of the
// message's placeholders. Issues are made with [Definition.At]. An issue that was decoded from JSON has these fields
// but no messages.
type Issue struct {
	Path     Path     `json:"path"`
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	Args     Args     `json:"args,omitempty"`

	definition *Definition
}

// Message returns the message in the language of a BCP 47 tag such as "ru" or "zh-Hans", or in English if there is
// none in that language; see [Messages.In]. If the issue has an argument named "suggestion", which is what was probably
// meant, "addition", which is what to add to the data, or "builtin", which is the command that lists what needs no record,
// the message ends with it: `…; did you mean "KZ-59"?`. An issue without a definition is printed as its code and its
// arguments, in the order of their names.
func (i Issue) Message(tag string) string {
	if i.definition != nil {
		template := i.definition.Messages.In(tag)
		if template == i.definition.Messages.EN {
			tag = "en"
		}
		for _, e := range endings {
			if i.Args[e.argument] != "" {
				template += e.messages.In(tag)
			}
		}
		return fill(template, i.Args)
	}
	var b strings.Builder
	b.WriteString(string(i.Code))
	for _, name := range slices.Sorted(maps.Keys(i.Args)) {
		b.WriteString(" " + name + "=" + i.Args[name])
	}
	return b.String()
}

// Template returns the message in the language of a BCP 47 tag, like [Issue.Message], with its placeholders in place of
// the values: "no record {id} in {collections}". It returns "" for an issue without a definition.
func (i Issue) Template(tag string) string {
	if i.definition == nil {
		return ""
	}
	return i.definition.Messages.In(tag)
}

// Error returns the path and the English message. It makes an Issue usable as an error value.
func (i Issue) Error() string {
	if i.Path == "" {
		return i.Message("en")
	}
	return string(i.Path) + ": " + i.Message("en")
}

// Compare orders issues by path, then by code, then by English message.
func (i Issue) Compare(j Issue) int {
	return cmp.Or(i.Path.Compare(j.Path), cmp.Compare(i.Code, j.Code), cmp.Compare(i.Message("en"), j.Message("en")))
}
