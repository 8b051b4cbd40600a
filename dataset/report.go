package dataset

import (
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/issue"
)

// ReportFormat is the form in which a report is written. Its constants begin with [ReportText]; [ReportFormats] lists
// them.
type ReportFormat string

// The formats of reports. The zero ReportFormat is [ReportText]. A byte in the name of a file that is not UTF-8 is written
// as \xff in text and in JSON, and as %FF in SARIF.
const (
	ReportText  ReportFormat = "text"  // for people: each problem with its line and a caret, as Dataset.Report writes it
	ReportJSON  ReportFormat = "json"  // for programs: an object with the list "issues" and the numbers of errors and warnings
	ReportSARIF ReportFormat = "sarif" // SARIF 2.1.0, which code hosts and editors read
)

// ReportFormats returns every format of reports.
func ReportFormats() []ReportFormat { return []ReportFormat{ReportText, ReportJSON, ReportSARIF} }

// ReportOptions say how a report is written. The zero value is a text in English of at most 1000 problems.
type ReportOptions struct {
	Format   ReportFormat
	Language language.Tag // of the messages: en, ru, kk or zh; und is English
	Limit    int          // the number of problems that are shown, errors before warnings; 0 is 1000, and -1 all
}

// reportLimit is the number of problems in a report whose options do not say another one.
const reportLimit = 1000

// Report writes issues, usually those of [Dataset.Validate], for people, in the order of the files: each with its position,
// severity, path within the file, message and code, and the line with a caret below it. The messages are in the language of
// tag, or in English where there is no translation. After 1000 problems it says how many more there are;
// [Dataset.ReportWith] has another limit, and writes JSON and SARIF.
//
//	ties.json:5:33: error: /memberships/0/platform: no record "hubb" in platforms; did you mean "hub"? [dataset.unknown-reference]
//	    5 |     {"id": "north", "platform": "hubb", "member": "KZ-59"}
//	      |                                 ^
//
// What cannot be seen or would harm a terminal is written as an escape, such as \u200b, and what is too long is cut.
func (d *Dataset) Report(w io.Writer, issues issue.List, tag language.Tag) error {
	if w == nil {
		return errors.New("dataset: Report: no writer")
	}
	return written("Report", writeText(w, d.problems(issues), ReportOptions{Language: tag}))
}

// ReportWith writes issues like [Dataset.Report], in the format, in the language and up to the number of the options.
func (d *Dataset) ReportWith(w io.Writer, issues issue.List, o ReportOptions) error {
	if w == nil {
		return errors.New("dataset: ReportWith: no writer")
	}
	return written("ReportWith", o.write(w, d.problems(issues)))
}

func written(function string, err error) error {
	if err != nil {
		return fmt.Errorf("dataset: %s: %w", function, err)
	}
	return nil
}

// write writes a report in the format of the options.
func (o ReportOptions) write(w io.Writer, all []problem) error {
	switch o.Format {
	case "", ReportText:
		return writeText(w, all, o)
	case ReportJSON:
		return writeJSON(w, all, o)
	case ReportSARIF:
		return writeSARIF(w, all, o)
	}
	return fmt.Errorf("no format %.40q; there are %q", o.Format, ReportFormats())
}

// tag returns the language of the options as a text.
func (o ReportOptions) tag() string {
	if o.Language == language.Und {
		return "en"
	}
	return o.Language.String()
}

// shown returns the problems within the limit, in their order, and the number of the others. Errors go before warnings.
func (o ReportOptions) shown(all []problem) (some []problem, more int) {
	limit := o.Limit
	if limit == 0 {
		limit = reportLimit
	}
	if limit < 0 || len(all) <= limit {
		return all, 0
	}
	left := map[issue.Severity]int{}
	for _, p := range all {
		left[p.severity]++
	}
	left[issue.Error] = min(left[issue.Error], limit)
	left[issue.Warning] = limit - left[issue.Error]
	for _, p := range all {
		if left[p.severity] > 0 {
			left[p.severity]--
			some = append(some, p)
		}
	}
	return some, len(all) - len(some)
}

// counts returns the numbers of errors and warnings.
func counts(all []problem) (errors, warnings int) {
	for _, p := range all {
		if p.severity == issue.Error {
			errors++
		} else {
			warnings++
		}
	}
	return errors, warnings
}
