package dataset

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/issue"
)

// problem is one entry of a report: an issue or a read error with its place. The path is that within the file.
type problem struct {
	at       Position // without a file for a value that was not read
	path     issue.Path
	code     issue.Code // "" for an error that is neither an issue nor a fault of a text
	severity issue.Severity
	related  []place // what the message refers to
	excerpt  func() string
	message  func(tag string) string
	template func(tag string) string // of the message, "" where it is not known
}

// place is a value of a file, or one of a dataset that was not read.
type place struct {
	at   Position
	path issue.Path
}

// String returns the position of a place in its file, and its path where it was not read from one.
func (p place) String() string {
	if p.at.Line == 0 {
		return string(p.path)
	}
	return short(p.at.File, longestName) + ":" + itoa(p.at.Line)
}

// referring are the arguments of issues that hold the path of another value of the dataset.
const referring = "first"

// problems returns issues with their places, in the order of the files and of the places in them. Issues about values that
// were not read come last, in their own order.
func (d *Dataset) problems(issues issue.List) []problem {
	paths := make([]issue.Path, 0, len(issues))
	for i := range issues {
		paths = append(paths, issues[i].Path)
	}
	var referred []int // the issues that refer to another place, whose paths follow
	for i := range issues {
		if other := issues[i].Args[referring]; strings.HasPrefix(other, "/") {
			referred = append(referred, i)
			paths = append(paths, issue.Path(other))
		}
	}
	spots := d.locate(paths)
	others := make(map[int]place, len(referred))
	for n, i := range referred {
		others[i] = spots[len(issues)+n].place(paths[len(issues)+n])
	}
	order := make([]int, len(issues))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return spots[i].compare(spots[j]) })
	all := make([]problem, len(order))
	for n, i := range order {
		all[n] = problemOf(issues[i], spots[i])
		if other, refers := others[i]; refers {
			all[n].refer(issues[i], other)
		}
	}
	return all
}

// problemOf returns an issue at a spot.
func problemOf(i issue.Issue, s spot) problem {
	return problem{
		at: s.Position, path: s.place(i.Path).path, code: i.Code, severity: i.Severity,
		excerpt: s.excerpt, message: i.Message, template: i.Template,
	}
}

// refer puts the place of another value into the message in the place of its path.
func (p *problem) refer(i issue.Issue, other place) {
	p.related = []place{other}
	i.Args = maps.Clone(i.Args)
	i.Args[referring] = other.String()
	p.message = i.Message
}

// problem returns a read error as an entry of a report.
func (e *ReadError) problem() problem {
	return problem{
		at: e.Position, path: e.Path, code: e.Code, severity: issue.Error,
		excerpt: func() string { return e.Excerpt },
		message: func(tag string) string { return e.Message(language.Make(tag)) },
		template: func(tag string) string {
			if e.definition == nil {
				return ""
			}
			return e.definition.Messages.In(tag)
		},
	}
}

// place returns the place of a value of the dataset: its position, and its path within its file.
func (s spot) place(path issue.Path) place {
	if s.from == nil {
		return place{path: path}
	}
	local, _ := s.from.local(path)
	return place{s.Position, local}
}

// compare orders spots by their files and by their places in them. A value that was not read comes behind all others.
func (s spot) compare(t spot) int {
	switch {
	case s.from == nil && t.from == nil:
		return 0
	case s.from == nil:
		return 1
	case t.from == nil:
		return -1
	}
	return cmp.Or(cmp.Compare(s.file, t.file), cmp.Compare(s.offset, t.offset))
}

// The numbers of characters that a report shows of a name of a file, of a path, and of a message.
const (
	longestName    = 200
	longestPath    = 200
	longestMessage = 2000
)

// short returns a text as it can be shown, on one line, with its middle left out where it is longer than that many
// characters.
func short(s string, longest int) string {
	if len(s) > 4*longest {
		s = s[:2*longest] + "…" + s[len(s)-2*longest:]
	}
	s = character.Visible(s)
	if len(s) <= longest {
		return s
	}
	letters := []rune(s)
	if len(letters) <= longest {
		return s
	}
	tail := longest / 3
	return string(letters[:longest-tail-1]) + "…" + string(letters[len(letters)-tail:])
}
