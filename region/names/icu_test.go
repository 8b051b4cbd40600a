package names_test

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/internal/icutest"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

var update = flag.Bool("update", false, "write the golden files")

// TestCountriesLikeICU compares the names of all countries and M49 areas in every locale with ICU: with that of node if
// it has a full ICU with CLDR 48, otherwise with the recorded answers in the golden file. If ICU has no name, the name
// must be the English one.
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
			t.Errorf("%s in %s: got %q, want %q as in ICU", code, tag, got, want)
		}
	}
	t.Logf("%d locales, %d names, live %t; %d missing in ICU", locales, cases, live, missing)
	require.Greater(t, cases, 10_000)
}

// icuAnswers returns the names that ICU has for the current countries and M49 areas. The golden file contains every
// eleventh.
func icuAnswers(t *testing.T) (answers []byte, live bool) {
	t.Helper()
	var codes strings.Builder
	for i := range world.Count {
		if code := world.Code(i); len(code) <= 3 && !world.Withdrawn(i) {
			fmt.Fprintln(&codes, code)
		}
	}
	fmt.Fprintln(&codes)
	script := icutest.Script{Path: "testdata/countries.mjs", Golden: "testdata/countries.tsv.gz", Input: codes.String(), Step: 11}
	return script.Answers(t, *update)
}
