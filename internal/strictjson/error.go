package strictjson

import (
	"strconv"

	"github.com/crossborder-go/crossborder/issue"
)

// Error is the first thing that is wrong with a document. Offset is the byte at which it is; Path the
// value that it is in; Reason has the text of one of the faults; Hint, where there is one, is what to write instead;
// Cause, where there is one, is the error of the type that refused the value.
type Error struct {
	Offset int
	Path   issue.Path
	Reason Words
	Hint   Words
	Cause  error
}

// Error returns offset, reason and hint in English.
func (e *Error) Error() string {
	text := "offset " + strconv.Itoa(e.Offset) + ": " + e.Reason.String()
	if hint := e.Hint.String(); hint != "" {
		text += "; " + hint
	}
	return text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// The faults, as the texts of reasons.
const (
	Syntax       = "expected {wanted}, found {found}"
	WrongType    = "want {wanted}, not {found}"
	BadValue     = "{value} is not {wanted}{reason}"
	UnknownField = "unknown field {field}"
	DoubledField = "field {field} a second time"
	MissingField = "missing field {field}"
	NotUTF8      = "byte {byte} is not UTF-8"
	TooLarge     = "the document has more than {limit} bytes"
	TooMany      = "the document has more than {limit} values"
	TooDeep      = "nested deeper than {limit} levels"
)

// Limits bound what a document may ask for.
type Limits struct {
	Bytes  int // of the text
	Depth  int // of arrays and objects within each other
	Values int // strings, numbers, arrays, objects … in all
}

// step is one level of the place that a decoder is at: a member's name, or an index where key is unset.
type step struct {
	key   string
	index int
	keyed bool
}

func pathOf(steps []step) issue.Path {
	var p issue.Path
	for _, s := range steps {
		if s.keyed {
			p = p.Key(s.key)
		} else {
			p = p.Index(s.index)
		}
	}
	return p
}
