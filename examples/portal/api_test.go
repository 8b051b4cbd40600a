package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// decoded returns the JSON of a response.
func decoded(t testing.TB, r response) map[string]any {
	t.Helper()
	var v map[string]any
	require.NoError(t, json.Unmarshal([]byte(r.body), &v), r.body)
	return v
}

// The answers in four languages have the sentences of that language.
func TestAnswers(t *testing.T) {
	s := asked(t)
	for _, c := range []struct{ address, en, ru, kk, zh string }{
		{"/v1/links?a=KZ-59&b=CN-JS&on=2025-12-01", "North Kazakhstan Region has been a member of", "Северо-Казахстанская область — участник платформы",
			"Солтүстік Қазақстан облысы 2025 жылғы 28 қарашадан бастап", "北哈萨克斯坦州自2025年11月28日起为"},
		{"/v1/links?a=KZ-59&on=2025-12-01", "Shaanxi", "Шэньси", "Шэньси", "陕西"},
		{"/v1/parties?limit=1000", `"id":"KZ","name":"Kazakhstan"`, `"id":"KZ","name":"Казахстан"`, `"id":"KZ","name":"Қазақстан"`, `"id":"KZ","name":"哈萨克斯坦"`},
		{"/v1/parties/KZ-59", "North Kazakhstan Region: cross-border ties", "Северо-Казахстанская область: трансграничные связи", "Солтүстік Қазақстан облысы: трансшекаралық байланыстар", "北哈萨克斯坦州：跨境联系"},
		{"/v1/search?q=" + url.QueryEscape("СКО"), `"title":"North Kazakhstan Region"`, `"title":"Северо-Казахстанская область"`, `"title":"Солтүстік Қазақстан облысы"`, `"title":"北哈萨克斯坦州"`},
		{"/v1/timeline?party=KZ-59", "North Kazakhstan Region signed", "Северо-Казахстанская область подписала", "қол қойды", "北哈萨克斯坦州"},
		{"/v1/changes?party=KZ-59", "has been open in Nanjing since November 28, 2025", "работает в Нанкине", "2025 жылғы 28 қарашадан", "自2025年11月28日"},
		{"/v1/figures?party=CN-JS", "Gross regional product in 2024: about 1.9 trillion US dollars", "Валовой региональный продукт за 2024 год: примерно 1,9", "жалпы өңірлік өнім", "2024年地区生产总值：约1.9万亿美元"},
		{"/chart.svg?party=KZ-59&indicator=goods-exports&unit=USD", "Exports", "Экспорт", "экспорт", "出口"},
	} {
		for lang, want := range map[string]string{"en": c.en, "ru": c.ru, "kk": c.kk, "zh": c.zh} {
			t.Run(lang+" "+c.address, func(t *testing.T) {
				separator := "?"
				if strings.Contains(c.address, "?") {
					separator = "&"
				}
				byParameter := s.get(t, c.address+separator+"lang="+lang)
				assert.Equal(t, http.StatusOK, byParameter.StatusCode)
				assert.Contains(t, byParameter.body, want)
				byHeader := s.get(t, c.address, "Accept-Language", "fr, en;q=0.1, "+lang+";q=0.9")
				assert.Equal(t, byParameter.body, byHeader.body)
				assert.Equal(t, "Accept-Encoding, Accept-Language", byHeader.Header.Get("Vary"))
			})
		}
	}
}

