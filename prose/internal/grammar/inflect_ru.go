package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/region"
)

// inflectRussian returns a name in a case, and false if nothing says how to inflect it.
func inflectRussian(n Noun, c russianCase) (string, bool) {
	if forms, has := russianForms(n.text); has {
		return forms[c], true
	}
	if first, _, _ := strings.Cut(n.text, " "); isAbbreviation(first) {
		return n.text, true // МПК ТРАСЕКА
	}
	if head := headOf(n.text); head == "" && !(n.kind == OfRegion && isInflected(n.code)) {
		return "", false
	}
	if isMasculineSoft(n) {
		return strings.TrimSuffix(n.text, "ь") + masculineSoft[c], true
	}
	if before, after, found := strings.Cut(n.text, " и "); found && headOf(before) == "" && !isAdjective(lastWord(before)) {
		return inflectPhrase(before, c) + " и " + inflectPhrase(after, c), true
	}
	return inflectPhrase(n.text, c), true
}

// isMasculineSoft reports whether a name in ь is masculine, as Тяньцзинь, Тайвань and the cities of China are.
func isMasculineSoft(n Noun) bool {
	return n.kind == OfRegion && strings.HasSuffix(n.text, "ь") && slices.Contains([]string{"CN", "TW"}, n.code.Country().String()) && !strings.Contains(n.text, " ")
}

// masculineSoft are the endings of a masculine noun in ь.
var masculineSoft = [6]string{"ь", "я", "ю", "ь", "ем", "е"}

// isInflected reports whether the name of a region is one of those whose forms are checked: the countries, and the
// regions of eight of them.
func isInflected(code region.Code) bool {
	country := code.Country()
	return !code.IsZero() && (code == country || slices.Contains([]string{"CN", "KG", "KZ", "MN", "RU", "TJ", "TM", "UZ"}, country.String()))
}

// isAbbreviation reports whether a word is written in capitals.
func isAbbreviation(word string) bool {
	return utf8.RuneCountInString(word) > 1 && strings.ToUpper(word) == word && strings.ToLower(word) != word && unicode.Is(unicode.Cyrillic, []rune(word)[0])
}

// inflectPhrase inflects the adjectives that begin a phrase, the noun behind them and a participle that follows the noun
// behind a comma; the rest stays.
func inflectPhrase(phrase string, c russianCase) string {
	words := strings.Split(phrase, " ")
	given := strings.Split(phrase, " ")
	for i, word := range given {
		if i < len(words)-1 && isBeforeNoun(given, i) {
			if word != "и" {
				words[i] = inflectAdjective(word, c)
			}
			continue
		}
		noun, hasComma := strings.CutSuffix(word, ",")
		words[i] = inflectNoun(noun, c)
		if hasComma {
			words[i] += ","
			if i+1 < len(words) && isAdjective(words[i+1]) {
				words[i+1] = inflectAdjective(words[i+1], c)
			}
		}
		break
	}
	return strings.Join(words, " ")
}

// isBeforeNoun reports whether a word is an adjective before the noun of a phrase, or the и between two of them.
func isBeforeNoun(words []string, i int) bool {
	if words[i] == "и" {
		return i > 0 && isAdjective(words[i-1]) && isAdjective(words[i+1])
	}
	return isAdjective(words[i]) && !isCommon(words[i])
}

// nounOf returns the noun behind the adjectives that begin a phrase.
func nounOf(phrase string) string {
	words := strings.Split(phrase, " ")
	for i, word := range words {
		if i == len(words)-1 || !isAdjective(word) {
			return word
		}
	}
	return ""
}

// headOf returns the common noun that a name begins with, behind its adjectives; "" if the name begins otherwise.
func headOf(phrase string) string {
	wasAdjective := false
	for {
		word, rest, hasMore := strings.Cut(phrase, " ")
		if noun := strings.TrimSuffix(word, ","); isCommon(noun) {
			return noun
		}
		isJoined := word == "и" && wasAdjective
		if !hasMore || !isJoined && !isAdjective(word) {
			return ""
		}
		wasAdjective, phrase = !isJoined, rest
	}
}

func isCommon(word string) bool {
	_, found := slices.BinarySearch(commonNouns[:], strings.ToLower(word))
	return found
}

