package locale_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/locale"
)

func TestWhenPhrase(t *testing.T) {
	for _, c := range []struct {
		when                        string
		role                        locale.Role
		en, british, ru, kk, zh, fr string
	}{
		{"2025-11-28", locale.On, "on November 28, 2025,", "on 28 November 2025",
			"28 ноября 2025 года", "2025 жылғы 28 қарашада", "于2025年11月28日", "28 novembre 2025"},
		{"2025-11-28", locale.AsOf, "as of November 28, 2025,", "as of 28 November 2025",
			"на 28 ноября 2025 года", "2025 жылғы 28 қарашадағы жағдай бойынша", "于2025年11月28日", "28 novembre 2025"},
		{"2025-11-02", locale.Since, "since November 2, 2025,", "since 2 November 2025",
			"со 2 ноября 2025 года", "2025 жылғы 2 қарашадан бастап", "自2025年11月2日起", "2 novembre 2025\u2009–"},
		{"2025-11-28", locale.Until, "through November 28, 2025,", "through 28 November 2025",
			"по 28 ноября 2025 года", "2025 жылғы 28 қарашаға дейін (қоса алғанда)", "至2025年11月28日止", "–\u200928 novembre 2025"},
		{"2025-11", locale.On, "in November 2025", "in November 2025",
			"в ноябре 2025 года", "2025 жылғы қарашада", "于2025年11月", "novembre 2025"},
		{"2025-11", locale.AsOf, "as of November 2025", "as of November 2025",
			"на ноябрь 2025 года", "2025 жылғы қарашадағы жағдай бойынша", "于2025年11月", "novembre 2025"},
		{"2025-11", locale.Since, "since November 2025", "since November 2025",
			"с ноября 2025 года", "2025 жылғы қарашадан бастап", "自2025年11月起", "novembre 2025\u2009–"},
		{"2025-11", locale.Until, "through November 2025", "through November 2025",
			"по ноябрь 2025 года", "2025 жылғы қарашаға дейін (қоса алғанда)", "至2025年11月止", "–\u2009novembre 2025"},
		{"2025", locale.On, "in 2025", "in 2025",
			"в 2025 году", "2025 жылы", "于2025年", "2025"},
		{"2025", locale.AsOf, "as of 2025", "as of 2025",
			"на 2025 год", "2025 жылғы жағдай бойынша", "于2025年", "2025"},
		{"2025", locale.Since, "since 2025", "since 2025",
			"с 2025 года", "2025 жылдан бастап", "自2025年起", "2025\u2009–"},
		{"2025", locale.Until, "through 2025", "through 2025",
			"по 2025 год", "2025 жылға дейін (қоса алғанда)", "至2025年止", "–\u20092025"},
		{"2025", locale.Bare, "2025", "2025",
			"2025 год", "2025 жыл", "2025年", "2025"},
		{"[2025-11-28..2025-11-29]", locale.Bare, "November 28 or 29, 2025,", "28 or 29 November 2025",
			"28 или 29 ноября 2025 года", "2025 жылғы 28 немесе 29 қараша", "2025年11月28日或29日", "28 novembre 2025 ou 29 novembre 2025"},
		{"[2025-11-28..2025-11-29]", locale.On, "on November 28 or 29, 2025,", "on 28 or 29 November 2025",
			"28 или 29 ноября 2025 года", "2025 жылғы 28 немесе 29 қарашада", "于2025年11月28日或29日", "28 novembre 2025 ou 29 novembre 2025"},
		{"[2025-12-31..2026-01-01]", locale.On, "on December 31, 2025, or January 1, 2026,", "on 31 December 2025 or 1 January 2026",
			"31 декабря 2025 года или 1 января 2026 года", "2025 жылғы 31 желтоқсан немесе 2026 жылғы 1 қаңтарда", "于2025年12月31日或2026年1月1日", "31 décembre 2025 ou 1 janvier 2026"},
		{"[2025-05..2025-06]", locale.Bare, "May or June 2025", "May or June 2025",
			"май или июнь 2025 года", "2025 жылғы мамыр немесе маусым", "2025年5月或6月", "mai 2025 ou juin 2025"},
		{"[2025-05..2025-06]", locale.On, "in May or June 2025", "in May or June 2025",
			"в мае или июне 2025 года", "2025 жылғы мамыр немесе маусымда", "于2025年5月或6月", "mai 2025 ou juin 2025"},
		{"[2025-05..2025-11]", locale.On, "between May and November 2025", "between May and November 2025",
			"не ранее мая и не позднее ноября 2025 года", "2025 жылғы мамырдан ерте емес, қарашадан кешіктірмей", "2025年5月至11月之间", "≥mai 2025 et ≤novembre 2025"},
		{"[2025-11-05..2025-11-28]", locale.On, "between November 5 and 28, 2025,", "between 5 and 28 November 2025",
			"не ранее 5 и не позднее 28 ноября 2025 года", "2025 жылғы 5 қарашадан ерте емес, 28 қарашадан кешіктірмей", "2025年11月5日至28日之间", "≥5 novembre 2025 et ≤28 novembre 2025"},
		{"[2025-05-01..2025-11-28]", locale.On, "between May 1 and November 28, 2025,", "between 1 May and 28 November 2025",
			"не ранее 1 мая и не позднее 28 ноября 2025 года", "2025 жылғы 1 мамырдан ерте емес, 28 қарашадан кешіктірмей", "2025年5月1日至11月28日之间", "≥1 mai 2025 et ≤28 novembre 2025"},
		{"[..2025-11-28]", locale.On, "by November 28, 2025,", "by 28 November 2025",
			"не позднее 28 ноября 2025 года", "2025 жылғы 28 қарашадан кешіктірмей", "最晚于2025年11月28日", "≤28 novembre 2025"},
		{"[2025-11..]", locale.On, "no earlier than November 2025", "no earlier than November 2025",
			"не ранее ноября 2025 года", "2025 жылғы қарашадан ерте емес", "最早于2025年11月", "≥novembre 2025"},
		{"2025-11-28~", locale.On, "around November 28, 2025,", "around 28 November 2025",
			"около 28 ноября 2025 года", "шамамен 2025 жылғы 28 қарашада", "约于2025年11月28日", "≈28 novembre 2025"},
		{"2025-11?", locale.On, "possibly in November 2025", "possibly in November 2025",
			"предположительно в ноябре 2025 года", "болжам бойынша 2025 жылғы қарашада", "可能于2025年11月", "novembre 2025 (?)"},
		{"2025%", locale.On, "possibly around 2025", "possibly around 2025",
			"предположительно около 2025 года", "болжам бойынша шамамен 2025 жылы", "可能约于2025年", "≈2025 (?)"},
		{"[..2025-11-28]", locale.Since, "beginning by November 28, 2025,", "beginning by 28 November 2025",
			"начало: не позднее 28 ноября 2025 года", "басталуы: 2025 жылғы 28 қарашадан кешіктірмей", "开始：最晚于2025年11月28日", "≤28 novembre 2025\u2009–"},
		{"2025~", locale.AsOf, "as of a day not known exactly (about 2025)", "as of a day not known exactly (about 2025)",
			"на неточно известную дату (около 2025 года)", "дәл белгісіз күнгі жағдай бойынша (шамамен 2025 жыл)", "于确切日期不详之日（约2025年）", "≈2025"},
	} {
		o := locale.PhraseOptions{Role: c.role, Style: locale.Official, Continues: true}
		for tag, want := range map[string]string{"en": c.en, "en-GB": c.british, "ru": c.ru, "kk": c.kk, "zh": c.zh, "fr": c.fr} {
			assert.Equal(t, want, in(tag).WhenPhrase(civil.MustParseWhen(c.when), o), "%s %s", tag, c.when)
		}
	}
}

