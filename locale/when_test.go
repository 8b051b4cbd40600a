package locale_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/locale"
)

func TestWhen(t *testing.T) {
	for _, c := range []struct{ when, en, ru, kk, zh, fr string }{
		{"2025", "2025", "2025", "2025", "2025年", "2025"},
		{"2025-11", "November 2025", "ноябрь 2025 г.", "2025 ж. қараша", "2025年11月", "novembre 2025"},
		{"2025-11-28", "November 28, 2025", "28 ноября 2025 г.", "2025 ж. 28 қараша", "2025年11月28日", "28 novembre 2025"},
		{"[..2025-11-28]", "by November 28, 2025", "не позднее 28 ноября 2025 г.",
			"2025 ж. 28 қарашадан кешіктірмей", "最晚于2025年11月28日", "≤28 novembre 2025"},
		{"[2025-11-28..]", "no earlier than November 28, 2025", "не ранее 28 ноября 2025 г.",
			"2025 ж. 28 қарашадан ерте емес", "最早于2025年11月28日", "≥28 novembre 2025"},
		{"[..2025-06]", "by June 2025", "не позднее июня 2025 г.", "2025 ж. маусымнан кешіктірмей", "最晚于2025年6月", "≤juin 2025"},
		{"[2025..]", "no earlier than 2025", "не ранее 2025 г.", "2025 жылдан ерте емес", "最早于2025年", "≥2025"},
		{"[2025-06-01..2025-08-31]", "between June 1 and August 31, 2025", "не ранее 1 июня и не позднее 31 августа 2025 г.",
			"2025 ж. 1 маусымнан ерте емес, 31 тамыздан кешіктірмей", "2025年6月1日至8月31日之间", "≥1 juin 2025 et ≤31 août 2025"},
		{"[2025-06..2025-08]", "between June and August 2025", "не ранее июня и не позднее августа 2025 г.",
			"2025 ж. маусымнан ерте емес, тамыздан кешіктірмей", "2025年6月至8月之间", "≥juin 2025 et ≤août 2025"},
		{"[2024..2025-08]", "between 2024 and August 2025", "не ранее 2024 г. и не позднее августа 2025 г.",
			"2024 жылдан ерте емес, 2025 ж. тамыздан кешіктірмей", "2024年至2025年8月之间", "≥2024 et ≤août 2025"},
		{"2025~", "about 2025", "около 2025 г.", "шамамен 2025 ж.", "约2025年", "≈2025"},
		{"2025-11~", "about November 2025", "около ноября 2025 г.", "шамамен 2025 ж. қараша", "约2025年11月", "≈novembre 2025"},
		{"2025-11?", "possibly November 2025", "предположительно ноябрь 2025 г.", "болжам бойынша 2025 ж. қараша",
			"2025年11月（存疑）", "novembre 2025 (?)"},
		{"2025%", "possibly about 2025", "предположительно около 2025 г.", "болжам бойынша шамамен 2025 ж.", "约2025年（存疑）", "≈2025 (?)"},
		{"[..2025-09]~", "by about September 2025", "приблизительно не позднее сентября 2025 г.",
			"шамамен 2025 ж. қыркүйектен кешіктірмей", "大约不晚于2025年9月", "≈≤septembre 2025"},
	} {
		when := civil.MustParseWhen(c.when)
		for tag, want := range map[string]string{"en": c.en, "ru": c.ru, "kk": c.kk, "zh": c.zh, "fr": c.fr} {
			assert.Equal(t, want, in(tag).When(when, locale.Long), "%s %s", tag, c.when)
		}
	}
}

