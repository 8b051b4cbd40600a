package dataset

import (
	"cmp"
	"maps"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// ReadError is one fault in the text of a dataset. Position is where it is in the file, Path the value in which it is,
// as far as that was read, and Code one of [Definitions]. Reason says in English what is wrong, and Hint what to write
// instead, or is empty. Excerpt is the line of the fault with a caret below it. errors.As finds the error of the type
// that refused a value, such as a [*region.ParseError].
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

// ReadErrors are the faults of one or several files, in the order of the files: the error of [Read], [ReadFiles] and the
// other readers for texts that are not datasets. errors.As finds the first [*ReadError]. [ReportError] writes all of them
// in any language.
type ReadErrors []*ReadError

// Error returns the errors one below another.
func (all ReadErrors) Error() string {
	all = all.set()
	texts := make([]string, len(all))
	for i, e := range all {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "\n")
}

// Unwrap returns the errors.
func (all ReadErrors) Unwrap() []error {
	all = all.set()
	errs := make([]error, len(all))
	for i, e := range all {
		errs[i] = e
	}
	return errs
}

// readErrors gives a decoder's errors their positions, excerpts and codes.
func (o *origin) readErrors(faults strictjson.Errors) ReadErrors {
	offsets := make([]int, len(faults))
	for i, bad := range faults {
		offsets[i] = bad.Offset
	}
	all := make(ReadErrors, len(faults))
	for i, at := range o.spots(offsets) {
		bad := faults[i]
		e := &ReadError{
			Position: at.Position, Path: bad.Path, Hint: bad.Hint.String(), Excerpt: at.excerpt(),
			definition: definitionOf(bad.Fault), args: bad.Args, hint: bad.Hint, cause: bad.Cause,
		}
		e.Code, e.Reason = e.definition.Code, e.reasonIn(language.English)
		all[i] = e
	}
	return all
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
	if why := args["reason"].Args["why"].Text; !isEnglish && why != "" && translation(why, tag) == "" {
		args = maps.Clone(args)
		args["reason"] = strictjson.Words{}
	}
	return strictjson.Words{Text: template, Args: args}.Say(translator(tag))
}

// translator returns a function that translates phrases into a language and leaves other texts as they are.
func translator(tag language.Tag) func(string) string {
	return func(text string) string { return cmp.Or(translation(text, tag), text) }
}
