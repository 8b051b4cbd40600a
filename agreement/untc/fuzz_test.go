package untc_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement/untc"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// everything returns all that Read made of a text: the table, in words, and the texts of the errors.
func everything(table *untc.Table, err error) string {
	var b strings.Builder
	for _, lines := range [][]untc.Line{table.Heading, table.Notes} {
		for _, l := range lines {
			fmt.Fprintln(&b, l.Text)
		}
	}
	fmt.Fprintln(&b, table.Columns)
	for _, r := range table.Rows {
		fmt.Fprintln(&b, r.Name, r.Rest)
		for _, a := range r.Acts {
			fmt.Fprintln(&b, a.Text)
			if !a.Effective.IsZero() {
				fmt.Fprintln(&b, a.Effective.UTC().Format("2 Jan 2006"))
			}
		}
	}
	for _, e := range untc.Errors(err) {
		fmt.Fprintln(&b, e.Text)
	}
	return b.String()
}

// No text makes Read panic, and every date of a text is in the table or in an error.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"STATUS AS AT : 28-11-2026\nParticipant\tSignature\tRatification, Accession(a)\nKazakhstan 1\t\t24 Sep 2003 a 4\n[China]\t[4 Jun 1954]\t[5 May 1960 ]\nEnd Note\n1 On 5 May 1995\n",
		"Participant,Signature,\"Ratification,\nAccession(a)\"\n\"Bosnia and\nHerzegovina\",,1 Sep 1993 d\n",
		"¦ State ¦ Signature ¦ Ratification ¦ Entry into force ¦\n+---+---+\n¦United Kingdom ¦22 Jul 1981¦ 7 Apr 1986¦ 8 Apr 1986 ¦\n¦of Great Britain and Northern Ireland¦ ¦ ¦ ¦\n",
		"Participant   Signature   Ratification, Accession(a), Succession(d)\nAfghanistan ......... 24 Sep 2003 a\nTürkiye  1 Jan 2001 x 2 Feb 2002\n",
		"Participant\tUNTS Volume\tRatification\nKazakhstan\t5 May 2001\t31 Sep 2001\t4 Apr 2004\n", "Participant;;\n;\"", "Participant\tRatification\n[24 Sep 2003\n",
	} {
		f.Add(seed)
	}
	dates := regexp.MustCompile(`\b([1-9]|[12][0-9]|3[01]) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [12]\d{3}\b`)
	f.Fuzz(func(t *testing.T, text string) {
		table, err := untc.Read(strings.NewReader(text), untc.Options{Source: "un"})
		require.NotNil(t, table)
		table.Events()
		table.Parties()
		out := everything(table, err)
		for _, date := range dates.FindAllString(text, -1) {
			assert.Contains(t, out, date, text)
		}
		for _, e := range untc.Errors(err) {
			assert.NotEmpty(t, e.Reason)
		}
	})
}

// A text of many or long lines is read in a time that grows with its length: with its square, four times the text would take
// sixteen times as long.
func TestScale(t *testing.T) {
	const header, loose = "Participant\tSignature\tRatification, Accession(a)\n", "Participant  Signature  Ratification, Accession(a)\n"
	for name, text := range map[string]func(n int) string{
		"rows": func(n int) string {
			return header + strings.Repeat("Kazakhstan 1, 2\t24 Sep 2003\t5 May 2004 a 3\n", n)
		},
		"unknown names": func(n int) string { return header + manyNames(n/40) },
		"no header":     func(n int) string { return strings.Repeat("Kazakhstan\t24 Sep 2003\n", n) },
		"quotes":        func(n int) string { return header + strings.Repeat("\"Kazakhstan\t24 Sep 2003\n", n) },
		"loose rows":    func(n int) string { return loose + strings.Repeat("Kazakhstan 1, 2  24 Sep 2003  5 May 2004 a 3\n", n) },
		"loose names":   func(n int) string { return loose + manyNames(n/40) },
		"dates":         func(n int) string { return header + "Kazakhstan\t" + strings.Repeat("24 Sep 2003 a, ", n) },
		"spaces":        func(n int) string { return header + "Kazakhstan\t24 Sep 2003" + strings.Repeat(" ", 20*n) + "x" },
		"marks":         func(n int) string { return header + strings.Repeat("1, ", 10*n) },
		"brackets":      func(n int) string { return header + "Kazakhstan\t" + strings.Repeat("[", 20*n) },
		"dots": func(n int) string {
			return "Participant  Signature\n" + strings.Repeat(". ", 10*n) + strings.Repeat(".", 10*n)
		},
		"bars":    func(n int) string { return "Participant | Signature\n" + strings.Repeat("|", 20*n) + "\n" },
		"columns": func(n int) string { return "Participant" + strings.Repeat("\tSignature", n) },
		"fields":  func(n int) string { return "Participant            Signature\n" + strings.Repeat("Kazakhstan   ", n) },
		"loose dates": func(n int) string {
			return "Participant            Signature\nKazakhstan   " + strings.Repeat("24 Sep 2003   ", n)
		},
	} {
		var times [2]time.Duration
		for i, n := range []int{effort.Times(700), effort.Times(2800)} {
			times[i] = time.Hour
			for range 2 {
				begin := time.Now()
				table, _ := untc.Read(strings.NewReader(text(n)), untc.Options{})
				table.Events()
				times[i] = min(times[i], time.Since(begin))
			}
		}
		t.Log(name, times)
		assert.Less(t, times[1], 10*times[0]+200*time.Millisecond, name)
	}
}

// manyNames returns rows of names that nobody has.
func manyNames(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Land%cof%c number %d\t24 Sep 2003\n", 'a'+i%26, 'a'+i/26%26, i)
	}
	return b.String()
}
