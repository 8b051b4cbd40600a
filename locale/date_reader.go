package locale

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/civil"
)

// dateReader splits a text into the numbers, months and weekdays of a date.
type dateReader struct {
	info  *info
	words *dateWords
	text  string // normalized and folded

	numbers  []dateNumber
	months   uint16 // bit set of the months that the names can mean, 1 to 12
	weekdays uint8  // bit set of the weekdays that the names can mean
}

// split reads the whole text. It returns the reason if a part of it does not belong to a date.
func (r *dateReader) split() string {
	for at := 0; at < len(r.text); {
		c, size := utf8.DecodeRuneInString(r.text[at:])
		if word, n := r.words.match(r.text[at:]); n > 0 {
			r.add(word)
			at += n
			continue
		}
		if _, _, isDigit := r.digit(c); isDigit {
			at += r.readNumber(r.text[at:])
			continue
		}
		switch {
		case unicode.IsLetter(c):
			run := letters(r.text[at:])
			months := r.words.monthsBeginning(run)
			if months == 0 || months&(months-1) != 0 {
				return unknownText(run)
			}
			r.add(dateWord{months: months})
			size = len(run)
		case !strings.ContainsRune(datePunctuation, c) && !strings.ContainsRune(r.words.punctuation, c) && !unicode.Is(unicode.Mn, c):
			return unknownText(string(c))
		}
		at += size
	}
	return ""
}

// datePunctuation lists what may stand between the parts of a date in every locale.
const datePunctuation = " \t.,/-–‐‑'()،、・:"

// add adds the months and weekdays that a word can mean. A word that can be both is a month only if no other word is.
func (r *dateReader) add(word dateWord) {
	switch {
	case word.months == 0:
		r.weekdays |= word.weekdays
	case r.months == 0 || word.weekdays == 0:
		r.months = word.months
	}
}

// digit returns the value of a digit of any numbering system.
func (r *dateReader) digit(c rune) (value int, system int, isDigit bool) {
	if '0' <= c && c <= '9' {
		return int(c - '0'), 0, true
	}
	if c < utf8.RuneSelf {
		return 0, 0, false
	}
	d, system, found := r.info.digit(c)
	return int(d), system + 1, found
}

// readNumber reads a number and returns its length in bytes. A number of more digits than a year keeps their count
// only.
func (r *dateReader) readNumber(text string) int {
	number, length := dateNumber{}, 0
	for length < len(text) {
		c, size := utf8.DecodeRuneInString(text[length:])
		d, _, isDigit := r.digit(c)
		if !isDigit {
			break
		}
		if number.digits++; number.digits <= yearDigits {
			number.value = number.value*10 + d
		}
		length += size
	}
	r.numbers = append(r.numbers, number)
	return length
}

// letters returns the letters and marks at the beginning of a text.
func letters(text string) string {
	end := strings.IndexFunc(text, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsMark(c) })
	if end < 0 {
		return text
	}
	return text[:end]
}

// newDate returns the day of a reading.
func newDate(x reading) (civil.Date, error) { return civil.NewDate(x.year, time.Month(x.month), x.day) }
