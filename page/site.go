package page

import (
	"bytes"
	"fmt"
	"html"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// Site is the web site that a page is one of. Addresses are those of links, forms and images: relative ones, or absolute ones
// of http or https. The page asks for the language in which it is read by the parameter lang, which it sets in all of
// these addresses. Its own address and those of Pages also keep on, the day that is shown, once the reader has chosen one.
type Site struct {
	// Home is the address of the first page.
	Home string

	// Search is the address to which a form sends a search for parties, with the text as q.
	Search string

	// Pages are the other pages to which the page links, such as those of the parties that it is about.
	Pages []Resource

	// Images are shown below the ties: the figures. They come from the site itself. Each is a link to the image.
	Images []Resource
}

// Resource is an address and what is there, by language. Narrow is the address of another image for telephones; where it is "",
// they get that of Address.
type Resource struct {
	Name    locale.Text
	Address string
	Narrow  string
}

// usable returns the site without the pages and images that have no usable address.
func (s *Site) usable() *Site {
	if s == nil {
		return nil
	}
	isUnusable := func(r Resource) bool { return withLanguage(r.Address, "") == "" }
	kept := *s
	kept.Pages, kept.Images = slices.DeleteFunc(slices.Clone(s.Pages), isUnusable), slices.DeleteFunc(slices.Clone(s.Images), isUnusable)
	return &kept
}

// withLanguage returns an address with the parameter lang, and "" for none and for one that is neither relative nor one of
// the web.
func withLanguage(address, code string) string {
	u, err := url.Parse(address)
	if address == "" || err != nil || u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" || u.Opaque != "" {
		return ""
	}
	q := u.Query()
	q.Set("lang", code)
	u.RawQuery = q.Encode()
	return u.String()
}

// nameOfResource returns the name of a resource in a language, or its address.
func (e edition) nameOfResource(r Resource) string {
	if name, _ := r.Name.In(e.tag); clean(name) != "" {
		return clean(name)
	}
	return clean(r.Address)
}

// siteSources are the source expressions of the Content Security Policy by which a page of a site sends a form and has images.
func (b *document) siteSources() string {
	if b.site == nil {
		return "form-action 'none'"
	}
	return "img-src 'self'; form-action 'self'"
}

// writeSite writes the way to the first page, and the search of the site.
func (b *document) writeSite(w *bytes.Buffer) {
	if b.site == nil {
		return
	}
	code := b.editions[b.own].code
	fmt.Fprintf(w, "<nav class=\"site\" %s>\n", b.label("site"))
	if home := withLanguage(b.site.Home, code); home != "" {
		fmt.Fprintf(w, "<a href=\"%s\" data-site>%s</a>\n", html.EscapeString(home), b.word("span", "home"))
	}
	if search := withLanguage(b.site.Search, code); search != "" {
		b.writeSearch(w, search)
	}
	w.WriteString("</nav>\n")
}

// writeSearch writes the form of the search. A form replaces the parameters of its address, which are therefore fields of it.
func (b *document) writeSearch(w *bytes.Buffer, address string) {
	path, query, _ := strings.Cut(address, "?")
	values, _ := url.ParseQuery(query) // which has just been written
	fmt.Fprintf(w, "<form role=\"search\" action=\"%s\">\n<label for=\"site-search\">%s</label>\n", html.EscapeString(path), b.word("span", "search"))
	w.WriteString("<input type=\"search\" id=\"site-search\" name=\"q\" maxlength=\"200\" autocomplete=\"off\" spellcheck=\"false\">\n")
	for _, name := range slices.Sorted(maps.Keys(values)) {
		fmt.Fprintf(w, "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n", html.EscapeString(name), html.EscapeString(values.Get(name)))
	}
	fmt.Fprintf(w, "<button>%s</button>\n</form>\n", b.word("span", "find"))
}

// writeImages writes the images of a site.
func (b *document) writeImages(w *bytes.Buffer) {
	if b.site == nil || len(b.site.Images) == 0 {
		return
	}
	t := b.editions[b.own]
	fmt.Fprintf(w, "<section id=\"figures\">\n%s\n", b.word("h2", "figures"))
	for _, r := range b.site.Images {
		address, name := html.EscapeString(withLanguage(r.Address, t.code)), html.EscapeString(t.nameOfResource(r))
		fmt.Fprintf(w, "<a href=\"%s\" data-site><picture>", address)
		if narrow := withLanguage(r.Narrow, t.code); narrow != "" {
			fmt.Fprintf(w, "<source media=\"(max-width: 700px)\" srcset=\"%s\">", html.EscapeString(narrow))
		}
		fmt.Fprintf(w, "<img src=\"%s\" alt=\"%s\"></picture></a>\n", address, name)
	}
	w.WriteString("</section>\n")
}

// mostPagesShown is up to how many links to other pages are shown at once. More of them are there when the reader opens the list.
const mostPagesShown = 8

// writePages writes the links to other pages of a site.
func (b *document) writePages(w *bytes.Buffer) {
	if b.site == nil || len(b.site.Pages) == 0 {
		return
	}
	t := b.editions[b.own]
	fmt.Fprintf(w, "<nav id=\"pages\" %s>\n", b.label("pages"))
	isLong := len(b.site.Pages) > mostPagesShown
	if isLong {
		fmt.Fprintf(w, "<details>\n<summary>%s (%d)</summary>\n", b.word("h2", "pages"), len(b.site.Pages))
	}
	w.WriteString("<ul>\n")
	for _, r := range b.site.Pages {
		fmt.Fprintf(w, "<li><a href=\"%s\" data-site>%s</a></li>\n", html.EscapeString(withLanguage(r.Address, t.code)), html.EscapeString(t.nameOfResource(r)))
	}
	w.WriteString("</ul>\n")
	if isLong {
		w.WriteString("</details>\n")
	}
	w.WriteString("</nav>\n")
}

// siteData returns the days of the steps for the address of a page of a site, nil for any other page.
func (b *document) siteData() []civil.Date {
	if b.site == nil {
		return nil
	}
	return b.steps
}

// siteNames returns the names of the pages and images in a language.
func (b *document) siteNames(t edition) (pages, images []string) {
	if b.site == nil {
		return nil, nil
	}
	for _, r := range b.site.Pages {
		pages = append(pages, t.nameOfResource(r))
	}
	for _, r := range b.site.Images {
		images = append(images, t.nameOfResource(r))
	}
	return pages, images
}

// filterWord is the key of what the search in a page is called: in a site there is another one for all parties.
func (b *document) filterWord() string {
	if b.site == nil {
		return "search"
	}
	return "filter"
}
