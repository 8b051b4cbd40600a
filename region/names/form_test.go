package names_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// curated are the languages whose names are edited.
func curated() []string { return []string{"en", "ru", "kk", "zh"} }

// neighbours returns the countries whose subdivisions have a name in each of the curated languages.
func neighbours() []string {
	return []string{"AF", "AM", "AZ", "BE", "BY", "CN", "DE", "GE", "IR", "JP", "KG", "KZ", "MN", "PK", "RU", "TJ", "TM", "TR", "UA", "US", "UZ"}
}

func TestEditedNames(t *testing.T) {
	for _, line := range []string{
		"en KZ-31 Zhambyl", "en KZ-33 Zhetysu", "en KZ-35 Karaganda", "en RU-YEV Jewish Autonomous Oblast", "en RU-CE Chechnya", "en RU-UD Udmurtia",
		"en RU-NEN Nenets Autonomous Okrug", "en RU-BU Buryatia", "en RU-CU Chuvashia", "en RU-KO Komi Republic",
		"en RU-KHM Khanty-Mansi Autonomous Okrug", "en RU-KC Karachay-Cherkessia", "en RU-KB Kabardino-Balkaria",
		"zh-Hant US-CT 康乃狄克州", "zh-Hant JP-27 大阪府", "zh-Hant CN-JS 江蘇省",
		"ru KZ-10 область Абай", "ru KZ-33 область Жетісу", "ru KZ-62 область Ұлытау", "ru US-DC Округ Колумбия", "ru CN-HK Гонконг", "ru-KZ CN-HK Гонконг",
		"ru RU-SE Республика Северная Осетия — Алания", "ru CN-NM Автономный район Внутренняя Монголия", "ru US-MP Северные Марианские острова",
		"kk RU-CHU Чукот автономиялық округі", "kk RU-KHM Ханты-Манси автономиялық округі", "kk RU-NEN Ненец автономиялық округі",
		"kk RU-YAN Ямал-Ненец автономиялық округі", "kk RU-YEV Еврей автономиялық облысы", "kk RU-TY Тыва",
		"kk TJ-GB Таулы Бадахшан автономиялық облысы", "kk CN-HK Сянган", "kk MN-061 Дорнод аймағы", "kk MN-065 Говь-Алтай аймағы",
		"kk US-DC Колумбия округі", "kk IR-23 Тегеран", "kk AZ-QBA Құба ауданы",
		"zh US-CT 康涅狄格州", "zh US-GA 佐治亚州", "zh US-OK 俄克拉何马州", "zh US-MA 马萨诸塞州", "zh US-WV 西弗吉尼亚州", "zh US-WI 威斯康星州",
		"zh RU-CHU 楚科奇自治专区", "zh RU-NEN 涅涅茨自治专区", "zh RU-YAN 亚马尔-涅涅茨自治专区", "zh RU-KHM 汉特-曼西自治专区",
		"zh TJ-RA 中央直辖区", "zh TJ-GB 戈尔诺-巴达赫尚自治州", "zh DE-BW 巴登-符腾堡州", "zh DE-BY 巴伐利亚州", "zh DE-BE 柏林", "zh DE-HB 不来梅",
		"zh DE-SN 萨克森州", "zh JP-27 大阪府", "zh IR-03 东阿塞拜疆省", "zh IR-04 西阿塞拜疆省", "zh IR-09 拉扎维呼罗珊省", "zh AM-ER 埃里温",
		"zh AM-AR 阿拉拉特省", "zh AM-AV 阿尔马维尔省", "zh AZ-GA 甘贾", "zh GE-AJ 阿扎尔自治共和国", "zh BE-BRU 布鲁塞尔首都大区",
	} {
		tag, rest, _ := strings.Cut(line, " ")
		code, want, _ := strings.Cut(rest, " ")
		assert.Equal(t, want, names.Name(region.MustParseCode(code), language.Make(tag)), line)
	}
}

