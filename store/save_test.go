package store_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/dataset"
)

// written returns a dataset as a file.
func written(t testing.TB, d *dataset.Dataset) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	return b.String()
}

func theAtlas(t testing.TB) *dataset.Dataset {
	t.Helper()
	d, err := atlas.Dataset()
	require.NoError(t, err)
	return d
}

func TestLoadsWhatWasSaved(t *testing.T) {
	inEach(t, func(t *testing.T, p place) {
		s, _ := p.Open(t)
		d := theAtlas(t)
		r, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		assert.EqualValues(t, 1, r)
		loaded, at, err := s.Load(t.Context())
		require.NoError(t, err)
		assert.Equal(t, r, at)
		assert.Equal(t, written(t, d), written(t, loaded))
	})
}
