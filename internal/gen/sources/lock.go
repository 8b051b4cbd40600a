package sources

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Package is one locked input: an npm package, the SHA-256 of its tarball in hexadecimal, and the SPDX expression of
// its licence.
type Package struct {
	Name, Version, Sum, Licence string
}

// Spec returns the package specification for the npm client: name@version.
func (p Package) Spec() string { return p.Name + "@" + p.Version }

// File returns the name that npm gives to the tarball.
func (p Package) File() string {
	name := strings.ReplaceAll(strings.TrimPrefix(p.Name, "@"), "/", "-")
	return name + "-" + p.Version + ".tgz"
}

// ReadLock reads a lock file, which has four columns per line. A # begins a comment line.
func ReadLock(path string) ([]Package, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return parseLock(f, filepath.Base(path))
}

func parseLock(r io.Reader, name string) ([]Package, error) {
	var list []Package
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if len(fields) < 4 || len(fields[2]) != 64 {
			return nil, fmt.Errorf("sources: %s:%d: want name, version, sha256, licence", name, n)
		}
		list = append(list, Package{fields[0], fields[1], fields[2], strings.Join(fields[3:], " ")})
	}
	return list, lines.Err()
}
