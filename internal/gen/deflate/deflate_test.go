package deflate_test

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/gen/deflate"
)

func standard(t *testing.T, data, dictionary string) int {
	var out bytes.Buffer
	w, err := flate.NewWriterDict(&out, flate.BestCompression, []byte(dictionary))
	require.NoError(t, err)
	_, err = io.WriteString(w, data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Len()
}

func TestCompress(t *testing.T) {
	n := effort.Size(1000, 4000)
	random := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 5000)
	for n := range noise {
		noise[n] = byte(random.Uint32())
	}
	var words strings.Builder
	for range n / 2 {
		words.WriteString(strings.Fields("тенге доллар dollar rupee franc of the 元 円")[random.IntN(9)] + " ")
	}
	for _, data := range []string{"a", "aaaaaaaaaaaa", strings.Repeat("ab", n), string(noise), words.String(), strings.Repeat("\x00", 2*n)} {
		for _, dictionary := range []string{"", "dollars of the United States", words.String(), strings.Repeat(words.String(), 4) + "rupee"} {
			short := deflate.Compress([]byte(data), []byte(dictionary))
			back, err := io.ReadAll(flate.NewReaderDict(strings.NewReader(short), []byte(dictionary)))
			require.NoError(t, err)
			require.True(t, data == string(back))
			if data != string(noise) { // compress/flate stores data that cannot be compressed
				assert.LessOrEqual(t, len(short), standard(t, data, dictionary), "%.20q after %.20q", data, dictionary)
			}
		}
	}
}

func TestCompressNothing(t *testing.T) { assert.Empty(t, deflate.Compress(nil, []byte("known"))) }
