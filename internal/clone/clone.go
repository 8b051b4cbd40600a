// Package clone copies records, so that compiled and returned values share no memory that a caller could write to.
package clone

import "reflect"

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
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				deep(v.Field(i))
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		fresh := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(fresh, v)
		for i := range fresh.Len() {
			deep(fresh.Index(i))
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

// Value is like [Deep] for a value whose type is only known at run time.
func Value(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	deep(out)
	return out
}
