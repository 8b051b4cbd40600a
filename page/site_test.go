package page_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/page"
)

// inSite returns a page with a site.
func inSite(t *testing.T, site *page.Site, tag language.Tag) string {
	t.Helper()
	net := world(t)
	return written(t, net, net.Between(kz, cn, civil.Interval{}), page.Options{Day: day, Language: tag, Site: site})
}

// A page of a site has the links, the search and the images of it, in the language of the reader.
func TestSite(t *testing.T) {
	site := &page.Site{Home: "/", Search: "/find?known=2025-01-01",
		Pages:  []page.Resource{{Name: locale.Text{"en": "Kazakhstan", "ru": "Казахстан"}, Address: "/party/KZ?known=2025-01-01"}},
		Images: []page.Resource{{Name: locale.Text{"en": "Exports", "ru": "Экспорт"}, Address: "/chart.svg?party=KZ", Narrow: "/chart.svg?width=360"}}}
	html := inSite(t, site, language.Russian)
	for _, want := range []string{
		`<a href="/?lang=ru" data-site><span data-word="home">Главная страница</span></a>`,
		`<form role="search" action="/find">`,
		`<input type="hidden" name="known" value="2025-01-01">` + "\n" + `<input type="hidden" name="lang" value="ru">`,
		`<li><a href="/party/KZ?known=2025-01-01&amp;lang=ru" data-site>Казахстан</a></li>`,
		`<a href="/chart.svg?lang=ru&amp;party=KZ" data-site><picture><source media="(max-width: 700px)" srcset="/chart.svg?lang=ru&amp;width=360"><img src="/chart.svg?lang=ru&amp;party=KZ" alt="Экспорт"></picture></a>`,
		`img-src 'self'; form-action 'self'`,
	} {
		assert.Contains(t, html, want)
	}
	var data struct {
		Days      []civil.Date
		Languages map[string]struct{ Steps, Pages, Images []string }
	}
	text := regexp.MustCompile(`(?s)id="data">(.*?)</script>`).FindStringSubmatch(html)[1]
	require.NoError(t, json.Unmarshal([]byte(text), &data))
	assert.Contains(t, data.Days, day)
	for code, words := range data.Languages {
		assert.Len(t, words.Steps, len(data.Days), code)
		assert.Equal(t, []string{map[bool]string{true: "Казахстан", false: "Kazakhstan"}[code == "ru"]}, words.Pages)
	}
	alone := inSite(t, nil, language.Russian)
	assert.NotContains(t, alone, "data-site>")
	assert.Contains(t, alone, "form-action 'none'")
	assert.NotContains(t, alone, "img-src")
}

// Many links to other pages stand in a list that the reader opens.
func TestSiteOfManyPages(t *testing.T) {
	site := &page.Site{}
	for range 9 {
		site.Pages = append(site.Pages, page.Resource{Name: locale.Text{"en": "Another"}, Address: "/other"})
	}
	html := inSite(t, site, language.English)
	assert.Contains(t, html, `<details>`+"\n"+`<summary><h2 data-word="pages">See also</h2> (9)</summary>`)
	assert.NotContains(t, html, `role="search"`, "no address")
	site.Pages = site.Pages[:8]
	assert.NotContains(t, inSite(t, site, language.English), "<details>")
}

// Names and addresses of a site are escaped, and an address that is neither relative nor one of the web is left out.
func TestHostileSite(t *testing.T) {
	hostile := page.Resource{Name: locale.Text{"en": `<script>alert(1)</script>" onload="x`}, Address: `javascript:alert(1)`, Narrow: `/x" onerror="x`}
	html := inSite(t, &page.Site{Home: `"><script>`, Search: `data:text/html,x`, Pages: []page.Resource{hostile}, Images: []page.Resource{hostile}}, language.English)
	assert.Equal(t, 1, strings.Count(html, "<script>"))
	for _, bad := range []string{"javascript:", "data:text", ` onload="`, ` onerror="`, `"><script`} {
		assert.NotContains(t, html, bad)
	}
}
