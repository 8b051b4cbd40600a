package dataset

import (
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// sheetPart is a part of a record, or a record, as it stands in rows: the cells of its fields, and those of each cite.
type sheetPart struct {
	cells []cell
	cites [][]cell
	cited map[string]bool // what the cites say
}

// sheetRecord is a record as it stands in rows. Parts has the parts of each array, by the number of the field.
type sheetRecord struct {
	*sheet
	sheetPart
	parts map[int][]*sheetPart
	known map[string]*sheetPart // the parts by what their cells say
	json  *cell                 // of the whole record
	index map[int]int           // the cells of the record itself by their columns, made for its second row
	begin cell                  // the first cell of its first row
}

// table is a table that is read: its header, and its records by collection in the order of their first rows.
type table struct {
	book       *book
	header     []headerColumn
	collection Collection // of rows without a cell in the column record
	records    map[Collection][]*sheetRecord
	byID       map[[2]string]*sheetRecord
	text       string // of the table; offsets are in it
	note       func(offset int, d *issue.Definition, args strictjson.Args, hint strictjson.Words)
}

func newTable(b *book) *table {
	return &table{book: b, records: map[Collection][]*sheetRecord{}, byID: map[[2]string]*sheetRecord{}}
}

// columnOf returns the column of a cell.
func (t *table) columnOf(c cell) headerColumn {
	if c.column < len(t.header) {
		return t.header[c.column]
	}
	return headerColumn{}
}

// noteIn notes a fault of a cell, with its column.
func (t *table) noteIn(c cell, d *issue.Definition, args strictjson.Args, hint strictjson.Words) {
	all := strictjson.Args{"column": words(spelling.Quote(t.columnOf(c).header))}
	for name, value := range args {
		all[name] = value
	}
	t.note(c.offset, inColumn(d), all, hint)
}

// place adds the cells of a row to its record. The offsets of the cells are those in the text.
func (t *table) place(cells []cell) {
	record, id, whole, rest := t.sort(cells)
	if record.text == "" && t.collection == "" {
		t.note(cells[0].offset, &missingCell, strictjson.Args{"column": words(spelling.Quote(recordColumn))}, words(""))
		return
	}
	s := t.book.of(t.collection)
	if record.text != "" {
		if s = t.book.sheetOf(record.text); s == nil {
			var kinds []string
			for _, s := range t.book.sheets {
				kinds = append(kinds, s.record)
			}
			near := spelling.Closest(strings.ToLower(record.text), kinds)
			t.noteIn(record, &unknownRecord, strictjson.Args{"value": words(spelling.Quote(record.text))}, didYouMean(near))
			return
		}
	}
	if whole != nil {
		for _, c := range rest {
			t.misplaced(c, s)
		}
		if id.text != "" {
			t.misplaced(id, s)
		}
		t.records[s.collection] = append(t.records[s.collection], &sheetRecord{sheet: s, json: whole, begin: cells[0]})
		return
	}
	if r := t.recordOf(s, id, cells[0]); r != nil {
		t.fill(r, rest)
	}
}

// sort returns the cells of a row that say which record it is about, and the others, without those of unknown columns.
func (t *table) sort(cells []cell) (record, id cell, whole *cell, rest []cell) {
	rest = make([]cell, 0, len(cells))
	for _, c := range cells {
		switch column := t.columnOf(c); {
		case column.header == "":
			t.note(c.offset, &unnamedColumn, strictjson.Args{"value": words(spelling.Quote(c.text))}, words(""))
		case column.name == recordColumn:
			record = c
		case column.name == idColumn:
			id = c
		case column.name == jsonColumn:
			whole = &c
		case column.name != "":
			rest = append(rest, c)
		}
	}
	return record, id, whole, rest
}

// recordOf returns the record of a row, a new one where no row before is about it.
func (t *table) recordOf(s *sheet, id, first cell) *sheetRecord {
	hasID := s.columns[idColumn]
	switch {
	case hasID && id.text == "":
		t.note(first.offset, &missingCell, strictjson.Args{"column": words(spelling.Quote(idColumn))}, words(""))
		return nil
	case !hasID && id.text != "":
		t.misplaced(id, s)
	case hasID:
		if r := t.byID[[2]string{string(s.collection), id.text}]; r != nil {
			return r
		}
	}
	r := &sheetRecord{sheet: s, begin: first}
	if hasID {
		r.cells = append(r.cells, id)
		t.byID[[2]string{string(s.collection), id.text}] = r
	}
	t.records[s.collection] = append(t.records[s.collection], r)
	return r
}

// fill adds the cells of a row to a record and to the part that the row is about. A cell is the part's if the part has
// such a field. Cites are the part's, and also the record's where the row says something of the record itself.
func (t *table) fill(r *sheetRecord, cells []cell) {
	number, isOne := t.partOf(r.sheet, cells)
	if !isOne {
		return
	}
	var field *sheetField
	if number >= 0 {
		field = &r.fields[number]
	}
	part := &sheetPart{}
	own, cite := make([]cell, 0, len(cells)), []cell(nil)
	for _, c := range cells {
		name := t.columnOf(c).name
		switch {
		case field != nil && field.inner.columns[name]:
			part.cells = append(part.cells, c)
		case r.columns[name]:
			own = append(own, c)
		case t.book.cite.columns[name] && (r.columns["cites"] || field != nil && field.inner.columns["cites"]):
			cite = append(cite, c)
		default:
			t.misplaced(c, r.sheet)
		}
	}
	if r.isNew() {
		r.cells = append(r.cells, own...)
	} else {
		for _, c := range own {
			t.setOwn(r, c)
		}
	}
	if field != nil {
		part = t.addPart(r, number, part)
	}
	hasCites := field != nil && field.inner.columns["cites"]
	if hasCites {
		part.cite(cite)
	}
	if !hasCites || len(own) > 0 {
		r.cite(cite)
	}
}

// partOf returns the number of the field of the parts that a row is about, -1 if it is only about the record. It
// returns false for a row that is about two.
func (t *table) partOf(s *sheet, cells []cell) (int, bool) {
	found, with := -1, cell{}
	for number := range s.fields {
		for _, key := range s.fields[number].keys {
			i := slices.IndexFunc(cells, func(c cell) bool { return t.columnOf(c).name == key })
			switch {
			case i < 0 || found == number:
			case found >= 0 && key == partyKey:
			case found >= 0 && !slices.Contains(s.fields[found].keys, partyKey):
				t.note(cells[i].offset, &crowdedRow, strictjson.Args{
					"first": words(spelling.Quote(t.columnOf(with).header)), "second": words(spelling.Quote(t.columnOf(cells[i]).header))}, words(""))
				return found, false
			default:
				found, with = number, cells[i]
			}
		}
	}
	return found, true
}

// isNew reports whether no row has said anything of the record but its id.
func (r *sheetRecord) isNew() bool { return len(r.cells) <= 1 && r.index == nil && r.parts == nil }

// setOwn sets a cell of the record itself, which another row may say again.
func (t *table) setOwn(r *sheetRecord, c cell) {
	if r.index == nil {
		r.index = map[int]int{}
		for i, before := range r.cells {
			r.index[before.column] = i
		}
	}
	if i, isSet := r.index[c.column]; isSet {
		if before := r.cells[i]; before.text != c.text {
			line := 1 + strings.Count(t.text[:min(before.offset, len(t.text))], "\n")
			t.noteIn(c, &differentCell, strictjson.Args{
				"value": words(spelling.Quote(c.text)), "other": words(spelling.Quote(before.text)), "line": words(strconv.Itoa(line))}, words(""))
		}
		return
	}
	r.index[c.column] = len(r.cells)
	r.cells = append(r.cells, c)
}

// addPart adds a part to the record, or returns the one that says the same.
func (t *table) addPart(r *sheetRecord, number int, part *sheetPart) *sheetPart {
	key := strconv.Itoa(number) + said(part.cells)
	if before := r.known[key]; before != nil {
		return before
	}
	if r.parts == nil {
		r.parts, r.known = map[int][]*sheetPart{}, map[string]*sheetPart{}
	}
	r.parts[number] = append(r.parts[number], part)
	r.known[key] = part
	return part
}

// cite adds the cells of a cite, unless there is such a cite.
func (p *sheetPart) cite(cells []cell) {
	if len(cells) == 0 {
		return
	}
	key := said(cells)
	if p.cited[key] {
		return
	}
	if p.cited == nil {
		p.cited = map[string]bool{}
	}
	p.cited[key] = true
	p.cites = append(p.cites, cells)
}

// said returns what cells say, as a key.
func said(cells []cell) string {
	var b strings.Builder
	for _, c := range cells {
		b.WriteString("\x00" + strconv.Itoa(c.column) + "\x00" + strconv.Itoa(len(c.text)) + "\x00" + c.text)
	}
	return b.String()
}

// misplaced notes a cell in a column that neither the record nor the part has. The hint is the columns that it needs
// beside it, where there are such.
func (t *table) misplaced(c cell, s *sheet) {
	name := t.columnOf(c).name
	var keys []string
	for _, f := range s.fields {
		if f.form == formParts && f.inner.columns[name] {
			keys = append(keys, f.keys...)
		}
	}
	hint := words("")
	if len(keys) > 0 {
		hint = strictjson.Words{Text: "it needs one of the columns {columns}", Args: strictjson.Args{"columns": words(strings.Join(keys, ", "))}}
	}
	t.note(c.offset, &misplacedCell, strictjson.Args{
		"column": words(spelling.Quote(t.columnOf(c).header)), "record": words(spelling.Quote(s.record))}, hint)
}
