package dataset

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// ReportError writes why a dataset cannot be used, as [Dataset.ReportWith] writes issues: the faults of [ReadErrors], the
// issues of an [*InvalidError] of [Dataset.Check] or of package network, or an [*issue.ListError], each with its place as
// far as the error knows it. Any other error is one entry without a place and a code; in SARIF it is a notification that
// the run failed. Of an error that wraps others or joins them, each is reported once; what the wrapping adds is said with
// those that have no place. Of nil, the report is empty.
func ReportError(w io.Writer, err error, o ReportOptions) error {
	if w == nil {
		return errors.New("dataset: ReportError: no writer")
	}
	return written("ReportError", o.write(w, problemsOf(err)))
}

// problemsOf returns what an error has to report.
func problemsOf(err error) []problem {
	t := errorTree{faults: map[*ReadError]bool{}, texts: map[string]bool{}}
	t.tell(err, "")
	return t.found
}

// errorTree collects what an error and those that it wraps have to report, each once.
type errorTree struct {
	faults map[*ReadError]bool
	texts  map[string]bool
	found  []problem
}

// tell adds an error, before which some text stands.
func (t *errorTree) tell(err error, before string) {
	if err == nil {
		return
	}
	if some, isTold := toldOf(err); isTold {
		for _, fault := range some.faults {
			if !t.faults[fault] {
				t.faults[fault] = true
				t.found = append(t.found, fault.problem())
			}
		}
		t.found = append(t.found, some.problems...)
		if len(some.faults)+len(some.problems) == 0 {
			t.say(before + saidBy(err))
		}
		return
	}
	causes := causesOf(err)
	text, said := rawText(err), rawTexts(causes)
	intro, isIntroduced := strings.CutSuffix(text, strings.Join(said, "\n"))
	switch {
	case len(causes) > 0 && (isIntroduced || text == ""):
		before += intro
	case !slices.ContainsFunc(causes, hasTold):
		t.say(before + saidBy(err))
		return
	case slices.ContainsFunc(said, func(s string) bool { return !strings.Contains(text, s) }):
		t.say(before + text)
	}
	for _, cause := range causes {
		t.tell(cause, before)
	}
}

// say adds an error that has only a text.
func (t *errorTree) say(text string) {
	if t.texts[text] {
		return
	}
	t.texts[text] = true
	t.found = append(t.found, problem{
		severity: issue.Error,
		excerpt:  func() string { return "" },
		message:  func(string) string { return text },
		template: func(string) string { return "" },
	})
}

// told are the faults and the issues that an error has by itself.
type told struct {
	faults   ReadErrors
	problems []problem
}

// toldOf returns what an error has by itself, and whether it is of a type that has faults or issues.
func toldOf(err error) (some told, isTold bool) {
	switch e := err.(type) {
	case ReadErrors:
		return told{faults: e.set()}, true
	case *ReadError:
		return told{faults: ReadErrors{e}.set()}, true
	case *InvalidError:
		if e != nil {
			some.problems = e.entries()
		}
		return some, true
	case *issue.ListError:
		if e != nil {
			some.problems = new(Dataset).problems(e.Issues)
		}
		return some, true
	}
	return told{}, false
}

// hasTold reports whether an error, or one that it wraps, has faults or issues.
func hasTold(err error) bool {
	_, isTold := toldOf(err)
	return isTold || slices.ContainsFunc(causesOf(err), hasTold)
}

// causesOf returns the errors that an error wraps, without those that are nil.
func causesOf(err error) []error {
	if isNil(err) {
		return nil
	}
	var causes []error
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		causes = []error{e.Unwrap()}
	case interface{ Unwrap() []error }:
		causes = slices.Clone(e.Unwrap())
	}
	return slices.DeleteFunc(causes, func(cause error) bool { return cause == nil })
}

// isNil reports whether an error is a nil pointer of its type.
func isNil(err error) bool {
	of := reflect.ValueOf(err)
	return of.Kind() == reflect.Pointer && of.IsNil()
}

// saidBy returns the text of an error, or its type where it has none.
func saidBy(err error) string {
	if text := rawText(err); strings.TrimSpace(text) != "" {
		return text
	}
	return fmt.Sprintf("%T without an error", err)
}

// rawText returns the text of an error, "" for one that is nil or joins one that is.
func rawText(err error) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	return err.Error()
}

func rawTexts(all []error) []string {
	texts := make([]string, len(all))
	for i, err := range all {
		texts[i] = rawText(err)
	}
	return texts
}

// set returns the errors that are not nil.
func (all ReadErrors) set() ReadErrors {
	return slices.DeleteFunc(slices.Clone(all), func(e *ReadError) bool { return e == nil })
}

// CheckFiles reads files and folders as [ReadFiles] does, and reports whatever is wrong: the faults of what cannot be read, or
// else the issues of the records, warnings too. It returns the dataset if that can be used, or else the errors that it has
// reported, beside one of w.
func CheckFiles(w io.Writer, read CSVOptions, report ReportOptions, paths ...string) (*Dataset, error) {
	d, err := ReadFiles(read, paths...)
	if err != nil {
		return nil, errors.Join(err, ReportError(w, err, report))
	}
	found := d.Validate()
	if err := d.ReportWith(w, found, report); err != nil {
		return nil, err
	}
	if err := d.Err(found); err != nil {
		return nil, err
	}
	return d, nil
}
