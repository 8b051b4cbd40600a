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
		elements(fresh)
		v.Set(fresh)
	case reflect.Map:
		if v.IsNil() {
			return
		}
		v.Set(copied(v))
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

// elements replaces the memory within the elements of a slice that is shared with the original by copies.
func elements(all reflect.Value) {
	element := all.Type().Elem()
	switch {
	case all.Len() == 0 || !shares(element): // a type may have slices of itself
	case element.Kind() == reflect.Struct:
		for _, i := range sharing(element) {
			fields(all.Len(), element.Field(i).Type, func(n int) reflect.Value { return all.Index(n).Field(i) })
		}
	default:
		fields(all.Len(), element, all.Index)
	}
}

// fields does so for values of one type. Slices get their copies from one piece of memory, which takes one allocation
// instead of one for each of them; none of them can grow into the next.
func fields(count int, of reflect.Type, at func(n int) reflect.Value) {
	switch of.Kind() {
	case reflect.Struct:
		for _, i := range sharing(of) {
			fields(count, of.Field(i).Type, func(n int) reflect.Value { return at(n).Field(i) })
		}
		return
	case reflect.Slice:
	default:
		for n := range count {
			deep(at(n))
		}
		return
	}
	total := 0
	for n := range count {
		total += at(n).Len()
	}
	fresh := reflect.MakeSlice(of, total, total)
	end := 0
	for n := range count {
		v := at(n)
		if v.IsNil() {
			continue
		}
		start := end
		end += v.Len()
		own := fresh.Slice3(start, end, end)
		reflect.Copy(own, v)
		v.Set(own)
	}
	elements(fresh)
}

// copied returns a deep copy of a map.
func copied(v reflect.Value) reflect.Value {
	fresh := reflect.MakeMapWithSize(v.Type(), v.Len())
	key, element := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem() // for all entries
	for entries := v.MapRange(); entries.Next(); {
		key.SetIterKey(entries)
		element.SetIterValue(entries)
		deep(element)
		fresh.SetMapIndex(key, element)
	}
	return fresh
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

// places are those of the fields that share memory, by type of struct: asking reflection for them takes most of the time of
// a copy.
var places sync.Map

// sharing returns the places of the exported fields of a struct that share memory with a copy.
func sharing(t reflect.Type) []int {
	if known, has := places.Load(t); has {
		return known.([]int)
	}
	var shared []int
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() && shares(f.Type) {
			shared = append(shared, i)
		}
	}
	places.Store(t, shared)
	return shared
}

// Value is like [Deep] for a value whose type is only known at run time.
func Value(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	deep(out)
	return out
}
