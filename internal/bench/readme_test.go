package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The facts of the README are what is counted today.
func TestFactsOfTheReadme(t *testing.T) {
	var want strings.Builder
	require.NoError(t, writeFacts(&want))
	page := readmeText(t)
	from, to, err := blockOf(page, "facts")
	require.NoError(t, err)
	assert.Equal(t, want.String(), page[from:to], "run go run . -facts -write in internal/bench")
}

// The measurements of the README are of today's tasks, libraries, versions and programs.
func TestMeasurementsOfTheReadme(t *testing.T) {
	page := readmeText(t)
	from, to, err := blockOf(page, "measurements")
	require.NoError(t, err)
	block := page[from:to]
	for _, s := range sections() {
		assert.Contains(t, block, "\n### "+s.title+"\n")
	}
	for _, table := range []struct {
		peers []string
		tasks []task
	}{{peers(), tasks()}, {regionPeers(), regionTasks()}} {
		header, err := tableHeader(table.peers)
		require.NoError(t, err)
		assert.Contains(t, block, header, "the libraries or their versions have changed: run go run . -numbers -write in internal/bench")
		for _, task := range table.tasks {
			assert.Contains(t, block, "\n"+rowHeader(&task)+" ")
		}
	}
	for _, p := range programs() {
		assert.Contains(t, block, "| "+p.uses+" | ")
	}
}

// Every number in the sentences of the README is one of those that are printed, or is listed here: the numbers of
// standards and of versions of other tools, and those of examples.
func TestNumbersOfTheReadme(t *testing.T) {
	page := readmeText(t)
	var known []string
	for _, block := range []string{"facts", "measurements"} {
		from, to, err := blockOf(page, block)
		require.NoError(t, err)
		known = append(known, numbersIn(page[from:to])...)
		page = page[:from] + page[to:]
	}
	besides, sentences := cutSection(t, page, "## Beside other tools\n")
	for _, number := range numbersIn(sentences) {
		assert.True(t, slices.Contains(known, number) || slices.Contains(others(), number), "%s is not a number that go run . -numbers prints", number)
	}
	found, err := versions()
	require.NoError(t, err)
	for _, library := range []string{bojanz, biter, pariz, playground, xtext} {
		name := library[strings.LastIndex(library, "/")+1:]
		if library == xtext {
			name = xtext
		}
		assert.Contains(t, besides, name+" "+found[module(library)], "check the column of %s again", library)
	}
}

// others returns the numbers in sentences of the README that nobody counts or measures.
func others() []string {
	return []string{"1.26", "3166", "15", "1", "2025", "12", "01"}
}

func readmeText(t *testing.T) string {
	text, err := os.ReadFile(readme())
	require.NoError(t, err)
	return string(text)
}

// cutSection cuts a section out of a page.
func cutSection(t *testing.T, page, heading string) (section, rest string) {
	before, after, found := strings.Cut(page, heading)
	require.True(t, found, heading)
	section, after, found = strings.Cut(after, "\n## ")
	require.True(t, found)
	return section, before + "\n## " + after
}

// numbersIn returns the numbers of sentences and tables: not of code, of the targets of links, and of names such as M49.
func numbersIn(text string) []string {
	for _, code := range []string{"(?s)\n```.*?\n```\n", "(?m)^    .*$", "`[^`]*`", `\]\([^)]*\)`} {
		text = regexp.MustCompile(code).ReplaceAllString(text, "")
	}
	var numbers []string
	for _, found := range regexp.MustCompile(`(^|[^\w.,-])(\d[\d,]*(?:\.\d+)*)`).FindAllStringSubmatch(text, -1) {
		numbers = append(numbers, strings.TrimRight(found[2], ","))
	}
	return numbers
}

func TestNumbersIn(t *testing.T) {
	assert.Equal(t, []string{"5,050", "48.2", "7"}, numbersIn("5,050, and CLDR 48.2; M49 and SVG-2 `17`\n\n    go run 3\n\nabout 7 [x](y/9)."))
}
