package brief

import (
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// Issues returns a section about what validation found, in words for readers.
func (b Brief) Issues(found issue.List) Section {
	s := Section{Heading: b.teller.Say("brief.issues", grammar.Args{"n": len(found)})}
	for _, i := range found {
		s.Items = append(s.Items, Item{Text: b.prose.Issue(i)})
	}
	return s
}
