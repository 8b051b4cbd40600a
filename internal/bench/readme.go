package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// readme is the page that has the numbers, each kind in a block between two comments.
func readme() string { return filepath.Join(root, "README.md") }

// blockOf returns where the text of a block of a page begins and ends.
func blockOf(page, name string) (from, to int, err error) {
	begin, end := "<!-- "+name+" -->\n", "<!-- end of "+name+" -->\n"
	from = strings.Index(page, begin)
	to = strings.Index(page, end)
	if from < 0 || to < from {
		return 0, 0, fmt.Errorf("%s has no block of %s", readme(), name)
	}
	return from + len(begin), to, nil
}

// writeBlock replaces a block of the README.
func writeBlock(name, text string) error {
	page, err := os.ReadFile(readme())
	if err != nil {
		return err
	}
	from, to, err := blockOf(string(page), name)
	if err != nil {
		return err
	}
	return os.WriteFile(readme(), []byte(string(page[:from])+text+string(page[to:])), 0o644)
}
