// Package slug defines the form of the identifiers that the author of a dataset chooses.
package slug

// maxLength keeps identifiers readable within a line of text and cheap as map keys.
const maxLength = 100

// Valid reports whether s is a slug: words of lower-case Latin letters and digits joined by single hyphens. A slug
// begins with a letter and has at most 100 bytes.
func Valid(s string) bool {
	if s == "" || len(s) > maxLength || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for i := range len(s) {
		c := s[i]
		letter := c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
		hyphen := c == '-' && s[i-1] != '-' && i < len(s)-1
		if !letter && !hyphen {
			return false
		}
	}
	return true
}

// ValidSegment reports whether s is a segment of a local area's path. A segment is like a slug but may begin with a
// digit.
func ValidSegment(s string) bool {
	return s != "" && s[0] != '-' && len(s) < maxLength && Valid("a"+s)
}
