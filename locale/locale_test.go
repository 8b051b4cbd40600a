package locale_test

import (
	"sync"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/locale"
)

func TestFor(t *testing.T) {
	for _, c := range []struct{ tag, want string }{
		{"en", "en"}, {"en-US", "en"}, {"en-US-x-private", "en"}, {"en-XX", "en"}, {"en-GB", "en-GB"},
		{"kk-CN", "kk-Arab"}, {"kk-Cyrl-KZ", "kk-KZ"},
		{"zh", "zh"}, {"zh-CN", "zh"}, {"zh-TW", "zh-Hant"}, {"zh-HK", "zh-Hant-HK"}, {"zh-SG", "zh-Hans-SG"}, {"cmn-TW", "zh-Hant"},
		{"sr", "sr"}, {"sr-Latn-RS", "sr-Latn"}, {"sr-ME", "sr-Latn-ME"}, {"sh", "sr-Latn"},
		{"pa-PK", "pa-Arab"}, {"uz-AF", "uz-Arab"}, {"az-IR", "az-Arab"}, {"ku-AM", "ku"},
		{"ru-Cyrl", "ru"}, {"ru-Latn", "und"}, {"und", "und"}, {"und-KZ", "und"}, {"tlh", "und"},
		{"ca-ES-valencia", "ca-ES-valencia"}, {"be-tarask", "be-tarask"}, {"de-DE-1996", "de"},
		{"mo", "ro-MD"}, {"tl", "fil"}, {"nb", "nb"}, {"no", "no"},
		{"fa-u-nu-latn", "fa-u-nu-latn"}, {"fa-u-nu-arabext", "fa"}, {"fa-u-nu-roman", "fa"}, {"de-u-co-phonebk", "de"},
	} {
		l := at(c.tag)
		assert.Equal(t, c.want, l.String(), c.tag)
		assert.Equal(t, l, locale.For(l.Tag()), c.tag)
	}
}

func TestZeroLocaleIsUnd(t *testing.T) {
	assert.Equal(t, "und", locale.Locale{}.String())
	assert.Equal(t, at("und").Number(decimal.New(12345, -1), locale.NumberOptions{}), locale.Locale{}.Number(decimal.New(12345, -1), locale.NumberOptions{}))
}

func TestEveryLocaleFindsItself(t *testing.T) {
	for id := range locales.Count {
		assert.Equal(t, locales.Name(id), at(locales.Name(id)).String())
	}
}

func TestLocaleIsSafeForConcurrentUse(t *testing.T) {
	v := decimal.RequireFromString("1234567.89")
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			for id := worker; id < locales.Count; id += 3 {
				tag := language.MustParse(locales.Name(id))
				l := locale.For(tag)
				named := l.Money(v, "USD", locale.MoneyOptions{Display: locale.Name})
				for range 6 { // the first ones are looked up without an index
					_, currency, err := l.ParseMoney(named)
					assert.NoError(t, err)
					assert.Equal(t, "USD", currency)
				}
				assert.Equal(t, l, locale.For(tag))
			}
		})
	}
	group.Wait()
}
