package figures

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Error says where and why a file is wrong. Row counts from 1: the rows of a text file, including the header
// (line breaks within quotes do not start a row), or the observations of a JSON document; 0 is the file as a
// whole. Column is the name in the header or of the JSON member, and empty if the row as a whole is wrong.
// Input is the rejected text. Err is the error of the io.Reader, or nil. File is the name that [Named] gives; the text of
// the error shows its control characters as escapes.
type Error struct {
	Format string // the reader, such as "sdmx"
	File   string
	Row    int
	Column string
	Input  string
	Reason string
	Err    error
}

// Error reads like `sdmx: row 12, column OBS_VALUE: "1,9": not a plain decimal number`.
func (e *Error) Error() string {
	var places []string
	if e.Row > 0 {
		places = append(places, "row "+strconv.Itoa(e.Row))
	}
	if e.Column != "" {
		places = append(places, "column "+e.Column)
	}
	text := e.Format + ": "
	if e.File != "" {
		text += character.Visible(e.File) + ": "
	}
	if len(places) > 0 {
		text += strings.Join(places, ", ") + ": "
	}
	if e.Input != "" || e.Column != "" {
		text += spelling.Quote(e.Input) + ": "
	}
	return text + e.Reason
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }
