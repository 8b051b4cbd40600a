package strictjson

import (
	"math"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// Locate returns the byte offset of each value that paths name in text, a document that a Reader accepts, in one pass.
// The offset of a value that is not there is that of the innermost container on its path that is.
func Locate(text string, paths ...issue.Path) []int {
	var l locator
	l.text, l.options = strings.TrimPrefix(text, "\ufeff"), Options{Bytes: math.MaxInt, Depth: math.MaxInt, Values: math.MaxInt}
	var all target
	for _, p := range paths {
		all.add(p.Tokens())
	}
	l.left = len(paths)
	l.visit(&all) // a text that does not parse yields the closest place before the fault
	offsets := make([]int, len(paths))
	for i, p := range paths {
		offsets[i] = all.best(p.Tokens()) + len(text) - len(l.text)
	}
	return offsets
}

// target is a value on the way of some paths: how many lead to it or through it, and how many end there.
type target struct {
	offset      int
	found       bool
	paths, ends int
	below       map[string]*target
}

func (t *target) add(tokens []string) {
	for _, token := range tokens {
		t.paths++
		if t.below == nil {
			t.below = map[string]*target{}
		}
		if t.below[token] == nil {
			t.below[token] = &target{}
		}
		t = t.below[token]
	}
	t.paths++
	t.ends++
}

// best returns the offset of the innermost value on a path that was found.
func (t *target) best(tokens []string) int {
	for _, token := range tokens {
		below := t.below[token]
		if below == nil || !below.found {
			break
		}
		t = below
	}
	return t.offset
}

// locator walks a document and notes the offsets of targets. left is the number of paths that may still lead further.
type locator struct {
	decoder
	left   int
	digits [20]byte
}

// visit notes the value at the current position and the targets within it. It stops when no path is left.
func (l *locator) visit(t *target) {
	c := l.space()
	t.offset, t.found = l.pos, true
	l.left -= t.ends
	switch {
	case l.left == 0:
	case c == '{' && t.below != nil:
		l.members(func(name string, _ int) { l.follow(t.below[name]) })
	case c == '[' && t.below != nil:
		l.elements(nil, func(i int) { l.follow(t.below[string(strconv.AppendInt(l.digits[:0], int64(i), 10))]) })
	default:
		l.skip()
	}
	for _, below := range t.below {
		if !below.found {
			l.left -= below.paths // they lead nowhere
		}
	}
	l.stopped = l.stopped || l.left == 0
}

func (l *locator) follow(t *target) {
	if t == nil {
		l.skip()
		return
	}
	l.visit(t)
}
