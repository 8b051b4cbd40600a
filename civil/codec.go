package civil

import (
	"errors"
	"fmt"

	"github.com/crossborder-go/crossborder/internal/codec"
)

// must implements every MustParse function.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// scan implements every Scan method. An error about a source of the wrong type gets the prefix "civil: ".
func scan[T any](dst *T, src any, parse func(string) (T, error)) error {
	err := codec.Scan(dst, src, parse)
	if parseErr := (*ParseError)(nil); err != nil && !errors.As(err, &parseErr) {
		return fmt.Errorf("civil: %w", err)
	}
	return err
}
