package locale_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

func BenchmarkAppend(b *testing.B) {
	amount := decimal.RequireFromString("1234567.89")
	big := decimal.RequireFromString("123456789012345678901234567.89")
	for _, tag := range []string{"en", "ru", "ar-EG"} {
		l := locale.For(language.MustParse(tag))
		for _, c := range []struct {
			name string
			run  func(dst []byte) []byte
		}{
			{"number", func(dst []byte) []byte { return l.AppendNumber(dst, amount, locale.NumberOptions{}) }},
			{"compact", func(dst []byte) []byte {
				return l.AppendNumber(dst, amount, locale.NumberOptions{Notation: locale.CompactShort})
			}},
			{"percent", func(dst []byte) []byte { return l.AppendPercent(dst, amount, locale.PercentOptions{}) }},
			{"money", func(dst []byte) []byte { return l.AppendMoney(dst, amount, "USD", locale.MoneyOptions{}) }},
			{"money-compact", func(dst []byte) []byte {
				return l.AppendMoney(dst, amount, "USD", locale.MoneyOptions{Notation: locale.CompactShort})
			}},
			{"money-name", func(dst []byte) []byte {
				return l.AppendMoney(dst, amount, "USD", locale.MoneyOptions{Display: locale.Name})
			}},
			{"money-29-digits", func(dst []byte) []byte { return l.AppendMoney(dst, big, "USD", locale.MoneyOptions{}) }},
		} {
			b.Run(tag+"/"+c.name, func(b *testing.B) {
				buf := make([]byte, 0, 128)
				b.ReportAllocs()
				for b.Loop() {
					buf = c.run(buf[:0])
				}
			})
		}
	}
}

func BenchmarkFor(b *testing.B) {
	tag := language.MustParse("ru-KZ")
	locale.For(tag)
	for b.Loop() {
		locale.For(tag)
	}
}

func BenchmarkParseMoney(b *testing.B) {
	for _, c := range []struct{ tag, text string }{
		{"ru", "1 234 567,89 $"}, {"ru", "1,9 трлн $"}, {"en", "1.9 trillion US dollars"}, {"zh", "1.9万亿美元"},
	} {
		l := locale.For(language.MustParse(c.tag))
		b.Run(c.tag+"/"+c.text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := l.ParseMoney(c.text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
