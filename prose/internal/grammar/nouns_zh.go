package grammar

import (
	"strings"

	"github.com/crossborder-go/crossborder/region"
)

// declineChinese sets the preposition of a form; names do not change. Titles of agreements stand in 《》.
func declineChinese(n Noun, f form) string {
	text := n.text
	if n.kind == OfAgreement && n.isUnnamed {
		text = "“" + text + "”文件"
	} else if n.kind == OfAgreement && f != bare && !isEnclosed(text) {
		text = "《" + innerChinese.Replace(text) + "》"
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

// isEnclosed reports whether a text is one title in 《》.
func isEnclosed(text string) bool {
	inner, isOpen := strings.CutPrefix(text, "《")
	inner, isClosed := strings.CutSuffix(inner, "》")
	return isOpen && isClosed && !strings.ContainsAny(inner, "《》")
}

// innerChinese turns the marks of titles into those within another title.
var innerChinese = strings.NewReplacer("《", "〈", "》", "〉")

// chineseName returns the name of an area in running text.
func chineseName(code region.Code) string { return lookupName(chineseNames[:], code) }

var chineseNames = [...]runningName{
	{"CD", "刚果民主共和国"}, {"CG", "刚果共和国"}, {"CN-HK", "中国香港"}, {"CN-MO", "中国澳门"}, {"CN-TW", "中国台湾"},
	{"FK", "马尔维纳斯群岛（福克兰群岛）"}, {"HK", "中国香港"}, {"MM", "缅甸"}, {"MO", "中国澳门"}, {"PS", "巴勒斯坦"}, {"TW", "中国台湾"},
}
