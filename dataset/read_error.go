package dataset

import (
	"cmp"
	"errors"
	"maps"

	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// ReadError is why an input is no dataset: the place, a stable code, the reason, what to write instead where that is
// known, and the line with a caret below the place. Code is one of [Definitions]; Reason and Hint are English, and
// [ReadError.Message] says them in other languages. errors.As finds the error of the type that refused a value, such
// as a [*region.ParseError].
type ReadError struct {
	Position
	Path    issue.Path
	Code    issue.Code
	Reason  string
	Hint    string
	Excerpt string

	reason, hint strictjson.Words
	cause        error
}

// readError gives a decoder's error its line, column and code.
func (o *origin) readError(err error) error {
	var e *strictjson.Error
	if !errors.As(err, &e) {
		return err
	}
	var code issue.Code
	for _, d := range readDefinitions() {
		if d.Messages.EN == e.Reason.Text {
			code = d.Code
		}
	}
	place := o.spot(e.Offset)
	return &ReadError{
		Position: place.Position, Path: e.Path, Code: code, Reason: e.Reason.String(), Hint: e.Hint.String(),
		Excerpt: place.excerpt(), reason: e.Reason, hint: e.Hint, cause: e.Cause,
	}
}

// Error returns "file:line:column: reason; hint" and the two lines of the excerpt.
func (e *ReadError) Error() string {
	return e.Position.String() + ": " + e.Message("en") + "\n" + e.Excerpt
}

// Unwrap returns the error of the type that refused a value, else nil.
func (e *ReadError) Unwrap() error { return e.cause }

// Message returns the reason and the hint in the words of a BCP 47 language tag, and in English where that language
// has none.
func (e *ReadError) Message(tag string) string {
	in := func(text string) string { return cmp.Or(phrase(text, tag), text) }
	reason, hint := e.told(tag).Say(in), e.hint.Say(in)
	if e.reason.Text == "" { // it was not made by Read
		reason, hint = e.Reason, e.Hint
	}
	if hint == "" {
		return reason
	}
	both := strictjson.Words{Text: "{reason}; {hint}", Args: strictjson.Args{"reason": {Text: reason}, "hint": {Text: hint}}}
	return both.Say(in)
}

// told is the reason as a language can tell it: without what only English has words for.
func (e *ReadError) told(tag string) strictjson.Words {
	why := e.reason.Args["reason"].Args["why"].Text
	if isEnglish := badValue.Messages.In(tag) == badValue.Messages.EN; isEnglish || phrase(why, tag) != "" {
		return e.reason
	}
	reason := e.reason
	reason.Args = maps.Clone(reason.Args)
	reason.Args["reason"] = strictjson.Words{}
	return reason
}
