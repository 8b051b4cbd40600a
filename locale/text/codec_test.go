package text_test

import (
	"database/sql/driver"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/locale/text"
)

func TestTextInDatabases(t *testing.T) {
	for _, c := range []struct {
		text text.Text
		want driver.Value
	}{
		{nil, nil},
		{text.Text{}, nil},
		{text.Text{"zh": "阿拉木图", "en": `Almaty "A"`, "ru": "Алматы"}, `{"en":"Almaty \"A\"","ru":"Алматы","zh":"阿拉木图"}`},
	} {
		stored, err := c.text.Value()
		require.NoError(t, err)
		assert.Equal(t, c.want, stored)
		read := text.Text{"en": "before"}
		require.NoError(t, read.Scan(stored))
		assert.Equal(t, len(c.text), len(read))
		for tag, s := range c.text {
			assert.Equal(t, s, read[tag])
		}
		if s, isText := stored.(string); isText {
			var again text.Text
			require.NoError(t, again.Scan([]byte(s)))
			assert.Equal(t, read, again)
		}
	}
	for _, bad := range []any{5, "x", `["en"]`, `{"en": 1}`, `{"en": "a"`, true} {
		read := text.Text{"en": "before"}
		assert.Error(t, read.Scan(bad), "%v", bad)
		assert.Equal(t, text.Text{"en": "before"}, read)
	}
	_, err := text.Text{"en": "a", "ru": "\xff"}.Value()
	assert.EqualError(t, err, `text: Value: the text for "ru" is not UTF-8`)
	for _, none := range []any{nil, "", []byte{}, "null", "{}"} {
		read := text.Text{"en": "before"}
		require.NoError(t, read.Scan(none))
		assert.Empty(t, read)
	}
}

// FuzzScan compares what Scan accepts and reads with encoding/json.
func FuzzScan(f *testing.F) {
	for _, seed := range []string{
		`{}`, ` { "en" : "a" , "ru":"б" } `, `{"en":"\u0041\ud83d\ude42\n\"\\\/\b\f\r\t"}`, `{"en":"\ud83d"}`, `{"en":"\ude42"}`, `{"en":"\u00"}`,
		`null`, `nul`, `{"en":1}`, `{"en":"a",}`, `{"en":"a"}}`, `["a"]`, `{"en":"a" "ru":"b"}`, "{\"en\":\"a\nb\"}", `{"en":"\x"}`, `{"en":"\`, `{,}`,
		`{"en":null}`, "{\"en\":\"\xff\"}", `{"en":"🙂"}`, `{"":""}`, `{"en":"\u+041"}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		if in == "" {
			return
		}
		var got text.Text
		err := got.Scan(in)
		var want map[string]*string
		isJSON := json.Unmarshal([]byte(in), &want) == nil && utf8.ValidString(in)
		if err != nil {
			if isJSON && !hasNull(want) && strings.Count(in, `"`) == 4*len(want) && !strings.Contains(in, `\u`) {
				t.Errorf("%q is refused: %v", in, err)
			}
			return
		}
		require.True(t, isJSON, in)
		require.Len(t, got, len(want))
		for tag, s := range want {
			require.Equal(t, *s, got[tag])
		}
		stored, err := got.Value()
		require.NoError(t, err)
		var again text.Text
		require.NoError(t, again.Scan(stored))
		require.Equal(t, got, again)
	})
}

func hasNull(all map[string]*string) bool {
	for _, s := range all {
		if s == nil {
			return true
		}
	}
	return false
}