func TestWhenInStyles(t *testing.T) {
	day, month := civil.MustParseWhen("2025-11-28"), civil.MustParseWhen("2025-11")
	before := civil.OnOrBefore(day.Latest())
	assert.Equal(t, "Friday, November 28, 2025", in("en").When(day, locale.Full))
	assert.Equal(t, "11/28/25", in("en").When(day, locale.Short))
	assert.Equal(t, "Nov 2025", in("en").When(month, locale.Medium))
	assert.Equal(t, "11.2025", in("ru").When(month, locale.Short))
	assert.Equal(t, "не позднее 28 ноября 2025 г.", in("ru").When(before, locale.Full))
	assert.Equal(t, "не позднее 28 нояб. 2025 г.", in("ru").When(before, locale.Medium))
	assert.Equal(t, "2025 ж. 28 қарашадан кешіктірмей", in("kk").When(before, locale.Short))
	assert.Equal(t, "最晚於2025年11月28日", in("zh-HK").When(before, ""))
	for tag, want := range map[string]string{
		"de": "≥1. Juni 2025 und ≤31. August 2025", "es": "≥1 de junio de 2025 y ≤31 de agosto de 2025", "ja": "≥2025年6月1日、≤2025年8月31日",
		"he": "≥1 ביוני 2025 ו-≤31 באוגוסט 2025", "ar-EG": "≥١ يونيو ٢٠٢٥ و≤٣١ أغسطس ٢٠٢٥", "ko": "≥2025년 6월 1일 및 ≤2025년 8월 31일",
	} {
		assert.Equal(t, want, in(tag).When(civil.MustParseWhen("[2025-06-01..2025-08-31]"), locale.Full))
	}
	for _, c := range []struct{ when, medium, full string }{
		{"[..2025-11-28]", "≤28.11.2025", "≤28. November 2025"},
		{"[2025-11-28..]", "≥28.11.2025", "≥28. November 2025"},
		{"[2025-11-28..]%", "≈≥28.11.2025 (?)", "≈≥28. November 2025 (?)"},
		{"2025-11-28~", "≈28.11.2025", "≈28. November 2025"},
		{"2025-11-28?", "28.11.2025 (?)", "28. November 2025 (?)"},
		{"2025-11-28", "28.11.2025", "Freitag, 28. November 2025"},
	} {
		assert.Equal(t, c.medium, in("de").When(civil.MustParseWhen(c.when), locale.Medium))
		assert.Equal(t, c.full, in("de").When(civil.MustParseWhen(c.when), locale.Full))
	}
	assert.Equal(t, "۲۸ نوامبر ۲۰۲۵", in("fa").When(day, ""))
}

// TestWhenIsNeverTakenForCertain checks that no language prints a vague date like a certain one or like a range of
// days, and that Full is formatted as Long in phrases and beside signs.
func TestWhenIsNeverTakenForCertain(t *testing.T) {
	from, to := civil.MustParseDate("2025-06-01"), civil.MustParseDate("2025-08-31")
	for id := range locales.Count {
		l := in(locales.Name(id))
		for _, s := range []locale.DateStyle{locale.Full, locale.Long, locale.Medium, locale.Short} {
			seen := map[string]string{
				l.Date(from, s): "a day", l.Date(to, s): "another day", l.Range(from, to, s): "a range",
				l.Interval(civil.Interval{From: civil.On(from), Until: civil.On(to.AddDays(1))}, s): "an interval",
				l.Interval(civil.Interval{From: civil.On(from)}, s):                                 "an open interval",
			}
			for _, text := range []string{
				"[2025-06-01..2025-08-31]", "[2025-06-01..]", "[..2025-06-01]", "[2025-08-31..]", "[..2025-08-31]", "2025-06-01~", "2025-06-01?", "2025-06-01%",
			} {
				w := civil.MustParseWhen(text)
				printed := l.When(w, s)
				assert.Empty(t, seen[printed], "%s prints %s as %s", l, text, printed)
				seen[printed] = text
				if s == locale.Full {
					assert.Equal(t, l.When(w, locale.Long), printed, "%s %s", l, text)
				}
			}
		}
	}
}

