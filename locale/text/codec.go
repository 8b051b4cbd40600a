package text

import (
	"database/sql/driver"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"
)

// Scan implements [database/sql.Scanner]. It reads an object of texts by tag in JSON, such as {"en": "Almaty"}. NULL, an
// empty text and an object without texts give the nil Text. On an error t is unchanged.
func (t *Text) Scan(src any) error {
	var in string
	switch s := src.(type) {
	case nil:
	case string:
		in = s
	case []byte:
		in = string(s)
	default:
		return fmt.Errorf("text: Scan: cannot scan %T into Text", src)
	}
	if in == "" {
		*t = nil
		return nil
	}
	reader := objectReader{in}
	read, err := reader.object()
	if err != nil {
		return fmt.Errorf("text: Scan(%.80q): %w", in, err)
	}
	if len(read) == 0 {
		read = nil
	}
	*t = read
	return nil
}

// Value implements [database/sql/driver.Valuer]. The value is the JSON that Scan reads, with the tags in byte order, or NULL
// for a Text without texts. A text that is not UTF-8 is an error.
func (t Text) Value() (driver.Value, error) {
	if len(t) == 0 {
		return nil, nil
	}
	b := []byte{'{'}
	for i, tag := range slices.Sorted(maps.Keys(t)) {
		if !utf8.ValidString(tag + t[tag]) {
			return nil, fmt.Errorf("text: Value: the text for %q is not UTF-8", tag)
		}
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(append(appendString(b, tag), ':'), t[tag])
	}
	return string(append(b, '}')), nil
}
