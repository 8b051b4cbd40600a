package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/region"
)

// declineRussian returns a noun in a case, with the preposition of the forms that have one. A name that cannot be
// inflected stays as it is behind a common noun that is.
func declineRussian(n Noun, f form) string {
	text, c := n.text, caseOf(f)
	if c != nominativeCase {
		inflected, ok := inflectRussian(n, c)
		if !ok {
			kinds, _ := find(russianKinds[:], n.kind)
			inflected = kinds[c] + " " + inQuotes(n)
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
	{OfAgreement, [6]string{"соглашение", "соглашения", "соглашению", "соглашение", "соглашением", "соглашении"}},
	{OfOffice, [6]string{"представительство", "представительства", "представительству", "представительство", "представительством", "представительстве"}},
	{OfPerson, [6]string{"лицо", "лица", "лицу", "лицо", "лицом", "лице"}},
}

// inQuotes returns a name in quotation marks; the name of a region has none.
func inQuotes(n Noun) string {
	if n.kind == OfRegion || strings.HasSuffix(n.text, "»") {
		return n.text
	}
	return "«" + n.text + "»"
}

// prepositionIn returns в, во or на: во Франции, на Кубе.
func prepositionIn(n Noun, text string) string {
	if isIsland(n.code) || strings.Contains(n.text, "остров") {
		return "на"
	}
	if first, second := firstLetters(text); (first == 'в' || first == 'ф') && !isVowel(second) {
		return "во"
	}
	return "в"
}

// prepositionWith returns с or со: со Швецией.
func prepositionWith(text string) string {
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

// isIsland reports whether one is на and not в a country.
func isIsland(code region.Code) bool {
	return code == code.Country() && strings.Contains(" AG AW BB BM BS CU CV CW CX CY DM GD GP GU HT JM KM KY LC MG MQ MT MU MV NF PH PR RE SB SC TW WF YT ", " "+code.String()+" ") && !code.IsZero()
}

// russianGender returns 0 for masculine, 1 for feminine, 2 for neuter and 3 for plural.
func russianGender(n Noun) int {
	head := headOf(n.text)
	if head == "" && n.kind == OfRegion && isInflected(n.code) {
		head = nounOf(n.text)
	}
	if head == "" {
		kinds, _ := find(russianKinds[:], n.kind)
		head = kinds[nominativeCase]
	}
	_, gender := paradigmOf(head)
	return gender
}
