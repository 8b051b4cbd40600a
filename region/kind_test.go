package region_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/internal/slug"
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
		assert.True(t, slug.Valid(string(kind)), kind)
		for _, tag := range []string{"en", "ru", "kk", "zh"} {
			assert.NotEmpty(t, kind.Names()[tag], "%s %s", kind, tag)
		}
	}
	kinds[0] = "changed"
	assert.NotEqual(t, kinds[0], region.Kinds()[0])
}

func TestKindNames(t *testing.T) {
	kind := region.Kind("autonomous-region")
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
