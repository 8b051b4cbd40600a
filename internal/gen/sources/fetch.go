package sources

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Fetch downloads every locked tarball that is not in the cache with the npm client, and verifies all of them.
func Fetch(cache string, lock []Package) error {
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return err
	}
	for _, p := range lock {
		path := filepath.Join(cache, p.File())
		if _, err := os.Stat(path); err != nil {
			pack := exec.Command("npm", "pack", "--silent", "--pack-destination", cache, p.Spec())
			pack.Dir = cache
			pack.Stderr = os.Stderr
			if err := pack.Run(); err != nil {
				return fmt.Errorf("sources: npm pack %s: %w", p.Spec(), err)
			}
		}
		if _, err := verified(path, p); err != nil {
			return err
		}
	}
	return nil
}

// verified reads a tarball and checks that its SHA-256 is the locked one.
func verified(path string, p Package) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("sources: %s is not in the cache, run fetch: %w", p.Spec(), err)
	}
	sum := sha256.Sum256(data)
	if got := hex.EncodeToString(sum[:]); got != p.Sum {
		return nil, fmt.Errorf("sources: %s: sha256 is %s, locked is %s", p.Spec(), got, p.Sum)
	}
	return data, nil
}
