package locale_test

import (
	"bufio"
	"bytes"
	"flag"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/icutest"
	"github.com/crossborder-go/crossborder/locale"
)

var update = flag.Bool("update", false, "write the golden files anew from the ICU of node")

// TestDatesAgainstICU compares dates, ranges, months and lists of every locale that ICU has with ICU: live if node
// has ICU 78 or later, otherwise with recorded answers.
func TestDatesAgainstICU(t *testing.T) {
	script := icutest.Script{Path: "testdata/dates.mjs", Golden: "testdata/dates.tsv.gz", Step: 1}
	answers, _ := script.Answers(t, *update)
	differ := map[string]int{} // number of differences by operation and locale
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
