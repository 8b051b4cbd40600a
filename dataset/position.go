package dataset

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// Position is a place in a file: line and column count from 1, columns in characters.
type Position struct {
	File         string
	Line, Column int
}

// String returns "file:line:column".
func (p Position) String() string {
	return p.File + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// origin is a text that records were read from. before is how many records each collection had when the
// text's own were appended, after how many with them.
type origin struct {
	file          string
	text          string
	before, after map[Collection]int
}

// Locate returns where the value that an issue's path names was read from, and false for records that
// were built in Go. It goes by the number of the record, so it is right as long as records that were read
// are not moved. [Dataset.Report] finds many places in the time of one.
func (d *Dataset) Locate(path issue.Path) (Position, bool) {
	found := d.places([]issue.Path{path})[0]
	return found.Position, found.from != nil
}

// Excerpt returns the line that Locate finds with a caret below the place, and "" for records that were built in
// Go.
func (d *Dataset) Excerpt(path issue.Path) string {
	return d.places([]issue.Path{path})[0].excerpt()
}

// spot is a place in a text; without the text it is none.
type spot struct {
	Position
	from   *origin
	offset int
}

// places returns where the values of paths were read from, in one pass over each text.
func (d *Dataset) places(paths []issue.Path) []spot {
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
			for j, s := range o.spots(strictjson.Locate(o.text, locals...)) {
				found[numbers[j]] = s
			}
		}
	}
	return found
}

// local turns a path of the dataset into one of the file, if the record came from it.
func (o origin) local(path issue.Path) (issue.Path, bool) {
	name, rest, nested := strings.Cut(strings.TrimPrefix(string(path), "/"), "/")
	if !nested {
		return path, true
	}
	collection := Collection(name)
	number, tail, _ := strings.Cut(rest, "/")
	n, err := strconv.Atoi(number)
	if err != nil || n < o.before[collection] || n >= o.after[collection] {
		return "", false
	}
	local := place(collection, n-o.before[collection])
	if tail != "" {
		local += issue.Path("/" + tail)
	}
	return local, true
}

// spots turns offsets into lines and columns, going through the text once.
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
		if newline := strings.LastIndexByte(passed, '\n'); newline >= 0 {
			line += strings.Count(passed, "\n")
			column, passed = 1, passed[newline+1:]
		}
		column += utf8.RuneCountInString(passed)
		last = offsets[i]
		found[i] = spot{Position{o.file, line, column}, o, last}
	}
	return found
}

// spot is the place of one offset.
func (o *origin) spot(offset int) spot { return o.spots([]int{offset})[0] }
