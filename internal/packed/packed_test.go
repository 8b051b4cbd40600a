package packed_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/packed"
)

func TestReaderReadsWhatIsWritten(t *testing.T) {
	numbers := []int{0, 1, 127, 128, 16383, 16384, 1 << 30}
	texts := []string{"", "a", "трлн", strings.Repeat("x", 300)}
	var table []byte
	for _, n := range numbers {
		table = packed.AppendUint(table, n)
	}
	for _, s := range texts {
		table = packed.AppendString(table, s)
	}
	table = append(table, 7)
	r := packed.At(string(table), 0)
	for _, n := range numbers {
		assert.Equal(t, n, r.Uint())
	}
	for _, s := range texts {
		assert.Equal(t, s, r.String())
	}
	assert.False(t, r.Done())
	assert.Equal(t, byte(7), r.Byte())
	assert.True(t, r.Done())
	assert.Zero(t, r.Byte())
	assert.Zero(t, r.Uint())
	assert.Empty(t, r.String())
}

func TestStringsFind(t *testing.T) {
	list := []string{"", "aa", "ab", "kk-KZ", "zh"}
	table := packed.AppendStrings([]byte("head"), list)
	s := packed.StringsAt(string(table), 4)
	assert.Equal(t, len(list), s.Len())
	for n, text := range list {
		assert.Equal(t, text, s.At(n))
		at, ok := s.Find(text)
		assert.True(t, ok)
		assert.Equal(t, n, at)
	}
	for _, missing := range []string{"a", "b", "zz", "kk"} {
		_, ok := s.Find(missing)
		assert.False(t, ok, missing)
	}
}

func TestShortStrings(t *testing.T) {
	list := []string{"", "aa", "ab", "kk-KZ", "zh"}
	table, err := packed.AppendShortStrings([]byte("head"), list)
	assert.NoError(t, err)
	s := packed.ShortStringsAt(string(table), 4)
	assert.Equal(t, len(list), s.Len())
	for n, text := range list {
		assert.Equal(t, text, s.At(n))
		at, ok := s.Find(text)
		assert.True(t, ok)
		assert.Equal(t, n, at)
	}
	_, ok := s.Find("b")
	assert.False(t, ok)
	_, err = packed.AppendShortStrings(nil, []string{strings.Repeat("x", 1<<16)})
	assert.EqualError(t, err, "packed: AppendShortStrings: 65536 bytes")
}

func TestFixedWidth(t *testing.T) {
	table := packed.AppendUint32(packed.AppendUint16(nil, 65535), 1<<31-1)
	assert.Equal(t, 65535, packed.Uint16(string(table), 0, 0))
	assert.Equal(t, 1<<31-1, packed.Uint32(string(table), 2, 0))
}
