package locale

import "github.com/crossborder-go/crossborder/issue"

var (
	badTag = issue.Definition{Code: "locale.bad-tag", Severity: issue.Error, Messages: map[string]string{
		"en": "{tag} is not a BCP 47 language tag",
		"ru": "{tag} не является языковым тегом BCP 47",
		"kk": "{tag} — BCP 47 тіл тегі емес",
		"zh": "{tag} 不是 BCP 47 语言标签",
	}}
	bidiOverride = issue.Definition{Code: "locale.bidi-override", Severity: issue.Error, Messages: map[string]string{
		"en": "the text has the character {character}, which reorders what is around it",
		"ru": "в тексте есть символ {character}, меняющий порядок соседних",
		"kk": "мәтінде көршілес таңбалардың ретін өзгертетін {character} таңбасы бар",
		"zh": "文本含有会改变相邻字符顺序的字符 {character}",
	}}
	controlCharacter = issue.Definition{Code: "locale.control-character", Severity: issue.Error, Messages: map[string]string{
		"en": "the text has the control character {character}",
		"ru": "в тексте есть управляющий символ {character}",
		"kk": "мәтінде {character} басқару таңбасы бар",
		"zh": "文本含有控制字符 {character}",
	}}
	emptyText = issue.Definition{Code: "locale.empty-text", Severity: issue.Error, Messages: map[string]string{
		"en": "the text in {tag} is empty: leave the language out",
		"ru": "текст на {tag} пуст: уберите этот язык",
		"kk": "{tag} тіліндегі мәтін бос: бұл тілді алып тастаңыз",
		"zh": "{tag} 的文本为空：请去掉该语言",
	}}
	notCanonical = issue.Definition{Code: "locale.tag-not-canonical", Severity: issue.Error, Messages: map[string]string{
		"en": "the tag {tag} is written {canonical}",
		"ru": "тег {tag} пишется {canonical}",
		"kk": "{tag} тегі {canonical} деп жазылады",
		"zh": "标签 {tag} 应写作 {canonical}",
	}}
	notUTF8 = issue.Definition{Code: "locale.not-utf8", Severity: issue.Error, Messages: map[string]string{
		"en": "the text is not UTF-8",
		"ru": "текст не в кодировке UTF-8",
		"kk": "мәтін UTF-8 кодтауында емес",
		"zh": "文本不是 UTF-8 编码",
	}}
)

// Definitions returns every issue that this package raises, ordered by code.
func Definitions() []issue.Definition {
	return issue.Clones(&badTag, &bidiOverride, &controlCharacter, &emptyText, &notUTF8, &notCanonical)
}
