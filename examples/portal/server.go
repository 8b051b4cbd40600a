package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
)

// waitTime is how long a request waits for others to be answered.
const waitTime = 10 * time.Second

// answer is the content of a response.
type answer struct {
	kind   string // media type
	body   []byte
	tag    string // strong entity tag, of the bytes
	zipped []byte // nil where that does not pay
}

// leastZipped is the number of bytes from which on an answer is compressed.
const leastZipped = 1 << 10

// The media types of answers.
const (
	kindJSON    = "application/json"
	kindProblem = "application/problem+json"
	kindHTML    = "text/html; charset=utf-8"
	kindSVG     = "image/svg+xml"
)

func newAnswer(kind string, body []byte) *answer {
	sum := sha256.Sum256(body)
	a := &answer{kind: kind, body: body, tag: base64.RawURLEncoding.EncodeToString(sum[:12])}
	if len(body) >= leastZipped {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, _ = w.Write(body) // a buffer takes everything
		_ = w.Close()
		a.zipped = b.Bytes()
	}
	return a
}

// asJSON returns the answer that a value is.
func asJSON(v any) (*answer, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return newAnswer(kindJSON, b.Bytes()), nil
}

func (a *answer) size() int { return len(a.body) + len(a.zipped) }

// write writes the answer, or that the reader has it.
func (a *answer) write(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", a.kind)
	h.Set("Cache-Control", "public, max-age=60")
	h.Set("Vary", "Accept-Encoding, Accept-Language")
	body, tag := a.body, a.tag
	if a.zipped != nil && acceptsGzip(r) {
		body, tag = a.zipped, a.tag+"-gzip"
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("ETag", `"`+tag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

func acceptsGzip(r *http.Request) bool {
	for _, one := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		if name, weight, _ := strings.Cut(strings.TrimSpace(one), ";"); name == "gzip" {
			return strings.Trim(weight, " q=0.") != "" || weight == ""
		}
	}
	return false
}

// endpoint is what is at an address. Parameters are those beside lang and known; one in the path comes first.
type endpoint struct {
	path       string
	parameters []string
	answer     func(q *query) (*answer, error)
}

func endpoints() []endpoint {
	return []endpoint{
		{"/v1/links", []string{"a", "b", "on", "limit", "offset"}, links},
		{"/v1/parties", []string{"limit", "offset"}, parties},
		{"/v1/parties/{id...}", []string{"id", "on"}, oneParty},
		{"/v1/search", []string{"q", "limit", "offset"}, search},
		{"/v1/timeline", []string{"party", "from", "until", "limit", "offset"}, timeline},
		{"/v1/changes", []string{"party", "from", "to", "limit", "offset"}, changes},
		{"/v1/figures", []string{"party", "indicator", "limit", "offset"}, figures},
		{"/v1/problems", nil, problems},
		{"/openapi.json", nil, openAPI},
		{"/dataset.schema.json", nil, datasetSchema},
		{"/chart.svg", []string{"party", "counterpart", "indicator", "unit", "width"}, drawChart},
		{"/favicon.ico", nil, icon},
		{"/{$}", []string{"q"}, startPage},
		{"/party/{id...}", []string{"id", "on"}, partyPage},
		{"/pair", []string{"a", "b", "on"}, pairPage},
	}
}

// handler returns what answers requests, and logs them.
func (p *portal) handler() http.Handler {
	mux := http.NewServeMux()
	for _, e := range endpoints() {
		mux.HandleFunc("GET "+e.path, func(w http.ResponseWriter, r *http.Request) { p.serve(w, r, e) })
	}
	return p.logged(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Content-Security-Policy", "frame-ancestors 'none'")
		_, pattern := mux.Handler(&http.Request{Method: http.MethodGet, URL: r.URL, Host: r.Host})
		switch {
		case len(r.URL.RequestURI()) > mostAddress:
			refuse(w, r, faultLength.of("", issue.Args{"limit": strconv.Itoa(mostAddress)}))
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			h.Set("Allow", "GET, HEAD")
			refuse(w, r, faultMethod.of("", issue.Args{"method": quoted(r.Method)}))
		case r.ContentLength != 0:
			h.Set("Connection", "close")
			refuse(w, r, faultBody.of("", nil))
		case pattern == "":
			refuse(w, r, faultPath.of("", nil))
		default:
			mux.ServeHTTP(w, r)
		}
	}))
}

