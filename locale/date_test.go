package locale_test

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/locale"
)

func in(tag string) locale.Locale { return locale.For(language.MustParse(tag)) }

func TestDate(t *testing.T) {
	day := civil.MustParseDate("2025-11-08")
	for _, c := range []struct{ tag, full, long, medium, short string }{
		{"en", "Saturday, November 8, 2025", "November 8, 2025", "Nov 8, 2025", "11/8/25"},
		{"ru", "суббота, 8 ноября 2025 г.", "8 ноября 2025 г.", "8 нояб. 2025 г.", "08.11.2025"},
		{"kk", "2025 ж. 8 қараша, сенбі", "2025 ж. 8 қараша", "2025 ж. 08 қар.", "08.11.25"},
		{"zh", "2025年11月8日星期六", "2025年11月8日", "2025年11月8日", "2025/11/8"},
		{"zh-TW", "2025年11月8日 星期六", "2025年11月8日", "2025年11月8日", "2025/11/8"},
		{"en-GB", "Saturday, 8 November 2025", "8 November 2025", "8 Nov 2025", "08/11/2025"},
		{"es", "sábado, 8 de noviembre de 2025", "8 de noviembre de 2025", "8 nov 2025", "8/11/25"},
		{"fi", "lauantai 8. marraskuuta 2025", "8. marraskuuta 2025", "8.11.2025", "8.11.2025"},
		{"hu", "2025. november 8., szombat", "2025. november 8.", "2025. nov. 8.", "2025. 11. 08."},
		{"th", "วันเสาร์ที่ 8 พฤศจิกายน ค.ศ. 2025", "8 พฤศจิกายน ค.ศ. 2025", "8 พ.ย. 2025", "8/11/25"},
		{"ar-EG", "السبت، ٨ نوفمبر ٢٠٢٥", "٨ نوفمبر ٢٠٢٥", "٠٨\u200f/١١\u200f/٢٠٢٥", "٨\u200f/١١\u200f/٢٠٢٥"},
		{"mr", "शनिवार, ८ नोव्हेंबर, २०२५", "८ नोव्हेंबर, २०२५", "८ नोव्हें, २०२५", "८/११/२५"},
		{"my", "၂၀၂၅ နိုဝင်ဘာ ၈ စနေ", "၂၀၂၅ နိုဝင်ဘာ ၈", "၂၀၂၅ နို ၈", "၈/၁၁/၂၅"},
		{"haw", "Poʻaono, 8 Nowemapa 2025", "8 Nowemapa 2025", "8 Now. 2025", "8/xi/25"},
		{"ru-u-nu-arab", "суббота, ٨ ноября ٢٠٢٥ г.", "٨ ноября ٢٠٢٥ г.", "٨ нояб. ٢٠٢٥ г.", "٠٨.١١.٢٠٢٥"},
	} {
		l := in(c.tag)
		assert.Equal(t, c.full, l.Date(day, locale.Full), c.tag)
		assert.Equal(t, c.long, l.Date(day, locale.Long), c.tag)
		assert.Equal(t, c.medium, l.Date(day, locale.Medium), c.tag)
		assert.Equal(t, c.short, l.Date(day, locale.Short), c.tag)
		assert.Equal(t, c.long, l.Date(day, ""), c.tag)
		assert.Equal(t, c.long, l.Date(day, "no style"), c.tag)
	}
}

func TestDateOfSmallYears(t *testing.T) {
	day := civil.MustParseDate("0007-02-03")
	assert.Equal(t, "2/3/07", in("en").Date(day, locale.Short))
	assert.Equal(t, "February 3, 7", in("en").Date(day, locale.Long))
	assert.Equal(t, "7年2月3日", in("zh").Date(day, locale.Long))
}

// TestZeroDates checks that zero values are printed as "".
func TestZeroDates(t *testing.T) {
	for _, tag := range []string{"en", "ru", "kk", "zh", "fr", "und"} {
		l := in(tag)
		for _, text := range []string{
			l.Date(civil.Date{}, locale.Full), l.Range(civil.Date{}, civil.Date{}, ""), l.When(civil.When{}, ""),
			l.Period(civil.Period{}, ""), l.Interval(civil.Interval{}, ""), l.List(nil, locale.And),
		} {
			assert.Empty(t, text, tag)
		}
	}
}

