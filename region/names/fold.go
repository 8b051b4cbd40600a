package names

import (
	"sync"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// folder brings texts that people take for the same into one form: lower case, without diacritics and
// apostrophes, in simplified characters, Hangul as its letters, words divided by single spaces.
type folder struct {
	once sync.Once
	what []uint16 // by character: an action, or the number of a replacement
	by   []string
}

var folding folder

func (f *folder) load() *folder {
	f.once.Do(func() {
		f.what = make([]uint16, regionnames.FoldCount)
		regionnames.Folds(func(first, run, action int, by string) {
			n := uint16(action)
			if action == regionnames.FoldReplace {
				n += uint16(len(f.by))
				f.by = append(f.by, by)
			}
			for i := first; n != regionnames.FoldKeep && i < min(first+run, len(f.what)); i++ {
				f.what[i] = n
			}
		})
	})
	return f
}

// append appends the folded text. Bytes that are no UTF-8 separate words.
func (f *folder) append(dst []byte, text string) []byte {
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
		case int(r) >= len(f.what):
			dst = utf8.AppendRune(dst, r)
		default:
			switch n := f.what[r]; n {
			case regionnames.FoldKeep:
				dst = utf8.AppendRune(dst, r)
			case regionnames.FoldDrop:
			case regionnames.FoldSpace:
				dst = separate(dst, start)
			default:
				dst = append(dst, f.by[n-regionnames.FoldReplace]...)
			}
		}
	}
	if n := len(dst); n > start && dst[n-1] == ' ' {
		dst = dst[:n-1]
	}
	return dst
}

// separate ends a word.
func separate(dst []byte, start int) []byte {
	if n := len(dst); n > start && dst[n-1] != ' ' {
		return append(dst, ' ')
	}
	return dst
}

// The syllables of Hangul, and how they are made up (The Unicode Standard, section 3.12).
const (
	hangulFirst, hangulLast = 0xAC00, 0xD7A3
	leadBase                = 0x1100
	vowelBase, vowelCount   = 0x1161, 21
	tailBase, tailCount     = 0x11A7, 28
)

func appendHangul(dst []byte, r rune) []byte {
	n := r - hangulFirst
	dst = utf8.AppendRune(dst, leadBase+n/(vowelCount*tailCount))
	dst = utf8.AppendRune(dst, vowelBase+n%(vowelCount*tailCount)/tailCount)
	if tail := n % tailCount; tail > 0 {
		dst = utf8.AppendRune(dst, tailBase+tail)
	}
	return dst
}
