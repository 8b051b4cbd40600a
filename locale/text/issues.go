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
	blankText = issue.Definition{Code: "locale.blank-text", Severity: issue.Error, Messages: issue.Messages{
		EN: "nothing of the text can be seen; leave the field out",
		RU: "в тексте нет ни одного видимого символа: уберите это поле",
		KK: "мәтінде көрінетін таңба жоқ: бұл өрісті алып тастаңыз",
		ZH: "文本中没有可见字符：请删去该字段",
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
	foreignLetters = issue.Definition{Code: "locale.foreign-script", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the text for {tag} is in the script {script}, in which this language is not written",
		RU: "текст для языка {tag} набран письмом {script}, которым на этом языке не пишут",
		KK: "{tag} тіліндегі мәтін {script} жазуымен терілген, бұл тілде олай жазылмайды",
		ZH: "{tag} 的文本使用了文字 {script}，而该语言不用这种文字书写",
	}}
	invisibleCharacter = issue.Definition{Code: "locale.invisible-character", Severity: issue.Error, Messages: issue.Messages{
		EN: "the text contains the invisible character {character} where it has no meaning",
		RU: "в тексте есть невидимый символ {character}, который здесь ничего не значит",
		KK: "мәтінде {character} көрінбейтін таңбасы бар, бұл жерде оның мәні жоқ",
		ZH: "文本含有在此处没有意义的不可见字符 {character}",
	}}
	lostCharacter = issue.Definition{Code: "locale.lost-character", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the text contains U+FFFD in place of a character that was lost when the text was converted",
		RU: "в тексте есть U+FFFD: на этом месте при перекодировке потерян символ",
		KK: "мәтінде U+FFFD бар: осы жердегі таңба қайта кодтау кезінде жоғалған",
		ZH: "文本含有 U+FFFD：此处的字符在转码时丢失",
	}}
	mixedLetters = issue.Definition{Code: "locale.mixed-letters", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the word {word} mixes Latin and Cyrillic letters that look the same",
		RU: "в слове {word} смешаны одинаковые на вид буквы латиницы и кириллицы",
		KK: "{word} сөзінде түрі бірдей латын және кирилл әріптері араласқан",
		ZH: "词语 {word} 混用了外形相同的拉丁字母和西里尔字母",
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
	outerSpace = issue.Definition{Code: "locale.outer-space", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the text begins or ends with a space",
		RU: "текст начинается или заканчивается пробелом",
		KK: "мәтін бос орыннан басталады немесе бос орынмен аяқталады",
		ZH: "文本以空格开头或结尾",
	}}
)

// Definitions returns every issue that this package raises, ordered by code, with its severity and its messages.
func Definitions() []issue.Definition {
	return issue.Clones(&badTag, &bidiOverride, &blankText, &controlCharacter, &emptyText, &foreignLetters, &invisibleCharacter, &lostCharacter,
		&mixedLetters, &notUTF8, &outerSpace, &notCanonical)
}
