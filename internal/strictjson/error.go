package strictjson

import (
	"strconv"

	"github.com/crossborder-go/crossborder/issue"
)

// Error is the first thing that is wrong with a document. Offset is the byte at which it is; Path the
// value that it is in; Hint, where there is one, is what to write instead.
type Error struct {
	Offset int
	Path   issue.Path
	Reason string
	Hint   string
}

func (e *Error) Error() string {
	text := "offset " + strconv.Itoa(e.Offset) + ": " + e.Reason
	if e.Hint != "" {
		text += "; " + e.Hint
	}
	return text
}

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
