package agreement

import "github.com/crossborder-go/crossborder/issue"

// Issues of rules: conditions, delays, terms, notices and weights.
var (
	circular = issue.Definition{Code: "agreement.circular", Severity: issue.Error, Messages: issue.Messages{
		EN: "the entry into force of {id} depends on itself: {circle}",
		RU: "соглашение {id} вступает в силу не раньше самого себя: {circle}",
		KK: "{id} келісімінің күшіне енуі өзіне тәуелді: {circle}",
		ZH: "协定 {id} 的生效以其自身生效为条件：{circle}",
	}}
	declaredDiffers = issue.Definition{Code: "agreement.declared-differs", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreement is declared in force on {declared}, but its rules give {computed}; the declared day is used",
		RU: "объявленный день вступления в силу — {declared}, а по правилам получается {computed}; используется объявленный день",
		KK: "күшіне ену күні ретінде {declared} жарияланған, ал қағидалар бойынша {computed} шығады; жарияланған күн қолданылады",
		ZH: "宣布的生效日为 {declared}，而按规则计算为 {computed}；采用宣布的日期",
	}}
	emptyClause = issue.Definition{Code: "agreement.empty-clause", Severity: issue.Error, Messages: issue.Messages{
		EN: "the list of the clause {clause} is empty, so the condition can never be met",
		RU: "список условия {clause} пуст, поэтому оно никогда не выполнится",
		KK: "{clause} шартының тізімі бос, сондықтан ол ешқашан орындалмайды",
		ZH: "条件 {clause} 的列表为空，永远无法满足",
	}}
	emptyTerm = issue.Definition{Code: "agreement.empty-term", Severity: issue.Error, Messages: issue.Messages{
		EN: "the term is empty; give its length (delay) or its end (until)",
		RU: "срок действия не задан; укажите его продолжительность (delay) или конец (until)",
		KK: "қолданылу мерзімі берілмеген; оның ұзақтығын (delay) немесе соңын (until) көрсетіңіз",
		ZH: "未给出有效期；请填写其长度（delay）或终止日（until）",
	}}
	entryAssumed = issue.Definition{Code: "agreement.entry-assumed", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreement is assumed to be in force from {on}, because only signatures are recorded",
		RU: "вступление в силу с {on} — лишь предположение: записаны только подписания",
		KK: "{on} күнінен бастап күшінде болуы – болжам ғана: тек қол қою жазылған",
		ZH: "自 {on} 起生效仅为推定：只有签署的记录",
	}}
	fractionAboveOne = issue.Definition{Code: "agreement.fraction-above-one", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is more than the whole, so the condition can never be met",
		RU: "{value} больше целого, поэтому условие никогда не выполнится",
		KK: "{value} бүтіннен артық, сондықтан шарт ешқашан орындалмайды",
		ZH: "{value} 大于整体，永远无法满足",
	}}
	idleClear = issue.Definition{Code: "agreement.idle-clear", Severity: issue.Warning, Messages: issue.Messages{
		EN: "clear changes nothing here: the field lets months or years pass in full; for days, use clearDays",
		RU: "clear здесь ничего не меняет: это поле относится к полным месяцам и годам; для дней есть clearDays",
		KK: "clear мұнда ештеңені өзгертпейді: бұл өріс толық айлар мен жылдарға қатысты; күндер үшін clearDays бар",
		ZH: "clear 在此不起作用：它表示满月或满年；按日计算请用 clearDays",
	}}
	idleExclusion = issue.Definition{Code: "agreement.idle-exclusion", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{code} is not bound through {party}, so excluding it changes nothing",
		RU: "соглашение не распространяется на {code} через {party}, поэтому исключение ничего не меняет",
		KK: "{party} арқылы келісім {code} аумағына қолданылмайды, сондықтан оны шығару ештеңені өзгертпейді",
		ZH: "{code} 并不经由 {party} 受约束，排除它没有作用",
	}}
	idleLaterRule = issue.Definition{Code: "agreement.idle-later-party", Severity: issue.Warning, Messages: issue.Messages{
		EN: "this rule never applies, because the agreement enters into force only when both its parties have consented",
		RU: "это правило никогда не применяется: соглашение вступает в силу лишь с согласия обеих сторон",
		KK: "бұл қағида ешқашан қолданылмайды: келісім екі тарап та келісім бергенде ғана күшіне енеді",
		ZH: "此规则永不适用：协定须经双方同意方可生效",
	}}
	misplacedModifier = issue.Definition{Code: "agreement.misplaced-modifier", Severity: issue.Error, Messages: issue.Messages{
		EN: "the field {modifier} does not apply to a condition of the kind {clause}",
		RU: "поле {modifier} не относится к условию вида {clause}",
		KK: "{modifier} өрісі {clause} түріндегі шартқа қатысты емес",
		ZH: "字段 {modifier} 不适用于 {clause} 类条件",
	}}
	missingConditionID = issue.Definition{Code: "agreement.missing-condition-id", Severity: issue.Error, Messages: issue.Messages{
		EN: "an event condition-met needs the id of the condition that was met",
		RU: "событию condition-met нужен идентификатор выполненного условия",
		KK: "condition-met оқиғасына орындалған шарттың идентификаторы қажет",
		ZH: "condition-met 事件须注明所满足条件的标识",
	}}
	needlessNotice = issue.Definition{Code: "agreement.needless-notice", Severity: issue.Warning, Messages: issue.Messages{
		EN: "a notice changes nothing here: the term is not renewed, so it ends by itself",
		RU: "уведомление здесь ничего не меняет: срок не продлевается и истекает сам",
		KK: "хабарлама мұнда ештеңені өзгертпейді: мерзім ұзартылмайды және өздігінен аяқталады",
		ZH: "通知在此不起作用：有效期不续展，自行届满",
	}}
	negativeDelay = issue.Definition{Code: "agreement.negative-delay", Severity: issue.Error, Messages: issue.Messages{
		EN: "a delay of {value} is negative or goes beyond the calendar",
		RU: "срок {value} отрицателен или выходит за пределы календаря",
		KK: "{value} мерзімі теріс немесе күнтізбе шегінен шығады",
		ZH: "期限 {value} 为负或超出日历范围",
	}}
	clauseless = issue.Definition{Code: "agreement.no-clause", Severity: issue.Error, Messages: issue.Messages{
		EN: "a condition needs one of: {known}",
		RU: "условию нужно одно из: {known}",
		KK: "шартқа мыналардың бірі қажет: {known}",
		ZH: "条件须含下列之一：{known}",
	}}
	tableless = issue.Definition{Code: "agreement.no-table", Severity: issue.Error, Messages: issue.Messages{
		EN: "a condition on weight needs the table of the weights",
		RU: "условию о весе нужна таблица, по которой он считается",
		KK: "салмақ туралы шартқа салмақ кестесі қажет",
		ZH: "权重条件须指明所依据的权重表",
	}}
	noticeTooLong = issue.Definition{Code: "agreement.notice-too-long", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the notice is longer than {field}, so it cannot be given in time",
		RU: "срок уведомления длиннее {field}, поэтому уведомить вовремя невозможно",
		KK: "хабарлау мерзімі {field} мерзімінен ұзақ, сондықтан уақытында хабарлау мүмкін емес",
		ZH: "通知期长于 {field}，因此无法及时通知",
	}}
	openWithdrawal = issue.Definition{Code: "agreement.open-withdrawal", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the withdrawal that {party} notified on {on} has no effective day, and no rule or term gives one",
		RU: "у выхода стороны {party}, заявленного {on}, нет ни дня вступления в силу, ни правила или срока, по которым его определить",
		KK: "{party} тарапының {on} күні мәлімделген шығуының күшіне ену күні де, оны айқындайтын қағида не мерзім де жоқ",
		ZH: "{party} 于 {on} 通知的退出没有生效日，也没有可推算生效日的规则或有效期",
	}}
	ownCondition = issue.Definition{Code: "agreement.own-condition", Severity: issue.Error, Messages: issue.Messages{
		EN: "the {rule} rule counts from the party's own act and takes no condition",
		RU: "правило {rule} отсчитывается от действия самой стороны и не допускает условий",
		KK: "{rule} қағидасы тараптың өз әрекетінен есептеледі және шарт қоюға жол бермейді",
		ZH: "{rule} 规则自缔约方自身的行为起算，不接受条件",
	}}
	renewalAfterEnd = issue.Definition{Code: "agreement.renewal-after-end", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the renewal of {on} changes nothing, because the agreement ended before it, on {ended}",
		RU: "продление от {on} ничего не меняет: соглашение прекратилось раньше ({ended})",
		KK: "{on} күнгі ұзарту ештеңені өзгертпейді: келісім одан бұрын ({ended}) тоқтатылған",
		ZH: "{on} 的续展不起作用：协定此前已终止（{ended}）",
	}}
	renewalWithoutEnd = issue.Definition{Code: "agreement.renewal-without-end", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the renewal has no end, and the term has no length that gives one; write the new end as the effective day",
		RU: "не указано, до какого дня продлено соглашение, а продолжительность срока не задана; запишите новую дату окончания в поле effective",
		KK: "келісім қай күнге дейін ұзартылғаны көрсетілмеген, ал мерзімнің ұзақтығы берілмеген; жаңа аяқталу күнін effective өрісінде көрсетіңіз",
		ZH: "未注明续展至何日，且有效期没有长度可循；请在 effective 中填写新的终止日",
	}}
	renewalWithoutTerm = issue.Definition{Code: "agreement.renewal-without-term", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the renewal changes nothing, because the rules have no term",
		RU: "продление ничего не меняет: срока действия в правилах нет",
		KK: "ұзарту ештеңені өзгертпейді: қағидаларда қолданылу мерзімі жоқ",
		ZH: "续展不起作用：规则中没有有效期",
	}}
	severalClauses = issue.Definition{Code: "agreement.several-clauses", Severity: issue.Error, Messages: issue.Messages{
		EN: "a condition has exactly one clause, but this one has several: {given}; combine them with allOf or anyOf",
		RU: "в условии должна быть ровно одна часть, а здесь их несколько: {given}; объедините их в allOf или anyOf",
		KK: "шартта дәл бір бөлік болуы керек, ал мұнда бірнешеуі бар: {given}; оларды allOf немесе anyOf арқылы біріктіріңіз",
		ZH: "每个条件只能有一个子句，此处有多个：{given}；请用 allOf 或 anyOf 组合",
	}}
	severalDelays = issue.Definition{Code: "agreement.several-delays", Severity: issue.Error, Messages: issue.Messages{
		EN: "a delay is given in one unit only: days, clearDays, months or years",
		RU: "срок задаётся в одних единицах: days, clearDays, months или years",
		KK: "мерзім бір бірлікпен есептеледі: days, clearDays, months немесе years",
		ZH: "期限只能使用一种单位：days、clearDays、months 或 years",
	}}
	severalTerms = issue.Definition{Code: "agreement.several-terms", Severity: issue.Error, Messages: issue.Messages{
		EN: "the term has both delay and until; keep one of them",
		RU: "у срока действия указаны и delay, и until; оставьте одно из двух",
		KK: "қолданылу мерзімінде delay де, until де көрсетілген; біреуін қалдырыңыз",
		ZH: "有效期同时给出了 delay 和 until；请只保留一个",
	}}
	shareOutOfRange = issue.Definition{Code: "agreement.share-out-of-range", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is not a share of weight, which is above 0 and at most 1",
		RU: "доля веса должна быть больше 0 и не больше 1, а указано {value}",
		KK: "салмақ үлесі 0-ден артық болып, 1-ден аспауы керек, ал көрсетілгені {value}",
		ZH: "权重份额须大于 0 且不超过 1，而此处为 {value}",
	}}
	tooDeep = issue.Definition{Code: "agreement.too-deep", Severity: issue.Error, Messages: issue.Messages{
		EN: "the conditions are nested more than {limit} levels deep, so they are never met",
		RU: "условия вложены друг в друга глубже {limit} уровней, поэтому считаются невыполнимыми",
		KK: "шарттар бір-біріне {limit} деңгейден терең салынған, сондықтан орындалмайды деп есептеледі",
		ZH: "条件嵌套超过 {limit} 层，视为永不满足",
	}}
	unknownGroup = issue.Definition{Code: "agreement.unknown-group", Severity: issue.Error, Messages: issue.Messages{
		EN: "no party is in the group {group}",
		RU: "ни одна сторона не входит в группу {group}",
		KK: "{group} тобында бірде-бір тарап жоқ",
		ZH: "没有缔约方属于 {group} 组",
	}}
	unknownTable = issue.Definition{Code: "agreement.unknown-table", Severity: issue.Error, Messages: issue.Messages{
		EN: "no party has a weight in the table {table}",
		RU: "ни у одной стороны нет веса в таблице {table}",
		KK: "{table} кестесінде бірде-бір тараптың салмағы жоқ",
		ZH: "没有缔约方在表 {table} 中有权重",
	}}
	unreachable = issue.Definition{Code: "agreement.unreachable", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{value} parties are needed but only {listed} can be counted, so the condition may never be met",
		RU: "нужно сторон: {value}, а учесть можно только {listed}, поэтому условие может никогда не выполниться",
		KK: "қажет тараптар саны: {value}, ал есепке алынатыны тек {listed}, сондықтан шарт ешқашан орындалмауы мүмкін",
		ZH: "需要 {value} 个缔约方，而可计入的只有 {listed} 个，条件可能永远无法满足",
	}}
	unrecordedCondition = issue.Definition{Code: "agreement.unrecorded-condition", Severity: issue.Warning, Messages: issue.Messages{
		EN: "no event condition-met with the id {id} is recorded",
		RU: "событие condition-met с идентификатором {id} не записано",
		KK: "{id} идентификаторлы condition-met оқиғасы жазылмаған",
		ZH: "未记录标识为 {id} 的 condition-met 事件",
	}}
	unusedNotice = issue.Definition{Code: "agreement.unused-notice", Severity: issue.Warning, Messages: issue.Messages{
		EN: "this notice is not used, because the rule withdrawal gives the day on which an exit takes effect",
		RU: "это уведомление не применяется: день выхода определяет правило withdrawal",
		KK: "бұл хабарлау мерзімі қолданылмайды: шығу күнін withdrawal қағидасы айқындайды",
		ZH: "此通知期不适用：退出何时生效由 withdrawal 规则确定",
	}}
	weightOutOfRange = issue.Definition{Code: "agreement.weight-out-of-range", Severity: issue.Error, Messages: issue.Messages{
		EN: "the weight {value} in the table {table} is negative or too large",
		RU: "вес {value} в таблице {table} отрицателен или чрезмерно велик",
		KK: "{table} кестесіндегі {value} салмағы теріс немесе шамадан тыс",
		ZH: "表 {table} 中的权重 {value} 为负或超出合理范围",
	}}
)
