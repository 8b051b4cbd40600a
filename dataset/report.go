package dataset

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/issue"
)

// Report writes issues, usually those of [Dataset.Validate], for people: each with its position in the file, severity,
// path, message and code, and the line with a caret below it. The messages are in the language of tag, or in English
// where there is no translation.
//
//	ties.json:5:33: error: /memberships/0/platform: no record "hubb" in platforms; did you mean "hub"? [dataset.unknown-reference]
//	    5 |     {"id": "north", "platform": "hubb", "member": "KZ-59"}
//	      |                                 ^
func (d *Dataset) Report(w io.Writer, issues issue.List, tag language.Tag) error {
	if w == nil {
		return errors.New("dataset: Report: no writer")
	}
	for text := range d.reports(issues, tag) {
		if _, err := io.WriteString(w, text); err != nil {
			return fmt.Errorf("dataset: Report: %w", err)
		}
	}
	return nil
}

// reports yields the text that Report writes for each issue.
func (d *Dataset) reports(issues issue.List, tag language.Tag) iter.Seq[string] {
	return func(yield func(string) bool) {
		paths := make([]issue.Path, len(issues))
		for n, i := range issues {
			paths[n] = i.Path
		}
		for n, s := range d.locate(paths) {
			if !yield(s.report(issues[n], tag)) {
				return
			}
		}
	}
}

// report returns the text of an issue at s.
func (s spot) report(i issue.Issue, tag language.Tag) string {
	severities := issue.Messages{EN: "warning", RU: "предупреждение", KK: "ескерту", ZH: "警告"}
	if i.Severity == issue.Error {
		severities = issue.Messages{EN: "error", RU: "ошибка", KK: "қате", ZH: "错误"}
	}
	path := printable(string(i.Path))
	if path != "" {
		path += ": "
	}
	text := severities.In(tag.String()) + ": " + path + i.Message(tag.String()) + " [" + string(i.Code) + "]\n"
	if s.from != nil {
		text = s.String() + ": " + text + s.excerpt() + "\n"
	}
	return strings.ToValidUTF8(text, "\ufffd")
}
