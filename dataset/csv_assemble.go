package dataset

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/locale"
)

// assembler makes the JSON of records from their cells, and remembers where each value comes from. What it makes is JSON
// of the shape of the records, whatever the cells say.
type assembler struct {
	*table
	locale *locale.Locale
	out    []byte
	marks  []mark
}

// dataset makes the JSON of the whole table.
func (a *assembler) dataset() {
	a.out, a.marks = append(a.out[:0], '{'), a.marks[:0]
	for _, s := range a.book.sheets {
		records := a.records[s.collection]
		if len(records) == 0 {
			continue
		}
		a.member(string(s.collection))
		a.out = append(a.out, '[')
		for i, r := range records {
			if i > 0 {
				a.out = append(a.out, ',')
			}
			a.record(r)
		}
		a.out = append(a.out, ']')
	}
	a.out = append(a.out, '}')
}

// record makes the JSON of a record.
func (a *assembler) record(r *sheetRecord) {
	a.mark(r.begin)
	if r.json == nil {
		a.object(r.sheetThing, &r.sheetPart, r.parts)
	} else if text, isValid := a.jsonOf(*r.json, `{"`+string(r.collection)+`": [`, `]}`); isValid {
		a.mark(*r.json)
		a.out = append(a.out, text...)
	} else {
		a.out = append(a.out, "{}"...)
	}
}

func (a *assembler) mark(c cell) {
	a.marks = append(a.marks, mark{uint32(len(a.out)), uint32(c.offset), uint32(c.column)})
}

// member begins a member of an object, with a comma if there is one before it.
func (a *assembler) member(name string) {
	if last := a.out[len(a.out)-1]; last != '{' {
		a.out = append(a.out, ',')
	}
	a.text(name)
	a.out = append(a.out, ':')
}

// text adds a text.
func (a *assembler) text(text string) {
	isPlain := true
	for i := 0; i < len(text) && isPlain; i++ {
		c := text[i]
		isPlain = c >= ' ' && c != '"' && c != '\\' && c != 0xe2 // which begins the line separators that are escaped
	}
	if isPlain {
		a.out = append(append(append(a.out, '"'), text...), '"')
		return
	}
	a.out = append(a.out, jsonOf(text)...)
}

// named returns the cells in the columns of a name, in the order of their keys.
func (a *assembler) named(cells []cell, name string) []cell {
	var found []cell
	for i, c := range cells {
		switch {
		case a.columnOf(c).name != name:
		case found == nil:
			found = cells[i : i+1 : i+1]
		default:
			found = append(found, c)
		}
	}
	if len(found) > 1 {
		slices.SortFunc(found, func(x, y cell) int { return cmp.Compare(a.columnOf(x).key, a.columnOf(y).key) })
	}
	return found
}

// object makes the JSON of a record or a part.
func (a *assembler) object(thing sheetThing, of *sheetPart, parts map[int][]*sheetPart) {
	a.out = append(a.out, '{')
	for number := range thing.fields {
		f := &thing.fields[number]
		switch cells := a.named(of.cells, f.column); {
		case f.form == formGroup:
			a.group(f, of)
		case f.form == formParts && len(parts[number]) > 0:
			a.doubled(cells)
			a.array(f, f.inner, parts[number])
		case f.form == formCites && len(of.cites) > 0:
			a.doubled(cells)
			var cites []*sheetPart
			for _, c := range of.cites {
				cites = append(cites, &sheetPart{cells: c})
			}
			a.array(f, a.book.cite, cites)
		case len(cells) > 0:
			a.field(f, cells)
		case f.isRequired && f.form == formText || f.isRequired && f.form == formDay:
			a.member(f.name)
			a.out = append(a.out, `""`...)
		}
	}
	a.out = append(a.out, '}')
}

// doubled notes cells with the JSON of what stands in rows too.
func (a *assembler) doubled(cells []cell) {
	for _, c := range cells {
		a.noteIn(c, &doubledField, strictjson.Args{"field": words(spelling.Quote(a.columnOf(c).name))}, words("keep one of them"))
	}
}

// group makes the JSON of the fields of a struct, if there are any.
func (a *assembler) group(f *sheetField, of *sheetPart) {
	first := slices.IndexFunc(of.cells, func(c cell) bool { return f.inner.columns[a.columnOf(c).name] })
	if first >= 0 {
		a.mark(of.cells[first])
	}
	if first >= 0 || f.isRequired {
		a.member(f.name)
		a.object(f.inner, of, nil)
	}
}

