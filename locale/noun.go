package locale

import (
	"slices"
	"strings"
	"unicode"

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
		for _, name := range i.namesOfCurrency(number) {
			name, _, _ = strings.Cut(name, "(") // a note such as (1964—2022)
			words := strings.FieldsFunc(name, func(c rune) bool { return c == '-' || unicode.IsSpace(c) })
			if len(words) < 2 {
				continue
			}
			ends[0].add(words[0], number)
			ends[1].add(words[len(words)-1], number)
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

// namesOfCurrency returns the folds of all forms of a currency's name.
func (i *info) namesOfCurrency(number int) []string {
	var names []string
	for kind := nameSpelling; kind < unitSpelling; kind++ {
		var buf, folded [shortText]byte
		name := string(fold(folded[:0], i.appendSpelling(buf[:0], number, kind)))
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

func (x nounIndex) add(word string, number int) {
	if !slices.Contains(x[word], number) {
		x[word] = append(x[word], number)
	}
}

// shared counts the words that stand for several current currencies, once for each of these.
func (x nounIndex) shared() int {
	n := 0
	for _, list := range x {
		if list = current(list); len(list) > 1 {
			n += len(list)
		}
	}
	return n
}

// current returns those of a list of currencies that are legal tender somewhere.
func current(list []int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(n int) bool { return n >= numbers.Current })
}

// sense returns the currency for which a noun stands in a locale whose region uses the given one: that, or the only
// current one, or two that it could be, the US dollar before others.
func (x nounIndex) sense(noun string, tender int) sense {
	list := x[noun]
	if slices.Contains(list, tender) {
		return sense{tender, -1}
	}
	if now := current(list); len(now) > 0 {
		list = now
	}
	if usd, _ := numbers.Currency("USD"); slices.Contains(list, usd) {
		list = append([]int{usd}, slices.DeleteFunc(slices.Clone(list), func(n int) bool { return n == usd })...)
	}
	switch len(list) {
	case 0:
		return unknown
	case 1:
		return sense{list[0], -1}
	}
	return sense{list[0], list[1]}
}
