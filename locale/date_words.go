package locale

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// dateWords holds the words and the orders of the fields in the dates of one locale, for parsing.
type dateWords struct {
	words               []dateWord // the longest first
	yearFirst, yearLast fieldOrder // of dates in figures
	punctuation         string
}

// fieldOrder is the order of the month and the day beside a year. The zero fieldOrder is unknown.
type fieldOrder byte

const (
	monthFirst fieldOrder = 1 + iota
	dayFirst
)

// dateWord is a word and what it can mean: months, weekdays, or nothing if it only fills.
type dateWord struct {
	_          incomparable
	text       string
	months     uint16
	weekdays   uint8
	isFull     bool // whether it is the full name of a month
	gluesAfter bool // whether a name may follow it without a space
	gluesAhead bool // whether it may follow a name without a space
}

// dateWords returns the locale's words, collected on first use.
func (i *info) dateWords() *dateWords {
	if x := i.dateWordsOnce.Load(); x != nil {
		return x
	}
	i.dateWordsOnce.CompareAndSwap(nil, newDateWords(i.dates()))
	return i.dateWordsOnce.Load()
}

func newDateWords(d *dateData) *dateWords {
	x := &dateWords{}
	for op := dates.OpMonthMedium; op <= dates.OpEraNarrow; op++ {
		isMonth := op <= dates.OpMonthAloneLong && op != dates.OpMonthNarrow
		isWeekday := op >= dates.OpDayMedium && op <= dates.OpDayAloneLong
		for n, name := range d.names[op] {
			switch {
			case isMonth:
				x.add(dateWord{text: name, months: 1 << (n + 1), isFull: op == dates.OpMonthLong || op == dates.OpMonthAloneLong})
			case isWeekday:
				x.add(dateWord{text: name, weekdays: 1 << n})
			case op >= dates.OpEraMedium:
				x.add(dateWord{text: name})
			}
		}
	}
	for _, slot := range [...]int{dates.Short, dates.Medium, dates.Long, dates.Full, dates.DayMedium, dates.DayLong} {
		x.addPattern(d.texts[slot])
	}
	x.addPattern(d.official.day)
	if strings.IndexByte(d.texts[dates.Short], dates.OpMonthRoman) >= 0 {
		for n, name := range romanMonths {
			x.add(dateWord{text: name, months: 1 << (n + 1)})
		}
	}
	for _, fill := range dateFills {
		if slices.Contains(strings.Fields(fill.languages), d.language) {
			for text := range strings.FieldsSeq(fill.words) {
				x.add(dateWord{text: text})
			}
		}
	}
	slices.SortStableFunc(x.words, func(a, b dateWord) int { return cmp.Compare(len(b.text), len(a.text)) })
	return x
}

// dateFills is the curated table of the words that people write in a date in addition to those of CLDR's patterns.
var dateFills = [...]struct{ languages, words string }{
	{"be", "г год года"},
	{"cs sk", "r roku dne"},
	{"de", "der den am"},
	{"en", "st nd rd th of the"},
	{"es", "de del el a º"},
	{"fr", "le er"},
	{"it", "il º"},
	{"ja", "年 月 日"},
	{"kk", "ж жыл жылғы жылы жылдың"},
	{"ko", "년 월 일"},
	{"nl", "de"},
	{"pl", "r roku dnia"},
	{"pt", "de do dia º"},
	{"ru", "г год года го"},
	{"uk", "р рік року"},
	{"vi", "ngày tháng năm"},
	{"yue zh", "年 月 日 号 號"},
}

// add adds a word, or what it means to a word that is known.
func (x *dateWords) add(w dateWord) {
	w.text = string(fold(nil, normalize([]byte(w.text))))
	if !strings.ContainsFunc(w.text, unicode.IsLetter) {
		return // a month in figures
	}
	for n := range x.words {
		if known := &x.words[n]; known.text == w.text {
			known.months |= w.months
			known.weekdays |= w.weekdays
			known.isFull = known.isFull || w.isFull
			known.gluesAfter = known.gluesAfter || w.gluesAfter
			known.gluesAhead = known.gluesAhead || w.gluesAhead
			return
		}
	}
	x.words = append(x.words, w)
}

// addPattern adds the words between the fields of a pattern, the punctuation, and the order of the fields if they are
// figures.
func (x *dateWords) addPattern(pattern string) {
	isName := func(at int) bool {
		return at >= 0 && at < len(pattern) && pattern[at] >= dates.FirstName && pattern[at] < ' '
	}
	month, day, year, isNamed := -1, -1, -1, false
	for at := 0; at < len(pattern); {
		if op := pattern[at]; op < ' ' {
			switch {
			case isMonth(op) || op == dates.OpMonth2 || op == dates.OpMonthRoman:
				month, isNamed = at, isNamed || op >= dates.FirstName
			case op == dates.OpDay || op == dates.OpDay2:
				day = at
			case op == dates.OpYear || op == dates.OpYear2 || op == dates.OpYear4:
				year = at
			}
			at++
			continue
		}
		run := letters(pattern[at:])
		if run == "" {
			c, size := utf8.DecodeRuneInString(pattern[at:])
			x.punctuation += string(fold(nil, []byte(string(c))))
			at += size
			continue
		}
		x.add(dateWord{text: run, gluesAfter: isName(at + len(run)), gluesAhead: isName(at - 1)})
		at += len(run)
	}
	if isNamed || month < 0 || day < 0 || year < 0 {
		return
	}
	order := dayFirst
	if month < day {
		order = monthFirst
	}
	switch {
	case year < min(month, day) && x.yearFirst == 0:
		x.yearFirst = order
	case year > max(month, day) && x.yearLast == 0:
		x.yearLast = order
	}
}

// match returns the longest word at the beginning of a text and its length, or a length of 0. A word ends before
// something else than a letter, or where the language writes words together.
func (x *dateWords) match(text string) (dateWord, int) {
	for _, w := range x.words {
		if strings.HasPrefix(text, w.text) && (w.gluesAfter || x.isBoundary(text, len(w.text))) {
			return w, len(w.text)
		}
	}
	return dateWord{}, 0
}

func (x *dateWords) isBoundary(text string, at int) bool {
	last, _ := utf8.DecodeLastRuneInString(text[:at])
	next, _ := utf8.DecodeRuneInString(text[at:])
	if at == len(text) || !unicode.IsLetter(next) && !unicode.IsMark(next) || isUnspaced(last) || isUnspaced(next) {
		return true
	}
	for _, w := range x.words {
		if w.gluesAhead && strings.HasPrefix(text[at:], w.text) {
			return true
		}
	}
	return false
}

// isUnspaced reports whether a letter is of a script that has no spaces between words.
func isUnspaced(c rune) bool {
	return unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan)
}

// minAbbreviation is the least number of letters of an abbreviated month.
const minAbbreviation = 3

// monthsBeginning returns the bit set of the months whose full names begin with an abbreviation.
func (x *dateWords) monthsBeginning(abbreviation string) (months uint16) {
	if utf8.RuneCountInString(abbreviation) < minAbbreviation {
		return 0
	}
	for _, w := range x.words {
		if w.isFull && strings.HasPrefix(w.text, abbreviation) {
			months |= w.months
		}
	}
	return months
}
