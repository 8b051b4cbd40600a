package sources_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

func TestReadLock(t *testing.T) {
	lock, err := sources.ReadLock("../sources.lock")
	require.NoError(t, err)
	require.NotEmpty(t, lock)
	for _, p := range lock {
		assert.NotEmpty(t, p.Licence, p.Name)
		assert.Equal(t, p.Name+"@"+p.Version, p.Spec())
	}
	assert.Equal(t, "scope-name-1.0.0.tgz", sources.Package{Name: "@scope/name", Version: "1.0.0"}.File())

	path := filepath.Join(t.TempDir(), "bad.lock")
	require.NoError(t, os.WriteFile(path, []byte("# a comment\n\nname 1.0.0 abc MIT\n"), 0o600))
	_, err = sources.ReadLock(path)
	assert.EqualError(t, err, "sources: bad.lock:3: want name, version, sha256, licence")
}

func TestSetReadsVerifiedFiles(t *testing.T) {
	tarball := packedFiles(t, map[string]string{"package/main/a.json": `{"A": 1}`, "package/main/b.json": "{}", "package/x.txt": "x"})
	sum := sha256.Sum256(tarball)
	p := sources.Package{Name: "data", Version: "1.0.0", Sum: hex.EncodeToString(sum[:]), Licence: "MIT"}
	cache := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(cache, p.File()), tarball, 0o600))

	set := sources.Open(cache, []sources.Package{p})
	paths, err := set.Paths("data", "main/")
	require.NoError(t, err)
	assert.Equal(t, []string{"main/a.json", "main/b.json"}, paths)
	var a struct{ A int }
	require.NoError(t, set.JSON("data", "main/a.json", &a))
	assert.Equal(t, 1, a.A)
	_, err = set.File("data", "main/c.json")
	assert.EqualError(t, err, "sources: data has no file main/c.json")
	_, err = set.File("other", "main/c.json")
	assert.EqualError(t, err, "sources: other is not in the lock file")

	p.Sum = hex.EncodeToString(make([]byte, 32))
	_, err = sources.Open(cache, []sources.Package{p}).File("data", "x.txt")
	assert.ErrorContains(t, err, "sources: data@1.0.0: sha256 is ")
	require.ErrorContains(t, sources.Fetch(cache, []sources.Package{p}), "locked is 0000")
}

// packedFiles returns a tarball like those that npm makes.
func packedFiles(t *testing.T, files map[string]string) []byte {
	var out bytes.Buffer
	zipped := gzip.NewWriter(&out)
	w := tar.NewWriter(zipped)
	for name, text := range files {
		require.NoError(t, w.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(text)), Typeflag: tar.TypeReg}))
		_, err := w.Write([]byte(text))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	require.NoError(t, zipped.Close())
	return out.Bytes()
}