// TestKazakhCases checks the case endings, which follow the last sound of the month.
func TestKazakhCases(t *testing.T) {
	for n, want := range []string{
		"қаңтардан қаңтарға", "ақпаннан ақпанға", "наурыздан наурызға", "сәуірден сәуірге", "мамырдан мамырға", "маусымнан маусымға",
		"шілдеден шілдеге", "тамыздан тамызға", "қыркүйектен қыркүйекке", "қазаннан қазанға", "қарашадан қарашаға", "желтоқсаннан желтоқсанға",
	} {
		month := civil.MustParseWhen(fmt.Sprintf("2025-%02d", n+1))
		since := in("kk").Interval(civil.Interval{From: month}, "")
		until := in("kk").Interval(civil.Interval{Until: month}, "")
		var from, to string
		_, err := fmt.Sscanf(since+" "+until, "2025 ж. %s бастап 2025 ж. %s дейін (қоса алғанда)", &from, &to)
		assert.NoError(t, err)
		assert.Equal(t, want, from+" "+to)
	}
}

func TestInterval(t *testing.T) {
	for _, c := range []struct{ from, until, en, ru, kk, zh, fr string }{
		{"2024-11-28", "", "since November 28, 2024", "с 28 ноября 2024 г.", "2024 ж. 28 қарашадан бастап", "自2024年11月28日起",
			"28 novembre 2024\u2009–"},
		{"2024-11-02", "", "since November 2, 2024", "со 2 ноября 2024 г.", "2024 ж. 2 қарашадан бастап", "自2024年11月2日起", "2 novembre 2024\u2009–"},
		{"", "2025-11-28", "through November 27, 2025", "по 27 ноября 2025 г.", "2025 ж. 27 қарашаға дейін (қоса алғанда)", "至2025年11月27日止",
			"–\u200927 novembre 2025"},
		{"2024-11-28", "2025-01-01", "November 28\u2009–\u2009December 31, 2024", "28 ноября – 31 декабря 2024\u202fг.",
			"2024\u202fж. 28 қараша – 31 желтоқсан", "2024年11月28日至12月31日", "28 novembre\u2009–\u200931 décembre 2024"},
		{"2024-11-28", "2024-11-29", "November 28, 2024", "28 ноября 2024 г.", "2024 ж. 28 қараша", "2024年11月28日", "28 novembre 2024"},
		{"2024", "2025-06", "from 2024 through June 2025", "с 2024 г. по июнь 2025 г.", "2024 жылдан бастап 2025 ж. маусымға дейін (қоса алғанда)", "自2024年起至2025年6月止",
			"2024\u2009–\u2009juin 2025"},
		{"2024", "2025-11-28", "from 2024 through November 27, 2025", "с 2024 г. по 27 ноября 2025 г.",
			"2024 жылдан бастап 2025 ж. 27 қарашаға дейін (қоса алғанда)", "自2024年起至2025年11月27日止", "2024\u2009–\u200927 novembre 2025"},
		{"[..2025-11-28]", "", "beginning by November 28, 2025", "начало: не позднее 28 ноября 2025 г.",
			"басталуы: 2025 ж. 28 қарашадан кешіктірмей", "开始：最晚于2025年11月28日", "≤28 novembre 2025\u2009–"},
		{"2024~", "2025?", "beginning about 2024; ending possibly 2025", "начало: около 2024 г.; окончание: предположительно 2025 г.",
			"басталуы: шамамен 2024 ж.; аяқталуы: болжам бойынша 2025 ж.", "开始：约2024年；结束：2025年（存疑）", "≈2024\u2009–\u20092025 (?)"},
		{"2024-05-05", "2024-05-05", "from May 5, 2024, until May 5, 2024", "с 5 мая 2024 г. до 5 мая 2024 г.",
			"2024 ж. 5 мамырдан бастап 2024 ж. 5 мамырға дейін", "自2024年5月5日至2024年5月5日", "5 mai 2024\u2009–\u20095 mai 2024"},
	} {
		var iv civil.Interval
		assert.NoError(t, iv.From.UnmarshalText([]byte(c.from)))
		assert.NoError(t, iv.Until.UnmarshalText([]byte(c.until)))
		for tag, want := range map[string]string{"en": c.en, "ru": c.ru, "kk": c.kk, "zh": c.zh, "fr": c.fr} {
			assert.Equal(t, want, in(tag).Interval(iv, ""), "%s %s..%s", tag, c.from, c.until)
		}
	}
}
