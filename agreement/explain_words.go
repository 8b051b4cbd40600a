package agreement

import "github.com/crossborder-go/crossborder/issue"

// The tables below are the templates of Status.Explain. In {note} stand the party and the day of an act: behind its
// word, and in Chinese before it. Party names stand in the nominative only. A trigger is a noun phrase in English, one in
// the genitive in Russian, and a clause in Kazakh and Chinese, for the words of a delay follow it.

// heads are what a state is called. {since} is "since 27 January 1980" or nothing.
var heads = [...]struct {
	state State
	words issue.Messages
}{
	{StateDraft, issue.Messages{EN: "not yet adopted or signed {since}", RU: "ещё не принято и не подписано {since}",
		KK: "{since} әлі қабылданбаған және қол қойылмаған", ZH: "{since}尚未通过或签署"}},
	{StateAdopted, issue.Messages{EN: "awaiting signature {since}", RU: "ожидает подписания {since}",
		KK: "{since} қол қоюды күтуде", ZH: "{since}待签署"}},
	{StateSigned, issue.Messages{EN: "signed {since}", RU: "подписано {since}", KK: "{since} қол қойылған", ZH: "{since}已签署"}},
	{StatePending, issue.Messages{EN: "entry into force settled {since}", RU: "вступление в силу определено {since}",
		KK: "{since} күшіне енуі белгілі", ZH: "{since}已确定将生效"}},
	{StateProvisional, issue.Messages{EN: "applied provisionally {since}", RU: "применяется временно {since}",
		KK: "{since} уақытша қолданылады", ZH: "{since}临时适用"}},
	{StateInForce, issue.Messages{EN: "in force {since}", RU: "в силе {since}", KK: "{since} күшінде", ZH: "{since}生效"}},
	{StateSuspended, issue.Messages{EN: "suspended {since}", RU: "действие приостановлено {since}",
		KK: "{since} қолданылуы тоқтатыла тұрған", ZH: "{since}中止实施"}},
	{StateTerminated, issue.Messages{EN: "without effect {since}", RU: "не действует {since}", KK: "{since} күші жоқ", ZH: "{since}失效"}},
	{StateExpired, issue.Messages{EN: "without effect {since}", RU: "не действует {since}", KK: "{since} күші жоқ", ZH: "{since}失效"}},
	{StateSuperseded, issue.Messages{EN: "without effect {since}", RU: "не действует {since}", KK: "{since} күші жоқ", ZH: "{since}失效"}},
	{StateLapsed, issue.Messages{EN: "without effect {since}", RU: "не действует {since}", KK: "{since} күші жоқ", ZH: "{since}失效"}},
	{StateNone, issue.Messages{EN: "not a party {since}", RU: "не является стороной {since}", KK: "{since} тарап емес", ZH: "{since}非缔约方"}},
	{StateSignatory, issue.Messages{EN: "signatory {since}", RU: "подписавшая сторона {since}", KK: "{since} қол қойған тарап", ZH: "{since}为签署方"}},
	{StateContracting, issue.Messages{EN: "bound by its consent {since}", RU: "связана своим согласием {since}",
		KK: "{since} міндеттілікке келісім білдірген", ZH: "{since}已表示同意受约束"}},
	{StateParty, issue.Messages{EN: "party {since}", RU: "сторона {since}", KK: "{since} тарап", ZH: "{since}为缔约方"}},
	{StateFormer, issue.Messages{EN: "no longer a party {since}", RU: "больше не является стороной {since}",
		KK: "{since} бұдан былай тарап емес", ZH: "{since}不再是缔约方"}},
}