func TestWhenPhraseInStyles(t *testing.T) {
	day, month := civil.MustParseWhen("2025-11-28"), civil.MustParseWhen("2025-11")
	for _, c := range []struct {
		tag   string
		when  civil.When
		style locale.DateStyle
		want  string
	}{
		{"ru", day, locale.Long, "28 ноября 2025 г."}, {"ru", month, locale.Long, "в ноябре 2025 г."}, {"ru", month, locale.Medium, "в нояб. 2025 г."},
		{"ru", day, locale.Short, "28.11.2025"}, {"kk", day, locale.Long, "2025 ж. 28 қарашада"}, {"kk", day, locale.Short, "2025 ж. 28 қарашада"},
		{"en", day, locale.Full, "on November 28, 2025"}, {"en", day, locale.Medium, "on Nov 28, 2025"}, {"en", day, locale.Short, "on 11/28/25"},
		{"zh-Hant", day, "", "於2025年11月28日"}, {"de", day, locale.Official, "28. November 2025"}, {"de", day, locale.Full, "28. November 2025"},
	} {
		assert.Equal(t, c.want, in(c.tag).WhenPhrase(c.when, locale.PhraseOptions{Role: locale.On, Style: c.style}), "%s %s", c.tag, c.style)
	}
	assert.Empty(t, in("en").WhenPhrase(civil.When{}, locale.PhraseOptions{Role: locale.Since}))
	assert.Equal(t, "November 28, 2025", in("en").WhenPhrase(day, locale.PhraseOptions{Role: "nonesuch"}))
}

