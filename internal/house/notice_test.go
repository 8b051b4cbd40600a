package house_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// NOTICE names every input of the tables, with the licence that the lock file gives.
func TestNotice(t *testing.T) {
	lock, err := os.ReadFile(filepath.Join("..", "gen", "sources.lock"))
	require.NoError(t, err)
	text, err := os.ReadFile(filepath.Join("..", "..", "NOTICE"))
	require.NoError(t, err)
	notice := string(text)
	for line := range strings.Lines(string(lock)) {
		fields := strings.Fields(line)
		if len(fields) < 4 || fields[0] == "#" {
			continue
		}
		assert.Contains(t, strings.Fields(strings.NewReplacer(",", " ", ".", " ").Replace(notice)), fields[0], "an input of the tables")
		if strings.Contains(line, "Unicode-3.0") {
			assert.Contains(t, notice, "SPDX-License-Identifier: Unicode-3.0", fields[0])
		}
		if fields[3] == "MIT" {
			assert.Contains(t, notice, "The MIT License", fields[0])
		}
	}
}

// requirement is a line of a go.mod that requires a module.
var requirement = regexp.MustCompile(`(?m)^(?:require )?\s*(\S+\.\S+/\S+) v\S+(?: // indirect)?$`)

// NOTICE has a line for each module that a go.mod of the repository requires, and no other: "path: licences (users)". The
// licences are those of the modules' files; go run ./internal/gen/sbom notice writes these lines.
func TestNoticeOfModules(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "NOTICE"))
	require.NoError(t, err)
	_, table, found := strings.Cut(string(text), "3. Go modules\n")
	require.True(t, found)
	users := map[string][]string{} // the folders that require a module, as NOTICE and as the go.mod files have them
	for _, row := range regexp.MustCompile(`(?m)^(\S+): \S.* \((.*)\)$`).FindAllStringSubmatch(table, -1) {
		users[row[1]] = strings.Split(row[2], ", ")
	}
	required := map[string][]string{}
	for folder, text := range goMods(t) {
		for _, row := range requirement.FindAllStringSubmatch(text, -1) {
			if !strings.HasPrefix(row[1]+"/", "github.com/crossborder-go/crossborder/") {
				required[row[1]] = append(required[row[1]], folder)
			}
		}
	}
	assert.Greater(t, len(required), 20)
	for path, folders := range required {
		assert.ElementsMatch(t, folders, users[path], "%s: run go run ./internal/gen/sbom notice", path)
	}
	for path := range users {
		assert.Contains(t, required, path, "no go.mod requires it")
	}
}

// goMods returns the text of every go.mod, by its folder.
func goMods(t *testing.T) map[string]string {
	t.Helper()
	root := filepath.Join("..", "..")
	all := map[string]string{}
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		if d.Name() != "go.mod" {
			return nil
		}
		text, err := os.ReadFile(path)
		folder, _ := filepath.Rel(root, filepath.Dir(path))
		if folder == "." {
			folder = "the main module"
		}
		all[filepath.ToSlash(folder)] = string(text)
		return err
	}))
	return all
}
