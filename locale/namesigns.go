package locale

import (
	"bytes"
	"math/bits"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// nameScans is how many names are looked for without a table: a program that reads one amount does not wait for it.
const nameScans = 4

// findName looks a currency up by its name, as signs.find does.
func (i *info) findName(name []byte) (number, rival, rank int) {
	if i.names.Load() == nil && i.namesAsked.Add(1) <= nameScans {
		return i.scanNames(name)
	}
	return i.nameSigns().find(i, name)
}

// nameSigns are all names of all currencies.
func (i *info) nameSigns() *signs {
	if s := i.names.Load(); s != nil {
		return s
	}
	s := &signs{make([]uint32, nameSlots)}
	units := i.wordyUnits()
	for number := numbers.Currencies - 1; number >= 0; number-- { // the last first: with it all are inflated
		_, _, forms := i.currencyName(number)
		for kinds := nameKinds(forms, units); kinds != 0; kinds &= kinds - 1 {
			s.add(i, number, bits.TrailingZeros32(kinds))
		}
	}
	i.names.CompareAndSwap(nil, s)
	return i.names.Load()
}

// scanNames looks a name up among all, in the order of the table. Only those that begin as it does are written out.
func (i *info) scanNames(name []byte) (number, rival, rank int) {
	number = -1
	units := i.wordyUnits()
	for category, unit := range i.numberData().units { // those that begin otherwise are not this one
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
			if !bytes.Equal(i.appendSign(buf[:0], n, bits.TrailingZeros32(kinds)), name) {
				continue
			}
			if number >= 0 {
				return number, n, signName
			}
			number = n
			break
		}
	}
	return number, -1, signName
}

// wordyUnits are the plural categories that have more than the name behind the number, as in "20 de lei".
func (i *info) wordyUnits() (set uint8) {
	for category, unit := range i.numberData().units {
		if before, behind := besideName(unit); strings.TrimSpace(before)+strings.TrimSpace(behind) != "" {
			set |= 1 << category
		}
	}
	return set
}

// nameKinds is the set of a currency's signs that are names: a plural category without a form has the name of another.
func nameKinds(forms, units uint8) uint32 {
	return 1<<signName | uint32(forms)<<signForm | uint32(units)<<signUnit
}

// keptBytes is how many bytes of a name all its forms begin with.
func keptBytes(display, written string, forms uint8) int {
	kept := len(display)
	for ; forms != 0; forms &= forms - 1 {
		kept = min(kept, len(display)-int(written[0])+1)
		written = written[strings.IndexByte(written[1:], endMiddle)+3:]
	}
	return kept
}
