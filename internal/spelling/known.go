package spelling

import (
	"slices"
	"strings"
)

// Join lists values for a message: "signed, effective".
func Join[T ~string](values []T) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return strings.Join(texts, ", ")
}

// Named returns a value of an enumeration for a message: as it is if it is one of the known values, otherwise quoted,
// because text from a record may contain terminal control sequences.
func Named[T ~string](given T, known []T) string {
	if given != "" && slices.Contains(known, given) {
		return string(given)
	}
	return Quote(string(given))
}
