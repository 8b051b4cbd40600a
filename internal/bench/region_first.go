package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
)

// cost is the cost and the result of the first search of a process.
type cost struct {
	Milliseconds float64
	Megabytes    float64 // memory that stays in use
	Found        string
}

// firstSearches returns the first searches to measure: library, query and expected result.
func firstSearches() [][3]string {
	return [][3]string{
		{ours, "Jiangsu", "CN-JS"}, {ours, "Астана", "KZ-71"}, {ours, "江苏", "CN-JS"}, {pariz, "Jiangsu", "CN-32"},
	}
}

// firstSearch searches with a library in a new process.
func firstSearch(program, library, query string) (cost, error) {
	out, err := exec.Command(program, filepath.Base(library), query).Output()
	if err != nil {
		return cost{}, fmt.Errorf("first search for %q: %w", query, err)
	}
	var c cost
	_, err = fmt.Sscan(string(out), &c.Milliseconds, &c.Megabytes, &c.Found)
	return c, err
}
