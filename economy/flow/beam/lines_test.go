package flowbeam

import (
	"bytes"
	"context"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/stretchr/testify/require"
)

// The lines of the ranges of a file are those of the file, each once and as a whole, with their number.
func TestLinesOfRanges(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		head := strings.Repeat("\n", random.IntN(2)) + "head\n"
		rows := make([]byte, random.IntN(40))
		for i := range rows {
			rows[i] = "ab\n\r"[random.IntN(4)]
		}
		text := head + string(rows)
		size := 1 + random.Int64N(12)
		var read []byte
		var count int64
		for start := int64(len(head)); ; start += size {
			end := min(start+size, int64(len(text)))
			r := fileRange{Start: start, End: max(end, start), First: int64(len(head)), Header: []byte("head\n")}
			l, err := openLines(file(text, random), r)
			require.NoError(t, err)
			part, err := io.ReadAll(l)
			require.NoError(t, err)
			if len(part) > 0 && len(read)+len(part) < len(rows) {
				require.Equal(t, byte('\n'), part[len(part)-1])
			}
			require.EqualValues(t, len(part), l.bytes)
			read = append(read, part...)
			count += l.count
			if end >= int64(len(text)) {
				break
			}
		}
		require.Equal(t, string(rows), string(read))
		require.EqualValues(t, bytes.Count(rows, []byte("\n")), count)
	}
}

// file returns a reader of a text, which may not be able to seek and may read in small pieces.
func file(text string, random *rand.Rand) io.Reader {
	switch random.IntN(3) {
	case 0:
		return iotest.OneByteReader(strings.NewReader(text))
	case 1:
		return iotest.DataErrReader(strings.NewReader(text))
	}
	return strings.NewReader(text)
}

// No more lines are read than are asked for.
func TestMostLines(t *testing.T) {
	for most, want := range []string{"a\nb\n\nc", "a\n", "a\nb\n", "a\nb\n\n", "a\nb\n\nc"} {
		r := fileRange{Start: 2, End: 9, First: 2, Header: []byte("h\n")}
		l, err := openLines(strings.NewReader("h\na\nb\n\nc"), r)
		require.NoError(t, err)
		l.most = int64(most)
		text, err := io.ReadAll(l)
		require.NoError(t, err)
		require.Equal(t, want, string(text))
	}
}

// A line of any length costs each range no more than the length of the longest row.
func TestLongLine(t *testing.T) {
	name := filepath.Join(t.TempDir(), "BACI.csv")
	require.NoError(t, os.WriteFile(name, append([]byte("t,i,j,k,v,q\n"), make([]byte, 1<<23)...), 0o600))
	var ranges []fileRange
	err := (&splitFn{RangeSize: 1 << 20}).ProcessElement(context.Background(), name, func(r fileRange) { ranges = append(ranges, r) })
	require.NoError(t, err)
	require.Len(t, ranges, 8)
	for _, r := range ranges[1:] {
		file, err := local.New(context.Background()).OpenRead(context.Background(), name)
		require.NoError(t, err)
		l, err := openLines(file, r)
		require.NoError(t, err)
		require.True(t, l.done)
		at, err := file.(io.Seeker).Seek(0, io.SeekCurrent)
		require.NoError(t, err)
		require.Less(t, at-r.Start, int64(headSize+1<<13))
		require.NoError(t, file.Close())
	}
}

// Damaged elements are errors.
func TestDamagedElements(t *testing.T) {
	for _, data := range []string{"", "\x05ab", "\x02\x30\x01\x00", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "\x01x"} {
		_, err := decodeSum([]byte(data))
		require.Error(t, err)
		_, err = decodeAdvantage([]byte(data))
		require.Error(t, err)
		_, err = decodeTotals([]byte(data))
		require.Error(t, err)
	}
	_, err := decodeTotals([]byte("\x12[{\"Stopped\":true}]"))
	require.ErrorContains(t, err, "without a reason")
	whole, err := Totals{parts: []part{{File: "a", Faults: []fault{{Input: []byte{255}}}}}}.MarshalBinary()
	require.NoError(t, err)
	for i := range whole {
		_, err := decodeTotals(whole[:i])
		require.Error(t, err)
	}
	read, err := decodeTotals(whole)
	require.NoError(t, err)
	require.Equal(t, "\xff", read.Files()[0].Faults[0].Input)
}
