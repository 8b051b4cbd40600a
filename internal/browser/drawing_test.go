package browser_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
)

// overlaps returns the pairs of names, as the browser measures them, that overlap, and the names that reach out of their
// boxes.
const overlaps = `(() => {
  const found = [];
  for (const svg of [...document.querySelectorAll("svg")].filter(s => s.checkVisibility() && s.querySelector(".node[data-node]"))) {
    const nodes = [...svg.querySelectorAll(".node[data-node]")].map(n => ({ name: n.querySelector("text").getBBox(), box: n.querySelector("rect").getBBox(), text: n.querySelector("text").textContent }));
    if (nodes.length < 30) found.push("only " + nodes.length + " names");
    nodes.forEach((a, i) => {
      if (a.name.x < a.box.x || a.name.y < a.box.y || a.name.x + a.name.width > a.box.x + a.box.width || a.name.y + a.name.height > a.box.y + a.box.height) found.push(a.text + " is wider than its box by " + (a.name.width - a.box.width));
      for (const b of nodes.slice(i + 1)) {
        if (a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width && a.box.y < b.box.y + b.box.height && b.box.y < a.box.y + a.box.height) found.push(a.text + " and " + b.text);
      }
    });
  }
  return found.join("\n");
})()`

// No name overlaps another one or its box, in any language, on both screens, in a light and in a dark page.
func TestNamesDoNotOverlap(t *testing.T) {
	net, histories := sixty(t)
	html := written(t, net, histories, page.Options{Day: day, Language: language.Russian})
	for name, s := range map[string]size{"desktop": desktop, "telephone": telephone} {
		for _, scheme := range []string{"light", "dark"} {
			p := open(t, html, s, emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
			for _, language := range []string{"en", "ru", "kk", "zh"} {
				p.do(chromedp.Click(`[data-language="` + language + `"]`))
				assert.Empty(t, answer[string](p, overlaps), "%s %s %s", language, name, scheme)
				p.picture("sixty." + language + "." + name + "." + scheme)
			}
			assert.Empty(t, answer[string](p, contrast), "%s %s", name, scheme)
			p.isClean()
		}
	}
}

// The same of the image by itself, in narrow and in wide fonts.
func TestImage(t *testing.T) {
	net, histories := sixty(t)
	links := []network.Link{}
	for _, h := range histories {
		links = append(links, net.Links(h.A, h.B, day)...)
	}
	for _, tag := range []language.Tag{language.Russian, language.SimplifiedChinese} {
		for width, s := range map[int]size{1080: desktop, 360: telephone} {
			var b bytes.Buffer
			require.NoError(t, page.SVG(&b, net, links, page.Options{Day: day, Language: tag, Width: width}))
			for _, font := range []string{"system-ui", "'DejaVu Sans'", "'Liberation Sans'", "'Noto Sans'"} {
				p := open(t, strings.ReplaceAll(b.String(), "system-ui", font), s)
				assert.Empty(t, answer[string](p, overlaps), "%s %d %s", tag, width, font)
				p.isClean()
			}
		}
	}
}

// contrast returns the texts and lines of which the contrast is less than WCAG 2.2 asks for at the level AA: 4.5 for
// texts, 3 for lines and borders.
const contrast = `(() => {
  const channels = (c) => c.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => { const f = [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * f[0] + .7152 * f[1] + .0722 * f[2]; };
  const ratio = (c, d) => { const [x, y] = [light(channels(c)), light(channels(d))].sort((a, b) => b - a); return (x + .05) / (y + .05); };
  const paper = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor, v = channels(c); if (v.length < 4 || v[3] > 0) return c; } return "rgb(255, 255, 255)"; };
  const found = new Set();
  const note = (what, least, c, d) => { if (ratio(c, d) < least) found.add(what + " " + ratio(c, d).toFixed(2) + " " + c + " on " + d); };
  for (const e of document.querySelectorAll("h1, h2, h3, p, li, a, span, button, label, legend, input")) {
    if (e.checkVisibility() && !e.closest("svg") && !e.disabled && e.textContent.trim()) note(e.tagName + "." + e.className, 4.5, getComputedStyle(e).color, paper(e));
  }
  for (const line of document.querySelectorAll(".line:not(.off)")) {
    if (!line.checkVisibility()) continue;
    note("line " + line.getAttribute("class"), 3, getComputedStyle(line.querySelector("path")).stroke, paper(line));
    const badge = line.querySelector(".badge:not(.off)");
    if (badge) note("badge " + line.getAttribute("class"), 4.5, getComputedStyle(badge.querySelector("text")).fill, getComputedStyle(badge.querySelector("rect")).fill);
  }
  for (const node of document.querySelectorAll(".node:not(.idle)")) {
    if (!node.checkVisibility()) continue;
    const s = getComputedStyle(node.querySelector("rect"));
    note("border", 3, s.stroke, paper(node));
    note("name", 4.5, getComputedStyle(node.querySelector("text")).fill, s.fill);
  }
  return [...found].join("\n");
})()`
