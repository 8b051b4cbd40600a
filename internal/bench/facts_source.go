package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// root is the folder of the main module.
const root = "../.."

// sourceFacts counts what stands in the source of the main module and in its recorded test data.
func sourceFacts() ([]fact, error) {
	targets, err := fuzzTargets()
	if err != nil {
		return nil, err
	}
	cases, err := linesIn("internal/conform/testdata/*.jsonl")
	if err != nil {
		return nil, err
	}
	known := []fact{
		{"cases from treaty depositaries, statistical offices and standards, each with its source", withCommas(cases)},
		{"fuzz targets", withCommas(targets)},
	}
	for _, golden := range []struct{ what, path string }{
		{"recorded answers of ICU on numbers and money, each fourth of those compared with Node.js", "locale/testdata/numbers.tsv.gz"},
		{"recorded answers of ICU on dates, all of those compared", "locale/testdata/dates.tsv.gz"},
		{"recorded answers of ICU on names, each eleventh of those compared with Node.js", "region/names/testdata/countries.tsv.gz"},
	} {
		answers, err := recordedAnswers(golden.path)
		if err != nil {
			return nil, err
		}
		known = append(known, fact{golden.what, withCommas(answers)})
	}
	deviations, err := occurrences("locale/icu_numbers_known_test.go", `(?m)^\s+reason:`)
	return append(known, fact{"reasons for which numbers and money differ from ICU, each listed", withCommas(deviations)}), err
}

// fuzzTargets counts the fuzz targets of the main module.
func fuzzTargets() (int, error) {
	count, target := 0, regexp.MustCompile(`(?m)^func Fuzz[A-Z]\w*\(f \*testing\.F\)`)
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if _, err := os.Stat(filepath.Join(path, "go.mod")); err == nil && path != root || entry.Name() == "node_modules" {
				return fs.SkipDir // another module
			}
			return nil
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		count += len(target.FindAll(text, -1))
		return err
	})
	return count, err
}

// linesIn counts the lines of files.
func linesIn(pattern string) (int, error) {
	files, err := filepath.Glob(filepath.Join(root, pattern))
	if err != nil || len(files) == 0 {
		return 0, fmt.Errorf("no files %s: %w", pattern, err)
	}
	lines := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return 0, err
		}
		lines += bytes.Count(text, []byte("\n"))
	}
	return lines, nil
}

// recordedAnswers counts the answers of a golden file, which are the lines that do not begin with @.
func recordedAnswers(path string) (int, error) {
	file, err := os.Open(filepath.Join(root, path))
	if err != nil {
		return 0, err
	}
	defer file.Close()
	unpacked, err := gzip.NewReader(file)
	if err != nil {
		return 0, err
	}
	answers := 0
	lines := bufio.NewScanner(unpacked)
	for lines.Scan() {
		if !bytes.HasPrefix(lines.Bytes(), []byte("@")) {
			answers++
		}
	}
	return answers, lines.Err()
}

// occurrences counts what matches an expression in a file.
func occurrences(path, expression string) (int, error) {
	text, err := os.ReadFile(filepath.Join(root, path))
	return len(regexp.MustCompile(expression).FindAll(text, -1)), err
}
