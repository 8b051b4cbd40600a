package locale_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/locale"
)

func TestList(t *testing.T) {
	for _, c := range []struct{ tag, items, and, or string }{
		{"en", "A", "A", "A"},
		{"en", "A|B", "A and B", "A or B"},
		{"en", "A|B|C|D", "A, B, C, and D", "A, B, C, or D"},
		{"ru", "А|Б|В", "А, Б и В", "А, Б или В"},
		{"kk", "А|Ә|Б", "А, Ә, Б", "А, Ә, не болмаса Б"},
		{"zh", "甲|乙|丙", "甲、乙和丙", "甲、乙或丙"},
		{"en-GB", "A|B|C", "A, B and C", "A, B or C"},
		{"es", "madre|hija", "madre e hija", "madre o hija"},
		{"es", "agua|hielo", "agua y hielo", "agua o hielo"},
		{"es", "A|B|Italia", "A, B e Italia", "A, B o Italia"},
		{"es", "siete|ocho", "siete y ocho", "siete u ocho"},
		{"es", "10|11", "10 y 11", "10 u 11"},
		{"es", "10|110", "10 y 110", "10 o 110"},
		{"he", "אחד|שתיים", "אחד ושתיים", "אחד או שתיים"},
		{"he", "אחד|B", "אחד ו-B", "אחד או B"},
		{"ti", "A|B", "Aን Bን", "A ወይ B"},
	} {
		items := strings.Split(c.items, "|")
		assert.Equal(t, c.and, in(c.tag).List(items, locale.And), "%s %s", c.tag, c.items)
		assert.Equal(t, c.and, in(c.tag).List(items, ""), "%s %s", c.tag, c.items)
		assert.Equal(t, c.or, in(c.tag).List(items, locale.Or), "%s %s", c.tag, c.items)
	}
}
