package locale

import (
	"slices"
	"strings"
)

// colloquialWords is the curated table of the words that people write between an amount of money and its currency in
// addition to CLDR's compact words, with their powers of ten. No letter follows them.
var colloquialWords = [...]struct {
	languages, words string
	shift            int
}{
	{"de", "Tsd,Tsd.", 3},
	{"en", "k", 3},
	{"en", "m,mn,mln", 6},
	{"en", "b,bn", 9},
	{"en", "tn,trn", 12},
	{"en hi", "lakh,lakhs,lac,lacs", 5},
	{"en hi", "crore,crores,cr", 7},
	{"es", "mill.,MM", 6},
	{"fr", "Mds,mds", 9},
	{"it", "mln", 6},
	{"it", "mld", 9},
	{"ja yue zh", "千", 3},
	{"ja yue zh", "百万,百萬", 6},
	{"ja yue zh", "千万,千萬", 7},
	{"ja yue zh", "十亿,十億", 9},
	{"ja yue zh", "百亿,百億", 10},
	{"ja yue zh", "千亿,千億", 11},
	{"ko", "십만", 5},
	{"ko", "백만", 6},
	{"ko", "천만", 7},
	{"ko", "십억", 9},
	{"ko", "백억", 10},
	{"ko", "천억", 11},
	{"vi", "k", 3},
	{"vi", "tr", 6},
}

// appendColloquial adds the colloquial words of a language that are not yet in words.
func appendColloquial(words []word, language string) []word {
	for _, row := range colloquialWords {
		if !slices.Contains(strings.Fields(row.languages), language) {
			continue
		}
		for text := range strings.SplitSeq(row.words, ",") {
			isKnown := func(w word) bool { return w.prefix == "" && w.suffix == text }
			if !slices.ContainsFunc(words, isKnown) {
				words = append(words, word{suffix: text, shift: row.shift, colloquial: true})
			}
		}
	}
	return words
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
