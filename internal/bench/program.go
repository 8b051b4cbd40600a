package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/locales"
)

// program is a command in the folder programs whose size is compared with that of hello.
type program struct {
	name, uses string
	budget     int64 // maximum difference in bytes
}

// programs returns the commands to compare. Most of the size of region is the world table, with 130 KB, and
// x/text/language, which it needs for texts in several languages. Of the size of dataset, 400 KB are encoding/json, which
// it writes with, and 430 KB came with terms, groups, heirs, statements between two and the checks of all these: their
// messages in four languages and the engine that validation asks. Another 450 KB are 52 rules with their messages, the way
// back after faults of syntax, hints made from what was typed, and reports in the order of files. Of that of network, 45 KB are the tables that answer
// about one party without looking at all others. Most of what words adds to network are the tables of locales.
func programs() []program {
	return []program{
		{"money", "money in every display, sign and notation", 1_200_000},
		{"parse", "money parsed and printed", 1_200_000},
		{"all", "all formats of a locale, formatted and parsed", 1_275_000},
		{"region", "a code parsed and looked up", 350_000},
		{"region-names", "names in every language, and search", 2_200_000},
		{"dataset", "a dataset read, validated, reported and written", 3_120_000},
		{"network", "a dataset read and queried", 3_390_000},
		{"words", "a dataset read, validated, queried, formatted and written", 4_360_000},
		{"brief", "a dataset read, and a briefing told in sentences", 6_250_000},
	}
}

// build builds the named program, stripped, in a folder and returns its path.
func build(folder, program string) (string, error) {
	path := filepath.Join(folder, program)
	out, err := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", path, "./programs/"+program).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("building %s: %w\n%s", program, err, out)
	}
	return path, nil
}

// sizes returns the difference in bytes between each program and hello.
func sizes(folder string) (map[string]int64, error) {
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
	for _, p := range programs() {
		n, err := size(p.name)
		if err != nil {
			return nil, err
		}
		added[p.name] = n - hello
	}
	return added, nil
}

// forms returns the formats that the program first accepts as an argument.
func forms() []string {
	return []string{"for", "number", "compact", "money", "name", "name-former", "date", "range", "list", "parse", "parse-money", "parse-name"}
}

// starts is the number of processes that are started for each format of each locale.
const starts = 5

// firstUse returns the time in nanoseconds that the first use of a format takes in a new process, for each locale. The
// time is the minimum of several processes, because other load on the machine can only add to it.
func firstUse(first, form string, names []string) ([]float64, error) {
	var all []float64
	for _, name := range names {
		var own []float64
		for range starts {
			out, err := exec.Command(first, form, name).Output()
			if err != nil {
				return nil, fmt.Errorf("%s in %s: %w", form, name, err)
			}
			took, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
			if err != nil {
				return nil, err
			}
			own = append(own, took)
		}
		all = append(all, slices.Min(own))
	}
	return all, nil
}

// allLocales returns the names of all locales.
func allLocales() []string {
	names := make([]string, locales.Count)
	for n := range names {
		names[n] = locales.Name(n)
	}
	return names
}

// slowest returns the index of the greatest value.
func slowest(values []float64) int { return slices.Index(values, slices.Max(values)) }
