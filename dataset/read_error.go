package dataset

import (
	"cmp"
	"errors"
	"maps"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// ReadError says why a text is not a dataset. Code is one of [Definitions]; Path is the value in which the fault is, as
// far as it was read; Reason and Hint, which says what to write instead and may be empty, are English; Excerpt is the
// line of the fault with a caret below it. errors.As finds the error of the type that refused a value, such as a
// [*region.ParseError].
type ReadError struct {
	Position
	Path    issue.Path
	Code    issue.Code
	Reason  string
	Hint    string
	Excerpt string

	definition *issue.Definition // nil for an error that Read did not make
	args       strictjson.Args
	hint       strictjson.Words
	cause      error
}

// readError gives a decoder's error its position, excerpt and code.
func (o *origin) readError(err error) error {
	var bad *strictjson.Error
	if !errors.As(err, &bad) {
		return err
	}
	at := o.spot(bad.Offset)
	e := &ReadError{
		Position: at.Position, Path: bad.Path, Hint: bad.Hint.String(), Excerpt: at.excerpt(),
		definition: definitionOf(bad.Fault), args: bad.Args, hint: bad.Hint, cause: bad.Cause,
	}
	e.Code, e.Reason = e.definition.Code, e.reasonIn(language.English)
	return e
}

// Error returns "file:line:column: reason; hint" and, on two more lines, the excerpt.
func (e *ReadError) Error() string {
	return e.Position.String() + ": " + e.Message(language.English) + "\n" + e.Excerpt
}

// Unwrap returns the error of the type that refused a value, nil for other faults.
func (e *ReadError) Unwrap() error { return e.cause }

// Message returns the reason and the hint in a language, in English where there is no translation.
func (e *ReadError) Message(tag language.Tag) string {
	reason, hint := e.Reason, e.Hint
	if e.definition != nil {
		reason, hint = e.reasonIn(tag), e.hint.Say(translator(tag))
	}
	if hint == "" {
		return reason
	}
	both := strictjson.Words{Text: "{reason}; {hint}", Args: strictjson.Args{"reason": {Text: reason}, "hint": {Text: hint}}}
	return both.Say(translator(tag))
}

// reasonIn returns the reason in a language. The reason that a type gives for its refusal is left out where there is no
// translation of it.
func (e *ReadError) reasonIn(tag language.Tag) string {
	template, args := e.definition.Messages.In(tag.String()), e.args
	isEnglish := template == e.definition.Messages.EN
	if why := args["reason"].Args["why"].Text; !isEnglish && translation(why, tag) == "" {
		args = maps.Clone(args)
		args["reason"] = strictjson.Words{}
	}
	return strictjson.Words{Text: template, Args: args}.Say(translator(tag))
}

// translator returns a function that translates phrases into a language and leaves other texts as they are.
func translator(tag language.Tag) func(string) string {
	return func(text string) string { return cmp.Or(translation(text, tag), text) }
}
