package platform

import "github.com/crossborder-go/crossborder/issue"

var (
	badID = issue.Definition{Code: "platform.bad-id", Severity: issue.Error, Messages: issue.Messages{
		EN: "id {id} is not a slug: words of a-z and 0-9 joined by hyphens, beginning with a letter",
		RU: "идентификатор {id} должен состоять из слов (a-z, 0-9), соединённых дефисами, и начинаться с буквы",
		KK: "{id} идентификаторы дефиспен жалғанған сөздерден (a-z, 0-9) тұрып, әріптен басталуы керек",
		ZH: "标识 {id} 须由 a-z 和 0-9 组成的词以连字符连接而成，并以字母开头",
	}}
	badRole = issue.Definition{Code: "platform.bad-role", Severity: issue.Error, Messages: issue.Messages{
		EN: "the role {role} is not a slug, words of a-z and 0-9 joined by hyphens; usual roles: {known}",
		RU: "роль {role} должна состоять из слов (a-z, 0-9), соединённых дефисами; обычные роли: {known}",
		KK: "{role} рөлі дефиспен жалғанған сөздерден (a-z, 0-9) тұруы керек; әдеттегі рөлдер: {known}",
		ZH: "角色 {role} 须由 a-z 和 0-9 组成的词以连字符连接而成；常用角色：{known}",
	}}
	effectiveDayAssumed = issue.Definition{Code: "platform.effective-day-assumed", Severity: issue.Warning, Messages: issue.Messages{
		EN: "no source gives the day on which {member} became a member; the day of signing, {on}, is assumed",
		RU: "не указано, с какого дня {member} является участником; принят день подписания — {on}",
		KK: "{member}: қай күннен бастап мүше болғаны көрсетілмеген; қол қойылған күн ({on}) негізге алынды",
		ZH: "没有来源说明 {member} 自何日起成为成员；推定为签署日 {on}",
	}}
	endBeforeStart = issue.Definition{Code: "platform.end-before-start", Severity: issue.Error, Messages: issue.Messages{
		EN: "the end, {until}, is not after the beginning, {from}",
		RU: "окончание ({until}) не позже начала ({from})",
		KK: "аяқталуы ({until}) басталуынан ({from}) кейін емес",
		ZH: "结束日 {until} 不晚于开始日 {from}",
	}}
	eventless = issue.Definition{Code: "platform.no-events", Severity: issue.Warning, Messages: issue.Messages{
		EN: "membership {id} has no events, so it says nothing about any day",
		RU: "у записи об участии {id} нет событий, поэтому она ничего не говорит ни об одном дне",
		KK: "{id} мүшелік жазбасында оқиғалар жоқ, сондықтан ол ешбір күн туралы ештеңе айтпайды",
		ZH: "成员资格 {id} 没有任何事件，无法说明任何一天的情况",
	}}
	misplacedMove = issue.Definition{Code: "platform.misplaced-move", Severity: issue.Error, Messages: issue.Messages{
		EN: "an event moved needs the field to, and no other event can have it; this event is of kind {kind}",
		RU: "новое место (to) указывается только у события moved, и указывается всегда; здесь событие вида {kind}",
		KK: "жаңа орынды тек moved оқиғасы ғана және міндетті түрде көрсетеді; мұндағы оқиға – {kind}",
		ZH: "moved 事件必须注明迁往何处，其他事件不得注明；此处的事件为 {kind}",
	}}
	missingParty = issue.Definition{Code: "platform.missing-party", Severity: issue.Error, Messages: issue.Messages{
		EN: "the party is missing: {what}",
		RU: "не указана сторона: {what}",
		KK: "тарап көрсетілмеген: {what}",
		ZH: "{what} 须注明主体",
	}}
	missingPredecessor = issue.Definition{Code: "platform.missing-predecessor", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the event {kind} of {on} needs one of these before it: {needed}",
		RU: "событию {kind} от {on} не предшествует ни одно из следующих: {needed}",
		KK: "{kind} оқиғасының ({on}) алдында мыналардың ешқайсысы жоқ: {needed}",
		ZH: "{on} 的事件 {kind} 之前没有下列任何一项：{needed}",
	}}
	nameless = issue.Definition{Code: "platform.nameless", Severity: issue.Error, Messages: issue.Messages{
		EN: "platform {id} has no name",
		RU: "у платформы {id} нет названия",
		KK: "{id} платформасының атауы жоқ",
		ZH: "平台 {id} 没有名称",
	}}
	ownMember = issue.Definition{Code: "platform.own-member", Severity: issue.Error, Messages: issue.Messages{
		EN: "{id} is listed as a member of itself",
		RU: "платформа {id} указана участником самой себя",
		KK: "{id} платформасы өзіне-өзі мүше ретінде көрсетілген",
		ZH: "平台 {id} 被列为其自身的成员",
	}}
	plannedTooLate = issue.Definition{Code: "platform.planned-too-late", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the office was open by {opened}, so it cannot be planned on {on}",
		RU: "представительство к {opened} уже было открыто, поэтому план от {on} ничего не значит",
		KK: "өкілдік {opened} күніне қарай ашылған, сондықтан {on} күнгі жоспардың мәні жоқ",
		ZH: "代表处至 {opened} 已设立，{on} 的计划没有意义",
	}}
	undatedEvent = issue.Definition{Code: "platform.undated-event", Severity: issue.Error, Messages: issue.Messages{
		EN: "the event of kind {kind} has no day, so nothing follows from it",
		RU: "у события вида {kind} нет даты, поэтому из события ничего не следует",
		KK: "{kind} түріндегі оқиғаның күні көрсетілмеген, сондықтан одан ештеңе анықтау мүмкін емес",
		ZH: "类型为 {kind} 的事件没有日期，无法据以判断",
	}}
	unnamedMember = issue.Definition{Code: "platform.unnamed-member", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreement {agreement} names parties but not {member}, so it does not give the day on which the membership begins",
		RU: "в соглашении {agreement} стороны названы, но участника {member} среди них нет, поэтому из соглашения не следует, с какого дня началось участие",
		KK: "{agreement} келісімінде тараптар аталған, бірақ {member} олардың арасында жоқ, сондықтан мүшеліктің басталған күнін одан анықтау мүмкін емес",
		ZH: "协定 {agreement} 列明了缔约方，其中没有 {member}，因此不能据以确定成员资格自何日开始",
	}}
	unknownValue = issue.Definition{Code: "platform.unknown-value", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is not allowed here; allowed: {known}",
		RU: "{value} — недопустимое значение; допустимы: {known}",
		KK: "{value} – жарамсыз мән; жарамды мәндер: {known}",
		ZH: "{value} 不是有效值；可用值：{known}",
	}}
)

// Definitions returns every issue that this package raises, ordered by code, with its severity and its messages.
func Definitions() []issue.Definition {
	return issue.Clones(
		&badID, &badRole, &doubledEntry, &doubledEvent, &doubledOperator, &doubledParticipant, &dueTooEarly, &noticeBackwards,
		&effectiveDayAssumed, &endBeforeStart, &misplacedMove, &missingParty, &missingPredecessor, &nameless, &eventless,
		&operatorOutsideLife, &ownMember, &ownOffice, &plannedTooLate, &seatElsewhere, &undatedEvent, &unknownValue, &unnamedMember,
	)
}
