package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
)

// cost is what the first search of a process takes.
type cost struct {
	Milliseconds, Megabytes float64 // the memory is what stays
	Found                   string
}

// firstSearches returns the queries of first searches and what they find. The first word is the library.
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
