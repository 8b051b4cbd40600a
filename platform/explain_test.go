package platform_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

func ExampleStatus_Explain() {
	m := platform.Membership{
		ID: "nkr", Platform: party.MustParseID("china-central-asia"), Member: party.MustParseID("KZ-59"),
		Events: []platform.Event{{Kind: platform.EventSigned, On: civil.MustParseWhen("2025-11-28")}},
	}
	s := statusAt(m, civil.MustParseDate("2026-01-01"))
	for _, tag := range []language.Tag{language.English, language.Russian, language.Kazakh, language.Chinese} {
		fmt.Println(s.Explain(locale.For(tag)))
	}
	// Output:
	// member since November 28, 2025: assumed from the day of signing, as nobody says since when
	// участник с 28 ноября 2025 г.: принят день подписания, поскольку никто не указывает, с какого дня
	// 2025 ж. 28 қарашадан бастап мүше: қай күннен бастап екенін ешкім көрсетпегендіктен, қол қойылған күн алынды
	// 自2025年11月28日起为成员：因无人说明起始日，推定自签署之日起
}

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		events, on string
		want       [4]string
	}{
		{`[{"kind":"attested","on":"2025-11-28"}]`, "2025-11-01", [4]string{
			"whether it is a member on that day is unknown: it is only known to have been one on 28 November 2025",
			"участник ли в этот день, неизвестно: есть сведения лишь о более позднем дне (28 ноября 2025 г.)",
			"сол күні мүше екені белгісіз: тек кейінгі күн туралы дерек бар (2025 ж. 28 қараша)",
			"当日是否为成员不明：仅知其于2025年11月28日为成员"}},
		{`[{"kind":"attested","on":"2025-11-28"}]`, "2025-12-01", [4]string{
			"member (beginning no later than 28 November 2025): mention as a member on 28 November 2025, and nobody says since when",
			"участник (начало: не позднее 28 ноября 2025 г.): упоминание в числе участников (28 ноября 2025 г.); с какого дня, никто не указывает",
			"мүше (басталуы: 2025 ж. 28 қарашадан кеш емес): мүшелер қатарында аталуы (2025 ж. 28 қараша); қай күннен бастап екенін ешкім көрсетпейді",
			"为成员（开始：不晚于2025年11月28日）：于2025年11月28日被列为成员，无人说明起始日"}},
		{`[{"kind":"effective","on":"2020-01-01"},{"kind":"notice","on":"2021-01-01","effective":"2021-07-01"}]`, "2021-02-01", [4]string{
			"member since 1 January 2020: beginning of the membership; leaving on 1 July 2021 after a notice",
			"участник с 1 января 2020 г.: начало участия; подано уведомление о выходе, день выхода: 1 июля 2021 г.",
			"2020 ж. 1 қаңтардан бастап мүше: мүшеліктің басталуы; шығу туралы хабарлама берілген, шығатын күні: 2021 ж. 1 шілде",
			"自2020年1月1日起为成员：成员资格生效；已发出退出通知，退出日：2021年7月1日"}},
		{`[{"kind":"effective","on":"2020-01-01"},{"kind":"suspended","on":"2021-01-01"},{"kind":"resumed","on":"2022-01-01"}]`, "2022-07-01", [4]string{
			"member since 1 January 2022: resumption", "участник с 1 января 2022 г.: возобновление",
			"2022 ж. 1 қаңтардан бастап мүше: қайта жалғастыру", "自2022年1月1日起为成员：恢复"}},
		{`[{"kind":"effective","on":"2020-01"}]`, "2020-01-10", [4]string{
			"whether it is a member on that day is unknown – beginning of the membership: January 2020",
			"участник ли в этот день, неизвестно — начало участия: январь 2020 г.",
			"сол күні мүше екені белгісіз — мүшеліктің басталуы: 2020 ж. қаңтар",
			"当日是否为成员不明——成员资格生效：2020年1月"}},
		{`[{"kind":"approved","on":"2020-01-01"},{"kind":"signed","on":"2020-02-01","effective":"2020-03-01"}]`, "2020-03-10", [4]string{
			"member since 1 March 2020: signature on 1 February 2020", "участник с 1 марта 2020 г.: подписание (1 февраля 2020 г.)",
			"2020 ж. 1 наурыздан бастап мүше: қол қою (2020 ж. 1 ақпан)", "自2020年3月1日起为成员：于2020年2月1日签署"}},
		{`[{"kind":"effective","on":"2020"},{"kind":"left","on":"2021-01-01"},{"kind":"attested","on":"2022-01-01"}]`, "2021-06-01", [4]string{
			"whether it is a member on that day is unknown: it is only known to have been one on 1 January 2022",
			"участник ли в этот день, неизвестно: есть сведения лишь о более позднем дне (1 января 2022 г.)",
			"сол күні мүше екені белгісіз: тек кейінгі күн туралы дерек бар (2022 ж. 1 қаңтар)",
			"当日是否为成员不明：仅知其于2022年1月1日为成员"}},
		{`[{"kind":"attested","on":"2022-01-01"},{"kind":"attested","on":"2021-01-01"}]`, "2023-01-01", [4]string{
			"member (beginning no later than 1 January 2021): mention as a member on 1 January 2021, and nobody says since when",
			"участник (начало: не позднее 1 января 2021 г.): упоминание в числе участников (1 января 2021 г.); с какого дня, никто не указывает",
			"мүше (басталуы: 2021 ж. 1 қаңтардан кеш емес): мүшелер қатарында аталуы (2021 ж. 1 қаңтар); қай күннен бастап екенін ешкім көрсетпейді",
			"为成员（开始：不晚于2021年1月1日）：于2021年1月1日被列为成员，无人说明起始日"}},
		{`[{"kind":"attested","on":"2023-01-01"},{"kind":"attested","on":"2022-01-01"},{"kind":"signed","on":"2021-01-01"}]`, "2023-02-01", [4]string{
			"member since 1 January 2021: assumed from the day of signing, as nobody says since when; mention as a member on 1 January 2022",
			"участник с 1 января 2021 г.: принят день подписания, поскольку никто не указывает, с какого дня; упоминание в числе участников (1 января 2022 г.)",
			"2021 ж. 1 қаңтардан бастап мүше: қай күннен бастап екенін ешкім көрсетпегендіктен, қол қойылған күн алынды; мүшелер қатарында аталуы (2022 ж. 1 қаңтар)",
			"自2021年1月1日起为成员：因无人说明起始日，推定自签署之日起；于2022年1月1日被列为成员"}},
		{`[{"kind":"left","on":"2021-06-01"}]`, "2020-01-01", [4]string{
			"whether it is a member on that day is unknown: only the end is known – departure on 1 June 2021",
			"участник ли в этот день, неизвестно: известно лишь, чем участие закончилось, — выход (1 июня 2021 г.)",
			"сол күні мүше екені белгісіз: тек мүшеліктің қалай аяқталғаны белгілі — шығу (2021 ж. 1 маусым)",
			"当日是否为成员不明：仅知其终止——于2021年6月1日退出"}},
		{`[{"kind":"applied","on":"2020-01-01"},{"kind":"platform-closed","on":"2021-01-01"}]`, "2022-01-01", [4]string{
			"not a member, as the platform is closed since 1 January 2021", "не участник, так как платформа закрыта с 1 января 2021 г.",
			"мүше емес, өйткені платформа 2021 ж. 1 қаңтардан бастап жабық", "非成员，因平台自2021年1月1日起关闭"}},
		{`[{"kind":"effective","on":"2020-01-01"},{"kind":"platform-closed","on":"2020-11-01","effective":"2021-01-01"}]`, "2022-01-01", [4]string{
			"not a member, as the platform is closed since 1 January 2021: closing of the platform on 1 November 2020",
			"не участник, так как платформа закрыта с 1 января 2021 г.: закрытие платформы (1 ноября 2020 г.)",
			"мүше емес, өйткені платформа 2021 ж. 1 қаңтардан бастап жабық: платформаның жабылуы (2020 ж. 1 қараша)",
			"非成员，因平台自2021年1月1日起关闭：于2020年11月1日平台关闭"}},
	} {
		s := statusAt(membership(t, c.events), civil.MustParseDate(c.on))
		for i, tag := range []string{"en-GB", "ru", "kk", "zh"} {
			assert.Equal(t, c.want[i], s.Explain(locale.For(language.MustParse(tag))))
		}
	}
}

