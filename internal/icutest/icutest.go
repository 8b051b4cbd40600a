// Package icutest has the texts of ICU with which tests compare those of the library: the answers recorded in a golden file, and
// where EFFORT is 10 or more, those of node, if it has ICU 78 or later with all locales.
package icutest

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// Script describes the questions of a test. Path is a script for node that reads Input and then the names of all
// locales, one per line, and writes answers, one per line, under headings that begin with @. Golden is a gzip file
// that holds all headings and every Step-th line.
type Script struct {
	Path, Golden string
	Input        string
	Step         int
}

// Answers returns the recorded answers and false, or runs the script and returns its answers and true. If update is set, it
// rewrites the golden file, which requires node.
func (s Script) Answers(t *testing.T, update bool) (answers []byte, live bool) {
	t.Helper()
	if !update && !effort.Full() {
		return s.recorded(t), false
	}
	if !available() {
		if update {
			t.Fatal("no node with ICU 78 and all its locales")
		}
		return s.recorded(t), false
	}
	var input strings.Builder
	input.WriteString(s.Input)
	for id := range locales.Count {
		input.WriteString(locales.Name(id) + "\n")
	}
	node := exec.Command("node", s.Path)
	node.Stdin = strings.NewReader(input.String())
	answers, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	if update {
		s.record(t, answers)
	}
	return answers, true
}

// available reports whether node is installed with ICU 78 or later and all its locales.
func available() bool {
	out, err := exec.Command("node", "-p", "JSON.stringify([process.versions.icu, Intl.DateTimeFormat('kk').resolvedOptions().locale])").Output()
	var answer []string
	if err != nil || json.Unmarshal(out, &answer) != nil || len(answer) != 2 || answer[1] != "kk" {
		return false
	}
	major, _, _ := strings.Cut(answer[0], ".")
	version, err := strconv.Atoi(major)
	return err == nil && version >= 78
}

func (s Script) record(t *testing.T, answers []byte) {
	t.Helper()
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range bytes.SplitAfter(answers, []byte("\n")) {
		if n%s.Step == 0 || bytes.HasPrefix(line, []byte("@")) {
			if _, err := w.Write(line); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(s.Golden, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (s Script) recorded(t *testing.T) []byte {
	t.Helper()
	file, err := os.Open(s.Golden)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
