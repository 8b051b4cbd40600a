package agreement

import "github.com/crossborder-go/crossborder/issue"

// What is added to a sentence behind its reason.
var (
	notInForce = issue.Messages{EN: "not in force", RU: "не в силе", KK: "күшінде емес", ZH: "未生效"}
	notForIt   = issue.Messages{EN: "not in force for it", RU: "для неё не в силе", KK: "ол үшін күшінде емес", ZH: "对其未生效"}
	enters     = issue.Messages{EN: "entering into force{note}", RU: "день вступления в силу: {day}",
		KK: "күшіне енетін күні: {day}", ZH: "生效日：{day}"}
	leavingOn = issue.Messages{EN: "leaving{note} after the notice of withdrawal given{notice}", RU: "уведомление о выходе{notice}, день выхода: {day}",
		KK: "шығу туралы хабарлама{notice} берілген, шығатын күні: {day}", ZH: "{notice}发出退出通知，退出日：{day}"}
	leavingSometime = issue.Messages{EN: "leaving after the notice of withdrawal given{notice}", RU: "уведомление о выходе{notice}, день выхода неизвестен",
		KK: "шығу туралы хабарлама{notice} берілген, шығатын күні белгісіз", ZH: "{notice}发出退出通知，退出日不详"}
	rulesGive = issue.Messages{EN: "the rules by themselves give another day: {day}", RU: "по самим правилам получается другой день: {day}",
		KK: "ережелердің өзі бойынша басқа күн шығады: {day}", ZH: "按规则推算为另一日期：{day}"}
	groupCounted = issue.Messages{EN: "counted in the group {group}", RU: "счёт в группе {group}",
		KK: "{group} тобында есептеледі", ZH: "在{group}组内计数"}
	shareReached = issue.Messages{EN: "with it the consenting parties had at least {share} in the table {table}", RU: "с ним доля выразивших согласие в таблице {table} составила не менее {share}",
		KK: "онымен келісім білдіргендердің {table} кестесіндегі үлесі кемінде {share} болды", ZH: "至此同意各方在表{table}中的份额不少于{share}"}
	everyPartyDecides = issue.Messages{EN: "as no clause says otherwise, the consent of every party decides (Vienna Convention on the Law of Treaties, art. 24)",
		RU: "поскольку соглашение не устанавливает иного, решает согласие всех сторон (Венская конвенция о праве международных договоров, ст. 24)",
		KK: "келісімде өзгеше белгіленбегендіктен, барлық тараптың келісімі шешеді (Халықаралық шарттар құқығы туралы Вена конвенциясы, 24-бап)",
		ZH: "因无其他条款，以全体缔约方同意为准（《维也纳条约法公约》第24条）"}
	ownConsentDecides = issue.Messages{EN: "as no clause says otherwise, consent binds from its own day (Vienna Convention on the Law of Treaties, art. 24)",
		RU: "поскольку соглашение не устанавливает иного, согласие обязывает со дня его выражения (Венская конвенция о праве международных договоров, ст. 24)",
		KK: "келісімде өзгеше белгіленбегендіктен, келісім білдірілген күнінен бастап міндеттейді (Халықаралық шарттар құқығы туралы Вена конвенциясы, 24-бап)",
		ZH: "因无其他条款，自表示同意之日起受约束（《维也纳条约法公约》第24条）"}
)

// doubts are why an answer is unknown.
var doubts = [...]struct {
	doubt Doubt
	words issue.Messages
}{
	{DoubtSilence, issue.Messages{EN: "whether it is in force is unknown: neither its text nor the law says when it binds",
		RU: "в силе ли оно, неизвестно: ни текст, ни право не говорят, когда оно начинает обязывать",
		KK: "күшінде екені белгісіз: қашан міндеттейтінін мәтіні де, құқық та айтпайды",
		ZH: "是否生效不明：其文本和法律均未说明何时具有约束力"}},
	{DoubtWithdrawal, issue.Messages{EN: "whether it is still in force is unknown: nothing says when the withdrawal takes effect",
		RU: "остаётся ли в силе, неизвестно: ничто не говорит, когда выход вступает в силу",
		KK: "әлі күшінде екені белгісіз: шығудың қашан күшіне енетіні көрсетілмеген",
		ZH: "是否仍有效不明：退出何时生效未予说明"}},
	{DoubtConsent, issue.Messages{EN: "whether it is in force is unknown: a consent that it needs is not on record",
		RU: "в силе ли, неизвестно: необходимое согласие не записано",
		KK: "күшінде екені белгісіз: қажетті келісім жазылмаған",
		ZH: "是否生效不明：所需的同意未见记录"}},
	{DoubtAttested, issue.Messages{EN: "whether it was in force is unknown: a source says that it was on a later day, and none says since when",
		RU: "было ли в силе, неизвестно: источник подтверждает это лишь на более поздний день и не говорит, с какого",
		KK: "күшінде болғаны белгісіз: дереккөз мұны тек кейінгі күнге растайды, қашаннан бері екенін айтпайды",
		ZH: "当时是否有效不明：来源仅证实其在较晚的日期有效，未说明自何时起"}},
	{DoubtAgreement, issue.Messages{EN: "whether it is in force is unknown: that depends on {agreements}",
		RU: "в силе ли, неизвестно: это зависит от соглашения {agreements}",
		KK: "күшінде екені белгісіз: бұл {agreements} келісіміне байланысты",
		ZH: "是否生效不明：这取决于{agreements}"}},
	{DoubtDates, issue.Messages{EN: "whether it is in force is unknown: not every day is known exactly{dates}",
		RU: "в силе ли, неизвестно: не все дни известны точно{dates}",
		KK: "күшінде екені белгісіз: барлық күн дәл белгілі емес{dates}",
		ZH: "是否生效不明：并非所有日期都确切已知{dates}"}},
}
