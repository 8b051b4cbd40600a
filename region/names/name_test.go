package names_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

func TestName(t *testing.T) {
	for _, c := range []struct{ code, tag, want string }{
		{"KZ", "kk", "Қазақстан"},
		{"KZ", "zh-TW", "哈薩克"},
		{"143", "de", "Zentralasien"},
		{"001", "und", "world"},
		{"HK", "en", "Hong Kong SAR China"},
		{"KZ-59", "en", "North Kazakhstan"},
		{"KZ-59", "ru", "Северо-Казахстанская область"},
		{"KZ-59", "ru-KZ", "Северо-Казахстанская область"},
		{"KZ-59", "kk", "Солтүстік Қазақстан облысы"},
		{"KZ-59", "zh", "北哈萨克斯坦州"},
		{"KZ-59", "zh-Hans-CN", "北哈萨克斯坦州"},
		{"KZ-59", "zh-Hant", "北哈薩克斯坦州"},
		{"KZ-59", "zh-HK", "北哈薩克斯坦州"},
		{"KZ-59", "de-AT", "Nordkasachstan"},
		{"KZ-59", "sr-Latn", "Severnokazahstanska oblast"},
		{"KZ-59", "nn", "Nord Kazakhstan provins"}, // from KZ-SEV
		{"KZ-59", "xx", "North Kazakhstan"},
		{"KZ-59", "kk-Latn", "North Kazakhstan"}, // not the name in another script
		{"KZ-75", "kk", "Алматы"},
		{"KZ-19", "kk", "Алматы облысы"},
		{"KZ-79", "zh", "奇姆肯特"},
		{"CN-JS", "en", "Jiangsu"},
		{"CN-JS", "kk", "Цзянсу"},
		{"CN-JS", "zh", "江苏省"},
		{"CN-JS", "zh-Hant", "江蘇省"},
		{"CN-JS", "ja", "江蘇省"},
		{"CN-XJ", "ru", "Синьцзян-Уйгурский автономный район"},
		{"CN-XJ", "zh", "新疆维吾尔自治区"},
		{"CN-MO", "zh", "澳门特别行政区"},
		{"IR-01", "ru", "Гилян"}, // IR-01 was East Azerbaijan until 2020
		{"IR-03", "ru", "Восточный Азербайджан"},
		{"IR-00", "fr", "Markazi"},
		{"MA-01", "ru", "Танжер-Тетуан-Эль-Хосейма"}, // MA-01 was Tangier-Tetouan until 2015
		{"MA-01", "de", "Tangier-Tetouan-Al Hoceima"},
		{"KZ-SEV", "kk", "Солтүстік Қазақстан облысы"},
		{"KZ-VOS", "en", "East Kazakhstan"},
		{"AN", "de", "Netherlands Antilles"},
		{"ZZ", "en", ""},
		{"KZ-99", "en", ""},
		{"CN-JS/nanjing", "en", ""},
	} {
		assert.Equal(t, c.want, names.Name(region.MustParseCode(c.code), language.Make(c.tag)), "%s in %s", c.code, c.tag)
	}
	assert.Empty(t, names.Name(region.Code{}, language.English))
	assert.Equal(t, "North Kazakhstan", names.Name(region.MustParseCode("KZ-59"), language.Tag{}))
}

func TestIn(t *testing.T) {
	for _, c := range []struct{ code, tags, want, in string }{
		{"KZ-59", "kk ru", "Солтүстік Қазақстан облысы", "kk"},
		{"US-CA", "ab kk-KZ", "Калифорния", "kk"},
		{"KZ-59", "de-AT", "Nordkasachstan", "de"},
		{"KZ-59", "en-GB ru", "North Kazakhstan", "en"},
		{"KZ-59", "", "North Kazakhstan", "en"},
		{"MA-01", "de kk", "Tangier-Tetouan-Al Hoceima", "en"},
		{"KZ-59", "zh-TW", "北哈薩克斯坦州", "zh-Hant"},
		{"ZZ", "en", "", "und"},
	} {
		var tags []language.Tag
		for _, tag := range strings.Fields(c.tags) {
			tags = append(tags, language.Make(tag))
		}
		name, in := names.In(region.MustParseCode(c.code), tags...)
		assert.Equal(t, c.want, name, "%s in %s", c.code, c.tags)
		assert.Equal(t, c.in, in.String(), "%s in %s", c.code, c.tags)
	}
}

