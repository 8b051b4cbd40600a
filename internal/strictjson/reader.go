package strictjson

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/crossborder-go/crossborder/issue"
)

// Reader decodes documents of type T, a struct. It is safe for concurrent use. Kinds returns what messages call the
// types within T; it may be nil, and must not change after the first document.
type Reader[T any] struct {
	Kinds func() []Kind

	once sync.Once
	plan *plan
	err  error // of a type that cannot be decoded
}

// Kind says what messages call the values of a type and how one is written. Types without a kind go by the name of
// their JSON type: "a string".
type Kind struct {
	Type    reflect.Type
	Wants   string // what a value is called: "a date"
	Example string // a value as JSON: `"2025-11-28"`
	Field   string // if not "", the kind is only that of values in fields of this name
	Why     string // if not "", the reason for which a text is refused, instead of the type's own

	// Instead returns what to write for a scalar of another JSON type that stands where a value should, given as it
	// stands there: {"en": "Jiangsu"} for "Jiangsu". It returns "" if that is not known, and may be nil.
	Instead func(raw string) string
}

// Options limit what a document may ask for, and find what was meant by what a document may not have.
type Options struct {
	Bytes  int // of the text
	Depth  int // of arrays and objects within each other
	Values int // strings, numbers, arrays, objects …, in all
	Errors int // noted before the reading ends; 0 means 100

	// Meant returns the hint that says what was probably meant by a text that a type does not accept, in a field, empty if
	// that is not known. It may be nil.
	Meant func(t reflect.Type, field, text string) Words

	// Field returns the field, one of those that an object may have, that was probably meant by another name, "" if that
	// is not known. It may be nil.
	Field func(name string, among []string) string
}

const defaultErrors = 100

// Decode reads text, which is one JSON document. The error is of the type [Errors] if the text has faults.
func (r *Reader[T]) Decode(text string, options Options) (*T, error) {
	r.once.Do(func() {
		var kinds []Kind
		if r.Kinds != nil {
			kinds = r.Kinds()
		}
		r.plan, r.err = planOf(reflect.TypeFor[T](), kinds)
	})
	if r.err != nil {
		return nil, r.err
	}
	d := decoder{scanner: scanner{text: strings.TrimPrefix(text, "\ufeff")}, options: options}
	dst := new(T)
	d.document(r.plan, reflect.ValueOf(dst).Elem())
	if len(d.faults) == 0 {
		return dst, nil
	}
	for _, fault := range d.faults {
		fault.Offset += len(text) - len(d.text)
	}
	slices.SortStableFunc(d.faults, func(a, b *Error) int { return cmp.Compare(a.Offset, b.Offset) })
	return nil, d.faults
}

// step is one level of the place that a decoder is at: a field's name, or an index where key is unset.
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
