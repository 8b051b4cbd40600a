// Package clone copies records, so that what is compiled and what is handed out share no memory that a
// caller could write to.
package clone

import "reflect"

// Deep returns a copy of v in which every slice, map and pointer reached through exported fields is a
// copy too. Unexported fields are copied as they are: value types keep their own laws.
func Deep[T any](v T) T {
	out := v
	deep(reflect.ValueOf(&out).Elem())
	return out
}

// deep replaces, within v, what it shares with the original.
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
