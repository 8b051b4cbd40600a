package names

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"sync"
	"unicode/utf8"
)

// shard is the keys with certain hashes.
type shard struct {
	once     sync.Once
	table    []uint32 // open addressing: the number of a key, plus one
	text     []byte   // the keys one after another
	keys     []key
	postings []posting
}

// key is a folded name.
type key struct {
	end   uint32 // in the shard's text
	hash  uint32
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

// build enters the forms that were dealt to the nth shard, in their order.
func (s *shard) build(batches []*batch, n int) {
	count, size := 0, 0
	for _, b := range batches {
		own := int(b.start[n+1] - b.start[n])
		count += own
		size += len(b.text) * own / max(len(b.forms), 1)
	}
	s.table = make([]uint32, 1<<bits.Len(uint(count*5/4)))
	s.text = make([]byte, 0, size)
	s.keys = make([]key, 0, count*3/4)
	s.postings = make([]posting, 0, count*3/4)
	for _, b := range batches {
		for _, at := range b.order[b.start[n]:b.start[n+1]] {
			form, text := b.form(at)
			s.add(form, text)
		}
	}
}

// add enters a form; an area has one posting under each key.
func (s *shard) add(f folded, text []byte) {
	p := f.posting()
	slot, n := s.slot(f.hash, text)
	if n < 0 {
		s.text = append(s.text, text...)
		mask, runes := maskOf(text)
		s.keys = append(s.keys, key{end: uint32(len(s.text)), hash: f.hash, first: uint32(len(s.postings)), mask: mask, runes: uint16(runes)})
		s.postings = append(s.postings, p)
		s.table[slot] = uint32(len(s.keys))
		return
	}
	for at := s.keys[n].first; ; at = s.postings[at].next - 1 {
		q := &s.postings[at]
		if q.entry == p.entry {
			s.postings[at] = q.merged(p)
			return
		}
		if q.next == 0 {
			s.postings = append(s.postings, p)
			s.postings[at].next = uint32(len(s.postings))
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

// slot finds the place of a key in the table, and its number, -1 where it is not there.
func (s *shard) slot(hash uint32, text []byte) (slot, n int) {
	mask := len(s.table) - 1
	for slot = int(hash) & mask; ; slot = (slot + 1) & mask {
		n = int(s.table[slot]) - 1
		if n < 0 || s.keys[n].hash == hash && bytes.Equal(s.key(n), text) {
			return slot, n
		}
	}
}

// key is the text of the nth key.
func (s *shard) key(n int) []byte {
	start := uint32(0)
	if n > 0 {
		start = s.keys[n-1].end
	}
	return s.text[start:s.keys[n].end]
}

// hashOf mixes eight bytes at a time. It is the same in all processes, so that the order of keys is; the keys are
// the table's, so that nobody can choose them to collide.
func hashOf(text []byte) uint32 {
	const factor = 0x9E3779B97F4A7C15
	h := uint64(len(text)) * factor
	for ; len(text) >= 8; text = text[8:] {
		h = mixed((h ^ binary.LittleEndian.Uint64(text)) * factor)
	}
	last := uint64(0)
	for _, b := range text {
		last = last<<8 | uint64(b)
	}
	return uint32(mixed((h ^ last) * factor))
}

func mixed(h uint64) uint64 { return h ^ h>>29 ^ h>>47 }

// shardOf is the shard of a hash, by its highest bits: the lowest find the place there.
func shardOf(hash uint32) int { return int(hash >> (32 - shardBits)) }

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
