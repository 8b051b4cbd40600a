package regionnames

import (
	"iter"

	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// What folding does with a character of a name.
const (
	FoldKeep = iota
	FoldDrop
	FoldSpace
	FoldReplace
)

// FoldCount is the number of characters that [Folds] covers, which are those of the basic multilingual plane.
const FoldCount = 1 << 16

// Folds calls what for the runs of characters of the basic multilingual plane, in order: the first character, the
// length of the run, the action of folding, and the replacement.
func Folds(what func(first, run, action int, by string)) {
	data := section(atFolds)
	first := 0
	for r := packed.At(data, 0); !r.Done(); {
		run, action, by := r.Uint(), int(r.Byte()), ""
		if action == FoldReplace {
			by = r.String()
		}
		what(first, run, action, by)
		first += run
	}
}

// Words returns the table of the words that name a kind of area.
func Words() string { return section(atWords) }

// Aliases returns the table of further names: code, kind, and names separated by bars.
func Aliases() string { return section(atAliases) }

// Official returns the table of official names: code, and the names in English, Russian, Kazakh and Chinese, separated
// by tabs. A name is empty if the official one is the usual one.
func Official() string { return section(atOfficial) }

// section decompresses a part of the table.
func section(at int) string {
	r := packed.At(table, at)
	return unpack(r.Uint(), r.String())
}

// Ref refers to a name of the table. The zero Ref refers to none.
type Ref uint32

const nameBits = 20

// String returns the name, or "" for the zero Ref.
func (r Ref) String() string {
	if r == 0 {
		return ""
	}
	n := int(r>>nameBits) - 1
	for s := range ScriptCount {
		for series := range seriesCount {
			if g := groupAt(Script(s), series); n >= g.first && n < g.first+g.count {
				return chunks[n].load(g.columns, n).name(int(r & (1<<nameBits - 1)))
			}
		}
	}
	return ""
}

// Name is a name of an entry that differs from the English one, and the number of locales that use it.
type Name struct {
	Entry   int
	Text    string
	Ref     Ref
	Locales int
}

// Part is the names of a range of entries in a script.
type Part struct {
	series, columns, chunk int
}

// Parts returns the parts of a script.
func Parts(s Script) []Part {
	var list []Part
	for series := range seriesCount {
		g := groupAt(s, series)
		for n := range g.count {
			list = append(list, Part{series, g.columns, g.first + n})
		}
	}
	return list
}

// Size returns the length in bytes of the part's names.
func (p Part) Size() int {
	r := packed.At(table, atRecords+packed.Uint32(table, atChunks+chunkWidth*p.chunk+2, 0))
	r.Uint()
	r.Uint()
	_ = r.String()
	return r.Uint()
}

// Names decompresses a part and yields its names, grouped by entry.
func (p Part) Names() iter.Seq[Name] {
	return func(yield func(Name) bool) {
		c := chunks[p.chunk].load(p.columns, p.chunk)
		entries := rows.load().ends[p.series]
		count := make([]uint16, len(c.starts))
		for column := range p.columns {
			for row, n := range c.filled(column) {
				if n >= ownNames {
					count[int(c.rows[row])+int(n)-ownNames]++
				}
			}
		}
		for row := range c.count {
			for n := int(c.rows[row]); n < int(c.rows[row+1]); n++ {
				if !yield(Name{int(entries[c.first+row]), c.name(n), Ref((p.chunk+1)<<nameBits | n), int(count[n])}) {
					return
				}
			}
		}
	}
}

// English yields the entries that have an English name, and that name.
func English() iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for entry := range world.Count {
			if name := world.Name(entry); name != "" && !yield(entry, name) {
				return
			}
		}
	}
}
