package figures

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Error says where a file is wrong. Row counts from 1: the rows of a text file with the header (quoted line
// breaks begin no row), the observations of a JSON document; 0 is the file as a whole. Column is the name in the
// header or of the member, empty where the row as a whole is wrong. Input is the text that was refused.
// Err, where there is one, is what the io.Reader returned.
type Error struct {
	Format string // the reader: "sdmx"
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
