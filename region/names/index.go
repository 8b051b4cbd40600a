package names

import (
	"bytes"
	"hash/maphash"
	"math/bits"
	"sync"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// index finds the names of one script by their folded forms.
type index struct {
	once     sync.Once
	seed     maphash.Seed
	table    []uint64 // open addressing: half of a hash, and the number of a key, plus one
	text     []byte   // the keys one after another
	keys     []key
	postings []posting
}

// key is a folded name.
type key struct {
	end   uint32 // in the index's text
	first uint32 // posting
	mask  uint32 // of its characters, for telling it from a similar one
	runes uint16
}

// posting is an area that bears the name of a key.
type posting struct {
	next    uint32 // posting of the key, plus one; 0 is the last
	ref     ref
	entry   uint16
	by      uint8
	core    bool  // the name has type words beside the key
	locales uint8 // that have the name
	most    uint8 // locales that have it in the spelling of ref
}

var indexes [regionnames.ScriptCount]index

// indexOf returns the index of a script, built on first use.
func indexOf(s regionnames.Script) *index {
	x := &indexes[s]
	x.once.Do(func() { x.build(s) })
	return x
}

// batch is the folded names of a part, before they go into the index.
type batch struct {
	text  []byte
	names []batchName
	room  room
}

type batchName struct {
	posting
	full, core uint32 // ends in the text; equal where the name has no type word
}

func (b *batch) add(f *folder, w *words, p posting, name string) {
	form := b.room.form(f, w, name)
	b.text = append(b.text, form.full...)
	n := batchName{posting: p, full: uint32(len(b.text))}
	if form.typed {
		b.text = append(b.text, form.core...)
	}
	n.core = uint32(len(b.text))
	b.names = append(b.names, n)
}

// build folds the names of the script, in parallel, and enters them in order.
func (x *index) build(s regionnames.Script) {
	f, w := folding.load(), typeWords.load()
	parts := regionnames.Parts(s)
	size := 0
	for _, p := range parts {
		size += p.Size()
	}
	x.seed = maphash.MakeSeed()
	x.table = make([]uint64, 1<<bits.Len(uint(size*3/2/bytesPerKey)))
	x.text = make([]byte, 0, size)
	x.keys = make([]key, 0, size/bytesPerKey)
	x.postings = make([]posting, 0, size/bytesPerKey)

	batches := make([]chan *batch, len(parts)+1)
	for n := range batches {
		batches[n] = make(chan *batch, 1)
	}
	free := make(chan *batch, workers)
	for range workers {
		free <- &batch{}
	}
	go func() {
		for n := range batches {
			b := <-free
			go func() {
				b.text, b.names = b.text[:0], b.names[:0]
				if n == len(parts) {
					b.addOthers(f, w, s)
				} else {
					b.addPart(f, w, parts[n])
				}
				batches[n] <- b
			}()
		}
	}()
	for _, done := range batches {
		b := <-done
		x.enter(b)
		free <- b
	}
}

// workers fold names at a time. An index has about one key for so many bytes of names.
const (
	workers     = 4
	bytesPerKey = 12
)

func (b *batch) addPart(f *folder, w *words, part regionnames.Part) {
	for name := range part.Names() {
		b.add(f, w, posting{entry: uint16(name.Entry), ref: ref(name.Ref), locales: uint8(min(name.Locales, 255))}, name.Text)
	}
}

// addOthers adds what is not in the parts: aliases, and English names.
func (b *batch) addOthers(f *folder, w *words, s regionnames.Script) {
	if s == regionnames.Latin {
		for entry, name := range regionnames.English() {
			b.add(f, w, posting{entry: uint16(entry), ref: ref(entry), locales: 100}, name)
		}
	}
	for n, a := range aliases.load().list {
		if t, ok := regionnames.ScriptOf(a.name); ok && t == s {
			b.add(f, w, posting{entry: a.entry, by: a.by, ref: ref(aliasRefs + n), locales: 10}, a.name)
		}
	}
}

// enter enters the names of a batch.
func (x *index) enter(b *batch) {
	start := uint32(0)
	for _, n := range b.names {
		n.most = n.locales
		x.add(b.text[start:n.full], n.posting)
		if n.core > n.full {
			n.posting.core = true
			x.add(b.text[n.full:n.core], n.posting)
		}
		start = n.core
	}
}

// grow doubles the table.
func (x *index) grow() {
	old := x.table
	x.table = make([]uint64, 2*len(old))
	for _, e := range old {
		if e == 0 {
			continue
		}
		slot := int(e>>32) & (len(x.table) - 1)
		for x.table[slot] != 0 {
			slot = (slot + 1) & (len(x.table) - 1)
		}
		x.table[slot] = e
	}
}

// add enters a posting of a key; an area has one under each key.
func (x *index) add(text []byte, p posting) {
	if len(text) == 0 {
		return
	}
	slot, hash, n := x.slot(text)
	if n < 0 {
		x.text = append(x.text, text...)
		mask, runes := maskOf(text)
		x.keys = append(x.keys, key{end: uint32(len(x.text)), first: uint32(len(x.postings)), mask: mask, runes: uint16(runes)})
		x.postings = append(x.postings, p)
		x.table[slot] = hash | uint64(len(x.keys))
		if 3*len(x.keys) > 2*len(x.table) {
			x.grow()
		}
		return
	}
	for at := x.keys[n].first; ; at = x.postings[at].next - 1 {
		q := &x.postings[at]
		if q.entry == p.entry {
			x.postings[at] = q.merged(p)
			return
		}
		if q.next == 0 {
			x.postings = append(x.postings, p)
			x.postings[at].next = uint32(len(x.postings))
			return
		}
	}
}

// merged is the better of two names of one area and key: that without type words, the usual one, that of most
// locales.
func (p posting) merged(o posting) posting {
	o.next = p.next
	switch {
	case p.core != o.core:
		if p.core {
			return o
		}
	case p.by != o.by:
		if o.by < p.by {
			return o
		}
	default:
		locales := uint8(min(int(p.locales)+int(o.locales), 255))
		if o.most > p.most {
			p = o
		}
		p.locales = locales
	}
	return p
}

// slot finds the place of a key in the table, with the hash that its entry there has, and its number, -1 where it
// is not there.
func (x *index) slot(text []byte) (slot int, hash uint64, n int) {
	mask := len(x.table) - 1
	hash = maphash.Bytes(x.seed, text) >> 32 << 32
	for slot = int(hash>>32) & mask; ; slot = (slot + 1) & mask {
		e := x.table[slot]
		if e == 0 {
			return slot, hash, -1
		}
		if n = int(uint32(e)) - 1; e>>32<<32 == hash && bytes.Equal(x.key(n), text) {
			return slot, hash, n
		}
	}
}

// key is the text of the nth key.
func (x *index) key(n int) []byte {
	start := uint32(0)
	if n > 0 {
		start = x.keys[n-1].end
	}
	return x.text[start:x.keys[n].end]
}

// maskOf has a bit for each character, several sharing one, and counts the characters.
func maskOf(text []byte) (mask uint32, runes int) {
	for i := 0; i < len(text); runes++ {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		mask |= 1 << (r & 31)
		i += size
	}
	return mask, runes
}