func TestOfficialStyle(t *testing.T) {
	day := civil.MustParseDate("2025-11-28")
	for tag, want := range map[string]string{
		"ru": "28 ноября 2025 года", "ru-KZ": "28 ноября 2025 года", "kk": "2025 жылғы 28 қараша", "kk-Arab": in("kk-Arab").Date(day, locale.Long), "en": "November 28, 2025",
	} {
		assert.Equal(t, want, in(tag).Date(day, locale.Official), tag)
	}
	for id := range locales.Count {
		l := in(locales.Name(id))
		if base, _ := l.Tag().Base(); base.String() != "ru" && base.String() != "kk" {
			assert.Equal(t, l.Date(day, locale.Long), l.Date(day, locale.Official), l.String())
		}
	}
}

// TestKazakhLocatives checks the endings of "in" and of the attribute, which follow the last sound of the month.
func TestKazakhLocatives(t *testing.T) {
	for n, want := range []string{
		"қаңтарда қаңтардағы", "ақпанда ақпандағы", "наурызда наурыздағы", "сәуірде сәуірдегі", "мамырда мамырдағы", "маусымда маусымдағы",
		"шілдеде шілдедегі", "тамызда тамыздағы", "қыркүйекте қыркүйектегі", "қазанда қазандағы", "қарашада қарашадағы", "желтоқсанда желтоқсандағы",
	} {
		month := civil.MustParseWhen("2025-01").Earliest().AddMonths(n).String()[:7]
		when := civil.MustParseWhen(month)
		got := in("kk").WhenPhrase(when, locale.PhraseOptions{Role: locale.On}) + " " + in("kk").WhenPhrase(when, locale.PhraseOptions{Role: locale.AsOf})
		var locative, attributive string
		locative, attributive, _ = strings.Cut(want, " ")
		assert.Equal(t, "2025 ж. "+locative+" 2025 ж. "+attributive+" жағдай бойынша", got)
	}
}

// TestRussianMonths checks the prepositional case of all months.
func TestRussianMonths(t *testing.T) {
	for n, want := range strings.Fields("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре") {
		month := civil.MustParseWhen("2025-01").Earliest().AddMonths(n).String()[:7]
		assert.Equal(t, "в "+want+" 2025 года",
			in("ru").WhenPhrase(civil.MustParseWhen(month), locale.PhraseOptions{Role: locale.On, Style: locale.Official}))
	}
}

