package source

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
)

// Source is one publication. ID is a slug that cites use; Language is the BCP 47 tag of its text;
// Published is its date as far as known, Retrieved the day on which it was read. The zero Source is
// unset.
type Source struct {
	ID        string     `json:"id"`
	Title     text.Text  `json:"title,omitempty"`
	Publisher text.Text  `json:"publisher,omitempty"`
	Quoting   text.Text  `json:"quoting,omitempty"` // whose words the publication passes on
	URL       string     `json:"url,omitzero"`
	Language  string     `json:"language,omitzero"`
	Published civil.When `json:"published,omitzero"`
	Retrieved civil.When `json:"retrieved,omitzero"`
}

// Validate reports what is wrong within the source itself.
func (s Source) Validate() issue.List {
	var found issue.List
	if !slug.Valid(s.ID) {
		found = append(found, badID.At("/id", issue.Args{"id": spelling.Quote(s.ID)}))
	}
	if len(s.Title) == 0 && s.URL == "" {
		found = append(found, unidentified.At("", issue.Args{"id": spelling.Quote(s.ID)}))
	}
	found = append(found, s.Title.Validate().Under("/title")...)
	found = append(found, s.Publisher.Validate().Under("/publisher")...)
	found = append(found, s.Quoting.Validate().Under("/quoting")...)
	if s.URL != "" && !isWebAddress(s.URL) {
		found = append(found, badURL.At("/url", issue.Args{"url": spelling.Quote(s.URL)}))
	}
	if _, err := language.Parse(s.Language); s.Language != "" && err != nil {
		found = append(found, badLanguage.At("/language", issue.Args{"language": spelling.Quote(s.Language)}))
	}
	published, retrieved := s.Published.Earliest(), s.Retrieved.Latest()
	if !published.IsZero() && !retrieved.IsZero() && published.After(retrieved) {
		found = append(found, retrievedTooEarly.At("/retrieved", issue.Args{
			"published": s.Published.String(), "retrieved": s.Retrieved.String()}))
	}
	return found
}

// isWebAddress reports whether s is http:// or https://, a host, and what follows it, without spaces or
// control characters. It is no full check of RFC 3986; it keeps out what is no link or not a safe one.
func isWebAddress(s string) bool {
	rest, found := strings.CutPrefix(s, "https://")
	if !found {
		rest, found = strings.CutPrefix(s, "http://")
	}
	host, _, _ := strings.Cut(rest, "/")
	odd := func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == '<' || r == '>' || r == '"'
	}
	return found && host != "" && strings.Trim(host, ".") != "" && !strings.ContainsFunc(s, odd)
}
