// Package codec implements the text and database codecs that the value types share.
package codec

import (
	"database/sql/driver"
	"fmt"
)

// Scan implements [database/sql.Scanner] for a value type. NULL and empty text give the zero value. On an error *dst
// is unchanged.
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

// Value implements [driver.Valuer] for a value type. It returns the text of v, or NULL for the zero value.
func Value[T interface {
	IsZero() bool
	String() string
}](v T) (driver.Value, error) {
	if v.IsZero() {
		return nil, nil
	}
	return v.String(), nil
}

// Unmarshal implements [encoding.TextUnmarshaler] for a value type. Empty text gives the zero value. On an error *dst
// is unchanged.
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
