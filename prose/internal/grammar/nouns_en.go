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
	head := n.text
	if n.kind == OfRegion {
		head, _, _ = strings.Cut(head, " – ") // the Khanty-Mansi Autonomous Okrug – Yugra
	}
	for _, preposition := range []string{" of ", " on ", " for ", " between ", " in ", " to ", " concerning ", " ("} {
		if before, _, found := strings.Cut(head, preposition); found {
			head = before
		}
	}
	last := strings.ToLower(head[strings.LastIndexByte(head, ' ')+1:])
	if n.kind == OfRegion {
		return strings.HasSuffix(head, "Autonomous Region") || strings.HasSuffix(head, "Autonomous Oblast") || slices.Contains(regionHeads[:], last)
	}
	return slices.Contains(englishHeads[:], strings.Trim(last, "”\"'’"))
}

// isEnglishLabel reports whether the title of an agreement has no noun that takes the article, as "Sister cities Astana
// and Beijing".
func isEnglishLabel(n Noun) bool {
	return n.kind == OfAgreement && !takesArticle(n) && !strings.HasPrefix(n.text, "The ")
}

// withArticle are the countries and groups whose English name takes the article, in order.
var withArticle = [...]string{
	"001", "AE", "AX", "BQ", "BS", "CC", "CD", "CF", "CG", "CK", "DO", "EU", "FK", "FO", "GB", "GM", "GS", "HM", "IM", "IO", "KM", "KY",
	"MH", "MP", "MV", "NL", "PH", "PN", "SB", "SC", "TC", "TF", "UM", "US", "VA", "VG", "VI",
}

// regionHeads are the nouns at the end of a region's name that make it take the article.
var regionHeads = [...]string{"republic", "districts", "islands", "territory", "territories", "okrug", "states", "emirates", "kingdom"}

// englishHeads are the nouns that make the name of an organization, platform, agreement or office take the article.
var englishHeads = [...]string{
	"agency", "agreement", "alliance", "arrangement", "association", "authority", "bank", "base", "bureau", "center", "centre", "chamber",
	"charter", "commission", "committee", "commonwealth", "community", "company", "conference", "consulate", "contract", "convention",
	"cooperation", "corporation", "corridor", "council", "declaration", "embassy", "forum", "fund", "general", "government", "group", "house", "initiative",
	"institute", "mechanism", "memorandum", "ministry", "mission", "network", "office", "organisation", "organization", "pact", "partnership",
	"plan", "platform", "communique", "letter", "statement", "understanding", "arrangements", "amendment", "programmes", "accord", "constitution", "statute", "program", "programme", "project", "protocol", "railway", "representation", "route", "secretariat", "treaty", "union",
	"university", "zone",
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
