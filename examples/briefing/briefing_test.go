package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func briefed(t *testing.T, args ...string) (out, errs string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(args, &o, &e)
	return o.String(), e.String(), status
}

// The briefing in four languages, on the days that matter, equals the golden files.
func TestGolden(t *testing.T) {
	for _, lang := range []string{"en", "kk", "ru", "zh"} {
		for name, args := range map[string][]string{
			"accession": {},
			"eve":       {"-on", "2025-11-27"},
			"west":      {"-a", "KZ-27", "-on", "2025-11-01"},
			"countries": {"-a", "KZ", "-b", "CN"},
		} {
			t.Run(name+"."+lang, func(t *testing.T) {
				out, errs, status := briefed(t, append(args, "-lang", lang)...)
				require.Equal(t, 0, status, errs)
				assert.Empty(t, errs)
				golden := filepath.Join("testdata", name+"."+lang+".golden")
				if *update {
					require.NoError(t, os.WriteFile(golden, []byte(out), 0o644))
				}
				want, err := os.ReadFile(golden)
				require.NoError(t, err)
				assert.Equal(t, string(want), out)
			})
		}
	}
}

// The briefing in each language has each fact of the source, in the form of that language.
func TestFacts(t *testing.T) {
	for lang, facts := range map[string][]string{
		"en": {
			"North Kazakhstan Region has been a member of the China–Central Asia Trade Facilitation Cooperation Platform since November 28, 2025",
			"starting date is assumed to be the day of signing", "Nanjing, Jiangsu Province (inferred from the source)", "West Kazakhstan Region has been a member",
			"North Kazakhstan Region Investor Service Center has been open in Nanjing", "Gauez Nurmukhambetov, Akim",
			"Nurlan Akkoshkarov, Consul General", "Zhang Zhichao, Head of Xuanwu District", "Li Ming, Vice President",
			"eepening trade and economic cooperation", "advantages and areas of work", "nvestment climate and economic development",
			"a standing communication mechanism", "joint promotion of concrete investment projects", "for many years", "2nd", "15%", "3%",
			"in 2024: about 1.9 trillion US dollars", "Share of China’s industry", "ne of the country’s key economic regions",
			"agriculture, forestry and fishing; manufacturing (inferred from the source)",
			"KAZAKHSTAN TODAY, November 29, 2025", "Ministry of Foreign Affairs", "in Russian",
		},
		"ru": {
			"Северо-Казахстанская область — участник платформы содействия беспрепятственной торговле «Китай – Центральная Азия» с 28 ноября 2025 года",
			"принят день подписания", "Нанкин, провинция Цзянсу (по смыслу источника)", "Западно-Казахстанская область — участник",
			"Представительство Центра по обслуживанию инвесторов СКО работает в Нанкине", "Гауез Нурмухамбетов, аким",
			"Нурлан Аккошкаров, генеральный консул", "Чжан Чжичао, глава района Сюаньу", "Ли Мин, вице-президент",
			"углубление торгово-экономического сотрудничества", "преимущества и направления", "нвестиционный климат и экономическое развитие",
			"постоянный механизм коммуникации", "совместное продвижение конкретных инвестиционных проектов", "на протяжении многих лет", "2-е",
			"15\u00a0%", "3\u00a0%", "за 2024 год: примерно 1,9\u00a0триллиона долларов США", "Доля в промышленности Китая",
			"дин из ключевых экономических регионов страны", "сельское, лесное и рыбное хозяйство", "обрабатывающая промышленность",
			"KAZAKHSTAN TODAY, 29 ноября 2025 года", "Министерства иностранных дел",
		},
		"kk": {
			"Солтүстік Қазақстан облысы 2025 жылғы 28 қарашадан бастап «Қытай – Орталық Азия»", "платформасының мүшесі", "қол қойылған күн негізге алынды",
			"Цзянсу провинциясы, Нанкин (дереккөздің мазмұны бойынша)", "Батыс Қазақстан облысы", "СҚО инвесторларға қызмет көрсету орталығының өкілдігі",
			"Ғауез Нұрмұхамбетов", "Нұрлан Аққошқаров", "Чжан Чжичао", "Ли Мин", "сауда-экономикалық ынтымақтастықты тереңдету",
			"артықшылықтары мен жұмыс бағыттарын", "нвестициялық ахуалы мен экономикалық дамуы", "тұрақты байланыс тетігі", "бірлесіп ілгерілету",
			"көп жыл бойы", "2-орын", "15%", "3%", "2024 жылғы жалпы өңірлік өнім: шамамен 1,9\u00a0триллион АҚШ доллары", "Қытайдың өнеркәсібіндегі үлесі",
			"негізгі экономикалық өңірлерінің бірі", "уыл, орман және балық шаруашылығы", "өңдеу өнеркәсібі", "KAZAKHSTAN TODAY, 2025 жылғы 29 қараша",
			"Сыртқы істер министрлігінің", "(орыс тілінде)",
		},
		"zh": {
			"北哈萨克斯坦州自2025年11月28日起为中国—中亚贸易畅通合作平台成员", "推定自签署之日起", "江苏省南京市（据来源推断）", "西哈萨克斯坦州",
			"北哈萨克斯坦州投资者服务中心代表处", "北哈萨克斯坦州州长高吾孜·努尔穆罕别托夫", "哈萨克斯坦驻上海总领事努尔兰·阿科什卡罗夫",
			"南京市玄武区区长", "江苏省苏豪控股集团副总裁", "深化经贸合作", "优势和工作方向", "投资环境与经济发展", "常态化沟通机制", "共同推进具体投资项目",
			"多年来", "第2位", "15%", "3%", "2024年地区生产总值：约1.9万亿美元", "占中国工业的比重", "重点经济地区之一", "农业、林业及渔业；制造业（据来源推断）", "KAZAKHSTAN TODAY，2025年11月29日", "外交部新闻局", "俄文",
		},
	} {
		out, _, _ := briefed(t, "-lang", lang)
		for _, fact := range facts {
			assert.Contains(t, plainSpaces(out), plainSpaces(fact), lang)
		}
	}
}