// array makes the JSON of parts.
func (a *assembler) array(f *sheetField, thing sheetThing, parts []*sheetPart) {
	a.member(f.name)
	a.out = append(a.out, '[')
	for i, p := range parts {
		if i > 0 {
			a.out = append(a.out, ',')
		}
		if len(p.cells) > 0 {
			a.mark(p.cells[0])
		}
		a.object(thing, p, nil)
	}
	a.out = append(a.out, ']')
}

// field makes the JSON of a field from its cells, of which there is one or, for a keyed field, one for each key.
func (a *assembler) field(f *sheetField, cells []cell) {
	c := cells[0]
	text := character.Unguarded(c.text)
	switch f.form {
	case formText, formDay, formNumber:
		a.begin(f, c)
		a.text(a.local(f.form, c, text))
	case formTruth:
		word := strings.ToLower(text)
		if word != "true" && word != "false" {
			a.refuse(c, "true or false", truthMeant(word))
			return
		}
		a.begin(f, c)
		a.out = append(a.out, word...)
	case formList:
		a.list(f, c, text)
	case formKeyed:
		a.begin(f, c)
		a.out = append(a.out, '{')
		for _, c := range cells {
			form := formText
			if f.hasNumbers {
				form = formNumber
			}
			a.member(a.columnOf(c).key)
			a.mark(c)
			a.text(a.local(form, c, character.Unguarded(c.text)))
		}
		a.out = append(a.out, '}')
	default:
		a.json(f, c)
	}
}

// truthMeant is the hint for what spreadsheets and people of other languages write instead of true and false.
func truthMeant(word string) strictjson.Words {
	meant := ""
	switch word {
	case "yes", "1", "x", "истина", "да", "ақиқат", "иә", "wahr", "ja", "vrai", "oui", "真", "是":
		meant = "true"
	case "no", "0", "ложь", "нет", "жалған", "жоқ", "falsch", "nein", "faux", "non", "假", "否":
		meant = "false"
	default:
		return strictjson.Words{}
	}
	return strictjson.Words{Text: "write {example}", Args: strictjson.Args{"example": words(meant)}}
}

// begin begins the member of a field whose value comes from a cell.
func (a *assembler) begin(f *sheetField, c cell) {
	a.member(f.name)
	a.mark(c)
}

// list makes the JSON of texts that are joined by semicolons, or takes a cell with a JSON array.
func (a *assembler) list(f *sheetField, c cell, text string) {
	if strings.HasPrefix(text, "[") {
		a.json(f, c)
		return
	}
	a.begin(f, c)
	a.out = append(a.out, '[')
	for i, element := range strings.Split(text, ";") {
		if i > 0 {
			a.out = append(a.out, ',')
		}
		a.text(strings.TrimSpace(element))
	}
	a.out = append(a.out, ']')
}

// json takes a cell with the JSON of a field.
func (a *assembler) json(f *sheetField, c cell) {
	if text, isValid := a.jsonOf(c, "", ""); isValid {
		a.begin(f, c)
		a.out = append(a.out, text...)
	}
}

// jsonOf returns the JSON in a cell without the spaces between its tokens. It notes the fault of a text that is no JSON;
// before and after make a document of it.
func (a *assembler) jsonOf(c cell, before, after string) ([]byte, bool) {
	text := character.Unguarded(c.text)
	var compact bytes.Buffer
	if json.Compact(&compact, []byte(text)) == nil {
		return compact.Bytes(), true
	}
	if before == "" {
		before, after = `{"sources":`, `}`
	}
	for _, bad := range faultsOf(text, before, after) {
		if bad.Fault == strictjson.FaultSyntax {
			a.noteIn(c, &syntax, bad.Args, bad.Hint)
			return nil, false
		}
	}
	a.refuse(c, "a value", words(""))
	return nil, false
}

// faultsOf returns the faults of a text as a part of a document.
func faultsOf(text, before, after string) strictjson.Errors {
	_, err := documents.Decode(before+text+after, ReadOptions{}.strict())
	var faults strictjson.Errors
	errors.As(err, &faults)
	return faults
}

// refuse notes that the text of a cell is not what its field has.
func (a *assembler) refuse(c cell, wanted string, hint strictjson.Words) {
	value := words(spelling.Quote(character.Unguarded(c.text)))
	a.noteIn(c, &badValue, strictjson.Args{"value": value, "wanted": words(wanted), "reason": {}}, hint)
}
