package postgres

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWrite(t *testing.T) {
	var b strings.Builder
	require.NoError(t, write(&b, slices.Values([][]any{
		{nil, true, false, int64(-5), "", "a"},
		{"tab\tline\nreturn\rback\\slash", `\N`, `\.`, "СКО 江苏 🙂", "'", `"`},
	})))
	assert.Equal(t, "\\N\ttrue\tfalse\t-5\t\ta\n"+`tab\tline\nreturn\rback\\slash`+"\t"+`\\N`+"\t"+`\\.`+"\tСКО 江苏 🙂\t'\t\"\n", b.String())
	assert.EqualError(t, write(&b, slices.Values([][]any{{1.5}})), "store/postgres: a value of type float64")
	assert.Equal(t, "COPY ties (a, b) FROM STDIN", statement("ties", []string{"a", "b"}))
}

func TestWriteFails(t *testing.T) {
	failure := errors.New("full")
	many := slices.Repeat([][]any{{strings.Repeat("a", 1000)}}, 200)
	assert.ErrorIs(t, write(failing{failure}, slices.Values(many)), failure)
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestCopyOfAnotherDriver(t *testing.T) {
	err := copyRows(t.Context(), "not a connection", "ties", []string{"a"}, slices.Values([][]any{{"a"}}))
	assert.EqualError(t, err, "the connection is string, not one of pgx")
}

func TestOpenRefuses(t *testing.T) {
	for _, address := range []string{"postgres://%zz", "host=" + t.TempDir() + " connect_timeout=2", "postgres://127.0.0.1:1/none?connect_timeout=2"} {
		_, _, err := Open(t.Context(), address)
		assert.Error(t, err, address)
	}
}
