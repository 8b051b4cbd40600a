package regionnames

import (
	"bytes"
	"compress/flate"
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/gen/deflate"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// offset is a constant of the generated Go file.
type offset struct {
	name  string
	value int
}

// encoder writes the parts of the table one after the other.
type encoder struct {
	names   *names
	blob    []byte
	offsets []offset

	scripts []regionnames.Script // by locale
	columns []column             // by locale
	records []byte
	chunks  []byte
	count   int // number of chunks
}

// column holds the columns of a locale in the matrices of the two series, counted from 1; 0 means "none".
type column [2]int

// The greatest size of a chunk: large enough to compress well, small enough for a quick first lookup.
const (
	chunkText = 64 << 10
	chunkRows = 9000
)

func (e *encoder) encode() error {
	e.findScripts()
	groups, err := e.encodeGroups()
	if err != nil {
		return err
	}
	e.begin("atLocales")
	for id, s := range e.scripts {
		e.blob = append(e.blob, byte(s))
		for _, c := range e.columns[id] {
			e.blob = packed.AppendUint16(e.blob, c)
		}
	}
	e.begin("atGroups")
	e.blob = append(e.blob, groups...)
	e.begin("atChunks")
	e.blob = append(e.blob, e.chunks...)
	e.begin("atRecords")
	e.blob = append(e.blob, e.records...)
	e.offsets = append(e.offsets, offset{"chunkCount", e.count})
	aliases, err := e.names.aliases()
	if err != nil {
		return err
	}
	official, err := e.names.official()
	if err != nil {
		return err
	}
	folds, words := e.names.han.folds(), uncommented(wordsTable)
	e.section("atFolds", len(folds), string(compress(folds)))
	e.section("atWords", len(words), deflate.Compress([]byte(words), nil))
	e.section("atAliases", len(aliases), deflate.Compress([]byte(aliases), nil))
	e.section("atOfficial", len(official), deflate.Compress([]byte(official), nil))
	return nil
}

// section adds a compressed part and its size before it was compressed.
func (e *encoder) section(name string, size int, compressed string) {
	e.begin(name)
	e.blob = packed.AppendUint(e.blob, size)
	e.blob = packed.AppendString(e.blob, compressed)
}

func (e *encoder) begin(name string) { e.offsets = append(e.offsets, offset{name, len(e.blob)}) }

// findScripts determines the script of each locale from its names.
func (e *encoder) findScripts() {
	e.scripts = make([]regionnames.Script, locales.Count)
	for id, own := range e.names.own {
		count := make([]int, regionnames.ScriptCount)
		for _, text := range own {
			if s, ok := regionnames.ScriptOf(text); ok {
				count[s]++
			}
		}
		for s := range count {
			if count[s] > count[e.scripts[id]] {
				e.scripts[id] = regionnames.Script(s)
			}
		}
	}
}

// encodeGroups writes the chunks of all scripts and returns the table of groups.
func (e *encoder) encodeGroups() ([]byte, error) {
	var groups []byte
	e.columns = make([]column, locales.Count)
	var series [2][]int // the entries of each series
	for i, r := range e.names.regions {
		if len(r.Code) > 3 {
			series[1] = append(series[1], i)
		} else {
			series[0] = append(series[0], i)
		}
	}
	for s := range regionnames.ScriptCount {
		for n, entries := range series {
			var members []int
			for id := range locales.Count {
				if int(e.scripts[id]) == s && slices.ContainsFunc(entries, func(i int) bool { return e.names.own[id][i] != "" }) {
					members = append(members, id)
					e.columns[id][n] = len(members)
				}
			}
			first := e.count
			if err := e.encodeGroup(entries, members); err != nil {
				return nil, err
			}
			for _, v := range []int{len(members), first, e.count - first} {
				groups = packed.AppendUint16(groups, v)
			}
		}
	}
	return groups, nil
}

// row holds the names of one entry in the locales of a group.
type row struct {
	cells []byte
	texts []string
}

func (e *encoder) row(entry int, members []int) (row, error) {
	r := row{cells: make([]byte, len(members))}
	for c, id := range members {
		text := e.names.own[id][entry]
		switch {
		case text == "":
		case text == e.names.regions[entry].Name:
			r.cells[c] = 1
		default:
			at := slices.Index(r.texts, text)
			if at < 0 {
				at = len(r.texts)
				r.texts = append(r.texts, text)
			}
			r.cells[c] = byte(at + 2)
		}
	}
	if len(r.texts) > 253 {
		return r, fmt.Errorf("%s has %d names in a script", e.names.regions[entry].Code, len(r.texts))
	}
	return r, nil
}

func (e *encoder) encodeGroup(entries, members []int) error {
	if len(members) == 0 {
		return nil
	}
	first, size := -1, 0
	var rows []row
	for n, entry := range entries {
		r, err := e.row(entry, members)
		if err != nil {
			return err
		}
		if first < 0 {
			if len(r.texts) == 0 && bytes.Count(r.cells, []byte{0}) == len(r.cells) {
				continue
			}
			first, size, rows = n, 0, nil
		}
		rows = append(rows, r)
		for _, text := range r.texts {
			size += len(text) + 1
		}
		if size >= chunkText || len(rows) >= chunkRows {
			e.encodeChunk(first, rows, len(members))
			first = -1
		}
	}
	if first >= 0 {
		e.encodeChunk(first, rows, len(members))
	}
	return nil
}

func (e *encoder) encodeChunk(first int, rows []row, columns int) {
	var cells, texts []byte
	for c := range columns {
		for _, r := range rows {
			cells = append(cells, r.cells[c])
		}
	}
	for _, r := range rows {
		for _, text := range r.texts {
			texts = append(append(texts, text...), '\n')
		}
	}
	e.chunks = packed.AppendUint16(e.chunks, first)
	e.chunks = packed.AppendUint32(e.chunks, len(e.records))
	e.records = packed.AppendUint(e.records, len(rows))
	e.records = packed.AppendUint(e.records, len(cells))
	e.records = packed.AppendString(e.records, string(compress(cells)))
	e.records = packed.AppendUint(e.records, len(texts))
	e.records = packed.AppendString(e.records, deflate.Compress(texts, nil))
	e.count++
}

// compress compresses data with long runs, for which package deflate is slow.
func compress(data []byte) []byte {
	var out bytes.Buffer
	w, _ := flate.NewWriter(&out, flate.BestCompression)
	_, _ = w.Write(data)
	_ = w.Close()
	return out.Bytes()
}
