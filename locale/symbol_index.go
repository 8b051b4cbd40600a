package locale

import (
	"bytes"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// symbolScans is the number of symbols that are looked up without an index.
const symbolScans = 8

// findSymbol looks up a currency by its symbol, like currencyIndex.find.
func (i *info) findSymbol(symbol []byte) (number, rival, rank int) {
	if i.symbols.Load() == nil && i.symbolsAsked.Add(1) <= symbolScans {
		return i.scanSymbols(symbol)
	}
	return i.symbolIndex().find(i, symbol)
}

// symbolIndex returns the index of the symbols of all currencies.
func (i *info) symbolIndex() *currencyIndex {
	if s := i.symbols.Load(); s != nil {
		return s
	}
	s := &currencyIndex{make([]uint32, symbolSlots)}
	for _, kind := range [...]int{symbolSpelling, narrowSpelling} {
		for number := range numbers.Currencies {
			s.add(i, number, kind)
		}
	}
	i.symbols.CompareAndSwap(nil, s)
	return i.symbols.Load()
}

// scanSymbols compares a symbol with those of all currencies, in the order of the table. It formats only those that
// begin like it.
func (i *info) scanSymbols(symbol []byte) (number, rival, rank int) {
	var buf [shortText]byte
	entries := i.numberData().symbols
	for rank := range nameSpelling {
		number, rival = -1, -1
		for n := range entries {
			id := entries[n].symbol
			if rank == narrowSpelling {
				id = entries[n].narrow
			}
			if id == 0 {
				continue
			}
			text := numbers.Text(int(id) - 1)
			if !mayBegin(symbol, text, len(text)) || !bytes.Equal(i.appendSpelling(buf[:0], n, rank), symbol) {
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
	return -1, -1, spellingKinds
}

// mayBegin reports whether a normalized text may begin with the first bytes of a spelling. Bytes that normalization
// may change match anything.
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
