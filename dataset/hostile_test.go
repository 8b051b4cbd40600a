package dataset_test

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

// What was read can be written, and read again as the same dataset; or it is an error.
func TestHostileFilesAreWritten(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "hostile", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	read := 0
	for _, file := range files {
		d, err := dataset.ReadFile(file, dataset.ReadOptions{})
		if err != nil {
			var bad *dataset.ReadError
			require.ErrorAs(t, err, &bad, file)
			assert.NotContains(t, err.Error(), "\u009b", file)
			continue
		}
		read++
		var first, second bytes.Buffer
		require.NoError(t, d.Write(&first), file)
		back, err := dataset.Read(bytes.NewReader(first.Bytes()), dataset.ReadOptions{})
		require.NoError(t, err, file)
		require.NoError(t, back.Write(&second), file)
		assert.Equal(t, first.String(), second.String(), file)
	}
	assert.Greater(t, read, 5)
}

func TestHostileFilesAreJudged(t *testing.T) {
	for file, want := range map[string]string{
		"null-names.json": "/organizations/0/names party.nameless",
		"mirror-min.json": "/offices/0/seat platform.seat-elsewhere",
	} {
		d, err := dataset.ReadFile(filepath.Join("testdata", "hostile", file), dataset.ReadOptions{})
		require.NoError(t, err)
		assert.Contains(t, codes(d.Validate()), want, file)
	}
}
