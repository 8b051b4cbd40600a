package dataset

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// Position is a place in a file. Line and Column count from 1, columns in characters.
type Position struct {
	File         string
	Line, Column int
}

// String returns "file:line:column".
func (p Position) String() string {
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// Locate returns the position from which the value that a path names was read, and false for a value that was not read.
// It goes by the index of the record, so that it is right as long as the records stay where Read put them. To locate many
// values use [Dataset.Report], which takes no longer for many than for one.
func (d *Dataset) Locate(path issue.Path) (Position, bool) {
	found := d.locate([]issue.Path{path})[0]
	return found.Position, found.from != nil
}

// Excerpt returns the line that Locate finds, with a caret below the position, and "" for a value that was not read.
func (d *Dataset) Excerpt(path issue.Path) string {
	return d.locate([]issue.Path{path})[0].excerpt()
}

// origin is a text that records were read from. before is the number of records in each collection when those of the text
// were appended, after the number with them.
type origin struct {
	file          string
	text          string
	before, after map[Collection]int

	json  string // of the records of a table, "" for a text that is JSON itself
	marks []mark // which cell of the table each value of the JSON comes from
}

// offsets returns the offsets in the text of the values that paths name.
func (o *origin) offsets(paths []issue.Path) []int {
	if o.json == "" {
		return strictjson.Locate(o.text, paths...)
	}
	found := strictjson.Locate(o.json, paths...)
	for i := range found {
		found[i] = int(markAt(o.marks, found[i]).cell)
	}
	return found
}

// mark says that the JSON from an offset on comes from the cell at an offset in the table, in a column.
type mark struct{ json, cell, column uint32 }

// markAt returns the mark of the JSON at an offset.
func markAt(marks []mark, offset int) mark {
	i := sort.Search(len(marks), func(i int) bool { return int(marks[i].json) > offset })
	if i == 0 {
		return mark{}
	}
	return marks[i-1]
}

// spot is a position in a text. from is nil for a value that was not read.
type spot struct {
	Position
	from   *origin
	offset int
}

// locate returns the spots of the values that paths name, in one pass over each text.
func (d *Dataset) locate(paths []issue.Path) []spot {
	found := make([]spot, len(paths))
	origins := d.orEmpty().origins
	for i := range origins {
		o := &origins[i]
		var numbers []int
		var locals []issue.Path
		for n, path := range paths {
			if local, isHere := o.local(path); isHere && found[n].from == nil {
				found[n].from = o
				numbers, locals = append(numbers, n), append(locals, local)
			}
		}
		if len(locals) > 0 {
			for j, s := range o.spots(o.offsets(locals)) {
				found[numbers[j]] = s
			}
		}
	}
	return found
}

// local turns a path of the dataset into one of the text, and returns false if the record was not read from it.
func (o *origin) local(path issue.Path) (issue.Path, bool) {
	name, rest, nested := strings.Cut(strings.TrimPrefix(string(path), "/"), "/")
	if !nested {
		return path, true
	}
	c := Collection(name)
	number, tail, _ := strings.Cut(rest, "/")
	n, err := strconv.Atoi(number)
	if err != nil || n < o.before[c] || n >= o.after[c] {
		return "", false
	}
	local := c.at(n - o.before[c])
	if tail != "" {
		local += issue.Path("/" + tail)
	}
	return local, true
}

// spots turns byte offsets into spots, in one pass over the text.
func (o *origin) spots(offsets []int) []spot {
	order := make([]int, len(offsets))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(offsets[i], offsets[j]) })
	found := make([]spot, len(offsets))
	last, line, column := 0, 1, 1
	for _, i := range order {
		passed := o.text[last:offsets[i]]
		if newline := strings.LastIndexAny(passed, "\r\n"); newline >= 0 {
			line += lineEnds(passed)
			column, passed = 1, passed[newline+1:]
		}
		column += utf8.RuneCountInString(passed)
		last = offsets[i]
		found[i] = spot{Position{o.file, line, column}, o, last}
	}
	return found
}

// lineEnds returns the number of line ends in a text: LF, CR, or CR LF. A text that begins between the two of CR LF has
// one more.
func lineEnds(text string) int {
	return strings.Count(text, "\n") + strings.Count(text, "\r") - strings.Count(text, "\r\n")
}