// Both sides of a pair have the same links, and the whole has the days that the parameters name.
func TestLinks(t *testing.T) {
	s := asked(t)
	one, other := decoded(t, s.get(t, "/v1/links?a=KZ&b=CN&on=2020-01-01")), decoded(t, s.get(t, "/v1/links?a=CN&b=KZ&on=2020-01-01"))
	assert.Equal(t, one["total"], other["total"])
	assert.Greater(t, one["total"], 10.0)
	before, after := decoded(t, s.get(t, "/v1/links?a=KZ-59&b=CN-JS&on=2025-11-27")), decoded(t, s.get(t, "/v1/links?a=KZ-59&b=CN-JS&on=2025-11-28"))
	assert.Equal(t, []any{0.0, 2.0}, []any{before["total"], after["total"]})
	assert.Equal(t, []any{}, before["links"])
	assert.Equal(t, after["links"], decoded(t, s.get(t, "/v1/links?a=KZ-59&b=CN-JS"))["links"], "without a day it is the one of today")
	assert.Equal(t, "2025-12-01", decoded(t, s.get(t, "/v1/links?a=KZ-59&b=CN-JS"))["on"])
}

// Following next from part to part gives each row once.
func TestParts(t *testing.T) {
	s := asked(t)
	whole := decoded(t, s.get(t, "/v1/links?a=KZ&lang=kk&on=2024-01-01&limit=1000"))
	var links []any
	for address := "/v1/links?a=KZ&lang=kk&on=2024-01-01&limit=70"; address != ""; {
		part := decoded(t, s.get(t, address))
		assert.Equal(t, whole["total"], part["total"])
		links = append(links, part["links"].([]any)...)
		address, _ = part["next"].(string)
	}
	assert.Equal(t, whole["links"], links)
	assert.Greater(t, len(links), 140)
	assert.Empty(t, decoded(t, s.get(t, "/v1/links?a=KZ&offset=1000000"))["links"])
}

// A dataset in which something was recorded on a day is known with it from that day on.
func TestKnown(t *testing.T) {
	s := openSite(t)
	d, revision, err := s.store.Load(t.Context())
	require.NoError(t, err)
	for i := range d.Offices {
		d.Offices[i].Recorded = testDay.AddDays(-1)
	}
	for i := range d.Meetings { // which refer to offices
		d.Meetings[i].Recorded = testDay.AddDays(-1)
	}
	_, err = s.store.Save(t.Context(), d, revision)
	require.NoError(t, err)
	require.NoError(t, s.portal.refresh(t.Context()))
	count := func(known string) any {
		return decoded(t, s.get(t, "/v1/links?a=KZ-59&b=CN-JS"+known))["total"]
	}
	assert.Equal(t, 2.0, count(""))
	assert.Equal(t, 2.0, count("&known=2025-11-30"))
	assert.Equal(t, 1.0, count("&known=2025-11-29"))
	assert.Contains(t, s.get(t, "/v1/links?a=KZ&known=2025-11-29&limit=1").body, "known=2025-11-29", "in the address of the next part")
	for i := range mostEarlier + 2 { // many days are no matter
		assert.Equal(t, 1.0, count("&known="+testDay.AddDays(-10-i).String()))
	}
}

// A portal answers from what others write into the store, and keeps its answers if that cannot be used.
func TestRefresh(t *testing.T) {
	s := openSite(t)
	address := "/v1/links?a=KZ-59&b=CN-JS"
	before := s.get(t, address)
	d, revision, err := s.store.Load(t.Context())
	require.NoError(t, err)
	d.Offices, d.Meetings = nil, nil
	_, err = s.store.Save(t.Context(), d, revision)
	require.NoError(t, err)
	assert.Equal(t, before.body, s.get(t, address).body)
	ctx, stop := context.WithCancel(t.Context())
	var followed sync.WaitGroup
	followed.Go(func() { s.portal.follow(ctx, 10*time.Millisecond) })
	require.Eventually(t, func() bool { return s.get(t, address).body != before.body }, 20*time.Second, 20*time.Millisecond)
	after := s.get(t, address, "If-None-Match", before.Header.Get("ETag"))
	assert.Equal(t, http.StatusOK, after.StatusCode)
	assert.Equal(t, 1.0, decoded(t, after)["total"])
	require.NoError(t, s.db.Close())
	require.Eventually(t, func() bool { return strings.Contains(s.log.String(), "the store cannot be used") }, 20*time.Second, 20*time.Millisecond)
	stop()
	followed.Wait()
	assert.Equal(t, after.body, s.get(t, address).body)
	assert.Equal(t, 2, strings.Count(s.log.String(), "the store is read"))
}

