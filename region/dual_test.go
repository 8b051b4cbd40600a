package region_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/region"
)

func TestBelongs(t *testing.T) {
	for pair, want := range map[string]bool{
		"KZ-59 KZ": true, "KZ KZ": true, "KZ KZ-59": false, "CN KZ": false, "HK CN": true, "CN-HK CN": true, "HK CN-HK": true, "CN-HK HK": true,
		"HK/kowloon CN": true, "HK/kowloon CN-HK": true, "CN-HK/kowloon HK": true, "GL DK": true, "GL NO": false, "HK GB": true, "GB-ENG GB": true,
		"GP FR": true, "KZ 143": true, "HK 030": true, "GL 154": false, "143 KZ": false,
	} {
		area, state, _ := strings.Cut(pair, " ")
		assert.Equal(t, want, region.Belongs(code(area), code(state)), pair)
	}
	assert.False(t, region.Belongs(region.Code{}, code("KZ")))
	assert.False(t, region.Belongs(code("KZ"), region.Code{}))
	assert.False(t, region.Belongs(region.Code{}, region.Code{}))
}
