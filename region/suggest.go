package region

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// informalCodes maps country codes that are in wide use, but not assigned in ISO 3166-1, to the codes of the table.
const informalCodes = "UK=GB EL=GR "

// Suggest returns the current code that text probably means, and false if no code is likely. It recognizes:
//
//   - a code in another spelling ("kz-59"), including that of a local area
//   - an alpha-3, numeric or informal country code ("KAZ", "398", "UK")
//   - a withdrawn code with exactly one successor ("KZ-SEV", "ZAR")
//   - a misspelt subdivision ("CN-JSU"), if exactly one current subdivision of the country is similar, or exactly one has
//     two neighbouring letters the other way round ("CN-SJ")
//
// A current code is its own suggestion. A subdivision that is a number is similar only to the same number written with
// more or fewer zeros: KZ-5 may be any of ten areas.
func Suggest(text string) (Code, bool) {
	if len(text) > maxCodeLength {
		return Code{}, false
	}
	if fixed := repair(text); fixed != "" {
		text = fixed
	}
	if !strings.Contains(text, "/") {
		text = strings.ToUpper(text)
	}
	if _, after, ok := strings.Cut(informalCodes, text+"="); ok && len(text) == countryLength {
		text = after[:countryLength]
	}
	if c, ok := CountryByText(text); ok {
		return c.Code(), true
	} else if e, _ := EntryByText(text); e.Status() == StatusCurrent {
		return e.Code(), true
	}
	code, err := ParseCode(text)
	if err != nil {
		return Code{}, false
	}
	if e, _ := Lookup(code.Coded()); code.Form() == FormLocal && e.Status() == StatusCurrent {
		return code, true
	}
	if e, ok := Lookup(code); ok && e.Status() == StatusCurrent {
		return code, true
	} else if ok {
		successors := Successors(code)
		if len(successors) == 1 {
			return successors[0], true
		}
		return Code{}, false
	}
	return nearest(code)
}

// nearest returns the current subdivision of the same country whose code is similar, or differs by a swap of two letters,
// if there is exactly one.
func nearest(code Code) (Code, bool) {
	var close, swapped []string
	for i := range countryEntries(code.text) {
		known := world.Code(i)
		if len(known) > areaLength && !world.Withdrawn(i) && isSimilar(code.text[areaLength:], known[areaLength:]) {
			close = append(close, known)
			if isSwapped(code.text, known) {
				swapped = append(swapped, known)
			}
		}
	}
	switch {
	case len(close) == 1:
		return Code{close[0]}, true
	case len(swapped) == 1:
		return Code{swapped[0]}, true
	}
	return Code{}, false
}

// isSwapped reports whether two texts differ by a swap of two neighbouring bytes.
func isSwapped(a, b string) bool {
	for i := range len(a) - 1 {
		if a[:i]+a[i+1:i+2]+a[i:i+1]+a[i+2:] == b {
			return a != b
		}
	}
	return false
}

// isSimilar reports whether the part of a code after the hyphen is probably a misspelling of another one.
func isSimilar(part, known string) bool {
	if all(part, isDigit) {
		return strings.TrimLeft(part, "0") == strings.TrimLeft(known, "0")
	}
	return spelling.Closest("-"+part, []string{"-" + known}) != ""
}
