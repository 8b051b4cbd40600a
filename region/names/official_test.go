package names_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

func TestOfficial(t *testing.T) {
	for _, c := range []struct{ code, en, ru, kk, zh string }{
		{"KZ", "Republic of Kazakhstan", "Республика Казахстан", "Қазақстан Республикасы", "哈萨克斯坦共和国"},
		{"CN", "People’s Republic of China", "Китайская Народная Республика", "Қытай Халық Республикасы", "中华人民共和国"},
		{"KG", "Kyrgyz Republic", "Кыргызская Республика", "Қырғыз Республикасы", "吉尔吉斯共和国"},
		{"US", "United States of America", "Соединённые Штаты Америки", "Америка Құрама Штаттары", "美利坚合众国"},
		{"MN", "Mongolia", "Монголия", "Моңғолия", "蒙古国"},
		{"KZ-59", "North Kazakhstan Region", "Северо-Казахстанская область", "Солтүстік Қазақстан облысы", "北哈萨克斯坦州"},
		{"KZ-10", "Abai Region", "область Абай", "Абай облысы", "阿拜州"},
		{"KZ-71", "City of Astana", "город Астана", "Астана қаласы", "阿斯塔纳市"},
		{"CN-JS", "Jiangsu Province", "провинция Цзянсу", "Цзянсу провинциясы", "江苏省"},
		{"CN-XJ", "Xinjiang Uygur Autonomous Region", "Синьцзян-Уйгурский автономный район", "Шыңжаң Ұйғыр автономиялық ауданы", "新疆维吾尔自治区"},
		{"CN-NM", "Inner Mongolia Autonomous Region", "автономный район Внутренняя Монголия", "Ішкі Моңғолия автономиялық ауданы", "内蒙古自治区"},
		{"CN-BJ", "Beijing Municipality", "город Пекин", "Бейжің қаласы", "北京市"},
		{"RU-OMS", "Omsk Oblast", "Омская область", "Омбы облысы", "鄂木斯克州"},
		{"RU-CE", "Chechen Republic", "Чеченская Республика", "Шешен Республикасы", "车臣共和国"},
		{"RU-KHM", "Khanty-Mansi Autonomous Okrug – Yugra", "Ханты-Мансийский автономный округ — Югра",
			"Ханты-Манси автономиялық округі", "汉特-曼西自治专区"},
		{"UZ-QR", "Republic of Karakalpakstan", "Республика Каракалпакстан", "Қарақалпақстан Республикасы", "卡拉卡尔帕克斯坦自治共和国"},
		{"TJ-GB", "Gorno-Badakhshan Autonomous Region", "Горно-Бадахшанская автономная область", "Таулы Бадахшан автономиялық облысы", "戈尔诺-巴达赫尚自治州"},
		{"MN-071", "Bayan-Ölgii Province", "аймак Баян-Улгий", "Баян-Өлгей аймағы", "巴彦乌列盖省"},
		{"US-CA", "California", "Калифорния", "Калифорния", "加利福尼亚州"}, // no official name: the usual one
	} {
		code := region.MustParseCode(c.code)
		assert.Equal(t, [4]string{c.en, c.ru, c.kk, c.zh}, [4]string{
			names.Official(code, language.English), names.Official(code, language.Russian),
			names.Official(code, language.Kazakh), names.Official(code, language.Chinese),
		}, c.code)
	}
	for _, c := range []struct{ code, tag, want string }{
		{"KZ-59", "ru-KZ", "Северо-Казахстанская область"},
		{"KG", "ru-KZ", "Кыргызская Республика"},
		{"KZ-59", "en-GB", "North Kazakhstan Region"},
		{"KZ-59", "und", "North Kazakhstan Region"},
		{"KZ-59", "de", "Nordkasachstan"},
		{"KZ-59", "zh-TW", "北哈薩克斯坦州"},
		{"KZ", "zh-Hant", "哈薩克"},
		{"001", "en", "world"},
		{"ZZ", "en", ""},
	} {
		assert.Equal(t, c.want, names.Official(region.MustParseCode(c.code), language.Make(c.tag)), "%s in %s", c.code, c.tag)
	}
	assert.Empty(t, names.Official(region.Code{}, language.English))
}

// withOfficial returns the countries whose subdivisions have official names.
func withOfficial() []string { return []string{"CN", "KG", "KZ", "MN", "RU", "TJ", "TM", "UZ"} }

// The official name of each subdivision of the eight countries has a word for its kind, in each language.
func TestOfficialNamesHaveTypeWords(t *testing.T) {
	words := map[string]string{
		"en": "City Districts Krai Municipality Oblast Okrug Province Region Republic",
		"ru": "автономный аймак велаят город край область округ провинция район районы Республика",
		"kk": "аймағы ауданы аудандар қаласы облысы округі өлкесі провинциясы Республикасы уәлаяты",
		"zh": "省 市 州 区 共和国",
	}
	count := 0
	for _, code := range currentSubdivisions() {
		if !slices.Contains(withOfficial(), code.Country().String()) {
			continue
		}
		count++
		for tag, list := range words {
			name := names.Official(code, language.Make(tag))
			hasWord := slices.ContainsFunc(strings.Fields(list), func(word string) bool {
				return tag == "zh" && strings.HasSuffix(name, word) || slices.Contains(strings.Fields(name), word)
			})
			assert.True(t, hasWord, "%s in %s: %s", code, tag, name)
		}
	}
	assert.Equal(t, 193, count)
}

// Official names lead to their area.
func TestOfficialNamesAreFound(t *testing.T) {
	for _, query := range []string{"Eastern Republic of Uruguay", "Кооперативная Республика Гайана", "Қытай Халық Республикасы", "列支敦士登公国",
		"Chuvash Republic", "Кемеровская область — Кузбасс", "Мәскеу қаласы", "阿斯塔纳市"} {
		matches := names.Search(query, names.Options{Limit: 1})
		if assert.NotEmpty(t, matches, query) {
			assert.False(t, matches[0].Similar, query)
		}
	}
}

func TestOfficialDoesNotAllocate(t *testing.T) {
	code, tag := region.MustParseCode("CN-JS"), language.MustParse("kk-KZ")
	names.Official(code, tag)
	assert.Zero(t, testing.AllocsPerRun(100, func() { names.Official(code, tag) }))
}

// currentSubdivisions returns the subdivisions that are not withdrawn.
func currentSubdivisions() []region.Code {
	var list []region.Code
	for entry := range world.Count {
		if code := region.MustParseCode(world.Code(entry)); !world.Withdrawn(entry) && code != code.Country() && strings.Contains(code.String(), "-") {
			list = append(list, code)
		}
	}
	return list
}
