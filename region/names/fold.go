package names

import (
	"sync"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// foldTable folds texts, so that texts that people regard as equal have the same folded form: lower case, without
// diacritics and apostrophes, in simplified characters, with Hangul syllables decomposed, and with single spaces
// between words.
type foldTable struct {
	once         sync.Once
	actions      []uint16 // by character: an action, or FoldReplace plus the index of a replacement
	replacements []string // replacements
}

var folding foldTable

func (f *foldTable) load() *foldTable {
	f.once.Do(func() {
		f.actions = make([]uint16, regionnames.FoldCount)
		regionnames.Folds(func(first, run, action int, by string) {
			n := uint16(action)
			if action == regionnames.FoldReplace {
				n += uint16(len(f.replacements))
				f.replacements = append(f.replacements, by)
			}
			for i := first; n != regionnames.FoldKeep && i < min(first+run, len(f.actions)); i++ {
				f.actions[i] = n
			}
		})
	})
	return f
}

// append appends the folded text to dst. Bytes that are not UTF-8 separate words.
func (f *foldTable) append(dst []byte, text string) []byte {
	start := len(dst)
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		switch {
		case 'a' <= r && r <= 'z':
			dst = append(dst, byte(r))
		case 'A' <= r && r <= 'Z':
			dst = append(dst, byte(r)-'A'+'a')
		case r == utf8.RuneError:
			dst = separate(dst, start)
		case hangulFirst <= r && r <= hangulLast:
			dst = appendHangul(dst, r)
		case int(r) >= len(f.actions):
			dst = utf8.AppendRune(dst, r)
		default:
			switch n := f.actions[r]; n {
			case regionnames.FoldKeep:
				dst = utf8.AppendRune(dst, r)
			case regionnames.FoldDrop:
			case regionnames.FoldSpace:
				dst = separate(dst, start)
			default:
				dst = append(dst, f.replacements[n-regionnames.FoldReplace]...)
			}
		}
	}
	if n := len(dst); n > start && dst[n-1] == ' ' {
		dst = dst[:n-1]
	}
	return dst
}

// separate appends a space if dst has a word after start that does not end in one.
func separate(dst []byte, start int) []byte {
	if n := len(dst); n > start && dst[n-1] != ' ' {
		return append(dst, ' ')
	}
	return dst
}

// The Hangul syllables and the constants of their decomposition (The Unicode Standard, section 3.12).
const (
	hangulFirst, hangulLast = 0xAC00, 0xD7A3
	leadBase                = 0x1100
	vowelBase, vowelCount   = 0x1161, 21
	tailBase, tailCount     = 0x11A7, 28
)

// appendHangul appends the letters of the syllable r.
func appendHangul(dst []byte, r rune) []byte {
	n := r - hangulFirst
	dst = utf8.AppendRune(dst, leadBase+n/(vowelCount*tailCount))
	dst = utf8.AppendRune(dst, vowelBase+n%(vowelCount*tailCount)/tailCount)
	if tail := n % tailCount; tail > 0 {
		dst = utf8.AppendRune(dst, tailBase+tail)
	}
	return dst
}
