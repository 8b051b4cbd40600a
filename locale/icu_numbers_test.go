package locale_test

import (
	"bufio"
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/icutest"
	"github.com/crossborder-go/crossborder/locale"
)

// icuCase is one answer of ICU: an operation, its arguments, and the text.
type icuCase struct {
	tag  string
	op   string
	args []string
	want string
}

func (c icuCase) String() string { return fmt.Sprintf("%s %s %q", c.tag, c.op, c.args) }

// ask asks a locale the question of the case.
func (c icuCase) ask(l locale.Locale) string {
	value := func() decimal.Decimal { return decimal.RequireFromString(c.args[0]) }
	switch c.op {
	case "n":
		return l.Number(value(), locale.NumberOptions{
			MinFraction: digits(c.args[1]), MaxFraction: digits(c.args[2]), Notation: locale.Notation(c.args[3]),
			SignDisplay: locale.SignDisplay(c.args[4]),
		})
	case "p":
		return l.Percent(value(), locale.PercentOptions{
			MinFraction: digits(c.args[1]), MaxFraction: digits(c.args[2]), SignDisplay: locale.SignDisplay(c.args[3]),
		})
	case "m":
		return l.Money(value(), c.args[1], locale.MoneyOptions{
			Display: locale.Display(c.args[2]), Sign: locale.Sign(c.args[3]), Notation: locale.Notation(c.args[4]),
			MinFraction: digits(c.args[5]), MaxFraction: digits(c.args[6]), SignDisplay: locale.SignDisplay(c.args[7]),
		})
	case "c":
		return string(l.Plural(value(), locale.PluralType(c.args[1])))
	case "d":
		return l.CurrencyName(c.args[0])
	}
	return "unknown operation"
}

func digits(text string) locale.Digits {
	if text == "" {
		return locale.Digits{}
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return locale.Places(n)
}

// TestNumbersLikeICU compares numbers, percentages, money, plurals and currency names of every locale with ICU: live
// if node has a full ICU with CLDR 48, otherwise with recorded answers.
func TestNumbersLikeICU(t *testing.T) {
	answers, live := numberAnswers(t)
	seen := make([]int, len(deviations))
	cases, tag := 0, ""
	var l locale.Locale
	for lines := bufio.NewScanner(bytes.NewReader(answers)); lines.Scan(); {
		line := lines.Text()
		if name, ok := strings.CutPrefix(line, "@"); ok {
			tag, l = name, locale.For(language.MustParse(name))
			require.Equal(t, tag, l.String())
			continue
		}
		fields := strings.Split(line, "\t")
		c := icuCase{tag, fields[0], fields[1 : len(fields)-1], fields[len(fields)-1]}
		cases++
		got := c.ask(l)
		if got == c.want {
			continue
		}
		n := explain(c, got)
		if n < 0 {
			t.Errorf("%v: got %+q, ICU has %+q", c, got, c.want)
			continue
		}
		seen[n]++
	}
	for n, d := range deviations {
		if seen[n] == 0 {
			t.Errorf("listed deviation no longer occurs: %s", d.reason)
		}
	}
	t.Logf("%d cases, live %t, deviations %v", cases, live, seen)
	require.Greater(t, cases, 50_000)
}

// numberAnswers asks for numbers and money. The golden file keeps every fourth answer.
func numberAnswers(t *testing.T) (answers []byte, live bool) {
	t.Helper()
	script := icutest.Script{Path: "testdata/numbers.mjs", Golden: "testdata/numbers.tsv.gz", Step: 4}
	return script.Answers(t, *update)
}
