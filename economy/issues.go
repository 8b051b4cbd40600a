package economy

import "github.com/crossborder-go/crossborder/issue"

var (
	amountOutOfRange = issue.Definition{Code: "economy.amount-out-of-range", Severity: issue.Error, Messages: map[string]string{
		"en": "the amount's exponent is beyond ±10,000",
		"ru": "порядок величины выходит за пределы ±10 000",
		"kk": "шаманың дәрежесі ±10 000 шегінен шығады",
		"zh": "数值的指数超出 ±10,000",
	}}
	badCode = issue.Definition{Code: "economy.bad-indicator-code", Severity: issue.Error, Messages: map[string]string{
		"en": "indicator code {code} is not a slug such as gross-regional-product",
		"ru": "код показателя {code} должен быть слагом, например gross-regional-product",
		"kk": "көрсеткіш коды {code} gross-regional-product сияқты слаг болуы керек",
		"zh": "指标代码 {code} 不是形如 gross-regional-product 的短标识",
	}}
	nameless = issue.Definition{Code: "economy.nameless-indicator", Severity: issue.Error, Messages: map[string]string{
		"en": "indicator {code} has no name",
		"ru": "у показателя {code} нет названия",
		"kk": "{code} көрсеткішінің атауы жоқ",
		"zh": "指标 {code} 没有名称",
	}}
	noReference = issue.Definition{Code: "economy.no-reference", Severity: issue.Error, Messages: map[string]string{
		"en": "{indicator} means nothing without a reference: of what is it a share or a rank?",
		"ru": "{indicator} не имеет смысла без reference: от чего это доля или место?",
		"kk": "{indicator} reference өрісінсіз мағынасыз: ол ненің үлесі немесе орны?",
		"zh": "{indicator} 缺少 reference 就没有意义：这是何者的占比或排名？",
	}}
	noSubject = issue.Definition{Code: "economy.no-subject", Severity: issue.Error, Messages: map[string]string{
		"en": "an observation needs a subject: whose figure is it?",
		"ru": "у наблюдения нет subject: чей это показатель?",
		"kk": "бақылауда subject жоқ: бұл кімнің көрсеткіші?",
		"zh": "观测值缺少 subject：这是谁的数据？",
	}}
	noUnit = issue.Definition{Code: "economy.no-unit", Severity: issue.Error, Messages: map[string]string{
		"en": "a value needs a unit, such as USD or percent",
		"ru": "у значения нет единицы, например USD или percent",
		"kk": "мәннің өлшем бірлігі жоқ, мысалы USD немесе percent",
		"zh": "数值缺少单位，例如 USD 或 percent",
	}}
	notWhole = issue.Definition{Code: "economy.not-whole", Severity: issue.Error, Messages: map[string]string{
		"en": "{amount} is not a whole number, which the unit {unit} needs",
		"ru": "{amount} не целое число, а единица {unit} этого требует",
		"kk": "{amount} бүтін сан емес, ал {unit} бірлігі соны талап етеді",
		"zh": "{amount} 不是整数，而单位 {unit} 要求整数",
	}}
	ownCounterpart = issue.Definition{Code: "economy.own-counterpart", Severity: issue.Error, Messages: map[string]string{
		"en": "{party} is its own counterpart",
		"ru": "{party} указан как собственный контрагент",
		"kk": "{party} өзіне-өзі контрагент ретінде көрсетілген",
		"zh": "{party} 被列为其自身的对手方",
	}}
	shareOutOfRange = issue.Definition{Code: "economy.share-out-of-range", Severity: issue.Error, Messages: map[string]string{
		"en": "a share of {amount} % is not between 0 and 100 %",
		"ru": "доля {amount} % не лежит между 0 и 100 %",
		"kk": "{amount} % үлесі 0 мен 100 % аралығында емес",
		"zh": "占比 {amount}% 不在 0 至 100% 之间",
	}}
	tooSmall = issue.Definition{Code: "economy.too-small", Severity: issue.Error, Messages: map[string]string{
		"en": "{amount} is too small for the unit {unit}",
		"ru": "{amount} слишком мало для единицы {unit}",
		"kk": "{amount} {unit} бірлігі үшін тым аз",
		"zh": "{amount} 对单位 {unit} 而言过小",
	}}
	unitMismatch = issue.Definition{Code: "economy.unit-mismatch", Severity: issue.Error, Messages: map[string]string{
		"en": "{indicator} is measured in {want}, not in {unit}",
		"ru": "{indicator} измеряется в {want}, а не в {unit}",
		"kk": "{indicator} {unit} емес, {want} бірлігімен өлшенеді",
		"zh": "{indicator} 的单位应为 {want}，而不是 {unit}",
	}}
	unknownAggregation = issue.Definition{Code: "economy.unknown-aggregation", Severity: issue.Error, Messages: map[string]string{
		"en": "{aggregation} is no way of combining values",
		"ru": "{aggregation} — неизвестный способ сложения значений",
		"kk": "{aggregation} — мәндерді біріктірудің белгісіз тәсілі",
		"zh": "{aggregation} 不是已知的汇总方式",
	}}
	unknownBound = issue.Definition{Code: "economy.unknown-bound", Severity: issue.Error, Messages: map[string]string{
		"en": "{bound} is no bound: use about, over or under",
		"ru": "{bound} — неизвестная граница: бывает about, over, under",
		"kk": "{bound} — белгісіз шек: about, over немесе under қолданылады",
		"zh": "{bound} 不是已知的界限：请用 about、over 或 under",
	}}
	unknownStatus = issue.Definition{Code: "economy.unknown-status", Severity: issue.Error, Messages: map[string]string{
		"en": "{status} is no code of SDMX CL_OBS_STATUS",
		"ru": "{status} нет в списке SDMX CL_OBS_STATUS",
		"kk": "{status} SDMX CL_OBS_STATUS тізімінде жоқ",
		"zh": "{status} 不是 SDMX CL_OBS_STATUS 中的代码",
	}}
	unknownUnitKind = issue.Definition{Code: "economy.unknown-unit-kind", Severity: issue.Error, Messages: map[string]string{
		"en": "{unit} is no kind of unit",
		"ru": "{unit} — неизвестный вид единиц",
		"kk": "{unit} — белгісіз бірлік түрі",
		"zh": "{unit} 不是已知的单位类型",
	}}
)

// Definitions returns every issue that this package raises, ordered by code.
func Definitions() []issue.Definition {
	return issue.Clones(
		&amountOutOfRange, &badCode, &nameless, &noReference, &noSubject, &noUnit, &notWhole, &ownCounterpart,
		&shareOutOfRange, &tooSmall, &unitMismatch, &unknownAggregation, &unknownBound, &unknownStatus, &unknownUnitKind,
	)
}
