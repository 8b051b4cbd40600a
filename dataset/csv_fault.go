package dataset

import (
	"cmp"
	"slices"
	"strconv"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// csvFault is a fault at an offset in a table.
type csvFault struct {
	offset int
	path   issue.Path
	issue  *issue.Definition
	args   strictjson.Args
	hint   strictjson.Words
	cause  error
}

// csvFaults are the faults of a table, or of a row behind others that have some. One more than the limit is kept.
type csvFaults struct {
	all    []csvFault
	limit  int
	before int // the number of those in the rows before
}

func (f *csvFaults) isFull() bool { return f.before+len(f.all) > f.limit }

// note adds a fault, unless there are enough.
func (f *csvFaults) note(offset int, d *issue.Definition, args strictjson.Args, hint strictjson.Words) {
	if f.isFull() {
		return
	}
	f.all = append(f.all, csvFault{offset: offset, issue: d, args: args, hint: hint})
}

// tooLarge notes that the table has too many bytes.
func (f *csvFaults) tooLarge(limit int) { f.beyond(0, &tooLarge, limit, "MaxBytes") }

// beyond notes that the table is beyond the limit of a name.
func (f *csvFaults) beyond(offset int, d *issue.Definition, limit int, name string) {
	f.note(offset, d, strictjson.Args{"limit": words(strconv.Itoa(limit))},
		strictjson.Words{Text: "raise the limit {name}, or split the file", Args: strictjson.Args{"name": words(name)}})
}

// errors returns the faults in the order of the text, whose first line has a number, up to the limit, and one that says
// so if there are more.
func (f *csvFaults) errors(o *origin, firstLine int) ReadErrors {
	slices.SortStableFunc(f.all, func(a, b csvFault) int { return cmp.Compare(a.offset, b.offset) })
	if f.isFull() {
		last := max(f.limit-f.before, 0)
		f.all = f.all[:last+1]
		f.all[last] = csvFault{
			offset: f.all[last].offset, issue: definitionOf(strictjson.FaultTooWrong),
			args: strictjson.Args{"limit": words(strconv.Itoa(f.limit))}, hint: words("mend these first"),
		}
	}
	offsets := make([]int, len(f.all))
	for i, one := range f.all {
		offsets[i] = one.offset
	}
	var found ReadErrors
	for i, at := range o.spots(offsets) {
		at.Line += firstLine - 1
		found = append(found, f.all[i].at(at))
	}
	return found
}

// at returns the error of a fault at a spot.
func (f csvFault) at(at spot) *ReadError {
	if f.args == nil {
		f.args = strictjson.Args{}
	}
	e := &ReadError{
		Position: at.Position, Path: f.path, Hint: f.hint.String(), Excerpt: at.excerpt(),
		definition: f.issue, args: f.args, hint: f.hint, cause: f.cause,
	}
	e.Code, e.Reason = f.issue.Code, e.reasonIn(language.English)
	return e
}