// commonNouns are the nouns by which a name is known to be in the nominative, in order. They are inflected by their
// endings.
var commonNouns = [...]string{
	"автономия", "агентство", "администрация", "аймак", "акимат", "альянс", "ассоциация", "аэропорт", "банк", "биржа", "велаят",
	"выставка", "город", "государство", "группа", "губерния", "декларация", "департамент", "договор", "документ", "дом", "завод",
	"зона", "инициатива", "институт", "кантон", "канцелярия", "комиссия", "комитет", "компания", "конвенция", "конгресс",
	"консорциум", "консульство", "контракт", "конференция", "концепция", "коридор", "королевство", "корпорация", "край",
	"маршрут", "меморандум", "механизм", "министерство", "миссия", "область", "образование", "общество", "объединение", "округ",
	"организация", "остров", "острова", "офис", "пакт", "палата", "парк", "партнёрство", "план", "платформа", "порт",
	"посольство", "правительство", "предприятие", "представительство", "префектура", "провинция", "программа", "проект",
	"протокол", "район", "районы", "регион", "республика", "секретариат", "сеть", "служба", "совет", "совещание", "соглашение",
	"содружество", "сообщество", "союз", "терминал", "территория", "товарищество", "уезд", "университет", "управление", "устав",
	"федерация", "фонд", "форум", "хартия", "холдинг", "центр", "штат",
}

// isAdjective reports whether a word has the ending of an adjective in the nominative.
func isAdjective(word string) bool {
	_, has := adjectiveEnding(word)
	return has && utf8.RuneCountInString(word) > 3
}

func adjectiveEnding(word string) (string, bool) {
	for _, ending := range []string{"ая", "яя", "ий", "ый", "ой", "ое", "ее", "ие", "ые"} {
		if strings.HasSuffix(word, ending) {
			return ending, true
		}
	}
	if strings.HasSuffix(word, "овы") || strings.HasSuffix(word, "евы") {
		return "ы", true // Соломоновы острова
	}
	return "", false
}

// inflectAdjective inflects an adjective by its ending and the consonant before it.
func inflectAdjective(word string, c russianCase) string {
	ending, _ := adjectiveEnding(word)
	stem := strings.TrimSuffix(word, ending)
	last, _ := utf8.DecodeLastRuneInString(stem)
	isVelar, isHush := strings.ContainsRune("гкх", last), strings.ContainsRune("жчшщ", last)
	isSoft := ending == "яя" || ending == "ее" && !isHush || (ending == "ий" || ending == "ие") && !isVelar && !isHush
	row, _ := find(adjectiveRows[:], ending)
	form := row[c]
	switch {
	case isSoft || isHush && (ending == "ий" || ending == "ее"):
		form = softened.Replace(form)
		if isSoft {
			form = strings.ReplaceAll(form, "ы", "и")
		}
	}
	if isVelar || isHush {
		form = strings.ReplaceAll(form, "ы", "и")
	}
	if isHush && ending == "ая" && word != "Большая" && word != "Чужая" {
		form = strings.Replace(form, "ой", "ей", 1)
	}
	if c == nominativeCase || form == "" {
		form = ending
	}
	return stem + form
}

// softened turns the endings of a hard adjective into those of a soft one.
var softened = strings.NewReplacer("ого", "его", "ому", "ему", "ом", "ем", "ой", "ей", "ую", "юю", "ым", "им", "ых", "их")

// adjectiveRows are the endings by case; an empty one is that of the nominative.
var adjectiveRows = [...]entry[string, [6]string]{
	{"ая", [6]string{"", "ой", "ой", "ую", "ой", "ой"}},
	{"яя", [6]string{"", "ой", "ой", "ую", "ой", "ой"}},
	{"ый", [6]string{"", "ого", "ому", "", "ым", "ом"}},
	{"ий", [6]string{"", "ого", "ому", "", "ым", "ом"}},
	{"ой", [6]string{"", "ого", "ому", "", "ым", "ом"}},
	{"ое", [6]string{"", "ого", "ому", "", "ым", "ом"}},
	{"ее", [6]string{"", "ого", "ому", "", "ым", "ом"}},
	{"ы", [6]string{"", "ых", "ым", "", "ыми", "ых"}},
	{"ые", [6]string{"", "ых", "ым", "", "ыми", "ых"}},
	{"ие", [6]string{"", "ых", "ым", "", "ыми", "ых"}},
}