func TestText(t *testing.T) {
	text := names.Text(region.MustParseCode("KZ-59"))
	assert.Greater(t, len(text), 50)
	assert.Equal(t, "North Kazakhstan", text["en"])
	assert.Equal(t, "北哈萨克斯坦州", text["zh"])
	assert.Empty(t, text.Validate())
	assert.Nil(t, names.Text(region.MustParseCode("ZZ")))
	text["en"] = "changed"
	assert.Equal(t, "North Kazakhstan", names.Text(region.MustParseCode("KZ-59"))["en"])
}

// Names are NFC, trimmed, and free of control characters and of CLDR's marks of ambiguity. Chinese names are in the
// script of their locale.
func TestNamesAreClean(t *testing.T) {
	const (
		traditional = "國東縣區廣馬龍灣島門蘭羅爾維亞薩圖達單車貝魯瑪納頓倫費賓馮諾圍園圓場塊聖報堅壓壽夢奧學寧將專尋屆嶺幣庫廈廠廢張強後徑從復德徵"
		simplified  = "国东县区广马龙湾岛门兰罗尔维亚萨图达单车贝鲁玛纳顿伦费宾冯诺围园圆场块圣报坚压寿梦奥学宁将专寻届岭币库厦厂废张强后径从复"
		both        = "亚玛德后从強后復亞瑪"
	)
	without := func(s string) string {
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune(both, r) {
				return -1
			}
			return r
		}, s)
	}
	count := 0
	for id := range locales.Count {
		tag := locales.Name(id)
		for entry := range world.Count {
			name, ok := regionnames.Text(id, entry)
			if !ok {
				continue
			}
			count++
			bad := name == "" || name != strings.TrimSpace(name) || !norm.NFC.IsNormalString(name) ||
				strings.ContainsFunc(name, unicode.IsControl) || strings.ContainsAny(name, "¹²³†") ||
				tag == "zh" && strings.ContainsAny(name, without(traditional)) ||
				tag == "zh-Hant" && strings.ContainsAny(name, without(simplified))
			assert.False(t, bad, "%s in %s: %q", world.Code(entry), tag, name)
		}
	}
	t.Logf("%d names", count)
	require.Greater(t, count, 300_000)
}

// Every code has a name, and every current code has an English name.
func TestEveryCodeHasAName(t *testing.T) {
	for entry := range world.Count {
		code := region.MustParseCode(world.Code(entry))
		name, in := names.In(code, language.English)
		assert.NotEmpty(t, name, code)
		if !world.Withdrawn(entry) {
			assert.Equal(t, language.English, in, code)
		}
		for _, tag := range []language.Tag{language.Russian, language.Kazakh, language.Chinese, language.Arabic, language.Und} {
			assert.NotEmpty(t, names.Name(code, tag), "%s in %s", code, tag)
		}
	}
}

func TestNameDoesNotAllocate(t *testing.T) {
	code, tag := region.MustParseCode("KZ-59"), language.MustParse("kk-KZ")
	names.Name(code, tag)
	assert.Zero(t, testing.AllocsPerRun(100, func() { names.Name(code, tag) }))
}

func FuzzName(f *testing.F) {
	for _, tag := range []string{"ru", "zh-Hant-HK", "x-private", "en-u-nu-thai", "sr-Latn-RS-ekavsk", "i-klingon", "no"} {
		f.Add("KZ-59", tag)
	}
	f.Fuzz(func(t *testing.T, text, tag string) {
		code, err := region.ParseCode(text)
		name := names.Name(code, language.Make(tag))
		if _, known := region.Lookup(code); err == nil && known != (name != "") {
			t.Errorf("%s in %s: %q", text, tag, name)
		}
	})
}
