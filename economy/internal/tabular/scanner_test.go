package tabular_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// rows reads all rows; a fault is a row with its reason.
func rows(s *tabular.Scanner) [][]string {
	var all [][]string
	for {
		fields, err := s.Next()
		var f *tabular.Fault
		switch {
		case err == io.EOF:
			return all
		case errors.As(err, &f) && f.Final:
			return append(all, []string{"final: " + f.Reason})
		case err != nil:
			all = append(all, []string{"fault: " + err.Error()})
			continue
		}
		row := []string{}
		for _, field := range fields {
			row = append(row, string(field))
		}
		all = append(all, row)
	}
}

func TestScanner(t *testing.T) {
	for in, want := range map[string][][]string{
		"":                         nil,
		"\n\r\n\n":                 nil,
		"a":                        {{"a"}},
		"a,b\nc,d\r\n":             {{"a", "b"}, {"c", "d"}},
		",\n":                      {{"", ""}},
		"\xef\xbb\xbfa,b":          {{"a", "b"}},
		"a\xef\xbb\xbf":            {{"a\xef\xbb\xbf"}},
		`"a","b"`:                  {{"a", "b"}},
		`"a,b",""`:                 {{"a,b", ""}},
		`"a ""b"" c"`:              {{`a "b" c`}},
		"\"a\nb\",c\n\"d\r\ne\"\n": {{"a\nb", "c"}, {"d\r\ne"}},
		"\"\n\n\"\n\n\"\"":         {{"\n\n"}, {""}},
		"a,\"b\"\nc":               {{"a", "b"}, {"c"}},
		"a\nb\rc\n\r\r\n":          {{"a"}, {"b\rc"}, {"\r"}},
		"a\r\r\nb":                 {{"a\r"}, {"b"}},
		"\ra,b\r\rc,\"d\re\"\r":    {{"a", "b"}, {"c", "d\re"}},
		"\"a\rb\",c\nd":            {{"a\rb", "c"}, {"d"}},
		"\x1f\x8b\x08":             {{"final: compressed with gzip; decompress it before reading"}},
		"PK\x03\x04a":              {{"final: compressed with zip; decompress it before reading"}},
		"PK,a":                     {{"PK", "a"}},
		"a\"b\",c\nd":              {{"fault: quote in an unquoted field"}, {"d"}},
		"a\"b,c\nd":                {{"final: unclosed quote"}},
		"\"a\"b\nd":                {{"fault: text after a closing quote"}, {"d"}},
		"a,\xff\nd":                {{"fault: not UTF-8"}, {"d"}},
		"\"\xff\"\nd":              {{"fault: not UTF-8"}, {"d"}},
		"a\n\"b":                   {{"a"}, {"final: unclosed quote"}},
		"\"a\n":                    {{"final: unclosed quote"}},
		"\"a\"\"\n":                {{"final: unclosed quote"}},
	} {
		assert.Equal(t, want, rows(tabular.NewScanner(strings.NewReader(in))), in)
		assert.Equal(t, want, rows(tabular.NewScanner(iotest.OneByteReader(strings.NewReader(in)))), "%s, byte by byte", in)
		assert.Equal(t, want, rows(tabular.NewScanner(iotest.DataErrReader(strings.NewReader(in)))), "%s, the end with the data", in)
	}
}

func TestScannerBounds(t *testing.T) {
	long := strings.Repeat("x", tabular.MaxRow)
	assert.Equal(t, [][]string{{long}, {"b"}}, rows(tabular.NewScanner(strings.NewReader(long+"\nb"))))
	for in, want := range map[string]string{
		long + "x\nb":     "final: longer than 262144 bytes",
		long + long:       "final: longer than 262144 bytes",
		`"` + long + long: "final: longer than 262144 bytes",
		"\"" + strings.Repeat("x\n", tabular.MaxRow):       "final: longer than 262144 bytes",
		strings.Repeat(",", tabular.MaxFields):             "final: more than 10000 fields",
		`""` + strings.Repeat(",", tabular.MaxFields):      "final: more than 10000 fields",
		strings.Repeat(`"",`, tabular.MaxFields) + "\nabc": "final: more than 10000 fields",
	} {
		assert.Equal(t, [][]string{{want}}, rows(tabular.NewScanner(strings.NewReader(in))), in[:10])
	}
	assert.Len(t, rows(tabular.NewScanner(strings.NewReader(strings.Repeat(",", tabular.MaxFields-1))))[0], tabular.MaxFields)
}

func TestScannerCommaRowAndPeek(t *testing.T) {
	s := tabular.NewScanner(strings.NewReader("\xef\xbb\xbfa;b\n\n\"c\nd\";e\n"))
	assert.Equal(t, "a;b", string(s.Peek()))
	assert.Equal(t, "a;b", string(s.Peek()), "Peek reads nothing")
	assert.Equal(t, 0, s.Row())
	s.SetComma(';')
	for i, want := range [][]string{{"a", "b"}, {"c\nd", "e"}} {
		fields, err := s.Next()
		require.NoError(t, err)
		assert.Equal(t, want, []string{string(fields[0]), string(fields[1])})
		assert.Equal(t, 2*i+1, s.Row(), "blank rows count, quoted line breaks do not")
	}
	assert.Empty(t, tabular.NewScanner(strings.NewReader("")).Peek())
}