// inflectNoun inflects a noun by its ending.
func inflectNoun(word string, c russianCase) string {
	if c == nominativeCase {
		return word
	}
	if of, isPlural := find(plurals[:], word); isPlural {
		return inflectPlural(word, of, c)
	}
	p, _ := paradigmOf(word)
	if p == nil {
		return word
	}
	stem := strings.TrimSuffix(word, p.ending)
	ending := p.forms[c-1]
	last, _ := utf8.DecodeLastRuneInString(stem)
	switch {
	case ending == "ы" && strings.ContainsRune("гкхжчшщ", last):
		ending = "и"
	case strings.ContainsRune("жцчшщ", last) && (ending == "ой" || ending == "ом"):
		ending = strings.Replace(ending, "о", "е", 1)
	}
	return stem + ending
}

// paradigm is a row of endings: of the nominative, and of the cases after it.
type paradigm struct {
	ending string
	forms  [5]string
}

// The paradigms of the singular, by the ending of the nominative; the first that fits counts.
var (
	paradigms = [...]struct {
		paradigm
		gender int
	}{
		{paradigm{"ия", [5]string{"ии", "ии", "ию", "ией", "ии"}}, 1},
		{paradigm{"ие", [5]string{"ия", "ию", "ие", "ием", "ии"}}, 2},
		{paradigm{"ий", [5]string{"ия", "ию", "ий", "ием", "ии"}}, 0},
		{paradigm{"а", [5]string{"ы", "е", "у", "ой", "е"}}, 1},
		{paradigm{"я", [5]string{"и", "е", "ю", "ей", "е"}}, 1},
		{paradigm{"й", [5]string{"я", "ю", "й", "ем", "е"}}, 0},
		{paradigm{"ь", [5]string{"и", "и", "ь", "ью", "и"}}, 1},
		{paradigm{"ство", [5]string{"ства", "ству", "ство", "ством", "стве"}}, 2},
	}
	consonant = paradigm{"", [5]string{"а", "у", "", "ом", "е"}}
)

// paradigmOf returns the paradigm and the gender of a Noun; nil if it is indeclinable.
func paradigmOf(word string) (p *paradigm, gender int) {
	if _, isPlural := find(plurals[:], word); isPlural {
		return nil, 3
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	before, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(word, string(last)))
	if last == 'а' && isVowel(before) || !unicode.Is(unicode.Cyrillic, last) || strings.ToUpper(word) == word {
		return nil, 2 // Самоа, Никарагуа; abbreviations
	}
	for i := range paradigms {
		if strings.HasSuffix(word, paradigms[i].ending) {
			return &paradigms[i].paradigm, paradigms[i].gender
		}
	}
	if isVowel(last) {
		return nil, 2
	}
	return &consonant, 0
}

// plurals are the nouns of the names that are plural, with their genitives.
var plurals = [...]entry[string, string]{
	{"острова", "островов"}, {"Острова", "Островов"}, {"территории", "территорий"}, {"районы", "районов"}, {"Эмираты", "Эмиратов"}, {"Штаты", "Штатов"}, {"Нидерланды", "Нидерландов"},
	{"Филиппины", "Филиппин"}, {"Багамы", "Багам"}, {"Мальдивы", "Мальдив"}, {"Коморы", "Комор"}, {"Гренадины", "Гренадин"}, {"Бермуды", "Бермуд"}, {"Сейшелы", "Сейшел"},
}

func inflectPlural(word, genitive string, c russianCase) string {
	stem, vowel := strings.TrimRight(word, "аыи"), "а"
	if strings.HasSuffix(word, "ии") {
		stem, vowel = strings.TrimSuffix(word, "и"), "я"
	}
	switch c {
	case genitiveCase:
		return genitive
	case dativeCase:
		return stem + vowel + "м"
	case instrumentalCase:
		return stem + vowel + "ми"
	case prepositionalCase:
		return stem + vowel + "х"
	}
	return word
}
