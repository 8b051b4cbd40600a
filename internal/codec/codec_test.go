package codec_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/codec"
)

func TestScan(t *testing.T) {
	parse := func(s string) (int, error) {
		if s == "bad" {
			return 0, errors.New("no")
		}
		return len(s), nil
	}
	n := 7
	require.Error(t, codec.Scan(&n, "bad", parse))
	assert.EqualError(t, codec.Scan(&n, 3.5, parse), "cannot scan float64 into int")
	assert.Equal(t, 7, n, "an error leaves the value as it was")
	require.NoError(t, codec.Scan(&n, []byte("abc"), parse))
	assert.Equal(t, 3, n)
	require.NoError(t, codec.Scan(&n, nil, parse))
	assert.Equal(t, 0, n)
}
