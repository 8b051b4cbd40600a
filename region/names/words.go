package names

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// class is a class of areas that a type word denotes. The zero class is any area.
type class uint8

const (
	anyClass class = iota
	regionClass
	cityClass
	countryClass
)

// classes returns the classes by their names in the table of words.
func classes() map[string]class {
	return map[string]class{"minor": anyClass, "region": regionClass, "city": cityClass, "country": countryClass}
}

// classOf returns the class of a kind of area.
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

// words holds the type words, in their folded form: the words for the kind of an area, such as Region, область and 省.
type words struct {
	once     sync.Once
	words    map[string]word
	filter   [64]uint64 // Bloom filter of the keys of words
	suffixes []suffix   // type words that follow a name without a space, the longest first
	abbreviations
}

// word is a word that the core of a name omits, or replaces by canonical if that is set.
type word struct {
	class     class
	canonical string
}

// suffix is a type word that follows a name without a space.
type suffix struct {
	text  string
	class class
}

var typeWords words

func (w *words) load() *words {
	w.once.Do(func() {
		w.words = map[string]word{}
		w.abbreviations = abbreviations{map[string][]string{}, map[string]int{}, map[string]bool{}}
		f, known := folding.load(), classes()
		for line := range strings.Lines(regionnames.Words()) {
			name, list, _ := strings.Cut(strings.TrimSpace(line), "\t")
			if name == "short" {
				w.addShort(f, list)
				continue
			}
			of, isSuffix := strings.CutPrefix(name, "suffix-")
			canonical := ""
			for text := range strings.FieldsSeq(list) {
				folded := string(f.append(nil, text))
				if name == "same" && canonical == "" {
					canonical = folded
				}
				switch {
				case name == "article":
					w.loose[folded] = 1
					continue
				case name == "loose":
					w.loose[folded] = 2
					continue
				case name == "except":
					w.except[folded] = true
					continue
				}
				if isSuffix {
					w.addSuffix(suffix{folded, known[of]})
				} else if _, ok := w.words[folded]; !ok {
					w.words[folded] = word{known[of], canonical}
					at, bit := filterBit(folded)
					w.filter[at] |= bit
				}
			}
		}
	})
	return w
}

// filterBit returns the bit for a word in the filter, which depends on its length and three of its bytes.
func filterBit[T string | []byte](text T) (at int, bit uint64) {
	n := len(text)
	mix := uint32(text[0])*0x9E37 + uint32(text[n-1])*0x85EB + uint32(text[n/2])*0xC2B3 + uint32(n)*0x27D5
	return int(mix >> 6 & 63), 1 << (mix & 63)
}

// addSuffix inserts s into w.suffixes, which is sorted by decreasing length.
func (w *words) addSuffix(s suffix) {
	at := 0
	for at < len(w.suffixes) && len(w.suffixes[at].text) >= len(s.text) {
		at++
	}
	w.suffixes = append(w.suffixes, suffix{})
	copy(w.suffixes[at+1:], w.suffixes[at:])
	w.suffixes[at] = s
}

// form is a folded text without spaces, in the two variants that are looked up.
type form struct {
	full  []byte
	core  []byte // without type words, and with synonyms replaced; equal to full if nothing would be left
	class class  // class of the type words
	typed bool   // whether core differs from full
}

// formBuffer holds the buffers of a form. A form is valid until the next one is made in the same buffers.
type formBuffer struct{ folded, full, core []byte }

// form returns the form of text.
func (r *formBuffer) form(f *foldTable, w *words, text string) form {
	r.folded = f.append(r.folded[:0], text)
	return w.split(r.folded, r)
}

// split returns the form of a folded text.
func (w *words) split(folded []byte, r *formBuffer) form {
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
		if at, bit := filterBit(next); w.filter[at]&bit != 0 {
			known, ok = w.words[string(next)]
		}
		switch {
		case !ok:
			f.core = append(f.core, next...)
		case known.canonical != "":
			f.core = append(f.core, known.canonical...)
			f.typed = f.typed || known.canonical != string(next)
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

// trimSuffix removes one type word from the end of a name in Han or Hangul, if at least two characters remain.
func (w *words) trimSuffix(f *form) {
	last, _ := utf8.DecodeLastRune(f.core)
	hangul := leadBase <= last && last < leadBase+0x100
	if !hangul && (last < 0x4E00 || last > 0x9FFF) {
		return
	}
	least := 2
	if hangul {
		least = 4 // two syllables have at least four letters
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
