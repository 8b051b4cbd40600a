package locale_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/locale"
)

// TestParseDateReadsWhatIsPrinted checks in every locale that all styles are read back if they print the year with
// four digits, and refused if not.
func TestParseDateReadsWhatIsPrinted(t *testing.T) {
	for id := range locales.Count {
		l := in(locales.Name(id))
		for _, text := range []string{
			"2025-01-02", "2024-02-29", "2025-03-31", "1999-04-11", "2025-05-05", "2030-06-15", "2025-07-07", "2025-08-12",
			"2025-09-30", "1848-10-01", "2025-11-28", "2025-12-12",
		} {
			d := civil.MustParseDate(text)
			for _, s := range []locale.DateStyle{locale.Full, locale.Long, locale.Medium, locale.Short, locale.Official} {
				printed := l.Date(d, s)
				got, err := l.ParseDate(printed)
				switch hasCentury := printed != l.Date(d.AddYears(100), s); {
				case !hasCentury:
					assert.ErrorContains(t, err, "a year needs four digits", "%s %s: %q", l, s, printed)
				default:
					assert.NoError(t, err, "%s %s: %q", l, s, printed)
					assert.Equal(t, d, got, "%s %s: %q", l, s, printed)
				}
			}
			got, err := l.ParseDate(text)
			assert.NoError(t, err, "%s %s", l, text)
			assert.Equal(t, d, got, "%s %s", l, text)
		}
	}
}

func TestParseDate(t *testing.T) {
	const day = "2025-11-28"
	for _, c := range []struct{ tag, text, want string }{
		{"en", "November 28, 2025", day}, {"en", "28 November 2025", day}, {"en", "Nov. 28, 2025", day}, {"en", "28 Nov 2025", day},
		{"en", "nov 28 2025", day}, {"en", "November 28th, 2025", day}, {"en", "the 28th of November, 2025", day}, {"en", "Friday, 28 November 2025", day},
		{"en", "11/28/2025", day}, {"en", "11-28-2025", day}, {"en", "2025/11/28", day}, {"en", " 2025-11-28\n", day}, {"en", "Sept 5, 2025", "2025-09-05"},
		{"en", "2025 November 28", day}, {"en", "28-Nov-2025", day}, {"en", "November 28,2025", day}, {"en", "5/11/2025", "2025-05-11"},
		{"en-GB", "5/11/2025", "2025-11-05"}, {"en-GB", "28.11.2025", day}, {"en-CA", "28/11/2025", day}, {"en-CA", "05/05/2025", "2025-05-05"},
		{"ru", "28 ноября 2025 г.", day}, {"ru", "28 ноября 2025 года", day}, {"ru", "28 ноября 2025", day}, {"ru", "28.11.2025", day},
		{"ru", "28.11.2025 г.", day}, {"ru", "28 нояб. 2025 г.", day}, {"ru", "28 ноя 2025", day}, {"ru", "ноябрь 28, 2025", day}, {"ru", "28-го ноября 2025 года", day},
		{"ru", "пятница, 28 ноября 2025 г.", day}, {"ru", "5.11.2025", "2025-11-05"}, {"ru", "28 НОЯБРЯ 2025 Г.", day}, {"ru", "28/11/2025", day},
		{"kk", "2025 жылғы 28 қараша", day}, {"kk", "2025 ж. 28 қараша", day}, {"kk", "2025 ж. 28 қар.", day}, {"kk", "28 қараша 2025 ж.", day}, {"kk", "28.11.2025", day},
		{"kk", "2025 жылы 28 қараша", day}, {"zh", "2025年11月28日", day}, {"zh", "2025年11月28号", day}, {"zh", "2025 年 11 月 28 日", day}, {"zh", "2025/11/28", day},
		{"zh", "２０２５年１１月２８日", day}, {"zh", "2025.11.28", day}, {"zh", "2025年11月28日星期五", day}, {"zh-Hant", "2025年11月28日", day}, {"ja", "2025年11月28日(金曜日)", day},
		{"ko", "2025년 11월 28일", day}, {"ko", "2025. 11. 28.", day}, {"de", "28. November 2025", day}, {"de", "28.11.2025", day}, {"de", "Freitag, den 28. November 2025", day},
		{"fr", "28 novembre 2025", day}, {"fr", "1er novembre 2025", "2025-11-01"}, {"fr", "vendredi 28 nov. 2025", day}, {"es", "28 de noviembre de 2025", day},
		{"es", "martes 4 de marzo de 2025", "2025-03-04"}, {"pt", "28 de novembro de 2025", day}, {"ar-EG", "٢٨ نوفمبر ٢٠٢٥", day}, {"ar-EG", "٢٨/١١/٢٠٢٥", day},
		{"fa", "۲۸ نوامبر ۲۰۲۵", day}, {"vi", "28 tháng 11, 2025", day}, {"vi", "ngày 28 tháng 11 năm 2025", day}, {"mn", "2025 оны 11-р сарын 28", day}, {"eu", "2025(e)ko azaroaren 28(a)", day},
		{"he", "28 בנובמבר 2025", day}, {"hu", "2025. november 28., péntek", day}, {"th", "28 พฤศจิกายน 2025", day}, {"hi", "२८ नवंबर २०२५", day}, {"und", "2025-11-28", day},
		{"en", "1/2/0999", "0999-01-02"},
	} {
		got, err := in(c.tag).ParseDate(c.text)
		require.NoError(t, err, c.tag)
		assert.Equal(t, c.want, got.String(), "%s %q", c.tag, c.text)
	}
}

