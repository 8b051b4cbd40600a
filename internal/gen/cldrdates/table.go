package cldrdates

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/gen/deflate"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// table is the packed form of the records: a chunk for each language, and the texts that several languages share. The
// texts of a chunk come first, then its records.
type table struct {
	differences [][]difference // by locale
	places      []place        // by locale
	shared      []byte
	sharedAt    map[string]int // offset of each shared text
	chunks      []string       // deflated, each prefixed with its size
}

// difference is a text that a locale has in place of its parent's.
type difference struct {
	slot int
	text string
}

// place is the position of a locale's record.
type place struct{ chunk, offset int }

func newTable(records []*record) *table {
	t := &table{places: make([]place, len(records))}
	for id, r := range records {
		t.differences = append(t.differences, differences(r, records[locales.Parent(id)], id == locales.Und))
	}
	t.share()
	for first := 0; first < len(records); {
		last := first + 1
		for last < len(records) && language(last) == language(first) {
			last++
		}
		t.addChunk(first, last)
		first = last
	}
	return t
}

// differences returns the slots in which a record differs from its parent's; for the root, all slots.
func differences(r, parent *record, root bool) []difference {
	var list []difference
	for slot, text := range r.Texts {
		if text != parent.Texts[slot] || (root && text != "") {
			list = append(list, difference{slot, text})
		}
	}
	return list
}

// language returns the first subtag. The locales of a language are adjacent in byte order.
func language(id int) string {
	lang, _, _ := strings.Cut(locales.Name(id), "-")
	return lang
}

// share writes the texts that several languages share. The most frequent come last, because references count from the
// end.
func (t *table) share() {
	users := map[string]int{}
	last := map[string]string{}
	var texts []string
	for id, list := range t.differences {
		for _, d := range list {
			if lang := language(id); users[d.text] == 0 || last[d.text] != lang {
				if users[d.text]++; users[d.text] == 2 {
					texts = append(texts, d.text)
				}
				last[d.text] = lang
			}
		}
	}
	slices.SortFunc(texts, func(a, b string) int {
		return cmp.Or(cmp.Compare(users[a], users[b]), strings.Compare(a, b))
	})
	t.sharedAt = map[string]int{}
	for _, text := range texts {
		t.sharedAt[text] = len(t.shared)
		t.shared = packed.AppendString(t.shared, text)
	}
}

// addChunk writes the chunk of the locales from first up to, but not including, last.
func (t *table) addChunk(first, last int) {
	var texts, records []byte
	known := map[string]int{}
	for id := first; id < last; id++ {
		t.places[id] = place{len(t.chunks), len(records)}
		records = packed.AppendUint(records, len(t.differences[id]))
		slot := 0
		for _, d := range t.differences[id] {
			records = packed.AppendUint(records, d.slot-slot)
			slot = d.slot
			if at, ok := t.sharedAt[d.text]; ok {
				records = packed.AppendUint(records, 2*(len(t.shared)-at))
				continue
			}
			if _, ok := known[d.text]; !ok {
				known[d.text] = len(texts)
				texts = packed.AppendString(texts, d.text)
			}
			records = packed.AppendUint(records, 2*known[d.text]+1)
		}
	}
	for id := first; id < last; id++ {
		t.places[id].offset += len(texts)
	}
	chunk := append(texts, records...)
	t.chunks = append(t.chunks, string(packed.AppendUint(nil, len(chunk)))+deflate.Compress(chunk, t.shared))
}
