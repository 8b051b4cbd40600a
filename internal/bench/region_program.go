package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// regionProgram is a command under programs that is compared with hello, and what it may add.
type regionProgram struct {
	name, uses string
	budget     int64
}

// regionPrograms are commands that use one package each. Most of what region adds is the world
// table, 130 KB, and x/text/language, which it needs for texts in several languages.
func regionPrograms() []regionProgram {
	return []regionProgram{
		{"region", "a code parsed and looked up", 350_000},
		{"region-names", "names in every language, and search", 2_200_000},
	}
}

// regionSizes are how many bytes the programs have more than hello.
func regionSizes(folder string) (map[string]int64, error) {
	size := func(program string) (int64, error) {
		path, err := build(folder, program)
		if err != nil {
			return 0, err
		}
		info, err := os.Stat(path)
		if err != nil {
			return 0, err
		}
		return info.Size(), nil
	}
	hello, err := size("hello")
	if err != nil {
		return nil, err
	}
	added := map[string]int64{}
	for _, p := range regionPrograms() {
		n, err := size(p.name)
		if err != nil {
			return nil, err
		}
		added[p.name] = n - hello
	}
	return added, nil
}

// cost is what the first search of a process takes.
type cost struct {
	Milliseconds, Megabytes float64 // the memory is what stays
	Found                   string
}

// firstSearches are the queries of first searches, and what they find. The library is the first word.
func firstSearches() [][3]string {
	return [][3]string{
		{ours, "Jiangsu", "CN-JS"}, {ours, "Астана", "KZ-71"}, {ours, "江苏", "CN-JS"}, {pariz, "Jiangsu", "CN-32"},
	}
}

// firstSearch searches in a new process.
func firstSearch(program, library, query string) (cost, error) {
	out, err := exec.Command(program, filepath.Base(library), query).Output()
	if err != nil {
		return cost{}, fmt.Errorf("first search for %q: %w", query, err)
	}
	var c cost
	_, err = fmt.Sscan(string(out), &c.Milliseconds, &c.Megabytes, &c.Found)
	return c, err
}
