package strictjson

import (
	"reflect"
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

	// Instead returns what to write for a scalar of another JSON type that stands where a value should, given as it
	// stands there: {"en": "Jiangsu"} for "Jiangsu". It returns "" if that is not known, and may be nil.
	Instead func(raw string) string
}

// Limits bound what a document may ask for.
type Limits struct {
	Bytes  int // of the text
	Depth  int // of arrays and objects within each other
	Values int // strings, numbers, arrays, objects …, in all
}

// Decode reads text, which is one JSON document. The first fault in it is an [*Error].
func (r *Reader[T]) Decode(text string, limits Limits) (*T, error) {
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
	d := decoder{scanner: scanner{text: strings.TrimPrefix(text, "\ufeff")}, limits: limits}
	dst := new(T)
	if err := d.document(r.plan, reflect.ValueOf(dst).Elem()); err != nil {
		shift := len(text) - len(d.text)
		return nil, &Error{err.offset + shift, pathOf(d.at), err.fault, err.args, err.hint, err.cause}
	}
	return dst, nil
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
