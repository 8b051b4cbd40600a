package cldrnumbers

import (
	"fmt"
	"strings"
)

// affixes holds the texts around a positive and a negative number, with the locale's own symbols.
type affixes struct {
	prefix, suffix, negPrefix, negSuffix string
}

// pattern is a parsed number pattern of CLDR (UTS 35, part 3, section 3).
type pattern struct {
	affixes
	primary, secondary int // sizes of the last group and of the others; 0 means no grouping
	zeros              int // number of zeros before the decimal point
}

// half is one subpattern: the texts before, within and after the number.
type half struct{ prefix, number, suffix string }

// parsePattern parses a pattern and replaces the symbols in its affixes by the locale's.
func parsePattern(text string, s symbols) (pattern, error) {
	positive, negative := splitHalves(text)
	first, err := parseHalf(positive, s)
	if err != nil {
		return pattern{}, fmt.Errorf("pattern %q: %w", text, err)
	}
	p := pattern{affixes: affixes{
		prefix: first.prefix, suffix: first.suffix,
		negPrefix: s.MinusSign + first.prefix, negSuffix: first.suffix,
	}}
	if negative != "" {
		second, err := parseHalf(negative, s)
		if err != nil {
			return pattern{}, fmt.Errorf("pattern %q: %w", text, err)
		}
		p.negPrefix, p.negSuffix = second.prefix, second.suffix
	}
	whole, _, _ := strings.Cut(first.number, ".")
	p.zeros = strings.Count(whole, "0")
	groups := strings.Split(whole, ",")
	if n := len(groups); n > 1 {
		p.primary = len(groups[n-1])
		p.secondary = p.primary
		if n > 2 {
			p.secondary = len(groups[n-2])
		}
	}
	return p, nil
}

// splitHalves cuts a pattern at the first semicolon that is not quoted.
func splitHalves(text string) (positive, negative string) {
	quoted := false
	for i, c := range text {
		switch {
		case c == '\'':
			quoted = !quoted
		case c == ';' && !quoted:
			return text[:i], text[i+1:]
		}
	}
	return text, ""
}

// parseHalf splits a subpattern. A subpattern without digits is all prefix.
func parseHalf(text string, s symbols) (half, error) {
	var parts [3]strings.Builder
	at, quoted := 0, false
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		c := runes[i]
		if c == '\'' {
			if i+1 < len(runes) && runes[i+1] == '\'' {
				parts[at].WriteByte('\'')
				i++
			} else {
				quoted = !quoted
			}
			continue
		}
		digit := !quoted && strings.ContainsRune("#0,.", c)
		switch {
		case at == 0 && digit:
			at = 1
		case at == 1 && !digit:
			at = 2
		case at == 2 && digit:
			return half{}, fmt.Errorf("two numbers in %q", text)
		}
		if sign, ok := s.sign(c); ok && !quoted {
			parts[at].WriteString(sign)
		} else {
			parts[at].WriteRune(c)
		}
	}
	return half{parts[0].String(), parts[1].String(), parts[2].String()}, nil
}
