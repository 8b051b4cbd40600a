package region

import "github.com/crossborder-go/crossborder/issue"

var (
	badSection = issue.Definition{Code: "region.bad-section", Severity: issue.Error, Messages: issue.Messages{
		EN: "{section} is not a section of ISIC Rev. 4; the sections are the letters A to U",
		RU: "{section} не является секцией МСОК, ред. 4: секции обозначены буквами от A до U",
		KK: "{section} – ISIC Rev. 4 жіктеуішінің секциясы емес: секциялар A-дан U-ға дейінгі әріптермен белгіленеді",
		ZH: "{section} 不是《国际标准行业分类》第 4 版的门类，门类以字母 A 至 U 表示",
	}}
	deletedCode = issue.Definition{Code: "region.deleted-code", Severity: issue.Warning, Messages: issue.Messages{
		EN: "region code {code} is no longer in use and has no known successor",
		RU: "код региона {code} больше не используется, и неизвестно, какой код его заменил",
		KK: "{code} өңір коды енді қолданылмайды, орнына қандай код келгені белгісіз",
		ZH: "地区代码 {code} 已停用，且没有已知的替代代码",
	}}
	emptyAlias = issue.Definition{Code: "region.empty-alias", Severity: issue.Error, Messages: issue.Messages{
		EN: "the alias has no text",
		RU: "у другого названия должен быть текст",
		KK: "басқа атаудың мәтіні болуы керек",
		ZH: "别名须有文本",
	}}
	emptyIdentifier = issue.Definition{Code: "region.empty-identifier", Severity: issue.Error, Messages: issue.Messages{
		EN: "the scheme {scheme} or its identifier {identifier} is empty",
		RU: "пуста схема {scheme} или идентификатор {identifier}",
		KK: "{scheme} схемасы немесе {identifier} идентификаторы бос",
		ZH: "方案 {scheme} 或标识 {identifier} 为空",
	}}
	endBeforeStart = issue.Definition{Code: "region.end-before-start", Severity: issue.Error, Messages: issue.Messages{
		EN: "the end, {until}, is not after the beginning, {from}",
		RU: "окончание ({until}) не позже начала ({from})",
		KK: "аяқталуы ({until}) басталуынан ({from}) кейін емес",
		ZH: "结束日 {until} 不晚于开始日 {from}",
	}}
	missingCode = issue.Definition{Code: "region.missing-code", Severity: issue.Error, Messages: issue.Messages{
		EN: "the region code is missing",
		RU: "не указан код региона",
		KK: "өңір коды көрсетілмеген",
		ZH: "缺少地区代码",
	}}
	mistakenCode = issue.Definition{Code: "region.mistaken-code", Severity: issue.Error, Messages: issue.Messages{
		EN: "{code} is not a region code",
		RU: "кода региона {code} нет",
		KK: "{code} өңір коды жоқ",
		ZH: "地区代码 {code} 不存在",
	}}
	mistakenKind = issue.Definition{Code: "region.mistaken-kind", Severity: issue.Error, Messages: issue.Messages{
		EN: "{kind} is not a kind of region",
		RU: "вида региона {kind} нет",
		KK: "{kind} өңір түрі жоқ",
		ZH: "地区类型 {kind} 不存在",
	}}
	nameless = issue.Definition{Code: "region.nameless", Severity: issue.Error, Messages: issue.Messages{
		EN: "local area {code} has no name",
		RU: "у местности {code} нет названия",
		KK: "{code} жергілікті аумағының атауы жоқ",
		ZH: "地方区域 {code} 没有名称",
	}}
	notWithdrawn = issue.Definition{Code: "region.not-withdrawn", Severity: issue.Error, Messages: issue.Messages{
		EN: "{code} is not a withdrawn code, so its ties cannot be continued under another one",
		RU: "код {code} не отменён, поэтому его связи нельзя продолжить под другим кодом",
		KK: "{code} коды қолданыстан шығарылмаған, сондықтан оның байланыстарын басқа код жалғастыра алмайды",
		ZH: "代码 {code} 并未停用，其联系不能由另一代码延续",
	}}
	unknownAliasKind = issue.Definition{Code: "region.unknown-alias-kind", Severity: issue.Error, Messages: issue.Messages{
		EN: "{kind} is not a kind of alias; allowed: {known}",
		RU: "вида названия {kind} нет; допустимы: {known}",
		KK: "{kind} атау түрі жоқ; жарамды мәндер: {known}",
		ZH: "别名类型 {kind} 不存在；可用值：{known}",
	}}
	unknownCode = issue.Definition{Code: "region.unknown-code", Severity: issue.Error, Messages: issue.Messages{
		EN: "{code} is neither a region code of ISO 3166 or UN M49 nor a local area within such a region",
		RU: "кода региона {code} нет ни в ISO 3166, ни в M49 ООН; это и не местность в составе их регионов",
		KK: "{code} өңір коды ISO 3166-да да, БҰҰ M49-да да жоқ және олардың өңірлерінің ешқайсысына кірмейді",
		ZH: "{code} 不是 ISO 3166 或联合国 M49 的地区代码，也不在其中任何一个之内",
	}}
	unknownKind = issue.Definition{Code: "region.unknown-kind", Severity: issue.Error, Messages: issue.Messages{
		EN: "{kind} is not a kind of region",
		RU: "вида региона {kind} нет",
		KK: "{kind} өңір түрі жоқ",
		ZH: "地区类型 {kind} 不存在",
	}}
	withdrawnCode = issue.Definition{Code: "region.withdrawn-code", Severity: issue.Warning, Messages: issue.Messages{
		EN: "region code {code} is no longer in use; it was replaced by {successors}",
		RU: "код региона {code} больше не используется; новые коды: {successors}",
		KK: "{code} өңір коды енді қолданылмайды; орнына: {successors}",
		ZH: "地区代码 {code} 已停用；替代代码：{successors}",
	}}
	withinItself = issue.Definition{Code: "region.within-itself", Severity: issue.Error, Messages: issue.Messages{
		EN: "{code} is listed within {area}, which is the same area or a part of it",
		RU: "регион {code} указан внутри {area}, а это тот же регион или его часть",
		KK: "{code} өңірі {area} ішінде делінген, бірақ ол оның өзі немесе бөлігі",
		ZH: "{code} 被列为位于 {area} 之内，而后者与其相同或是其一部分",
	}}
)

// Definitions returns every issue that this package raises, ordered by code, with its severity and its messages.
func Definitions() []issue.Definition {
	return issue.Clones(
		&aliasRepeatsName, &badIdentifier, &badSection, &deletedCode, &emptyAlias, &emptyIdentifier, &endBeforeStart, &missingCode,
		&mistakenCode, &mistakenKind, &nameless, &needlessWithin, &notWithdrawn, &unknownAliasKind, &unknownCode, &unknownKind,
		&withdrawnCode, &withinItself,
	)
}
