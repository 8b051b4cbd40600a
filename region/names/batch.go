package names

import "github.com/crossborder-go/crossborder/internal/data/regionnames"

// batch is the folded names of a part, before they go into the shards.
type batch struct {
	text  []byte
	forms []folded
	order []uint16               // of the forms, by shard
	start [shardCount + 1]uint16 // of each shard, in order
}

// folded is a folded name, with or without its type words.
type folded struct {
	end     uint32 // in the batch's text, where the next begins
	hash    uint32
	ref     ref
	entry   uint16
	by      uint8 // and coreBit
	locales uint8
}

// coreBit marks a form whose name has type words beside it.
const coreBit = 0x80

// posting is how the form is kept in a shard.
func (f folded) posting() posting {
	return posting{ref: f.ref, entry: f.entry, by: f.by &^ coreBit, core: f.by&coreBit != 0, locales: f.locales, most: f.locales}
}

// newBatch folds the names of a part.
func newBatch(f *folder, w *words, r *room, part regionnames.Part) *batch {
	size := part.Size()
	b := &batch{text: make([]byte, 0, size+size/4), forms: make([]folded, 0, size/bytesPerForm)}
	for name := range part.Names() {
		b.add(r.form(f, w, name.Text), folded{entry: uint16(name.Entry), ref: ref(name.Ref), locales: uint8(min(name.Locales, 255))})
	}
	b.deal()
	return b
}

// bytesPerForm is about how many bytes of names there are for a form.
const bytesPerForm = 9

// otherNames folds what is not in the parts: aliases, and English names.
func otherNames(f *folder, w *words, r *room, s regionnames.Script) *batch {
	b := &batch{}
	if s == regionnames.Latin {
		for entry, name := range regionnames.English() {
			b.add(r.form(f, w, name), folded{entry: uint16(entry), ref: ref(entry), locales: 100})
		}
	}
	for n, a := range aliases.load().list {
		if t, ok := regionnames.ScriptOf(a.name); ok && t == s {
			b.add(r.form(f, w, a.name), folded{entry: a.entry, by: a.by, ref: ref(aliasRefs + n), locales: 10})
		}
	}
	b.deal()
	return b
}

func (b *batch) add(f form, n folded) {
	b.addText(f.full, n)
	if f.typed {
		n.by |= coreBit
		b.addText(f.core, n)
	}
}

func (b *batch) addText(text []byte, n folded) {
	if len(text) == 0 {
		return
	}
	b.text = append(b.text, text...)
	n.end, n.hash = uint32(len(b.text)), hashOf(text)
	b.forms = append(b.forms, n)
}

// deal puts the forms in the order of their shards, and leaves those of a shard in theirs.
func (b *batch) deal() {
	for i := range b.forms {
		b.start[shardOf(b.forms[i].hash)+1]++
	}
	for s := range shardCount {
		b.start[s+1] += b.start[s]
	}
	next := b.start
	b.order = make([]uint16, len(b.forms))
	for i := range b.forms {
		s := shardOf(b.forms[i].hash)
		b.order[next[s]] = uint16(i)
		next[s]++
	}
}

// form is the nth form of a shard, and its text.
func (b *batch) form(n uint16) (folded, []byte) {
	start := uint32(0)
	if n > 0 {
		start = b.forms[n-1].end
	}
	return b.forms[n], b.text[start:b.forms[n].end]
}