// A reader who has an answer is not sent it again.
func TestConditional(t *testing.T) {
	s := asked(t)
	for _, address := range []string{"/v1/links?a=KZ&b=CN", "/openapi.json", "/", "/pair?a=KZ-59&b=CN-JS", "/party/KZ-59"} {
		for _, encoding := range []string{"identity", "gzip"} {
			first := s.get(t, address, "Accept-Encoding", encoding)
			tag := first.Header.Get("ETag")
			assert.Regexp(t, `^"[\w-]{16}(-gzip)?"$`, tag)
			assert.Equal(t, encoding == "gzip", strings.HasSuffix(tag, `-gzip"`))
			assert.Contains(t, first.Header.Get("Cache-Control"), "max-age")
			for _, condition := range []string{tag, "W/" + tag, `"other", ` + tag, "*"} {
				second := s.get(t, address, "Accept-Encoding", encoding, "If-None-Match", condition)
				assert.Equal(t, http.StatusNotModified, second.StatusCode, condition)
				assert.Empty(t, second.body)
				assert.Equal(t, tag, second.Header.Get("ETag"))
			}
			assert.Equal(t, first.body, s.get(t, address, "Accept-Encoding", encoding, "If-None-Match", `"other"`).body)
			head := s.do(t, http.MethodHead, address, "Accept-Encoding", encoding)
			assert.Equal(t, []string{tag, ""}, []string{head.Header.Get("ETag"), head.body})
		}
	}
	tags := map[string]bool{}
	for _, lang := range []string{"en", "ru", "kk", "zh"} {
		tags[s.get(t, "/v1/links?a=KZ&b=CN&lang="+lang).Header.Get("ETag")] = true
	}
	assert.Len(t, tags, 4)
}

// A request is logged on one line, with what it was and what it got.
func TestLog(t *testing.T) {
	s := asked(t)
	s.get(t, "/v1/links?a=KZ&b=%0A%22", "X-Request-Id", "one\ttwo")
	logged := strings.Split(strings.TrimSpace(s.log.String()), "\n")
	var line map[string]any
	require.NoError(t, json.Unmarshal([]byte(logged[len(logged)-1]), &line))
	assert.Equal(t, []any{"request", "GET", "/v1/links?a=KZ&b=%0A%22", 400.0, "one\ttwo"}, []any{line["msg"], line["method"], line["address"], line["status"], line["id"]})
	assert.Positive(t, line["bytes"])
	assert.Positive(t, line["time"])
}

// The cache computes an answer once for all who ask, forgets what was not asked for, and keeps no error.
func TestCache(t *testing.T) {
	c, computed := newCache(100), 0
	ask := func(key string) {
		a, err := c.get(key, func() (*answer, error) { computed++; return &answer{body: make([]byte, 39)}, nil })
		require.NoError(t, err)
		require.Len(t, a.body, 39)
	}
	ask("a")
	ask("b")
	ask("a")
	assert.Equal(t, 2, computed)
	ask("c") // b goes
	ask("a")
	assert.Equal(t, 3, computed)
	ask("b")
	assert.Equal(t, 4, computed)
	assert.LessOrEqual(t, c.size, 100)
	for range 2 {
		_, err := c.get("wrong", func() (*answer, error) { computed++; return nil, fmt.Errorf("wrong") })
		assert.Error(t, err)
	}
	assert.Equal(t, 6, computed)
	assert.Len(t, c.byKey, 2)
	big, err := c.get("big", func() (*answer, error) { return &answer{body: make([]byte, 1000)}, nil })
	require.NoError(t, err)
	assert.Len(t, big.body, 1000)
	assert.Equal(t, 0, c.size)
}
