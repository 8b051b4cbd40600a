package locale

import (
	"bytes"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// currencyIndex finds currencies by what is written for them. It is an open-addressing hash table whose entries
// include a part of the hash; 0 is an empty slot. Entries of a better rank are added first. The texts are not stored
// but formatted again when they are compared.
type currencyIndex struct{ slots []uint32 }

// The kinds of spellings of a currency.
const (
	symbolSpelling = iota
	narrowSpelling
	nameSpelling                                    // as it stands alone
	formSpelling                                    // for a plural category, from here on
	unitSpelling  = formSpelling + pluralCategories // with the text of the unit pattern: "de lei" of "20 de lei"
	spellingKinds = unitSpelling + pluralCategories
)

// The sizes of the indexes. They are greater than the number of spellings, so that every search ends at an empty
// slot.
const (
	symbolSlots = 1024
	nameSlots   = 4096
)

// rank returns the rank of a kind: a symbol is preferred to a narrow symbol, and that to a name.
func rank(kind int) int { return min(kind, nameSpelling) }

// appendSpelling appends what is written for a currency, normalized. It appends nothing if the currency has no
// spelling of that kind.
func (i *info) appendSpelling(dst []byte, number, kind int) []byte {
	d := i.numberData()
	c := currency{code: numbers.Code(number), number: number, entry: d.symbols[number]}
	switch {
	case kind == symbolSpelling && c.entry.symbol != 0:
		dst = append(dst, numbers.Text(int(c.entry.symbol)-1)...)
	case kind == narrowSpelling && c.entry.narrow != 0:
		dst = append(dst, numbers.Text(int(c.entry.narrow)-1)...)
	case kind == nameSpelling:
		display, _, _ := i.currencyName(number)
		dst = append(dst, display...)
	case kind >= unitSpelling:
		before, behind := besideName(d.units[kind-unitSpelling])
		dst = append(dst, before...)
		dst = i.appendCurrencyName(dst, &c, kind-unitSpelling)
		dst = append(dst, behind...)
	case kind >= formSpelling:
		dst = i.appendCurrencyName(dst, &c, kind-formSpelling)
	}
	return normalize(dst)
}

// besideName returns the texts of a unit pattern before and after the name, without the number.
func besideName(unit string) (before, behind string) {
	before, behind, _ = strings.Cut(unit, "{1}")
	return strings.TrimPrefix(before, "{0}"), strings.TrimSuffix(behind, "{0}")
}

// add adds a spelling of a currency unless it is empty.
func (s *currencyIndex) add(i *info, number, kind int) {
	var buf [shortText]byte
	sign := i.appendSpelling(buf[:0], number, kind)
	if len(sign) == 0 {
		return
	}
	h := hash(sign)
	at := h % uint32(len(s.slots))
	for s.slots[at] != 0 {
		at = (at + 1) % uint32(len(s.slots))
	}
	s.slots[at] = h<<entryBits | uint32(number*spellingKinds+kind+1)
}

// entryBits is the number of bits of a currency's number and a kind.
const entryBits = 13

// find returns the number of the currency with the given spelling, the number of another currency with the same
// spelling in the same rank, and that rank. A number is -1 if there is none.
func (s *currencyIndex) find(i *info, sign []byte) (number, rival, best int) {
	number, rival, best = -1, -1, spellingKinds
	h := hash(sign)
	var buf [shortText]byte
	for at := h % uint32(len(s.slots)); s.slots[at] != 0; at = (at + 1) % uint32(len(s.slots)) {
		entry := s.slots[at]
		if entry>>entryBits != h<<entryBits>>entryBits {
			continue
		}
		n := int(entry&(1<<entryBits-1)) - 1
		found, kind := n/spellingKinds, n%spellingKinds
		if rank(kind) > best { // as do all entries after it
			break
		}
		if found == number || rival >= 0 || !bytes.Equal(i.appendSpelling(buf[:0], found, kind), sign) {
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

// hash is FNV-1a, with the upper half folded in.
func hash(text []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range text {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>16
}
