package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// module is a module as the go command reports it.
type module struct {
	Path, Version, Dir string
	Main               bool
	Replace            *module
}

// ref returns the package URL of a module.
func (m module) ref() string {
	if m.Version == "" {
		return "pkg:golang/" + m.Path
	}
	return "pkg:golang/" + m.Path + "@" + m.Version
}

// local reports whether a module is part of this repository.
func (m module) local() bool { return m.Main || m.Replace != nil && m.Replace.Version == "" }

// goList decodes what a subcommand of go prints as a stream of JSON objects.
func goList[T any](folder string, args ...string) ([]T, error) {
	command := exec.Command("go", args...)
	command.Dir = folder
	var problems strings.Builder
	command.Stderr = &problems
	text, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s in %s: %w\n%s", strings.Join(args, " "), folder, err, problems.String())
	}
	var all []T
	for d := json.NewDecoder(bytes.NewReader(text)); ; {
		var x T
		if err := d.Decode(&x); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, x)
	}
}

// required returns the modules that the go.mod of a folder requires, directly or not, those of this repository aside. It
// downloads what is not in the cache.
func required(folder string) ([]module, error) {
	all, err := goList[module](folder, "mod", "download", "-json")
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, module.local), nil
}

// folders returns the folders below root that have a go.mod, root first.
func folders(root string) ([]string, error) {
	found := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && (d.Name() == "testdata" || d.Name() == "node_modules" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		if err == nil && d.Name() == "go.mod" {
			found[filepath.Dir(path)] = true
		}
		return err
	})
	return slices.Sorted(maps.Keys(found)), err
}

// licenceOf returns the SPDX expression of the licence files in a module's folder.
func licenceOf(m module) (string, error) {
	files, err := os.ReadDir(m.Dir)
	if err != nil {
		return "", err
	}
	found := map[string]bool{}
	for _, f := range files {
		name := strings.ToUpper(f.Name())
		if f.IsDir() || !strings.HasPrefix(name, "LICENSE") && !strings.HasPrefix(name, "LICENCE") && !strings.HasPrefix(name, "COPYING") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(m.Dir, f.Name()))
		if err != nil {
			return "", err
		}
		for _, id := range licencesIn(string(text)) {
			found[id] = true
		}
	}
	if len(found) == 0 {
		return "", fmt.Errorf("%s has no licence that is known here", m.ref())
	}
	return strings.Join(slices.Sorted(maps.Keys(found)), " AND "), nil
}
