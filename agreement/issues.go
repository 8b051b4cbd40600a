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
		EN: "the entry into force of {id} depends on itself: {circle}",
		RU: "соглашение {id} вступает в силу не раньше самого себя: {circle}",
		KK: "{id} келісімінің күшіне енуі өзіне тәуелді: {circle}",
		ZH: "协定 {id} 的生效以其自身生效为条件：{circle}",
	}}
	circularRelation = issue.Definition{Code: "agreement.circular-relation", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreements form a circle of relations ({kind}) through {to}, so this relation is left out",
		RU: "соглашения замыкаются в круг через {to} ({kind}), поэтому эта связь не учитывается",
		KK: "келісімдер {to} арқылы тұйық шеңбер құрайды ({kind}), сондықтан бұл байланыс есепке алынбайды",
		ZH: "各协定经由 {to} 形成循环关系（{kind}），因此不计此关系",
	}}
	consentBeforeSignature = issue.Definition{Code: "agreement.consent-before-signature", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} consented on {on}, before its signature on {signed}",
		RU: "{party}: согласие выражено {on}, до подписания ({signed})",
		KK: "{party}: келісім {on} күні, қол қойылғанға ({signed}) дейін білдірілген",
		ZH: "{party} 于 {on} 表示同意，早于其 {signed} 的签署",
	}}
	declaredDiffers = issue.Definition{Code: "agreement.declared-differs", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreement is declared in force on {declared}, but its rules give {computed}; the declared day is used",
		RU: "объявленный день вступления в силу — {declared}, а по правилам получается {computed}; используется объявленный день",
		KK: "күшіне ену күні ретінде {declared} жарияланған, ал қағидалар бойынша {computed} шығады; жарияланған күн қолданылады",
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
	emptyString = issue.Definition{Code: "agreement.empty-text", Severity: issue.Error, Messages: issue.Messages{
		EN: "an empty text in {field} says nothing",
		RU: "пустой текст в поле {field} ничего не значит",
		KK: "{field} өрісіндегі бос мәтіннің мәні жоқ",
		ZH: "{field} 中的空文本没有意义",
	}}
	endBeforeStart = issue.Definition{Code: "agreement.end-before-start", Severity: issue.Error, Messages: issue.Messages{
		EN: "the end, {until}, is not after the beginning, {from}",
		RU: "окончание ({until}) не позже начала ({from})",
		KK: "аяқталуы ({until}) басталуынан ({from}) кейін емес",
		ZH: "结束日 {until} 不晚于开始日 {from}",
	}}
	entryAssumed = issue.Definition{Code: "agreement.entry-assumed", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreement is assumed to be in force from {on}, because only signatures are recorded",
		RU: "вступление в силу с {on} — лишь предположение: записаны только подписания",
		KK: "{on} күнінен бастап күшінде болуы – болжам ғана: тек қол қою жазылған",
		ZH: "自 {on} 起生效仅为推定：只有签署的记录",
	}}
	foreignTerritory = issue.Definition{Code: "agreement.foreign-territory", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{code} is neither a part nor a dependency of {party}",
		RU: "{code} не является ни частью стороны {party}, ни зависимой территорией этой стороны",
		KK: "{code} аумағы {party} құрамына кірмейді және оған тәуелді емес",
		ZH: "{code} 既不属于 {party}，也不是其属地",
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
	loneAct = issue.Definition{Code: "agreement.lone-act", Severity: issue.Warning, Messages: issue.Messages{
		EN: "only {party} has signed or consented, so no tie to the other parties is certain; record what they did",
		RU: "подписание или согласие записано только для стороны {party}, поэтому её связь с остальными сторонами не достоверна; запишите их действия",
		KK: "қол қою немесе келісім тек {party} тарапы үшін жазылған, сондықтан оның қалған тараптармен байланысы анық емес; олардың әрекеттерін жазыңыз",
		ZH: "只有 {party} 有签署或同意的记录，因此它与其他缔约方的联系均不确定；请记录其他缔约方的行为",
	}}
	loneConsent = issue.Definition{Code: "agreement.lone-consent", Severity: issue.Warning, Messages: issue.Messages{
		EN: "of the two parties only {party} has consented; record the consent of the other party or, if instruments were exchanged, an event exchanged for both",
		RU: "из двух сторон согласие выразила только {party}; запишите согласие другой стороны, а если был обмен — событие exchanged у обеих",
		KK: "екі тараптың тек {party} ғана келісім берген; екіншісінің келісімін, ал алмасу болса, екеуінде де exchanged оқиғасын жазыңыз",
		ZH: "两个缔约方中只有 {party} 表示了同意；请记录另一方的同意，若为互换，请为双方均记录 exchanged 事件",
	}}
	loneParty = issue.Definition{Code: "agreement.lone-party", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} is the only party on record, so the agreement creates no tie; name the other parties",
		RU: "записана только сторона {party}, поэтому соглашение не создаёт ни одной связи; укажите остальные стороны",
		KK: "тек {party} тарапы жазылған, сондықтан келісім бірде-бір байланыс тудырмайды; қалған тараптарды көрсетіңіз",
		ZH: "有记录的缔约方只有 {party}，因此协定不产生任何联系；请注明其他缔约方",
	}}
	misplacedField = issue.Definition{Code: "agreement.misplaced-field", Severity: issue.Error, Messages: issue.Messages{
		EN: "the field {field} is allowed only for the kind {of}, and the kind here is {kind}",
		RU: "поле {field} допустимо только для вида {of}, а здесь вид {kind}",
		KK: "{field} өрісі тек {of} түрінде болады, ал мұндағы түрі – {kind}",
		ZH: "字段 {field} 只用于 {of} 类，而此处为 {kind}",
	}}
	misplacedModifier = issue.Definition{Code: "agreement.misplaced-modifier", Severity: issue.Error, Messages: issue.Messages{
		EN: "the field {modifier} does not apply to a condition of the kind {clause}",
		RU: "поле {modifier} не относится к условию вида {clause}",
		KK: "{modifier} өрісі {clause} түріндегі шартқа қатысты емес",
		ZH: "字段 {modifier} 不适用于 {clause} 类条件",
	}}
	misplacedParty = issue.Definition{Code: "agreement.misplaced-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "the event {kind} concerns the agreement as a whole, but it names the party {party}",
		RU: "событие {kind} касается соглашения в целом, но указывает сторону {party}",
		KK: "{kind} оқиғасы тұтас келісімге қатысты, бірақ {party} тарапын көрсетеді",
		ZH: "事件 {kind} 涉及整个协定，却指明了缔约方 {party}",
	}}
	misplacedToward = issue.Definition{Code: "agreement.misplaced-toward", Severity: issue.Error, Messages: issue.Messages{
		EN: "only an objection, a non-application, a suspension or a resumption can be toward another party, but this {kind} names {party}",
		RU: "к другой стороне могут быть обращены только возражение (objection), неприменение (non-application), приостановление (suspended) и возобновление (resumed), а здесь при {kind} указана сторона {party}",
		KK: "басқа тарапқа тек қарсылық (objection), қолданбау (non-application), тоқтата тұру (suspended) және қайта бастау (resumed) бағытталады, ал мұнда {kind} жанында {party} тарапы көрсетілген",
		ZH: "只有反对（objection）、不适用（non-application）、中止（suspended）和恢复（resumed）针对另一缔约方，而此处的 {kind} 指明了 {party}",
	}}
	missingConditionID = issue.Definition{Code: "agreement.missing-condition-id", Severity: issue.Error, Messages: issue.Messages{
		EN: "an event condition-met needs the id of the condition that was met",
		RU: "событию condition-met нужен идентификатор выполненного условия",
		KK: "condition-met оқиғасына орындалған шарттың идентификаторы қажет",
		ZH: "condition-met 事件须注明所满足条件的标识",
	}}
	missingParty = issue.Definition{Code: "agreement.missing-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "the party is missing: {what}",
		RU: "не указана сторона: {what}",
		KK: "тарап көрсетілмеген: {what}",
		ZH: "{what} 须注明缔约方",
	}}
	missingPredecessor = issue.Definition{Code: "agreement.missing-predecessor", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the event {kind} of {on} needs one of these before it: {needed}",
		RU: "событию {kind} от {on} не предшествует ни одно из следующих: {needed}",
		KK: "{kind} оқиғасының ({on}) алдында мыналардың ешқайсысы жоқ: {needed}",
		ZH: "{on} 的事件 {kind} 之前没有下列任何一项：{needed}",
	}}
	missingReservation = issue.Definition{Code: "agreement.missing-reservation", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the objection refers to a reservation of {party}, but none is recorded",
		RU: "возражение относится к оговорке стороны {party}, но такая оговорка не записана",
		KK: "қарсылық {party} тарапының ескертпесіне қатысты, бірақ мұндай ескертпе жазылмаған",
		ZH: "反对所针对的 {party} 的保留没有记录",
	}}
)

