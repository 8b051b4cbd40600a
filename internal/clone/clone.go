// Package clone copies records, so that compiled and returned values share no memory that a caller could write to.
package clone

import (
	"reflect"
	"sync"
)

// Deep returns a copy of v in which every slice, map and pointer that is reached through exported fields is copied
// too. Unexported fields are copied shallowly, because value types guard their own.
func Deep[T any](v T) T {
	out := v
	deep(reflect.ValueOf(&out).Elem())
	return out
}

// deep replaces the memory within v that is shared with the original by copies.
func deep(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for _, i := range sharing(v.Type()) {
			deep(v.Field(i))
		}
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(fresh, v)
		if shares(v.Type().Elem()) {
			for i := range fresh.Len() {
				deep(fresh.Index(i))
			}
		}
		v.Set(fresh)
	case reflect.Map:
		if v.IsNil() {
			return
		}
		fresh := reflect.MakeMapWithSize(v.Type(), v.Len())
		for entries := v.MapRange(); entries.Next(); {
			element := reflect.New(v.Type().Elem()).Elem()
			element.Set(entries.Value())
			deep(element)
			fresh.SetMapIndex(entries.Key(), element)
		}
		v.Set(fresh)
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		fresh := reflect.New(v.Type().Elem())
		fresh.Elem().Set(v.Elem())
		deep(fresh.Elem())
		v.Set(fresh)
	}
}

// shares reports whether a copy of a value of a type shares memory with the value.
func shares(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer:
		return true
	case reflect.Struct:
		return len(sharing(t)) > 0
	}
	return false
}

// fields are the fields that share memory, by type of struct: asking reflection for them takes most of the time of a copy.
var fields sync.Map

// sharing returns the places of the exported fields of a struct that share memory with a copy.
func sharing(t reflect.Type) []int {
	if known, has := fields.Load(t); has {
		return known.([]int)
	}
	var places []int
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() && shares(f.Type) {
			places = append(places, i)
		}
	}
	fields.Store(t, places)
	return places
}

// Value is like [Deep] for a value whose type is only known at run time.
func Value(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	deep(out)
	return out
}
