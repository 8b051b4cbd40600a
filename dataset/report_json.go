package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/character"
)

// reportedPlace is a place in a report in JSON. A value that was not read has a path alone.
type reportedPlace struct {
	File   string `json:"file,omitzero"`
	Line   int    `json:"line,omitzero"`
	Column int    `json:"column,omitzero"`
	Path   string `json:"path"`
}

// reported is an entry of a report in JSON.
type reported struct {
	reportedPlace
	Code     string          `json:"code,omitzero"`
	Severity string          `json:"severity"`
	Message  string          `json:"message"`
	Related  []reportedPlace `json:"related,omitempty"`
}

// writeJSON writes a report in JSON, with a line for each problem.
func writeJSON(w io.Writer, all []problem, o ReportOptions) error {
	some, more := o.shown(all)
	errors, warnings := counts(all)
	if _, err := fmt.Fprintf(w, "{\n\"errors\": %d,\n\"warnings\": %d,\n\"omitted\": %d,\n\"issues\": [", errors, warnings, more); err != nil {
		return err
	}
	err := writeLines(w, some, func(p *problem) any {
		line := reported{
			reportedPlace: place{p.at, p.path}.reported(), Code: string(p.code), Severity: string(p.severity),
			Message: short(p.message(o.tag()), longestMessage),
		}
		for _, r := range p.related {
			line.Related = append(line.Related, r.reported())
		}
		return line
	})
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, "\n]\n}\n")
	return err
}

// writeLines writes the elements of a list in JSON, one for each problem, each on its line.
func writeLines(w io.Writer, all []problem, element func(p *problem) any) error {
	separator := "\n"
	for i := range all {
		text, err := safeJSON(element(&all[i]))
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s%s", separator, text); err != nil {
			return err
		}
		separator = ",\n"
	}
	return nil
}

func (p place) reported() reportedPlace {
	return reportedPlace{legible(cut(p.at.File, longestMessage)), p.at.Line, p.at.Column, legible(cut(string(p.path), longestMessage))}
}

// legible returns a text with each byte that is not UTF-8, as names of files may have, written like "\xff" in text reports:
// JSON has no other way.
func legible(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		if r == utf8.RuneError && size == 1 {
			fmt.Fprintf(&b, `\x%02x`, s[0])
		} else {
			b.WriteString(s[:size])
		}
		s = s[size:]
	}
	return b.String()
}

// cut returns a text up to that many bytes, and an ellipsis where there is more.
func cut(s string, longest int) string {
	if len(s) <= longest {
		return s
	}
	for longest > 0 && !utf8.RuneStart(s[longest]) {
		longest--
	}
	return s[:longest] + "…"
}

// safeJSON returns a value as JSON in which each character that cannot be seen, or does harm where it is shown, is written
// as an escape.
func safeJSON(value any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		return nil, err
	}
	var safe []byte
	for _, r := range string(bytes.TrimSuffix(b.Bytes(), []byte("\n"))) {
		if character.IsHidden(r) {
			safe = appendEscape(safe, r)
		} else {
			safe = utf8.AppendRune(safe, r)
		}
	}
	return safe, nil
}

// appendEscape appends a character as an escape of JSON: two of them, a surrogate pair, for one beyond U+FFFF.
func appendEscape(b []byte, r rune) []byte {
	if r > 0xffff {
		r -= 0x10000
		return fmt.Appendf(b, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
	}
	return fmt.Appendf(b, `\u%04x`, r)
}
