package grammar

import "github.com/crossborder-go/crossborder/region"

// declineChinese sets the preposition of a form; names do not change. Titles of agreements stand in 《》.
func declineChinese(n Noun, f form) string {
	text := n.text
	if n.kind == OfAgreement && f != bare && !hasPrefixRune(text, '《') {
		text = "《" + text + "》"
	}
	switch f {
	case inside:
		return "在" + text
	case together:
		return "与" + text
	case toward:
		return "对" + text
	}
	return text
}

func hasPrefixRune(text string, first rune) bool {
	for _, r := range text {
		return r == first
	}
	return false
}

// chineseName returns the name of an area in running text.
func chineseName(code region.Code) string { return lookupName(chineseNames[:], code) }

var chineseNames = [...]runningName{{"CD", "刚果民主共和国"}, {"CG", "刚果共和国"}, {"MM", "缅甸"}}
