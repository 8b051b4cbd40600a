package spelling

import "errors"

// Refusal is implemented by the error of every Parse function. It returns the reason, in English, why a text was
// refused, and the text that was probably meant, or "" if that is not known.
type Refusal interface {
	error
	Refusal() (reason, suggestion string)
}

// ReasonOf returns the reason and the suggestion of the first [Refusal] in the tree of err. If there is none, it
// returns the text of err and no suggestion.
func ReasonOf(err error) (reason, suggestion string) {
	var refusal Refusal
	if errors.As(err, &refusal) {
		return refusal.Refusal()
	}
	return err.Error(), ""
}

// ParseError formats the error of a Parse function: `region: ParseCode("kz-59"): not a region code; did you mean
// "KZ-59"?`.
func ParseError(pkg, function, input string, refusal Refusal) string {
	reason, suggestion := refusal.Refusal()
	return pkg + ": " + function + "(" + Quote(input) + "): " + reason + DidYouMean(suggestion)
}