// Whatever the answer, there is a sentence for it in every language.
func TestEveryStatusHasASentence(t *testing.T) {
	met := map[platform.State]bool{}
	for seed := range uint64(1500) {
		r := rand.New(rand.NewPCG(seed, 5))
		m, agreements := random(r)
		if r.IntN(3) == 0 {
			m = changed(m, func(events []platform.Event) {
				a, b := r.IntN(span), r.IntN(span)
				events[0].On, _ = civil.Between(day(min(a, b)), day(max(a, b)))
			})
		}
		s := statusAt(m, day(r.IntN(span+5)), agreements...)
		met[s.State] = true
		for _, tag := range []string{"en", "ru", "kk", "zh", "fr"} {
			sentence := s.Explain(locale.For(language.MustParse(tag)))
			require.NotEmpty(t, sentence)
			for _, flaw := range []string{"{", "}", "  ", "()", "（）", " ,", ": ;", "；；", "：；"} {
				require.NotContains(t, sentence, flaw, "seed %d: %s", seed, shown(t, m))
			}
			require.Equal(t, strings.Trim(sentence, " ,;:：；"), sentence, "seed %d: %s", seed, shown(t, m))
		}
	}
	for _, s := range platform.States() {
		assert.True(t, met[s], "the state %s was met", s)
	}
}
