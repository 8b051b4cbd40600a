package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/region"
)

//go:embed style.css
var style string

// partyPage shows the ties of a party with anybody.
func partyPage(q *query) (*answer, error) {
	id, on := q.party("id"), q.day("on", q.edition.day)
	if q.problem != nil {
		return nil, q.problem
	}
	histories := q.net.HistoriesOf(id, civil.Interval{})
	others := map[party.ID]bool{}
	for _, h := range histories {
		for _, end := range []party.ID{h.A, h.B} {
			if len(h.Spans) > 0 && !q.net.Within(end, id) {
				others[end] = true
			}
		}
	}
	var pages []page.Resource
	for _, other := range q.sorted(others) {
		pages = append(pages, q.resource("/pair", url.Values{"a": {id.String()}, "b": {other.String()}}, other))
	}
	return q.show(histories, on, q.images(id, party.ID{}), pages, id)
}

// pairPage shows the ties of two parties.
func pairPage(q *query) (*answer, error) {
	a, b, on := q.party("a"), q.party("b"), q.day("on", q.edition.day)
	if q.problem != nil {
		return nil, q.problem
	}
	var pages []page.Resource
	for _, id := range []party.ID{a, b} {
		pages = append(pages, q.resource("/party/"+id.String(), url.Values{}, id))
	}
	return q.show(q.net.Between(a, b, civil.Interval{}), on, q.images(a, b), pages, a, b)
}

// resource returns a page about a party, on the day of this one.
func (q *query) resource(path string, values url.Values, id party.ID) page.Resource {
	if on := q.values.Get("on"); on != "" {
		values.Set("on", on)
	}
	name := locale.Text{}
	for _, tag := range prose.Languages() {
		name[codeOf(tag)] = prose.Capitalize(q.briefs[tag].Prose().Heading(id))
	}
	return page.Resource{Name: name, Address: q.withKnown(path, values)}
}

func (q *query) show(histories []network.History, on civil.Date, images, pages []page.Resource, about ...party.ID) (*answer, error) {
	home := q.withKnown("/", url.Values{})
	var b bytes.Buffer
	err := page.HTML(&b, q.net, histories, page.Options{Day: on, Language: q.tag, About: about,
		Site: &page.Site{Home: home, Search: home, Pages: pages, Images: images}})
	if tooMany := (*page.TooManyError)(nil); errors.As(err, &tooMany) {
		return nil, faultSize.of("", nil)
	}
	if err != nil {
		return nil, err
	}
	return newAnswer(kindHTML, b.Bytes()), nil
}

// sorted returns parties in the order of their names in the reader's language.
func (q *query) sorted(set map[party.ID]bool) []party.ID {
	var all []party.ID
	names := map[party.ID]string{}
	for id := range set {
		all = append(all, id)
		names[id] = q.brief.Prose().Heading(id)
	}
	slices.SortFunc(all, party.ID.Compare)
	order := collate.New(q.tag)
	slices.SortStableFunc(all, func(a, b party.ID) int { return order.CompareString(names[a], names[b]) })
	return all
}

// startPage finds parties, or lists them.
func startPage(q *query) (*answer, error) {
	text := q.text("q")
	if q.problem != nil {
		return nil, q.problem
	}
	code := codeOf(q.tag)
	var b bytes.Buffer
	h := head{tag: q.tag, title: wordTitle.in(code), text: text, address: func(code string) string { return q.address("lang", code) }}
	if !q.known.IsZero() {
		h.known = q.known.String()
	}
	h.write(&b)
	b.WriteString("<main>\n")
	if text != "" {
		found := find(q, text)
		fmt.Fprintf(&b, "<h2 role=\"status\">%s</h2>\n<ul>\n", html.EscapeString(strings.NewReplacer("{q}", text, "{n}", strconv.Itoa(len(found))).Replace(wordFound.in(code))))
		for _, m := range found[:min(len(found), usualRows)] {
			q.item(&b, m.Party, m.Name)
		}
		b.WriteString("</ul>\n")
	}
	if text == "" {
		q.everybody(&b)
	}
	fmt.Fprintf(&b, "</main>\n<footer>%s · <a href=\"/openapi.json\">%s</a></footer>\n</body>\n</html>\n", html.EscapeString(q.brief.Day(q.edition.day)), wordData.in(code))
	return newAnswer(kindHTML, b.Bytes()), nil
}

