package names

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"sync"
	"unicode/utf8"
)

// shard is a hash table of the keys whose hashes have the same highest bits.
type shard struct {
	once     sync.Once
	table    []uint32 // open addressing: the index of a key, plus one
	text     []byte   // the keys one after another
	keys     []key
	postings []posting
}

// key is a folded name.
type key struct {
	end   uint32 // end of the key in the text of the shard
	hash  uint32
	first uint32 // index of its first posting
	mask  uint32 // see maskOf
	runes uint16
}

// posting is an area that has a key as its name.
type posting struct {
	next    uint32 // index of the next posting of the key, plus one; 0 for the last
	ref     ref
	entry   uint16
	by      uint8 // index in byValues
	core    bool  // the name has type words that the key omits
	locales uint8 // number of locales that use the name, at most 255
	most    uint8 // number of these that spell it like ref
}

// build adds the forms of the nth shard in the order of the batches.
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

// add adds a form. An area has at most one posting for each key.
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

// merged returns the better of two postings of the same area and key: the one whose name has no type words, else the
// one with the lower by, else the one whose spelling most locales use. The locales of both count.
func (p posting) merged(o posting) posting {
	o.next = p.next
	locales := uint8(min(int(p.locales)+int(o.locales), 255))
	switch {
	case p.core != o.core:
		if p.core {
			return o
		}
		return p
	case p.by != o.by:
		if o.by < p.by {
			p = o
		}
	case o.most > p.most:
		p = o
	}
	p.locales = locales
	return p
}

// slot returns the slot of a key in the table, and the index of the key, or -1 if the shard does not contain it.
func (s *shard) slot(hash uint32, text []byte) (slot, n int) {
	mask := len(s.table) - 1
	for slot = int(hash) & mask; ; slot = (slot + 1) & mask {
		n = int(s.table[slot]) - 1
		if n < 0 || s.keys[n].hash == hash && bytes.Equal(s.key(n), text) {
			return slot, n
		}
	}
}

// key returns the text of the nth key.
func (s *shard) key(n int) []byte {
	start := uint32(0)
	if n > 0 {
		start = s.keys[n-1].end
	}
	return s.text[start:s.keys[n].end]
}

// hashOf returns a hash of text, which it reads eight bytes at a time. The hash has no random seed, so that the order
// of keys is the same in every process. The keys come from the table, so an attacker cannot make them collide.
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

// shardOf returns the shard of a hash, which its highest bits determine. The lowest bits determine the slot.
func shardOf(hash uint32) int { return int(hash >> (32 - shardBits)) }

// maskOf returns the number of characters of text, and a mask of them in which each character sets one of 32 bits.
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