// actWords are the words for events.
var actWords = [...]struct {
	kind  EventKind
	words issue.Messages
}{
	{EventInitialled, issue.Messages{EN: "initialling{note}", RU: "парафирование{note}", KK: "парафтау{note}", ZH: "{note}草签"}},
	{EventAdopted, issue.Messages{EN: "adoption of the text{note}", RU: "принятие текста{note}", KK: "мәтінді қабылдау{note}", ZH: "{note}通过约文"}},
	{EventOpened, issue.Messages{EN: "opening for signature{note}", RU: "открытие для подписания{note}", KK: "қол қоюға ашу{note}", ZH: "{note}开放签署"}},
	{EventSigned, issue.Messages{EN: "signature{note}", RU: "подписание{note}", KK: "қол қою{note}", ZH: "{note}签署"}},
	{EventSignedDefinitively, issue.Messages{EN: "definitive signature{note}", RU: "окончательное подписание{note}",
		KK: "түпкілікті қол қою{note}", ZH: "{note}确定性签署"}},
	{EventRatified, issue.Messages{EN: "ratification{note}", RU: "ратификация{note}", KK: "ратификациялау{note}", ZH: "{note}批准"}},
	{EventAccepted, issue.Messages{EN: "acceptance{note}", RU: "принятие{note}", KK: "қабылдау{note}", ZH: "{note}接受"}},
	{EventApproved, issue.Messages{EN: "approval{note}", RU: "утверждение{note}", KK: "бекіту{note}", ZH: "{note}核准"}},
	{EventConfirmed, issue.Messages{EN: "confirmation{note}", RU: "подтверждение{note}", KK: "растау{note}", ZH: "{note}正式确认"}},
	{EventNotified, issue.Messages{EN: "notification{note}", RU: "уведомление{note}", KK: "хабарлама{note}", ZH: "{note}通知"}},
	{EventAcceded, issue.Messages{EN: "accession{note}", RU: "присоединение{note}", KK: "қосылу{note}", ZH: "{note}加入"}},
	{EventSucceeded, issue.Messages{EN: "succession{note}", RU: "правопреемство{note}", KK: "құқықтық мирасқорлық{note}", ZH: "{note}继承"}},
	{EventReserved, issue.Messages{EN: "reservation{note}", RU: "оговорка{note}", KK: "ескертпе{note}", ZH: "{note}提出保留"}},
	{EventObjected, issue.Messages{EN: "objection{note}", RU: "возражение{note}", KK: "қарсылық{note}", ZH: "{note}提出反对"}},
	{EventConditionMet, issue.Messages{EN: "fulfilment of a condition{note}", RU: "выполнение условия{note}", KK: "шарттың орындалуы{note}", ZH: "{note}条件满足"}},
	{EventDeclaredInForce, issue.Messages{EN: "announcement of the entry into force{note}", RU: "объявление о вступлении в силу{note}",
		KK: "күшіне енуі туралы хабарландыру{note}", ZH: "{note}宣布生效"}},
	{EventProvisionalStarted, issue.Messages{EN: "start of provisional application{note}", RU: "начало временного применения{note}",
		KK: "уақытша қолданудың басталуы{note}", ZH: "{note}开始临时适用"}},
	{EventProvisionalEnded, issue.Messages{EN: "end of provisional application{note}", RU: "прекращение временного применения{note}",
		KK: "уақытша қолданудың аяқталуы{note}", ZH: "{note}终止临时适用"}},
	{EventAmended, issue.Messages{EN: "amendment{note}", RU: "внесение изменений{note}", KK: "өзгеріс енгізу{note}", ZH: "{note}修正"}},
	{EventSuspended, issue.Messages{EN: "suspension{note}", RU: "приостановление{note}", KK: "тоқтата тұру{note}", ZH: "{note}中止"}},
	{EventResumed, issue.Messages{EN: "resumption{note}", RU: "возобновление{note}", KK: "қайта жалғастыру{note}", ZH: "{note}恢复实施"}},
	{EventWithdrawalNotified, issue.Messages{EN: "notice of withdrawal{note}", RU: "уведомление о выходе{note}",
		KK: "шығу туралы хабарлама{note}", ZH: "{note}发出退出通知"}},
	{EventWithdrawalRevoked, issue.Messages{EN: "revocation of the notice of withdrawal{note}", RU: "отзыв уведомления о выходе{note}",
		KK: "шығу туралы хабарламаны кері қайтару{note}", ZH: "{note}撤回退出通知"}},
	{EventSuperseded, issue.Messages{EN: "replacement by another agreement{note}", RU: "замена другим соглашением{note}",
		KK: "басқа келісіммен алмастыру{note}", ZH: "{note}被其他协定取代"}},
	{EventTerminated, issue.Messages{EN: "termination{note}", RU: "прекращение{note}", KK: "қолданылуын тоқтату{note}", ZH: "{note}终止"}},
	{EventExpired, issue.Messages{EN: "expiry{note}", RU: "истечение срока действия{note}", KK: "қолданылу мерзімінің аяқталуы{note}", ZH: "{note}期满"}},
	{EventLapsed, issue.Messages{EN: "lapse{note}", RU: "утрата силы{note}", KK: "күшін жоғалту{note}", ZH: "{note}失去效力"}},
}

// instrument is in which form a party acted.
type instrument uint8

const (
	deposited instrument = iota
	notified
	signedAsConsent
	merelySigned
)

