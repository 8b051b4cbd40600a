package cldrnumbers

import (
	"bytes"
	"compress/flate"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
	"github.com/crossborder-go/crossborder/internal/gen/deflate"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// hubs lists the locales whose names serve as dictionaries to compress the names of others. Each shares words with
// many.
var hubs = []string{
	"id", "ba", "gl", "en", "yue", "hi", "sw", "sr-Latn", "nl", "ur", "lb", "mk", "dsb", "yo", "no", "el-polyton", "as", "am", "tr",
	"cs", "it", "kk-Arab",
}

// block holds the packed names of a locale, those of the current currencies first.
type block struct {
	bytes   []byte
	current int
}

// known returns the part of a block that is a dictionary for others. It is limited, because it must be inflated
// before them.
func (b block) known() []byte { return b.bytes[:min(numbers.DictionarySize, len(b.bytes))] }

// nameStep writes for each locale the currency names that differ from its parent's: one deflated block, prefixed with
// its sizes. It also writes the locale whose block is the dictionary, which is the locale itself if there is none.
func (b *builder) nameStep() error {
	blocks := make([]block, len(b.locales))
	for id := range b.locales {
		var err error
		if blocks[id], err = b.nameBlock(id); err != nil {
			return fmt.Errorf("%s: %w", b.locales[id], err)
		}
	}
	list := make([]string, len(blocks))
	var dictionaries []byte
	for id, own := range blocks {
		dictionary := b.dictionary(id, blocks)
		dictionaries = packed.AppendUint16(dictionaries, dictionary)
		if len(own.bytes) == 0 {
			continue
		}
		var known []byte
		if dictionary != id {
			known = blocks[dictionary].known()
		}
		short := deflate.Compress(own.bytes, known)
		if text, ok := packed.Inflate(short, string(known), len(own.bytes)); !ok || text != string(own.bytes) {
			return fmt.Errorf("%s: the deflated names do not inflate to the original", b.locales[id])
		}
		list[id] = string(packed.AppendUint(packed.AppendUint(nil, own.current), len(own.bytes))) + short
	}
	b.begin("atDictionaries")
	b.blob = append(b.blob, dictionaries...)
	b.begin("atNames")
	b.blob = packed.AppendStrings(b.blob, list)
	return nil
}

// dictionary returns the hub whose block compresses a locale's block best, or the locale itself.
func (b *builder) dictionary(id int, blocks []block) int {
	if slices.Contains(hubs, b.locales[id]) {
		return id
	}
	best, least := id, roughly(blocks[id].bytes, nil)
	for _, hub := range hubs {
		h := slices.Index(b.locales, hub)
		if n := roughly(blocks[id].bytes, blocks[h].known()); n < least {
			best, least = h, n
		}
	}
	return best
}

// roughly returns the length of data when compressed with a dictionary. Writing to a counter cannot fail.
func roughly(data, dictionary []byte) int {
	var n counter
	w, _ := flate.NewWriterDict(&n, flate.BestCompression, dictionary)
	_, _ = w.Write(data)
	_ = w.Close()
	return int(n)
}

// counter counts the bytes written to it.
type counter int

func (n *counter) Write(p []byte) (int, error) {
	*n += counter(len(p))
	return len(p), nil
}

// nameBlock packs names. It writes the number of currencies; for each the difference from the previous number; for
// each the bit set of its plural categories; and for each the display name, ended by 0, followed by its plural forms.
//
// A form shares a prefix and a suffix with the display name. It is written as the number of bytes of the display name
// after the prefix, plus one; the part of the form between the two, ended by 1; and the length of the suffix, plus
// one. A category that is left out has the form of other. If other is left out, its form is the display name.
func (b *builder) nameBlock(id int) (block, error) {
	var steps, sets, text []byte
	count, last, current := 0, 0, 0
	for number, code := range b.codes {
		set, entry, err := b.nameEntry(id, code)
		if err != nil {
			return block{}, err
		}
		if up := b.parents[id]; up == id {
			if string(entry) == code+"\x00" {
				continue // a currency without a name is shown by its code
			}
		} else {
			upSet, upEntry, err := b.nameEntry(up, code)
			if err != nil {
				return block{}, err
			}
			if upSet == set && bytes.Equal(upEntry, entry) {
				continue
			}
		}
		count++
		steps = packed.AppendUint(steps, number-last)
		sets = append(sets, set)
		text = append(text, entry...)
		last = number
		if number < b.current {
			current = len(text)
		}
	}
	if count == 0 {
		return block{}, nil
	}
	head := slices.Concat(packed.AppendUint(nil, count), steps, sets)
	return block{append(head, text...), len(head) + current}, nil
}

func (b *builder) nameEntry(id int, code string) (set byte, entry []byte, err error) {
	c := b.currencies[id][code]
	display := or(c["displayName"], code)
	entry = append([]byte(display), 0)
	other := or(c["displayName-count-other"], display)
	for number, category := range categories {
		name := or(c["displayName-count-"+category], other)
		if name == other && (category != "other" || name == display) {
			continue
		}
		front, back := shared(display, name)
		if len(display)-front > 254 || back > 254 {
			return 0, nil, fmt.Errorf("name %q is too long", name)
		}
		set |= 1 << number
		entry = append(entry, byte(len(display)-front+1))
		entry = append(entry, name[front:len(name)-back]...)
		entry = append(entry, 1, byte(back+1))
	}
	return set, entry, nil
}

// shared returns the number of bytes that two texts share at the beginning and at the end, in whole characters.
func shared(a, b string) (front, back int) {
	short := min(len(a), len(b))
	for front < short && a[front] == b[front] {
		front++
	}
	for front > 0 && front < len(a) && !utf8.RuneStart(a[front]) || front > 0 && front < len(b) && !utf8.RuneStart(b[front]) {
		front--
	}
	for back < short-front && a[len(a)-1-back] == b[len(b)-1-back] {
		back++
	}
	for back > 0 && !utf8.RuneStart(a[len(a)-back]) {
		back--
	}
	return front, back
}
