package page

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html"
	"io"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
)

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

// HTML writes a page about histories: those of [network.Network.Histories], of [network.Network.Between], or any selection of
// them. It has the drawing, which is the one of [SVG] on a day, a slider over the days on which something changes, filters
// by kind and state, a search for parties, the list of ties with what they rest on and their sources, and the languages
// English, Russian, Kazakh and Chinese to choose from.
//
// The page is one file that loads nothing. Without JavaScript it shows the day and the language of the options. Its Content
// Security Policy allows its own script and style alone, by their hashes. As one of a web site (Options.Site) it also has links
// to other pages, a search, and images of the site. Its size grows with the number of ties and of
// the spells in which they have one state.
//
// For more parties or histories than the options allow it returns a [*TooManyError] and writes nothing. Any other error is that of the
// writer.
func HTML(w io.Writer, net *network.Network, histories []network.History, o Options) error {
	t, err := timelineOf(net, histories, o)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	newDocument(net, t, o).write(&b)
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("page: HTML: %w", err)
	}
	return nil
}

// hash returns the source expression of Content Security Policy for a script or a style.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// write writes the page in the reader's language.
func (b *document) write(w *bytes.Buffer) {
	t := b.editions[b.own]
	css := "\n" + drawingCSS + pageCSS
	js := "\n" + pageJS
	policy := "default-src 'none'; script-src " + hash(js) + "; style-src " + hash(css) + "; base-uri 'none'; " + b.siteSources() + "; require-trusted-types-for 'script'"
	title := html.EscapeString(b.titles[b.own])
	fmt.Fprintf(w, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n", t.tag, policy)
	w.WriteString("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
	fmt.Fprintf(w, "<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n", title, css)
	b.writeSite(w)
	b.writeHeader(w)
	w.WriteString("<main>\n")
	b.writeTime(w)
	b.writeFilters(w)
	b.writePictures(w)
	b.writePages(w)
	b.writeChanges(w)
	b.writeTies(w)
	b.writeImages(w)
	b.writeSources(w)
	w.WriteString("</main>\n")
	fmt.Fprintf(w, "<script type=\"application/json\" id=\"data\">%s</script>\n<script>%s</script>\n</body>\n</html>\n", b.data(), js)
}

// word returns an element with a word that changes with the language.
func (b *document) word(element, key string) string {
	return "<" + element + ` data-word="` + key + `">` + html.EscapeString(b.here(key)) + "</" + element + ">"
}

// here returns a word in the reader's language.
func (b *document) here(key string) string { return say(key, b.editions[b.own].code) }

// label returns the attributes of a label for screen readers that changes with the language.
func (b *document) label(key string) string {
	return `aria-label="` + html.EscapeString(b.here(key)) + `" data-label="` + key + `"`
}

// ownNames are the languages' names of themselves.
var ownNames = map[string]string{"en": "English", "ru": "Русский", "kk": "Қазақша", "zh": "中文"}

func (b *document) writeHeader(w *bytes.Buffer) {
	fmt.Fprintf(w, "<header>\n<h1 id=\"title\">%s</h1>\n", html.EscapeString(b.titles[b.own]))
	fmt.Fprintf(w, "<div class=\"languages\" role=\"group\" %s hidden>\n", b.label("language"))
	for i, t := range b.editions {
		fmt.Fprintf(w, "<button type=\"button\" lang=\"%s\" data-language=\"%s\" aria-pressed=\"%t\">%s</button>\n", t.tag, t.code, i == b.own, ownNames[t.code])
	}
	w.WriteString("</div>\n</header>\n")
}

// writeTime writes the slider over the steps.
func (b *document) writeTime(w *bytes.Buffer) {
	day := html.EscapeString(b.editions[b.own].stepText(b.steps[b.first]))
	fmt.Fprintf(w, "<section class=\"time\" %s>\n<p id=\"day\">%s</p>\n<div class=\"slider\" hidden>\n", b.label("day"), day)
	fmt.Fprintf(w, "<button type=\"button\" id=\"previous\" %s>◀</button>\n", b.label("previous"))
	fmt.Fprintf(w, "<button type=\"button\" id=\"play\" aria-pressed=\"false\"><span data-word=\"play\">%s</span></button>\n", html.EscapeString(b.here("play")))
	fmt.Fprintf(w, "<button type=\"button\" id=\"next\" %s>▶</button>\n", b.label("next"))
	fmt.Fprintf(w, "<input type=\"range\" id=\"step\" min=\"0\" max=\"%d\" value=\"%d\" %s aria-valuetext=\"%s\">\n", len(b.steps)-1, b.first, b.label("day"), day)
	w.WriteString("</div>\n<p id=\"status\" class=\"unseen\" role=\"status\" aria-live=\"polite\"></p>\n</section>\n")
}

// writeFilters writes the search, and the legend, in which kinds and states can be switched off.
func (b *document) writeFilters(w *bytes.Buffer) {
	t := b.editions[b.own]
	fmt.Fprintf(w, "<section class=\"filters\" %s>\n", b.label("legend"))
	fmt.Fprintf(w, "<div class=\"search\" hidden>\n<label for=\"search\">%s</label>\n<input type=\"search\" id=\"search\" autocomplete=\"off\" spellcheck=\"false\">\n", b.word("span", b.filterWord()))
	w.WriteString("<ul id=\"found\"></ul>\n<p id=\"found-status\" class=\"unseen\" role=\"status\"></p>\n")
	fmt.Fprintf(w, "<p id=\"chosen\" hidden><strong></strong> <button type=\"button\" id=\"everyone\">%s</button></p>\n</div>\n", b.word("span", "everyone"))
	kinds, looks := used(b.lines)
	if len(kinds) > 0 {
		fmt.Fprintf(w, "<fieldset>\n%s\n", b.word("legend", "kinds"))
		for _, k := range kinds {
			fmt.Fprintf(w, "<label><input type=\"checkbox\" data-kind=\"%d\" checked hidden>%s<span data-kind-word=\"%d\">%s</span></label>\n",
				k, sampleImage(k, inEffect), k, html.EscapeString(kindWords[k].in(t.code)))
		}
		fmt.Fprintf(w, "</fieldset>\n<fieldset>\n%s\n", b.word("legend", "states"))
		for _, l := range looks {
			fmt.Fprintf(w, "<label><input type=\"checkbox\" data-look=\"%d\" checked hidden>%s<span data-look-word=\"%d\">%s</span></label>\n",
				l, sampleImage(len(kindWords)-1, l), l, html.EscapeString(lookWords[l].in(t.code)))
		}
		w.WriteString("</fieldset>\n")
	}
	w.WriteString("</section>\n")
}

// sampleImage returns the line of a kind and a look as a small image.
func sampleImage(kind int, l look) string {
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg class="drawing sample" width="%d" height="20" viewBox="0 0 %d 20" aria-hidden="true">`, sampleWidth+2, sampleWidth+2)
	sample(&b, kind, l, 1, 10)
	b.WriteString("</svg>")
	return b.String()
}

// writePictures writes the drawings for wide and for narrow screens.
func (b *document) writePictures(w *bytes.Buffer) {
	counts := countOn(b.ties, b.lines, b.first)
	ties := 0
	for _, n := range counts {
		ties += n
	}
	fmt.Fprintf(w, "<figure %s>\n", b.label("drawing"))
	for _, p := range []struct {
		class string
		*drawing
	}{{"wide", &b.wide}, {"narrow", &b.narrow}} {
		if len(b.nodes.all) == 0 {
			continue
		}
		size := `width="` + strconv.FormatInt(p.width, 10) + `" height="` + strconv.FormatInt(p.height, 10) + `" viewBox="0 0 ` + strconv.FormatInt(p.width, 10) + " " + strconv.FormatInt(p.height, 10) + `"`
		fmt.Fprintf(w, "<svg class=\"drawing %s\" %s role=\"img\" aria-labelledby=\"title %s-description\">\n<desc id=\"%s-description\">%s</desc>\n",
			p.class, size, p.class, p.class, html.EscapeString(p.describe(b.editions[b.own], ties)))
		p.write(w, shown{b.own, counts, b.lineTitles()})
		w.WriteString("</svg>\n")
	}
	w.WriteString("</figure>\n")
}

// lineTitles says of each line who is tied by it, and how. The ends are in the order of the first tie.
func (b *document) lineTitles() []string {
	code := b.editions[b.own].code
	titles := make([]string, len(b.lines))
	for i := range b.ties {
		t := &b.ties[i]
		for _, s := range t.spells {
			if titles[s.line] == "" {
				ends := b.nodes.all[t.a].names[b.own] + " – " + b.nodes.all[t.b].names[b.own]
				titles[s.line] = stopped(ends, code) + space(code) + stopped(kindWords[t.kind].in(code), code) + space(code) + stopped(lookWords[s.look].in(code), code)
			}
		}
	}
	return titles
}

// stepText tells the day of a step.
func (e edition) stepText(day civil.Date) string {
	if day.IsZero() {
		return say("noday", e.code)
	}
	return clean(e.brief.Day(day))
}
