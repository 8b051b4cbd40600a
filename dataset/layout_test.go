package dataset_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/source"
)

// A record is on one line up to a width of 120 characters, not bytes, its comma included.
func TestWriteBreaksLongLines(t *testing.T) {
	widths := map[int]bool{} // of lines with a whole record
	for n := range 120 {
		title := strings.Repeat("я", n) + `"{,}\`
		data := dataset.Dataset{Sources: []source.Source{
			{ID: "a", Title: text.Text{"ru": title}, Language: "ru"},
			{ID: "b"},
		}}
		var written bytes.Buffer
		require.NoError(t, data.Write(&written))
		broken := strings.Contains(written.String(), "\n      \"title\"")
		for line := range strings.Lines(written.String()) {
			width := utf8.RuneCountInString(strings.TrimSuffix(line, "\n"))
			if !strings.Contains(line, `"id": "a", `) {
				continue
			}
			widths[width] = true
			assert.LessOrEqual(t, width, 120, line)
			assert.False(t, broken)
		}
		var compact bytes.Buffer
		require.NoError(t, json.Compact(&compact, written.Bytes()))
		read, err := dataset.Read(bytes.NewReader(compact.Bytes()), dataset.ReadOptions{})
		require.NoError(t, err)
		assert.Equal(t, title, read.Sources[0].Title["ru"])
	}
	assert.True(t, widths[120], "a line may be full")
}
