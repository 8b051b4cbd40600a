package locale

import (
	"bytes"
	"math/bits"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// nameScans is the number of names that are looked up without an index, so that a program that parses a single amount
// need not wait for the index.
const nameScans = 4

// findName looks up a currency by its name, like currencyIndex.find.
func (i *info) findName(name []byte) (number, rival, rank int) {
	if i.names.Load() == nil && i.namesAsked.Add(1) <= nameScans {
		return i.scanNames(name)
	}
	return i.nameIndex().find(i, name)
}

// nameIndex returns the index of all names of all currencies.
func (i *info) nameIndex() *currencyIndex {
	if s := i.names.Load(); s != nil {
		return s
	}
	s := &currencyIndex{make([]uint32, nameSlots)}
	units := i.unitsWithText()
	for number := numbers.Currencies - 1; number >= 0; number-- { // from the last, because decoding its names decodes all of them
		_, _, forms := i.currencyName(number)
		for kinds := nameKinds(forms, units); kinds != 0; kinds &= kinds - 1 {
			s.add(i, number, bits.TrailingZeros32(kinds))
		}
	}
	i.names.CompareAndSwap(nil, s)
	return i.names.Load()
}

// scanNames compares a name with the names of all currencies, in the order of the table. It formats only those that
// begin like it.
func (i *info) scanNames(name []byte) (number, rival, rank int) {
	number = -1
	units := i.unitsWithText()
	for category, unit := range i.numberData().units { // a unit pattern that begins otherwise cannot match
		before, _ := besideName(unit)
		if before = strings.TrimLeft(before, " \u00a0"); !mayBegin(name, before, len(before)) {
			units &^= 1 << category
		}
	}
	var buf [shortText]byte
	for n := numbers.Currencies - 1; n >= 0; n-- {
		display, written, forms := i.currencyName(n)
		if units == 0 && (display == "" || !mayBegin(name, display, keptBytes(display, written, forms))) {
			continue
		}
		for kinds := nameKinds(forms, units); kinds != 0; kinds &= kinds - 1 {
			if !bytes.Equal(i.appendSpelling(buf[:0], n, bits.TrailingZeros32(kinds)), name) {
				continue
			}
			if number >= 0 {
				return number, n, nameSpelling
			}
			number = n
			break
		}
	}
	return number, -1, nameSpelling
}

// unitsWithText returns the plural categories whose unit pattern has more text than the number and the name, as in
// "20 de lei".
func (i *info) unitsWithText() (set uint8) {
	for category, unit := range i.numberData().units {
		if before, behind := besideName(unit); strings.TrimSpace(before)+strings.TrimSpace(behind) != "" {
			set |= 1 << category
		}
	}
	return set
}

// nameKinds returns the bit set of the kinds of names that a currency has. A plural category without a form of its
// own uses another name.
func nameKinds(forms, units uint8) uint32 {
	return 1<<nameSpelling | uint32(forms)<<formSpelling | uint32(units)<<unitSpelling
}

// keptBytes returns the length of the prefix that all forms of a name share with its display name.
func keptBytes(display, written string, forms uint8) int {
	kept := len(display)
	for ; forms != 0; forms &= forms - 1 {
		kept = min(kept, len(display)-int(written[0])+1)
		written = written[strings.IndexByte(written[1:], endMiddle)+3:]
	}
	return kept
}
