package browser_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
)

// The page loads on both screens in every language without a complaint, fits the screen, and the script shows what
// the page shows without it.
func TestPageLoads(t *testing.T) {
	for _, tag := range []language.Tag{language.English, language.Russian, language.Kazakh, language.SimplifiedChinese} {
		html := neighbours(t, page.Options{Language: tag})
		for name, s := range map[string]size{"desktop": desktop, "telephone": telephone} {
			t.Run(tag.String()+" "+name, func(t *testing.T) {
				p := open(t, html, s)
				assert.LessOrEqual(t, answer[int](p, `document.scrollingElement.scrollWidth`), int(s.width))
				assert.Equal(t, 1, answer[int](p, `[...document.querySelectorAll("figure svg")].filter(s => s.checkVisibility()).length`))
				withScript := answer[string](p, snapshot)
				p.isClean()
				p.picture("pair." + tag.String() + "." + name)

				p = open(t, html, s, emulation.SetScriptExecutionDisabled(true))
				p.do(chromedp.ActionFunc(func(ctx context.Context) error { return emulation.SetScriptExecutionDisabled(false).Do(ctx) }))
				assert.Equal(t, answer[string](p, snapshot), withScript)
				assert.True(t, answer[bool](p, `document.querySelector(".slider").hidden && document.querySelector(".search").hidden`))
				assert.Greater(t, answer[int](p, `document.querySelectorAll("#list li").length`), 20)
			})
		}
	}
}

// snapshot is what a page shows, as text.
const snapshot = `[document.title, document.getElementById("day").textContent, document.getElementById("ties").innerText,
	...[...document.querySelectorAll("figure .line")].map(l => l.getAttribute("class").trim() + " " + l.textContent),
	...[...document.querySelectorAll("figure .node")].map(n => n.getAttribute("class").trim() + " " + n.textContent + [...n.querySelectorAll("tspan")].map(s => s.getAttribute("x") + "," + s.getAttribute("y")))].join("\n")`

const visibleLines = `document.querySelectorAll("svg.wide .line:not(.off)").length`

// The slider, its buttons and its keys change the ties, and say so.
func TestSlider(t *testing.T) {
	p := open(t, neighbours(t, page.Options{}), desktop)
	before := changesBefore(t, day)
	heading := func(on civil.Date) string { return fmt.Sprintf("Ties: %d", count(t, on, nil)) }
	english := func(on civil.Date) string { return locale.For(language.English).Date(on, locale.Long) }
	shown := func() string { return answer[string](p, `document.querySelector("#ties h2").textContent`) }
	assert.Equal(t, heading(day), shown())
	assert.True(t, answer[bool](p, `document.getElementById("changes").hidden`), "nothing changed on the day itself")
	lines := answer[int](p, visibleLines)

	p.do(chromedp.Focus("#step"), chromedp.KeyEvent(kb.ArrowLeft))
	assert.Equal(t, "As of "+english(before[0]), answer[string](p, `document.getElementById("day").textContent`))
	assert.Equal(t, heading(before[0]), shown())
	changes := answer[int](p, `document.querySelectorAll("#changes li").length`)
	assert.Positive(t, changes)
	assert.Equal(t, fmt.Sprintf("As of %s. %s. Changes on this day: %d", english(before[0]), heading(before[0]), changes),
		answer[string](p, `document.getElementById("status").textContent`))
	assert.Positive(t, answer[int](p, `document.querySelectorAll("svg.wide .line.new").length`))

	p.picture("changed.en.desktop")

	p.do(chromedp.KeyEvent(kb.ArrowLeft))
	assert.Equal(t, heading(before[1]), shown())
	assert.NotEqual(t, lines, answer[int](p, visibleLines))
	p.do(chromedp.Focus("#step"), chromedp.KeyEvent(kb.Home))
	assert.True(t, answer[bool](p, `document.getElementById("previous").disabled`))
	assert.Less(t, answer[int](p, visibleLines), 5)
	p.do(chromedp.Click("#next"))
	assert.Equal(t, "1", answer[string](p, `document.getElementById("step").value`))
	p.do(chromedp.Focus("#play"), chromedp.KeyEvent(kb.Enter))
	assert.Equal(t, "Pause", answer[string](p, `document.getElementById("play").textContent`))
	p.do(chromedp.Poll(`Number(document.getElementById("step").value) >= 3`, nil), chromedp.KeyEvent(kb.Enter))
	assert.Equal(t, "Play", answer[string](p, `document.getElementById("play").textContent`))
	p.isClean()
}

// typed types a text in the empty search.
func typed(text string) chromedp.Action {
	return chromedp.Tasks{chromedp.Evaluate(`document.getElementById("search").value = ""`, nil), chromedp.SendKeys("#search", text)}
}

