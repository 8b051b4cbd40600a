package dataset

import (
	"bytes"
	"encoding/json"
	"iter"
	"reflect"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/clone"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// identityOf returns what makes two records the same one: the id or code of a record, which v points to, and of an
// observation its subject, counterpart, reference, indicator, period and unit, joined by commas. Figures in different units
// say different things and stand side by side.
func identityOf(v any) string {
	switch r := v.(type) {
	case *source.Source:
		return r.ID
	case *region.Region:
		return r.Code.String()
	case *party.Organization:
		return r.ID.String()
	case *platform.Platform:
		return r.ID.String()
	case *agreement.Agreement:
		return r.ID
	case *platform.Membership:
		return r.ID
	case *platform.Office:
		return r.ID
	case *platform.Meeting:
		return r.ID
	case *economy.Indicator:
		return r.Code
	case *economy.Observation:
		return strings.Join([]string{
			r.Subject.String(), r.Counterpart.String(), r.Reference.String(), r.Indicator, plainPeriod(r.Period).String(), r.Value.Unit.String(),
		}, ",")
	}
	return ""
}

// plainPeriod returns the year, quarter … of the same days as a period that is written as a range: 2024 for
// 2024-01-01/P1Y. Other periods are returned as they are.
func plainPeriod(p civil.Period) civil.Period {
	if p.Frequency() != civil.Ranged {
		return p
	}
	for _, f := range []civil.Frequency{
		civil.Annual, civil.HalfYearly, civil.FourMonthly, civil.Quarterly, civil.Monthly, civil.Weekly, civil.Daily,
	} {
		if plain := civil.PeriodAt(p.Start(), f); plain.SameDays(p) {
			return plain
		}
	}
	return p
}

// collections yields the slice of every collection of d, which is not nil, in the order of a file. The slices can be set.
func (d *Dataset) collections() iter.Seq2[Collection, reflect.Value] {
	return func(yield func(Collection, reflect.Value) bool) {
		all := reflect.ValueOf(d).Elem()
		for i := range all.NumField() {
			f := all.Type().Field(i)
			if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && !yield(Collection(name), all.Field(i)) {
				return
			}
		}
	}
}

// jsonOf returns a value as JSON, as [Dataset.Write] writes it but without spaces. The value is one that JSON can hold.
func jsonOf(v any) json.RawMessage {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return json.RawMessage("null")
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// factOf returns the JSON of a record or a part of one without its cites and those of its parts, and without the days of
// retraction: what is told, apart from who tells it and whether it was taken back.
func factOf(v reflect.Value) string {
	bare := clone.Value(v)
	strip(bare, false)
	return string(jsonOf(bare.Interface()))
}

// wordOf is like factOf, with the days of retraction.
func wordOf(v reflect.Value) string {
	bare := clone.Value(v)
	strip(bare, true)
	return string(jsonOf(bare.Interface()))
}

// strip removes the cites within v, and the days of retraction if they are not kept.
func strip(v reflect.Value, keepRetracted bool) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			strip(v.Index(i), keepRetracted)
		}
	case reflect.Struct:
		if !hasFields(v.Type()) {
			return
		}
		for i := range v.NumField() {
			field := v.Field(i)
			switch value := field.Addr().Interface().(type) {
			case *[]source.Cite:
				*value = nil
			case *source.Known:
				if !keepRetracted {
					value.Retracted = civil.Date{}
				}
			default:
				strip(field, keepRetracted)
			}
		}
	}
}

// field is a field of a record, embedded ones included.
type field struct {
	name         string
	index        []int
	isObligatory bool // it is written also if it is not set
}

// layouts has the fields of types of records. It is filled as types are met.
type layouts map[reflect.Type][]field

// of returns the fields of a type, in the order in which they are written.
func (l layouts) of(t reflect.Type) []field {
	if fields, isKnown := l[t]; isKnown {
		return fields
	}
	var fields []field
	for _, f := range reflect.VisibleFields(t) {
		if name, options, _ := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && !f.Anonymous {
			fields = append(fields, field{name, f.Index, options == ""})
		}
	}
	l[t] = fields
	return fields
}

// json returns the value of the field as JSON, nil if it is not written.
func (f field) json(value reflect.Value) json.RawMessage {
	if !f.isObligatory && isUnset(value) {
		return nil
	}
	return jsonOf(value.Interface())
}
