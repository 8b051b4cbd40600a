package regionnames

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// letters maps letters to those that people write in their place, beyond what decomposition gives.
var letters = strings.NewReplacer(
	"ø", "o", "ł", "l", "đ", "d", "ħ", "h", "ŧ", "t", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ə", "e", "ŋ", "n", "ı", "i", "ß", "ss",
	"і", "и", "є", "е", "ґ", "г", "қ", "к", "ң", "н", "ғ", "г", "ү", "у", "ұ", "у", "ө", "о", "һ", "х", "ә", "а", "ҷ", "ч", "ҳ", "х", "ђ", "д", "ј", "и",
	"ς", "σ", "ى", "ي", "ی", "ي", "ک", "ك", "ة", "ه", "ہ", "ه", "ۃ", "ه", "ھ", "ه", "ە", "ه", "ٱ", "ا", "ڵ", "ل", "ێ", "ي", "ۆ", "و",
	"県", "县", "広", "广", "沢", "泽", "浜", "滨", "竜", "龙", "辺", "边", "徳", "德", "塩", "盐", "黒", "黑", "児", "儿", "斉", "齐", "鉄", "铁", "豊", "丰",
	"恵", "惠", "関", "关", "戸", "户", "蔵", "藏", "亜", "亚", "図", "图", "釈", "释", "栄", "荣", "桜", "樱", "処", "处",
)

// foldRune returns what a character becomes in a folded name: itself, other characters, a space if it separates
// words, or "".
func (h *han) foldRune(r rune) string {
	if 0xAC00 <= r && r <= 0xD7A3 || unicode.Is(unicode.Hangul, r) {
		return string(r) // decomposed by rule when folding
	}
	var out strings.Builder
	for _, c := range norm.NFKD.String(string(r)) {
		if to, ok := h.toSimplified[c]; ok {
			c = to
		}
		switch {
		case isDropped(c):
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			out.WriteString(letters.Replace(strings.ToLower(string(c))))
		case unicode.IsMark(c):
			out.WriteRune(c)
		default:
			return " "
		}
	}
	return strings.Map(func(c rune) rune {
		if isDropped(c) { // marks that come from lower-casing
			return -1
		}
		return c
	}, out.String())
}

// isDropped reports whether r is a mark that people omit, an apostrophe, or an invisible character.
func isDropped(r rune) bool {
	if unicode.Is(unicode.Cf, r) || strings.ContainsRune("'’‘ʻʼʽʾʿ`´ʹ′׳ـ״\u0085", r) {
		return true
	}
	if !unicode.Is(unicode.Mn, r) {
		return false
	}
	return r <= 0x036F || 0x0591 <= r && r <= 0x06ED || r == 0x3099 || r == 0x309A ||
		slices.Contains([]rune{0x093C, 0x09BC, 0x0A3C, 0x0ABC, 0x0B3C, 0x0CBC}, r)
}

// folds packs what every character below U+10000 becomes, as runs of characters with the same action: the length of
// the run, the action, and for a replacement its text.
func (h *han) folds() []byte {
	var out []byte
	start, last := rune(0), regionnames.FoldKeep
	flush := func(end rune) {
		if end > start {
			out = packed.AppendUint(out, int(end-start))
			out = append(out, byte(last))
		}
		start = end
	}
	for r := rune(0); r < 0x10000; r++ {
		if !utf8.ValidRune(r) {
			continue
		}
		to := h.foldRune(r)
		action := regionnames.FoldReplace
		switch to {
		case " ":
			action = regionnames.FoldSpace
		case "":
			action = regionnames.FoldDrop
		case string(r):
			action = regionnames.FoldKeep
		}
		if action != last || action == regionnames.FoldReplace {
			flush(r)
			last = action
		}
		if action == regionnames.FoldReplace {
			out = packed.AppendUint(out, 1)
			out = packed.AppendString(append(out, byte(action)), to)
			start = r + 1
			last = regionnames.FoldKeep
		}
	}
	flush(0x10000)
	return out
}
