package export_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/party"
)

// hostileName names some parties as no dataset may: with control characters, overrides of direction and bad UTF-8.
func hostileName(id party.ID) string {
	return map[string]string{
		"KZ": "two\r\nlines\x00\x1b[31m\u0085\u2028\u2029end", "UZ": "\u202eright to left\u2066", "RU": "bad \xff\xfe UTF-8 \ufffe\uffff",
		"KG": "\u202e\n\t", "TJ": "\t=1+1",
	}[id.String()]
}

// Nothing that is written has a control character but a line feed, an override of direction, or bad UTF-8.
func TestHostileNamesAreClean(t *testing.T) {
	net := load(t, "hostile.json")
	for _, f := range formats() {
		text := written(t, f, net, export.Options{Name: hostileName})
		assert.True(t, utf8.ValidString(text), f.name)
		for _, r := range text {
			isOverride := r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
			if isOverride || r != '\n' && unicode.IsControl(r) || r == '\u2028' || r == '\u2029' || r == '\ufffe' || r == '\uffff' {
				t.Errorf("%s: %U", f.name, r)
			}
		}
		if !strings.HasSuffix(f.name, ".csv") {
			assert.NotContains(t, text, "</script>", f.name)
		}
	}
}