func TestIntervalPhrase(t *testing.T) {
	for _, c := range []struct{ from, until, en, ru, kk, zh, fr string }{
		{"2025-11-01", "2025-11-28", "from November 1 through 27, 2025,", "с 1 по 27 ноября 2025 года",
			"2025 жылғы 1 қарашадан бастап 27 қарашаға дейін (қоса алғанда)", "2025年11月1日至27日", "1–27 novembre 2025"},
		{"2025-11-02", "2025-12-06", "from November 2 through December 5, 2025,", "со 2 ноября по 5 декабря 2025 года",
			"2025 жылғы 2 қарашадан бастап 5 желтоқсанға дейін (қоса алғанда)", "2025年11月2日至12月5日", "2 novembre\u2009–\u20095 décembre 2025"},
		{"2025-11-01", "2026-12-01", "from November 1, 2025, through November 30, 2026,", "с 1 ноября 2025 года по 30 ноября 2026 года",
			"2025 жылғы 1 қарашадан бастап 2026 жылғы 30 қарашаға дейін (қоса алғанда)", "2025年11月1日至2026年11月30日", "1 novembre 2025\u2009–\u200930 novembre 2026"},
		{"2025-11-01", "2025-11-02", "on November 1, 2025,", "1 ноября 2025 года", "2025 жылғы 1 қарашада", "于2025年11月1日", "1 novembre 2025"},
		{"2025-05", "2025-11", "from May through November 2025", "с мая по ноябрь 2025 года",
			"2025 жылғы мамырдан бастап қарашаға дейін (қоса алғанда)", "自2025年5月起至11月止", "mai 2025\u2009–\u2009novembre 2025"},
		{"", "2025", "through 2025", "по 2025 год", "2025 жылға дейін (қоса алғанда)", "至2025年止", "–\u20092025"},
		{"2025-11-28", "", "since November 28, 2025,", "с 28 ноября 2025 года", "2025 жылғы 28 қарашадан бастап", "自2025年11月28日起", "28 novembre 2025\u2009–"},
		{"", "", "", "", "", "", ""},
	} {
		var iv civil.Interval
		assert.NoError(t, iv.From.UnmarshalText([]byte(c.from)))
		assert.NoError(t, iv.Until.UnmarshalText([]byte(c.until)))
		for tag, want := range map[string]string{"en": c.en, "ru": c.ru, "kk": c.kk, "zh": c.zh, "fr": c.fr} {
			assert.Equal(t, want, in(tag).IntervalPhrase(iv, locale.PhraseOptions{Style: locale.Official, Continues: true}), "%s %s..%s", tag, c.from, c.until)
		}
	}
}

// TestPhrasesDoNotAllocate checks that the Append variants do not allocate if dst has room.
func TestPhrasesDoNotAllocate(t *testing.T) {
	buf := make([]byte, 0, 512)
	for _, tag := range []string{"en", "ru", "kk", "zh", "fr", "ar-EG"} {
		l := in(tag)
		for _, text := range []string{"2025-11-28", "2025-11", "2025%", "[2025-11-28..2025-11-29]", "[2025-05..2025-11]"} {
			w := civil.MustParseWhen(text)
			for _, role := range []locale.Role{locale.Bare, locale.On, locale.AsOf, locale.Since, locale.Until} {
				o := locale.PhraseOptions{Role: role, Style: locale.Official, Continues: true}
				assert.Zero(t, testing.AllocsPerRun(10, func() { l.AppendWhenPhrase(buf, w, o) }), "%s %s %s", tag, text, role)
				iv := civil.Interval{From: w, Until: civil.MustParseWhen("2026")}
				assert.Zero(t, testing.AllocsPerRun(10, func() { l.AppendIntervalPhrase(buf, iv, o) }), "%s %s", tag, text)
			}
		}
	}
}
