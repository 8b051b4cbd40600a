package issue

import (
	"fmt"
	"slices"
)

// List is the result of a validation. A record without issues has an empty list.
type List []Issue

// Under returns a copy of the list with path prepended to the path of each issue, which is how a parent record
// reports the issues of its child.
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

// Sorted returns a copy of the list in canonical order, that of [Issue.Compare]: by path, then by code.
func (l List) Sorted() List {
	sorted := slices.Clone(l)
	slices.SortStableFunc(sorted, Issue.Compare)
	return sorted
}

// Errors returns the issues of severity [Error], in order.
func (l List) Errors() List { return l.of(Error) }

// Warnings returns the issues of severity [Warning], in order.
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

// Err returns nil if no issue of the list has the severity Error; otherwise it returns a [*ListError].
func (l List) Err() error {
	if errors := l.Errors(); len(errors) > 0 {
		return &ListError{Issues: errors}
	}
	return nil
}

// ListError is the error of a list that contains errors. Issues holds those errors, without the warnings; it is never
// empty. [errors.As] finds the first of them as an [Issue].
type ListError struct {
	Issues List
}

// Error returns the text of the first issue and the number of others.
func (e *ListError) Error() string {
	if len(e.Issues) == 0 {
		return "no issues"
	}
	if more := len(e.Issues) - 1; more > 0 {
		return fmt.Sprintf("%v (and %d more)", e.Issues[0], more)
	}
	return e.Issues[0].Error()
}

// Unwrap returns the issues as error values.
func (e *ListError) Unwrap() []error {
	unwrapped := make([]error, len(e.Issues))
	for i, issue := range e.Issues {
		unwrapped[i] = issue
	}
	return unwrapped
}
