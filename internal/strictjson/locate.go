package strictjson

import (
	"math"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// Locate returns the offset of the value that path names in text, a document that Decode has read. Where
// the value is not written (a member that is missing), it is that of the closest container that is.
func Locate(text string, path issue.Path) int {
	d := decoder{scanner: scanner{text: strings.TrimPrefix(text, "\ufeff")}, limits: Limits{math.MaxInt, math.MaxInt, math.MaxInt}}
	shift := len(text) - len(d.text)
	best, depth := 0, -1
	var visit func() *failure
	here := func() *failure {
		place := pathOf(d.at)
		if !place.Contains(path) {
			return d.skip()
		}
		return visit()
	}
	visit = func() *failure {
		c := d.space()
		if len(d.at) > depth {
			best, depth = d.pos, len(d.at)
		}
		switch c {
		case '{':
			return d.members(func(string, int) *failure { return here() })
		case '[':
			return d.elements(func(int) *failure { return here() })
		}
		return d.skip()
	}
	visit() // a text that does not parse yields the closest place before the fault
	return best + shift
}
