package grammar

import (
	_ "embed" // for the files of words
	"strings"
	"sync"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/region"
)

// tongue is a language of the prose: its words, and the rules of its grammar.
type tongue struct {
	base, script string
	words        func() map[string]string // sentences by key

	// decline returns a noun in a form. A form that the language does not have is the nominative.
	decline func(n Noun, f form) string
	// gender returns which of the alternatives of {x?m|f|n|p} agrees with a Noun; nil if the language has no genders.
	gender func(n Noun) int
	// isOpenClause reports whether a title ends within a clause; nil if that needs no comma.
	isOpenClause func(n Noun) bool
	// isLabel reports whether a title cannot be the subject of a sentence; nil if every title can.
	isLabel func(n Noun) bool
	// day, month and year return a date in a form.
	day   func(t Teller, d civil.Date, f form) string
	month func(t Teller, first civil.Date, f form) string
	year  func(t Teller, year int, f form) string
	// prefixed tells that what two dates share stands before what differs, as a year in Kazakh and Chinese.
	prefixed bool
	// worded is the power of ten from which on an amount is written with a word for its thousands (1.9 trillion), and group
	// is the number of zeros from one such word to the next.
	worded, group int
	// abbreviates tells that this word is abbreviated before the sign of a unit, as in "млн т".
	abbreviates bool
	// running returns the name of a region for running text, where the list of names has another one; "" elsewhere.
	running func(code region.Code) string
}

var tongues = [...]tongue{
	{base: "en", script: "Latn", words: wordsOf(&english), decline: declineEnglish, isOpenClause: isOpenEnglish, isLabel: isEnglishLabel,
		day: englishDay, month: englishMonth, year: bareYear, running: englishName, worded: 6, group: 3},
	{base: "ru", script: "Cyrl", words: wordsOf(&russian), decline: declineRussian, gender: russianGender, isOpenClause: isOpenRussian,
		day: russianDay, month: russianMonth, year: russianYear, running: russianName, worded: 6, group: 3, abbreviates: true},
	{base: "kk", script: "Cyrl", words: wordsOf(&kazakh), decline: declineKazakh,
		day: kazakhDay, month: kazakhMonth, year: kazakhYear, running: kazakhName, prefixed: true, worded: 6, group: 3, abbreviates: true},
	{base: "zh", script: "Hans", words: wordsOf(&chinese), decline: declineChinese,
		day: chineseDay, month: chineseMonth, year: chineseYear, running: chineseName, prefixed: true, worded: 4, group: 4},
}

//go:embed words/en.txt
var english string

//go:embed words/ru.txt
var russian string

//go:embed words/kk.txt
var kazakh string

//go:embed words/zh.txt
var chinese string

// wordsOf returns a function that parses a file of words when it is first called.
func wordsOf(text *string) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		words := make(map[string]string, 400)
		for line := range strings.Lines(*text) {
			key, sentence, found := strings.Cut(strings.TrimRight(line, "\r\n"), " = ")
			if found && !strings.HasPrefix(line, "#") {
				words[key] = sentence
			}
		}
		return words
	})
}
