package dataset

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// InvalidError says why a dataset cannot be used. Issues are the errors in it, at least one. errors.As also finds them as
// an [*issue.ListError].
type InvalidError struct {
	Issues issue.List

	report string
}

// shown is the number of issues in the text of an InvalidError.
const shown = 3

// Check returns nil if Validate finds no errors, and an [*InvalidError] otherwise, whose text shows the first of them
// with their places. Warnings are not errors.
func (d *Dataset) Check() error {
	errors := d.Validate().Errors()
	if len(errors) == 0 {
		return nil
	}
	var text strings.Builder
	fmt.Fprintf(&text, "errors in the dataset: %d", len(errors))
	for _, p := range d.problems(errors)[:min(len(errors), shown)] {
		text.WriteString("\n" + strings.TrimSuffix(p.text("en"), "\n"))
	}
	if more := len(errors) - shown; more > 0 {
		fmt.Fprintf(&text, "\n… and %d more", more)
	}
	return &InvalidError{errors, text.String()}
}

// Error reports the first issues as [Dataset.Report] does, and the number of the others.
func (e *InvalidError) Error() string {
	return cmp.Or(e.report, (&issue.ListError{Issues: e.Issues}).Error()) // an InvalidError built by hand has no report
}

// Unwrap returns the issues as an [*issue.ListError].
func (e *InvalidError) Unwrap() error { return &issue.ListError{Issues: e.Issues} }
