package strictjson

import (
	"math"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// Locate returns the offset of the value that path names in text, a document that Decode has read. Where
// the value is not written (a member that is missing), it is that of the closest container that is.
func Locate(text string, path issue.Path) int {
	l := locator{tokens: path.Tokens()}
	l.text, l.limits = strings.TrimPrefix(text, "\ufeff"), Limits{math.MaxInt, math.MaxInt, math.MaxInt}
	l.visit(0) // a text that does not parse yields the closest place before the fault
	return l.best + len(text) - len(l.text)
}

// locator follows the tokens of a path down the document, and stops where they end.
type locator struct {
	decoder
	tokens []string
	best   int
}

// visit notes the value at the current position, which the first depth tokens name, and goes on to the next.
func (l *locator) visit(depth int) *failure {
	c := l.space()
	l.best = l.pos
	if depth == len(l.tokens) {
		return l.stop()
	}
	switch c {
	case '{':
		return l.members(func(name string, _ int) *failure { return l.follow(name == l.tokens[depth], depth) })
	case '[':
		return l.elements(func(i int) *failure { return l.follow(strconv.Itoa(i) == l.tokens[depth], depth) })
	}
	return l.skip()
}

func (l *locator) follow(named bool, depth int) *failure {
	if !named {
		return l.skip()
	}
	l.visit(depth + 1)
	return l.stop()
}

// stop ends the walk.
func (l *locator) stop() *failure { return &failure{} }
