package spelling_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

func TestQuote(t *testing.T) {
	assert.Equal(t, `""`, spelling.Quote(""))
	assert.Equal(t, `"a\"b\n"`, spelling.Quote("a\"b\n"))
	assert.Equal(t, `"\xff"`, spelling.Quote("\xff"))
	assert.Equal(t, `"`+strings.Repeat("я", 20)+`"`, spelling.Quote(strings.Repeat("я", 20)))
	assert.Equal(t, `"`+strings.Repeat("x", 40)+`"…`, spelling.Quote(strings.Repeat("x", 1_000_000)))
	assert.Equal(t, `"x`+strings.Repeat("я", 19)+`"…`, spelling.Quote("x"+strings.Repeat("я", 30)))
}

func TestClosest(t *testing.T) {
	names := []string{"platform", "member", "via", "events", "children"}
	for in, want := range map[string]string{
		"platfrom": "platform", "Member": "member", "memebr": "member", "event": "events", "vai": "via",
		"hidden": "", "": "", "x": "", strings.Repeat("platform", 100): "",
	} {
		assert.Equal(t, want, spelling.Closest(in, names), in)
	}
}

func TestSuggestion(t *testing.T) {
	assert.Equal(t, `"left"`, spelling.Suggestion("left"))
	assert.Empty(t, spelling.Suggestion(""))
}

func TestJoin(t *testing.T) {
	type state string
	assert.Equal(t, "active, left", spelling.Join([]state{"active", "left"}))
	assert.Empty(t, spelling.Join[string](nil))
}

func TestNamed(t *testing.T) {
	states := []string{"", "active", "left"}
	for given, want := range map[string]string{"active": "active", "gone": `"gone"`, "": `""`, "\x1b[2J\xff": `"\x1b[2J\xff"`} {
		assert.Equal(t, want, spelling.Named(given, states), given)
	}
}
