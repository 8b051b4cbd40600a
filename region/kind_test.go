package region_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
)

func TestEveryKindOfTheTableHasItsWords(t *testing.T) {
	for _, kind := range world.Kinds()[1:] {
		assert.True(t, region.Kind(kind).IsKnown(), kind)
	}
}

func TestKinds(t *testing.T) {
	kinds := region.Kinds()
	assert.True(t, slices.IsSorted(kinds))
	for _, kind := range kinds {
		assert.Equal(t, strings.Join(strings.Fields(string(kind)), " "), string(kind))
		for _, tag := range []string{"en", "ru", "kk", "zh"} {
			assert.NotEmpty(t, kind.Names()[tag], "%s %s", kind, tag)
		}
	}
	kinds[0] = "changed"
	assert.NotEqual(t, kinds[0], region.Kinds()[0])
}

func TestKindOf(t *testing.T) {
	for name, want := range map[string]region.Kind{
		"autonomous-region": "autonomous region", "Autonomous region": "autonomous region", "TWO_TIER_COUNTY": "two-tier county",
		"arctic region": "Arctic region", "chain (of islands)": "chain (of islands)", "castle": "", "": "", "autonomous": "",
	} {
		kind, ok := region.KindOf(name)
		assert.Equal(t, want, kind, name)
		assert.Equal(t, want != "", ok, name)
	}
	for _, kind := range region.Kinds() {
		same, _ := region.KindOf(string(kind))
		assert.Equal(t, kind, same)
	}
}

func TestKindNames(t *testing.T) {
	kind := region.Kind("autonomous region")
	tests := []struct{ tag, name string }{
		{"en", "autonomous region"}, {"ru-KZ", "автономный район"}, {"kk", "автономиялық аудан"}, {"zh-CN", "自治区"},
		{"zh-Hant", "autonomous region"}, {"fr", "autonomous region"},
	}
	for _, test := range tests {
		assert.Equal(t, test.name, kind.Name(language.MustParse(test.tag)), test.tag)
	}
	assert.Equal(t, "", region.Kind("castle").Name(language.English))
	assert.Nil(t, region.Kind("").Names())
}

// The word for a kind depends on the country.
func TestKindNameIn(t *testing.T) {
	tests := []struct{ code, ru, kk, zh string }{
		{"KZ-59", "область", "облыс", "州"}, {"UZ-AN", "область", "облыс", "州"}, {"KG-C", "область", "облыс", "州"},
		{"UA-32", "область", "облыс", "州"}, {"TJ-SU", "область", "облыс", "州"}, {"TM-A", "велаят", "уәлаят", "州"},
		{"IT-21", "область", "облыс", "大区"}, {"CZ-20", "край", "өлке", "州"}, {"KZ-75", "город республиканского значения", "республикалық маңызы бар қала", "直辖市"},
		{"TJ-GB", "автономная область", "автономиялық облыс", "自治州"}, {"RU-YEV", "автономная область", "автономиялық облыс", "自治州"},
		{"CN-XJ", "автономный район", "автономиялық аудан", "自治区"}, {"IT-23", "автономная область", "автономиялық облыс", "自治区"},
		{"RU-YAN", "автономный округ", "автономиялық округ", "自治专区"}, {"RU-MOW", "город федерального значения", "федералдық маңызы бар қала", "联邦直辖市"},
		{"TJ-DU", "город республиканского подчинения", "республикалық бағыныстағы қала", "直辖市"},
		{"CN-BJ", "город центрального подчинения", "орталыққа бағынатын қала", "直辖市"}, {"CN-JS", "провинция", "провинция", "省"},
		{"KR-26", "город-метрополия", "метрополия қаласы", "广域市"}, {"GB-BIR", "район метрополии", "метрополия ауданы", "都市区"},
		{"KR-41", "провинция", "провинция", "道"}, {"JP-13", "префектура", "префектура", "都道府县"}, {"AT-9", "федеральная земля", "федералдық жер", "州"},
		{"KZ", "страна", "ел", "国家"}, {"143", "регион", "аймақ", "地区"},
	}
	for _, test := range tests {
		entry, found := region.Lookup(region.MustParseCode(test.code))
		assert.True(t, found, test.code)
		got := []string{entry.KindName(language.Russian), entry.KindName(language.Kazakh), entry.KindName(language.Chinese)}
		assert.Equal(t, []string{test.ru, test.kk, test.zh}, got, test.code)
		assert.Equal(t, entry.Kind().Name(language.English), entry.KindName(language.English), test.code)
	}
	assert.Equal(t, "州", region.Kind("region").NameIn(region.MustParseCode("KZ-59/petropavl"), language.Chinese))
	assert.Equal(t, "大区", region.Kind("region").NameIn(region.Code{}, language.Chinese))
	assert.Equal(t, "", region.Kind("castle").NameIn(region.MustParseCode("KZ"), language.Chinese))
	assert.Equal(t, "", region.Entry{}.KindName(language.Russian))
	assert.Equal(t, "", region.Province{}.KindName(language.Russian))
}

// The words by country are about kinds that the country has, and each kind of a country has them at most once.
func TestKindsInCountries(t *testing.T) {
	has := map[string]bool{}
	for e := range region.Entries() {
		has[string(e.Kind())+" "+e.Code().Country().String()] = true
	}
	seen := map[string]bool{}
	for _, row := range region.KindsIn() {
		assert.True(t, has[row], row)
		assert.False(t, seen[row], row)
		seen[row] = true
	}
}
