package economy

import "github.com/crossborder-go/crossborder/issue"

var (
	amountOutOfRange = issue.Definition{Code: "economy.amount-out-of-range", Severity: issue.Error, Messages: issue.Messages{
		EN: "the amount's exponent is beyond ±10,000",
		RU: "порядок величины выходит за пределы ±10 000",
		KK: "шаманың дәреже көрсеткіші ±10 000 шегінен шығады",
		ZH: "数值的指数超出 ±10,000",
	}}
	badIndicatorCode = issue.Definition{Code: "economy.bad-indicator-code", Severity: issue.Error, Messages: issue.Messages{
		EN: "indicator code {code} is not a slug such as gross-regional-product",
		RU: "код показателя {code} должен быть вида gross-regional-product",
		KK: "көрсеткіш коды {code} gross-regional-product түрінде болуы керек",
		ZH: "指标代码 {code} 不是形如 gross-regional-product 的短标识",
	}}
	currencyNotInUse = issue.Definition{Code: "economy.currency-not-in-use", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{currency} was not in use anywhere in {period}",
		RU: "валюта {currency} нигде не использовалась в период {period}",
		KK: "{currency} валютасы {period} кезеңінде еш жерде қолданылмаған",
		ZH: "{period} 期间没有任何地方使用货币 {currency}",
	}}
	emptyEquivalent = issue.Definition{Code: "economy.empty-equivalent", Severity: issue.Error, Messages: issue.Messages{
		EN: "the scheme {scheme} or its code {code} is empty",
		RU: "пуста схема {scheme} или код {code}",
		KK: "{scheme} схемасы немесе {code} коды бос",
		ZH: "方案 {scheme} 或代码 {code} 为空",
	}}
	missingHasValue = issue.Definition{Code: "economy.missing-has-value", Severity: issue.Error, Messages: issue.Messages{
		EN: "status {status} means that the figure is missing, but a value is given",
		RU: "статус {status} означает, что данных нет, но значение указано",
		KK: "{status} мәртебесі дерек жоқ екенін білдіреді, бірақ мән көрсетілген",
		ZH: "状态 {status} 表示数据缺失，但给出了数值",
	}}
	namelessIndicator = issue.Definition{Code: "economy.nameless-indicator", Severity: issue.Error, Messages: issue.Messages{
		EN: "indicator {code} has no name",
		RU: "у показателя {code} нет названия",
		KK: "{code} көрсеткішінің атауы жоқ",
		ZH: "指标 {code} 没有名称",
	}}
	noReference = issue.Definition{Code: "economy.no-reference", Severity: issue.Error, Messages: issue.Messages{
		EN: "{indicator} needs a reference, the whole that the share or rank is of",
		RU: "показателю {indicator} нужно поле reference — целое, в котором считается доля или место",
		KK: "{indicator} көрсеткішіне reference өрісі қажет: үлес немесе орын неге қатысты есептелетіні",
		ZH: "{indicator} 须填写 reference，即占比或排名所相对的整体",
	}}
	noSubject = issue.Definition{Code: "economy.no-subject", Severity: issue.Error, Messages: issue.Messages{
		EN: "the observation has no subject, the party that the figure is about",
		RU: "у наблюдения нет поля subject — стороны, к которой относится значение",
		KK: "бақылауда subject өрісі, яғни мән қатысты болатын тарап, жоқ",
		ZH: "观测值缺少 subject，即数据所属的主体",
	}}
	noUnit = issue.Definition{Code: "economy.no-unit", Severity: issue.Error, Messages: issue.Messages{
		EN: "the value has no unit, such as USD or percent",
		RU: "у значения нет единицы, например USD или percent",
		KK: "мәннің өлшем бірлігі жоқ, мысалы USD немесе percent",
		ZH: "数值缺少单位，例如 USD 或 percent",
	}}
	noValue = issue.Definition{Code: "economy.no-value", Severity: issue.Error, Messages: issue.Messages{
		EN: "the observation has neither a value with its unit nor a status that says why there is none, such as O",
		RU: "у наблюдения нет value: укажите значение с единицей или статус, объясняющий его отсутствие, например O",
		KK: "бақылауда value жоқ: мәнді бірлігімен немесе оның неге жоқ екенін білдіретін мәртебені, мысалы O, көрсетіңіз",
		ZH: "观测值缺少 value：请给出带单位的数值，或说明缺失原因的状态，例如 O",
	}}
	notWhole = issue.Definition{Code: "economy.not-whole", Severity: issue.Error, Messages: issue.Messages{
		EN: "{amount} is not a whole number, which the unit {unit} requires",
		RU: "{amount} — не целое число, а единица {unit} этого требует",
		KK: "{amount} – бүтін сан емес, ал {unit} бірлігі соны талап етеді",
		ZH: "{amount} 不是整数，而单位 {unit} 要求整数",
	}}
	ownCounterpart = issue.Definition{Code: "economy.own-counterpart", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} is its own counterpart, which is right only for re-imports and trade among its own parts",
		RU: "subject и counterpart — одна и та же сторона: {party}; это верно только для реимпорта и торговли между частями этой стороны",
		KK: "subject пен counterpart – бір тарап: {party}; бұл реимпорт пен оның өз ішіндегі сауда үшін ғана дұрыс",
		ZH: "subject 与 counterpart 为同一方：{party}；仅复进口或其内部贸易可如此填写",
	}}
	shareOutOfRange = issue.Definition{Code: "economy.share-out-of-range", Severity: issue.Error, Messages: issue.Messages{
		EN: "a share of {amount}% is not between 0% and 100%",
		RU: "доля {amount} % выходит за пределы от 0 до 100 %",
		KK: "{amount}% үлесі 0 мен 100% аралығында емес",
		ZH: "占比 {amount}% 不在 0 至 100% 之间",
	}}
	tooSmall = issue.Definition{Code: "economy.too-small", Severity: issue.Error, Messages: issue.Messages{
		EN: "{amount} is too small for the unit {unit}",
		RU: "{amount} слишком мало для единицы {unit}",
		KK: "{amount} шамасы {unit} бірлігі үшін тым аз",
		ZH: "{amount} 对单位 {unit} 而言过小",
	}}
	unitMismatch = issue.Definition{Code: "economy.unit-mismatch", Severity: issue.Error, Messages: issue.Messages{
		EN: "{indicator} is measured in {want}, not in {unit}",
		RU: "единица показателя {indicator} — {want}, а не {unit}",
		KK: "{indicator} көрсеткіші {unit} емес, {want} бірлігімен өлшенеді",
		ZH: "{indicator} 的单位应为 {want}，而不是 {unit}",
	}}
	unknownAggregation = issue.Definition{Code: "economy.unknown-aggregation", Severity: issue.Error, Messages: issue.Messages{
		EN: "{aggregation} is not an aggregation; allowed: {known}",
		RU: "{aggregation} — неизвестный способ агрегирования значений; допустимы: {known}",
		KK: "{aggregation} – мәндерді жинақтаудың белгісіз тәсілі; жарамды мәндер: {known}",
		ZH: "{aggregation} 不是已知的汇总方式；可用值：{known}",
	}}
	unknownBound = issue.Definition{Code: "economy.unknown-bound", Severity: issue.Error, Messages: issue.Messages{
		EN: "{bound} is not a bound; allowed: {known}",
		RU: "{bound} — неизвестная граница; допустимы: {known}",
		KK: "{bound} – белгісіз шек; жарамды мәндер: {known}",
		ZH: "{bound} 不是已知的界限；可用值：{known}",
	}}
	unknownConfidentiality = issue.Definition{Code: "economy.unknown-confidentiality", Severity: issue.Error, Messages: issue.Messages{
		EN: "{confidentiality} is not a code of SDMX CL_CONF_STATUS; allowed: {known}",
		RU: "{confidentiality} нет в списке SDMX CL_CONF_STATUS; допустимы: {known}",
		KK: "{confidentiality} SDMX CL_CONF_STATUS тізімінде жоқ; жарамды мәндер: {known}",
		ZH: "{confidentiality} 不是 SDMX CL_CONF_STATUS 中的代码；可用值：{known}",
	}}
	unknownDirection = issue.Definition{Code: "economy.unknown-direction", Severity: issue.Error, Messages: issue.Messages{
		EN: "{direction} is not a direction; allowed: {known}",
		RU: "{direction} — неизвестное направление; допустимы: {known}",
		KK: "{direction} – белгісіз бағыт; жарамды мәндер: {known}",
		ZH: "{direction} 不是已知的方向；可用值：{known}",
	}}
	unknownStatus = issue.Definition{Code: "economy.unknown-status", Severity: issue.Error, Messages: issue.Messages{
		EN: "{status} is not a code of SDMX CL_OBS_STATUS; allowed: {known}",
		RU: "{status} нет в списке SDMX CL_OBS_STATUS; допустимы: {known}",
		KK: "{status} SDMX CL_OBS_STATUS тізімінде жоқ; жарамды мәндер: {known}",
		ZH: "{status} 不是 SDMX CL_OBS_STATUS 中的代码；可用值：{known}",
	}}
	unknownUnitKind = issue.Definition{Code: "economy.unknown-unit-kind", Severity: issue.Error, Messages: issue.Messages{
		EN: "{unit} is not a kind of unit; allowed: {known}",
		RU: "{unit} — неизвестный вид единиц; допустимы: {known}",
		KK: "{unit} – белгісіз бірлік түрі; жарамды мәндер: {known}",
		ZH: "{unit} 不是已知的单位类型；可用值：{known}",
	}}
)

// Definitions returns every issue that this package raises, ordered by code, with its severity and its messages.
func Definitions() []issue.Definition {
	return issue.Clones(
		&amountOutOfRange, &badIndicatorCode, &currencyNotInUse, &emptyEquivalent, &missingHasValue, &namelessIndicator,
		&needlessReference, &noReference, &noSubject, &noUnit, &noValue, &notWhole, &ownCounterpart, &ownReference, &shareOutOfRange,
		&tooSmall, &unitMismatch, &unknownAggregation, &unknownBound, &unknownConfidentiality, &unknownDirection, &unknownStatus,
		&unknownUnitKind,
	)
}
