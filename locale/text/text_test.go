package text_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
)

func TestTextInWalksTheParentsOfCLDR(t *testing.T) {
	names := text.Text{"no": "Norsk", "en": "English", "en-150": "European", "es-419": "Latin", "hi": "Hindi"}
	for asked, want := range map[string]string{
		"nb": "Norsk", "nn": "Norsk", "nb-SJ": "Norsk", "en-DE": "European", "en-US": "English", "es-MX": "Latin", "hi-Latn": "English", "da": "English",
	} {
		got, _ := names.In(language.MustParse(asked))
		assert.Equal(t, want, got, asked)
	}
}

func TestTextIn(t *testing.T) {
	names := text.Text{"en": "Almaty", "ru": "Алматы", "zh": "阿拉木图", "pt-BR": "Almati", "sr-Latn": "Almati (sr)", "es-419": "Almaty (419)"}
	for _, c := range []struct{ asked, want, tag string }{
		{"ru", "Алматы", "ru"},
		{"ru-KZ", "Алматы", "ru"},
		{"zh", "阿拉木图", "zh"},
		{"zh-CN", "阿拉木图", "zh"},
		{"zh-Hans", "阿拉木图", "zh"},
		{"zh-Hans-SG", "阿拉木图", "zh"},
		{"zh-Hant", "Almaty", "en"},
		{"zh-TW", "Almaty", "en"},
		{"pt", "Almati", "pt-BR"},
		{"pt-PT", "Almati", "pt-BR"},
		{"es-MX", "Almaty (419)", "es-419"},
		{"es", "Almaty (419)", "es-419"},
		{"sr", "Almaty", "en"},
		{"sr-Latn-BA", "Almati (sr)", "sr-Latn"},
		{"sr-BA", "Almaty", "en"},
		{"en-GB", "Almaty", "en"},
		{"kk", "Almaty", "en"},
		{"und", "Almaty", "en"},
		{"tlh", "Almaty", "en"},
	} {
		found, tag := names.In(language.MustParse(c.asked))
		assert.Equal(t, c.want, found, c.asked)
		assert.Equal(t, language.MustParse(c.tag), tag, c.asked)
	}
}

func TestTextInPrefersTheFirstTagThatHasAText(t *testing.T) {
	names := text.Text{"en": "e", "ru": "r"}
	got, _ := names.In(language.Kazakh, language.MustParse("ru-KZ"), language.English)
	assert.Equal(t, "r", got)
	got, _ = names.In()
	assert.Equal(t, "e", got)
}

func TestTextInWithoutEnglish(t *testing.T) {
	got, tag := text.Text{"zh": "z", "ru": "r", "zh-Hant": "h"}.In(language.Kazakh)
	assert.Equal(t, "r", got, "the lowest tag in byte order")
	assert.Equal(t, language.Russian, tag)
	got, _ = text.Text{"en-GB": "g", "aa": "a"}.In(language.Kazakh)
	assert.Equal(t, "g", got, "any English before another language")
	got, tag = text.Text{"zh-Hant-HK": "hk", "zh-Hant": "h", "zh-Hant-TW": "tw"}.In(language.MustParse("zh-HK"))
	assert.Equal(t, "hk", got)
	assert.Equal(t, "zh-Hant-HK", tag.String())
	got, _ = text.Text{"zh-HK": "hk", "zh-TW": "tw"}.In(language.MustParse("zh-Hant-MO"))
	assert.Equal(t, "hk", got)
	got, tag = text.Text(nil).In(language.English)
	assert.Equal(t, "", got)
	assert.Equal(t, language.Und, tag)
	got, _ = text.Text{"not a tag": "x"}.In(language.English)
	assert.Equal(t, "x", got)
}

// TestTextInIsDeterministic checks that the result does not depend on the order of a map.
func TestTextInIsDeterministic(t *testing.T) {
	names := text.Text{"en-AU": "a", "en-CA": "b", "en-NZ": "c", "en-ZA": "d", "es-AR": "e", "es-CL": "f"}
	for range 100 {
		got, _ := names.In(language.MustParse("en-US"))
		assert.Equal(t, "a", got)
		got, _ = names.In(language.Kazakh)
		assert.Equal(t, "a", got)
	}
}

func TestTextValidate(t *testing.T) {
	bad := text.Text{"en": "", "xx-yy-zz-!": "x", "ZH-hant": "x", "ru": "a\u202eb", "kk": "a\nb", "de": "\xff", "fr": "fine"}
	want := []struct {
		path issue.Path
		code issue.Code
	}{
		{"/ZH-hant", "locale.tag-not-canonical"},
		{"/de", "locale.not-utf8"},
		{"/en", "locale.empty-text"},
		{"/kk", "locale.control-character"},
		{"/ru", "locale.bidi-override"},
		{"/xx-yy-zz-!", "locale.bad-tag"},
	}
	found := bad.Validate()
	if assert.Len(t, found, len(want)) {
		for i, w := range want {
			assert.Equal(t, w.path, found[i].Path)
			assert.Equal(t, w.code, found[i].Code)
		}
	}
	assert.Equal(t, `the tag "ZH-hant" is not canonical; write "zh-Hant"`, found[0].Message("en"))
	assert.Equal(t, "в тексте есть символ U+202E, меняющий порядок соседних", found[4].Message("ru"))
	assert.Empty(t, text.Text{"en": "fine", "zh-Hant": "好", "ar": "\u200fعربي"}.Validate())
	assert.Empty(t, text.Text(nil).Validate())
}

func ExampleText_In() {
	names := text.Text{"en": "North Kazakhstan Region", "ru": "Северо-Казахстанская область", "zh": "北哈萨克斯坦州"}
	for _, tag := range []string{"ru-KZ", "zh-Hans-SG", "zh-Hant", "kk"} {
		got, found := names.In(language.MustParse(tag))
		fmt.Printf("%s: %s (%s)\n", tag, got, found)
	}
	// Output:
	// ru-KZ: Северо-Казахстанская область (ru)
	// zh-Hans-SG: 北哈萨克斯坦州 (zh)
	// zh-Hant: North Kazakhstan Region (en)
	// kk: North Kazakhstan Region (en)
}
