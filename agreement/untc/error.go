package untc

import (
	"errors"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Error says what cannot be read and where. Line counts from 1; 0 is the text as a whole. Column is the name of the column
// in the header, and empty if the line as a whole is wrong. Text is what was rejected. Suggestion is what may have been
// meant, or empty. Err is the error of the io.Reader, or nil.
type Error struct {
	Line       int
	Column     string
	Text       string
	Reason     string
	Suggestion string
	Err        error
}

// Error reads like `untc: line 12, column "Participant": "Kazakhstn": not the name of a country; did you mean "Kazakhstan"?`.
func (e *Error) Error() string {
	var place []string
	if e.Line > 0 {
		place = append(place, "line "+strconv.Itoa(e.Line))
	}
	if e.Column != "" {
		place = append(place, "column "+spelling.Quote(e.Column))
	}
	text := "untc: "
	if len(place) > 0 {
		text += strings.Join(place, ", ") + ": "
	}
	if e.Text != "" {
		text += spelling.Quote(e.Text) + ": "
	}
	return text + e.Reason + spelling.DidYouMean(e.Suggestion)
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// Errors returns the errors of a table that err, the error of Read, consists of, in the order of the lines.
func Errors(err error) []*Error {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		var one *Error
		if errors.As(err, &one) {
			return []*Error{one}
		}
		return nil
	}
	var all []*Error
	for _, e := range joined.Unwrap() {
		all = append(all, Errors(e)...)
	}
	return all
}
