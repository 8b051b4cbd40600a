package spelling

import "errors"

// Refusal is implemented by the error of every Parse function: why it refused a text, and what was probably meant,
// empty where that is not known. The reason is English.
type Refusal interface {
	error
	Refusal() (reason, suggestion string)
}

// ReasonOf returns the reason and the suggestion that err or an error within it carries, else its whole text.
func ReasonOf(err error) (reason, suggestion string) {
	var refusal Refusal
	if errors.As(err, &refusal) {
		return refusal.Refusal()
	}
	return err.Error(), ""
}

// ParseError returns the text of a Parse function's error:
// `region: ParseCode("kz-59"): not a region code; did you mean "KZ-59"?`.
func ParseError(pkg, function, input string, refusal Refusal) string {
	reason, suggestion := refusal.Refusal()
	return pkg + ": " + function + "(" + Quote(input) + "): " + reason + DidYouMean(suggestion)
}

// DidYouMean is the end of an English error that suggests near: `; did you mean "KZ-59"?`. It is empty for "".
func DidYouMean(near string) string {
	if near == "" {
		return ""
	}
	return "; did you mean " + Quote(near) + "?"
}