// plainSpaces replaces the special spaces of locales by plain ones.
func plainSpaces(s string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(s)
}

// On the eve of the signature North Kazakhstan is not a member, and West Kazakhstan's membership is unknown.
func TestDays(t *testing.T) {
	for lang, want := range map[string][3]string{
		"en": {"North Kazakhstan Region is not a member of", "It is not known whether West Kazakhstan Region is a member", "No ties are on record"},
		"ru": {"Северо-Казахстанская область не является участником", "Неизвестно, является ли Западно-Казахстанская область участником", "Сведений о связях на эту дату нет"},
		"kk": {"Солтүстік Қазақстан облысы «Қытай – Орталық Азия» кедергісіз саудаға жәрдемдесу платформасының мүшесі емес",
			"Батыс Қазақстан облысы «Қытай – Орталық Азия» кедергісіз саудаға жәрдемдесу платформасының мүшесі ме, жоқ па – белгісіз", "Осы күнгі байланыстар туралы мәлімет жоқ"},
		"zh": {"北哈萨克斯坦州不是中国—中亚贸易畅通合作平台成员", "西哈萨克斯坦州当日是否为", "没有关于当日联系的记录"},
	} {
		eve, _, _ := briefed(t, "-lang", lang, "-on", "2025-11-27")
		assert.Contains(t, eve, want[0])
		assert.Contains(t, eve, want[2])
		west, _, _ := briefed(t, "-lang", lang, "-a", "KZ-27", "-on", "2025-11-01")
		assert.Contains(t, west, want[1])
	}
}

