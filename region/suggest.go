package region

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/internal/spelling"
)

// informal are codes that are in wide use and are not ISO 3166-1's.
const informal = "UK=GB EL=GR "

// Suggest returns the current code that somebody probably meant by text, and false where that is anybody's guess:
// the code in another spelling ("kz-59"), the alpha-2 code of an alpha-3 or numeric one ("KAZ", "398"), a local
// area in another spelling, the one successor of a withdrawn code ("KZ-SEV"), or the subdivision whose code differs least.
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
	if i := strings.Index(informal, text+"="); i >= 0 && len(text) == countryLength {
		text = informal[i+3 : i+5]
	}
	if c, ok := CountryByText(text); ok {
		return c.Code(), true
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

// nearest returns the only current subdivision of the country that is one slip away.
func nearest(code Code) (Code, bool) {
	var close []string
	for i := range bucket(code.text) {
		known := world.Code(i)
		if len(known) > areaLength && !world.Withdrawn(i) && spelling.Closest(code.text[2:], []string{known[2:]}) != "" {
			close = append(close, known)
		}
	}
	if len(close) != 1 {
		return Code{}, false
	}
	return Code{close[0]}, true
}
