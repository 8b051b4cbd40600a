package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	cdp "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var screenshots = flag.String("screenshots", "", "a folder for images of the pages that are tested")

// axe is the checker of accessibility, which npm ci --prefix internal/browser installs.
const axe = "../../internal/browser/node_modules/axe-core/axe.min.js"

// missing skips a test for which something is not installed. Where REQUIRE_BROWSER is set it fails.
func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("REQUIRE_BROWSER") != "" {
		t.Fatal(what + " is not installed")
	}
	t.Skip(what + " is not installed")
}

var (
	browserStarted atomic.Bool
	browser        = sync.OnceValues(func() (context.Context, func()) {
		browserStarted.Store(true)
		options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.Flag("disable-background-networking", true),
			chromedp.Flag("disable-component-update", true), chromedp.WSURLReadTimeout(time.Minute))
		ctx, stopProcess := chromedp.NewExecAllocator(context.Background(), options...)
		ctx, stop := chromedp.NewContext(ctx)
		return ctx, func() { stop(); stopProcess() }
	})
)

func stopBrowser() {
	if browserStarted.Load() {
		_, stop := browser()
		stop()
	}
}

// tab is a window of the browser, with what it complained about.
type tab struct {
	*testing.T
	site   *site
	ctx    context.Context
	mu     sync.Mutex
	faults []string
}

// newTab opens a window.
func newTab(t *testing.T, width, height int64) *tab {
	t.Helper()
	found := false
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		_, err := exec.LookPath(name)
		found = found || err == nil
	}
	if !found {
		missing(t, "chromium")
	}
	ctx, _ := browser()
	require.NoError(t, chromedp.Run(ctx)) // starts it
	ctx, stop := chromedp.NewContext(ctx)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 2*time.Minute)
	t.Cleanup(stop)
	p := &tab{T: t, site: asked(t), ctx: ctx}
	chromedp.ListenTarget(ctx, p.listen)
	p.do(log.Enable(), emulation.SetDeviceMetricsOverride(width, height, 1, width < 500))
	return p
}

// listen notes errors, warnings and exceptions.
func (p *tab) listen(event any) {
	fault := ""
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.APITypeError || e.Type == runtime.APITypeWarning {
			fault = fmt.Sprint("console: ", e.Args)
		}
	case *runtime.EventExceptionThrown:
		fault = e.ExceptionDetails.Error()
	case *log.EventEntryAdded:
		fault = string(e.Entry.Source) + ": " + e.Entry.Text
	}
	if fault != "" {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.faults = append(p.faults, fault)
	}
}

// isClean fails if the browser complained, for example about a violation of the Content Security Policy.
func (p *tab) isClean() {
	p.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	require.Empty(p, p.faults)
}

func (p *tab) do(actions ...chromedp.Action) {
	p.Helper()
	require.NoError(p, chromedp.Run(p.ctx, actions...))
}

// open opens an address of the portal and waits until it is there, in place of the page before.
func (p *tab) open(address string) {
	p.Helper()
	p.do(chromedp.Evaluate(`window.isBefore = true; 0`, nil), chromedp.Navigate(p.site.URL+address))
	p.until(`!window.isBefore`)
}

// answerOf evaluates JavaScript.
func answerOf[T any](p *tab, script string) T {
	p.Helper()
	var v T
	p.do(chromedp.Evaluate(script, &v, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
	return v
}

// until waits until a script is true on a page that is wholly there, also on the one to which the browser goes meanwhile.
func (p *tab) until(script string) {
	p.Helper()
	require.Eventually(p, func() bool {
		is := false
		return chromedp.Run(p.ctx, chromedp.Evaluate(`document.readyState === "complete" && (`+script+`)`, &is)) == nil && is
	}, 20*time.Second, 20*time.Millisecond, script)
}

// press presses keys.
func (p *tab) press(keys ...string) {
	p.Helper()
	for _, key := range keys {
		p.do(chromedp.KeyEvent(key))
	}
}

// tabTo presses the tabulator until an element has the focus.
func (p *tab) tabTo(selector string) {
	p.Helper()
	for range 100 {
		p.press(kb.Tab)
		if answerOf[bool](p, "document.activeElement.matches(`"+selector+"`)") {
			require.NotEqual(p, "none", answerOf[string](p, "getComputedStyle(document.activeElement).outlineStyle"), "the focus is visible")
			return
		}
	}
	require.Fail(p, "the tabulator does not reach "+selector)
}

// picture writes an image of the page, where a folder is given.
func (p *tab) picture(name string) {
	p.Helper()
	if *screenshots == "" {
		return
	}
	var image []byte
	p.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		image, err = cdp.CaptureScreenshot().WithCaptureBeyondViewport(true).WithFormat(cdp.CaptureScreenshotFormatPng).Do(ctx)
		return err
	}))
	require.NoError(p, os.WriteFile(filepath.Join(*screenshots, name+".png"), image, 0o644))
}

