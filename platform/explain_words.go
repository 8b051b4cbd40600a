package platform

import "github.com/crossborder-go/crossborder/issue"

// The tables below are the templates of Status.Explain. {since} is "since 27 January 1980" or nothing; in {note} stands the
// day of an act: behind its word, and in Chinese before it.

// heads are what a state is called.
var heads = [...]struct {
	state State
	words issue.Messages
}{
	{StateNone, issue.Messages{EN: "not a member {since}", RU: "не является участником {since}", KK: "{since} мүше емес", ZH: "{since}非成员"}},
	{StateApplicant, issue.Messages{EN: "candidate for membership {since}", RU: "кандидат в участники {since}",
		KK: "{since} мүшелікке үміткер", ZH: "{since}为候选成员"}},
	{StateApproved, issue.Messages{EN: "approved, not yet a member {since}", RU: "приём одобрен {since}",
		KK: "{since} қабылдануы мақұлданған", ZH: "{since}已获准加入"}},
	{StateSigned, issue.Messages{EN: "accession signed {since}", RU: "присоединение подписано {since}",
		KK: "{since} қосылуға қол қойылған", ZH: "{since}已签署加入文件"}},
	{StateActive, issue.Messages{EN: "member {since}", RU: "участник {since}", KK: "{since} мүше", ZH: "{since}为成员"}},
	{StateSuspended, issue.Messages{EN: "membership suspended {since}", RU: "участие приостановлено {since}",
		KK: "{since} мүшелігі тоқтатыла тұрған", ZH: "{since}成员资格中止"}},
	{StateLeft, issue.Messages{EN: "no longer a member {since}", RU: "больше не участник {since}", KK: "{since} бұдан былай мүше емес", ZH: "{since}不再是成员"}},
	{StateExpelled, issue.Messages{EN: "no longer a member {since}", RU: "больше не участник {since}", KK: "{since} бұдан былай мүше емес", ZH: "{since}不再是成员"}},
	{StateEnded, issue.Messages{EN: "not a member, as the platform is closed {since}", RU: "не участник, так как платформа закрыта {since}",
		KK: "мүше емес, өйткені платформа {since} жабық", ZH: "非成员，因平台{since}关闭"}},
}

// actWords are the words for events.
var actWords = [...]struct {
	kind  EventKind
	words issue.Messages
}{
	{EventApplied, issue.Messages{EN: "application{note}", RU: "заявка{note}", KK: "өтінім{note}", ZH: "{note}提出申请"}},
	{EventInvited, issue.Messages{EN: "invitation{note}", RU: "приглашение{note}", KK: "шақыру{note}", ZH: "{note}受到邀请"}},
	{EventApproved, issue.Messages{EN: "approval{note}", RU: "одобрение{note}", KK: "мақұлдау{note}", ZH: "{note}获批准"}},
	{EventSigned, issue.Messages{EN: "signature{note}", RU: "подписание{note}", KK: "қол қою{note}", ZH: "{note}签署"}},
	{EventEffective, issue.Messages{EN: "beginning of the membership{note}", RU: "начало участия{note}", KK: "мүшеліктің басталуы{note}", ZH: "{note}成员资格生效"}},
	{EventAttested, issue.Messages{EN: "mention as a member{note}", RU: "упоминание в числе участников{note}",
		KK: "мүшелер қатарында аталуы{note}", ZH: "{note}被列为成员"}},
	{EventSuspended, issue.Messages{EN: "suspension{note}", RU: "приостановление{note}", KK: "тоқтата тұру{note}", ZH: "{note}中止"}},
	{EventResumed, issue.Messages{EN: "resumption{note}", RU: "возобновление{note}", KK: "қайта жалғастыру{note}", ZH: "{note}恢复"}},
	{EventNotice, issue.Messages{EN: "notice of leaving{note}", RU: "уведомление о выходе{note}", KK: "шығу туралы хабарлама{note}", ZH: "{note}发出退出通知"}},
	{EventNoticeRevoked, issue.Messages{EN: "revocation of the notice{note}", RU: "отзыв уведомления{note}",
		KK: "хабарламаны кері қайтару{note}", ZH: "{note}撤回退出通知"}},
	{EventLeft, issue.Messages{EN: "departure{note}", RU: "выход{note}", KK: "шығу{note}", ZH: "{note}退出"}},
	{EventExpelled, issue.Messages{EN: "expulsion{note}", RU: "исключение{note}", KK: "шығару{note}", ZH: "{note}被除名"}},
	{EventPlatformClosed, issue.Messages{EN: "closing of the platform{note}", RU: "закрытие платформы{note}",
		KK: "платформаның жабылуы{note}", ZH: "{note}平台关闭"}},
}

// What membership rests on where no event says it.
var (
	byRule = issue.Messages{EN: "as the accession agreement gives", RU: "по соглашению о присоединении",
		KK: "қосылу туралы келісім бойынша", ZH: "依加入协议"}
	assumed = issue.Messages{EN: "assumed from the day of signing, as nobody says since when", RU: "принят день подписания, поскольку никто не указывает, с какого дня",
		KK: "қай күннен бастап екенін ешкім көрсетпегендіктен, қол қойылған күн алынды", ZH: "因无人说明起始日，推定自签署之日起"}
	attestedOnly = issue.Messages{EN: "mention as a member{note}, and nobody says since when", RU: "упоминание в числе участников{note}; с какого дня, никто не указывает",
		KK: "мүшелер қатарында аталуы{note}; қай күннен бастап екенін ешкім көрсетпейді", ZH: "{note}被列为成员，无人说明起始日"}
)

// What is added behind the reason.
var (
	leavingOn = issue.Messages{EN: "leaving{note} after a notice", RU: "подано уведомление о выходе, день выхода: {day}",
		KK: "шығу туралы хабарлама берілген, шығатын күні: {day}", ZH: "已发出退出通知，退出日：{day}"}
	leavingSometime = issue.Messages{EN: "leaving after a notice, on a day that nobody says", RU: "подано уведомление о выходе, день выхода неизвестен",
		KK: "шығу туралы хабарлама берілген, шығатын күні белгісіз", ZH: "已发出退出通知，退出日不详"}
	inDoubt = issue.Messages{EN: "whether it is a member on that day is unknown{dates}", RU: "участник ли в этот день, неизвестно{dates}",
		KK: "сол күні мүше екені белгісіз{dates}", ZH: "当日是否为成员不明{dates}"}
	inDoubtByRule = issue.Messages{EN: "whether it is a member on that day is unknown: the accession agreement leaves that open",
		RU: "участник ли в этот день, неизвестно: соглашение о присоединении оставляет это открытым",
		KK: "сол күні мүше екені белгісіз: қосылу туралы келісім мұны ашық қалдырады", ZH: "当日是否为成员不明：加入协议未予明确"}
	inDoubtBefore = issue.Messages{EN: "whether it is a member on that day is unknown: it is only known to have been one{note}",
		RU: "участник ли в этот день, неизвестно: есть сведения лишь о более позднем дне{note}",
		KK: "сол күні мүше екені белгісіз: тек кейінгі күн туралы дерек бар{note}", ZH: "当日是否为成员不明：仅知其{note}为成员"}
	inDoubtBeforeEnd = issue.Messages{EN: "whether it is a member on that day is unknown: only the end is known – {act}",
		RU: "участник ли в этот день, неизвестно: известно лишь, чем участие закончилось, — {act}",
		KK: "сол күні мүше екені белгісіз: тек мүшеліктің қалай аяқталғаны белгілі — {act}", ZH: "当日是否为成员不明：仅知其终止——{act}"}
)
