package spelling

// DidYouMean returns the end of an English error message that suggests near: `; did you mean "KZ-59"?`. It returns ""
// if near is "".
func DidYouMean(near string) string {
	if near == "" {
		return ""
	}
	return "; did you mean " + Quote(near) + "?"
}

// Suggestion returns the end of a message about something unknown, in a form that suits every language: ` → "left"?`.
// It returns "" if near is "".
func Suggestion(near string) string {
	if near == "" {
		return ""
	}
	return " → " + Quote(near) + "?"
}
