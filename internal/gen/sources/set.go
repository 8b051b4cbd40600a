package sources

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Set reads files from the locked tarballs in a cache. A tarball is verified and unpacked into memory on first use.
type Set struct {
	cache string
	lock  []Package

	mu   sync.Mutex
	open map[string]map[string][]byte
}

// Open returns the set of packages in a lock file. It does not read any of them.
func Open(cache string, lock []Package) *Set {
	return &Set{cache: cache, lock: lock, open: map[string]map[string][]byte{}}
}

// Package returns the locked package with the given name.
func (s *Set) Package(name string) (Package, error) {
	for _, p := range s.lock {
		if p.Name == name {
			return p, nil
		}
	}
	return Package{}, fmt.Errorf("sources: %s is not in the lock file", name)
}

// File returns one file of a package. The path is relative to the root of the package.
func (s *Set) File(pkg, path string) ([]byte, error) {
	files, err := s.files(pkg)
	if err != nil {
		return nil, err
	}
	data, ok := files[path]
	if !ok {
		return nil, fmt.Errorf("sources: %s has no file %s", pkg, path)
	}
	return data, nil
}

// JSON decodes one JSON file of a package.
func (s *Set) JSON(pkg, path string, into any) error {
	data, err := s.File(pkg, path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("sources: %s: %s: %w", pkg, path, err)
	}
	return nil
}

// Paths returns the paths of a package's files that begin with prefix, sorted.
func (s *Set) Paths(pkg, prefix string) ([]string, error) {
	files, err := s.files(pkg)
	if err != nil {
		return nil, err
	}
	var list []string
	for path := range files {
		if strings.HasPrefix(path, prefix) {
			list = append(list, path)
		}
	}
	slices.Sort(list)
	return list, nil
}

// Locales returns all locales of CLDR in byte order. The index of a locale is its stable number.
func (s *Set) Locales() ([]string, error) {
	var available struct {
		AvailableLocales struct{ Full []string }
	}
	if err := s.JSON("cldr-core", "availableLocales.json", &available); err != nil {
		return nil, err
	}
	list := available.AvailableLocales.Full
	slices.Sort(list)
	return list, nil
}

func (s *Set) files(pkg string) (map[string][]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if files, ok := s.open[pkg]; ok {
		return files, nil
	}
	p, err := s.Package(pkg)
	if err != nil {
		return nil, err
	}
	tarball, err := verified(filepath.Join(s.cache, p.File()), p)
	if err != nil {
		return nil, err
	}
	files, err := unpack(tarball)
	if err != nil {
		return nil, fmt.Errorf("sources: %s: %w", p.Spec(), err)
	}
	s.open[pkg] = files
	return files, nil
}

// unpack reads all files of a tarball. It strips the folder that npm puts around them.
func unpack(tarball []byte) (map[string][]byte, error) {
	zipped, err := gzip.NewReader(bytes.NewReader(tarball))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for reader := tar.NewReader(zipped); ; {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		_, path, ok := strings.Cut(header.Name, "/")
		if !ok || header.Typeflag != tar.TypeReg {
			continue
		}
		data, err := io.ReadAll(reader)
		if err != nil {
			return nil, err
		}
		files[path] = data
	}
}
