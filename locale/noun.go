package locale

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// nounIndex holds the currencies that a bare noun can mean, by the noun's fold: "dollars" stands for those of the
// names US dollars, Canadian dollars and so on.
type nounIndex map[string][]int

// nouns returns the locale's index, built on first use.
func (i *info) nouns() nounIndex {
	if x := i.bareNouns.Load(); x != nil {
		return *x
	}
	x := i.newNouns()
	i.bareNouns.CompareAndSwap(nil, &x)
	return *i.bareNouns.Load()
}

// newNouns collects the nouns. A language has its nouns at the end of the names (US dollars) or at their beginning
// (dollars canadiens): where more names share a word. A word found there is also a noun at the other end (доллар США).
func (i *info) newNouns() nounIndex {
	ends := [2]nounIndex{{}, {}}
	for number := range numbers.Currencies {
		for kind := nameSpelling; kind < unitSpelling; kind++ {
			var buf, folded [shortText]byte
			name := string(fold(folded[:0], i.appendSpelling(buf[:0], number, kind)))
			name, _, _ = strings.Cut(name, " (")                                            // a note such as (1964—2022)
			last := max(strings.LastIndexByte(name, ' '), strings.LastIndexByte(name, '-')) // US-Dollar
			if last > 0 {
				ends[1].add(name[last+1:], number)
				name, _, _ = strings.Cut(name[:last], " ")
				ends[0].add(name, number)
			}
		}
	}
	at := 1
	if ends[0].shared() > ends[1].shared() {
		at = 0
	}
	for word := range ends[at] {
		for _, number := range ends[1-at][word] {
			ends[at].add(word, number)
		}
	}
	return ends[at]
}

func (x nounIndex) add(word string, number int) {
	if !slices.Contains(x[word], number) {
		x[word] = append(x[word], number)
	}
}

// shared counts the current currencies that share a word with another one.
func (x nounIndex) shared() (count int) {
	for _, list := range x {
		current := 0
		for _, n := range list {
			if n < numbers.Current {
				current++
			}
		}
		if current > 1 {
			count += current
		}
	}
	return count
}

// sense returns the currency for which a noun stands in a locale whose region uses the given one: that, or the only
// current one, or two that it could be, the US dollar before others. Former currencies count only if there is no
// current one.
func (x nounIndex) sense(noun string, tender int) sense {
	list := x[noun]
	if slices.Contains(list, tender) {
		return sense{tender, -1}
	}
	usd, _ := numbers.Currency("USD")
	for _, limit := range [...]int{numbers.Current, numbers.Currencies} {
		s := unknown
		for _, n := range list {
			switch {
			case n >= limit:
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
