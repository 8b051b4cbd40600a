package grammar

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/region"
)

// declineRussian returns a noun in a case, with the preposition of the forms that have one. A name that cannot be
// inflected stays as it is behind a common noun that is.
func declineRussian(n Noun, f form) string {
	if words, isMember := memberWord(n, f); isMember {
		return words
	}
	text, c := n.text, caseOf(f)
	if c != nominativeCase {
		inflected, ok := inflectRussian(n, c)
		if !ok {
			inflected = kindIn(n, c) + " " + inQuotes(n)
		}
		text = inflected
	}
	switch f {
	case inside, toward:
		return prepositionIn(n, text) + " " + text
	case together:
		return prepositionWith(text) + " " + text
	}
	return text
}

// russianCase is a case as a position in a row of forms.
type russianCase int

const (
	nominativeCase russianCase = iota
	genitiveCase
	dativeCase
	accusativeCase
	instrumentalCase
	prepositionalCase
)

func caseOf(f form) russianCase {
	switch f {
	case genitive:
		return genitiveCase
	case dative:
		return dativeCase
	case accusative, toward:
		return accusativeCase
	case instrumental, together:
		return instrumentalCase
	case prepositional, inside:
		return prepositionalCase
	}
	return nominativeCase
}

// russianKinds are the common nouns of the names that are not inflected, by case.
var russianKinds = [...]entry[Kind, [6]string]{
	{OfRegion, [6]string{"регион", "региона", "региону", "регион", "регионом", "регионе"}},
	{OfOrganization, [6]string{"организация", "организации", "организации", "организацию", "организацией", "организации"}},
	{OfPlatform, [6]string{"платформа", "платформы", "платформе", "платформу", "платформой", "платформе"}},
	{OfAgreement, [6]string{"документ", "документа", "документу", "документ", "документом", "документе"}},
	{OfOffice, [6]string{"представительство", "представительства", "представительству", "представительство", "представительством", "представительстве"}},
	{OfPerson, [6]string{"лицо", "лица", "лицу", "лицо", "лицом", "лице"}},
}

// inQuotes returns a name in quotation marks; the name of a region has none.
func inQuotes(n Noun) string {
	if n.kind == OfRegion || strings.HasSuffix(n.text, "»") {
		return n.text
	}
	return "«" + innerRussian.Replace(n.text) + "»"
}

// prepositionIn returns в, во or на: во Франции, на Кубе.
func prepositionIn(n Noun, text string) string {
	if isIsland(n.code) || n.kind == OfRegion && strings.Contains(strings.ToLower(n.text), "остров") {
		return "на"
	}
	if first, second := firstLetters(text); (first == 'в' || first == 'ф') && !isVowel(second) {
		return "во"
	}
	return "в"
}

// prepositionWith returns с or со: со Швецией, со Всемирной организацией.
func prepositionWith(text string) string {
	if start, runes := strings.ToLower(text), []rune(text); len(runes) > 2 && !isVowel(unicode.ToLower(runes[2])) {
		for _, cluster := range [...]string{"вс", "вз", "вт", "вд"} {
			if strings.HasPrefix(start, cluster) {
				return "со"
			}
		}
	}
	if first, second := firstLetters(text); strings.ContainsRune("сзшжщ", first) && !isVowel(second) && second != 'ь' {
		return "со"
	}
	return "с"
}

func firstLetters(text string) (first, second rune) {
	first, size := utf8.DecodeRuneInString(text)
	second, _ = utf8.DecodeRuneInString(text[size:])
	return unicode.ToLower(first), unicode.ToLower(second)
}

func isVowel(r rune) bool { return strings.ContainsRune("аеёиоуыэюя", r) }

// islands are the areas that one is на and not в, in order.
var islands = [...]string{
	"AI", "AW", "BB", "BL", "BM", "BQ", "BS", "CN-TW", "CU", "CW", "CX", "CY", "FJ", "GD", "GG", "GP", "GU", "HT", "JE", "JM", "KM", "KY", "LC", "MF",
	"MG", "MQ", "MS", "MT", "MU", "MV", "NF", "NU", "PH", "PR", "RE", "SB", "SC", "SJ", "SX", "TK", "TW", "WF", "YT",
}

func isIsland(code region.Code) bool {
	_, found := slices.BinarySearch(islands[:], code.String())
	return found
}

// kindIn returns the common noun for a name in a case: of a region outside the countries whose names are inflected, that
// of its kind.
func kindIn(n Noun, c russianCase) string {
	if entry, found := region.Lookup(n.code); found && n.kind == OfRegion {
		if word, has := find(regionWords[:], string(entry.Kind())); has {
			return inflectNoun(word, c)
		}
	}
	kinds, _ := find(russianKinds[:], n.kind)
	return kinds[c]
}

// regionWords are the Russian nouns for the kinds of regions that Russian texts name by them.
var regionWords = [...]entry[string, string]{
	{"autonomous region", "автономия"}, {"canton", "кантон"}, {"capital city", "город"}, {"capital district", "округ"}, {"city", "город"},
	{"department", "департамент"}, {"district", "район"}, {"land", "земля"}, {"metropolitan city", "город"}, {"metropolis", "город"},
	{"municipality", "муниципалитет"}, {"prefecture", "префектура"}, {"province", "провинция"}, {"republic", "республика"}, {"state", "штат"},
	{"territory", "территория"},
}

// memberWord returns the word for a member: член of an organization, участник of everything else.
func memberWord(n Noun, f form) (string, bool) {
	head := strings.ToLower(headOf(n.text))
	row := [5]string{"участник", "участником", "участники", "участников", "участниками"}
	if slices.Contains([]string{"организация", "союз", "ассоциация", "банк", "фонд"}, head) {
		row = [5]string{"член", "членом", "члены", "членов", "членами"}
	}
	i := slices.Index([]form{member, memberIns, members, membersGen, membersIns}, f)
	if i < 0 {
		return "", false
	}
	return row[i], true
}

// isOpenRussian reports whether a title ends in «с другой стороны» or has a participial clause behind its noun.
func isOpenRussian(n Noun) bool {
	if n.kind != OfAgreement {
		return false
	}
	head := headOf(n.text)
	_, behind, _ := strings.Cut(n.text, head)
	return strings.HasSuffix(n.text, "с другой стороны") || head != "" && strings.HasPrefix(behind, ", ")
}

// russianGender returns 0 for masculine, 1 for feminine, 2 for neuter and 3 for plural.
func russianGender(n Noun) int {
	if gender, has := find(genders[:], n.text); has {
		return gender
	}
	head := headOf(n.text)
	if head == "" && n.kind == OfRegion && isInflected(n.code) {
		head = nounOf(n.text)
	}
	if first, _, _ := strings.Cut(n.text, " "); head == "" && n.kind == OfOrganization && (strings.HasSuffix(first, "ие") || strings.HasSuffix(first, "ые")) {
		return 3 // Грузинские железные дороги
	}
	if head == "" {
		kinds, _ := find(russianKinds[:], n.kind)
		head = kinds[nominativeCase]
	}
	if isMasculineSoft(n) {
		return 0
	}
	_, gender := paradigmOf(head)
	return gender
}

// genders are those of the names whose ending does not tell it.
var genders = [...]entry[string, int]{
	{"Алматы", 0}, {"Душанбе", 0}, {"Израиль", 0}, {"КНДР", 1}, {"ОАЭ", 3}, {"Папуа — Новая Гвинея", 1}, {"США", 3},
	{"Сент-Винсент и Гренадины", 3}, {"Сент-Китс и Невис", 3}, {"Южная Георгия и Южные Сандвичевы острова", 3},
}
