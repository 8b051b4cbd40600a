package memorytest

import (
	"bufio"
	"io"
	"iter"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lines returns a reader of lines that keeps them if it leaks.
func lines(leaks bool) func(io.Reader) iter.Seq2[string, error] {
	return func(r io.Reader) iter.Seq2[string, error] {
		return func(yield func(string, error) bool) {
			var kept []string
			for s := bufio.NewScanner(r); s.Scan(); {
				if leaks {
					kept = append(kept, s.Text())
				}
				if !yield(s.Text(), nil) {
					return
				}
			}
			_ = append(kept, "")
		}
	}
}

func TestSizes(t *testing.T) {
	f := File{Row: func(i int) string { return strconv.Itoa(i) + " of a line\n" }}
	Constant(t, f, 1, lines(false))
	small, large := sizes(t, f, 1, lines(true))
	assert.Greater(t, large, small+slack)
}

func TestReader(t *testing.T) {
	text, err := io.ReadAll(File{"head ", strconv.Itoa, " tail"}.Reader(12))
	require.NoError(t, err)
	assert.Equal(t, "head 01234567891011 tail", string(text))
}
