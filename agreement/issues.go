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
	foreignTerritory = issue.Definition{Code: "agreement.foreign-territory", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{code} is neither a part nor a dependency of {party}",
		RU: "{code} не является ни частью стороны {party}, ни зависимой территорией этой стороны",
		KK: "{code} аумағы {party} құрамына кірмейді және оған тәуелді емес",
		ZH: "{code} 既不属于 {party}，也不是其属地",
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
	actless = issue.Definition{Code: "agreement.no-acts", Severity: issue.Warning, Messages: issue.Messages{
		EN: "no act of signature or consent and no mention of a party is recorded, so no tie is certain; record what the parties did",
		RU: "не записано ни подписания, ни согласия, ни упоминания какой-либо стороны в источнике, поэтому ни одна связь не достоверна; запишите действия сторон",
		KK: "бірде-бір тараптың қол қойғаны, келісім бергені немесе дереккөзде аталғаны жазылмаған, сондықтан бірде-бір байланыс анық емес; тараптардың әрекеттерін жазыңыз",
		ZH: "没有任何缔约方签署、表示同意或在来源中被提及的记录，因此没有任何联系是确定的；请记录各缔约方的行为",
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
	oneSide = issue.Definition{Code: "agreement.one-side", Severity: issue.Warning, Messages: issue.Messages{
		EN: "all the parties that act are on the side {side}, and parties of one side are not tied to each other",
		RU: "все действующие стороны выступают на стороне {side}, а выступающие на одной стороне между собой не связываются",
		KK: "әрекет еткен тараптардың бәрі {side} жағында, ал бір жақтағы тараптар өзара байланыстырылмайды",
		ZH: "有行为的缔约方都属于 {side} 一方，而同一方的缔约方之间没有联系",
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
	unknownParty = issue.Definition{Code: "agreement.unknown-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "{party} is named here but is not on the list of parties",
		RU: "{party} упоминается здесь, но отсутствует в списке сторон",
		KK: "{party} осында аталған, бірақ тараптар тізімінде жоқ",
		ZH: "此处提到的 {party} 不在缔约方名单中",
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
	withdrawnTooEarly = issue.Definition{Code: "agreement.withdrawn-too-early", Severity: issue.Error, Messages: issue.Messages{
		EN: "the statement was withdrawn on {withdrawn}, before it was made on {on}",
		RU: "заявление отозвано {withdrawn}, раньше, чем сделано ({on})",
		KK: "мәлімдеме {withdrawn} күні кері қайтарылған, бұл жасалған күннен ({on}) бұрын",
		ZH: "声明于 {withdrawn} 撤回，早于作出之日 {on}",
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
