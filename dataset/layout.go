package dataset

import (
	"bytes"
	"unicode/utf8"
)

// lineWidth is the number of characters up to which a record, or a part of one, is written on one line.
const lineWidth = 120

// layout appends compact JSON to dst in the canonical form of files: the document and its collections have a line for
// each element, and below them an object or array has one line if it fits, else a line for each element.
func layout(dst, compact []byte) []byte {
	l := layouter{in: compact, out: dst}
	l.value(0, 0)
	return append(l.out, '\n')
}

// layouter copies one JSON value from in to out. The input is valid JSON without spaces between its tokens.
type layouter struct {
	in, out []byte
	at      int // offset in in
}

// value writes the next value, which begins in the given column of a line with the given depth of indentation.
func (l *layouter) value(depth, column int) {
	switch opening := l.in[l.at]; opening {
	case '{', '[':
		end, width := l.measure()
		switch {
		case end == l.at+2:
			l.out = append(l.out, l.in[l.at:end]...)
			l.at = end
		case depth >= 2 && column+width <= lineWidth:
			l.inline(end)
		default:
			l.broken(depth)
		}
	default:
		end := l.scalarEnd(l.at)
		l.out = append(l.out, l.in[l.at:end]...)
		l.at = end
	}
}

// broken writes a container with a line for each of its elements.
func (l *layouter) broken(depth int) {
	l.out = append(l.out, l.in[l.at])
	l.at++
	for {
		l.newline(depth + 1)
		column := 2 * (depth + 1)
		if l.in[l.at] == '"' {
			end := l.scalarEnd(l.at)
			if l.in[end] == ':' {
				column += utf8.RuneCount(l.in[l.at:end]) + 2
				l.out = append(l.out, l.in[l.at:end]...)
				l.out = append(l.out, ':', ' ')
				l.at = end + 1
			}
		}
		l.value(depth+1, column+1) // a comma may follow
		if l.in[l.at] != ',' {
			break
		}
		l.out = append(l.out, ',')
		l.at++
	}
	l.newline(depth)
	l.out = append(l.out, l.in[l.at])
	l.at++
}

func (l *layouter) newline(depth int) {
	l.out = append(l.out, '\n')
	for range depth {
		l.out = append(l.out, ' ', ' ')
	}
}

// inline writes the container that ends at end on one line.
func (l *layouter) inline(end int) {
	for l.at < end {
		if c := l.in[l.at]; c != '"' {
			l.out = append(l.out, c)
			if c == ',' || c == ':' {
				l.out = append(l.out, ' ')
			}
			l.at++
			continue
		}
		after := l.scalarEnd(l.at)
		l.out = append(l.out, l.in[l.at:after]...)
		l.at = after
	}
}

// measure returns the end of the container that begins at l.at, and how many characters it has on one line. It stops
// looking where the container is known to be too long; the end is then unknown.
func (l *layouter) measure() (end, width int) {
	depth := 0
	for i := l.at; i < len(l.in) && width <= lineWidth; {
		switch c := l.in[i]; c {
		case '"':
			after := l.scalarEnd(i)
			width += utf8.RuneCount(l.in[i:after])
			i = after
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1, width + 1
			}
		case ',', ':':
			width++ // the space behind it
		}
		width++
		i++
	}
	return 0, width
}

// scalarEnd returns the end of the string, number or word that begins at i.
func (l *layouter) scalarEnd(i int) int {
	if l.in[i] != '"' {
		if n := bytes.IndexAny(l.in[i:], ",}]"); n >= 0 {
			return i + n
		}
		return len(l.in)
	}
	for i++; l.in[i] != '"'; i++ {
		if l.in[i] == '\\' {
			i++
		}
	}
	return i + 1
}
