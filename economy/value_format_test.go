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
	signs := economy.ValueOptions{Signs: true}
	for _, c := range []struct {
		value, tag string
		o          economy.ValueOptions
		want       string
	}{
		{"about 1900000000000 USD", "en", economy.ValueOptions{Notation: locale.CompactShort, Signs: true}, "~$1.9T"},
		{"1900000000000 USD", "ru", economy.ValueOptions{Notation: locale.CompactShort}, "1,9 трлн $"},
		{"1.90 USD", "en", economy.ValueOptions{}, "$1.90"},
		{"1.9 USD", "en", economy.ValueOptions{Display: locale.Name}, "1.9 US dollars"},
		{"5 USD@2015", "en", economy.ValueOptions{}, "$5 (2015)"},
		{"12.5 percent", "ru", economy.ValueOptions{}, "12,5 %"},
		{"12.5 percent", "en", economy.ValueOptions{Places: locale.Places(0)}, "12%"},
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

// Every kind of unit prints in every language.
func TestValueFormatEveryUnit(t *testing.T) {
	for _, kind := range economy.UnitKinds()[1:] {
		for _, tag := range []string{"en", "ru", "kk", "zh", "ar", "und"} {
			text := valueOf("15 "+string(kind)).Format(locale.For(language.MustParse(tag)), economy.ValueOptions{})
			assert.NotEmpty(t, text, kind)
		}
	}
}

func ExampleValue_Format() {
	turnover := economy.Value{Amount: valueOf("1.9e9 USD").Amount, Unit: economy.MustParseUnit("USD"), Bound: economy.About}
	for _, tag := range []language.Tag{language.English, language.Russian, language.Kazakh, language.Chinese} {
		fmt.Println(turnover.Format(locale.For(tag), economy.ValueOptions{Notation: locale.CompactLong, Display: locale.Name, Signs: true}))
	}
	// Output:
	// ~1.9 billion US dollars
	// ~1,9 миллиарда долларов США
	// ~1,9 миллиард АҚШ доллары
	// ~19亿美元
}