// everybody writes the links to the pages of all parties.
func (q *query) everybody(b *bytes.Buffer) {
	sections := []words{wordCountries, wordRegions, wordBodies}
	sets := make([]map[party.ID]bool, len(sections))
	for i := range sets {
		sets[i] = map[party.ID]bool{}
	}
	for _, id := range q.net.Parties() {
		switch code, isRegion := id.Region(); {
		case !isRegion:
			sets[2][id] = true
		case code.Form() == region.FormCountry:
			sets[0][id] = true
		default:
			sets[1][id] = true
		}
	}
	for i, section := range sections {
		if len(sets[i]) == 0 {
			continue
		}
		fmt.Fprintf(b, "<h2>%s</h2>\n<ul>\n", section.in(codeOf(q.tag)))
		for _, id := range q.sorted(sets[i]) {
			q.item(b, id, "")
		}
		b.WriteString("</ul>\n")
	}
}

// item writes the link to the page of a party, its country, and the name by which it was found if that is another one.
func (q *query) item(b *bytes.Buffer, id party.ID, found string) {
	name := prose.Capitalize(q.brief.Prose().Heading(id))
	fmt.Fprintf(b, "<li><a href=\"%s\">%s</a>", html.EscapeString(q.withKnown("/party/"+id.String(), url.Values{"lang": {codeOf(q.tag)}})), html.EscapeString(name))
	var added []string
	if found != "" && found != name {
		added = append(added, found)
	}
	if code, isRegion := id.Region(); isRegion && !code.Country().IsZero() && code.Country() != code {
		added = append(added, q.brief.Prose().Heading(party.IDFrom(code.Country())))
	}
	if len(added) > 0 {
		fmt.Fprintf(b, " <span>%s</span>", html.EscapeString(strings.Join(added, " · ")))
	}
	b.WriteString("</li>\n")
}

// head is the beginning of a page of the portal's own.
type head struct {
	tag         language.Tag
	title       string
	text, known string // what the form has
	address     func(code string) string
}

func (h head) write(b *bytes.Buffer) {
	css := "\n" + style
	sum := sha256.Sum256([]byte(css))
	policy := "default-src 'none'; img-src 'self'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'self'"
	code := codeOf(h.tag)
	title := html.EscapeString(h.title)
	fmt.Fprintf(b, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n", h.tag, policy)
	fmt.Fprintf(b, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n", title, css)
	fmt.Fprintf(b, "<header>\n<h1>%s</h1>\n<nav aria-label=\"%s\">\n", title, wordTongues.in(code))
	for _, tag := range prose.Languages() {
		other, current := codeOf(tag), ""
		if other == code {
			current = ` aria-current="true"`
		}
		fmt.Fprintf(b, "<a href=\"%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a>\n", html.EscapeString(h.address(other)), tag, tag, current, ownNames.in(other))
	}
	fmt.Fprintf(b, "</nav>\n</header>\n<form role=\"search\" action=\"/\">\n<label for=\"search\">%s</label>\n", wordFind.in(code))
	fmt.Fprintf(b, "<input type=\"search\" id=\"search\" name=\"q\" value=\"%s\" maxlength=\"%d\" autocomplete=\"off\" spellcheck=\"false\">\n<input type=\"hidden\" name=\"lang\" value=\"%s\">\n", html.EscapeString(h.text), mostText, code)
	if h.known != "" {
		fmt.Fprintf(b, "<input type=\"hidden\" name=\"known\" value=\"%s\">\n", html.EscapeString(h.known))
	}
	fmt.Fprintf(b, "<button>%s</button>\n</form>\n", wordSearch.in(code))
}

// problemPage tells a problem to a reader.
func problemPage(tag language.Tag, told refused) []byte {
	code := codeOf(tag)
	var b bytes.Buffer
	head{tag: tag, title: wordProblem.in(code), address: func(code string) string { return "/?lang=" + code }}.write(&b)
	fmt.Fprintf(&b, "<main>\n<p>%s</p>\n<p><a href=\"/?lang=%s\">%s</a></p>\n</main>\n<footer>%d %s</footer>\n</body>\n</html>\n",
		html.EscapeString(prose.Capitalize(told.Detail)), code, wordHome.in(code), told.Status, told.Code)
	return b.Bytes()
}

// icon is two places and a line between them.
func icon(*query) (*answer, error) {
	return newAnswer(kindSVG, []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M4 12 12 4" stroke="#00598c" stroke-width="2"/><circle cx="4" cy="12" r="3" fill="#00598c"/><circle cx="12" cy="4" r="3" fill="#00598c"/></svg>`)), nil
}
