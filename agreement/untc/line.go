package untc

import (
	"bytes"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxText is the greatest length of a text in bytes.
const maxText = 64 << 20

// Line is a line of the text as it is written. Number counts from 1.
type Line struct {
	Number int    `json:"number"`
	Text   string `json:"text"`
}

// readLines reads the lines of a text. Lines that are not UTF-8 are errors; blank ones are left out.
func readLines(in io.Reader, latin1 bool) ([]Line, []error) {
	if in == nil {
		return nil, []error{&Error{Reason: "no reader"}}
	}
	text, err := io.ReadAll(io.LimitReader(in, maxText+1))
	switch {
	case err != nil:
		return nil, []error{&Error{Reason: "cannot be read: " + err.Error(), Err: err}}
	case len(text) > maxText:
		return nil, []error{&Error{Reason: "longer than " + strconv.Itoa(maxText) + " bytes"}}
	case bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")):
		return nil, []error{&Error{Reason: "in UTF-16; convert it to UTF-8"}}
	}
	whole := string(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")))
	if latin1 {
		whole = fromLatin1(whole)
	}
	var lines []Line
	var errs []error
	number := 0
	for line := range strings.Lines(strings.ReplaceAll(strings.ReplaceAll(whole, "\r\n", "\n"), "\r", "\n")) {
		number++
		line = strings.TrimSuffix(line, "\n")
		switch {
		case !utf8.ValidString(line):
			errs = append(errs, &Error{Line: number, Text: line, Reason: "not UTF-8; for ISO 8859-1, set Options.Latin1"})
		case strings.TrimSpace(line) != "":
			lines = append(lines, Line{number, line})
		}
	}
	return lines, errs
}

// fromLatin1 returns a text in ISO 8859-1 as UTF-8.
func fromLatin1(text string) string {
	var b strings.Builder
	for i := range len(text) {
		b.WriteRune(rune(text[i]))
	}
	return b.String()
}
