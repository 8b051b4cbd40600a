package locale

import "unicode/utf8"

// readSign removes one sign from the texts beside the number: at an end of the text or next to the number.
// Parentheses around an amount are a minus.
func (r *reader) readSign() string {
	signs := r.signAhead(&r.before)
	if signs == 0 {
		signs = r.signAtEnd(&r.before)
	}
	if signs == 0 {
		signs = r.signAhead(&r.behind)
	}
	if signs == 0 && r.digitCount > 0 {
		signs = r.signAtEnd(&r.behind)
	}
	signs += r.parentheses()
	r.trim()
	if signs > 1 {
		return "more than one sign"
	}
	return ""
}

// signAhead removes a sign from the front and returns the number of signs removed.
func (r *reader) signAhead(s *span) int {
	c, size := utf8.DecodeRune(r.text()[s.from:s.to])
	if !isMinus(c) && c != '+' {
		return 0
	}
	s.from += size
	r.signed, r.negative = true, c != '+'
	return 1
}

// signAtEnd removes a sign from the end and returns the number of signs removed.
func (r *reader) signAtEnd(s *span) int {
	c, size := utf8.DecodeLastRune(r.text()[s.from:s.to])
	if !isMinus(c) && c != '+' {
		return 0
	}
	s.to -= size
	r.signed, r.negative = true, c != '+'
	return 1
}

// parentheses removes a pair of parentheses around the number, with or without the currency.
func (r *reader) parentheses() int {
	prefix, suffix := r.prefix(), r.suffix()
	if len(prefix) == 0 || len(suffix) == 0 {
		return 0
	}
	before, behind := r.before, r.behind
	switch {
	case prefix[0] == '(':
		before.from++
	case prefix[len(prefix)-1] == '(':
		before.to--
	default:
		return 0
	}
	switch {
	case suffix[0] == ')':
		behind.from++
	case suffix[len(suffix)-1] == ')':
		behind.to--
	default:
		return 0
	}
	r.before, r.behind, r.signed, r.negative = before, behind, true, true
	return 1
}

// isMinus reports whether c is one of the characters written for a minus.
func isMinus(c rune) bool {
	switch c {
	case '-', '−', '‐', '‑', '–', '—', '﹣', '－':
		return true
	}
	return false
}
