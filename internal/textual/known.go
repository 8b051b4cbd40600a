package textual

import "strings"

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

// Suggestion is the end of a message about something that does not exist, in no language; empty for "".
func Suggestion(near string) string {
	if near == "" {
		return ""
	}
	return " → " + Quote(near) + "?"
}
