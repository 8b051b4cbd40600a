package agreement

import "github.com/crossborder-go/crossborder/issue"

var (
	badID = issue.Definition{Code: "agreement.bad-id", Severity: issue.Error, Messages: issue.Messages{
		EN: "id {id} is not a slug: words of a-z and 0-9 joined by hyphens, beginning with a letter",
		RU: "идентификатор {id} должен состоять из слов (a-z, 0-9), соединённых дефисами, и начинаться с буквы",
		KK: "{id} идентификаторы дефиспен жалғанған сөздерден (a-z, 0-9) тұрып, әріптен басталуы керек",
		ZH: "标识 {id} 须由 a-z 和 0-9 组成的词以连字符连接而成，并以字母开头",
	}}
	badLanguage = issue.Definition{Code: "agreement.bad-language", Severity: issue.Error, Messages: issue.Messages{
		EN: "{language} is not a canonical BCP 47 language tag",
		RU: "{language} не является каноническим языковым тегом BCP 47",
		KK: "{language} – канондық BCP 47 тіл тегі емес",
		ZH: "{language} 不是规范的 BCP 47 语言标签",
	}}
	circular = issue.Definition{Code: "agreement.circular", Severity: issue.Error, Messages: issue.Messages{
		EN: "the entry into force of {id} waits for itself: {circle}",
		RU: "вступление в силу соглашения {id} зависит от него самого: {circle}",
		KK: "{id} келісімінің күшіне енуі өзіне тәуелді: {circle}",
		ZH: "协议 {id} 的生效以其自身生效为条件：{circle}",
	}}
	consentBeforeSignature = issue.Definition{Code: "agreement.consent-before-signature", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} consented on {on}, before its signature on {signed}",
		RU: "{party}: согласие выражено {on}, до подписания ({signed})",
		KK: "{party}: келісім {on} күні, қол қойылғанға ({signed}) дейін білдірілген",
		ZH: "{party} 于 {on} 表示同意，早于其 {signed} 的签署",
	}}
	declaredDiffers = issue.Definition{Code: "agreement.declared-differs", Severity: issue.Warning, Messages: issue.Messages{
		EN: "declared in force on {declared}, while the rules give {computed}; the declared day is used",
		RU: "объявленный день вступления в силу – {declared}, а по правилам получается {computed}; используется объявленный",
		KK: "күшіне ену күні ретінде {declared} жарияланған, ал ережелер бойынша {computed} шығады; жарияланған күн қолданылады",
		ZH: "宣布的生效日为 {declared}，而按规则计算为 {computed}；采用宣布的日期",
	}}
	doubledLanguage = issue.Definition{Code: "agreement.doubled-language", Severity: issue.Error, Messages: issue.Messages{
		EN: "the language {language} is listed twice",
		RU: "язык {language} указан дважды",
		KK: "{language} тілі екі рет көрсетілген",
		ZH: "语言 {language} 重复列出",
	}}
	doubledParty = issue.Definition{Code: "agreement.doubled-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "party {party} is listed twice",
		RU: "сторона {party} указана дважды",
		KK: "{party} тарапы екі рет көрсетілген",
		ZH: "缔约方 {party} 重复列出",
	}}
	emptyClause = issue.Definition{Code: "agreement.empty-clause", Severity: issue.Error, Messages: issue.Messages{
		EN: "the list of the clause {clause} is empty, so it can never be met",
		RU: "список условия {clause} пуст, поэтому оно никогда не выполнится",
		KK: "{clause} шартының тізімі бос, сондықтан ол ешқашан орындалмайды",
		ZH: "条件 {clause} 的列表为空，永远无法满足",
	}}
	fractionAboveOne = issue.Definition{Code: "agreement.fraction-above-one", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is more than the whole, so it can never be met",
		RU: "{value} больше целого, поэтому условие никогда не выполнится",
		KK: "{value} бүтіннен артық, сондықтан шарт ешқашан орындалмайды",
		ZH: "{value} 大于整体，永远无法满足",
	}}
	misplacedModifier = issue.Definition{Code: "agreement.misplaced-modifier", Severity: issue.Error, Messages: issue.Messages{
		EN: "{modifier} says nothing about a condition of the kind {clause}",
		RU: "{modifier} не относится к условию вида {clause}",
		KK: "{modifier} {clause} түріндегі шартқа қатысты емес",
		ZH: "{modifier} 不适用于 {clause} 类条件",
	}}
	misplacedParty = issue.Definition{Code: "agreement.misplaced-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "the event {kind} is about the agreement as a whole and names the party {party}",
		RU: "событие {kind} касается соглашения в целом, но указывает сторону {party}",
		KK: "{kind} оқиғасы тұтас келісімге қатысты, бірақ {party} тарапын көрсетеді",
		ZH: "事件 {kind} 涉及整个协议，却指明了缔约方 {party}",
	}}
	misplacedToward = issue.Definition{Code: "agreement.misplaced-toward", Severity: issue.Error, Messages: issue.Messages{
		EN: "only an objection is toward another party, and this {kind} names {party}",
		RU: "только возражение (objection) обращено к другой стороне, а здесь при {kind} указана {party}",
		KK: "басқа тарапқа тек қарсылық (objection) бағытталады, ал мұнда {kind} жанында {party} көрсетілген",
		ZH: "只有反对（objection）针对另一缔约方，而此处的 {kind} 指明了 {party}",
	}}
	missingConditionID = issue.Definition{Code: "agreement.missing-condition-id", Severity: issue.Error, Messages: issue.Messages{
		EN: "an event condition-met needs the id of the condition that was met",
		RU: "событию condition-met нужен идентификатор выполненного условия",
		KK: "condition-met оқиғасына орындалған шарттың идентификаторы қажет",
		ZH: "condition-met 事件须注明所满足条件的标识",
	}}
	missingParty = issue.Definition{Code: "agreement.missing-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "{what} needs a party",
		RU: "не указана сторона: {what}",
		KK: "тарап көрсетілмеген: {what}",
		ZH: "{what} 须注明缔约方",
	}}
	missingPredecessor = issue.Definition{Code: "agreement.missing-predecessor", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the event {kind} of {on} has none of these before it: {needed}",
		RU: "событию {kind} от {on} не предшествует ни одно из следующих: {needed}",
		KK: "{kind} оқиғасының ({on}) алдында мыналардың ешқайсысы жоқ: {needed}",
		ZH: "{on} 的事件 {kind} 之前没有下列任何一项：{needed}",
	}}
	missingReservation = issue.Definition{Code: "agreement.missing-reservation", Severity: issue.Warning, Messages: issue.Messages{
		EN: "no reservation of {party} is recorded that the objection could be about",
		RU: "не записана оговорка стороны {party}, к которой могло бы относиться возражение",
		KK: "қарсылық қатысты болуы мүмкін {party} тарапының ескертпесі жазылмаған",
		ZH: "未记录反对所针对的 {party} 的保留",
	}}
	negativeDelay = issue.Definition{Code: "agreement.negative-delay", Severity: issue.Error, Messages: issue.Messages{
		EN: "a delay of {value} is negative or longer than the calendar",
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
	openWithdrawal = issue.Definition{Code: "agreement.open-withdrawal", Severity: issue.Error, Messages: issue.Messages{
		EN: "the withdrawal of {party} notified on {on} has neither an effective day nor a rule that gives one",
		RU: "у выхода стороны {party}, заявленного {on}, нет ни дня вступления в силу, ни правила, по которому его определить",
		KK: "{party} тарапының {on} күні мәлімделген шығуының күшіне ену күні де, оны айқындайтын ереже де жоқ",
		ZH: "{party} 于 {on} 通知的退出既无生效日，也无可推算生效日的规则",
	}}
	ownCondition = issue.Definition{Code: "agreement.own-condition", Severity: issue.Error, Messages: issue.Messages{
		EN: "the {rule} rule counts from the party's own act and takes no condition",
		RU: "правило {rule} отсчитывается от действия самой стороны и не допускает условий",
		KK: "{rule} ережесі тараптың өз әрекетінен есептеледі және шарт қоюға жол бермейді",
		ZH: "{rule} 规则自缔约方自身的行为起算，不接受条件",
	}}
	ownRelation = issue.Definition{Code: "agreement.own-relation", Severity: issue.Error, Messages: issue.Messages{
		EN: "the agreement {id} is related to itself",
		RU: "соглашение {id} связано с самим собой",
		KK: "{id} келісімі өзімен байланыстырылған",
		ZH: "协定 {id} 与其自身相关联",
	}}
	severalClauses = issue.Definition{Code: "agreement.several-clauses", Severity: issue.Error, Messages: issue.Messages{
		EN: "a condition has exactly one clause, and this one has several: {given}; combine them with allOf or anyOf",
		RU: "в условии должна быть ровно одна часть, а здесь их несколько: {given}; объедините их в allOf или anyOf",
		KK: "шартта дәл бір бөлік болуы керек, ал мұнда бірнешеуі бар: {given}; оларды allOf немесе anyOf арқылы біріктіріңіз",
		ZH: "每个条件只能有一个子句，此处有多个：{given}；请用 allOf 或 anyOf 组合",
	}}
	severalDelays = issue.Definition{Code: "agreement.several-delays", Severity: issue.Error, Messages: issue.Messages{
		EN: "a delay counts in one unit: days, clearDays, months or years",
		RU: "срок задаётся в одних единицах: days, clearDays, months или years",
		KK: "мерзім бір бірлікпен есептеледі: days, clearDays, months немесе years",
		ZH: "期限只能使用一种单位：days、clearDays、months 或 years",
	}}
	shareOutOfRange = issue.Definition{Code: "agreement.share-out-of-range", Severity: issue.Error, Messages: issue.Messages{
		EN: "a share of weight lies above 0 and up to 1, and {value} does not",
		RU: "доля веса должна быть больше 0 и не больше 1, а указано {value}",
		KK: "салмақ үлесі 0-ден артық болып, 1-ден аспауы керек, ал көрсетілгені {value}",
		ZH: "权重份额须大于 0 且不超过 1，而此处为 {value}",
	}}
	tableless = issue.Definition{Code: "agreement.no-table", Severity: issue.Error, Messages: issue.Messages{
		EN: "a condition on weight needs the table that it weighs by",
		RU: "условию о весе нужна таблица, по которой он считается",
		KK: "салмақ туралы шартқа салмақ кестесі қажет",
		ZH: "权重条件须指明所依据的权重表",
	}}
	undatedEvent = issue.Definition{Code: "agreement.undated-event", Severity: issue.Error, Messages: issue.Messages{
		EN: "the event {kind} has no day, so nothing can be told from it",
		RU: "у события {kind} нет даты, поэтому по нему ничего нельзя определить",
		KK: "{kind} оқиғасының күні жоқ, сондықтан одан ештеңе анықтау мүмкін емес",
		ZH: "事件 {kind} 没有日期，无法据以判断",
	}}
	tooDeep = issue.Definition{Code: "agreement.too-deep", Severity: issue.Error, Messages: issue.Messages{
		EN: "the conditions lie more than {limit} deep in each other, so they count as never met",
		RU: "условия вложены друг в друга глубже {limit} уровней, поэтому считаются невыполнимыми",
		KK: "шарттар бір-біріне {limit} деңгейден терең салынған, сондықтан орындалмайды деп есептеледі",
		ZH: "条件嵌套超过 {limit} 层，视为永不满足",
	}}
	unknownAgreement = issue.Definition{Code: "agreement.unknown-agreement", Severity: issue.Error, Messages: issue.Messages{
		EN: "the agreement {id} that this one waits for does not exist",
		RU: "соглашения {id}, от которого зависит это, не существует",
		KK: "осы келісім тәуелді болатын {id} келісімі жоқ",
		ZH: "本协议所依赖的协议 {id} 不存在",
	}}
	unknownGroup = issue.Definition{Code: "agreement.unknown-group", Severity: issue.Error, Messages: issue.Messages{
		EN: "no party is in the group {group}",
		RU: "ни одна сторона не входит в группу {group}",
		KK: "{group} тобында бірде-бір тарап жоқ",
		ZH: "没有缔约方属于 {group} 组",
	}}
	unknownParty = issue.Definition{Code: "agreement.unknown-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "{party} is named here and is not on the list of parties",
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
		EN: "{value} is none of: {known}",
		RU: "{value} – недопустимое значение; допустимы: {known}",
		KK: "{value} – жарамсыз мән; жарамды мәндер: {known}",
		ZH: "{value} 不是有效值；可用值：{known}",
	}}
	unlistedParty = issue.Definition{Code: "agreement.unlisted-party", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} acts here ({kind}) and is not on the list of parties; it is counted all the same",
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
		EN: "{value} parties are needed and only {listed} can be counted, so the condition may never be met",
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
	weightOutOfRange = issue.Definition{Code: "agreement.weight-out-of-range", Severity: issue.Error, Messages: issue.Messages{
		EN: "the weight {value} in the table {table} is negative or out of all proportion",
		RU: "вес {value} в таблице {table} отрицателен или чрезмерно велик",
		KK: "{table} кестесіндегі {value} салмағы теріс немесе шамадан тыс",
		ZH: "表 {table} 中的权重 {value} 为负或超出合理范围",
	}}
	withdrawnTooEarly = issue.Definition{Code: "agreement.withdrawn-too-early", Severity: issue.Error, Messages: issue.Messages{
		EN: "withdrawn on {withdrawn}, before it was made on {on}",
		RU: "отозвано {withdrawn}, раньше, чем сделано ({on})",
		KK: "{withdrawn} күні кері қайтарылған, бұл жасалған күннен ({on}) бұрын",
		ZH: "于 {withdrawn} 撤回，早于作出之日 {on}",
	}}
)

// Definitions returns every issue that this package raises, ordered by code.
func Definitions() []issue.Definition {
	return issue.Clones(
		&badID, &badLanguage, &circular, &consentBeforeSignature, &declaredDiffers, &doubledLanguage, &doubledParty,
		&emptyClause, &fractionAboveOne, &misplacedModifier, &misplacedParty, &misplacedToward, &missingConditionID,
		&missingParty, &missingPredecessor, &missingReservation, &negativeDelay, &clauseless, &tableless,
		&openWithdrawal, &ownCondition, &ownRelation, &severalClauses, &severalDelays, &shareOutOfRange,
		&tooDeep, &undatedEvent, &unknownAgreement, &unknownGroup, &unknownParty, &unknownTable,
		&unknownValue, &unlistedParty, &unnamedSignature, &unreachable, &unrecordedCondition, &weightOutOfRange, &withdrawnTooEarly,
	)
}