func TestScannerPassesOnWhatTheReaderReturns(t *testing.T) {
	broken := errors.New("broken pipe")
	for in, want := range map[string][][]string{
		"a\nb": {{"a"}, {"final: cannot be read: broken pipe"}}, "": {{"final: cannot be read: broken pipe"}},
		"\"a\n": {{"final: cannot be read: broken pipe"}},
	} {
		s := tabular.NewScanner(io.MultiReader(strings.NewReader(in), iotest.ErrReader(broken)))
		assert.Equal(t, want, rows(s), in)
		_, err := s.Next()
		assert.ErrorIs(t, err, broken)
	}
	assert.Equal(t, [][]string{{"final: cannot be read: " + io.ErrNoProgress.Error()}}, rows(tabular.NewScanner(silent{})))
}

// silent is a reader that returns neither bytes nor an error.
type silent struct{}

func (silent) Read([]byte) (int, error) { return 0, nil }

// endsWithCR reports whether the first line of a text may end with CR, which encoding/csv does not support.
func endsWithCR(text string) bool {
	for i, c := range text {
		if c == '\n' || c == '\r' && !strings.HasPrefix(text[i:], "\r\n") {
			return c == '\r'
		}
	}
	return false
}

// isForeign reports whether a file was refused as a whole.
func isForeign(got [][]string) bool {
	return len(got) == 1 && strings.HasPrefix(got[0][0], "final: ")
}

// Files that are no tables are refused by their beginning, however they are read.
func TestScannerOfForeignFiles(t *testing.T) {
	for text, want := range map[string]string{
		"\x1f\x8b\x08":                             "compressed with gzip; decompress it before reading",
		"\x1f\x9d":                                 "compressed with compress; decompress it before reading",
		"PK\x03\x04":                               "compressed with zip; decompress it before reading",
		"\xff\xfea\x00,\x00":                       "UTF-16; convert it to UTF-8 before reading",
		"\xfe\xff\x00a\x00,":                       "UTF-16; convert it to UTF-8 before reading",
		"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":         "a workbook of Excel; save it as text before reading",
		"<!DOCTYPE html><p>Busy</p>":               "XML or HTML, not a table",
		"\ufeff\r\n\t <?xml version=\"1.0\"?><a/>": "XML or HTML, not a table",
		`{"message": "Busy"}`:                      "JSON, not a table",
		`[{"message": "Busy"}]`:                    "JSON, not a table",
	} {
		for _, r := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text))} {
			s := tabular.NewScanner(r)
			s.SetLatin1()
			assert.Equal(t, [][]string{{"final: " + want}}, rows(s), text)
		}
	}
	assert.Equal(t, [][]string{{"[a]", "<b"}, {"{"}}, rows(tabular.NewScanner(strings.NewReader("[a],<b\n{\n"))))
}

// Characters after doubled quotes, which unquoting moves.
func TestScannerOfQuotedCharacters(t *testing.T) {
	s := tabular.NewScanner(strings.NewReader("a,\"\"\"\u00cdndice\"\" \u0436\",b\n\"\"\"\xff\",c\n"))
	assert.Equal(t, [][]string{{"a", "\"\u00cdndice\" \u0436", "b"}, {"fault: not UTF-8"}}, rows(s))
}

func TestScannerLatin1(t *testing.T) {
	s := tabular.NewScanner(strings.NewReader("C\xf4te,\xfc,a\n\"C\u00f4te\",\"\xff\"\"\",b\n"))
	s.SetLatin1()
	assert.Equal(t, [][]string{{"C\u00f4te", "\u00fc", "a"}, {"C\u00f4te", "\u00ff\"", "b"}}, rows(s))
}

// FuzzScanner compares Scanner with encoding/csv: rows that encoding/csv accepts are read the same, except that
// bytes that are not UTF-8 are a fault of their row, a byte order mark is skipped, and a line break within
// quotes is kept as it is.
func FuzzScanner(f *testing.F) {
	for _, text := range []string{"a,b\n\"c\"\"\r\n\",d\r\n", "\n\n,\r\r\n", "\"\"\n\"a\"", "a;b\n\"c;d\";\r", "\xef\xbb\xbfa", "a\"b\nc", "\"\"\"\u00cd\""} {
		f.Add(text, byte(','))
		f.Add(text, byte(';'))
	}
	f.Fuzz(func(t *testing.T, text string, comma byte) {
		if comma >= utf8.RuneSelf || bytes.IndexByte([]byte("\x00\"\r\n"), comma) >= 0 || len(text) > 10_000 {
			return
		}
		s := tabular.NewScanner(strings.NewReader(text))
		s.SetComma(comma)
		got := rows(s)
		pieces := tabular.NewScanner(iotest.HalfReader(strings.NewReader(text)))
		pieces.SetComma(comma)
		assert.Equal(t, got, rows(pieces))
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\xef\xbb\xbf")))
		r.Comma, r.FieldsPerRecord = rune(comma), -1
		want, err := r.ReadAll()
		if err != nil || !utf8.ValidString(text) || endsWithCR(text) || isForeign(got) {
			return
		}
		for _, row := range got {
			for i := range row {
				row[i] = strings.ReplaceAll(row[i], "\r\n", "\n")
			}
		}
		assert.Equal(t, want, got)
	})
}