// A reader with a keyboard alone searches for СКО, opens the region and a pair, changes the day and the language, and can pass on the
// address of what is shown.
func TestReader(t *testing.T) {
	p := newTab(t, 1280, 900)
	p.open("/?lang=ru")
	p.tabTo("#search")
	p.press("СКО", kb.Enter)
	p.until(`!!document.querySelector("h2")?.textContent.includes("найдено: 1")`)
	p.tabTo(`a[href^="/party/KZ-59"]`)
	p.press(kb.Enter)
	p.until(`document.querySelector("#title")?.textContent === "Северо-Казахстанская область: трансграничные связи"`)
	assert.Equal(t, 2, answerOf[int](p, `document.querySelectorAll("#figures img").length`), "exports and population")
	p.tabTo(`a[href*="b=CN-JS%2Fnanjing"]`)
	p.press(kb.Enter)
	p.until(`document.querySelector("#title")?.textContent === "Северо-Казахстанская область и Нанкин: трансграничные связи"`)
	assert.Equal(t, "Связи: 2", answerOf[string](p, `document.querySelector("#ties h2").textContent`))
	p.tabTo("#step")
	p.press(kb.ArrowLeft)
	assert.Equal(t, "По состоянию на 28 ноября 2025 года", answerOf[string](p, `document.getElementById("day").textContent`))
	p.until(`location.search.includes("on=2025-11-28")`)
	assert.Equal(t, 2, answerOf[int](p, `document.querySelectorAll("#pages a[href*='on=2025-11-28']").length`), "the day goes with the reader")
	p.open(answerOf[string](p, `location.pathname + location.search`))
	assert.Equal(t, "По состоянию на 28 ноября 2025 года", answerOf[string](p, `document.getElementById("day").textContent`))
	p.tabTo(`[data-language="kk"]`)
	p.press(kb.Enter)
	p.until(`location.search.includes("lang=kk")`)
	assert.Equal(t, "Солтүстік Қазақстан облысы және Нанкин: трансшекаралық байланыстар", strings.ReplaceAll(answerOf[string](p, `document.title`), "Nanjing", "Нанкин"))
	shown := answerOf[string](p, `document.body.innerText`)
	p.open(answerOf[string](p, `location.pathname + location.search`))
	assert.Equal(t, shown, answerOf[string](p, `document.body.innerText`), "the address has everything that is shown")
	p.tabTo("#site-search")
	p.press("江苏", kb.Enter)
	p.until(`document.querySelector('a[href^="/party/CN-JS?"]')?.textContent === "Цзянсу провинциясы"`)
	p.tabTo(`a[href^="/party/CN-JS?"]`)
	p.press(kb.Enter)
	p.until(`!!document.getElementById("title")?.textContent.startsWith("Цзянсу провинциясы")`)
	p.isClean()
}

// pagesOfTests are the pages that every reader meets.
var pagesOfTests = map[string]string{"start": "/?", "found": "/?q=Almaty", "party": "/party/KZ-59?", "figures": "/party/CN-JS?", "pair": "/pair?a=KZ&b=UZ", "flow": "/pair?a=KZ-59&b=CN-JS"}

// Every page fits the screen in every language, shows its images, and the browser has nothing to complain about.
func TestPagesFit(t *testing.T) {
	for _, lang := range []string{"en", "ru", "kk", "zh"} {
		for name, width := range map[string]int64{"desktop": 1280, "telephone": 390} {
			t.Run(lang+" "+name, func(t *testing.T) {
				p := newTab(t, width, 844)
				for of, address := range pagesOfTests {
					p.open(address + "&lang=" + lang)
					assert.LessOrEqual(t, answerOf[int](p, `document.scrollingElement.scrollWidth`), int(width), of)
					p.until(`[...document.images].every(i => i.complete && i.naturalWidth > 0)`)
					assert.True(t, strings.HasPrefix(answerOf[string](p, `document.documentElement.lang`), lang))
					p.picture(of + "." + lang + "." + name)
				}
				p.isClean()
			})
		}
	}
}

// The checker of accessibility finds nothing serious on any page, in light and in dark.
func TestAccessible(t *testing.T) {
	script, err := os.ReadFile(axe)
	if err != nil {
		missing(t, "axe-core")
	}
	p := newTab(t, 1280, 900)
	for scheme, lang := range map[string]string{"light": "ru", "dark": "zh"} {
		p.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
		for of, address := range pagesOfTests {
			p.open(address + "&lang=" + lang)
			p.do(chromedp.Evaluate(string(script), nil))
			found := answerOf[struct {
				Faults []string
				Passes int
			}](p, `axe.run().then(r => ({passes: r.passes.length, faults: r.violations.filter(v => ["serious", "critical"].includes(v.impact))
				.map(v => v.id + ": " + v.nodes.map(n => n.html.slice(0, 200)).join("; "))}))`)
			assert.Empty(t, found.Faults, "%s %s", of, scheme)
			assert.Greater(t, found.Passes, 10, "%s %s", of, scheme)
		}
	}
	p.open("/party/ZZ?lang=ru")
	p.do(chromedp.Evaluate(string(script), nil))
	assert.Empty(t, answerOf[[]string](p, `axe.run().then(r => r.violations.map(v => v.id))`))
	p.do(chromedp.Evaluate(`document.querySelector("main").append(new Image()); 0`, nil))
	assert.Equal(t, []string{"image-alt"}, answerOf[[]string](p, `axe.run().then(r => r.violations.map(v => v.id))`), "an image without a text is found")
}

// On paper there is neither a form nor a way to other pages.
func TestPaper(t *testing.T) {
	p := newTab(t, 1280, 900)
	for of, address := range pagesOfTests {
		p.open(address)
		p.do(emulation.SetEmulatedMedia().WithMedia("print"))
		assert.Zero(t, answerOf[int](p, `[...document.querySelectorAll("input[type=search], nav, button")].filter(e => e.checkVisibility()).length`), of)
		assert.NotEmpty(t, answerOf[string](p, `document.querySelector("main").innerText`), of)
	}
	p.isClean()
}
