package names

import "github.com/crossborder-go/crossborder/internal/data/regionnames"

// batch holds the folded names of a part until they are added to the shards.
type batch struct {
	text  []byte // the names one after another
	forms []folded
	order []uint16               // indexes of forms, grouped by shard
	start [shardCount + 1]uint16 // start of each shard in order
}

// folded is a folded name, with or without its type words.
type folded struct {
	end     uint32 // end of the name in the text of the batch
	hash    uint32
	ref     ref
	entry   uint16
	by      uint8 // index in byValues, with coreBit
	locales uint8 // number of locales that use the name, at most 255
}

// coreBit marks a folded name that omits the type words of the original.
const coreBit = 0x80

// posting returns the posting of f in a shard.
func (f folded) posting() posting {
	return posting{ref: f.ref, entry: f.entry, by: f.by &^ coreBit, core: f.by&coreBit != 0, locales: f.locales, most: f.locales}
}

// newBatch returns a batch with the names of a part.
func newBatch(f *foldTable, w *words, r *formBuffer, part regionnames.Part) *batch {
	size := part.Size()
	b := &batch{text: make([]byte, 0, size+size/4), forms: make([]folded, 0, size/bytesPerForm)}
	for name := range part.Names() {
		b.add(r.form(f, w, name.Text), folded{entry: uint16(name.Entry), ref: ref(name.Ref), locales: uint8(min(name.Locales, 255))})
	}
	b.groupByShard()
	return b
}

// bytesPerForm is the approximate number of bytes per form in a part.
const bytesPerForm = 9

// newExtraBatch returns a batch with the names of a script that are not in its parts: aliases, and for Latin the
// English names.
func newExtraBatch(f *foldTable, w *words, r *formBuffer, s regionnames.Script) *batch {
	b := &batch{}
	if s == regionnames.Latin {
		for entry, name := range regionnames.English() {
			b.add(r.form(f, w, name), folded{entry: uint16(entry), ref: ref(entry), locales: 100})
		}
	}
	for n, a := range aliases.load().list {
		if t, ok := regionnames.ScriptOf(a.name); ok && t == s {
			form := r.form(f, w, a.name)
			form.typed = form.typed && !a.full
			b.add(form, folded{entry: a.entry, by: a.by, ref: ref(aliasRefs + n), locales: 10})
		}
	}
	b.groupByShard()
	return b
}

// add adds a name in full, and without its type words if it has any.
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

// groupByShard sets b.order and b.start: it groups the forms by shard and keeps their order within a shard.
func (b *batch) groupByShard() {
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

// form returns the form with index n and its text.
func (b *batch) form(n uint16) (folded, []byte) {
	start := uint32(0)
	if n > 0 {
		start = b.forms[n-1].end
	}
	return b.forms[n], b.text[start:b.forms[n].end]
}
