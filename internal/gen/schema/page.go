package schema

import (
	"fmt"
	"go/parser"
	"go/token"
	"regexp"
	"strings"
)

// Page is what the page of package dataset/format says.
type Page struct {
	Text    string
	Types   map[string]string // the words about each type of value, such as "date"
	Records map[string]Record
}

// Record is what the page says about one kind of record.
type Record struct {
	Collection string // the field of the dataset that has these records; empty for a record within others
	Words      string
	Fields     []Field
}

// Field is what the page says about one field of a record.
type Field struct {
	Name, Kind, Words string
	Required          bool // marked with a star
}

var (
	typeLine   = regexp.MustCompile(`^\t([a-z]+) +(.*)$`)
	recordLine = regexp.MustCompile(`^\t([a-zA-Z]+)(?:, in ([a-z ]+))?: (.*)$`)
	fieldLine  = regexp.MustCompile(`^\t {2}(\*| )([a-zA-Z]+) +([a-zA-Z]+(?:\[\])?)(?: +(.*))?$`)
	moreLine   = regexp.MustCompile(`^\t {10,}(.*)$`)
)

// ReadPage reads the page from its source, the Go file dataset/format/doc.go.
func ReadPage(path string) (*Page, error) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
	if err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	p := &Page{Text: file.Doc.Text(), Types: map[string]string{}, Records: map[string]Record{}}
	intro, records, found := strings.Cut(p.Text, "\n# Records\n")
	_, types, foundTypes := strings.Cut(intro, "\n# Types\n")
	if !found || !foundTypes {
		return nil, fmt.Errorf("schema: %s has no heading Types or no heading Records", path)
	}
	p.readTypes(types)
	p.readRecords(records)
	return p, nil
}

func (p *Page) readTypes(text string) {
	last := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if m := moreLine.FindStringSubmatch(line); m != nil && last != "" {
			p.Types[last] += " " + m[1]
		} else if m := typeLine.FindStringSubmatch(line); m != nil {
			last = m[1]
			p.Types[last] = m[2]
		}
	}
}

func (p *Page) readRecords(text string) {
	name := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		r := p.Records[name]
		if m := recordLine.FindStringSubmatch(line); m != nil {
			name = m[1]
			r = Record{Collection: m[2], Words: m[3]}
		} else if m := fieldLine.FindStringSubmatch(line); m != nil && name != "" {
			r.Fields = append(r.Fields, Field{Name: m[2], Kind: m[3], Words: m[4], Required: m[1] == "*"})
		} else if m := moreLine.FindStringSubmatch(line); m != nil && len(r.Fields) > 0 {
			last := &r.Fields[len(r.Fields)-1]
			last.Words = strings.TrimSpace(last.Words + " " + m[1])
		}
		if name != "" {
			p.Records[name] = r
		}
	}
}
