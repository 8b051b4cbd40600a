package names

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// class is the sort of area that a type word is for. The zero class is any.
type class uint8

const (
	anyClass class = iota
	regionClass
	cityClass
	countryClass
)

func classes() map[string]class {
	return map[string]class{"minor": anyClass, "region": regionClass, "city": cityClass, "country": countryClass}
}

// classOf is the class of a kind of area.
func classOf(kind string) class {
	for _, word := range []string{"city", "municipality", "town", "capital"} {
		if strings.Contains(kind, word) {
			return cityClass
		}
	}
	switch kind {
	case "country":
		return countryClass
	case "area", "":
		return anyClass
	}
	return regionClass
}

// words are the folded words that say what sort of area a name is of: Region, область, 省.
type words struct {
	once     sync.Once
	words    map[string]word
	sieve    [64]uint64 // of the places of words
	suffixes []suffix   // written behind a name without a space; the longest first
}

// word is left out of the core of a name, or written there in another way.
type word struct {
	class class
	same  string
}

type suffix struct {
	text  string
	class class
}

var typeWords words

func (w *words) load() *words {
	w.once.Do(func() {
		w.words = map[string]word{}
		f, known := folding.load(), classes()
		for line := range strings.Lines(regionnames.Words()) {
			name, list, _ := strings.Cut(strings.TrimSpace(line), "\t")
			of, isSuffix := strings.CutPrefix(name, "suffix-")
			same := ""
			for text := range strings.FieldsSeq(list) {
				folded := string(f.append(nil, text))
				if name == "same" && same == "" {
					same = folded
				}
				if isSuffix {
					w.addSuffix(suffix{folded, known[of]})
				} else if _, ok := w.words[folded]; !ok {
					w.words[folded] = word{known[of], same}
					at, bit := place(folded)
					w.sieve[at] |= bit
				}
			}
		}
	})
	return w
}

// place is where the sieve has a word, by its length and three of its bytes; few others have the same.
func place[T string | []byte](text T) (at int, bit uint64) {
	n := len(text)
	mix := uint32(text[0])*0x9E37 + uint32(text[n-1])*0x85EB + uint32(text[n/2])*0xC2B3 + uint32(n)*0x27D5
	return int(mix >> 6 & 63), 1 << (mix & 63)
}

func (w *words) addSuffix(s suffix) {
	at := 0
	for at < len(w.suffixes) && len(w.suffixes[at].text) >= len(s.text) {
		at++
	}
	w.suffixes = append(w.suffixes, suffix{})
	copy(w.suffixes[at+1:], w.suffixes[at:])
	w.suffixes[at] = s
}

// form is a folded text in the two ways in which it is looked up. Both are without spaces.
type form struct {
	full  []byte
	core  []byte // without type words and with one of several like words, full where nothing is left
	class class  // of the type words
	typed bool   // core is not full
}

// room is where forms are made; the form that is made there last is the one that holds.
type room struct{ folded, full, core []byte }

// form makes the form of a text.
func (r *room) form(f *folder, w *words, text string) form {
	r.folded = f.append(r.folded[:0], text)
	return w.split(r.folded, r)
}

// split makes the form of a folded text.
func (w *words) split(folded []byte, r *room) form {
	if bytes.IndexByte(folded, ' ') < 0 {
		f := form{full: folded, core: folded}
		w.trimSuffix(&f)
		return f
	}
	f := form{full: r.full[:0], core: r.core[:0]}
	for len(folded) > 0 {
		next, end := folded, bytes.IndexByte(folded, ' ')
		if end < 0 {
			folded = nil
		} else {
			next, folded = folded[:end], folded[end+1:]
		}
		f.full = append(f.full, next...)
		known, ok := word{}, false
		if at, bit := place(next); w.sieve[at]&bit != 0 {
			known, ok = w.words[string(next)]
		}
		switch {
		case !ok:
			f.core = append(f.core, next...)
		case known.same != "":
			f.core = append(f.core, known.same...)
			f.typed = f.typed || known.same != string(next)
		default:
			f.typed = true
			if f.class == anyClass {
				f.class = known.class
			}
		}
	}
	r.full, r.core = f.full, f.core
	w.trimSuffix(&f)
	if len(f.core) == 0 || !f.typed {
		f.core, f.class, f.typed = f.full, anyClass, false
	}
	return f
}

// trimSuffix takes one type word off the end of a name in Han or Hangul, where two characters are left.
func (w *words) trimSuffix(f *form) {
	last, _ := utf8.DecodeLastRune(f.core)
	hangul := leadBase <= last && last < leadBase+0x100
	if !hangul && (last < 0x4E00 || last > 0x9FFF) {
		return
	}
	least := 2
	if hangul {
		least = 4
	}
	for _, s := range w.suffixes {
		if name, ok := bytes.CutSuffix(f.core, []byte(s.text)); ok && utf8.RuneCount(name) >= least {
			f.core, f.typed = name, true
			if f.class == anyClass {
				f.class = s.class
			}
			return
		}
	}
}
