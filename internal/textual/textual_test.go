package textual_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/textual"
)

func TestQuote(t *testing.T) {
	assert.Equal(t, `""`, textual.Quote(""))
	assert.Equal(t, `"a\"b\n"`, textual.Quote("a\"b\n"))
	assert.Equal(t, `"\xff"`, textual.Quote("\xff"))
	assert.Equal(t, `"`+strings.Repeat("я", 20)+`"`, textual.Quote(strings.Repeat("я", 20)))
	assert.Equal(t, `"`+strings.Repeat("x", 40)+`"…`, textual.Quote(strings.Repeat("x", 1_000_000)))
	assert.Equal(t, `"x`+strings.Repeat("я", 19)+`"…`, textual.Quote("x"+strings.Repeat("я", 30)))
}

func TestClosest(t *testing.T) {
	names := []string{"platform", "member", "via", "events", "children"}
	for in, want := range map[string]string{
		"platfrom": "platform", "Member": "member", "memebr": "member", "event": "events", "vai": "via",
		"hidden": "", "": "", "x": "", strings.Repeat("platform", 100): "",
	} {
		assert.Equal(t, want, textual.Closest(in, names), in)
	}
}

func TestScan(t *testing.T) {
	parse := func(s string) (int, error) {
		if s == "bad" {
			return 0, errors.New("no")
		}
		return len(s), nil
	}
	n := 7
	require.Error(t, textual.Scan(&n, "bad", parse))
	assert.EqualError(t, textual.Scan(&n, 3.5, parse), "cannot scan float64 into int")
	assert.Equal(t, 7, n, "an error leaves the value as it was")
	require.NoError(t, textual.Scan(&n, []byte("abc"), parse))
	assert.Equal(t, 3, n)
	require.NoError(t, textual.Scan(&n, nil, parse))
	assert.Equal(t, 0, n)
}

func TestKnown(t *testing.T) {
	states := []string{"", "active", "left"}
	for given, want := range map[string]string{
		"":      "active, left",
		"lefft": `active, left → "left"?`,
		"gone":  "active, left",
	} {
		assert.Equal(t, want, textual.Known(given, states), given)
	}
}

func TestJoin(t *testing.T) {
	type state string
	assert.Equal(t, "active, left", textual.Join([]state{"active", "left"}))
	assert.Empty(t, textual.Join[string](nil))
}

func TestNamed(t *testing.T) {
	states := []string{"", "active", "left"}
	for given, want := range map[string]string{"active": "active", "gone": `"gone"`, "": `""`, "\x1b[2J\xff": `"\x1b[2J\xff"`} {
		assert.Equal(t, want, textual.Named(given, states), given)
	}
}
