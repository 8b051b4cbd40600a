package strictjson

import (
	"hash/maphash"
	"reflect"
)

// memo remembers values of one type by their texts. In a large document the same codes and periods recur, and a copy of a
// value that was parsed before costs a fraction of parsing it, and shares its memory.
type memo struct {
	seed   maphash.Seed
	texts  [memoSize]string
	values reflect.Value // a slice of that many
	last   int           // the slot that was used last; neighbours often have the same unit or period
}

const (
	memoSize = 1 << 10 // slots; two texts that share one replace each other
	memoText = 40      // the length in bytes of the longest text that is remembered

	// memoFrom is the number of values of a document from which on it is worth while.
	memoFrom = 1 << 10
)

// memo returns the memo for the values of a plan, nil in a small document.
func (d *decoder) memo(p *plan) *memo {
	if d.values < memoFrom || !p.shares {
		return nil
	}
	for len(d.memos) <= p.number {
		d.memos = append(d.memos, nil)
	}
	if d.memos[p.number] == nil {
		d.memos[p.number] = &memo{seed: maphash.MakeSeed(), values: reflect.MakeSlice(reflect.SliceOf(p.of), memoSize, memoSize)}
	}
	return d.memos[p.number]
}

func (m *memo) slot(text string) int { return int(maphash.String(m.seed, text) % memoSize) }

// recall sets v to the value of a text, and returns false if it is not remembered.
func (m *memo) recall(text string, v reflect.Value) bool {
	if m == nil || text == "" || len(text) > memoText {
		return false
	}
	if m.texts[m.last] != text {
		i := m.slot(text)
		if m.texts[i] != text {
			return false
		}
		m.last = i
	}
	v.Set(m.values.Index(m.last))
	return true
}

// keep remembers the value of a text.
func (m *memo) keep(text string, v reflect.Value) {
	if m == nil || text == "" || len(text) > memoText {
		return
	}
	i := m.slot(text)
	m.texts[i] = text
	m.values.Index(i).Set(v)
}
