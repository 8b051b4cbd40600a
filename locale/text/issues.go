package text

import "github.com/crossborder-go/crossborder/issue"

var (
	badTag = issue.Definition{Code: "locale.bad-tag", Severity: issue.Error, Messages: issue.Messages{
		EN: "{tag} is not a BCP 47 language tag",
		RU: "{tag} не является языковым тегом BCP 47",
		KK: "{tag} – BCP 47 тіл тегі емес",
		ZH: "{tag} 不是 BCP 47 语言标签",
	}}
	bidiOverride = issue.Definition{Code: "locale.bidi-override", Severity: issue.Error, Messages: issue.Messages{
		EN: "the character {character} reorders the text around it",
		RU: "в тексте есть символ {character}, меняющий порядок соседних",
		KK: "мәтінде көршілес таңбалардың ретін өзгертетін {character} таңбасы бар",
		ZH: "文本含有会改变相邻字符顺序的字符 {character}",
	}}
	controlCharacter = issue.Definition{Code: "locale.control-character", Severity: issue.Error, Messages: issue.Messages{
		EN: "the text contains the control character {character}",
		RU: "в тексте есть управляющий символ {character}",
		KK: "мәтінде {character} басқару таңбасы бар",
		ZH: "文本含有控制字符 {character}",
	}}
	emptyText = issue.Definition{Code: "locale.empty-text", Severity: issue.Error, Messages: issue.Messages{
		EN: "the text for {tag} is empty; remove the language",
		RU: "текст для языка {tag} пуст: уберите этот язык",
		KK: "{tag} тіліндегі мәтін бос: бұл тілді алып тастаңыз",
		ZH: "{tag} 的文本为空：请去掉该语言",
	}}
	notCanonical = issue.Definition{Code: "locale.tag-not-canonical", Severity: issue.Error, Messages: issue.Messages{
		EN: "the tag {tag} is not canonical; write {canonical}",
		RU: "тег {tag} пишется {canonical}",
		KK: "{tag} тегі {canonical} түрінде жазылады",
		ZH: "标签 {tag} 应写作 {canonical}",
	}}
	notUTF8 = issue.Definition{Code: "locale.not-utf8", Severity: issue.Error, Messages: issue.Messages{
		EN: "the text is not valid UTF-8",
		RU: "текст не в кодировке UTF-8",
		KK: "мәтін UTF-8 кодтауында емес",
		ZH: "文本不是 UTF-8 编码",
	}}
)

// Definitions returns the definitions of all issues that this package raises, ordered by code.
func Definitions() []issue.Definition {
	return issue.Clones(&badTag, &bidiOverride, &controlCharacter, &emptyText, &notUTF8, &notCanonical)
}
