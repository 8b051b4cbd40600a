package grammar

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/region"
)

// declineEnglish sets the article, and the preposition of a form that has one.
func declineEnglish(n Noun, f form) string {
	text := n.text
	if f != bare && takesArticle(n) {
		if n.kind != OfRegion && n.kind != OfOrganization && isSentenceCase(text) {
			text = strings.ToLower(text[:1]) + text[1:]
		}
		text = "the " + text
	}
	switch f {
	case inside, together, toward:
		return string(f) + " " + text
	case possessed:
		if strings.HasSuffix(text, "s") {
			return text + "’"
		}
		return text + "’s"
	}
	return text
}

// isSentenceCase reports whether only the first word of a phrase has a capital because it is the first: "Representative office
// of …".
func isSentenceCase(text string) bool {
	words := strings.Fields(headOfTitle(withoutBrackets(text)))
	return len(words) > 1 && !slices.ContainsFunc(words[1:], func(word string) bool { return word[0] < 'a' || word[0] > 'z' })
}

// takesArticle reports whether a name has the definite article in running text: that of a country by the table, and any
// other by its head Noun, "the Tibet Autonomous Region" but "Jiangsu Province".
func takesArticle(n Noun) bool {
	if strings.HasPrefix(n.text, "the ") || strings.HasPrefix(n.text, "The ") || n.kind == OfPerson {
		return false
	}
	if !n.code.IsZero() && n.code == n.code.Country() {
		_, has := slices.BinarySearch(withArticle[:], n.code.String())
		return has
	}
	title := withoutBrackets(n.text)
	if n.kind == OfRegion {
		title, _, _ = strings.Cut(title, " – ") // the Khanty-Mansi Autonomous Okrug – Yugra
	}
	head := headOfTitle(title)
	last := headNoun(head)
	if n.kind == OfRegion {
		return strings.HasSuffix(head, "Autonomous Region") || strings.HasSuffix(head, "Autonomous Oblast") || slices.Contains(regionHeads[:], last)
	}
	isOf := strings.HasPrefix(title[len(head):], " of ")
	if slices.Contains(bareNames[:], title) || !isOf && slices.Contains(bareHeads[:], last) || slices.Contains(companyForms[:], lastWord(title)) {
		return false
	}
	if slices.Contains(englishHeads[:], last) || n.kind != OfPerson && n.kind != OfAmount && slices.Contains(englishHeads[:], headNoun(title)) {
		return true
	}
	before, acronym, found := cutLast(head, " ") // "Intergovernmental Commission TRACECA"
	return found && acronym == strings.ToUpper(acronym) && slices.Contains(englishHeads[:], headNoun(before))
}

// headOfTitle returns a name up to its head noun.
func headOfTitle(title string) string {
	head := title
	for _, word := range afterHead {
		if i := strings.Index(title, word); i >= 0 && i < len(head) {
			head = title[:i]
		}
	}
	return head
}

// afterHead are the words that a name goes on with behind its head noun.
var afterHead = [...]string{" of ", " on ", " for ", " between ", " in ", " to ", " concerning ", " leading ", " abolishing ", " Abolishing ", " establishing ", " Establishing ", " against ", " with "}

// bareHeads are the nouns that take the article only before "of": "the University of Oxford", but "Nazarbayev University".
var bareHeads = [...]string{"group", "port", "university"}

// companyForms are the legal forms of companies, whose names have no article.
var companyForms = [...]string{"CJSC", "Inc.", "JSC", "LLC", "LLP", "Ltd", "Ltd."}

// bareNames are names that end like a common noun and are used without the article.
var bareNames = [...]string{"China Railway", "Georgian Railway"}

// headNoun returns the last word of a name in small letters, without quotation marks.
func headNoun(name string) string { return strings.ToLower(strings.Trim(lastWord(name), "”\"'’")) }

// withoutBrackets leaves out what stands in brackets, and a name in quotation marks at the end: "Trade house “Silk Road”".
func withoutBrackets(name string) string {
	for {
		before, rest, found := strings.Cut(name, " (")
		_, after, isClosed := strings.Cut(rest, ")")
		if !found || !isClosed {
			break
		}
		name = before + after
	}
	if before, _, found := strings.Cut(name, " “"); found && strings.HasSuffix(name, "”") {
		return before
	}
	return name
}

