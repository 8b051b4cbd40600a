package lettering_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/lettering"
)

func TestWidth(t *testing.T) {
	assert.Zero(t, lettering.Width("", 13))
	assert.Equal(t, lettering.Width("é", 13), lettering.Width("e\u0301", 13), "a mark takes no room")
	assert.Less(t, lettering.Width("ill", 13), lettering.Width("mww", 13))
	assert.Equal(t, 2*102*13/100+1, lettering.Width("江苏", 13))
	assert.Equal(t, int64(lettering.Width("Казахстан", 20)), lettering.Width("Казахстан", int64(20)))
}

func TestWrap(t *testing.T) {
	for text, want := range map[string]string{
		"":                        "",
		"Jiangsu":                 "Jiangsu",
		"North Kazakhstan Region": "North|Kazakhstan|Region",
		"Карачаево-Черкесия":      "Карачаево-|Черкесия",
		"（江苏省）南京市，江北新区。":                                                      "（江苏省）南|京市，江北新|区。",
		"a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h": "a b c d e f|g h i j k l|m n o p q r|s t u v w…",
		"one two three four five six seven":                                   "one two|three four|five six|seven",
		"Donaudampfschifffahrtsgesellschaftskapitän":                          "Donaudam|pfschifffah|rtsgesells|chaftskapitän",
	} {
		rows := lettering.Wrap(text, 80, 13, 4)
		assert.Equal(t, want, strings.Join(rows, "|"))
		for _, row := range rows {
			assert.LessOrEqual(t, lettering.Width(row, 13), 100, row)
		}
	}
}

func TestCut(t *testing.T) {
	assert.Equal(t, "Jiangsu", lettering.Cut("Jiangsu", 80, 13))
	for _, text := range []string{"North Kazakhstan Region", "江苏省南京市江北新区", "mmmmmmmmmmmmmmmmm"} {
		short := lettering.Cut(text, 80, 13)
		assert.True(t, strings.HasSuffix(short, "…"))
		assert.LessOrEqual(t, lettering.Width(short, 13), 80, short)
	}
}
