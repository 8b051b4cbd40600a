package browser_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

var screenshots = flag.String("screenshots", "", "a folder for images of the pages that are tested")

// missing skips a test for which something is not installed. Where REQUIRE_BROWSER is set it fails.
func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("REQUIRE_BROWSER") != "" {
		t.Fatal(what + " is not installed")
	}
	t.Skip(what + " is not installed")
}

// chromium returns the path of a browser, "" where there is none.
var chromium = sync.OnceValue(func() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
})

// size is that of a window.
type size struct{ width, height int64 }

var (
	desktop   = size{1280, 900}
	telephone = size{390, 844}
)

// tab is an open page, with what its browser complained about.
type tab struct {
	*testing.T
	ctx    context.Context
	mu     sync.Mutex
	faults []string
}

// started is the browser of all tests, and what ends it.
type started struct {
	ctx  context.Context
	stop func()
}

var shared = sync.OnceValue(func() started {
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium()), chromedp.NoSandbox,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("force-color-profile", "srgb"), chromedp.WSURLReadTimeout(60*time.Second))
	ctx, stopProcess := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stop := chromedp.NewContext(ctx)
	return started{ctx, func() { stop(); stopProcess() }}
})

func TestMain(m *testing.M) {
	flag.Parse()
	status := m.Run()
	if chromium() != "" {
		shared().stop()
	}
	os.Exit(status)
}

// open opens a tab with a page.
func open(t *testing.T, html string, s size, before ...chromedp.Action) *tab {
	t.Helper()
	if chromium() == "" {
		missing(t, "chromium")
	}
	require.NoError(t, chromedp.Run(shared().ctx)) // starts it
	ctx, stop := chromedp.NewContext(shared().ctx)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 60*time.Second)
	t.Cleanup(stop)
	page := &tab{T: t, ctx: ctx}
	chromedp.ListenTarget(ctx, page.listen)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind := "text/html; charset=utf-8"
		if strings.HasPrefix(html, "<svg") {
			kind = "image/svg+xml"
		}
		w.Header().Set("Content-Type", kind)
		if r.URL.Path == "/" {
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader([]byte(html)))
		}
	}))
	t.Cleanup(server.Close)
	page.do(append(append([]chromedp.Action{log.Enable(), emulation.SetDeviceMetricsOverride(s.width, s.height, 1, s.width < 500)}, before...), chromedp.Navigate(server.URL))...)
	return page
}

// listen notes every error, warning and exception.
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

// do runs actions.
func (p *tab) do(actions ...chromedp.Action) {
	p.Helper()
	require.NoError(p, chromedp.Run(p.ctx, actions...))
}

// answer evaluates JavaScript.
func answer[T any](p *tab, script string) T {
	p.Helper()
	var v T
	p.do(chromedp.Evaluate(script, &v, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
	return v
}

// isClean fails if the browser complained, for example about a violation of the Content Security Policy.
func (p *tab) isClean() {
	p.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	require.Empty(p, p.faults)
}

// picture writes an image of the whole page, where a folder is given.
func (p *tab) picture(name string) {
	p.Helper()
	if *screenshots == "" {
		return
	}
	var image []byte
	p.do(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		image, err = page.CaptureScreenshot().WithCaptureBeyondViewport(true).WithFormat(page.CaptureScreenshotFormatPng).Do(ctx)
		return err
	}))
	require.NoError(p, os.WriteFile(filepath.Join(*screenshots, name+".png"), image, 0o644))
}
