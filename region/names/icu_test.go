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

// icuAnswers asks for the names of the current countries and areas; the golden file keeps every eleventh.
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
