package region

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// Validate returns an issue if c is missing, is not assigned, or has been withdrawn. The issue is a warning if the
// code has been withdrawn. For a local area, Validate checks the country or subdivision that contains the area.
func (c Code) Validate() issue.List { return c.ValidateOn(civil.Date{}) }

// ValidateOn is like [Code.Validate] for a code that refers to an area on the given day. It accepts a code that was
// withdrawn after that day. The zero Date means today.
func (c Code) ValidateOn(on civil.Date) issue.List {
	if c.IsZero() {
		return issue.List{missingCode.At("", nil)}
	}
	coded := c.Coded()
	e, ok := Lookup(coded)
	if !ok {
		return issue.List{unknown(c, coded)}
	}
	if e.Status() != StatusWithdrawn {
		return nil
	}
	changes := Changes(coded)
	if len(changes) > 0 && !on.IsZero() && changes[len(changes)-1].On.Reached(on) == civil.No {
		return nil
	}
	args := issue.Args{"code": coded.String()}
	successors := Current(coded, on)
	if len(successors) == 0 {
		return issue.List{deletedCode.At("", args)}
	}
	args["successors"] = join(successors)
	return issue.List{withdrawnCode.At("", args)}
}

// unknown returns the issue for a code that is not in the world table.
func unknown(c, coded Code) issue.Issue {
	args := issue.Args{"code": c.String()}
	suggestion, ok := Suggest(coded.text)
	if !ok {
		return unknownCode.At("", args)
	}
	args["suggestion"] = suggestion.String() + strings.TrimPrefix(c.text, coded.text)
	return mistakenCode.At("", args)
}

// validate returns an issue if k is set and is not one of Kinds.
func (k Kind) validate() issue.List {
	if k == "" || k.IsKnown() {
		return nil
	}
	args := issue.Args{"kind": spelling.Quote(string(k))}
	if closest := closestKind(string(k)); closest != "" {
		args["suggestion"] = spelling.Quote(closest)
		return issue.List{mistakenKind.At("", args)}
	}
	return issue.List{unknownKind.At("", args)}
}

// join formats codes for a message.
func join(codes []Code) string {
	texts := make([]string, len(codes))
	for i, c := range codes {
		texts[i] = c.text
	}
	return strings.Join(texts, ", ")
}
