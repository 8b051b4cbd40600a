package locale

import (
	"bytes"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// symbolScans is how many symbols are looked for without a table.
const symbolScans = 8

// findSymbol looks a currency up by its symbol, as signs.find does.
func (i *info) findSymbol(symbol []byte) (number, rival, rank int) {
	if i.symbols.Load() == nil && i.symbolsAsked.Add(1) <= symbolScans {
		return i.scanSymbols(symbol)
	}
	return i.symbolSigns().find(i, symbol)
}

// symbolSigns are the symbols of all currencies.
func (i *info) symbolSigns() *signs {
	if s := i.symbols.Load(); s != nil {
		return s
	}
	s := &signs{make([]uint32, symbolSlots)}
	for _, kind := range [...]int{signSymbol, signNarrow} {
		for number := range numbers.Currencies {
			s.add(i, number, kind)
		}
	}
	i.symbols.CompareAndSwap(nil, s)
	return i.symbols.Load()
}

// scanSymbols looks a symbol up among all, in the order of the table. Only those that begin as it does are written out.
func (i *info) scanSymbols(symbol []byte) (number, rival, rank int) {
	var buf [shortText]byte
	entries := i.numberData().symbols
	for rank := range signName {
		number, rival = -1, -1
		for n := range entries {
			id := entries[n].symbol
			if rank == signNarrow {
				id = entries[n].narrow
			}
			if id == 0 {
				continue
			}
			text := numbers.Text(int(id) - 1)
			if !mayBegin(symbol, text, len(text)) || !bytes.Equal(i.appendSign(buf[:0], n, rank), symbol) {
				continue
			}
			if number >= 0 {
				return number, n, rank
			}
			number = n
		}
		if number >= 0 {
			return number, rival, rank
		}
	}
	return -1, -1, signKinds
}

// mayBegin reports whether a normalized text begins with as many bytes of a sign, as far as those stay the same when
// it is normalized.
func mayBegin(text []byte, sign string, bytes int) bool {
	for n := range min(bytes, len(text)) {
		if mayChange(sign[n]) {
			return true
		}
		if sign[n] != text[n] {
			return false
		}
	}
	return true
}
