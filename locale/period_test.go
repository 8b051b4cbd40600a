package locale_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

func TestPeriod(t *testing.T) {
	for _, c := range []struct{ period, en, ru, kk, zh, fr string }{
		{"2025", "2025", "2025", "2025", "2025年", "2025"},
		{"2025-S1", "1st half 2025", "1-е полугодие 2025 г.", "2025 ж. І жартыжылдық", "2025年上半年", "janvier\u2009–\u2009juin 2025"},
		{"2025-S2", "2nd half 2025", "2-е полугодие 2025 г.", "2025 ж. ІІ жартыжылдық", "2025年下半年", "juillet\u2009–\u2009décembre 2025"},
		{"2025-T2", "four-month period 2 of 2025", "2-я треть 2025 г.", "2025 ж. 2-төртайлық", "2025年第2个四个月", "mai\u2009–\u2009août 2025"},
		{"2025-Q3", "3rd quarter 2025", "3-й квартал 2025\u202fг.", "2025\u202fж. ІІІ тоқсан", "2025年第3季度", "3e trimestre 2025"},
		{"2025-01", "January 2025", "январь 2025 г.", "2025 ж. қаңтар", "2025年1月", "janvier 2025"},
		{"2025-W05", "week 5 of 2025", "5-я неделя 2025 г.", "2025 жылдың 5-аптасы", "2025年第5周", "27 janvier\u2009–\u20092 février 2025"},
		{"2025-07-15", "July 15, 2025", "15 июля 2025 г.", "2025 ж. 15 шілде", "2025年7月15日", "15 juillet 2025"},
		{"2025-01-01/P9M", "January\u2009–\u2009September 2025", "январь – сентябрь 2025\u202fг.", "2025\u202fж. қаңтар – қыркүйек", "2025年1月 – 9月",
			"janvier\u2009–\u2009septembre 2025"},
		{"2024-07-01/P1Y", "July 2024\u2009–\u2009June 2025", "июль 2024\u202fг. – июнь 2025\u202fг.", "2024\u202fж. шілде – 2025\u202fж. маусым",
			"2024年7月 – 2025年6月", "juillet 2024\u2009–\u2009juin 2025"},
		{"2025-01-01/P1M", "January 2025", "январь 2025 г.", "2025 ж. қаңтар", "2025年1月", "janvier 2025"},
		{"2025-01-05/P10D", "January 5\u2009–\u200914, 2025", "5–14 января 2025\u202fг.", "2025\u202fж. 5–14 қаңтар", "2025/1/5 – 2025/1/14", "5–14 janvier 2025"},
	} {
		for tag, want := range map[string]string{"en": c.en, "ru": c.ru, "kk": c.kk, "zh": c.zh, "fr": c.fr} {
			assert.Equal(t, want, in(tag).Period(civil.MustParsePeriod(c.period), locale.Wide), "%s %s", tag, c.period)
		}
	}
}

func TestPeriodAbbreviated(t *testing.T) {
	for _, c := range []struct{ tag, period, want string }{
		{"en", "2025-S1", "H1 2025"},
		{"en", "2025-T3", "T3 2025"},
		{"en", "2025-Q3", "Q3 2025"},
		{"en", "2025-01", "Jan 2025"},
		{"en", "2025-01-01/P9M", "Jan\u2009–\u2009Sep 2025"},
		{"en", "2025-07-15", "Jul 15, 2025"},
		{"ru", "2025-Q3", "3-й кв. 2025\u202fг."},
		{"ru", "2025-02", "февр. 2025 г."},
		{"kk", "2025-Q3", "2025\u202fж. ІІІ тқс."},
		{"zh", "2025-Q3", "2025年第3季度"},
		{"zh-TW", "2025-Q3", "2025年第3季"},
		{"fr", "2025-S1", "janv.–juin 2025"},
		{"pl", "2025-01-01/P9M", "sty–wrz 2025"},
		{"ja", "2025-Q3", "2025/Q3"},
		{"de", "2025-W01", "30. Dez. 2024\u2009–\u20095. Jan. 2025"},
	} {
		assert.Equal(t, c.want, in(c.tag).Period(civil.MustParsePeriod(c.period), locale.Abbreviated), "%s %s", c.tag, c.period)
	}
}