// rankOf is which of many acts it was: the nth, the last that was needed, or the party's own.
type rankOf uint8

const (
	rankNth rankOf = iota
	rankLast
	rankOwn
)

// actTriggers are the acts that conditions and delays count from.
var actTriggers = [...][3]issue.Messages{
	deposited: {
		rankNth: {EN: "the {nth} instrument, deposited{note}", RU: "сдачи на хранение {n}-го документа о согласии{note}",
			KK: "{n}-құжат{note} сақтауға тапсырылған", ZH: "{note}交存第{n}份文书"},
		rankLast: {EN: "the last instrument needed, deposited{note}", RU: "сдачи на хранение последнего необходимого документа о согласии{note}",
			KK: "соңғы қажетті құжат{note} сақтауға тапсырылған", ZH: "{note}交存最后一份所需文书"},
		rankOwn: {EN: "its own instrument, deposited{note}", RU: "сдачи на хранение собственного документа о согласии{note}",
			KK: "өз құжаты{note} сақтауға тапсырылған", ZH: "{note}交存自己的文书"},
	},
	notified: {
		rankNth: {EN: "the {nth} notification, given{note}", RU: "{n}-го уведомления{note}",
			KK: "{n}-хабарлама{note} берілген", ZH: "{note}发出第{n}份通知"},
		rankLast: {EN: "the last notification needed, given{note}", RU: "последнего необходимого уведомления{note}",
			KK: "соңғы қажетті хабарлама{note} берілген", ZH: "{note}发出最后一份所需通知"},
		rankOwn: {EN: "its own notification, given{note}", RU: "собственного уведомления{note}",
			KK: "өз хабарламасы{note} берілген", ZH: "{note}发出自己的通知"},
	},
	signedAsConsent: {
		rankNth: {EN: "the {nth} consent, a definitive signature{note}", RU: "{n}-го согласия, выраженного подписанием{note}",
			KK: "{n}-келісім қол қою арқылы{note} берілген", ZH: "{note}以签署方式作出第{n}份同意"},
		rankLast: {EN: "the last consent needed, a definitive signature{note}", RU: "последнего необходимого согласия, выраженного подписанием{note}",
			KK: "соңғы қажетті келісім қол қою арқылы{note} берілген", ZH: "{note}以签署方式作出最后一份所需同意"},
		rankOwn: {EN: "its own consent, a definitive signature{note}", RU: "собственного согласия, выраженного подписанием{note}",
			KK: "өз келісімі қол қою арқылы{note} берілген", ZH: "{note}以签署方式表示同意"},
	},
	merelySigned: {
		rankNth: {EN: "the {nth} signature, given{note}", RU: "{n}-го подписания{note}", KK: "{n}-қол{note} қойылған", ZH: "{note}完成第{n}个签署"},
		rankLast: {EN: "the last signature needed, given{note}", RU: "последнего необходимого подписания{note}",
			KK: "соңғы қажетті қол{note} қойылған", ZH: "{note}完成最后一个所需签署"},
		rankOwn: {EN: "its own signature, given{note}", RU: "собственного подписания{note}", KK: "өзі қол{note} қойған", ZH: "{note}签署"},
	},
}

// The triggers that are no party's consent.
var (
	noticeTrigger = issue.Messages{EN: "the notice of withdrawal given{note}", RU: "уведомления о выходе{note}",
		KK: "шығу туралы хабарлама{note} берілген", ZH: "{note}发出退出通知"}
	dayTrigger = issue.Messages{EN: "{day}, the day that the agreement sets", RU: "установленного соглашением дня{note}",
		KK: "келісімде белгіленген{note}", ZH: "协定规定的日期（{day}）"}
	agreementTrigger = issue.Messages{EN: "the entry into force of {agreements}", RU: "вступления в силу соглашения {agreements}",
		KK: "{agreements} келісімі күшіне енген", ZH: "{agreements}生效"}
	quoted           = issue.Messages{EN: "“{text}”", RU: "«{text}»", KK: "«{text}»", ZH: "“{text}”"}
	conditionTrigger = issue.Messages{EN: "the fulfilment of the condition {condition}{note}", RU: "выполнения условия {condition}{note}",
		KK: "{condition} шарты{note} орындалған", ZH: "条件{condition}{note}满足"}
	plainTrigger = issue.Messages{EN: "the fulfilment of its condition", RU: "выполнения его условия",
		KK: "шарты орындалған", ZH: "其条件满足"}
)
