package cldrnumbers

import (
	"bytes"
	"compress/flate"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// nameStep writes for each locale the currency names that differ from its parent's, one deflated
// block a locale.
func (b *builder) nameStep() error {
	var blocks []string
	for id := range b.locales {
		block, err := deflate(b.nameBlock(id))
		if err != nil {
			return err
		}
		blocks = append(blocks, block)
	}
	b.begin("atNames")
	b.blob = packed.AppendStrings(b.blob, blocks)
	return nil
}

// nameBlock packs names: the step from the last currency's number, the display name, the number of
// plural forms, and for each of them the category, how many bytes it shares with the display name
// in front and behind, and what stands between. A category that is left out has the form of other,
// and other, when left out, the display name.
func (b *builder) nameBlock(id int) []byte {
	var out []byte
	last := 0
	for number, code := range b.codes {
		entry := b.nameEntry(id, code)
		if up := b.parents[id]; up != id && string(b.nameEntry(up, code)) == string(entry) {
			continue
		}
		out = packed.AppendUint(out, number-last)
		out = append(out, entry...)
		last = number
	}
	return out
}

func (b *builder) nameEntry(id int, code string) []byte {
	c := b.currencies[id][code]
	display := or(c["displayName"], code)
	out := packed.AppendString(nil, display)
	count, forms := 0, []byte(nil)
	other := or(c["displayName-count-other"], display)
	for number, category := range categories {
		name := or(c["displayName-count-"+category], other)
		if name == other && (category != "other" || name == display) {
			continue
		}
		front, back := shared(display, name)
		count++
		forms = append(forms, byte(number))
		forms = packed.AppendUint(forms, front)
		forms = packed.AppendUint(forms, back)
		forms = packed.AppendString(forms, name[front:len(name)-back])
	}
	return append(packed.AppendUint(out, count), forms...)
}

// shared counts the bytes that two texts share in front and behind, in whole characters.
func shared(a, b string) (front, back int) {
	short := min(len(a), len(b))
	for front < short && a[front] == b[front] {
		front++
	}
	for front > 0 && front < short && !(utf8.RuneStart(a[front]) && utf8.RuneStart(b[front])) {
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

func deflate(data []byte) (string, error) {
	if len(data) == 0 {
		return "", nil
	}
	var out bytes.Buffer
	w, err := flate.NewWriter(&out, flate.BestCompression)
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
