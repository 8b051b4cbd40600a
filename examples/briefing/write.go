package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
	"github.com/crossborder-go/crossborder/source"
)

// briefing writes one answer.
type briefing struct {
	out     io.Writer
	net     *network.Network
	request request
	tag     language.Tag
	locale  locale.Locale
	printer *message.Printer
	sources []string // cited so far, in the order of their numbers
	heading string   // of a section in which nothing has been written yet
}

// write writes the whole briefing, from the links to the sources.
func write(out io.Writer, net *network.Network, warnings issue.List, q request) error {
	printer, err := q.words.printer()
	if err != nil {
		return err
	}
	w := &briefing{out: out, net: net, request: q, tag: q.words.tag, locale: locale.For(q.words.tag), printer: printer}
	a, b := q.a, q.b
	w.line(0, "title", w.name(a), w.name(b))
	w.line(0, "as-of", w.locale.Date(q.on, locale.Long))
	w.codes(a, b)
	w.ties(a, b)
	w.platforms(a, b)
	w.meetings(a, b)
	w.figures(a, b)
	w.timeline(a, b)
	w.listSources()
	w.checks(warnings)
	return nil
}

// say returns the sentence of a key.
func (w *briefing) say(key string, args ...any) string {
	return w.printer.Sprintf(message.Key(key, key), args...)
}

// line writes the sentence of a key at a level of indentation.
func (w *briefing) line(level int, key string, args ...any) {
	w.text(level, w.say(key, args...))
}

func (w *briefing) text(level int, text string) {
	if w.heading != "" {
		fmt.Fprintf(w.out, "\n== %s ==\n", w.heading)
		w.heading = ""
	}
	fmt.Fprintf(w.out, "%*s%s\n", 3*level, "", strings.TrimRight(text, " "))
}

// item writes an entry of a list, which begins with a capital letter.
func (w *briefing) item(level int, text string) {
	w.text(level, "- "+capital(text))
}

// capital makes the first letter a capital, in scripts that have capitals.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToTitle(first)) + text[size:]
}

// section begins a part of the briefing. Its heading is written with its first line, if there is one.
func (w *briefing) section(key string) {
	w.heading = w.say(key)
}

// count writes a sentence that depends on a number.
func (w *briefing) count(level int, key string, n int) {
	w.line(level, key, n, w.number(n))
}

// name returns the name of a party: the recorded name in the reader's language, else, for a region, the name of CLDR in
// that language, else the recorded name in another language.
func (w *briefing) name(id party.ID) string {
	code, isRegion := id.Region()
	if !isRegion {
		return w.net.Name(id, w.tag)
	}
	r, _ := w.net.Region(code)
	recorded, in := r.Names.In(w.tag)
	if recorded != "" && isReadBy(in, w.tag) {
		return recorded
	}
	if local := names.Name(code, w.tag); recorded == "" || local != names.Name(code, language.English) {
		return cmp.Or(local, id.String())
	}
	return recorded
}

// isReadBy reports whether a text in one language suits readers of another: both have the same language and script.
func isReadBy(text, reader language.Tag) bool {
	base, _ := text.Base()
	script, _ := text.Script()
	ownBase, _ := reader.Base()
	ownScript, _ := reader.Script()
	return base == ownBase && script == ownScript
}

// codes writes what took the place of withdrawn codes.
func (w *briefing) codes(ids ...party.ID) {
	for _, id := range ids {
		if code, isRegion := id.Region(); isRegion {
			for _, i := range code.ValidateOn(w.request.on) {
				w.text(0, capital(i.Message(w.tag.String())))
			}
		}
	}
}

// titled returns a text in the reader's language, or the id of a record without one.
func (w *briefing) titled(t locale.Text, id string) string { return cmp.Or(w.words(t), id) }

func (w *briefing) words(t locale.Text) string {
	text, _ := t.In(w.tag)
	return text
}

// place returns the name of a region with the names of the regions it lies in, below the country.
func (w *briefing) place(id party.ID) string {
	text := w.name(id)
	code, isRegion := id.Region()
	if !isRegion {
		return text
	}
	for up := code.Parent(); !up.IsZero() && up != code.Country(); up = up.Parent() {
		outer, key := w.name(party.IDFrom(up)), "place.within"
		if strings.ContainsFunc(text+outer, isLatin) {
			key = "place.within-latin" // where names in Chinese are written without a space
		}
		text = w.say(key, text, outer)
	}
	return text
}

func isLatin(r rune) bool { return unicode.Is(unicode.Latin, r) }

// cite returns the numbers of the sources of a fact, such as "[1]", and gives new sources the next numbers.
func (w *briefing) cite(cites []source.Cite) string {
	marks := ""
	for _, c := range cites {
		n := slices.Index(w.sources, c.Source)
		if n < 0 {
			n = len(w.sources)
			w.sources = append(w.sources, c.Source)
		}
		if mark := "[" + w.number(n+1) + "]"; !strings.Contains(marks, mark) {
			marks += mark
		}
	}
	return marks
}

// listSources writes the sources by their numbers.
func (w *briefing) listSources() {
	w.section("section.sources")
	for n := 0; n < len(w.sources); n++ {
		s, _ := w.net.Source(w.sources[n])
		w.text(0, "["+w.number(n+1)+"] "+w.source(s))
	}
}

// source returns who published a source and when, whose words it passes on, and where it is.
func (w *briefing) source(s source.Source) string {
	text := w.words(s.Publisher) // which may be unset, as all that follows
	if title := w.words(s.Title); text == "" {
		text = title
	} else if title != "" {
		text = w.say("source.dated", text, title)
	}
	if published := w.locale.When(s.Published, locale.Long); published != "" {
		text = w.say("source.dated", text, published)
	}
	if quoted := w.words(s.Quoting); quoted != "" {
		text = w.say("source.quoting", text, quoted)
	}
	if s.URL == "" {
		return text
	}
	address := s.URL
	if key := "language." + s.Language; w.say(key) != key {
		address = w.say("source.in", address, w.say(key))
	}
	if text == "" {
		return address
	}
	return w.say("source.at", text, address)
}

// checks writes the warnings of validation, in the reader's language.
func (w *briefing) checks(warnings issue.List) {
	w.section("section.checks")
	w.count(0, "warnings", len(warnings))
	for _, i := range warnings {
		w.item(0, w.say("warning", string(i.Path), i.Message(w.tag.String())))
	}
}
