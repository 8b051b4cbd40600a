package suggest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/suggest"
	"github.com/crossborder-go/crossborder/region"
)

func TestID(t *testing.T) {
	recorded := []string{"KZ-19", "jiangsu-soho", "kz-59-fund"}
	for _, c := range []struct {
		text     string
		isRegion bool
		want     string
	}{
		{"kz-59", true, "KZ-59"},
		{"kz-59", false, "KZ-19"},
		{"jiangsu-sohoo", true, "jiangsu-soho"},
		{"jiangsu-sohoo", false, "jiangsu-soho"},
		{"KAZ", true, "KZ"},
		{"nobody", true, ""},
		{"", true, ""},
	} {
		assert.Equal(t, c.want, suggest.ID(c.text, recorded, c.isRegion), c.text)
	}
}

func TestRecord(t *testing.T) {
	assert.Equal(t, `"regions": [{"code": "CN-JS/suzhou"}]`, suggest.Record(region.MustParseCode("CN-JS/suzhou")))
	assert.Empty(t, suggest.Record(region.MustParseCode("CN-JS")))
	assert.Empty(t, suggest.Record(region.Code{}))
}
