package names

import (
	"bytes"
	"math/bits"
	"unicode/utf8"
)

// Limits in characters, and penalties.
const (
	minOneEdit   = 4  // shortest query for which one edit is allowed
	minTwoEdits  = 8  // shortest query for which two edits are allowed
	minPrefix    = 3  // shortest query that is looked for as a prefix
	maxEditRunes = 64 // longest query for which edits are allowed

	penaltyEdit      = 40 // added for each edit
	penaltyFirst     = 15 // the first characters differ
	penaltyPrefix    = 30 // the name begins with the query
	maxPenaltyLonger = 20 // maximum for the additional length of the name
)

// similar finds names that resemble the query. It goes through all keys, but skips most by their length and letters.
func (s *search) similar(x *index) {
	s.similarTo(x, s.query.full, false)
	if s.query.typed {
		s.similarTo(x, s.query.core, true)
	}
	for i := range s.found {
		s.found[i].similar = s.found[i].text == ""
	}
}

// similarTo finds names that resemble text. Core tells whether text is the query without its type words.
func (s *search) similarTo(x *index, text []byte, core bool) {
	mask, runes := maskOf(text)
	maxEdits := 0
	switch {
	case runes > maxEditRunes:
	case runes >= minTwoEdits:
		maxEdits = 2
	case runes >= minOneEdit:
		maxEdits = 1
	}
	wanted := bytes.Runes(text)
	isPrefix := !core && (runes >= minPrefix || runes == 2 && wanted[0] > 0x2E7F) // two Han characters can be a name
	if maxEdits == 0 && !isPrefix {
		return
	}
	p := pattern{text: text, wanted: wanted, mask: mask, runes: runes, maxEdits: maxEdits, core: core, isPrefix: isPrefix}
	shards := x.all()
	for i := range shards {
		s.similarIn(&shards[i], &p)
	}
}

// pattern is the text to compare keys with, and the differences that are allowed.
type pattern struct {
	text     []byte
	wanted   []rune // the runes of text
	mask     uint32 // see maskOf
	runes    int
	maxEdits int  // maximum number of edits
	core     bool // text is the query without its type words
	isPrefix bool // keys that begin with text match
}

// similarIn finds the matching keys of a shard.
func (s *search) similarIn(x *shard, p *pattern) {
	var buf [maxEditRunes + 2]rune
	for n := range x.keys {
		k := &x.keys[n]
		more := int(k.runes) - p.runes
		if p.isPrefix && more > 0 && p.mask&^k.mask == 0 && bytes.HasPrefix(x.key(n), p.text) {
			s.addSimilar(x, n, p.core, penaltyPrefix+min(more, maxPenaltyLonger))
			continue
		}
		if p.maxEdits == 0 || more > p.maxEdits || -more > p.maxEdits || bits.OnesCount32(k.mask^p.mask) > 2*p.maxEdits {
			continue
		}
		have := appendRunes(buf[:0], x.key(n))
		if d := distance(p.wanted, have, p.maxEdits); d <= p.maxEdits && !otherSide(p.text, x.key(n)) {
			penalty := d * penaltyEdit
			if p.wanted[0] != have[0] {
				penalty += penaltyFirst
			}
			s.addSimilar(x, n, p.core, penalty)
		}
	}
}

// otherSide reports whether two folded names begin with different points of the compass. They are names of two areas, and
// not of one that is misspelt: North and South Ossetia.
func otherSide(a, b []byte) bool {
	first, second := -1, -1
	for i, word := range [...]string{"north", "south", "east", "west", "север", "юж", "восточ", "запад"} {
		if bytes.HasPrefix(a, []byte(word)) {
			first = i
		}
		if bytes.HasPrefix(b, []byte(word)) {
			second = i
		}
	}
	return first >= 0 && second >= 0 && first != second
}

func (s *search) addSimilar(x *shard, n int, core bool, penalty int) {
	for at := x.keys[n].first + 1; at > 0; at = x.postings[at-1].next {
		p := x.postings[at-1]
		s.addPosting(p, penaltySimilar+penalty+s.penalty(p, core))
	}
}

func appendRunes(dst []rune, text []byte) []rune {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		dst, text = append(dst, r), text[size:]
	}
	return dst
}

// distance returns the number of characters that are replaced, inserted, deleted or swapped with their neighbours
// between a and b (optimal string alignment), or limit+1 if there are more than limit.
func distance(a, b []rune, limit int) int {
	var rows [3][maxEditRunes + 3]int
	before, last, row := rows[0][:len(b)+1], rows[1][:len(b)+1], rows[2][:len(b)+1]
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
