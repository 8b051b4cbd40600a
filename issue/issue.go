package issue

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Issue is one thing that is wrong: where, what, how badly, and the values that its message names.
// It is made by [Definition.At]; one that was read back from JSON has its fields but not its words.
type Issue struct {
	Path     Path     `json:"path"`
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	Args     Args     `json:"args,omitempty"`

	definition *Definition
}

// Message returns the issue in the words of a BCP 47 language tag, and in English where that language
// has none. Without a definition it lists the code and the arguments in the order of their names.
func (i Issue) Message(tag string) string {
	if i.definition != nil {
		return fill(i.definition.Messages.In(tag), i.Args)
	}
	var b strings.Builder
	b.WriteString(string(i.Code))
	for _, name := range slices.Sorted(maps.Keys(i.Args)) {
		b.WriteString(" " + name + "=" + i.Args[name])
	}
	return b.String()
}

// Error returns the place and the English message, so that an Issue is an error value.
func (i Issue) Error() string {
	if i.Path == "" {
		return i.Message("en")
	}
	return string(i.Path) + ": " + i.Message("en")
}

// Compare orders issues by path, then code, then message, so that no two different ones tie by chance.
func (i Issue) Compare(j Issue) int {
	return cmp.Or(i.Path.Compare(j.Path), cmp.Compare(i.Code, j.Code), cmp.Compare(i.Message("en"), j.Message("en")))
}