func TestParseDateErrors(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"en", "28/11/2025", `locale: ParseDate("28/11/2025"): there is no month 28`},
		{"en", "11/28/25", `locale: ParseDate("11/28/25"): a year needs four digits`},
		{"en", "28 Nov 25", `locale: ParseDate("28 Nov 25"): a year needs four digits`},
		{"en", "February 30, 2025", `locale: ParseDate("February 30, 2025"): 2025-02 has no day 30`},
		{"en", "Monday, November 28, 2025", `locale: ParseDate("Monday, November 28, 2025"): 2025-11-28 is another weekday`},
		{"en", "Ju 5, 2025", `locale: ParseDate("Ju 5, 2025"): unknown text "ju"`},
		{"en", "28 or 29 November 2025", `locale: ParseDate("28 or 29 November 2025"): unknown text "or"`},
		{"en", "November 2025", `locale: ParseDate("November 2025"): not a day, a month and a year`},
		{"en", "1-27 November 2025", `locale: ParseDate("1-27 November 2025"): not a day, a month and a year`},
		{"en", "11/2025/28", `locale: ParseDate("11/2025/28"): the year is neither first nor last`},
		{"en", "2025/2026/11", `locale: ParseDate("2025/2026/11"): two years`},
		{"en", "≤November 28, 2025", `locale: ParseDate("≤November 28, 2025"): unknown text "≤"`},
		{"en", "November 28, 2025 (?)", `locale: ParseDate("November 28, 2025 (?)"): unknown text "?"`},
		{"en", "28 ноября 2025", `locale: ParseDate("28 ноября 2025"): unknown text "ноября"`},
		{"en", "", `locale: ParseDate(""): not a day, a month and a year`},
		{"en", "20251128", `locale: ParseDate("20251128"): not a day, a month and a year`},
		{"en", "0000-01-01", `locale: ParseDate("0000-01-01"): 0000-01 has no day 1`},
		{"en", "\u202e11/28/2025", `locale: ParseDate("\u202e11/28/2025"): the character U+202E reorders the text around it`},
		{"en-CA", "5/11/2025", `locale: ParseDate("5/11/2025"): could be 2025-05-11 or 2025-11-05`},
		{"zh", "5.11.2025", `locale: ParseDate("5.11.2025"): could be 2025-05-11 or 2025-11-05`},
		{"ru", "28 ма 2025", `locale: ParseDate("28 ма 2025"): unknown text "ма"`},
		{"ru", "11/28/2025", `locale: ParseDate("11/28/2025"): there is no month 28`},
	} {
		_, err := in(c.tag).ParseDate(c.text)
		assert.EqualError(t, err, c.want, c.tag)
		var parse *locale.ParseError
		assert.ErrorAs(t, err, &parse)
	}
	_, err := in("en").ParseDate(strings.Repeat("1", 300))
	assert.ErrorContains(t, err, "too long for a date")
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"November 28, 2025", "28 ноября 2025 г.", "2025年11月28日", "5/11/2025", "٢٨ نوفمبر ٢٠٢٥", "2025 ж. 28 қар."} {
		for _, tag := range []string{"en", "ru", "kk", "zh", "ar-EG"} {
			f.Add(tag, seed)
		}
	}
	f.Fuzz(func(t *testing.T, tag, text string) {
		l := locale.For(language.Make(tag))
		d, err := l.ParseDate(text)
		if err != nil {
			require.True(t, d.IsZero())
			return
		}
		again, err := l.ParseDate(l.Date(d, locale.Long))
		if d.Year() >= 1000 {
			require.NoError(t, err)
			require.Equal(t, d, again)
		}
	})
}
