package issue

import (
	"fmt"
	"slices"
)

// List is what a validation found. The zero List is a record without issues.
type List []Issue

// Under returns the list with path put before each issue's own: a child's issues as its parent reports
// them. The receiver is unchanged.
func (l List) Under(path Path) List {
	if len(l) == 0 {
		return nil
	}
	moved := slices.Clone(l)
	for i := range moved {
		moved[i].Path = path.Join(moved[i].Path)
	}
	return moved
}

// Sorted returns the list in its canonical order: by path, then code.
func (l List) Sorted() List {
	sorted := slices.Clone(l)
	slices.SortStableFunc(sorted, Issue.Compare)
	return sorted
}

// Errors returns the issues of severity [Error], in their order.
func (l List) Errors() List { return l.of(Error) }

// Warnings returns the issues of severity [Warning], in their order.
func (l List) Warnings() List { return l.of(Warning) }

func (l List) of(s Severity) List {
	var found List
	for _, i := range l {
		if i.Severity == s {
			found = append(found, i)
		}
	}
	return found
}

// Err returns nil when no issue is an error, else a [*ListError].
func (l List) Err() error {
	if errors := l.Errors(); len(errors) > 0 {
		return &ListError{Issues: errors}
	}
	return nil
}

// ListError is the error of a list in which something is wrong. Issues are its errors, never empty.
// errors.As finds the first of them as an [Issue].
type ListError struct {
	Issues List
}

// Error returns the first issue and how many others there are.
func (e *ListError) Error() string {
	if len(e.Issues) == 0 {
		return "no issues"
	}
	if more := len(e.Issues) - 1; more > 0 {
		return fmt.Sprintf("%v (and %d more)", e.Issues[0], more)
	}
	return e.Issues[0].Error()
}

// Unwrap returns the issues as errors.
func (e *ListError) Unwrap() []error {
	unwrapped := make([]error, len(e.Issues))
	for i, issue := range e.Issues {
		unwrapped[i] = issue
	}
	return unwrapped
}
