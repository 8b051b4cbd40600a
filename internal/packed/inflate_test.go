package packed_test

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/packed"
)

func deflated(t *testing.T, text, dictionary string, level int) string {
	var out bytes.Buffer
	w, err := flate.NewWriterDict(&out, level, []byte(dictionary))
	require.NoError(t, err)
	_, err = w.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.String()
}

func TestInflate(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 100_000)
	for n := range noise {
		noise[n] = byte(random.Uint32())
	}
	words := strings.Repeat("тенге dollar rupee 元 ", 3000)
	for _, text := range []string{"", "a", "abcabcabcabc", words, string(noise), string(noise[:70_000]) + words} {
		for _, dictionary := range []string{"", "dollars of the United States", words[:9999]} {
			for _, level := range []int{flate.NoCompression, flate.BestSpeed, flate.BestCompression, flate.HuffmanOnly} {
				data := deflated(t, text, dictionary, level)
				want, err := io.ReadAll(flate.NewReaderDict(strings.NewReader(data), []byte(dictionary)))
				require.NoError(t, err)
				got, ok := packed.Inflate(data, dictionary, len(want))
				require.True(t, ok, "%d bytes, dictionary %d, level %d", len(text), len(dictionary), level)
				require.True(t, got == string(want), "%d bytes, dictionary %d, level %d", len(text), len(dictionary), level)
				half, ok := packed.Inflate(data, dictionary, len(want)/2)
				require.True(t, ok && half == got[:len(want)/2], "the first half of %d bytes", len(text))
				all, ok := packed.Inflate(data, dictionary, len(want)+9)
				require.True(t, ok && all == got, "more than %d bytes", len(text))
			}
		}
	}
}

// FuzzInflate compares the decoder with compress/flate, on damaged data too.
func FuzzInflate(f *testing.F) {
	for _, text := range []string{"", "abcabcabcabc", strings.Repeat("tenge ", 50)} {
		var out bytes.Buffer
		w, _ := flate.NewWriter(&out, flate.BestCompression)
		_, _ = w.Write([]byte(text))
		_ = w.Close()
		f.Add(out.String(), "")
		f.Add(out.String()+"x", "dictionary")
	}
	f.Fuzz(func(t *testing.T, data, dictionary string) {
		want, err := io.ReadAll(io.LimitReader(flate.NewReaderDict(strings.NewReader(data), []byte(dictionary)), 1<<22))
		got, ok := packed.Inflate(data, dictionary, len(want))
		if err == nil && len(want) < 1<<22 {
			assert.True(t, ok)
			assert.Equal(t, string(want), got)
		}
	})
}
