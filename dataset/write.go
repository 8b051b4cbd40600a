package dataset

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
)

// Write writes the dataset in its canonical form: JSON with the fields in the order of their definition, two spaces of
// indentation, only the escapes that JSON needs, and a newline at the end. A record, or a part of one, has one line if it
// fits in 120 characters. Numbers have no exponent: 1.9e12 becomes 1900000000000. The same records give the same bytes, and [Read] gives the same records again.
//
// A value that JSON cannot hold, which only a record built in Go has, is a [*WriteError], and nothing is written.
func (d *Dataset) Write(w io.Writer) error {
	if w == nil {
		return errors.New("dataset: Write: no writer")
	}
	d = d.orEmpty()
	if err := d.writable("Write"); err != nil {
		return err
	}
	var compact bytes.Buffer
	e := json.NewEncoder(&compact)
	e.SetEscapeHTML(false)
	if err := e.Encode(d); err != nil {
		return fmt.Errorf("dataset: Write: %w", err)
	}
	if _, err := w.Write(layout(nil, bytes.TrimSuffix(compact.Bytes(), []byte("\n")))); err != nil {
		return fmt.Errorf("dataset: Write: %w", err)
	}
	return nil
}

// WriteError says which value of a dataset JSON cannot hold, and why.
type WriteError struct {
	Path   issue.Path
	Reason string

	in string // the function that refused it
}

// Error reads like `dataset: Write: /regions/0/names/en: not UTF-8: "\xff"`.
func (e *WriteError) Error() string {
	return "dataset: " + e.in + ": " + printable(strings.ToValidUTF8(string(e.Path), "\ufffd")) + ": " + e.Reason
}

// writable returns the error of the named function, a [*WriteError], if d has a value that JSON cannot hold.
func (d *Dataset) writable(in string) error {
	if bad := unwritable("", reflect.ValueOf(d.orEmpty()).Elem()); bad != nil {
		bad.in = in
		return bad
	}
	return nil
}

// unwritable returns the error of the first value within v that JSON would change or refuse: a text that is not UTF-8, or
// a number beyond the limits of reading.
func unwritable(at issue.Path, v reflect.Value) *WriteError {
	switch v.Kind() {
	case reflect.String:
		if !utf8.ValidString(v.String()) {
			return &WriteError{Path: at, Reason: "not UTF-8: " + spelling.Quote(v.String())}
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return unwritable(at, v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			if bad := unwritable(at.Index(i), v.Index(i)); bad != nil {
				return bad
			}
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, key := range keys {
			place := at.Key(key.String())
			if bad := unwritable(place, key); bad != nil {
				return bad
			}
			if bad := unwritable(place, v.MapIndex(key)); bad != nil {
				return bad
			}
		}
	case reflect.Struct:
		return unwritableField(at, v)
	}
	return nil
}

// unwritableField is unwritable for a struct. A struct without exported fields is a value that cannot be wrong.
func unwritableField(at issue.Path, v reflect.Value) *WriteError {
	if v.Type() == reflect.TypeFor[decimal.Decimal]() {
		if !decimaltext.Fits(v.Interface().(decimal.Decimal)) {
			return &WriteError{Path: at, Reason: decimaltext.ErrExponent.Error()}
		}
		return nil
	}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if !f.IsExported() {
			continue
		}
		place := at
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
			place = at.Key(name)
		}
		if bad := unwritable(place, v.Field(i)); bad != nil {
			return bad
		}
	}
	return nil
}
