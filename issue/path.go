package issue

import (
	"cmp"
	"strconv"
	"strings"
)

// Path is a place in a document: a JSON Pointer (RFC 6901) such as "/agreements/2/events/0/on". The zero Path is the
// whole document.
type Path string

// Key returns the path of the member called name in the object at p.
func (p Path) Key(name string) Path {
	return p + "/" + Path(strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1"))
}

// Index returns the path of element i, counted from 0, of the array at p.
func (p Path) Index(i int) Path {
	return p + "/" + Path(strconv.Itoa(i))
}

// Join returns p followed by q: the path in the whole document of a place whose path relative to p is q.
func (p Path) Join(q Path) Path {
	return p + q
}

// Parent returns the path of the object or array that contains p. The parent of the whole document is the whole
// document.
func (p Path) Parent() Path {
	return p[:max(strings.LastIndexByte(string(p), '/'), 0)]
}

// Last returns the last key or index of p, unescaped. It returns "" for the whole document.
func (p Path) Last() string {
	if p == "" {
		return ""
	}
	token := string(p[strings.LastIndexByte(string(p), '/')+1:])
	return strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
}

// Tokens returns the keys and indexes of p in order, unescaped. It returns nil for the whole document.
func (p Path) Tokens() []string {
	var tokens []string
	for rest := string(p); rest != ""; {
		var token string
		token, rest = next(rest)
		tokens = append(tokens, strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~"))
	}
	return tokens
}

// Contains reports whether q is p or lies within p.
func (p Path) Contains(q Path) bool {
	rest, found := strings.CutPrefix(string(q), string(p))
	return found && (rest == "" || rest[0] == '/')
}

// Compare orders paths as a reader meets them: a place before what it contains, the elements of an array by number,
// and everything else by byte.
func (p Path) Compare(q Path) int {
	a, b := string(p), string(q)
	for a != "" && b != "" {
		var x, y string
		x, a = next(a)
		y, b = next(b)
		if c := compareTokens(x, y); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}

// next splits off the first token of a path that begins with a slash.
func next(p string) (token, rest string) {
	p = strings.TrimPrefix(p, "/")
	if i := strings.IndexByte(p, '/'); i >= 0 {
		return p[:i], p[i:]
	}
	return p, ""
}

func compareTokens(x, y string) int {
	if x == y {
		return 0
	}
	i, errX := strconv.Atoi(x)
	j, errY := strconv.Atoi(y)
	if errX == nil && errY == nil {
		return cmp.Or(cmp.Compare(i, j), cmp.Compare(x, y))
	}
	return cmp.Compare(x, y)
}
