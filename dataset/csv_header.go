package dataset

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/guess"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
)

// headerColumn is a column of a table: the name of the column that it is, which is empty for an unknown one, the language
// or scheme of a keyed one, and the header as it stands there.
type headerColumn struct {
	name, key string
	header    string
	offset    int
}

// maxTag is the length of the longest language tag of a header that is brought into its usual case.
const maxTag = 35

// headerColumnOf finds out which column a header names.
func (b *book) headerColumnOf(header string) headerColumn {
	c := headerColumn{header: header}
	base, key, isKeyed := parseHeader(header)
	switch {
	case !isKeyed:
		c.name = b.columns[base]
	case b.columns[base+":"] != "" && key != "":
		c.name, c.key = b.columns[base+":"], key
		if !b.isByScheme(c.name) && len(key) <= maxTag {
			if tag, err := language.Raw.Parse(key); err == nil {
				c.key = tag.String()
			}
		}
	}
	return c
}

// parseHeader returns the name of a column in lower case, and its language or scheme.
func parseHeader(header string) (base, key string, isKeyed bool) {
	base, key, isKeyed = strings.Cut(header, ":")
	return strings.TrimSpace(strings.ToLower(base)), strings.TrimSpace(key), isKeyed
}

// meantBy returns the column that was probably meant by an unknown header, "" if that is not known.
func (b *book) meantBy(header string) string {
	base, key, _ := parseHeader(header)
	if keyed := b.columns[base+":"]; keyed != "" {
		return keyed + "en"
	}
	names := slices.Sorted(maps.Values(b.columns))
	near := spelling.Closest(base, lowered(names))
	if near == "" {
		near = spelling.Closest(base+":", lowered(names))
	}
	switch near = cmp.Or(b.columns[near], guess.Field(base, names)); {
	case near != "" && strings.HasSuffix(near, ":") && key != "":
		near += key
	case near != "" && strings.HasSuffix(near, ":"):
		near += "en"
	}
	return near
}

func lowered(texts []string) []string {
	all := make([]string, len(texts))
	for i, text := range texts {
		all[i] = strings.ToLower(text)
	}
	return all
}

// isByScheme reports whether the columns of a name are keyed by something else than languages.
func (b *book) isByScheme(name string) bool {
	return name == "identifiers:" || name == "equivalents:" || name == "weight:"
}

// maxHints is the number of unknown columns for which it is worth while to find out what was meant.
const maxHints = 100

// readHeader takes the header of the table from its first row, and notes what is wrong with it.
func (t *table) readHeader(r row) {
	first, unknown := map[[2]string]bool{}, 0
	for _, c := range r.cells {
		for len(t.header) <= c.column {
			t.header = append(t.header, headerColumn{})
		}
		column := t.book.headerColumnOf(character.Unguarded(c.text))
		column.offset = r.offset + c.offset
		id := [2]string{column.name, column.key}
		at := strictjson.Args{"column": words(spelling.Quote(column.header))}
		switch {
		case column.name == "":
			var hint strictjson.Words
			if unknown++; unknown <= maxHints {
				hint = didYouMean(t.book.meantBy(column.header))
			}
			t.note(column.offset, &unknownColumn, at, hint)
		case first[id]:
			t.note(column.offset, &doubledColumn, at, words("keep one of them"))
			column.name = ""
		}
		first[id] = true
		t.header[c.column] = column
	}
	if t.collection == "" && !first[[2]string{recordColumn}] {
		t.note(r.offset, &noHeader, strictjson.Args{"column": words(spelling.Quote(recordColumn))}, words(""))
	}
}

func words(text string) strictjson.Words { return strictjson.Words{Text: text} }

func didYouMean(near string) strictjson.Words {
	if near == "" {
		return strictjson.Words{}
	}
	return strictjson.Words{Text: "did you mean {near}?", Args: strictjson.Args{"near": words(spelling.Quote(near))}}
}

// commas are the characters that may stand between cells, the commonest first.
const commas = ",;\t|"

// detectComma returns the character that makes most known columns of a header.
func (b *book) detectComma(header string) byte {
	best, most := byte(','), 0
	for _, comma := range []byte(commas) {
		cells, _ := splitRow(header, comma, nil)
		known := 0
		for _, c := range cells {
			if b.headerColumnOf(c.text).name != "" {
				known++
			}
		}
		if known > most || known == most && strings.Count(header, string(comma)) > strings.Count(header, string(best)) {
			best, most = comma, known
		}
	}
	return best
}
