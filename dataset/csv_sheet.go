package dataset

import (
	"encoding"
	"reflect"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/source"
)

// form is how a field of a record stands in a table.
type form int

const (
	formText   form = iota // a cell whose text is the text of the field
	formDay                // a formText with a day, also as a locale writes it
	formNumber             // a formText with a number, also as a locale writes it
	formTruth              // a cell with true or false
	formList               // a cell with texts, joined by semicolons
	formKeyed              // a column for each language or scheme: an object of texts
	formJSON               // a cell with the JSON of the field
	formGroup              // no cell of its own: the fields of a struct
	formParts              // a row for each struct of an array, or a cell with the JSON of the array
	formCites              // cells of the rows, or a cell with the JSON of the array
)

// sheetField is a field of a record or a part of one. Column is the name of its column; names of keyed columns end with a
// colon.
type sheetField struct {
	name       string // in JSON
	column     string
	form       form
	isRequired bool // it is written also if it is not set
	hasNumbers bool // a formKeyed
	isByTag    bool // a formKeyed by languages
	inner      sheetThing
	keys       []string // of formParts: the columns that say that the row is about such a part
}

// sheetThing is what a row can be about: a record, or a part of one. Columns are the columns of its fields.
type sheetThing struct {
	fields  []sheetField
	columns map[string]bool
}

// sheet is how the records of a collection stand in a table. Record is the word in the column record, empty for cites.
type sheet struct {
	record     string
	collection Collection
	sheetThing
}

// The columns of every row.
const (
	recordColumn = "record"
	idColumn     = "id"
	jsonColumn   = "json" // of a whole record
)

// columnOf returns the column of a field by its JSON name and the array or struct that it is in.
func columnOf(within, name string) string {
	switch name {
	case "names", "titles":
		return "name:"
	}
	switch within + "/" + name {
	case "sources/title":
		return "name:"
	case "regions/code", "indicators/code":
		return idColumn
	case "events/id":
		return "condition"
	case "participants/name", "person/name":
		return "person:"
	case "events/kind", "statements/kind", "relations/kind", "commitments/kind", "remarks/text", "aliases/text", "sectors/section",
		"owners/party", "operators/party":
		return keysOf(within)[0]
	}
	return name
}

// keysOf returns the columns that say which part a row is about, by the array of parts; nil for other arrays.
func keysOf(parts string) []string {
	switch parts {
	case "parties":
		return []string{partyKey}
	case "signatories", "participants":
		return []string{"person:", "capacity:"}
	case "remarks":
		return []string{"remark:"}
	case "aliases":
		return []string{"alias:"}
	case "events", "statements", "relations", "commitments", "sectors", "owners", "operators":
		return []string{strings.TrimSuffix(parts, "s")}
	}
	return nil
}

// partyKey is a key only in a row without another one: events of parties have that column too.
const partyKey = "party"

// book is all sheets, in the order of the collections, and that of a cite.
type book struct {
	sheets  []*sheet
	cite    sheetThing
	columns map[string]string // all columns, by their names in lower case
}

// bookOnce makes the book when it is first needed. The book is not changed after that.
type bookOnce struct {
	once sync.Once
	book *book
}

var theBook bookOnce

func (b *bookOnce) get() *book {
	b.once.Do(func() { b.book = newBook() })
	return b.book
}

// sheets returns the book.
func sheets() *book { return theBook.get() }

func newBook() *book {
	b := &book{cite: thingOf(reflect.TypeFor[source.Cite](), "cites", false), columns: map[string]string{}}
	b.add(recordColumn, idColumn, jsonColumn)
	for c, records := range new(Dataset).collections() {
		s := &sheet{strings.TrimSuffix(string(c), "s"), c, thingOf(records.Type().Elem(), string(c), true)}
		b.sheets = append(b.sheets, s)
		b.addThing(s.sheetThing)
	}
	b.addThing(b.cite)
	return b
}

func (b *book) add(columns ...string) {
	for _, c := range columns {
		b.columns[strings.ToLower(c)] = c
	}
}

func (b *book) addThing(t sheetThing) {
	for column := range t.columns {
		b.add(column)
	}
	for _, f := range t.fields {
		b.addThing(f.inner)
	}
}

// sheetOf returns the sheet that a word in the column record names, nil if there is none: membership or memberships.
func (b *book) sheetOf(word string) *sheet {
	for _, s := range b.sheets {
		if strings.EqualFold(word, s.record) || strings.EqualFold(word, string(s.collection)) {
			return s
		}
	}
	return nil
}

// of returns the sheet of a collection.
func (b *book) of(c Collection) *sheet {
	for _, s := range b.sheets {
		if s.collection == c {
			return s
		}
	}
	return nil
}

// thingOf returns how the fields of a struct stand in a table; within is the field or the collection that it is in.
func thingOf(t reflect.Type, within string, isRecord bool) sheetThing {
	thing := sheetThing{columns: map[string]bool{}}
	for _, f := range (layouts{}).of(t) {
		field := fieldOf(t.FieldByIndex(f.index).Type, f.name, within, isRecord)
		field.isRequired = f.isObligatory
		if field.form == formGroup {
			for column := range field.inner.columns {
				thing.columns[column] = true
			}
		} else {
			thing.columns[field.column] = true
		}
		thing.fields = append(thing.fields, field)
	}
	return thing
}

func fieldOf(t reflect.Type, name, within string, isRecord bool) sheetField {
	f := sheetField{name: name, column: columnOf(within, name)}
	if t.Kind() == reflect.Pointer && t.Elem().Kind() == reflect.Bool {
		t = t.Elem()
	}
	switch {
	case t == reflect.TypeFor[[]source.Cite]():
		f.form = formCites
	case isRecord && keysOf(name) != nil && t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct:
		f.form, f.keys, f.inner = formParts, keysOf(name), thingOf(t.Elem(), name, false)
	case name == "value" || name == "person":
		f.form, f.column, f.inner = formGroup, "", thingOf(t, name, false)
		if name == "person" { // its cites stand in no cells of their own
			f.inner = f.inner.without("cites")
		}
	default:
		f.form = formOf(t)
		f.hasNumbers = t == reflect.TypeFor[map[string]decimal.Decimal]()
		f.isByTag = t == reflect.TypeFor[text.Text]()
	}
	if f.form == formKeyed && !strings.HasSuffix(f.column, ":") {
		f.column += ":"
	}
	return f
}

// without returns a thing that does not have a column.
func (t sheetThing) without(column string) sheetThing {
	bare := sheetThing{columns: map[string]bool{}}
	for _, f := range t.fields {
		if f.column != column {
			bare.fields = append(bare.fields, f)
			bare.columns[f.column] = true
		}
	}
	return bare
}

// formOf returns the form of a field that is neither a part nor a group.
func formOf(t reflect.Type) form {
	isText := func(t reflect.Type) bool {
		return t.Kind() == reflect.String || reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
	}
	switch {
	case t == reflect.TypeFor[civil.Date]() || t == reflect.TypeFor[civil.When]():
		return formDay
	case t == reflect.TypeFor[decimal.Decimal]():
		return formNumber
	case t.Kind() == reflect.Map:
		return formKeyed
	case t.Kind() == reflect.Bool:
		return formTruth
	case isText(t):
		return formText
	case t.Kind() == reflect.Slice && isText(t.Elem()):
		return formList
	}
	return formJSON
}
