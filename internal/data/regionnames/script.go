package regionnames

import "unicode"

// Script is a group of locales whose names are kept together: those of one script, Chinese together with Japanese,
// and all rare scripts together.
type Script uint8

// Rare is the group of the scripts without a group of their own and Han that of Chinese and Japanese. ScriptCount is
// the number of groups.
const (
	Rare        Script = 0
	Latin       Script = 1
	Cyrillic    Script = 2
	Han         Script = 5
	ScriptCount        = 26
)

// block is a range of characters of a script.
type block struct {
	first, last rune
	script      Script
}

// blocks lists the letters of the groups, in order. The numbers are those of the table.
var blocks = [...]block{
	{0x0041, 0x005A, Latin},
	{0x0061, 0x007A, Latin},
	{0x00AA, 0x02FF, Latin},
	{0x0370, 0x03FF, 7}, // Greek
	{0x0400, 0x052F, Cyrillic},
	{0x0530, 0x058F, 9}, // Armenian
	{0x0590, 0x05FF, 8}, // Hebrew
	{0x0600, 0x06FF, 3}, // Arabic
	{0x0750, 0x077F, 3},
	{0x08A0, 0x08FF, 3},
	{0x0900, 0x097F, 4},  // Devanagari
	{0x0980, 0x09FF, 11}, // Bengali
	{0x0A00, 0x0A7F, 24}, // Gurmukhi
	{0x0A80, 0x0AFF, 16}, // Gujarati
	{0x0B00, 0x0B7F, 25}, // Odia
	{0x0B80, 0x0BFF, 13}, // Tamil
	{0x0C00, 0x0C7F, 14}, // Telugu
	{0x0C80, 0x0CFF, 15}, // Kannada
	{0x0D00, 0x0D7F, 18}, // Malayalam
	{0x0D80, 0x0DFF, 17}, // Sinhala
	{0x0E00, 0x0E7F, 12}, // Thai
	{0x0E80, 0x0EFF, 22}, // Lao
	{0x1000, 0x109F, 23}, // Myanmar
	{0x10A0, 0x10FF, 10}, // Georgian
	{0x1100, 0x11FF, 6},  // Hangul
	{0x1200, 0x139F, 20}, // Ethiopic
	{0x1780, 0x17FF, 21}, // Khmer
	{0x1C80, 0x1C8F, 2},
	{0x1C90, 0x1CBF, 10},
	{0x1D00, 0x1EFF, Latin},
	{0x1F00, 0x1FFF, 7},
	{0x2C60, 0x2C7F, Latin},
	{0x2D00, 0x2D2F, 10},
	{0x3005, 0x312F, Han}, // and kana
	{0x3130, 0x318F, 6},
	{0x3190, 0x9FFF, Han},
	{0xA640, 0xA69F, 2},
	{0xA720, 0xA7FF, Latin},
	{0xAB30, 0xAB6F, Latin},
	{0xAC00, 0xD7FF, 6},
	{0xF900, 0xFAFF, Han},
	{0xFB50, 0xFEFF, 3},
	{0xFF21, 0xFF5A, Latin},
	{0xFF66, 0xFF9F, Han},
	{0x11100, 0x1114F, 19}, // Chakma
	{0x20000, 0x3FFFF, Han},
}

// ScriptOf returns the group to which most letters of a text belong. It returns false if the text has no letter.
func ScriptOf(text string) (Script, bool) {
	var count [ScriptCount]uint32
	most, found := Rare, false
	last := block{first: 1}
	for _, r := range text {
		switch {
		case last.first <= r && r <= last.last:
		case r < 0x80 && (r|0x20 < 'a' || r|0x20 > 'z'):
			continue
		default:
			if last = blockOf(r); last.script == Rare && !unicode.IsLetter(r) {
				continue
			}
		}
		s := last.script
		count[s]++
		if !found || count[s] > count[most] {
			most, found = s, true
		}
	}
	return most, found
}

// blockOf returns the block of a character. A character outside all blocks is a block by itself in the group of rare
// scripts.
func blockOf(r rune) block {
	low, high := 0, len(blocks)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if blocks[mid].last < r {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(blocks) && blocks[low].first <= r {
		return blocks[low]
	}
	return block{r, r, Rare}
}
