package platform

import "github.com/crossborder-go/crossborder/issue"

// The issues about records that are doubled, and about days and places that cannot be right.
var (
	doubledEntry = issue.Definition{Code: "platform.doubled-entry", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{id} is already in the list",
		RU: "{id} уже есть в списке",
		KK: "{id} тізімде бар",
		ZH: "{id} 已在列表中",
	}}
	doubledEvent = issue.Definition{Code: "platform.doubled-event", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the same event {kind} is already recorded",
		RU: "такое же событие {kind} уже записано",
		KK: "дәл осындай {kind} оқиғасы жазылған",
		ZH: "相同的事件 {kind} 已有记录",
	}}
	doubledOperator = issue.Definition{Code: "platform.doubled-operator", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} is already an operator at the same time",
		RU: "оператор {party} за то же время уже указан",
		KK: "{party} операторы дәл осы уақытқа бұған дейін көрсетілген",
		ZH: "{party} 在同一时期已被列为运营方",
	}}
	doubledParticipant = issue.Definition{Code: "platform.doubled-participant", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the same person is already among the participants",
		RU: "этот человек уже есть среди участников",
		KK: "бұл адам қатысушылар арасында бұрыннан бар",
		ZH: "该人员已在与会者名单中",
	}}
	dueTooEarly = issue.Definition{Code: "platform.due-too-early", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the commitment is due on {due}, before it was made on {on}",
		RU: "срок обязательства ({due}) раньше дня, когда оно принято ({on})",
		KK: "міндеттеме мерзімі ({due}) ол қабылданған күннен ({on}) бұрын",
		ZH: "承诺的期限 {due} 早于作出承诺的日期 {on}",
	}}
	noticeBackwards = issue.Definition{Code: "platform.effective-before-notice", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the notice of {on} works from {effective}, before it was given",
		RU: "уведомление от {on} действует с {effective}, то есть раньше, чем сделано",
		KK: "{on} күнгі хабарлама {effective} күнінен, яғни берілгенге дейін қолданылады",
		ZH: "{on} 的通知自 {effective} 起生效，早于通知日期",
	}}
	operatorOutsideLife = issue.Definition{Code: "platform.operator-outside-life", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} operates the platform at a time at which it did not exist",
		RU: "оператор {party} указан за время, когда платформы не существовало",
		KK: "{party} операторы платформа болмаған уақытқа көрсетілген",
		ZH: "运营方 {party} 的运营时间不在平台存续期内",
	}}
	ownOffice = issue.Definition{Code: "platform.own-office", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{id} is both the party that the office represents and the party that it is at",
		RU: "{id} — и сторона, чьё это представительство, и сторона, у которой оно открыто",
		KK: "{id} – өкілдіктің өз тарапы да, ол ашылған тарап та",
		ZH: "{id} 既是代表处所属方，又是代表处所在方",
	}}
	seatElsewhere = issue.Definition{Code: "platform.seat-elsewhere", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the seat {seat} is not within {place}, where the office is",
		RU: "{seat} не находится в {place}, где открыто представительство",
		KK: "{seat} өкілдік ашылған {place} аумағында емес",
		ZH: "驻地 {seat} 不在代表处所在的 {place} 之内",
	}}
)
