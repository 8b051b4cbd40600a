package spelling

// DidYouMean returns the end of an English error message that suggests near: `; did you mean "KZ-59"?`. It returns ""
// if near is "".
func DidYouMean(near string) string {
	if near == "" {
		return ""
	}
	return "; did you mean " + Quote(near) + "?"
}

// Suggestion returns near quoted, for the argument of an issue that says what was probably meant. It returns "" if near
// is "".
func Suggestion(near string) string {
	if near == "" {
		return ""
	}
	return Quote(near)
}
