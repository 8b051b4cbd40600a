package text_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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

// A tag from outside is limited in length before it is parsed.
func TestParseTag(t *testing.T) {
	tag, err := text.ParseTag("zh-hant")
	require.NoError(t, err)
	assert.Equal(t, language.MustParse("zh-Hant"), tag)
	_, err = text.ParseTag("russian!")
	assert.EqualError(t, err, `text: ParseTag("russian!"): language: tag is not well-formed`)
	_, err = text.ParseTag("en-x-" + strings.Repeat("a-", text.MaxTag))
	assert.EqualError(t, err, `text: ParseTag("en-x-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a"…): more than 100 bytes`)
	assert.Equal(t, language.Russian, text.MakeTag("ru"))
	assert.Equal(t, language.Und, text.MakeTag(strings.Repeat("-", 1_000_000)))
	found, tag := text.Text{strings.Repeat("-", 1_000_000): "x"}.In(language.Russian)
	assert.Equal(t, "x", found)
	assert.Equal(t, language.Und, tag)
}

// A text in another script than that of its language is usually in the wrong place, and one in Latin letters a name.
func TestScripts(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"zh", "Казахстан", "locale.foreign-script"}, {"en", "Казахстан", "locale.foreign-script"}, {"ru", "哈萨克斯坦", "locale.foreign-script"},
		{"en", "中国", "locale.foreign-script"}, {"ja", "대한민국", "locale.foreign-script"}, {"zh-Hant", "Хаб «Путь»", "locale.foreign-script"},
		{"sr-Latn", "Београд", "locale.foreign-script"},
		{"ru", "BRICS", ""}, {"zh", "TCL", ""}, {"en", "Almaty (Алматы)", ""}, {"en", "α", ""}, {"ru", "№ 5", ""}, {"sr", "Beograd", ""}, {"sr", "Београд", ""},
		{"kk", "Qazaqstan", ""}, {"kk", "قازاقستان", ""}, {"und", "中国", ""}, {"mul", "中国", ""}, {"ja", "トヨタ", ""}, {"en-Cyrl", "Казахстан", ""}, {"zh", "Хаб 北京", ""},
		{"ru", "Сhina", "locale.mixed-letters"}, {"en", "Tаiwan", "locale.mixed-letters"}, {"ru", "AО «Хаб»", "locale.mixed-letters"},
		{"ru", "IT-хаб KazАвтоЖол", ""}, {"kk", "Қазақ Елі", ""}, {"en", "Сhina and Kazakhstan", "locale.mixed-letters"},
	} {
		var got issue.Code
		for _, i := range (text.Text{c.tag: c.text}).Validate() {
			got = i.Code
			assert.Equal(t, issue.Warning, i.Severity)
		}
		assert.Equal(t, issue.Code(c.want), got, "%s %s", c.tag, c.text)
	}
	found := text.Text{"zh": "Казахстан"}.Validate()
	assert.Equal(t, `the text for "zh" is in the script Cyrl, in which this language is not written`, found[0].Message("en"))
}

func TestValidateString(t *testing.T) {
	for s, want := range map[string]issue.Code{
		"": "", "p. 5": "", " p. 5": "locale.outer-space", " ": "locale.blank-text", "\u200b": "locale.blank-text", "a\x1b": "locale.control-character",
		"a\u202e": "locale.bidi-override", "a\ufeffb": "locale.invisible-character", "a\xff": "locale.not-utf8", "a\ufffd": "locale.lost-character",
	} {
		var got issue.Code
		for _, i := range text.ValidateString(s) {
			got = i.Code
		}
		assert.Equal(t, want, got, "%+q", s)
	}
}
