package main

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Wrong requests get a problem with a code, in the language that was asked for.
func TestProblems(t *testing.T) {
	s, c := asked(t), newChecker(t)
	for _, one := range []struct {
		address string
		status  int
		code    string
		detail  string
	}{
		{"/v1/links", 400, "missing-parameter", "the parameter a is missing"},
		{"/v1/links?a=", 400, "missing-parameter", "the parameter a is missing"},
		{"/v1/links?a=&lang=ru", 400, "missing-parameter", "не указан параметр a"},
		{"/v1/links?a=kz-59&lang=ru", 404, "unknown-party", `страны, региона или организации "kz-59" нет; возможно, имелось в виду KZ-59`},
		{"/v1/links?a=ZZ", 404, "unknown-party", `there is no country, region or organization "ZZ"`},
		{"/v1/links?a=%D0%9A%D0%97&lang=kk", 400, "bad-party", `"КЗ" – елдің, өңірдің немесе ұйымның коды емес`},
		{"/v1/links?a=KZ&b=../..", 400, "bad-party", `"../.." is not the code of a country, region or organization`},
		{"/v1/links?a=KZ&on=2025-02-30&lang=zh", 400, "bad-day", `"2025-02-30"不是日期`},
		{"/v1/links?a=KZ&on=yesterday", 400, "bad-day", `"yesterday" is not a day; write it like 2025-12-01`},
		{"/v1/links?a=KZ&on=2025-12-01T00:00:00Z", 400, "bad-day", "is not a day"},
		{"/v1/links?a=KZ&known=99999-01-01", 400, "bad-day", "99999"},
		{"/v1/links?a=KZ&limit=0", 400, "bad-number", `the parameter limit is a whole number from 1 to 1000, not "0"`},
		{"/v1/links?a=KZ&limit=1001", 400, "bad-number", "limit"},
		{"/v1/links?a=KZ&limit=1e3", 400, "bad-number", "limit"},
		{"/v1/links?a=KZ&offset=-1", 400, "bad-number", "offset"},
		{"/v1/links?a=KZ&offset=99999999999999999999", 400, "bad-number", "offset"},
		{"/v1/links?a=KZ&a=CN", 400, "repeated-parameter", "the parameter a is given more than once"},
		{"/v1/links?a=KZ&day=2025-12-01", 400, "unknown-parameter", `there is no parameter "day" here; the parameters are a, b, on, limit, offset, known, lang`},
		{"/v1/links?A=KZ", 400, "unknown-parameter", `"A"`},
		{"/v1/links?a=KZ&%00=1", 400, "unknown-parameter", `"\x00"`},
		{"/v1/links?a=%FF", 400, "bad-query", "UTF-8"},
		{"/v1/links?a=%zz", 400, "bad-query", "UTF-8"},
		{"/v1/links?a=KZ;b=CN", 400, "bad-query", "UTF-8"},
		{"/v1/links?a=KZ&lang=xx", 400, "unknown-language", `"xx" is not a language of this site`},
		{"/v1/links?a=KZ&lang=zh-Hant", 400, "unknown-language", "zh-Hant"},
		{"/v1/links?a=KZ&lang=" + strings.Repeat("a", 500), 400, "unknown-language", "…"},
		{"/v1/links?a=KZ&lang=%FF", 400, "unknown-language", `"\xff"`},
		{"/v1/search", 400, "missing-parameter", "q"},
		{"/v1/search?q=" + strings.Repeat("x", mostText+1), 400, "too-long-text", "the text of the parameter q has more than 200 bytes"},
		{"/v1/search?q=" + strings.Repeat("x", mostAddress), 414, "too-long", "more than 2000 characters"},
		{"/v1/search?" + strings.Repeat("q&", 900), 400, "repeated-parameter", "q"},
		{"/v1/parties/", 400, "missing-parameter", "id"},
		{"/v1/parties/KZ-59/nowhere", 404, "unknown-party", "KZ-59/nowhere"},
		{"/v1/parties/%FF%00", 400, "bad-party", `"\xff\x00"`},
		{"/v1/parties/KZ?id=CN", 400, "unknown-parameter", `"id"`},
		{"/v1/parties/..%2f..%2fetc%2fpasswd", 400, "bad-party", "etc"},
		{"/v1/nothing", 404, "unknown-path", "nothing at this address"},
		{"/v1/links/", 404, "unknown-path", "nothing"},
		{"/v1/", 404, "unknown-path", "nothing"},
		{"/chart.svg?party=KZ&indicator=x&unit=y&lang=kk", 404, "no-figures", "көрсеткіштер жоқ"},
		{"/chart.svg?party=KZ-59&indicator=goods-exports&unit=EUR", 404, "no-figures", "no figures"},
	} {
		r := s.get(t, one.address)
		name := one.address[:min(len(one.address), 100)]
		assert.Equal(t, one.status, r.StatusCode, name)
		assert.Equal(t, kindProblem, r.Header.Get("Content-Type"), name)
		assert.Equal(t, "no-store", r.Header.Get("Cache-Control"), name)
		require.NoError(t, c.check("", r), name)
		problem := decoded(t, r)
		assert.Equal(t, "portal."+one.code, problem["code"], name)
		assert.Contains(t, problem["detail"], one.detail, name)
	}
}

