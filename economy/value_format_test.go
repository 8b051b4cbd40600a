package economy_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
)

func TestValueFormat(t *testing.T) {
	signs := economy.ValueOptions{Bound: economy.BoundFormSign}
	for _, c := range []struct {
		value, tag string
		o          economy.ValueOptions
		want       string
	}{
		{"about 1900000000000 USD", "en", economy.ValueOptions{Notation: locale.CompactShort, Bound: economy.BoundFormSign}, "~$1.9T"},
		{"1900000000000 USD", "ru", economy.ValueOptions{Notation: locale.CompactShort}, "1,9 трлн $"},
		{"1350000000 USD", "ru", economy.ValueOptions{Notation: locale.CompactLong, Display: locale.Name}, "1,35 миллиарда долларов США"},
		{"1234567 USD", "en", economy.ValueOptions{Notation: locale.CompactShort}, "$1.234567M"},
		{"1234567 USD", "en", economy.ValueOptions{Notation: locale.CompactShort, Places: locale.Places(1)}, "$1.2M"},
		{"1200000 tonne", "en", economy.ValueOptions{Notation: locale.CompactLong, Places: locale.Places(2)}, "1.20 million t"},
		{"1234567 count", "kk", economy.ValueOptions{Notation: locale.CompactLong}, "1,234567 миллион"},
		{"12.50 percent", "en", economy.ValueOptions{Notation: locale.CompactShort}, "12.50%"},
		{"1.90 USD", "en", economy.ValueOptions{}, "$1.90"},
		{"1.9 USD", "en", economy.ValueOptions{Display: locale.Name}, "1.9 US dollars"},
		{"5 USD@2015", "en", economy.ValueOptions{}, "$5 (2015)"},
		{"12.5 percent", "ru", economy.ValueOptions{}, "12,5 %"},
		{"12.5 percent", "en", economy.ValueOptions{Places: locale.Places(0)}, "12%"},
		{"7.0 percent", "en", economy.ValueOptions{Places: locale.Places(1)}, "7.0%"},
		{"7.04 percent", "en", economy.ValueOptions{Places: locale.Places(1)}, "7.0%"},
		{"7.06 percent", "ru", economy.ValueOptions{Places: locale.Places(1)}, "7,1 %"},
		{"7 percent", "zh", economy.ValueOptions{Places: locale.Places(2)}, "7.00%"},
		{"7.0 percent", "en", economy.ValueOptions{}, "7.0%"},
		{"7.0 percent", "en", economy.ValueOptions{Places: locale.AllDigits()}, "7%"},
		{"12.50 percentage-point", "en", economy.ValueOptions{Places: locale.Places(1)}, "12.5 pp"},
		{"over 380 count", "en", signs, ">380"},
		{"under 1380 count", "ru", signs, "<1 380"},
		{"12500.5 tonne", "ru", economy.ValueOptions{}, "12 500,5 т"},
		{"300 teu", "zh", economy.ValueOptions{}, "300标准箱"},
		{"2.5 percentage-point", "kk", economy.ValueOptions{}, "2,5 п. т."},
		{"2.5 percentage-point", "de", economy.ValueOptions{}, "2,5 pp"},
		{"7 kilowatt-hour", "en", economy.ValueOptions{}, "7 kWh"},
		{"2 rank", "en", economy.ValueOptions{}, "2"},
		{"110.20 index@2015", "en", economy.ValueOptions{}, "110.20 (2015)"},
	} {
		got := valueOf(c.value).Format(locale.For(language.MustParse(c.tag)), c.o)
		assert.Equal(t, c.want, strings.ReplaceAll(got, "\u00a0", " "), c.value+" "+c.tag)
	}
	assert.Empty(t, economy.Value{}.Format(locale.For(language.English), signs))
}

// Every kind of unit is printed in every language.
func TestValueFormatEveryUnit(t *testing.T) {
	for _, kind := range economy.UnitKinds()[1:] {
		for _, tag := range []string{"en", "ru", "kk", "zh", "ar", "und"} {
			text := valueOf("15 "+string(kind)).Format(locale.For(language.MustParse(tag)), economy.ValueOptions{})
			assert.NotEmpty(t, text, kind)
		}
	}
}

// A bound is written in words in four languages, in any of their regions, and as a sign in other languages and
// scripts.
func TestValueFormatBoundInWords(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "about 5, more than 380, less than -1.5%", "en-GB": "about 5, more than 380, less than -1.5%",
		"ru": "примерно 5, более чем 380, менее чем -1,5 %", "ru-KZ": "примерно 5, более чем 380, менее чем -1,5 %",
		"kk": "шамамен 5, 380 мөлшерінен астам, -1,5% мөлшерінен кем",
		"zh": "约5, 超过380, 不到-1.5%", "zh-Hans-CN": "约5, 超过380, 不到-1.5%", "zh-CN": "约5, 超过380, 不到-1.5%",
		"zh-Hant": "~5, >380, <-1.5%", "zh-TW": "~5, >380, <-1.5%", "kk-Arab": "~5, >380, <-1.5%", "de": "~5, >380, <-1,5 %", "und": "~5, >380, <-1.5%",
	} {
		var texts []string
		for _, v := range []string{"about 5 rank", "over 380 count", "under -1.5 percent"} {
			texts = append(texts, valueOf(v).Format(locale.For(language.MustParse(tag)), economy.ValueOptions{Bound: economy.BoundFormWords}))
		}
		got := strings.NewReplacer("\u00a0", " ", "\u200e", "", "\u200f", "", "\u061c", "").Replace(strings.Join(texts, ", "))
		assert.Equal(t, want, got, tag)
	}
	exact := valueOf("5 count").Format(locale.For(language.English), economy.ValueOptions{Bound: economy.BoundFormWords})
	assert.Equal(t, "5", exact, "an exact value has no bound to write")
	assert.Equal(t, "5", valueOf("about 5 count").Format(locale.For(language.English), economy.ValueOptions{Bound: "loud"}))
}

func ExampleValue_Format() {
	turnover := economy.Value{Amount: valueOf("1.9e9 USD").Amount, Unit: economy.MustParseUnit("USD"), Bound: economy.BoundAbout}
	for _, tag := range []language.Tag{language.English, language.Russian, language.Kazakh, language.Chinese} {
		fmt.Println(turnover.Format(locale.For(tag), economy.ValueOptions{Notation: locale.CompactLong, Display: locale.Name, Bound: economy.BoundFormWords}))
	}
	// Output:
	// about 1.9 billion US dollars
	// примерно 1,9 миллиарда долларов США
	// шамамен 1,9 миллиард АҚШ доллары
	// 约19亿美元
}
