package grammar

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/region"
)

// declineKazakh sets the ending of a case. A name that does not end in a Kazakh letter, such as one in quotes or in
// Latin script, stays as it is before a common noun that takes the ending: «Jiangsu SOHO» ұйымына.
func declineKazakh(n Noun, f form) string {
	switch f {
	case inside:
		f = prepositional
	case together:
		f = instrumental
	case toward:
		f = dative
	case "", bare:
		return n.text
	case attributive:
		return adjectival(declineKazakh(n, prepositional))
	case joined:
		return joinedKazakh(n)
	}
	if spoken, isShort := find(kazakhUnits[:], lastWord(n.text)); isShort && n.kind == OfAmount {
		return n.text + "-" + strings.TrimPrefix(suffixed(spoken, f), spoken)
	}
	if takesEnding(n.text) {
		return suffixed(n.text, f)
	}
	if n.kind == OfAmount {
		spoken := numeral(n.text)
		return n.text + "-" + strings.TrimPrefix(suffixed(spoken, f), spoken)
	}
	name, kind := kindBehind(n)
	return name + " " + suffixed(kind, f)
}

// joinedKazakh returns a noun with the conjunction that follows its last sound: "Қазақстан мен", "АҚШ пен", "5 пен".
func joinedKazakh(n Noun) string {
	word := n.text
	last, _ := utf8.DecodeLastRuneInString(word)
	switch {
	case unicode.IsDigit(last):
		word = numeral(lastWord(word))
	case !takesEnding(word):
		name, kind := kindBehind(n)
		return name + " " + kind + " мен"
	}
	endings, _ := find(kazakhEndings[:], instrumental)
	return n.text + " " + endings[soundOf(word)]
}

// kindBehind returns a name and the common noun behind it that takes the ending: of a region that of its kind, if the world
// table has it. The name of a region is not in quotes.
func kindBehind(n Noun) (name, kind string) {
	if n.kind != OfRegion {
		kind, _ = find(kazakhKinds[:], n.kind)
		return quotedOnce(n.text), kind
	}
	if entry, found := region.Lookup(n.code); found {
		kind, _ = find(kazakhRegions[:], string(entry.Kind()))
	}
	return n.text, cmp.Or(kind, "аумағы")
}

// kazakhRegions are the Kazakh nouns for the kinds of regions, in the possessive; any other is a territory, аумақ.
var kazakhRegions = [...]entry[string, string]{
	{"autonomous region", "автономиялық ауданы"}, {"canton", "кантоны"}, {"capital city", "қаласы"}, {"city", "қаласы"}, {"department", "департаменті"},
	{"district", "ауданы"}, {"island", "аралы"}, {"metropolitan city", "қаласы"}, {"metropolis", "қаласы"}, {"municipality", "муниципалитеті"},
	{"prefecture", "префектурасы"}, {"province", "провинциясы"}, {"region", "өңірі"}, {"republic", "республикасы"}, {"state", "штаты"},
}

// kazakhKinds are the common nouns of other names, in the possessive that stands behind a name.
var kazakhKinds = [...]entry[Kind, string]{
	{OfOrganization, "ұйымы"}, {OfPlatform, "платформасы"}, {OfAgreement, "құжаты"}, {OfOffice, "өкілдігі"}, {OfPerson, "есімді тұлға"},
}

func quotedOnce(text string) string {
	if strings.HasSuffix(text, "»") {
		return text
	}
	return "«" + text + "»"
}

func takesEnding(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.Is(unicode.Cyrillic, last)
}

// lastWord returns what follows the last space, of any kind.
func lastWord(text string) string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// kazakhUnits are the abbreviations of units with the words that they are read as.
var kazakhUnits = [...]entry[string, string]{{"т", "тонна"}, {"т·км", "тонна-километр"}, {"м²", "шаршы метр"}, {"кВт·сағ", "киловатт-сағат"}, {"TEU", "бірлік"}}

// numeral returns the last word of an amount as it is read out: of 380 "сексен", of 15 % "пайыз".
func numeral(amount string) string {
	var digits []byte
	for _, c := range []byte(amount) {
		if '0' <= c && c <= '9' {
			digits = append(digits, c)
		}
	}
	if strings.HasSuffix(amount, "%") || len(digits) == 0 {
		return "пайыз"
	}
	zeros := len(digits) - len(strings.TrimRight(string(digits), "0"))
	switch {
	case zeros == len(digits):
		return "нөл"
	case zeros >= 6:
		return "миллион"
	case zeros >= 3:
		return "мың"
	case zeros == 2:
		return "жүз"
	}
	return numerals[zeros][digits[len(digits)-1-zeros]-'0']
}

