package house_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// titles says what the packages of each floor are for.
func titles() []string {
	return []string{
		"ground: when, what is wrong", "in whose words", "where, on whose word", "who", "through what, on what terms, how much",
		"what is known", "who is tied to whom", "in sentences, for other programs", "roof: to look at",
	}
}

// CONTRIBUTING has a picture of the floors, which is made from the table of floors and from what their packages import. With
// -update the test writes it.
func TestPictureOfFloors(t *testing.T) {
	const begin, end = "```mermaid\n", "```\n"
	name := filepath.Join("..", "..", "CONTRIBUTING.md")
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	head, rest, found := strings.Cut(string(text), begin)
	require.True(t, found)
	old, tail, found := strings.Cut(rest, end)
	require.True(t, found)
	want := picture(loaded(t))
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(head+begin+want+end+tail), 0o644))
		return
	}
	assert.Equal(t, want, old, "run go test ./internal/house -update")
}

// picture draws the floors as a Mermaid flowchart, the roof first. An arrow between floors stands for all imports from one to
// those below it; arrows within a floor are imports.
func picture(m *module) string {
	var b strings.Builder
	b.WriteString("flowchart TB\n")
	for floor := len(titles()) - 1; floor >= 0; floor-- {
		fmt.Fprintf(&b, "  subgraph floor%d[\"%s\"]\n    direction LR\n", floor, titles()[floor])
		for _, name := range on(floor) {
			fmt.Fprintf(&b, "    %s[\"%s\"]\n", node(name), name)
		}
		for _, name := range on(floor) {
			for _, path := range m.own[name].Imports {
				if imported := m.short(path); m.isOwn(path) && slices.Contains(on(floor), imported) {
					fmt.Fprintf(&b, "    %s --> %s\n", node(name), node(imported))
				}
			}
		}
		b.WriteString("  end\n")
	}
	for floor := len(titles()) - 1; floor > 0; floor-- {
		fmt.Fprintf(&b, "  floor%d --> floor%d\n", floor, floor-1)
	}
	return b.String()
}

// on returns the packages of a floor, those that others there import last.
func on(floor int) []string {
	var names []string
	for name, p := range floors() {
		if p.floor == floor {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(x, y string) int {
		if by := floors()[y].rank - floors()[x].rank; by != 0 {
			return by
		}
		return strings.Compare(x, y)
	})
	return names
}

// node returns the identifier of a package in the flowchart.
func node(name string) string { return "p_" + strings.ReplaceAll(name, "/", "_") }
