package source

import "github.com/crossborder-go/crossborder/issue"

var (
	badID = issue.Definition{Code: "source.bad-id", Severity: issue.Error, Messages: issue.Messages{
		EN: "source id {id} is not a slug: words of a-z and 0-9 joined by hyphens, beginning with a letter",
		RU: "идентификатор источника {id} должен состоять из слов (a-z, 0-9), соединённых дефисами, и начинаться с буквы",
		KK: "дереккөздің {id} идентификаторы дефиспен жалғанған сөздерден (a-z, 0-9) тұрып, әріптен басталуы керек",
		ZH: "来源标识 {id} 须由 a-z 和 0-9 组成的词以连字符连接而成，并以字母开头",
	}}
	doubledCite = issue.Definition{Code: "source.doubled-cite", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the same cite is already in the list",
		RU: "такая же ссылка уже есть в списке",
		KK: "дәл осындай сілтеме тізімде бар",
		ZH: "列表中已有相同的引用",
	}}
	emptyRemark = issue.Definition{Code: "source.empty-remark", Severity: issue.Error, Messages: issue.Messages{
		EN: "the remark has no text",
		RU: "у замечания должен быть текст",
		KK: "ескертпенің мәтіні болуы керек",
		ZH: "备注须有文本",
	}}
	unidentified = issue.Definition{Code: "source.unidentified", Severity: issue.Error, Messages: issue.Messages{
		EN: "source {id} has neither a title nor a URL, so it cannot be found",
		RU: "у источника {id} нет ни заголовка, ни адреса, поэтому найти источник нельзя",
		KK: "{id} дереккөзінің тақырыбы да, мекенжайы да жоқ, сондықтан оны табу мүмкін емес",
		ZH: "来源 {id} 既无标题也无网址，因此无从查找",
	}}
	badURL = issue.Definition{Code: "source.bad-url", Severity: issue.Error, Messages: issue.Messages{
		EN: "{url} is not an http or https address",
		RU: "{url} не является адресом http или https",
		KK: "{url} – http немесе https мекенжайы емес",
		ZH: "{url} 不是 http 或 https 网址",
	}}
	badLanguage = issue.Definition{Code: "source.bad-language", Severity: issue.Error, Messages: issue.Messages{
		EN: "{language} is not a BCP 47 language tag",
		RU: "{language} не является языковым тегом BCP 47",
		KK: "{language} – BCP 47 тіл тегі емес",
		ZH: "{language} 不是 BCP 47 语言标签",
	}}
	languageNotCanonical = issue.Definition{Code: "source.language-not-canonical", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the tag {language} is not canonical; write {canonical}",
		RU: "тег {language} пишется {canonical}",
		KK: "{language} тегі {canonical} түрінде жазылады",
		ZH: "标签 {language} 应写作 {canonical}",
	}}
	retractedTooEarly = issue.Definition{Code: "source.retracted-before-recorded", Severity: issue.Error, Messages: issue.Messages{
		EN: "the day of retraction {retracted} is before the day of recording {recorded}",
		RU: "отозвано {retracted}, до внесения ({recorded})",
		KK: "{retracted} күні, енгізілгенге ({recorded}) дейін кері қайтарылған",
		ZH: "撤回日期 {retracted} 早于录入日期（{recorded}）",
	}}
	retrievedTooEarly = issue.Definition{Code: "source.retrieved-before-published", Severity: issue.Error, Messages: issue.Messages{
		EN: "the retrieval date {retrieved} is before the publication date {published}",
		RU: "дата получения {retrieved} раньше даты публикации {published}",
		KK: "алынған күні ({retrieved}) жарияланған күнінен ({published}) бұрын",
		ZH: "获取日期 {retrieved} 早于发布日期 {published}",
	}}
)

// Definitions returns every issue that this package raises, ordered by code, with its severity and its messages.
func Definitions() []issue.Definition {
	return issue.Clones(
		&badID, &badLanguage, &badURL, &doubledCite, &emptyRemark, &languageNotCanonical, &retractedTooEarly, &retrievedTooEarly,
		&unidentified,
	)
}
