package regionnames

import "unicode"

// Script is a group of locales whose names are kept together: those of one script, the Chinese and the
// Japanese together, and those of all rare scripts together.
type Script uint8

// Rare is the group of the scripts that have none of their own.
const Rare Script = 0

// script is a group and what tells its letters.
type script struct {
	letters []*unicode.RangeTable
}

// scripts are the groups. Their order is that of the table.
func scripts() []script {
	one := func(tables ...*unicode.RangeTable) script { return script{tables} }
	return []script{
		Rare: one(),
		one(unicode.Latin), one(unicode.Cyrillic), one(unicode.Arabic), one(unicode.Devanagari),
		one(unicode.Han, unicode.Hiragana, unicode.Katakana), one(unicode.Hangul), one(unicode.Greek),
		one(unicode.Hebrew), one(unicode.Armenian), one(unicode.Georgian), one(unicode.Bengali), one(unicode.Thai),
		one(unicode.Tamil), one(unicode.Telugu), one(unicode.Kannada), one(unicode.Gujarati), one(unicode.Sinhala),
		one(unicode.Malayalam), one(unicode.Chakma), one(unicode.Ethiopic), one(unicode.Khmer), one(unicode.Lao),
		one(unicode.Myanmar), one(unicode.Gurmukhi), one(unicode.Oriya),
	}
}

// Latin is the group of the Latin script, ScriptCount the number of groups.
const (
	Latin       Script = 1
	ScriptCount        = 26
)

// ScriptOf returns the group of the first letter of a text, and false where it has no letter.
func ScriptOf(text string) (Script, bool) {
	for _, r := range text {
		switch {
		case r < 0x80:
			if 'a' <= r|0x20 && r|0x20 <= 'z' {
				return Latin, true
			}
		case unicode.IsLetter(r):
			return scriptOfLetter(r), true
		}
	}
	return Rare, false
}

func scriptOfLetter(r rune) Script {
	for n, s := range scripts() {
		if unicode.In(r, s.letters...) {
			return Script(n)
		}
	}
	return Rare
}
