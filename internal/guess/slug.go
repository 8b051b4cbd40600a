package guess

import "strings"

// Slug returns the id, words of a-z and 0-9 joined by hyphens, that a name can have: "silk-road-hub" for "Silk Road Hub".
// It returns none for a text without Latin letters, and for what is an id.
func Slug(text string) []string {
	if len(text) > maxText {
		return nil
	}
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && !isDigit(r) })
	id := strings.Join(words, "-")
	if id == "" || id == text || isDigit(rune(id[0])) {
		return nil
	}
	return []string{id}
}