func TestRange(t *testing.T) {
	for _, c := range []struct{ tag, from, to, long, medium string }{
		{"en", "2025-01-01", "2025-01-08", "January 1\u2009–\u20098, 2025", "Jan 1\u2009–\u20098, 2025"},
		{"en", "2025-01-01", "2025-09-08", "January 1\u2009–\u2009September 8, 2025", "Jan 1\u2009–\u2009Sep 8, 2025"},
		{"en", "2024-01-01", "2025-01-01", "January 1, 2024\u2009–\u2009January 1, 2025", "Jan 1, 2024\u2009–\u2009Jan 1, 2025"},
		{"en", "2025-01-01", "2025-01-01", "January 1, 2025", "Jan 1, 2025"},
		{"en", "2025-01-08", "2025-01-01", "January 8\u2009–\u20091, 2025", "Jan 8\u2009–\u20091, 2025"},
		{"ru", "2025-01-01", "2025-01-08", "1–8 января 2025\u202fг.", "1–8 янв. 2025\u202fг."},
		{"ru", "2025-05-05", "2025-09-08", "5 мая – 8 сентября 2025\u202fг.", "5 мая – 8 сент. 2025\u202fг."},
		{"kk", "2025-01-01", "2025-09-08", "2025\u202fж. 1 қаңтар – 8 қыркүйек", "2025\u202fж. 1 қаң. – 8 қыр."},
		{"zh", "2025-01-01", "2025-09-08", "2025/1/1 – 2025/9/8", "2025/1/1 – 2025/9/8"},
		{"es", "2025-01-01", "2025-09-08", "1 de enero\u2009–\u20098 de septiembre de 2025", "1 ene\u2009–\u20098 sept 2025"},
		{"lv", "2025-01-01", "2025-09-08", "2025. gada 1. janvāris\u2009–\u20098. septembris", "2025. gada 1. janv.\u2009–\u20098. sept."},
		{"ar-EG", "2025-01-01", "2025-01-08", "١–٨ يناير ٢٠٢٥", "١–٨ يناير ٢٠٢٥"},
	} {
		from, to := civil.MustParseDate(c.from), civil.MustParseDate(c.to)
		assert.Equal(t, c.long, in(c.tag).Range(from, to, locale.Long), c.tag)
		assert.Equal(t, c.long, in(c.tag).Range(from, to, locale.Full), c.tag)
		assert.Equal(t, c.medium, in(c.tag).Range(from, to, locale.Medium), c.tag)
	}
	day := civil.MustParseDate("2025-11-28")
	assert.Equal(t, "November 28, 2025", in("en").Range(day, civil.Date{}, ""))
	assert.Equal(t, "November 28, 2025", in("en").Range(civil.Date{}, day, ""))
}

// TestEveryLocalePrintsDates checks that every locale of CLDR, including those that ICU lacks, prints text for
// everything.
func TestEveryLocalePrintsDates(t *testing.T) {
	from, to := civil.MustParseDate("0999-01-31"), civil.MustParseDate("2025-12-01")
	for id := range locales.Count {
		l := in(locales.Name(id))
		texts := []string{l.List([]string{"A", "B", "C"}, locale.Or)}
		for _, s := range []locale.DateStyle{locale.Full, locale.Long, locale.Medium, locale.Short} {
			texts = append(texts, l.Date(to, s), l.Range(from, to, s))
			for _, w := range whens {
				texts = append(texts, l.When(civil.MustParseWhen(w), s))
			}
		}
		for _, p := range periods {
			texts = append(texts, l.Period(civil.MustParsePeriod(p), ""), l.Period(civil.MustParsePeriod(p), locale.Abbreviated))
		}
		for _, text := range texts {
			if text == "" || !utf8.ValidString(text) || hasControl(text) {
				t.Errorf("%s: %q", l, text)
			}
		}
	}
}

func hasControl(text string) bool {
	for _, c := range []byte(text) {
		if c < ' ' {
			return true
		}
	}
	return false
}

