package spelling

import (
	"slices"
	"strings"
)

// Known lists the values that one of an enumeration may have, and what was probably meant by the one given:
// `active, left → "left"?`. The empty value, which is unset, is not listed.
func Known[T ~string](given T, values []T) string {
	var texts []string
	for _, v := range values {
		if v != "" {
			texts = append(texts, string(v))
		}
	}
	return strings.Join(texts, ", ") + Suggestion(Closest(string(given), texts))
}

// Join lists values for a message: "signed, effective".
func Join[T ~string](values []T) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return strings.Join(texts, ", ")
}

// Named is one of an enumeration for a message: as it is where it is among the known, else quoted, for what a record
// says may do harm on a terminal.
func Named[T ~string](given T, known []T) string {
	if given != "" && slices.Contains(known, given) {
		return string(given)
	}
	return Quote(string(given))
}

// Suggestion is the end of a message about something that does not exist, in no language; empty for "".
func Suggestion(near string) string {
	if near == "" {
		return ""
	}
	return " → " + Quote(near) + "?"
}