func TestBadFlags(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-on", "2025-13-01"}, `briefing: -on: civil: ParseDate("2025-13-01"): month out of range`},
		{[]string{"-a", "ZZ"}, `briefing: -a: network: Party("ZZ"): no such party`},
		{[]string{"-b", "CN-JZ"}, `briefing: -b: network: Party("CN-JZ"): no such party`},
		{[]string{"-a", "kz-59"}, `briefing: -a: network: Party("kz-59"): no such party; did you mean "KZ-59"?`},
		{[]string{"-a", "КЗ-59"}, `briefing: -a: party: ParseID("КЗ-59"): `},
		{[]string{"-lang", "xx"}, `briefing: -lang: no briefing in "xx"; choose en, kk, ru or zh`},
		{[]string{"-lang", "zh-Hant"}, `briefing: -lang: no briefing in "zh-Hant"`},
		{[]string{"-lang", "\xff"}, `briefing: -lang: no briefing in "\xff"`},
		{[]string{"-data", ""}, `briefing: -data: no file is named`},
		{[]string{"extra"}, `briefing: unexpected argument "extra"`},
		{[]string{"-nonsense"}, `flag provided but not defined: -nonsense`},
	} {
		out, errs, status := briefed(t, c.args...)
		assert.Equal(t, 2, status)
		assert.Empty(t, out)
		assert.True(t, strings.HasPrefix(errs, c.want), errs)
	}
}

func TestBadData(t *testing.T) {
	for name, c := range map[string]struct{ data, want string }{
		"malformed":  {"{\n  \"regions\": [\n", ":3:1: expected an object, found the end of the document\n    3 | \n      | ^\n"},
		"unknown":    {`{"memberships": [{"platfrom": "x"}]}`, ":1:19: unknown field \"platfrom\"; did you mean \"platform\"?\n    1 | {\"memberships\": [{\"platfrom\": \"x\"}]}\n      |                   ^\n"},
		"wrong type": {`{"regions": {}}`, `:1:13: expected an array, found an object`},
		"dangling": {`{"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2025"}]}]}`,
			`:1:42: error: /memberships/0/platform: no record "hub" in platforms [dataset.unknown-reference]` + "\n"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "my.json")
			require.NoError(t, os.WriteFile(file, []byte(c.data), 0o644))
			out, errs, status := briefed(t, "-data", file)
			assert.Equal(t, 1, status)
			assert.Empty(t, out)
			assert.Contains(t, errs, file+c.want)
		})
	}
	_, errs, status := briefed(t, "-data", filepath.Join(t.TempDir(), "none.json"))
	assert.Equal(t, 1, status)
	assert.Regexp(t, `^briefing: dataset: ReadFile\(".*none\.json"\): no such file or directory\n$`, errs)
}

// A user's dataset is treated like the embedded one, and its faults are shown in the requested language.
func TestOwnData(t *testing.T) {
	file := filepath.Join(t.TempDir(), "my.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"observations": [{"subject": "KZ-59", "indicator": "nonsense", "value": {"amount": "1", "unit": "USD"}}]}`), 0o644))
	_, errs, _ := briefed(t, "-data", file, "-lang", "ru")
	assert.Contains(t, errs, "в indicators нет записи \"nonsense\"")
	require.NoError(t, os.WriteFile(file, []byte(`{"observations": [{"period": 2024}]}`), 0o644))
	_, errs, _ = briefed(t, "-data", file, "-lang", "ru")
	assert.Equal(t, "briefing: "+file+`:1:30: ожидается: период в двойных кавычках; найдено: число; напишите "2024"`+"\n"+
		`    1 | {"observations": [{"period": 2024}]}`+"\n      |                              ^\n", errs)
	require.NoError(t, os.WriteFile(file, []byte(`{}`), 0o644))
	help, usage, status := briefed(t, "-h")
	assert.Equal(t, 0, status)
	assert.Empty(t, help)
	assert.Contains(t, usage, "-lang")
	out, _, status := briefed(t, "-data", file, "-a", "FR-75", "-b", "JP", "-lang", "zh")
	assert.Equal(t, 0, status)
	assert.Contains(t, out, "巴黎与日本：跨境联系")
}
