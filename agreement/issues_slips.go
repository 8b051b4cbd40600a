package agreement

import "github.com/crossborder-go/crossborder/issue"

// The issues about records that are doubled, and about days and places that cannot be right.
var (
	beforeAdoption = issue.Definition{Code: "agreement.before-adoption", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the event {kind} of {on} comes before the adoption of the text on {adopted}",
		RU: "событие {kind} от {on} раньше принятия текста ({adopted})",
		KK: "{kind} оқиғасы ({on}) мәтін қабылданғанға ({adopted}) дейін болған",
		ZH: "{on} 的事件 {kind} 早于案文通过日期 {adopted}",
	}}
	doubledEvent = issue.Definition{Code: "agreement.doubled-event", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the same event {kind} is already recorded",
		RU: "такое же событие {kind} уже записано",
		KK: "дәл осындай {kind} оқиғасы жазылған",
		ZH: "相同的事件 {kind} 已有记录",
	}}
	doubledRelation = issue.Definition{Code: "agreement.doubled-relation", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the relation {kind} to {to} is already in the list",
		RU: "связь {kind} с {to} уже есть в списке",
		KK: "{to} құжатымен {kind} байланысы тізімде бар",
		ZH: "与 {to} 的关系 {kind} 已在列表中",
	}}
	dueTooEarly = issue.Definition{Code: "agreement.due-too-early", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the commitment is due on {due}, before it was made on {on}",
		RU: "срок обязательства ({due}) раньше дня, когда оно принято ({on})",
		KK: "міндеттеме мерзімі ({due}) ол қабылданған күннен ({on}) бұрын",
		ZH: "承诺的期限 {due} 早于作出承诺的日期 {on}",
	}}
	noticeBackwards = issue.Definition{Code: "agreement.effective-before-notice", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the notice of {on} works from {effective}, before it was given",
		RU: "уведомление от {on} действует с {effective}, то есть раньше, чем сделано",
		KK: "{on} күнгі хабарлама {effective} күнінен, яғни берілгенге дейін қолданылады",
		ZH: "{on} 的通知自 {effective} 起生效，早于通知日期",
	}}
	emptyCommitment = issue.Definition{Code: "agreement.empty-commitment", Severity: issue.Warning, Messages: issue.Messages{
		EN: "a commitment of the kind other needs a text or a value that says what is promised",
		RU: "у обязательства вида other должны быть текст или величина: иначе неясно, что обещано",
		KK: "other түріндегі міндеттемеде мәтін немесе шама болуы керек: әйтпесе не уәде етілгені белгісіз",
		ZH: "类型为 other 的承诺须有文本或数值，以说明承诺的内容",
	}}
	ownCommitment = issue.Definition{Code: "agreement.own-commitment", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} makes the commitment to itself",
		RU: "сторона {party} принимает обязательство перед собой",
		KK: "{party} міндеттемені өзінің алдында қабылдайды",
		ZH: "{party} 向自身作出承诺",
	}}
	signatoryOtherDay = issue.Definition{Code: "agreement.signatory-on-another-day", Severity: issue.Warning, Messages: issue.Messages{
		EN: "a person signs for {party} on {on}, but the day of its signature is {signed}",
		RU: "подпись за {party} поставлена {on}, а дата подписания этой стороной — {signed}",
		KK: "{party} атынан {on} күні қол қойылған, ал тараптың қол қойған күні – {signed}",
		ZH: "有人于 {on} 代表 {party} 签署，而该方的签署日期为 {signed}",
	}}
	termBeforeSignature = issue.Definition{Code: "agreement.term-before-signature", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the term ends on {until}, before the first signature on {signed}",
		RU: "срок действия истекает {until}, до первой подписи ({signed})",
		KK: "қолданылу мерзімі {until} күні, алғашқы қол қойылғанға ({signed}) дейін аяқталады",
		ZH: "期限于 {until} 届满，早于首次签署日期 {signed}",
	}}
)
