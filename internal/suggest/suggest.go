package suggest

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/region"
)

// ID returns what was probably meant by an id that is nobody's, or "": where it can be a region, the code of the
// world table in another spelling; else the closest of the recorded ids; else the likeliest code of the world table.
func ID(text string, recorded []string, isRegion bool) string {
	code, found := region.Suggest(text)
	likely := isRegion && found && code.String() != text
	if likely && strings.EqualFold(code.String(), text) {
		return code.String()
	}
	near := spelling.Closest(text, recorded)
	if near == "" && likely {
		return code.String()
	}
	return near
}

// Record returns the record that a local area needs, for no table has those; "" for every other code.
func Record(code region.Code) string {
	if code.Form() != region.FormLocal {
		return ""
	}
	return `"regions": [{"code": ` + spelling.Quote(code.String()) + `}]`
}
