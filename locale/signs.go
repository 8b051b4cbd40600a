package locale

import (
	"bytes"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// signs finds currencies by what is written for them. It is an open hash table of entries with a part of
// their hash, 0 for none; those of a better rank are entered first. The texts are not kept, they are
// written again to be compared.
type signs struct{ slots []uint32 }

// The kinds of what is written for a currency, by rank: a symbol goes before a narrow one.
const (
	signSymbol = iota
	signNarrow
	signName                                // as it stands alone
	signForm                                // for a plural category, from here on
	signUnit  = signForm + pluralCategories // as it stands behind a number: "de lei" of "20 de lei"
	signKinds = signUnit + pluralCategories
)

// The slots of the tables: more than there are signs, so that a search finds an end.
const (
	symbolSlots = 1024
	nameSlots   = 4096
)

// rank is the order in which kinds of signs are preferred.
func rank(kind int) int { return min(kind, signName) }

// appendSign appends what is written for a currency, normalized; nothing where there is no such sign.
func (i *info) appendSign(dst []byte, number, kind int) []byte {
	d := i.numberData()
	c := currency{code: numbers.Code(number), number: number, entry: d.symbols[number]}
	switch {
	case kind == signSymbol && c.entry.symbol != 0:
		dst = append(dst, numbers.Text(int(c.entry.symbol)-1)...)
	case kind == signNarrow && c.entry.narrow != 0:
		dst = append(dst, numbers.Text(int(c.entry.narrow)-1)...)
	case kind == signName:
		display, _, _ := i.currencyName(number)
		dst = append(dst, display...)
	case kind >= signUnit:
		before, behind := besideName(d.units[kind-signUnit])
		dst = append(dst, before...)
		dst = i.appendCurrencyName(dst, &c, kind-signUnit)
		dst = append(dst, behind...)
	case kind >= signForm:
		dst = i.appendCurrencyName(dst, &c, kind-signForm)
	}
	return normalize(dst)
}

// besideName is what a unit pattern writes before and behind the name, without the number.
func besideName(unit string) (before, behind string) {
	before, behind, _ = strings.Cut(unit, "{1}")
	return strings.TrimPrefix(before, "{0}"), strings.TrimSuffix(behind, "{0}")
}

// add adds a sign of a currency, unless it is empty.
func (s *signs) add(i *info, number, kind int) {
	var buf [shortText]byte
	sign := i.appendSign(buf[:0], number, kind)
	if len(sign) == 0 {
		return
	}
	h := hash(sign)
	at := h % uint32(len(s.slots))
	for s.slots[at] != 0 {
		at = (at + 1) % uint32(len(s.slots))
	}
	s.slots[at] = h<<entryBits | uint32(number*signKinds+kind+1)
}

// entryBits are the bits of an entry: a currency's number and a kind.
const entryBits = 13

// find looks a sign up: the currency's number and another's that has the same sign in the same rank,
// -1 for none; and the rank.
func (s *signs) find(i *info, sign []byte) (number, rival, best int) {
	number, rival, best = -1, -1, signKinds
	h := hash(sign)
	var buf [shortText]byte
	for at := h % uint32(len(s.slots)); s.slots[at] != 0; at = (at + 1) % uint32(len(s.slots)) {
		entry := s.slots[at]
		if entry>>entryBits != h<<entryBits>>entryBits {
			continue
		}
		n := int(entry&(1<<entryBits-1)) - 1
		found, kind := n/signKinds, n%signKinds
		if rank(kind) > best { // and so have all behind it
			break
		}
		if found == number || rival >= 0 || !bytes.Equal(i.appendSign(buf[:0], found, kind), sign) {
			continue
		}
		if number < 0 {
			best, number = rank(kind), found
		} else {
			rival = found
		}
	}
	return number, rival, best
}

// hash is FNV-1a.
func hash(text []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range text {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>16
}
