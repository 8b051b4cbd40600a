package sdmx_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// Progress names the row of every observation before it is yielded, and ends with the bytes of the file.
func TestProgress(t *testing.T) {
	for name, read := range map[string]func(string, sdmx.Options) iter.Seq2[economy.Observation, error]{
		"v1.csv": func(s string, o sdmx.Options) iter.Seq2[economy.Observation, error] {
			return sdmx.ReadCSV(strings.NewReader(s), o)
		},
		"series.json": func(s string, o sdmx.Options) iter.Seq2[economy.Observation, error] {
			return sdmx.ReadJSON(strings.NewReader(s), o)
		},
		"ml/generic21.xml": func(s string, o sdmx.Options) iter.Seq2[economy.Observation, error] {
			return sdmx.ReadML(strings.NewReader(s), o)
		},
	} {
		text := sample(t, name)
		o := sdmx.Options{Mapping: mapping()}
		row, bytes, calls, found := 0, int64(0), 0, 0
		o.Mapping.Progress = func(r int, b int64) {
			assert.Greater(t, r, row, name)
			assert.GreaterOrEqual(t, b, bytes, name)
			row, bytes, calls = r, b, calls+1
		}
		for range read(text, o) {
			found++
			assert.Equal(t, found, calls, name)
		}
		assert.Equal(t, 6, calls, name)
		assert.Positive(t, bytes, name)
		assert.LessOrEqual(t, bytes, int64(len(text)), name)
	}
}
