package grammar

import (
	"cmp"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// Noun is the name of something, which stands in a sentence in one of several forms.
type Noun struct {
	text string
	kind Kind
	code region.Code // of a region

	isUnnamed bool
}

// NounOf returns a text as the name of something.
func NounOf(text string, k Kind) Noun { return Noun{text: text, kind: k} }

// Kind says what a name is the name of. It is the key of the common noun that is inflected where the name cannot be.
type Kind string

const (
	OfRegion       Kind = "region"
	OfOrganization Kind = "organization"
	OfAgreement    Kind = "agreement"
	OfPlatform     Kind = "platform"
	OfOffice       Kind = "office"
	OfPerson       Kind = "person"
	OfAmount       Kind = "amount"
)

// Party returns the name of a party: the recorded one in the reader's language, else that of the world table, else a
// recorded one in another language, else the id.
func (t Teller) Party(id party.ID) Noun {
	code, isRegion := id.Region()
	n := Noun{kind: OfOrganization, code: code}
	if isRegion {
		n.kind = OfRegion
	}
	var recorded string
	if t.names.Party != nil && !id.IsZero() {
		var isOwn bool
		recorded, isOwn = t.recorded(t.names.Party(id))
		if isOwn && !(isRegion && t.isNamed(code, recorded)) {
			n.text = recorded
			return n
		}
	}
	if isRegion {
		n.text = cmp.Or(t.tongue.running(code), t.named(code))
	}
	n.text = cmp.Or(n.text, recorded)
	if n.text == "" {
		n.text, n.isUnnamed = id.String(), true
	}
	return n
}

// IsUnnamed reports whether a noun is an id, as nothing has a name for it.
func (n Noun) IsUnnamed() bool { return n.isUnnamed }

// contains reports whether a name contains that of a place, in whichever case: "Consulate General … in Shanghai". Every name
// contains no place.
func (n Noun) contains(place Noun) bool {
	return strings.Contains(n.text, strings.TrimRight(place.text, "аеийоуыьэюя"))
}

// named returns the name of the world table, if it has one in the reader's language: the official one of a region with
// a word for its kind, and otherwise the usual one.
func (t Teller) named(code region.Code) string {
	name, in := names.In(code, t.locale.Tag())
	switch {
	case !t.reads(in):
		return ""
	case isOfficial(code, t.tongue.base):
		return names.Official(code, in)
	}
	return name
}

// isNamed reports whether a text is the usual name of the world table, or the one that prose uses.
func (t Teller) isNamed(code region.Code, text string) bool {
	return strings.EqualFold(text, names.Name(code, t.locale.Tag())) || strings.EqualFold(text, t.named(code))
}

// isOfficial reports whether prose uses the official name of a region: of those in the countries whose names are
// inflected, except cities, which only Chinese
// names with the word for their kind, and except Taiwan, Hong Kong and Macao.
func isOfficial(code region.Code, language string) bool {
	entry, found := region.Lookup(code)
	if !found || code == code.Country() || !isInflected(code) || code.String() == "CN-TW" {
		return false
	}
	switch entry.Kind() {
	case "special administrative region":
		return false
	case "autonomous city", "capital city", "capital territory", "city", "municipality":
		return language == "zh"
	}
	return true
}

// recorded returns a recorded text for the readers, and whether it is in their language.
func (t Teller) recorded(text locale.Text) (words string, isOwn bool) {
	if words, isOwn = text[t.tongue.base]; isOwn {
		return t.typeset(words), true // without parsing tags
	}
	words, in := text.In(t.locale.Tag())
	isOwn = words != "" && t.reads(in)
	if isOwn {
		words = t.typeset(words)
	}
	return words, isOwn
}

// typeset sets the apostrophe of print within the words of an English text.
func (t Teller) typeset(text string) string {
	if t.tongue.base != "en" || strings.IndexByte(text, '\'') < 0 {
		return text
	}
	runes := []rune(text)
	for i := 1; i+1 < len(runes); i++ {
		if runes[i] == '\'' && unicode.IsLetter(runes[i-1]) && unicode.IsLetter(runes[i+1]) {
			runes[i] = '’'
		}
	}
	return string(runes)
}

// reads reports whether a text in a language suits the readers: language and script are theirs.
func (t Teller) reads(in language.Tag) bool {
	if in == t.locale.Tag() {
		return true
	}
	base, _ := in.Base()
	script, _ := in.Script()
	return base.String() == t.tongue.base && script.String() == t.tongue.script
}

// Parties returns the names of parties.
func (t Teller) Parties(ids []party.ID) []Noun {
	all := make([]Noun, len(ids))
	for i, id := range ids {
		all[i] = t.Party(id)
	}
	return all
}

// Platform returns the name of a platform.
func (t Teller) Platform(id party.ID) Noun {
	n := t.Party(id)
	n.kind = OfPlatform
	return n
}

// Titled returns a recorded title or name. Where the record has none that fits into a sentence (none at all, or one in
// another language), it is a common noun with the title, or the id of the record, in quotation marks.
func (t Teller) Titled(title locale.Text, id string, k Kind) Noun {
	text, isOwn := t.recorded(title)
	n := Noun{text: text, kind: k, isUnnamed: text == ""}
	if !isOwn || t.tongue.isLabel != nil && t.tongue.isLabel(n) {
		n.text = t.Say("untitled."+string(k), Args{"id": cmp.Or(text, id)})
	}
	return n
}

// Agreement returns the title of an agreement by its id.
func (t Teller) Agreement(id string) Noun {
	if t.names.Agreement == nil {
		return t.Titled(nil, id, OfAgreement)
	}
	return t.Titled(t.names.Agreement(id), id, OfAgreement)
}

// Agreements returns the titles of agreements.
func (t Teller) Agreements(ids []string) []Noun {
	all := make([]Noun, len(ids))
	for i, id := range ids {
		all[i] = t.Agreement(id)
	}
	return all
}

// Running returns a noun in the nominative as it stands in running text, with the article in English.
func (t Teller) Running(n Noun) string { return t.tongue.decline(n, "") }

// Heading returns a noun as a heading has it, without an article.
func (t Teller) Heading(n Noun) string { return t.tongue.decline(n, bare) }

// Text returns a recorded text in the language of the reader, or else in another one as locale.Text.In chooses it.
func (t Teller) Text(recorded locale.Text) string {
	text, _ := t.recorded(recorded)
	return text
}

// Own returns what [Teller.Text] does, and whether it is in the language of the reader.
func (t Teller) Own(recorded locale.Text) (text string, isOwn bool) { return t.recorded(recorded) }
