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

// hubs are the locales whose names serve as dictionaries to compress the names of others; each
// shares words with many.
var hubs = []string{
	"id", "ba", "gl", "en", "yue", "hi", "sw", "sr-Latn", "nl", "ur", "lb", "mk", "dsb", "yo", "no", "el-polyton", "as", "am", "tr",
	"cs", "it", "kk-Arab",
}

// block is the packed names of a locale, those of the current currencies first.
type block struct {
	bytes   []byte
	current int
}

// known is what of a block is a dictionary for others: not more, so that little has to be inflated
// before them.
func (b block) known() []byte { return b.bytes[:min(numbers.DictionarySize, len(b.bytes))] }

// nameStep writes for each locale the currency names that differ from its parent's, one deflated
// block a locale with its sizes before it, and the locale whose block was the dictionary (itself: none).
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
			return fmt.Errorf("%s: names do not inflate to what was deflated", b.locales[id])
		}
		list[id] = string(packed.AppendUint(packed.AppendUint(nil, own.current), len(own.bytes))) + short
	}
	b.begin("atDictionaries")
	b.blob = append(b.blob, dictionaries...)
	b.begin("atNames")
	b.blob = packed.AppendStrings(b.blob, list)
	return nil
}

// dictionary is the hub with whose block a locale's gets shortest, or the locale itself.
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

// roughly is how long data gets compressed with a dictionary. Writing to a counter does not fail.
func roughly(data, dictionary []byte) int {
	var n counter
	w, _ := flate.NewWriterDict(&n, flate.BestCompression, dictionary)
	_, _ = w.Write(data)
	_ = w.Close()
	return int(n)
}

// counter counts what is written to it.
type counter int

func (n *counter) Write(p []byte) (int, error) {
	*n += counter(len(p))
	return len(p), nil
}

// nameBlock packs names: how many currencies; for each the step from the last one's number; for
// each the set of its plural categories; for each the display name, ended by 0, and for each of its
// categories one more than the bytes of the display name behind what the form shares with it in
// front, what the form has there, ended by 1, and one more than the bytes of it shared at the end. A category that is left
// out has the form of other, and other, when left out, the display name.
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
				continue // what has no name is shown by its code
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

// shared counts the bytes that two texts share in front and behind, in whole characters.
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
