// Package slug is the form of every identifier that a dataset's author chooses.
package slug

// maxLength keeps identifiers readable in a line of text and cheap as map keys.
const maxLength = 100

// Valid reports whether s is a slug: words of lower-case Latin letters and digits joined by single
// hyphens, beginning with a letter, at most 100 bytes.
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

// ValidSegment is Valid for one segment of a local area's path, which may also begin with a digit.
func ValidSegment(s string) bool {
	return s != "" && s[0] != '-' && len(s) < maxLength && Valid("a"+s)
}
