package main

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/economy/figures"
)

// compareAnswers compares our answers with those of DuckDB: numbers of rows and sums with its decimals, which must be equal,
// and our rounded ratios with its doubles, which must be within the rounding and 1e-9.
func compareAnswers(ours, doubles, decimals *side) error {
	for _, name := range []string{"load", "exporters", "products", "stream"} {
		if err := compareAnswer(name, ours, decimals, isEqual); err != nil {
			return err
		}
	}
	return compareAnswer("rca", ours, doubles, isRounded)
}

// compareAnswer compares the figures of all keys.
func compareAnswer(name string, ours, theirs *side, same func(a, b string) bool) error {
	want, err := readAnswer(theirs.folder, name)
	if err != nil {
		return err
	}
	got, err := readAnswer(ours.folder, name)
	if err != nil {
		return err
	}
	if len(got) != len(want) || len(got) == 0 {
		return fmt.Errorf("%s: %d figures, %d of %s", name, len(got), len(want), theirs.name)
	}
	for key, figure := range got {
		if other, ok := want[key]; !ok || !same(figure, other) {
			return fmt.Errorf("%s: %s is %s, %q of %s", name, key, figure, other, theirs.name)
		}
	}
	return nil
}

// readAnswer reads an answer: a figure in each line, after its keys. DuckDB's keys are codes of the file.
func readAnswer(folder, name string) (map[string]string, error) {
	text, err := os.ReadFile(filepath.Join(folder, name+".csv"))
	if err != nil {
		return nil, err
	}
	answer := map[string]string{}
	for line := range bytes.Lines(text) {
		fields := strings.FieldsFunc(strings.TrimSpace(string(line)), func(r rune) bool { return r == ',' || r == ' ' })
		last := len(fields) - 1
		if last > 0 {
			if id, ok := figures.RegisterBACI.Party(fields[0]); ok {
				fields[0] = id.String()
			}
		}
		answer[strings.Join(fields[:last], " ")] = fields[last]
	}
	return answer, nil
}

func isEqual(a, b string) bool {
	x, err := decimal.NewFromString(a)
	y, other := decimal.NewFromString(b)
	return err == nil && other == nil && x.Equal(y)
}

// isRounded reports whether a is a double rounded to 6 places, which has some 15 digits itself.
func isRounded(a, b string) bool {
	x, err := strconv.ParseFloat(a, 64)
	y, other := strconv.ParseFloat(b, 64)
	return err == nil && other == nil && math.Abs(x-y) <= 0.5e-6+max(1e-9, 1e-13*math.Abs(y))
}
