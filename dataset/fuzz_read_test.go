package dataset_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// seeds returns texts of datasets that have records of every kind, each small: one collection, or a part of one.
func seeds(t testing.TB) [][]byte {
	t.Helper()
	files, err := filepath.Glob("../internal/house/testdata/faulty/*.json")
	require.NoError(t, err)
	files = append(files, "../examples/briefing/dataset.json")
	var all [][]byte
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var collections map[string][]json.RawMessage
		require.NoError(t, json.Unmarshal(text, &collections))
		for name, records := range collections {
			for some := range slices.Chunk(records, 4) {
				part, err := json.Marshal(map[string][]json.RawMessage{name: some})
				require.NoError(t, err)
				all = append(all, part)
			}
		}
	}
	slices.SortFunc(all, bytes.Compare)
	return all
}

// mutation changes a text by what the bytes of a program say.
type mutation struct {
	text    []byte
	program []byte
}

// next returns the next number of the program, below n.
func (m *mutation) next(n int) int {
	if len(m.program) < 2 || n <= 0 {
		return 0
	}
	value := int(m.program[0])<<8 | int(m.program[1])
	m.program = m.program[2:]
	return value % n
}

// run applies the steps of the program: to values, which are cut out, doubled, replaced by others of the text or by odd
// ones, and to single characters.
func (m *mutation) run() {
	for len(m.program) > 2 && len(m.text) > 0 && len(m.text) < 1<<16 {
		step := m.next(8)
		from, to := m.value()
		switch step {
		case 0:
			m.replace(from, to, "")
		case 1:
			m.replace(to, to, ","+string(m.text[from:to]))
		case 2:
			otherFrom, otherTo := m.value()
			m.replace(from, to, string(m.text[otherFrom:otherTo]))
		case 3:
			odd := []string{
				"null", "true", "0", "-1.5e3", `""`, `"x"`, `"2025-11-28"`, `"21.10.2025"`, `"9M 2025"`, `"1.35 billion"`, `"1e10000"`, `"KZ-59"`, `"Kazakhstan"`,
				"{}", "[]", "[{}]", `{"en": "x"}`, `"\ud83d"`, `"\u0000"`, "'x'", "x", "// y\n", "/* z */", "\xff", "\"\u200b\"", `"2/3"`, `{"years": 5}`, "1e999999999",
			}
			m.replace(from, to, odd[m.next(len(odd))])
		case 4:
			i := m.next(len(m.text))
			m.replace(i, i+1, "")
		case 5:
			i := m.next(len(m.text))
			chars := "{}[]\",:'#/\\ \n\r\tx1-.\x00"
			m.replace(i, i, chars[m.next(len(chars)):][:1])
		case 6:
			m.text = m.text[:m.next(len(m.text))]
		case 7:
			i := m.next(len(m.text))
			m.replace(i, i+1, string(m.text[m.next(len(m.text))]))
		}
	}
}

// value returns where a string, or what a pair of brackets encloses, begins and ends.
func (m *mutation) value() (from, to int) {
	if len(m.text) == 0 {
		return 0, 0
	}
	from = m.next(len(m.text))
	if at := bytes.IndexAny(m.text[from:], "\"{["); at >= 0 {
		from += at
	}
	d := json.NewDecoder(bytes.NewReader(m.text[from:]))
	var raw json.RawMessage
	if d.Decode(&raw) != nil {
		return from, min(from+1, len(m.text))
	}
	return from, from + int(d.InputOffset())
}

func (m *mutation) replace(from, to int, with string) {
	m.text = slices.Concat(m.text[:from], []byte(with), m.text[min(to, len(m.text)):])
}

// Whatever is done to a dataset, Read gives a dataset or errors with places and words, as many as the bound allows; and
// what it gives is written and read again as the same.
func FuzzReadMutated(f *testing.F) {
	texts := seeds(f)
	for i := range texts {
		f.Add(uint16(i), []byte{0, byte(i), 0, byte(3 * i), 1, byte(i)})
	}
	f.Fuzz(func(t *testing.T, seed uint16, program []byte) {
		m := mutation{slices.Clone(texts[int(seed)%len(texts)]), program}
		m.run()
		checkRead(t, m.text)
	})
}

// The law of FuzzReadMutated at a speed that allows millions:
//
//	EFFORT=7000 go test ./dataset -run ReadMutated -timeout 3h
func TestReadMutated(t *testing.T) {
	texts := seeds(t)
	random := rand.New(rand.NewPCG(15, 3))
	read, all := 0, effort.Times(1500)
	for range all {
		program := make([]byte, 6+random.IntN(12))
		for i := range program {
			program[i] = byte(random.IntN(256))
		}
		m := mutation{slices.Clone(texts[random.IntN(len(texts))]), program}
		m.run()
		if checkRead(t, m.text) {
			read++
		}
	}
	assert.Greater(t, read, all/50, "too few texts are still datasets")
	assert.Less(t, read, all/2, "too few texts have faults")
}

// checkRead reads a text and reports whether it is a dataset.
func checkRead(t *testing.T, text []byte) bool {
	d, err := dataset.Read(bytes.NewReader(text), dataset.ReadOptions{MaxErrors: 10})
	if err != nil {
		checkFaults(t, err, string(text))
		return false
	}
	if !json.Valid(text) {
		t.Fatalf("read, and not JSON: %s", text)
	}
	var first, second bytes.Buffer
	if err := d.Write(&first); err != nil {
		t.Fatalf("what was read is not written: %v", err)
	}
	again, err := dataset.Read(bytes.NewReader(first.Bytes()), dataset.ReadOptions{})
	if err != nil {
		t.Fatalf("what was written is not read: %v\n%s", err, &first)
	}
	if err := again.Write(&second); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Fatalf("%v: not the same again:\n%s\n%s", err, &first, &second)
	}
	return true
}

func checkFaults(t *testing.T, err error, text string) {
	var all dataset.ReadErrors
	if !errors.As(err, &all) || len(all) == 0 || len(all) > 11 {
		t.Fatalf("%d faults: %v", len(all), err)
	}
	lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 1
	last := dataset.Position{}
	for i, e := range all {
		if e.Line < last.Line || e.Line == last.Line && e.Column < last.Column || e.Column < 1 || e.Line > lines {
			t.Fatalf("%v after %v", e.Position, last)
		}
		last = e.Position
		if (e.Code == "dataset.too-many-faults") != (i == 10) {
			t.Fatalf("fault %d is %s", i, e.Code)
		}
		for _, tag := range []language.Tag{language.English, language.Kazakh} {
			message := e.Message(tag)
			for _, placeholder := range []string{"{value}", "{wanted}", "{found}", "{reason}", "{hint}"} {
				if message == "" || strings.Contains(message, placeholder) && !strings.Contains(text, placeholder) {
					t.Fatalf("no words: %q", message)
				}
			}
		}
	}
}
