package source

import (
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/slug"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
)

// Source is the record of a publication. It needs an ID, and a title or a URL or both. The zero Source is unset.
type Source struct {
	ID        string     `json:"id"` // slug by which a Cite refers to the source
	Title     text.Text  `json:"title,omitempty"`
	Publisher text.Text  `json:"publisher,omitempty"`
	Quoting   text.Text  `json:"quoting,omitempty"`  // person or organization that the publication quotes
	URL       string     `json:"url,omitzero"`       // http or https
	Language  string     `json:"language,omitzero"`  // BCP 47 tag of the text of the publication
	Published civil.When `json:"published,omitzero"` // date of publication
	Retrieved civil.When `json:"retrieved,omitzero"` // date on which the source was read
	Known
}

// Validate returns the issues of the record itself, with paths relative to the record.
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
	if s.Language != "" {
		found = append(found, s.validateLanguage()...)
	}
	published, retrieved := s.Published.Earliest(), s.Retrieved.Latest()
	if !published.IsZero() && !retrieved.IsZero() && published.After(retrieved) {
		found = append(found, retrievedTooEarly.At("/retrieved", issue.Args{
			"published": s.Published.String(), "retrieved": s.Retrieved.String()}))
	}
	return append(found, s.Known.Validate()...)
}

// validateLanguage returns an issue if s.Language is not a tag in its canonical form.
func (s Source) validateLanguage() issue.List {
	tag, err := text.ParseTag(s.Language)
	switch {
	case err != nil:
		return issue.List{badLanguage.At("/language", issue.Args{"language": spelling.Quote(s.Language)})}
	case tag.String() != s.Language:
		return issue.List{languageNotCanonical.At("/language", issue.Args{
			"language": spelling.Quote(s.Language), "canonical": spelling.Quote(tag.String())})}
	}
	return nil
}

// isWebAddress reports whether s is an http or https URL with a host, and without spaces, control characters,
// quotation marks and angle brackets. This is not a full check of RFC 3986; it rejects texts that are not links, and
// unsafe links.
func isWebAddress(s string) bool {
	scheme, rest, found := strings.Cut(s, "://")
	found = found && (strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "http"))
	host, _, _ := strings.Cut(rest, "/")
	odd := func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '<' || r == '>' || r == '"'
	}
	return found && host != "" && strings.Trim(host, ".") != "" && !strings.ContainsFunc(s, odd)
}
