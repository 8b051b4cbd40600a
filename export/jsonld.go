package export

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// jsonldContext is the context, in the document itself because a reader may not be able to fetch one. What schema.org has no
// word for is named by the documentation of package network.
const jsonldContext = `{
    "@vocab": "https://schema.org/",
    "network": "https://pkg.go.dev/github.com/crossborder-go/crossborder/network#",
    "sameAs": {"@type": "@id"},
    "startDate": {"@type": "Date"},
    "endDate": {"@type": "Date"},
    "a": {"@id": "network:Link.A", "@type": "@id"},
    "b": {"@id": "network:Link.B", "@type": "@id"},
    "via": "network:Link.Via",
    "through": {"@id": "network:Link.Through", "@type": "@id"},
    "state": "network:Link.State",
    "truth": "network:Link.Truth",
    "applies": "network:Link.Applies",
    "since": "network:Link.Since",
    "until": "network:Link.Until",
    "role": "network:Link.Role",
    "roleB": "network:Link.RoleB",
    "rolesSince": "network:Link.RolesSince",
    "basis": "network:Link.Basis",
    "inferred": "network:Link.Inferred",
    "sources": "network:Link.Cites"
  }`

// JSONLD writes links as JSON-LD 1.1 in the vocabulary of schema.org, with the context in the document.
//
// A region is a Country, an AdministrativeArea or a Place, identified by ISO 3166-1, ISO 3166-2 or UN M49; an organization is
// a GovernmentOrganization or an Organization. The "wikidata" identifier of a record becomes sameAs. A link is a Role: its
// roleName is the kind and its name the label; startDate and endDate, the last day, are there where the days are exact. Its
// ends and the other fields are terms of the context. The ids are relative to the document: #KZ-59 for a party, #/links/0
// and so on for links.
//
// The characters <, > and & are escaped, so the document can stand in a script element of a page.
func JSONLD(w io.Writer, net *network.Network, links []network.Link, o Options) error {
	g := newGraph(net, links, o)
	return write(w, "JSONLD", func(b *bufio.Writer) {
		b.WriteString("{\n  \"@context\": " + jsonldContext + ",\n  \"@graph\": [")
		separator := "\n    "
		element := func(v any) {
			text, _ := json.Marshal(v) // strings and booleans always have a text
			b.WriteString(separator)
			b.Write(text)
			separator = ",\n    "
		}
		for _, n := range g.nodes.all {
			element(g.labels.thing(n))
		}
		g.ties(func(i int, t tie) { element(roleOf(i, t)) })
		b.WriteString("\n  ]\n}\n")
	})
}

// thing is a party as schema.org describes it.
type thing struct {
	ID         string         `json:"@id,omitempty"`
	Type       string         `json:"@type"`
	Name       string         `json:"name,omitempty"`
	Identifier *propertyValue `json:"identifier,omitempty"`
	Within     *thing         `json:"containedInPlace,omitempty"`
	SameAs     string         `json:"sameAs,omitempty"`
}

// propertyValue is an identifier and the standard that it is of.
type propertyValue struct {
	Type     string `json:"@type"`
	Property string `json:"propertyID"`
	Value    string `json:"value"`
}

func (l *labels) thing(n node) thing {
	t := thing{ID: jsonldID(n.id), Type: "Organization", Name: n.label}
	code, isRegion := n.id.Region()
	if !isRegion {
		record, _ := l.net.Organization(n.id)
		if record.Kind == party.KindPublicBody {
			t.Type = "GovernmentOrganization"
		}
		t.SameAs = wikidata(record.Identifiers)
		return t
	}
	record, _ := l.net.Region(code)
	t.SameAs = wikidata(record.Identifiers)
	area := jsonldArea(code)
	t.Type, t.Identifier = area.Type, area.Identifier
	if country := code.Country(); !country.IsZero() && country != code {
		within := jsonldArea(country)
		t.Within = &within
	}
	return t
}

// jsonldArea returns the type and the identifier of an area.
func jsonldArea(code region.Code) thing {
	identifier := func(standard string) *propertyValue { return &propertyValue{"PropertyValue", standard, code.String()} }
	switch code.Form() {
	case region.FormCountry:
		return thing{Type: "Country", Identifier: identifier("ISO 3166-1")}
	case region.FormSubdivision:
		return thing{Type: "AdministrativeArea", Identifier: identifier("ISO 3166-2")}
	case region.FormArea:
		return thing{Type: "Place", Identifier: identifier("UN M49")}
	}
	return thing{Type: "Place"}
}

// jsonldID returns the IRI of a party, relative to the document, and "" for the zero ID.
func jsonldID(id party.ID) string {
	if id.IsZero() {
		return ""
	}
	return "#" + id.String()
}

// wikidata returns the IRI of a Wikidata item, and "" where none is recorded: an item is Q and a number.
func wikidata(identifiers map[string]string) string {
	item := identifiers["wikidata"]
	number, isItem := strings.CutPrefix(item, "Q")
	if !isItem || number == "" || strings.Trim(number, "0123456789") != "" {
		return ""
	}
	return "http://www.wikidata.org/entity/" + item
}

// role is a link as schema.org describes it, and what it has no words for.
type role struct {
	ID         string      `json:"@id"`
	Type       string      `json:"@type"`
	Kind       string      `json:"roleName"`
	Name       string      `json:"name,omitempty"`
	Start      string      `json:"startDate,omitempty"`
	End        string      `json:"endDate,omitempty"`
	A          string      `json:"a"`
	B          string      `json:"b"`
	Via        string      `json:"via"`
	Through    string      `json:"through,omitempty"`
	State      string      `json:"state"`
	Truth      civil.Truth `json:"truth"`
	Applies    civil.Truth `json:"applies"`
	Since      civil.When  `json:"since,omitzero"`
	Until      civil.When  `json:"until,omitzero"`
	Role       string      `json:"role,omitempty"`
	RoleB      string      `json:"roleB,omitempty"`
	RolesSince civil.When  `json:"rolesSince,omitzero"`
	Basis      string      `json:"basis,omitempty"`
	Inferred   bool        `json:"inferred,omitempty"`
	Sources    []string    `json:"sources,omitempty"`
}

func roleOf(i int, t tie) role {
	r := role{
		ID: "#/links/" + strconv.Itoa(i), Type: "Role", Kind: character.Line(string(t.Kind)), Name: t.label,
		A: jsonldID(t.source.id), B: jsonldID(t.target.id), Via: character.Line(t.Via), Through: jsonldID(t.Through),
		State: character.Line(string(t.State)), Truth: t.Truth, Applies: t.Applies, Since: t.Since, Until: t.Until,
		Role: character.Line(string(t.Role)), RoleB: character.Line(string(t.RoleB)), RolesSince: t.RolesSince,
		Basis: character.Line(string(t.Basis)), Inferred: t.Inferred, Sources: t.sources(),
	}
	if day, isExact := t.Since.Exact(); isExact {
		r.Start = day.String()
	}
	if day, isExact := t.Until.Exact(); isExact {
		r.End = day.AddDays(-1).String()
	}
	return r
}