// Pages tell problems as a page, and escape what was asked for.
func TestProblemPages(t *testing.T) {
	s := asked(t)
	for address, want := range map[string]string{
		"/nothing?lang=ru":              "По этому адресу ничего нет",
		"/party/ZZ?lang=kk":             "деген ел, өңір немесе ұйым жоқ",
		"/pair?a=KZ&lang=zh":            "缺少参数b",
		"/pair?a=%3Cb%3E&b=KZ":          "&lt;b&gt;",
		"/party/%3Cscript%3Ealert(1)":   "&lt;script&gt;",
		"/?q=1&%3Cscript%3E=1":          "&lt;script&gt;",
		"/pair?a=KZ&b=CN&on=2025-99-99": "is not a day",
	} {
		r := s.get(t, address)
		assert.GreaterOrEqual(t, r.StatusCode, 400, address)
		assert.Equal(t, kindHTML, r.Header.Get("Content-Type"), address)
		assert.Contains(t, r.body, want, address)
		assert.NotContains(t, r.body, "<script>", address)
		assert.NotContains(t, r.body, "<b>", address)
	}
	r := s.get(t, "/?q="+url.QueryEscape(`"><script>alert(1)</script>`))
	assert.Equal(t, http.StatusOK, r.StatusCode)
	assert.NotContains(t, r.body, "<script>")
	assert.Contains(t, r.body, "&#34;&gt;&lt;script&gt;")
}

// Other methods, bodies, paths with dots and broken requests are refused, and nothing of them is logged as a fault of the portal.
func TestBrokenRequests(t *testing.T) {
	s := asked(t)
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "NONSENSE"} {
		r := s.do(t, method, "/v1/links?a=KZ&lang=ru")
		assert.Equal(t, http.StatusMethodNotAllowed, r.StatusCode, method)
		assert.Equal(t, "GET, HEAD", r.Header.Get("Allow"))
		assert.Contains(t, r.body, "не поддерживается; используйте GET")
	}
	for request, want := range map[string]string{
		"GET /v1/links?a=KZ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello":                            "HTTP/1.1 413 ",
		"GET /v1/links?a=KZ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n": "HTTP/1.1 413 ",
		"GET /v1/links?a=KZ HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("x", 1<<20) + "\r\n\r\n":             "HTTP/1.1 431 ",
		"GET /v1/../v1/../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n":                                          "HTTP/1.1 404 ",
		"GET //v1//links?a=KZ HTTP/1.1\r\nHost: x\r\n\r\n":                                                    "HTTP/1.1 307 ",
		"GET /v1/links?a=KZ HTTP/1.1\r\n\r\n":                                                                 "HTTP/1.1 400 ",
		"GET /v1/links?a=\x00 HTTP/1.1\r\nHost: x\r\n\r\n":                                                    "HTTP/1.1 400 ",
		"GET v1/links HTTP/1.1\r\nHost: x\r\n\r\n":                                                            "HTTP/1.1 400 ",
		"GET * HTTP/1.1\r\nHost: x\r\n\r\n":                                                                   "HTTP/1.1 4",
		"GET http://other/v1/links?a=KZ HTTP/1.1\r\nHost: x\r\n\r\n":                                          "HTTP/1.1 200 ",
		"CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n":                                                             "HTTP/1.1 405 ",
		"\x16\x03\x01\r\n\r\n":                                                                                "HTTP/1.1 400 ",
	} {
		c, err := net.Dial("tcp", strings.TrimPrefix(s.URL, "http://"))
		require.NoError(t, err)
		_, _ = io.WriteString(c, request) // the server may answer before it has read everything
		line, _ := bufio.NewReader(c).ReadString('\n')
		assert.Contains(t, line, want, request[:min(len(request), 60)])
		require.NoError(t, c.Close())
	}
	assert.NotContains(t, s.log.String(), "no answer")
	assert.NotContains(t, s.log.String(), "panic")
}
