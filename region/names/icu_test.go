package names_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

var update = flag.Bool("update", false, "write the golden files")

// TestCountriesLikeICU holds the names of all countries and areas in every locale against ICU: live where node
// has a full ICU of CLDR 48, else as it answered when the golden file was written. Where ICU has no name, ours is
// the English one.
func TestCountriesLikeICU(t *testing.T) {
	answers, live := icuAnswers(t)
	locales, cases, missing := 0, 0, 0
	var tag language.Tag
	for lines := bufio.NewScanner(bytes.NewReader(answers)); lines.Scan(); {
		line := lines.Text()
		if name, ok := strings.CutPrefix(line, "@"); ok {
			tag = language.MustParse(name)
			locales++
			continue
		}
		text, want, _ := strings.Cut(line, "\t")
		code := region.MustParseCode(text)
		cases++
		if want == "" || want == text {
			missing++
			want = names.Name(code, language.English)
		}
		if got := names.Name(code, tag); got != want {
			t.Errorf("%s in %s: got %q, ICU has %q", code, tag, got, want)
		}
	}
	t.Logf("%d locales, %d names, live %t; ICU has none of %d", locales, cases, live, missing)
	require.Greater(t, cases, 10_000)
}

// icuAnswers asks node, or reads what it answered; the golden file keeps every eleventh answer.
func icuAnswers(t *testing.T) (answers []byte, live bool) {
	t.Helper()
	const path, step = "testdata/countries.tsv.gz", 11
	if !hasICU() {
		return golden(t, path), false
	}
	answers = askNode(t, "testdata/countries.mjs")
	if *update {
		var kept []byte
		for n, line := range bytes.SplitAfter(answers, []byte("\n")) {
			if n%step == 0 || bytes.HasPrefix(line, []byte("@")) {
				kept = append(kept, line...)
			}
		}
		require.NoError(t, os.WriteFile(path, compressed(t, kept), 0o644))
	}
	return answers, true
}

// hasICU reports whether node is there with ICU 78 or newer and all its locales.
func hasICU() bool {
	out, err := exec.Command("node", "-p", "JSON.stringify([process.versions.icu, Intl.DateTimeFormat('kk').resolvedOptions().locale])").Output()
	var answer []string
	if err != nil || json.Unmarshal(out, &answer) != nil || len(answer) != 2 || answer[1] != "kk" {
		return false
	}
	major, _, _ := strings.Cut(answer[0], ".")
	version, err := strconv.Atoi(major)
	return err == nil && version >= 78
}

// askNode runs a script with the current codes of countries and areas, and the names of all locales, as its input.
func askNode(t *testing.T, script string) []byte {
	t.Helper()
	var input strings.Builder
	for i := range world.Count {
		if code := world.Code(i); len(code) <= 3 && !world.Withdrawn(i) {
			fmt.Fprintln(&input, code)
		}
	}
	fmt.Fprintln(&input)
	for id := range locales.Count {
		fmt.Fprintln(&input, locales.Name(id))
	}
	cmd := exec.Command("node", script)
	cmd.Stdin = strings.NewReader(input.String())
	out, err := cmd.Output()
	require.NoError(t, err)
	return out
}

func compressed(t *testing.T, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	require.NoError(t, err)
	_, err = w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}

func golden(t *testing.T, path string) []byte {
	t.Helper()
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	r, err := gzip.NewReader(file)
	require.NoError(t, err)
	data, err := io.ReadAll(r)
	require.NoError(t, err)
	return data
}
