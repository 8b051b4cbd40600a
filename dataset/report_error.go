package dataset

import (
	"errors"
	"io"

	"github.com/crossborder-go/crossborder/issue"
)

// ReportError writes why a dataset cannot be used, as [Dataset.ReportWith] writes issues: the faults of [ReadErrors], the
// issues of an [*InvalidError] of [Dataset.Check] or of package network, or an [*issue.ListError], each with its place as
// far as the error knows it. Any other error is one entry without a place and a code; in SARIF it is a notification that
// the run failed. The error may be wrapped. Of nil, the report is empty.
func ReportError(w io.Writer, err error, o ReportOptions) error {
	if w == nil {
		return errors.New("dataset: ReportError: no writer")
	}
	return written("ReportError", o.write(w, problemsOf(err)))
}

// problemsOf returns what an error has to report.
func problemsOf(err error) []problem {
	var faults ReadErrors
	var fault *ReadError
	var invalid *InvalidError
	var list *issue.ListError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &faults):
		return faults.problems()
	case errors.As(err, &fault):
		return ReadErrors{fault}.problems()
	case errors.As(err, &invalid):
		return invalid.entries()
	case errors.As(err, &list):
		return new(Dataset).problems(list.Issues)
	}
	return []problem{{
		severity: issue.Error,
		excerpt:  func() string { return "" },
		message:  func(string) string { return err.Error() },
		template: func(string) string { return "" },
	}}
}

func (all ReadErrors) problems() []problem {
	found := make([]problem, 0, len(all))
	for _, e := range all {
		if e != nil {
			found = append(found, e.problem())
		}
	}
	return found
}
