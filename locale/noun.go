package locale

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// nounIndex finds the currencies that a bare noun can mean: "dollars" stands for those of the names US dollars,
// Canadian dollars and so on.
type nounIndex struct {
	words map[string]*nounEnds // the first and last words of all names, by fold
	end   int                  // the end of the names at which the language has its nouns
}

// nounEnds holds the currencies whose names begin with a word, and those whose names end with it.
type nounEnds [2][]int

// nouns returns the locale's index, built on first use.
func (i *info) nouns() *nounIndex {
	if x := i.bareNouns.Load(); x != nil {
		return x
	}
	i.bareNouns.CompareAndSwap(nil, i.newNouns())
	return i.bareNouns.Load()
}

// newNouns collects the words. A language has its nouns at the end of the names (US dollars) or at their beginning
// (dollars canadiens): where more names share a word.
func (i *info) newNouns() *nounIndex {
	x := &nounIndex{words: map[string]*nounEnds{}}
	for number := range numbers.Currencies {
		for kind := nameSpelling; kind < unitSpelling; kind++ {
			var buf, folded [shortText]byte
			name := string(fold(folded[:0], i.appendSpelling(buf[:0], number, kind)))
			name, _, _ = strings.Cut(name, " (")                                            // a note such as (1964—2022)
			last := max(strings.LastIndexByte(name, ' '), strings.LastIndexByte(name, '-')) // US-Dollar
			if last <= 0 {
				continue
			}
			first, _, _ := strings.Cut(name[:last], " ")
			for end, word := range [...]string{first, name[last+1:]} {
				x.add(word, end, number)
			}
		}
	}
	shared := [2]int{}
	for _, ends := range x.words {
		for end, list := range ends {
			if n := current(list); n > 1 {
				shared[end] += n
			}
		}
	}
	if shared[1] >= shared[0] {
		x.end = 1
	}
	return x
}

// add adds a currency to a word. The currencies come in the order of their numbers.
func (x *nounIndex) add(word string, end, number int) {
	ends := x.words[word]
	if ends == nil {
		ends = new(nounEnds)
		x.words[word] = ends
	}
	if list := ends[end]; len(list) == 0 || list[len(list)-1] != number {
		ends[end] = append(list, number)
	}
}

// current returns the number of currencies that are legal tender somewhere.
func current(list []int) (n int) {
	for n < len(list) && list[n] < numbers.Current {
		n++
	}
	return n
}

// sense returns the currency for which a noun stands in a locale whose region uses the given one: that, or the only
// current one, or two that it could be, the US dollar before others. Former currencies count only if there is no
// current one. A noun may also stand at the other end of a name (доллар США).
func (x *nounIndex) sense(noun string, tender int) sense {
	ends := x.words[noun]
	if ends == nil || len(ends[x.end]) == 0 {
		return unknown
	}
	list := append(slices.Clip(ends[x.end]), ends[1-x.end]...)
	if slices.Contains(list, tender) {
		return sense{tender, -1}
	}
	usd, _ := numbers.Currency("USD")
	for _, limit := range [...]int{numbers.Current, numbers.Currencies} {
		s := unknown
		for _, n := range list {
			switch {
			case n >= limit || n == s.number:
			case s.number < 0:
				s.number = n
			case n == usd:
				s.number, s.rival = n, s.number
			case s.rival < 0:
				s.rival = n
			}
		}
		if s.found() {
			return s
		}
	}
	return unknown
}
