package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The processes of our side are this program with arguments.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && !strings.HasPrefix(os.Args[1], "-") {
		if err := runSide(os.Args[1:], os.Stdout); err != nil {
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// measured returns the sides after a round on a small file, and the folder of DuckDB's side if it is installed.
func measured(t *testing.T, rows int) (sides []*side, duckdb string) {
	folder := t.TempDir()
	path := filepath.Join(folder, "flows.csv")
	require.NoError(t, writeFile(path, rows))
	if _, err := os.Stat(filepath.Join("..", "duckdb", "node_modules")); err == nil {
		if _, err := exec.LookPath("node"); err == nil {
			duckdb = filepath.Join("..", "duckdb")
		}
	}
	sides, err := allSides(folder, path, duckdb)
	require.NoError(t, err)
	require.NoError(t, takeTurns(sides, 1))
	return sides, duckdb
}

func TestTasks(t *testing.T) {
	sides, duckdb := measured(t, 2000)
	for _, task := range tasks() {
		assert.Positive(t, median(sides[0].seconds(task.name)), task.name)
		assert.NotPanics(t, func() { sides[0].peak(task.name) })
	}
	rows, err := readAnswer(sides[0].folder, "load")
	require.NoError(t, err)
	assert.Equal(t, map[string]string{"": "2000"}, rows)
	if duckdb != "" {
		assert.NoError(t, compareAnswers(sides[0], sides[1], sides[2]))
	}
	var out bytes.Buffer
	writeTable(&out, sides)
	assert.Contains(t, out.String(), "| load CSV into columns | ")
}

// A sum or a ratio that differs is found, in whatever digit.
func TestCompareAnswers(t *testing.T) {
	sides, _ := measured(t, 500)
	ours := sides[0]
	require.NoError(t, compareAnswers(ours, ours, ours))
	for name, change := range map[string]func(figure string) string{
		"exporters": func(figure string) string {
			return figure[:len(figure)-1] + string('0'+(figure[len(figure)-1]-'0'+1)%10)
		},
		"products": func(string) string { return "0.001" },
		"stream":   func(figure string) string { return "-" + figure },
		"rca":      func(figure string) string { return figure + "9" },
		"load":     func(string) string { return "499" },
	} {
		other := *ours
		other.folder = t.TempDir()
		require.NoError(t, os.CopyFS(other.folder, os.DirFS(ours.folder)))
		path := filepath.Join(other.folder, name+".csv")
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		first, rest, _ := strings.Cut(string(text), "\n")
		at := strings.LastIndexAny(first, ", ") + 1
		require.NoError(t, os.WriteFile(path, []byte(first[:at]+change(first[at:])+"\n"+rest), 0o600))
		assert.ErrorContains(t, compareAnswers(ours, &other, &other), name+": ", first)
	}
}

func TestGenerated(t *testing.T) {
	var sizes []*side
	for _, rows := range []int{100, 1000} {
		s, err := generatedSide(rows)
		require.NoError(t, err)
		sizes = append(sizes, s)
	}
	require.NoError(t, takeTurns(sizes, 2))
	var out bytes.Buffer
	writeGenerated(&out, sizes)
	assert.Contains(t, out.String(), "\n| 1000 | ")
	assert.Error(t, runSide([]string{"more"}, &out))
}