// Definitions returns every issue that this package raises, ordered by code, with its severity and its messages.
//
// The code agreement.entry-assumed warns that signatures are all the evidence of who is bound. It is raised for a subnational,
// commercial or non-binding agreement without a rule of entry into force whose parties have signed, unless an event declares it
// in force or attests it on the day that is assumed. It is raised, too, where an agreement is declared in force, or attested, and
// a party counts as bound because it signed. It is withheld there if the agreement has two parties or its rule needs the consent
// of all, which leaves no doubt, or if the party is attested on the very day.
func Definitions() []issue.Definition {
	return issue.Clones(
		&badID, &badLanguage, &beforeAdoption, &circular, &circularRelation, &consentBeforeSignature, &declaredDiffers, &doubledEvent,
		&doubledLanguage, &doubledParty, &doubledRelation, &dueTooEarly, &noticeBackwards, &emptyClause, &emptyCommitment, &emptyTerm,
		&emptyString, &endBeforeStart, &entryAssumed, &foreignTerritory, &fractionAboveOne, &idleClear, &idleExclusion, &idleLaterRule,
		&loneAct, &loneConsent, &loneParty, &misplacedField, &misplacedModifier, &misplacedParty, &misplacedToward,
		&missingConditionID, &missingParty, &missingPredecessor, &missingReservation, &needlessNotice, &negativeDelay, &actless,
		&clauseless, &levelless, &partyless, &tableless, &noticeTooLong, &oneSide, &openWithdrawal, &ownCommitment, &ownCondition,
		&ownRelation, &ownToward, &renewalAfterEnd, &renewalWithoutEnd, &renewalWithoutTerm, &severalClauses, &severalDelays,
		&severalTerms, &shareOutOfRange, &signatoryOtherDay, &termBeforeSignature, &tooDeep, &undatedEvent, &unknownAgreement,
		&unknownGroup, &unknownParty, &unknownTable, &unknownValue, &unlistedParty, &unnamedSignature, &unreachable,
		&unrecordedCondition, &unusedNotice, &weightOutOfRange, &withdrawnTooEarly,
	)
}