// A party is found by its name in any language, and chosen by keyboard.
func TestSearch(t *testing.T) {
	p := open(t, neighbours(t, page.Options{Language: language.SimplifiedChinese}), telephone)
	all, shymkent := count(t, day, nil), party.MustParseID("KZ-79")
	assert.Equal(t, all, answer[int](p, `document.querySelectorAll("#list li").length`))
	for _, text := range []string{"Шымкент", "шымк", "Shymkent", "奇姆肯特", "KZ-79"} {
		p.do(typed(text))
		assert.Equal(t, "奇姆肯特市", answer[string](p, `document.querySelector("#found button").textContent`), text)
	}
	p.do(chromedp.Focus("#search"), chromedp.KeyEvent(kb.Enter))
	assert.Equal(t, "奇姆肯特市", answer[string](p, `document.querySelector("#chosen strong").textContent`))
	isOfShymkent := func(l network.Link) bool { return l.A == shymkent || l.B == shymkent }
	assert.Equal(t, count(t, day, isOfShymkent), answer[int](p, `document.querySelectorAll("#list li").length`))
	assert.Contains(t, answer[string](p, `document.getElementById("list").innerText`), "奇姆肯特市")
	p.picture("chosen.zh.telephone")
	assert.Equal(t, "search", answer[string](p, `document.activeElement.id`))
	p.do(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter))
	assert.Equal(t, all, answer[int](p, `document.querySelectorAll("#list li").length`))
	p.do(typed("zzz"))
	assert.Equal(t, "未找到", answer[string](p, `document.getElementById("found").innerText`))
	p.do(typed("KZ"), chromedp.KeyEvent(kb.Enter))
	net := world(t)
	isOfKazakhstan := func(l network.Link) bool { return net.Within(l.A, kz) || net.Within(l.B, kz) }
	assert.Equal(t, count(t, day, isOfKazakhstan), answer[int](p, `document.querySelectorAll("#list li").length`), "those of places within it too")
	p.isClean()
}

// Kinds and states are switched off and on.
func TestFilters(t *testing.T) {
	p := open(t, neighbours(t, page.Options{Language: language.Russian}), desktop)
	items := func() int { return answer[int](p, `document.querySelectorAll("#list li").length`) }
	all := items()
	agreements := count(t, day, func(l network.Link) bool { return l.Kind == network.LinkAgreement })
	unknown := count(t, day, func(l network.Link) bool { return l.Truth == civil.Unknown && l.Applies != civil.Yes })
	p.do(chromedp.Click(`[data-kind="2"]`))
	assert.Equal(t, all-agreements, items())
	assert.Equal(t, 0, answer[int](p, `[...document.querySelectorAll("svg.wide .line.agreement")].filter(l => getComputedStyle(l).display !== "none").length`))
	p.do(chromedp.Click(`[data-kind="2"]`))
	assert.Equal(t, all, items())
	p.do(chromedp.Focus(`[data-look="2"]`), chromedp.KeyEvent(" "))
	assert.Equal(t, all-unknown, items())
	assert.NotContains(t, answer[string](p, `document.getElementById("list").innerText`), "Возможно")
	p.isClean()
}

// The languages are switched, and everything with them.
func TestLanguages(t *testing.T) {
	p := open(t, neighbours(t, page.Options{}), desktop)
	english := answer[string](p, snapshot)
	seen := map[string]bool{}
	for _, language := range []string{"ru", "kk", "zh", "en"} {
		p.do(chromedp.Click(`[data-language="` + language + `"]`))
		assert.True(t, strings.HasPrefix(answer[string](p, `document.documentElement.lang`), language))
		assert.Equal(t, "true", answer[string](p, `document.querySelector("[data-language=`+language+`]").getAttribute("aria-pressed")`))
		text := answer[string](p, `document.body.innerText`)
		assert.Equal(t, language != "en", !strings.Contains(text, "In effect"), language)
		seen[answer[string](p, `[document.title, ...[...document.querySelectorAll("[aria-label]")].map(e => e.ariaLabel)].join()`)] = true
		p.picture("switched." + language)
	}
	assert.Len(t, seen, 4)
	assert.Equal(t, english, answer[string](p, snapshot), "English again is what it was")
	p.isClean()
}

// Names cannot break out of their places.
func TestHostileNames(t *testing.T) {
	net := read(t, hostile())
	html := written(t, net, net.Histories(civil.Interval{}), page.Options{Day: day})
	p := open(t, html, desktop)
	p.do(chromedp.Click(`[data-language="ru"]`), chromedp.SendKeys("#search", "window"))
	assert.Equal(t, "undefined", answer[string](p, `typeof window.broken`))
	assert.Equal(t, 2, answer[int](p, `document.scripts.length`))
	assert.Equal(t, 0, answer[int](p, `document.querySelectorAll("img, svg[onload]").length`))
	assert.Equal(t, "https:", answer[string](p, `document.querySelector("#sources a").protocol`))
	assert.Contains(t, answer[string](p, `document.body.innerText`), "</script><script>window.broken=1</script>")
	p.isClean()
}

// A network of nobody has a page too.
func TestEmptyPage(t *testing.T) {
	p := open(t, written(t, nil, nil, page.Options{Language: language.Russian}), telephone)
	assert.Contains(t, answer[string](p, `document.body.innerText`), "Нет связей для показа.")
	p.do(chromedp.Click(`[data-language="zh"]`))
	assert.Contains(t, answer[string](p, `document.body.innerText`), "没有可显示的联系。")
	p.isClean()
}

// A page of the whole atlas answers a key in less time than a person notices, and fits the screen.
func TestWholeAtlas(t *testing.T) {
	net := world(t)
	p := open(t, written(t, net, net.Histories(civil.Interval{}), page.Options{Day: day}), telephone)
	took := answer[float64](p, `(() => { const t = performance.now(); for (const n of [1, 2, 3, 4]) document.getElementById("previous").click(); return (performance.now() - t) / 4 })()`)
	t.Logf("%.0f ms for a step of the slider", took)
	assert.LessOrEqual(t, answer[int](p, `document.scrollingElement.scrollWidth`), int(telephone.width))
	assert.Equal(t, 200, answer[int](p, `document.querySelectorAll("#list li").length`), "the list is short until all is asked for")
	p.do(chromedp.Click("#list button"))
	assert.Greater(t, answer[int](p, `document.querySelectorAll("#list li").length`), 2000)
	p.isClean()
	require.NotZero(t, took)
}
