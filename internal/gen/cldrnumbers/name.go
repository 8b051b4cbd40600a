package cldrnumbers

import (
	"bytes"
	"compress/flate"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// hubs are the locales whose names serve as dictionaries to compress the names of others; each
// shares words with many.
var hubs = []string{"en", "bs-Cyrl", "es", "sw", "yue", "sr-Latn", "hi", "ba"}

// nameStep writes for each locale the currency names that differ from its parent's, one deflated
// block a locale, and the locale whose block was the dictionary (itself: none).
func (b *builder) nameStep() error {
	blocks := make([][]byte, len(b.locales))
	for id := range b.locales {
		block, err := b.nameBlock(id)
		if err != nil {
			return fmt.Errorf("%s: %w", b.locales[id], err)
		}
		blocks[id] = block
	}
	var deflated []string
	var dictionaries []byte
	for id, block := range blocks {
		best, dictionary, err := b.shortest(blocks, id)
		if err != nil {
			return err
		}
		known := ""
		if dictionary != id {
			known = string(blocks[dictionary])
		}
		if text, ok := packed.Inflate(best, known); best != "" && (!ok || text != string(block)) {
			return fmt.Errorf("%s: names do not inflate to what was deflated", b.locales[id])
		}
		deflated = append(deflated, best)
		dictionaries = packed.AppendUint16(dictionaries, dictionary)
	}
	b.begin("atDictionaries")
	b.blob = append(b.blob, dictionaries...)
	b.begin("atNames")
	b.blob = packed.AppendStrings(b.blob, deflated)
	return nil
}

// shortest deflates a locale's block by itself and with each hub's as the dictionary, and returns the shortest
// with the locale that was its dictionary.
func (b *builder) shortest(blocks [][]byte, id int) (best string, dictionary int, err error) {
	best, err = deflate(blocks[id], nil)
	dictionary = id
	if err != nil || slices.Contains(hubs, b.locales[id]) {
		return best, dictionary, err
	}
	for _, hub := range hubs {
		h := slices.Index(b.locales, hub)
		short, err := deflate(blocks[id], blocks[h])
		if err != nil {
			return "", 0, err
		}
		if len(short) < len(best) {
			best, dictionary = short, h
		}
	}
	return best, dictionary, nil
}

// nameBlock packs names: how many currencies; for each the step from the last one's number; for
// each the set of its plural categories; for each the display name, ended by 0, and for each of its
// categories one more than the bytes that the form shares with the display name in front, what
// stands between, ended by 1, and one more than the bytes shared behind. A category that is left
// out has the form of other, and other, when left out, the display name.
func (b *builder) nameBlock(id int) ([]byte, error) {
	var steps, sets, text []byte
	count, last := 0, 0
	for number, code := range b.codes {
		set, entry, err := b.nameEntry(id, code)
		if err != nil {
			return nil, err
		}
		if up := b.parents[id]; up != id {
			upSet, upEntry, err := b.nameEntry(up, code)
			if err != nil {
				return nil, err
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
	}
	if count == 0 {
		return nil, nil
	}
	return slices.Concat(packed.AppendUint(nil, count), steps, sets, text), nil
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
		if front > 254 || back > 254 {
			return 0, nil, fmt.Errorf("name %q is too long", name)
		}
		set |= 1 << number
		entry = append(entry, byte(front+1))
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

// deflate compresses with a dictionary; nothing stays nothing.
func deflate(data, dictionary []byte) (string, error) {
	if len(data) == 0 {
		return "", nil
	}
	var out bytes.Buffer
	w, err := flate.NewWriterDict(&out, flate.BestCompression, dictionary)
	if err != nil {
		return "", err
	}
	if _, err := w.Write(data); err != nil {
		return "", err
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	return out.String(), nil
}
