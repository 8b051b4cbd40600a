package untc

import (
	"strings"
	"unicode/utf8"
)

// symbols are footnote marks that are neither digits nor letters.
const symbols = "*†‡§"

// readMark returns the footnote mark at the beginning of text and its length, 0 if there is none: 3, 3/, e/, ¹², *, (3),
// (a) and [3] are marks.
func readMark(text string) (mark string, n int) {
	if n = run(text, isDigit); n > 0 {
		return text[:min(n, 3)], numbered(text, n)
	}
	if len(text) >= 2 && isLetter(text[0]) && text[1] == '/' {
		return text[:1], 2
	}
	if mark = bracketed(text); mark != "" {
		return mark, len(mark) + 2
	}
	if tagged, ok := strings.CutPrefix(text, "<superscript>"); ok {
		if inner, _, ok := strings.Cut(tagged, "</superscript>"); ok && inner != "" { // the XML of the Treaty Collection
			return inner, len("<superscript>") + len(inner) + len("</superscript>")
		}
	}
	r, size := utf8.DecodeRuneInString(text)
	if size > 0 && strings.ContainsRune(symbols, r) {
		return string(r), size
	}
	return raised(text)
}

// numbered returns the length of a mark of n digits, with a slash behind it if there is one. Marks have up to three digits.
func numbered(text string, n int) int {
	if n > 3 {
		return 0
	}
	if n < len(text) && text[n] == '/' {
		return n + 1
	}
	return n
}

// bracketed returns the number or the small letter in brackets at the beginning of text: (3), (a) and [3].
func bracketed(text string) string {
	if text == "" {
		return ""
	}
	kind := strings.IndexByte("([", text[0])
	if kind < 0 {
		return ""
	}
	n := run(text[1:], isDigit)
	if n == 0 && kind == 0 && len(text) > 1 && 'a' <= text[1] && text[1] <= 'z' {
		n = 1
	}
	if n == 0 || n > 3 || n+1 >= len(text) || text[n+1] != ")]"[kind] {
		return ""
	}
	return text[1 : n+1]
}

// raised returns the superscript digits at the beginning of text, as plain ones, and their length.
func raised(text string) (mark string, n int) {
	for _, r := range text {
		digit := r - '⁰'
		switch r {
		case '¹':
			digit = 1
		case '²', '³':
			digit = r - '²' + 2
		}
		if digit < 0 || digit > 9 {
			break
		}
		mark += string('0' + digit)
		n += utf8.RuneLen(r)
	}
	return mark, n
}

// splitMarks returns the text without the footnote marks at its end, and the marks.
func splitMarks(text string) (string, []string) {
	for at := 1; at < len(text) && len(text) <= maxName; at++ {
		isWithin := isLetter(text[at]) && text[at-1] != ' ' || isDigit(text[at]) && isDigit(text[at-1])
		if isWithin || !utf8.RuneStart(text[at]) {
			continue
		}
		if marks, ok := readMarks(text[at:]); ok {
			return strings.TrimRight(text[:at], " ,"), marks
		}
	}
	return text, nil
}

// readMarks returns the marks of which a text consists, and false if it has anything else or none.
func readMarks(text string) (marks []string, ok bool) {
	for text = strings.TrimLeft(text, " ,"); text != ""; text = strings.TrimLeft(text, " ,") {
		mark, n := readMark(text)
		if n == 0 {
			return nil, false
		}
		marks = append(marks, strings.FieldsFunc(mark, func(r rune) bool { return r == ',' || r == ' ' })...)
		text = text[n:]
	}
	return marks, len(marks) > 0
}
