package dataset

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// InvalidError says why a dataset cannot be used. Issues are the errors in it, at least one. errors.As also finds them as
// an [*issue.ListError]. [ReportError] writes all of them in any language.
type InvalidError struct {
	Issues issue.List

	problems []problem // the issues with their places
}

// shown is the number of issues in the text of an InvalidError.
const shown = 3

// Check returns nil if Validate finds no errors, and an [*InvalidError] otherwise, whose text shows the first of them
// with their places. Warnings are not errors.
func (d *Dataset) Check() error { return d.Err(d.Validate()) }

// Err returns nil if none of the issues is an error, and an [*InvalidError] with those that are otherwise. It is like
// [issue.List.Err], with the places from which the values were read.
func (d *Dataset) Err(issues issue.List) error {
	errors := issues.Errors()
	if len(errors) == 0 {
		return nil
	}
	return &InvalidError{errors, d.problems(errors)}
}

// Error reports the first issues as [Dataset.Report] does, and the number of the others.
func (e *InvalidError) Error() string {
	if e.problems == nil {
		return (&issue.ListError{Issues: e.Issues}).Error() // an InvalidError built by hand has no places
	}
	var text strings.Builder
	fmt.Fprintf(&text, "errors in the dataset: %d", len(e.problems))
	for _, p := range e.problems[:min(len(e.problems), shown)] {
		text.WriteString("\n" + strings.TrimSuffix(p.text("en"), "\n"))
	}
	if more := len(e.problems) - shown; more > 0 {
		fmt.Fprintf(&text, "\n… and %d more", more)
	}
	return text.String()
}

// entries returns the issues as entries of a report.
func (e *InvalidError) entries() []problem {
	if e.problems == nil {
		return new(Dataset).problems(e.Issues)
	}
	return e.problems
}

// Unwrap returns the issues as an [*issue.ListError].
func (e *InvalidError) Unwrap() error { return &issue.ListError{Issues: e.Issues} }
