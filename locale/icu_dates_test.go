package locale_test

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

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/locale"
)

var update = flag.Bool("update", false, "write the golden files anew from the ICU of node")

const datesGolden = "testdata/dates.tsv.gz"

// TestDatesAgainstICU holds dates, ranges, months and lists of every locale that ICU has against ICU:
// live where node brings ICU 78 or later, else as recorded.
func TestDatesAgainstICU(t *testing.T) {
	live := hasICU()
	if *update {
		require.True(t, live, "no node with ICU 78")
		require.NoError(t, os.WriteFile(datesGolden, compressed(t, askNode(t, "testdata/dates.mjs")), 0o644))
	}
	var answers []byte
	if live {
		answers = askNode(t, "testdata/dates.mjs")
	} else {
		answers = golden(t, datesGolden)
	}
	differ := map[string]int{} // differences by operation and locale
	var l locale.Locale
	tag, lines := "", 0
	for s := bufio.NewScanner(bytes.NewReader(answers)); s.Scan(); {
		if name, ok := strings.CutPrefix(s.Text(), "@"); ok {
			tag, l = name, locale.For(language.Make(name))
			require.Equal(t, tag, l.String())
			continue
		}
		lines++
		part := strings.SplitN(s.Text(), "\t", 3)
		got := printDate(t, l, part[0], part[1])
		if got == part[2] {
			continue
		}
		key := part[0] + " " + tag
		differ[key]++
		if _, known := knownDates()[key]; !known {
			t.Errorf("%s %s: got %+q, ICU has %+q", key, part[1], got, part[2])
		}
	}
	for key, reason := range knownDates() {
		assert.NotZero(t, differ[key], "%s agrees with ICU by now, strike it: %s", key, reason)
	}
	assert.Greater(t, lines, 85_000)
}

// printDate answers one line of dates.mjs.
func printDate(t *testing.T, l locale.Locale, op, argument string) string {
	kind, how, _ := strings.Cut(op, "-")
	width := map[string]locale.Width{"long": locale.Wide, "medium": locale.Abbreviated}[how]
	switch from, to, _ := strings.Cut(argument, "/"); {
	case kind == "date":
		return l.Date(civil.MustParseDate(argument), locale.DateStyle(how))
	case kind == "range":
		return l.Range(civil.MustParseDate(from), civil.MustParseDate(to), locale.DateStyle(how))
	case kind == "months":
		first, last := civil.MustParseDate(from), civil.MustParseDate(to)
		months := 12*(last.Year()-first.Year()) + int(last.Month()-first.Month()) + 1
		p, err := civil.SpanPeriod(first, months)
		require.NoError(t, err)
		return l.Period(p, width)
	case op == "month-short":
		return l.When(civil.MustParseWhen(argument), locale.Short)
	case kind == "month" || kind == "year":
		return l.Period(civil.MustParsePeriod(argument), width)
	case kind == "list":
		return l.List(strings.Split(argument, "|"), locale.ListType(how))
	}
	require.Fail(t, "unknown operation", op)
	return ""
}

// hasICU reports whether node is here with ICU 78 or later and all its locales.
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

// askNode runs a script with the names of all locales as its input.
func askNode(t *testing.T, script string) []byte {
	t.Helper()
	var names strings.Builder
	for id := range locales.Count {
		fmt.Fprintln(&names, locales.Name(id))
	}
	cmd := exec.Command("node", script)
	cmd.Stdin = strings.NewReader(names.String())
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