// numerals are the words for 1 to 9 and 10 to 90.
var numerals = [2][10]string{
	{"", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"},
	{"", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"},
}

// suffixed sets the ending of a case on a word, by the harmony of its vowels and its last sound.
func suffixed(word string, f form) string {
	endings, has := find(kazakhEndings[:], f)
	if !has {
		return word
	}
	if strings.HasSuffix(word, "ск") {
		return word + "і" + strings.TrimPrefix(suffixed("ді", f), "ді") // Минскіде
	}
	ending := endings[soundOf(word)]
	if isFront(word) {
		ending = fronted.Replace(ending)
	}
	if last, _ := utf8.DecodeLastRuneInString(word); unicode.IsUpper(last) {
		return word + "-" + ending // an abbreviation: АҚШ-та
	}
	return word + ending
}

// sound is the class of a word's last sound, which chooses the first letter of an ending.
type sound int

const (
	vowel      sound = iota
	possessive       // a vowel that is the ending of possession: облысы, қаласы
	nasal            // м, н, ң
	sonorant         // р, л, й, у
	voiced           // з, ж
	voiceless
)

// kazakhEndings are the endings of the cases behind back vowels, by the last sound.
var kazakhEndings = [...]entry[form, [6]string]{
	{genitive, [6]string{"ның", "ның", "ның", "дың", "дың", "тың"}},
	{dative, [6]string{"ға", "на", "ға", "ға", "ға", "қа"}},
	{accusative, [6]string{"ны", "н", "ды", "ды", "ды", "ты"}},
	{prepositional, [6]string{"да", "нда", "да", "да", "да", "та"}},
	{ablative, [6]string{"дан", "нан", "нан", "дан", "дан", "тан"}},
	{instrumental, [6]string{"мен", "мен", "мен", "мен", "бен", "пен"}},
}

// fronted turns an ending into the one behind front vowels.
var fronted = strings.NewReplacer("ғ", "г", "қ", "к", "а", "е", "ы", "і")

// inY are words that end in ы or і without being possessive.
var inY = [...]string{"Алматы", "Ембі", "Мары", "Текелі", "Қарағанды", "Қарқаралы", "Үрімжі", "алты", "екі", "жеті"}

func soundOf(word string) sound {
	if !strings.ContainsAny(strings.ToLower(word), "аәеёиоөуұүыіэюя") && strings.ContainsAny(word[len(word)-2:], "БВГДЖЗКПТХЦЧШЩ") {
		return vowel // read out letter by letter: ТМД is тэ-эм-дэ
	}
	word = strings.TrimSuffix(word, "ь")
	last, _ := utf8.DecodeLastRuneInString(word)
	switch unicode.ToLower(last) {
	case 'ы', 'і':
		if slices.Contains(inY[:], word) {
			return vowel
		}
		return possessive
	case 'а', 'ә', 'е', 'о', 'ө', 'ұ', 'ү', 'и', 'э', 'я', 'ю', 'ё':
		return vowel
	case 'м', 'н', 'ң':
		return nasal
	case 'р', 'л', 'й', 'у':
		return sonorant
	case 'з', 'ж':
		return voiced
	}
	return voiceless
}

// isFront reports whether the last vowel of a word is a front one. у is passed over, as it goes with the vowel before
// it; a word without vowels counts as back.
func isFront(word string) bool {
	for _, ending := range []string{"русь", "Йорк", "Баку"} {
		if strings.HasSuffix(word, ending) {
			return true // Беларусьте, Нью-Йоркте, Бакуде
		}
	}
	for i := len(word); i > 0; {
		r, size := utf8.DecodeLastRuneInString(word[:i])
		i -= size
		switch unicode.ToLower(r) {
		case 'ә', 'е', 'і', 'ө', 'ү', 'э', 'и':
			return true
		case 'а', 'о', 'ұ', 'ы', 'я', 'ю', 'ё':
			return false
		}
	}
	return false
}

// kazakhName returns the name of an area in running text.
func kazakhName(code region.Code) string { return lookupName(kazakhNames[:], code) }

var kazakhNames = [...]runningName{
	{"001", "әлем"}, {"CD", "Конго Демократиялық Республикасы"}, {"CG", "Конго Республикасы"}, {"HK", "Сянган"}, {"MM", "Мьянма"},
	{"MO", "Макао"}, {"PG", "Папуа – Жаңа Гвинея"}, {"PS", "Палестина"}, {"US", "АҚШ"},
}
