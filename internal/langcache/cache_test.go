package langcache_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/langcache"
)

func TestClosest(t *testing.T) {
	for asked, want := range map[string]string{
		"ru": "ru", "ru-DE": "ru", "zh-TW": "zh-Hant", "zh-Hant-TW": "zh-Hant", "sr-Latn-ME": "sr-Latn-ME", "ca-ES-valencia": "ca-ES-valencia",
		"de-CH-1996": "de-CH", "kk-Latn": "und", "tlh": "und", "und": "und", "no": "no", "nb": "nb", "kk-Cyrl": "kk-Cyrl", "iw": "he",
	} {
		assert.Equal(t, want, locales.Name(langcache.Closest(language.Make(asked))), asked)
	}
}

func TestCacheAsksOncePerTag(t *testing.T) {
	var c langcache.Cache[string]
	asked := map[string]int{}
	find := func(tag language.Tag) string {
		asked[tag.String()]++
		return "of " + tag.String()
	}
	for range 100 {
		for _, text := range []string{"ru", "kk", "zh", "en"} {
			assert.Equal(t, "of "+text, c.Of(language.Make(text), find))
		}
	}
	assert.Equal(t, map[string]int{"ru": 1, "kk": 1, "zh": 1, "en": 1}, asked)
}

// TestCacheAnswersForEachTag checks that each of many made-up tags gets its own value, also from several goroutines.
func TestCacheAnswersForEachTag(t *testing.T) {
	var c langcache.Cache[string]
	var all sync.WaitGroup
	for worker := range 4 {
		all.Go(func() {
			for n := range 5000 {
				tag := language.Make(fmt.Sprintf("en-x-%d-%d", worker%2, n))
				for range 3 {
					assert.Equal(t, tag.String(), c.Of(tag, language.Tag.String))
				}
			}
		})
	}
	all.Wait()
}

func TestCacheKeepsNoLongTags(t *testing.T) {
	var c langcache.Cache[int]
	asked := 0
	find := func(language.Tag) int {
		asked++
		return asked
	}
	long := language.MustParse("en-x-" + strings.Repeat("abcdefg-", 1000) + "z")
	assert.Equal(t, 1, c.Of(long, find))
	assert.Equal(t, 2, c.Of(long, find))
}

func TestCacheForgets(t *testing.T) {
	var c langcache.Cache[int]
	asked := 0
	find := func(language.Tag) int {
		asked++
		return asked
	}
	for n := range 10_000 {
		c.Of(language.Make(fmt.Sprintf("en-x-%d", n)), find)
	}
	assert.Equal(t, 10_001, c.Of(language.Make("en-x-0"), find), "what was asked long ago is asked anew")
}
