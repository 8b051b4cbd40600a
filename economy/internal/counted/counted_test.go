package counted_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy/internal/counted"
	"github.com/crossborder-go/crossborder/locale"
)

func TestScaled(t *testing.T) {
	for lang, want := range map[string]string{
		"en":      "US dollars; thousand US dollars; million US dollars; billion US dollars; euros; million",
		"de":      "US-Dollar; Tausend US-Dollar; Millionen US-Dollar; Milliarden US-Dollar; Euro; Millionen",
		"ru":      "долларов США; тыс. долларов США; млн долларов США; млрд долларов США; евро; млн",
		"kk":      "АҚШ доллары; мың АҚШ доллары; млн АҚШ доллары; млрд АҚШ доллары; еуро; млн",
		"zh":      "美元; 千美元; 百万美元; 十亿美元; 欧元; 百万",
		"zh-Hant": "美元; 千美元; 百萬美元; 十億美元; 歐元; 百萬",
		"ja":      "米ドル; 千米ドル; 百万米ドル; 十億米ドル; ユーロ; 百万",
		"ar":      "دولار أمريكي; ألف دولار أمريكي; مليون دولار أمريكي; مليار دولار أمريكي; يورو; مليون",
		"fr":      "dollars des États-Unis; milliers de dollars des États-Unis; millions de dollars des États-Unis; milliards de dollars des États-Unis; euros; millions",
		"es":      "dólares estadounidenses; miles de dólares estadounidenses; millones de dólares estadounidenses; mil millones de dólares estadounidenses; euros; millones",
		"ro":      "dolari americani; mii de dolari americani; milioane de dolari americani; miliarde de dolari americani; euro; milioane",
		"pl":      "dolarów amerykańskich; tysięcy dolarów amerykańskich; milionów dolarów amerykańskich; miliardów dolarów amerykańskich; euro; milionów",
		"ky":      "АКШ доллары; миң АКШ доллары; млн АКШ доллары; млд АКШ доллары; евро; млн",
		"mn":      "америк доллар; мян америк доллар; сая америк доллар; тэрбум америк доллар; евро; сая",
		"sw":      "dola za Marekani; dola za Marekani elfu; dola za Marekani milioni; dola za Marekani bilioni; yuro; milioni",
		"he":      "דולר אמריקאי; אלף דולר אמריקאי; מיליון דולר אמריקאי; מיליארד דולר אמריקאי; אירו; מיליון",
		"und":     "USD; K USD; M USD; G USD; EUR; M",
	} {
		l := locale.For(language.MustParse(lang))
		dollars := counted.Currency(l, "USD")
		got := []string{dollars, counted.Scaled(l, 3, dollars), counted.Scaled(l, 6, dollars), counted.Scaled(l, 9, dollars), counted.Currency(l, "EUR"), counted.Scaled(l, 6, "")}
		assert.Equal(t, want, strings.Join(got, "; "), lang)
	}
	for lang, want := range map[string]string{"zh": "亿美元", "ja": "億米ドル", "ko": "억 미국 달러", "en": "100,000,000 US dollars", "hi": "10,00,00,000 यूएस डॉलर"} {
		l := locale.For(language.MustParse(lang))
		assert.Equal(t, want, counted.Scaled(l, 8, counted.Currency(l, "USD")), lang)
	}
	hindi, french := locale.For(language.Hindi), locale.For(language.French)
	assert.Equal(t, "करोड़ यूरो", counted.Scaled(hindi, 7, counted.Currency(hindi, "EUR")))
	assert.Equal(t, "millions d’euros", counted.Scaled(french, 6, counted.Currency(french, "EUR")))
	assert.Equal(t, "UNKNOWN", counted.Currency(french, "UNKNOWN"))
}

// Every locale has words without digits for money.
func TestCurrencyOfEveryLocale(t *testing.T) {
	for _, lang := range []string{"en", "ru", "kk", "zh", "ar", "fa", "bn", "my", "mr", "ne", "uz-Cyrl", "pa-Arab", "ckb", "dz"} {
		l := locale.For(language.MustParse(lang))
		for _, code := range []string{"USD", "KZT", "CNY", "XDR"} {
			name := counted.Currency(l, code)
			assert.NotEmpty(t, name)
			assert.NotContains(t, name, "100", lang)
			assert.Equal(t, strings.TrimSpace(name), name)
		}
	}
}

func TestWithNote(t *testing.T) {
	for lang, want := range map[string]string{"en": "US dollars (2015)", "ru": "US dollars (2015)", "zh-Hant": "US dollars（2015）", "ja": "US dollars（2015）"} {
		l := locale.For(language.MustParse(lang))
		assert.Equal(t, want, counted.WithNote(l, "US dollars", "2015"), lang)
		assert.Equal(t, "2015", counted.WithNote(l, "", "2015"), lang)
	}
}