// serve answers a request at an endpoint.
func (p *portal) serve(w http.ResponseWriter, r *http.Request, e endpoint) {
	a, err := p.answer(r, e)
	if err != nil {
		if problemOf(err).status == http.StatusInternalServerError {
			p.log.Error("no answer", "address", r.URL.RequestURI(), "error", err)
		}
		refuse(w, r, problemOf(err))
		return
	}
	a.write(w, r)
}

// answer returns the answer to a request, computed or kept.
func (p *portal) answer(r *http.Request, e endpoint) (*answer, error) {
	tag, wrong := languageOf(r)
	if wrong != nil {
		return nil, wrong
	}
	values, wrong := parse(r, append(slices.DeleteFunc(slices.Clone(e.parameters), func(name string) bool { return name == "id" }), "known", "lang"))
	if wrong != nil {
		return nil, wrong
	}
	if slices.Contains(e.parameters, "id") {
		values.Set("id", r.PathValue("id"))
	}
	values.Set("lang", codeOf(tag))
	now := p.current.Load()
	return now.answers.get(r.URL.Path+"?"+values.Encode(), func() (*answer, error) {
		free, err := p.slot()
		if err != nil {
			return nil, err
		}
		defer free()
		return now.answer(r.URL.Path, values, tag, e)
	})
}

// slot waits until an answer may be computed.
func (p *portal) slot() (free func(), err error) {
	wait := time.NewTimer(waitTime)
	defer wait.Stop()
	select {
	case p.slots <- struct{}{}:
		return func() { <-p.slots }, nil
	case <-wait.C:
		return nil, faultBusy.of("", nil)
	}
}

// answer computes an answer.
func (e *edition) answer(path string, values url.Values, tag language.Tag, at endpoint) (*answer, error) {
	q := &query{edition: e, path: path, values: values, tag: tag}
	q.known = q.day("known", civil.Date{})
	if q.problem != nil {
		return nil, q.problem
	}
	known, err := e.asKnown(q.known)
	if err != nil {
		return nil, errors.Join(faultKnown.of("", issue.Args{"value": q.known.String()}), err)
	}
	q.edition, q.brief = known, known.briefs[tag]
	a, err := at.answer(q)
	if q.problem != nil {
		return nil, q.problem
	}
	return a, err
}

// refused is a problem as RFC 9457 has it.
type refused struct {
	Type      string     `json:"type"`
	Title     string     `json:"title"`
	Status    int        `json:"status"`
	Detail    string     `json:"detail"`
	Code      issue.Code `json:"code"`
	Parameter string     `json:"parameter,omitzero"`
}

// refuse tells a problem in the reader's language.
func refuse(w http.ResponseWriter, r *http.Request, p *problem) {
	tag, _ := languageOf(r)
	code := codeOf(tag)
	told := refused{"/v1/problems#" + string(p.issue.Code), http.StatusText(p.status), p.status, p.issue.Message(code), p.issue.Code, p.parameter}
	kind, body := kindProblem, []byte(nil)
	if isOfPages(r.URL.Path) {
		kind, body = kindHTML, problemPage(tag, told)
	} else {
		body, _ = json.Marshal(told) // strings and a number always have a text
	}
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Language", code)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Set("Cache-Control", "no-store")
	if p.status == http.StatusServiceUnavailable {
		h.Set("Retry-After", "5")
	}
	w.WriteHeader(p.status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the reader may be gone
	}
}

// isOfPages reports whether a path is one for readers, and not for programs.
func isOfPages(path string) bool {
	return !strings.HasPrefix(path, "/v1/") && !strings.HasSuffix(path, ".json") && !strings.HasSuffix(path, ".svg")
}

// logged logs each request when it has been answered.
func (p *portal) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun, c := time.Now(), &counter{ResponseWriter: w}
		defer func() {
			p.log.LogAttrs(r.Context(), slog.LevelInfo, "request", slog.String("method", r.Method), slog.String("address", r.URL.RequestURI()),
				slog.Int("status", c.status), slog.Int("bytes", c.bytes), slog.Duration("time", time.Since(begun)),
				slog.String("from", r.RemoteAddr), slog.String("id", shortened(r.Header.Get("X-Request-Id"))))
		}()
		next.ServeHTTP(c, r)
	})
}

// shortened returns the beginning of a text that a reader sent.
func shortened(text string) string { return text[:min(len(text), mostQuoted)] }

// counter notes what is written.
type counter struct {
	http.ResponseWriter
	status, bytes int
}

func (c *counter) WriteHeader(status int) {
	if c.status == 0 {
		c.status = status
	}
	c.ResponseWriter.WriteHeader(status)
}

func (c *counter) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.bytes += n
	return n, err
}