// No two current subdivisions of a country have one name.
func TestNoDoubles(t *testing.T) {
	for _, tag := range curated() {
		seen := map[string]region.Code{}
		for _, code := range currentSubdivisions() {
			name := names.Name(code, language.Make(tag))
			key := code.Country().String() + " " + strings.ToLower(name)
			assert.Zero(t, seen[key], "%s and %s in %s: %s", seen[key], code, tag, name)
			seen[key] = code
		}
	}
}

// Names are in the alphabet of their language, and those of the neighbours are not missing.
func TestAlphabets(t *testing.T) {
	alphabets := map[string]*regexp.Regexp{
		"ru": regexp.MustCompile(`^[\p{Cyrillic} ,.’—-]+$`),
		"kk": regexp.MustCompile(`^[\p{Cyrillic} ,.’—-]+$`),
		"zh": regexp.MustCompile(`^[\p{Han}·-]+$`),
	}
	for tag, alphabet := range alphabets {
		for _, code := range currentSubdivisions() {
			name, in := names.In(code, language.Make(tag))
			if in == language.English {
				assert.NotContains(t, neighbours(), code.Country().String(), "%s has no name in %s", code, tag)
				continue
			}
			assert.Regexp(t, alphabet, name, "%s in %s", code, tag)
		}
	}
}

// The parts of a name are joined in one way, and no name has an abbreviation or a remark of a list in it.
func TestMarksInNames(t *testing.T) {
	list := regexp.MustCompile(`[()（）]|о-в|[ (]САР|АӘА`)
	joints := map[string]*regexp.Regexp{
		"en": regexp.MustCompile(` - |—|－`),
		"ru": regexp.MustCompile(` - |–|－`),
		"kk": regexp.MustCompile(` - |–|－`),
		"zh": regexp.MustCompile(` |–|—|－`),
	}
	for tag, joint := range joints {
		for _, code := range currentSubdivisions() {
			name, in := names.In(code, language.Make(tag))
			assert.NotRegexp(t, list, name, "%s in %s", code, tag)
			if in == language.Make(tag) {
				assert.NotRegexp(t, joint, name, "%s in %s", code, tag)
			}
		}
	}
}

// typeWords are words for kinds of areas by language, in names of neighbours.
var typeWords = map[string]*regexp.Regexp{
	"ru": regexp.MustCompile(`(?i)(^| )(аймак|велаят|графство|земля|ил|край|область|округ|остан|префектура|провинция|район|регион|республика|штат)($| )`),
	"kk": regexp.MustCompile(`(?i) (аймағы|ауданы|облысы|округі|өлкесі|провинциясы|республикасы|уәлаяты|штаты)$`),
	"zh": regexp.MustCompile(`(特别行政区|自治共和国|共和国|自治专区|边疆区|自治区|自治州|直辖区|大区|省|市|州|县|区|府|都|道)$`),
}

// Within a neighbour, either all names of areas of one kind have the word for it, or none, apart from these.
func TestTypeWordsAreConsistent(t *testing.T) {
	apart := map[string]string{
		"ru": "RU-AL RU-KO RU-SE", // Республика Алтай: the rest is the name of something else
		"kk": "RU-AL RU-KO",
		"zh": "DE-BE DE-HB DE-HH JP-01 JP-13 JP-26 JP-27", // cities that are Länder; prefectures of other kinds
	}
	for tag, words := range typeWords {
		first := map[string]string{}
		for _, code := range currentSubdivisions() {
			country := code.Country().String()
			if !slices.Contains(neighbours(), country) || slices.Contains(strings.Fields(apart[tag]), code.String()) {
				continue
			}
			entry, _ := region.Lookup(code)
			name := names.Name(code, language.Make(tag))
			word := strings.ToLower(strings.TrimSpace(words.FindString(name)))
			kind := country + " " + string(entry.Kind())
			if other, has := first[kind]; has {
				assert.Equal(t, other, word, "%s in %s: %s, a %s", code, tag, name, entry.Kind())
			}
			first[kind] = word
		}
	}
}
