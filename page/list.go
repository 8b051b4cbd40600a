package page

import (
	"bytes"
	"fmt"
	"html"
	"strconv"
)

// writeChanges writes the place for what changed, which the script fills.
func (b *document) writeChanges(w *bytes.Buffer) {
	w.WriteString("<section id=\"changes\" hidden>\n<h2></h2>\n<ul></ul>\n</section>\n")
}

// writeTies writes the list of the ties on the day, by kind.
func (b *document) writeTies(w *bytes.Buffer) {
	byKind := make([][][2]int, len(kindWords)) // the numbers of ties and spells
	count := 0
	for i := range b.ties {
		for j, s := range b.ties[i].spells {
			if s.from <= b.first && b.first < s.until {
				byKind[b.ties[i].kind] = append(byKind[b.ties[i].kind], [2]int{i, j})
				count++
			}
		}
	}
	fmt.Fprintf(w, "<section id=\"ties\">\n<h2>%s</h2>\n<div id=\"list\">", html.EscapeString(fill(b.here("ties"), "{n}", strconv.Itoa(count))))
	if count == 0 {
		fmt.Fprintf(w, "<p>%s</p>", html.EscapeString(b.here("noties")))
	}
	for k, some := range byKind {
		if len(some) == 0 {
			continue
		}
		fmt.Fprintf(w, "<h3>%s (%d)</h3><ul>", html.EscapeString(kindWords[k].in(b.editions[b.own].code)), len(some))
		for _, n := range some {
			b.writeItem(w, b.ties[n[0]].spells[n[1]].look, b.told[n[0]][n[1]])
		}
		w.WriteString("</ul>")
	}
	w.WriteString("</div>\n</section>\n")
}

// writeItem writes an item of the list: the state, the sentence, what is added to it, and the numbers of its sources. The
// script makes the same.
func (b *document) writeItem(w *bytes.Buffer, l look, t statement) {
	texts := b.texts.in(b.own)
	fmt.Fprintf(w, `<li><span class="chip %s">%s</span> <span>%s</span>`, l.class(), html.EscapeString(lookWords[l].in(b.editions[b.own].code)), html.EscapeString(texts[t.text]))
	for _, d := range t.details {
		if texts[d] != "" {
			fmt.Fprintf(w, ` <span class="detail">%s</span>`, html.EscapeString(texts[d]))
		}
	}
	for _, s := range t.sources {
		fmt.Fprintf(w, ` <a class="cite" href="#source-%d">[%d]</a>`, s+1, s+1)
	}
	w.WriteString("</li>\n")
}

// writeSources writes the list of the sources, with links to those on the web.
func (b *document) writeSources(w *bytes.Buffer) {
	if len(b.sources) == 0 {
		return
	}
	fmt.Fprintf(w, "<section id=\"sources\">\n%s\n<ol>\n", b.word("h2", "sources"))
	for i, s := range b.sources {
		text := html.EscapeString(b.editions[b.own].sourceText(s))
		if address := webAddress(s); address != "" {
			text = `<a href="` + html.EscapeString(address) + `" rel="noopener noreferrer">` + text + "</a>"
		} else {
			text = "<span>" + text + "</span>"
		}
		fmt.Fprintf(w, "<li id=\"source-%d\">%s</li>\n", i+1, text)
	}
	w.WriteString("</ol>\n</section>\n")
}
