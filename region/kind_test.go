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