var (
	whens = []string{
		"2025", "2025-11", "2025-11-28", "[..2025-11-28]", "[2025-11-28..]", "[2025-06-01..2025-08-31]",
		"[..2025]", "[2025-06..]", "[2025-06..2025-08]", "[2024..2025-08]", "2025~", "2025-11?", "2025-11-28%", "[..2025-09]~", "[2024..2025]%",
	}
	periods = []string{
		"2025", "2025-S1", "2025-S2", "2025-T2", "2025-Q3", "2025-07", "2025-W05", "2025-07-15", "2025-01-01/P9M", "2024-07-01/P1Y", "2025-01-05/P10D",
	}
)

func TestAppendDatesDoesNotAllocate(t *testing.T) {
	day, later := civil.MustParseDate("2025-11-02"), civil.MustParseDate("2026-03-28")
	buf := make([]byte, 0, 512)
	for _, tag := range []string{"en", "ru", "kk", "zh", "ar-EG", "fr"} {
		l := in(tag)
		for _, w := range whens {
			when := civil.MustParseWhen(w)
			iv := civil.Interval{From: when, Until: civil.On(later)}
			assert.Zero(t, testing.AllocsPerRun(20, func() { buf = l.AppendWhen(buf[:0], when, "") }), "%s %s", tag, w)
			assert.Zero(t, testing.AllocsPerRun(20, func() { buf = l.AppendInterval(buf[:0], iv, "") }), "%s %s", tag, w)
		}
		for _, p := range periods {
			period := civil.MustParsePeriod(p)
			assert.Zero(t, testing.AllocsPerRun(20, func() { buf = l.AppendPeriod(buf[:0], period, "") }), "%s %s", tag, p)
		}
		items := []string{"A", "B", "C", "D"}
		assert.Zero(t, testing.AllocsPerRun(20, func() {
			buf = l.AppendDate(buf[:0], day, locale.Full)
			buf = l.AppendRange(buf, day, later, locale.Long)
			buf = l.AppendList(buf, items, locale.Or)
		}), tag)
	}
}

func TestAppendKeepsWhatIsThere(t *testing.T) {
	day := civil.MustParseDate("2025-11-28")
	assert.Equal(t, "on November 28, 2025", string(in("en").AppendDate([]byte("on "), day, "")))
	assert.Equal(t, "on ", string(in("en").AppendDate([]byte("on "), civil.Date{}, "")))
}

func FuzzDates(f *testing.F) {
	for id := 0; id < locales.Count; id += 40 {
		f.Add(locales.Name(id), int32(739000+id), int32(739400), "[..2025]~", "2025-Q1", "o|Io|הו")
	}
	f.Fuzz(func(t *testing.T, tag string, a, b int32, when, period, items string) {
		parsed, err := language.Parse(tag)
		if err != nil {
			parsed = language.Und
		}
		l := locale.For(parsed)
		first := civil.MustParseDate("0001-01-01")
		from, to := first.AddDays(int(a)), first.AddDays(int(b))
		w, _ := civil.ParseWhen(when)
		p, _ := civil.ParsePeriod(period)
		for _, style := range []locale.DateStyle{locale.Full, locale.Long, locale.Medium, locale.Short} {
			for _, text := range []string{
				l.Date(from, style), l.Range(from, to, style), l.When(w, style),
				l.Interval(civil.Interval{From: w, Until: civil.On(to)}, style), l.Period(p, locale.Width(style)),
			} {
				if !utf8.ValidString(text) || hasControl(text) {
					t.Errorf("%s: %q", l, text)
				}
			}
		}
		if utf8.ValidString(items) && !utf8.ValidString(l.List([]string{items, items, "x", items}, locale.And)) {
			t.Errorf("%s: list of %q", l, items)
		}
	})
}

func BenchmarkAppendDate(b *testing.B) {
	day := civil.MustParseDate("2025-11-28")
	buf := make([]byte, 0, 100)
	for _, tag := range []string{"en", "ru", "ar-EG"} {
		l := in(tag)
		b.Run(tag, func(b *testing.B) {
			for b.Loop() {
				buf = l.AppendDate(buf[:0], day, locale.Long)
			}
		})
	}
}
