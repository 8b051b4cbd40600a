package cldrnumbers

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// categories lists the plural categories in the order of their numbers.
var categories = []string{"zero", "one", "two", "few", "many", "other"}

// firstPower and lastPower are the least and the greatest power of ten that may have compact patterns.
const (
	firstPower = 3
	lastPower  = 19
)

// columns returns the categories, followed by the column for exactly one ("1000-count-1").
func columns() []string { return append(slices.Clone(categories), "1") }

// compact packs the compact patterns of one style: for each power of ten from 1000 on, the number of digits before
// the decimal point (0 for the standard pattern) and the affixes by plural category. It returns nothing for a style
// without patterns.
func (b *builder) compact(patterns map[string]string, s symbols) ([]byte, error) {
	var out, gap []byte
	for power := firstPower; power <= lastPower; power++ {
		row, zeros, err := b.compactRow(patterns, "1"+strings.Repeat("0", power), s)
		if err != nil {
			return nil, err
		}
		if row == nil {
			gap = append(gap, 0, 0)
			continue
		}
		out = append(append(out, gap...), byte(zeros))
		out, gap = append(out, row...), nil
	}
	return out, nil
}

// ownRows removes from the long patterns of a locale the first and last rows that the JSON files merely fill in from
// the root. ICU does not use such a row for its own power of ten or for greater ones. If the long patterns are the
// same as the short ones, all rows are kept.
func ownRows(long, short, root map[string]string) map[string]string {
	if maps.Equal(long, short) {
		return long
	}
	filled := func(power int) bool {
		key := "1" + strings.Repeat("0", power) + "-count-"
		return long[key+"other"] == root[key+"other"] && long[key+"one"] == ""
	}
	first, last := firstPower, lastPower
	for first <= last && filled(first) {
		first++
	}
	for first <= last && filled(last) {
		last--
	}
	own := map[string]string{}
	for key, text := range long {
		digits, _, _ := strings.Cut(key, "-")
		if power := len(digits) - 1; power >= first && power <= last {
			own[key] = text
		}
	}
	return own
}

// compactRow packs the patterns of one power of ten: a bit set of columns, then for each column the number of its
// affixes plus one, or zero for the standard pattern.
func (b *builder) compactRow(patterns map[string]string, power string, s symbols) (row []byte, zeros int, err error) {
	set, ids := 0, []byte(nil)
	for column, category := range columns() {
		text, ok := patterns[power+"-count-"+category]
		if !ok {
			continue
		}
		set |= 1 << column
		if text == "0" {
			ids = packed.AppendUint(ids, 0)
			continue
		}
		p, err := parsePattern(text, s)
		if err != nil {
			return nil, 0, err
		}
		if zeros == 0 {
			zeros = p.zeros
		} else if p.zeros != 0 && p.zeros != zeros {
			return nil, 0, fmt.Errorf("compact patterns of %s differ in digits", power)
		}
		a := p.affixes
		if p.zeros == 0 {
			a.suffix, a.negSuffix = noDigits, noDigits
		}
		ids = packed.AppendUint(ids, b.affixID(a)+1)
	}
	if set == 0 {
		return nil, 0, nil
	}
	return append([]byte{byte(set)}, ids...), zeros, nil
}

// noDigits is the suffix of a pattern whose word replaces the number.
const noDigits = "\x00"
