package region

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// Validate reports a code that is missing, that nobody assigned, or (a warning) that is no longer in use. Of a local
// area it judges the country or subdivision that it lies in.
func (c Code) Validate() issue.List { return c.ValidateOn(civil.Date{}) }

// ValidateOn is Validate for a code that is used of a day: a code that was withdrawn later is right for it. The zero
// Date is today.
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

// unknown is the issue of a code that is not in the world table.
func unknown(c, coded Code) issue.Issue {
	args := issue.Args{"code": c.String()}
	suggestion, ok := Suggest(coded.text)
	if !ok {
		return unknownCode.At("", args)
	}
	args["suggestion"] = suggestion.String() + strings.TrimPrefix(c.text, coded.text)
	return mistakenCode.At("", args)
}

// validate reports a kind that is not one of Kinds.
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

// join lists codes in a message.
func join(codes []Code) string {
	texts := make([]string, len(codes))
	for i, c := range codes {
		texts[i] = c.text
	}
	return strings.Join(texts, ", ")
}
