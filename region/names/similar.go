package names

import (
	"bytes"
	"math/bits"
	"unicode/utf8"
)

const (
	leastSlip   = 4  // characters of a query that may differ by one slip
	leastSlips  = 8  // and by two
	leastPrefix = 3  // characters of a query that a name may begin with
	longestSlip = 64 // characters of the longest query that is compared

	penaltySlip   = 40 // for each slip
	penaltyFirst  = 15 // a slip at the first character
	penaltyPrefix = 30 // the name goes on behind the query
	penaltyMore   = 20 // at most, for how long it goes on
)

// similar looks for names like the query, by going through all keys: most are ruled out by length and letters.
func (s *search) similar(x *index) {
	s.similarTo(x, s.query.full, false)
	if s.query.typed {
		s.similarTo(x, s.query.core, true)
	}
	for i := range s.found {
		s.found[i].similar = s.found[i].text == ""
	}
}

func (s *search) similarTo(x *index, text []byte, core bool) {
	mask, runes := maskOf(text)
	slips := 0
	switch {
	case runes > longestSlip:
	case runes >= leastSlips:
		slips = 2
	case runes >= leastSlip:
		slips = 1
	}
	wanted := bytes.Runes(text)
	isPrefix := !core && (runes >= leastPrefix || runes == 2 && wanted[0] > 0x2E7F) // two Han characters are a word
	if slips == 0 && !isPrefix {
		return
	}
	l := likeness{text: text, wanted: wanted, mask: mask, runes: runes, slips: slips, core: core, isPrefix: isPrefix}
	shards := x.all()
	for i := range shards {
		s.similarIn(&shards[i], &l)
	}
}

// likeness is what a similar name has in common with a query.
type likeness struct {
	text           []byte
	wanted         []rune
	mask           uint32
	runes, slips   int
	core, isPrefix bool
}

// similarIn goes through the keys of a shard.
func (s *search) similarIn(x *shard, l *likeness) {
	var room [longestSlip + 2]rune
	for n := range x.keys {
		k := &x.keys[n]
		more := int(k.runes) - l.runes
		if l.isPrefix && more > 0 && l.mask&^k.mask == 0 && bytes.HasPrefix(x.key(n), l.text) {
			s.offerSimilar(x, n, l.core, penaltyPrefix+min(more, penaltyMore))
			continue
		}
		if l.slips == 0 || more > l.slips || -more > l.slips || bits.OnesCount32(k.mask^l.mask) > 2*l.slips {
			continue
		}
		have := appendRunes(room[:0], x.key(n))
		if d := distance(l.wanted, have, l.slips); d <= l.slips {
			penalty := d * penaltySlip
			if l.wanted[0] != have[0] {
				penalty += penaltyFirst
			}
			s.offerSimilar(x, n, l.core, penalty)
		}
	}
}

func (s *search) offerSimilar(x *shard, n int, core bool, penalty int) {
	for at := x.keys[n].first + 1; at > 0; at = x.postings[at-1].next {
		p := x.postings[at-1]
		s.offer(p, penaltySimilar+penalty+s.penalty(p, core))
	}
}

func appendRunes(dst []rune, text []byte) []rune {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		dst, text = append(dst, r), text[size:]
	}
	return dst
}

// distance counts the characters that are changed, added, left out or swapped with their neighbours between two
// words (optimal string alignment); more than limit is limit + 1.
func distance(a, b []rune, limit int) int {
	var room [3][longestSlip + 3]int
	before, last, row := room[0][:len(b)+1], room[1][:len(b)+1], room[2][:len(b)+1]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if least > limit {
			return limit + 1
		}
		before, last, row = last, row, before
	}
	return min(last[len(b)], limit+1)
}
