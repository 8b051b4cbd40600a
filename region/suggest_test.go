package region_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/region"
)

func TestSuggest(t *testing.T) {
	tests := []struct{ text, suggestion string }{
		{"kz-59", "KZ-59"}, {"KZ_59", "KZ-59"}, {"К3-59", "KZ-59"}, {"KAZ", "KZ"}, {"kaz", "KZ"}, {"398", "KZ"}, {"UK", "GB"},
		{"KZ-SEV", "KZ-59"}, {"FR-75", "FR-75C"}, {"CN-JSU", "CN-JS"}, {"KZ", "KZ"}, {"143", "143"}, {"cn-js/nanjing", "CN-JS/nanjing"}, {"KZ-SEV/x", ""},
		{"CN-SJ", "CN-JS"}, // and not CN-SC, CN-SD, CN-SH …
		{"CN-ZG", "CN-GZ"}, {"CN-SX", "CN-SX"}, {"CN-XX", ""}, {"KZ-95", ""},
		{"KZ-VOS", ""}, // two successors
		{"KZ-5", ""},   // KZ-15, KZ-35, KZ-55 …
		{"ZZ", ""}, {"KZ-BAY", ""}, {"", ""}, {"\xff", ""}, {"=", ""}, {"999", ""}, {"+40", ""}, {"-12", ""}, {strings.Repeat("KZ", 1<<19), ""},
	}
	for _, test := range tests {
		code, ok := region.Suggest(test.text)
		assert.Equal(t, test.suggestion, code.String(), test.text)
		assert.Equal(t, test.suggestion != "", ok)
	}
}
