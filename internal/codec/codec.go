// Package codec holds what the text and database codecs of the value types share.
package codec

import (
	"database/sql/driver"
	"fmt"
)

// Scan is the body of a value type's sql.Scanner: NULL and empty text give the zero value.
// On error *dst is unchanged.
func Scan[T any](dst *T, src any, parse func(string) (T, error)) error {
	var text string
	switch s := src.(type) {
	case nil:
	case string:
		text = s
	case []byte:
		text = string(s)
	default:
		return fmt.Errorf("cannot scan %T into %T", src, *dst)
	}
	return Unmarshal(dst, text, parse)
}

// Value is the body of a value type's driver.Valuer: its text, and NULL for the zero value.
func Value[T interface {
	IsZero() bool
	String() string
}](v T) (driver.Value, error) {
	if v.IsZero() {
		return nil, nil
	}
	return v.String(), nil
}

// Unmarshal is the body of a value type's UnmarshalText: empty text gives the zero value.
// On error *dst is unchanged.
func Unmarshal[T any, S string | []byte](dst *T, text S, parse func(string) (T, error)) error {
	if len(text) == 0 {
		var zero T
		*dst = zero
		return nil
	}
	v, err := parse(string(text))
	if err != nil {
		return err
	}
	*dst = v
	return nil
}
