package agreement

import "github.com/crossborder-go/crossborder/issue"

var (
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
	actless = issue.Definition{Code: "agreement.no-acts", Severity: issue.Warning, Messages: issue.Messages{
		EN: "no act of signature or consent and no mention of a party is recorded, so no tie is certain; record what the parties did",
		RU: "не записано ни подписания, ни согласия, ни упоминания какой-либо стороны в источнике, поэтому ни одна связь не достоверна; запишите действия сторон",
		KK: "бірде-бір тараптың қол қойғаны, келісім бергені немесе дереккөзде аталғаны жазылмаған, сондықтан бірде-бір байланыс анық емес; тараптардың әрекеттерін жазыңыз",
		ZH: "没有任何缔约方签署、表示同意或在来源中被提及的记录，因此没有任何联系是确定的；请记录各缔约方的行为",
	}}
	clauseless = issue.Definition{Code: "agreement.no-clause", Severity: issue.Error, Messages: issue.Messages{
		EN: "a condition needs one of: {known}",
		RU: "условию нужно одно из: {known}",
		KK: "шартқа мыналардың бірі қажет: {known}",
		ZH: "条件须含下列之一：{known}",
	}}
	levelless = issue.Definition{Code: "agreement.no-level", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the level of the agreement is not stated, so it is unclear what puts it into force; choose one of: {known}",
		RU: "уровень соглашения не указан, поэтому неясно, что вводит его в силу; выберите один из: {known}",
		KK: "келісімнің деңгейі көрсетілмеген, сондықтан оны не күшіне енгізетіні белгісіз; мыналардың бірін таңдаңыз: {known}",
		ZH: "未注明协定的层级，因此不清楚它何以生效；请选择其一：{known}",
	}}
	partyless = issue.Definition{Code: "agreement.no-parties", Severity: issue.Warning, Messages: issue.Messages{
		EN: "no party is named on the list of parties or in an event, so the agreement creates no tie",
		RU: "ни в списке сторон, ни в событиях не названа ни одна сторона, поэтому соглашение не создаёт ни одной связи",
		KK: "тараптар тізімінде де, оқиғаларда да бірде-бір тарап аталмаған, сондықтан келісім бірде-бір байланыс тудырмайды",
		ZH: "缔约方名单和事件均未指明缔约方，因此协定不产生任何联系",
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
	oneSide = issue.Definition{Code: "agreement.one-side", Severity: issue.Warning, Messages: issue.Messages{
		EN: "all the parties that act are on the side {side}, and parties of one side are not tied to each other",
		RU: "все действующие стороны выступают на стороне {side}, а выступающие на одной стороне между собой не связываются",
		KK: "әрекет еткен тараптардың бәрі {side} жағында, ал бір жақтағы тараптар өзара байланыстырылмайды",
		ZH: "有行为的缔约方都属于 {side} 一方，而同一方的缔约方之间没有联系",
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
	ownRelation = issue.Definition{Code: "agreement.own-relation", Severity: issue.Error, Messages: issue.Messages{
		EN: "the agreement {id} is related to itself",
		RU: "соглашение {id} связано с самим собой",
		KK: "{id} келісімі өзімен байланыстырылған",
		ZH: "协定 {id} 与其自身相关联",
	}}
	ownToward = issue.Definition{Code: "agreement.own-toward", Severity: issue.Error, Messages: issue.Messages{
		EN: "toward names the same party: {party}",
		RU: "в toward указана та же сторона: {party}",
		KK: "toward өрісінде сол тараптың өзі көрсетілген: {party}",
		ZH: "toward 填写的是同一缔约方：{party}",
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
	undatedEvent = issue.Definition{Code: "agreement.undated-event", Severity: issue.Error, Messages: issue.Messages{
		EN: "the event {kind} has no day, so nothing follows from it",
		RU: "у события {kind} нет даты, поэтому из события ничего не следует",
		KK: "{kind} оқиғасының күні жоқ, сондықтан одан ештеңе анықтау мүмкін емес",
		ZH: "事件 {kind} 没有日期，无法据以判断",
	}}
	unknownAgreement = issue.Definition{Code: "agreement.unknown-agreement", Severity: issue.Error, Messages: issue.Messages{
		EN: "the agreement depends on {id}, which does not exist",
		RU: "соглашение зависит от соглашения {id}, которого нет",
		KK: "келісім {id} келісіміне тәуелді, ал ондай келісім жоқ",
		ZH: "本协定取决于协定 {id}，而后者不存在",
	}}
	unknownGroup = issue.Definition{Code: "agreement.unknown-group", Severity: issue.Error, Messages: issue.Messages{
		EN: "no party is in the group {group}",
		RU: "ни одна сторона не входит в группу {group}",
		KK: "{group} тобында бірде-бір тарап жоқ",
		ZH: "没有缔约方属于 {group} 组",
	}}
	unknownParty = issue.Definition{Code: "agreement.unknown-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "{party} is named here but is not on the list of parties",
		RU: "{party} упоминается здесь, но отсутствует в списке сторон",
		KK: "{party} осында аталған, бірақ тараптар тізімінде жоқ",
		ZH: "此处提到的 {party} 不在缔约方名单中",
	}}
	unknownTable = issue.Definition{Code: "agreement.unknown-table", Severity: issue.Error, Messages: issue.Messages{
		EN: "no party has a weight in the table {table}",
		RU: "ни у одной стороны нет веса в таблице {table}",
		KK: "{table} кестесінде бірде-бір тараптың салмағы жоқ",
		ZH: "没有缔约方在表 {table} 中有权重",
	}}
	unknownValue = issue.Definition{Code: "agreement.unknown-value", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is not allowed here; allowed: {known}",
		RU: "{value} — недопустимое значение; допустимы: {known}",
		KK: "{value} – жарамсыз мән; жарамды мәндер: {known}",
		ZH: "{value} 不是有效值；可用值：{known}",
	}}
	unlistedParty = issue.Definition{Code: "agreement.unlisted-party", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} acts here ({kind}) but is not on the list of parties; it counts as a party nevertheless",
		RU: "{party} действует здесь ({kind}), но отсутствует в списке сторон; тем не менее учитывается",
		KK: "{party} осында әрекет етеді ({kind}), бірақ тараптар тізімінде жоқ; соған қарамастан есепке алынады",
		ZH: "{party} 在此有行为（{kind}），但不在缔约方名单中；仍予计入",
	}}
	unnamedSignature = issue.Definition{Code: "agreement.unnamed-signature", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the signature of {on} names no party, so no condition counts it",
		RU: "у подписания {on} не указана сторона, поэтому ни одно условие его не учитывает",
		KK: "қол қоюда ({on}) тарап көрсетілмеген, сондықтан оны ешбір шарт есепке алмайды",
		ZH: "{on} 的签署未注明缔约方，因此任何条件都不将其计入",
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
	withdrawnTooEarly = issue.Definition{Code: "agreement.withdrawn-too-early", Severity: issue.Error, Messages: issue.Messages{
		EN: "the statement was withdrawn on {withdrawn}, before it was made on {on}",
		RU: "заявление отозвано {withdrawn}, раньше, чем сделано ({on})",
		KK: "мәлімдеме {withdrawn} күні кері қайтарылған, бұл жасалған күннен ({on}) бұрын",
		ZH: "声明于 {withdrawn} 撤回，早于作出之日 {on}",
	}}
)
