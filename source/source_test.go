package source_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/source"
)

func codes(l issue.List) []string {
	var found []string
	for _, i := range l {
		found = append(found, string(i.Path)+" "+string(i.Code))
	}
	return found
}

func TestSourceValidate(t *testing.T) {
	good := source.Source{
		ID: "kt-2025-11-29", URL: "https://www.kt.kz/rus/x.html", Language: "ru",
		Published: civil.MustParseWhen("2025-11-29"), Retrieved: civil.MustParseWhen("2025-12"),
	}
	assert.Empty(t, good.Validate())
	assert.Empty(t, source.Source{ID: "book", Title: locale.Text{"en": "A book"}}.Validate())

	bad := source.Source{
		ID: "KT", Title: locale.Text{"en": ""}, URL: "javascript:alert(1)", Language: "russian!",
		Published: civil.MustParseWhen("2025-11-29"), Retrieved: civil.MustParseWhen("2025-11-28"),
	}
	assert.Equal(t, []string{
		"/id source.bad-id", "/title/en locale.empty-text", "/url source.bad-url", "/language source.bad-language",
		"/retrieved source.retrieved-before-published",
	}, codes(bad.Validate()))
	assert.Equal(t, []string{"/id source.bad-id", " source.unidentified"}, codes(source.Source{}.Validate()))
	for _, url := range []string{"http://", "https:///path", "//host/path", "ftp://host/x", "https://host/a b", "https://host/\n", `https://host/"><script>`, "host.kz"} {
		assert.Equal(t, []string{"/url source.bad-url"}, codes(source.Source{ID: "a", URL: url}.Validate()), url)
	}
}

func TestValidateCites(t *testing.T) {
	cites := []source.Cite{{Source: "a"}, {Source: ""}, {Source: "A b"}}
	assert.Equal(t, []string{"/cites/1/source source.bad-id", "/cites/2/source source.bad-id"}, codes(source.ValidateCites(cites)))
	assert.Equal(t, []string{"/text/en locale.empty-text", "/cites/0/source source.bad-id"},
		codes(source.Remark{Text: locale.Text{"en": ""}, Cites: []source.Cite{{}}}.Validate()))
}

func TestInferred(t *testing.T) {
	stated := source.Cite{Source: "a"}
	implied := source.Cite{Source: "a", Inferred: true}
	seat := source.Cite{Source: "a", About: "seat", Inferred: true}
	said := source.Cite{Source: "b", About: "seat"}
	for _, c := range []struct {
		name   string
		cites  []source.Cite
		member string
		want   bool
	}{
		{"no cites", nil, "", false},
		{"a stated record", []source.Cite{stated, implied}, "", false},
		{"an implied record", []source.Cite{implied}, "", true},
		{"a field without cites, in an implied record", []source.Cite{implied}, "seat", true},
		{"an implied field of a stated record", []source.Cite{stated, seat}, "seat", true},
		{"a stated record with an implied field", []source.Cite{stated, seat}, "", false},
		{"a field that one source states", []source.Cite{stated, seat, said}, "seat", false},
	} {
		assert.Equal(t, c.want, source.Inferred(c.cites, c.member), c.name)
	}
}

func TestUnionCites(t *testing.T) {
	a, b, c := source.Cite{Source: "a"}, source.Cite{Source: "b"}, source.Cite{Source: "a", Locator: "p. 1"}
	first := []source.Cite{a, b, a}
	union := source.UnionCites(first, nil, []source.Cite{b, c})
	assert.Equal(t, []source.Cite{a, b, c}, union)
	union[0] = c
	assert.Equal(t, []source.Cite{a, b, a}, first, "the result shares no memory")
	assert.Empty(t, source.UnionCites())
}

// The weaker of two bases is the later in the list, whichever comes first, and none is the weakest.
func TestWeaker(t *testing.T) {
	bases := append(source.Bases(), "")
	for i, b := range bases {
		for j, c := range bases {
			assert.Equal(t, bases[max(i, j)], b.Weaker(c), "%q %q", b, c)
		}
		assert.Empty(t, b.Weaker("hearsay"))
	}
}

func ExampleInferred() {
	cites := []source.Cite{
		{Source: "kt-2025-11-29"},
		{Source: "kt-2025-11-29", About: "seat", Inferred: true},
	}
	fmt.Println(source.Inferred(cites, ""), source.Inferred(cites, "seat"))
	// Output: false true
}
