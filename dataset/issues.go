package dataset

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// The issues that [Dataset.Validate] finds between records.
var (
	bindsWithoutPlatform = issue.Definition{Code: "dataset.binds-without-platform", Severity: issue.Error, Messages: issue.Messages{
		EN: "{party} is not a platform of this dataset, so it has no members to bind",
		RU: "{party} не является платформой этого набора данных и не имеет участников, для которых соглашение было бы обязательным",
		KK: "{party} – бұл деректер жиынындағы платформа емес, сондықтан оның келісім міндеттейтін мүшелері жоқ",
		ZH: "{party} 不是本数据集中的平台，因此没有可受其约束的成员",
	}}
	circularContainment = issue.Definition{Code: "dataset.circular-containment", Severity: issue.Error, Messages: issue.Messages{
		EN: "{id} lies within itself through {through}",
		RU: "{id} входит в собственный состав через {through}",
		KK: "{id}: {through} арқылы өзінің құрамына кіреді",
		ZH: "{id} 经由 {through} 隶属于其自身",
	}}
	circularSuccession = issue.Definition{Code: "dataset.circular-succession", Severity: issue.Error, Messages: issue.Messages{
		EN: "{id} is its own successor through {through}",
		RU: "{id} оказывается собственным правопреемником через {through}",
		KK: "{id}: {through} арқылы өзінің құқықтық мирасқоры болып шығады",
		ZH: "{id} 经由 {through} 成为其自身的继承者",
	}}
	doubledContinuation = issue.Definition{Code: "dataset.doubled-continuation", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the code {code} is already continued at {first}, and only one region can keep its ties",
		RU: "код {code} уже продолжен в {first}, а сохранить его связи может только один регион",
		KK: "{code} коды бұған дейін {first} жерінде жалғастырылған, ал оның байланыстарын бір ғана өңір сақтай алады",
		ZH: "代码 {code} 已在 {first} 被延续，而其联系只能由一个地区保留",
	}}
	doubledID = issue.Definition{Code: "dataset.doubled-id", Severity: issue.Error, Messages: issue.Messages{
		EN: "{id} is already used at {first}",
		RU: "{id} уже используется в {first}",
		KK: "{id} бұған дейін {first} жерінде қолданылған",
		ZH: "{id} 已在 {first} 使用",
	}}
	doubledMembership = issue.Definition{Code: "dataset.doubled-membership", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{member} is already recorded as a member of {platform} at {first}; put the events into one membership",
		RU: "участие {member} в {platform} уже записано в {first}; соберите события в одну запись",
		KK: "{member} бұған дейін {platform} мүшесі ретінде {first} жерінде жазылған; оқиғаларды бір жазбаға жинаңыз",
		ZH: "{member} 已在 {first} 记为 {platform} 的成员；请将事件并入同一条记录",
	}}
	doubledObservation = issue.Definition{Code: "dataset.doubled-observation", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the same figure (party, indicator, period, unit) is already at {first}",
		RU: "то же значение (сторона, показатель, период, единица) уже есть в {first}",
		KK: "дәл осы мән (тарап, көрсеткіш, кезең, бірлік) {first} жерінде бар",
		ZH: "同一数据（主体、指标、期间、单位）已在 {first} 出现",
	}}
	excludedStranger = issue.Definition{Code: "dataset.excluded-stranger", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{code} is not a member of {party} and does not belong to one, so excluding it changes nothing",
		RU: "{code} не является участником {party} и не входит в состав участника, поэтому исключение ничего не меняет",
		KK: "{code} аумағы {party} мүшесі емес және мүшелерінің құрамына кірмейді, сондықтан оны шығару ештеңені өзгертпейді",
		ZH: "{code} 既非 {party} 的成员，也不属于其任何成员，排除它没有作用",
	}}
	membershipAfterPlatform = issue.Definition{Code: "dataset.membership-after-platform", Severity: issue.Error, Messages: issue.Messages{
		EN: "the platform {platform} no longer existed on {on}: its closing date is {closed}",
		RU: "на {on} платформы {platform} уже не существовало: дата закрытия — {closed}",
		KK: "{on} күні {platform} платформасы болмаған: жабылған күні – {closed}",
		ZH: "{on} 时平台 {platform} 已不存在：关闭日期为 {closed}",
	}}
	membershipBeforePlatform = issue.Definition{Code: "dataset.membership-before-platform", Severity: issue.Error, Messages: issue.Messages{
		EN: "the platform {platform} did not exist yet on {on}: its founding date is {founded}",
		RU: "на {on} платформы {platform} ещё не существовало: дата основания — {founded}",
		KK: "{on} күні {platform} платформасы әлі болмаған: құрылған күні – {founded}",
		ZH: "{on} 时平台 {platform} 尚不存在：成立日期为 {founded}",
	}}
	partyEnded = issue.Definition{Code: "dataset.party-ended", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} no longer existed on {on}: its end date is {until}",
		RU: "на {on} стороны {party} уже не существовало: дата прекращения — {until}",
		KK: "{on} күні {party} тарапы болмаған: тоқтаған күні – {until}",
		ZH: "{on} 时主体 {party} 已不存在：终止日期为 {until}",
	}}
	tooDeep = issue.Definition{Code: "dataset.too-deep", Severity: issue.Error, Messages: issue.Messages{
		EN: "{id} is nested more than {limit} levels deep",
		RU: "{id}: уровней вложенности больше {limit}",
		KK: "{id}: кірістіру деңгейлері {limit} санынан көп",
		ZH: "{id} 的上级层数超过 {limit}",
	}}
	uncited = issue.Definition{Code: "dataset.uncited", Severity: issue.Warning, Messages: issue.Messages{
		EN: "this record cites no source",
		RU: "для этой записи не указан источник",
		KK: "бұл жазба үшін дереккөз көрсетілмеген",
		ZH: "此记录未注明来源",
	}}
	unknownMember = issue.Definition{Code: "dataset.unknown-member", Severity: issue.Error, Messages: issue.Messages{
		EN: "the cite is about the field {member}, which the record does not have",
		RU: "ссылка относится к полю {member}, которого в записи нет",
		KK: "сілтеме {member} өрісіне қатысты, ал жазбада мұндай өріс жоқ",
		ZH: "引用指向字段 {member}，而该记录没有此字段",
	}}
	unknownReference = issue.Definition{Code: "dataset.unknown-reference", Severity: issue.Error, Messages: issue.Messages{
		EN: "no record {id} in {collections}",
		RU: "в {collections} нет записи {id}",
		KK: "{collections} ішінде {id} жазбасы жоқ",
		ZH: "{collections} 中没有记录 {id}",
	}}
	unknownRegion = issue.Definition{Code: "dataset.unknown-region", Severity: issue.Error, Messages: issue.Messages{
		EN: "no region {id}",
		RU: "нет региона {id}",
		KK: "{id} өңірі жоқ",
		ZH: "没有地区 {id}",
	}}
	unusedSource = issue.Definition{Code: "dataset.unused-source", Severity: issue.Warning, Messages: issue.Messages{
		EN: "no record cites the source {id}",
		RU: "ни одна запись не ссылается на источник {id}",
		KK: "{id} дереккөзіне бірде-бір жазба сілтеме жасамайды",
		ZH: "没有记录引用来源 {id}",
	}}
	withdrawnRegion = issue.Definition{Code: "dataset.withdrawn-region", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the code {id} was withdrawn; codes in its place: {successors}",
		RU: "код {id} больше не используется; новые коды: {successors}",
		KK: "{id} коды енді қолданылмайды; орнына: {successors}",
		ZH: "代码 {id} 已停用；替代代码：{successors}",
	}}
)

