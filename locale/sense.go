package locale

import (
	"bytes"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// sense is what a text stands for: the number of a currency, and that of another currency that it could stand for as
// well. Each is -1 if there is none.
type sense struct{ number, rival int }

// unknown is the sense of a text that stands for no currency.
var unknown = sense{-1, -1}

func (s sense) found() bool { return s.number >= 0 }

// The ways to look up a currency, in order. The signs of the locale come before its names, and those before shortened
// signs and names. The symbols of the root locale come after them, so that they never replace one of the locale's own. A currency that is written
// twice comes last, because its sign may be a compact word.
const (
	bySign = iota
	byName
	byShortening
	byRootSign
	byBoth
	lookups
)

// maxSpelling is greater than the length in bytes of any currency's name.
const maxSpelling = 512

// lookUp looks up a currency in one of the ways.
func (i *info) lookUp(r *reader, way int, sign []byte) sense {
	if len(sign) == 0 || len(sign) > maxSpelling {
		return unknown
	}
	switch way {
	case bySign:
		return i.senseOfSign(r, sign)
	case byName:
		number, rival, _ := i.findName(sign)
		return sense{number, rival}
	case byShortening:
		return i.senseOfShortening(r, sign)
	case byBoth:
		return unknown
	}
	number, rival, _ := infoOf(locales.Und).findSymbol(sign)
	return sense{number, rival}
}

// currency looks up a currency in all ways.
func (i *info) currency(r *reader, sign []byte) sense {
	for way := range lookups {
		if s := i.lookUp(r, way, sign); s.found() {
			return s
		}
	}
	return unknown
}

// tender returns the number of the currency of the locale's region, or -1.
func (i *info) tender() int {
	n, _ := numbers.Tender(i.id)
	return n
}

// senseOfSign looks up a code, a symbol or a colloquial sign. Codes come first, then the symbols that the locale
// prints, then colloquial signs, then narrow symbols. The currency of the locale's region comes before all others that
// share a colloquial sign or a narrow symbol with it.
func (i *info) senseOfSign(r *reader, sign []byte) sense {
	if n, ok := numbers.Currency(string(sign)); ok {
		return sense{n, -1}
	}
	number, other, rank := i.findSymbol(sign)
	own := rank == symbolSpelling
	tender := i.tender()
	if own && number == tender {
		return sense{number, other}
	}
	used, ok := i.colloquial(sign)
	switch {
	case ok && own && number < numbers.Current:
		return r.choose(number, used, tender)
	case ok && used.has(tender):
		return sense{tender, -1}
	case own && used.number < 0:
		return sense{number, other}
	case ok:
		return used.sense()
	case rank == narrowSpelling && tender >= 0 && i.bears(tender, sign):
		return sense{tender, -1}
	case rank == narrowSpelling && other < 0: // the symbol of another currency in the root locale
		if known, _, rank := infoOf(locales.Und).findSymbol(sign); known != number && rank == symbolSpelling {
			other = known
		}
	}
	return sense{number, other}
}

// choose decides about a colloquial sign that the locale prints for one currency. A text with no-break spaces was
// printed by a program, which means that currency; people also mean others, that of their region first.
func (r *reader) choose(number int, used usage, tender int) sense {
	switch {
	case r.isPrinted() && used.has(tender):
		return sense{number, tender}
	case r.isPrinted():
		return sense{number, -1}
	case used.has(tender):
		return sense{tender, -1}
	}
	return sense{number, used.other(number)}
}

// colloquial returns what a colloquial sign means in the locale's language.
func (i *info) colloquial(sign []byte) (u usage, found bool) {
	var buf [shortText]byte
	u, found = i.lexicon().colloquial[string(fold(buf[:0], sign))]
	if !found {
		u.number = -1
	}
	return u, found
}

// bears reports whether a sign is the symbol or the narrow symbol of a currency in the locale or in the root locale,
// or a colloquial sign of it.
func (i *info) bears(number int, sign []byte) bool {
	var buf [shortText]byte
	for _, in := range [...]*info{i, infoOf(locales.Und)} {
		for kind := symbolSpelling; kind <= narrowSpelling; kind++ {
			if bytes.Equal(in.appendSpelling(buf[:0], number, kind), sign) {
				return true
			}
		}
	}
	u, ok := i.colloquial(sign)
	return ok && u.has(number)
}

// linkWords stand between a compact word and the name of a currency in Romance languages.
var linkWords = [...]string{"de ", "d'", "d’", "di "}

// senseOfShortening looks up a sign that the locale writes with a full stop or without one, and then a noun alone,
// possibly after a preposition.
func (i *info) senseOfShortening(r *reader, sign []byte) sense {
	var buf [maxSpelling + 1]byte
	variant := append(append(buf[:0], sign...), '.')
	if hasSuffix(sign, ".") {
		variant = sign[:len(sign)-1]
	}
	for way := bySign; way <= byRootSign; way += byRootSign - bySign {
		if s := i.lookUp(r, way, variant); s.found() {
			return s
		}
	}
	if s := i.senseOfNoun(sign); s.found() {
		return s
	}
	for _, link := range linkWords {
		if hasPrefix(sign, link) {
			return i.senseOfLinked(r, sign[len(link):])
		}
	}
	return unknown
}

// senseOfLinked looks up what follows a preposition: a name, a noun alone, or a sign.
func (i *info) senseOfLinked(r *reader, text []byte) sense {
	if number, rival, _ := i.findName(text); number >= 0 {
		return sense{number, rival}
	}
	if s := i.senseOfNoun(text); s.found() {
		return s
	}
	return i.senseOfSign(r, text)
}

// senseOfNoun looks up a noun alone.
func (i *info) senseOfNoun(text []byte) sense {
	var buf [shortText]byte
	return i.nouns().sense(string(fold(buf[:0], text)), i.tender())
}
