// Command gen generates the tables under internal/data from locked CLDR packages.
//
//	go run ./internal/gen fetch      downloads the inputs named in sources.lock into the cache
//	go run ./internal/gen generate   writes the tables, offline, with the same bytes every time
//	go run ./internal/gen check      fails if a table differs from the one that generate writes
//
// The cache is the folder crossborder-sources in the user's cache folder, or the folder given by -cache.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/crossborder-go/crossborder/internal/gen/cldrdates"
	"github.com/crossborder-go/crossborder/internal/gen/cldrlocales"
	"github.com/crossborder-go/crossborder/internal/gen/cldrnumbers"
	"github.com/crossborder-go/crossborder/internal/gen/currencies"
	"github.com/crossborder-go/crossborder/internal/gen/regionnames"
	"github.com/crossborder-go/crossborder/internal/gen/sources"
	"github.com/crossborder-go/crossborder/internal/gen/worldtable"
)

// generator writes the files of one folder under internal/data.
type generator struct {
	folder string
	run    func(set *sources.Set, outDir string) error
}

func generators() []generator {
	return []generator{
		{"currencies", currencies.Generate},
		{"dates", cldrdates.Generate},
		{"locales", cldrlocales.Generate},
		{"numbers", cldrnumbers.Generate},
		{"regionnames", regionnames.Generate},
		{"world", worldtable.Generate},
	}
}

func main() {
	root := flag.String("root", ".", "folder of the module")
	cache := flag.String("cache", "", "folder of the fetched packages")
	flag.Parse()
	if err := run(flag.Args(), *root, *cache); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(args []string, root, cache string) error {
	if cache == "" {
		dir, err := os.UserCacheDir()
		if err != nil {
			return err
		}
		cache = filepath.Join(dir, "crossborder-sources")
	}
	lock, err := sources.ReadLock(filepath.Join(root, "internal", "gen", "sources.lock"))
	if err != nil {
		return err
	}
	command := ""
	if len(args) > 0 {
		command = args[0]
	}
	data := filepath.Join(root, "internal", "data")
	switch command {
	case "fetch":
		return sources.Fetch(cache, lock)
	case "generate":
		return generate(sources.Open(cache, lock), data, args[1:])
	case "check":
		return check(sources.Open(cache, lock), data)
	}
	return fmt.Errorf("want fetch, generate [folder…] or check, not %q", command)
}

// generate writes the tables of the named folders, or of all folders if none is named.
func generate(set *sources.Set, data string, only []string) error {
	for _, folder := range only {
		if !slices.ContainsFunc(generators(), func(g generator) bool { return g.folder == folder }) {
			return fmt.Errorf("unknown table %q: want a folder of internal/data", folder)
		}
	}
	for _, g := range generators() {
		if len(only) > 0 && !slices.Contains(only, g.folder) {
			continue
		}
		out := filepath.Join(data, g.folder)
		if err := os.MkdirAll(out, 0o755); err != nil {
			return err
		}
		if err := g.run(set, out); err != nil {
			return fmt.Errorf("%s: %w", g.folder, err)
		}
	}
	return nil
}

// check generates the tables into a temporary folder and compares them with those in the tree.
func check(set *sources.Set, data string) error {
	temp, err := os.MkdirTemp("", "crossborder-gen")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	if err := generate(set, temp, nil); err != nil {
		return err
	}
	made, err := filepath.Glob(filepath.Join(temp, "*", "*"))
	if err != nil {
		return err
	}
	for _, path := range made {
		name, _ := filepath.Rel(temp, path)
		want, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		have, err := os.ReadFile(filepath.Join(data, name))
		if err != nil {
			return err
		}
		if !bytes.Equal(want, have) {
			return fmt.Errorf("internal/data/%s differs from what generate writes", filepath.ToSlash(name))
		}
	}
	return nil
}