// isEnglishLabel reports whether the title of an agreement has no noun that takes the article, as "Sister cities Astana
// and Beijing".
func isEnglishLabel(n Noun) bool {
	return n.kind == OfAgreement && !takesArticle(n) && !strings.HasPrefix(n.text, "The ")
}

// isOpenEnglish reports whether a title ends with one of its sides, as in "…, of the other part".
func isOpenEnglish(n Noun) bool {
	last := n.text[strings.LastIndex(n.text, ", ")+1:]
	return n.kind == OfAgreement && (strings.HasPrefix(last, " of the ") || strings.HasPrefix(last, " on the ")) && strings.HasSuffix(last, " part")
}

// withArticle are the countries and groups whose English name takes the article, in order.
var withArticle = [...]string{
	"001", "AE", "AN", "AX", "BQ", "BS", "CC", "CD", "CF", "CG", "CK", "DD", "DO", "EU", "FK", "FO", "GB", "GM", "IM", "IO", "KM", "KY",
	"MH", "MP", "MV", "NL", "PH", "PN", "SB", "SU", "TC", "TF", "UM", "US", "VA", "VG", "VI",
}

// regionHeads are the nouns at the end of a region's name that make it take the article.
var regionHeads = [...]string{"republic", "islands", "territory", "territories", "okrug", "states", "emirates", "kingdom", "districts"}

// englishHeads are the nouns that make the name of an organization, platform, agreement or office take the article.
var englishHeads = [...]string{
	"agency", "agreement", "alliance", "arrangement", "association", "authority", "bank", "base", "bureau", "center", "centre", "chamber",
	"charter", "commission", "committee", "commonwealth", "community", "company", "conference", "consulate", "contract", "convention",
	"corporation", "corridor", "council", "declaration", "embassy", "forum", "fund", "general", "government", "group", "house", "initiative",
	"institute", "mechanism", "memorandum", "ministry", "mission", "network", "office", "organisation", "organization", "pact", "partnership",
	"plan", "platform", "communique", "letter", "statement", "understanding", "arrangements", "amendment", "programmes", "accord", "constitution", "statute", "program", "programme", "project", "protocol", "railway", "representation", "route", "secretariat", "secretary", "secretary-general", "service",
	"treaty", "union", "university", "zone", "delegation", "minister", "hub", "port", "consortium", "amendments", "terminal", "department",
	"administration", "parliament", "press", "force", "engineer", "nations", "league", "court", "assembly", "area", "system", "market",
	"foundation", "federation", "communiqué",
}

// englishName returns the name of an area in running text where the list of names has a shortened or inverted one.
func englishName(code region.Code) string { return lookupName(englishNames[:], code) }

// lookupName finds a code in a table in the order of codes.
func lookupName(table []runningName, code region.Code) string {
	i, found := slices.BinarySearchFunc(table, code.String(), func(r runningName, id string) int { return strings.Compare(r.code, id) })
	if !found {
		return ""
	}
	return table[i].name
}

type runningName struct{ code, name string }

var englishNames = [...]runningName{
	{"001", "world"},
	{"AG", "Antigua and Barbuda"}, {"BA", "Bosnia and Herzegovina"}, {"BL", "Saint Barthélemy"}, {"CC", "Cocos (Keeling) Islands"},
	{"CD", "Democratic Republic of the Congo"}, {"CG", "Republic of the Congo"}, {"GS", "South Georgia and the South Sandwich Islands"},
	{"HK", "Hong Kong"}, {"HM", "Heard Island and McDonald Islands"}, {"KN", "Saint Kitts and Nevis"}, {"LC", "Saint Lucia"},
	{"MF", "Saint Martin"}, {"MM", "Myanmar"}, {"MO", "Macao"}, {"PM", "Saint Pierre and Miquelon"}, {"PS", "Palestine"},
	{"SH", "Saint Helena"}, {"SJ", "Svalbard and Jan Mayen"}, {"ST", "São Tomé and Príncipe"}, {"TC", "Turks and Caicos Islands"},
	{"TR", "Türkiye"}, {"TT", "Trinidad and Tobago"}, {"UM", "United States Minor Outlying Islands"}, {"VA", "Holy See"},
	{"VC", "Saint Vincent and the Grenadines"}, {"WF", "Wallis and Futuna"},
}