func ownDefinitions() []issue.Definition {
	return issue.Clones(
		&attestedLater, &bindsWithoutPlatform, &circularContainment, &circularSuccession, &doubledAgreement, &doubledContinuation,
		&doubledID, &doubledIdentifier, &doubledMembership, &doubledName, &doubledObservation, &doubledSource, &excludedStranger,
		&figureTooEarly, &foretoldTooFar, &membershipAfterPlatform, &membershipBeforePlatform, &openedOtherDay, &partyEnded, &partyNotBegun,
		&relationToPlatform, &reversedRelation, &shadowedIndicator, &sharedID, &sharesOverWhole, &signedOtherDay, &tooDeep, &uncited,
		&unknownMember, &unknownReference, &unknownRegion, &unusedSource, &viaElsewhere, &withdrawnRegion,
	)
}

// Definitions returns the definition of every issue that Validate can report, of all packages, and of every fault that
// Read can find, ordered by code. This prints them all:
//
//	for _, d := range dataset.Definitions() {
//		fmt.Println(d.Code, d.Severity, d.Messages.EN)
//	}
func Definitions() []issue.Definition {
	all := slices.Concat(agreement.Definitions(), ownDefinitions(), readDefinitions(), csvDefinitions(), economy.Definitions(), text.Definitions(),
		party.Definitions(), platform.Definitions(), region.Definitions(), source.Definitions())
	slices.SortFunc(all, func(a, b issue.Definition) int { return cmp.Compare(a.Code, b.Code) })
	return all
}
