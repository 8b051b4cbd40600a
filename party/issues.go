package party

import "github.com/crossborder-go/crossborder/issue"

var (
	anonymous = issue.Definition{Code: "party.anonymous", Severity: issue.Error, Messages: issue.Messages{
		EN: "the person needs a name, a capacity, or in the field for the party that it represents",
		RU: "для лица нужно указать имя, должность или, в поле for, представляемую сторону",
		KK: "адамның аты, лауазымы немесе for өрісінде ол өкілі болып отырған тарап көрсетілуі керек",
		ZH: "人员须有姓名、职务，或在字段 for 中注明其代表的主体",
	}}
	continuedWithoutEnd = issue.Definition{Code: "party.continued-without-end", Severity: issue.Error, Messages: issue.Messages{
		EN: "{successor} takes over on the day on which the organization ends, but the field until, which holds that day, is missing",
		RU: "{successor} становится правопреемником в день прекращения организации, а поле until с этим днём не заполнено",
		KK: "{successor} ұйым тоқтатылған күні оның құқықтық мирасқоры болады, ал сол күн жазылатын until өрісі толтырылмаған",
		ZH: "{successor} 自该组织终止之日起承继，但缺少注明该日的字段 until",
	}}
	emptyIdentifier = issue.Definition{Code: "party.empty-identifier", Severity: issue.Error, Messages: issue.Messages{
		EN: "the scheme {scheme} or its identifier {identifier} is empty",
		RU: "пуста схема {scheme} или идентификатор {identifier}",
		KK: "{scheme} схемасы немесе {identifier} идентификаторы бос",
		ZH: "方案 {scheme} 或标识 {identifier} 为空",
	}}
	endBeforeStart = issue.Definition{Code: "party.end-before-start", Severity: issue.Error, Messages: issue.Messages{
		EN: "the end, {until}, is not after the beginning, {from}",
		RU: "окончание ({until}) не позже начала ({from})",
		KK: "аяқталуы ({until}) басталуынан ({from}) кейін емес",
		ZH: "结束日 {until} 不晚于开始日 {from}",
	}}
	missingOwner = issue.Definition{Code: "party.missing-owner", Severity: issue.Error, Messages: issue.Messages{
		EN: "the party that owns the share is missing",
		RU: "не указано, какой стороне принадлежит доля",
		KK: "үлестің қай тарапқа тиесілі екені көрсетілмеген",
		ZH: "未注明所有者是哪一主体",
	}}
	nameless = issue.Definition{Code: "party.nameless", Severity: issue.Error, Messages: issue.Messages{
		EN: "organization {id} has no name",
		RU: "у организации {id} нет названия",
		KK: "{id} ұйымының атауы жоқ",
		ZH: "组织 {id} 没有名称",
	}}
	notOrganization = issue.Definition{Code: "party.not-organization", Severity: issue.Error, Messages: issue.Messages{
		EN: "{id} is not the id of an organization, which is a slug such as jiangsu-soho",
		RU: "{id} не годится как идентификатор организации: нужен вид jiangsu-soho",
		KK: "{id} ұйым идентификаторына жарамайды: jiangsu-soho түріндегі идентификатор керек",
		ZH: "{id} 不是组织标识：需要形如 jiangsu-soho 的短标识",
	}}
	ownOwner = issue.Definition{Code: "party.own-owner", Severity: issue.Error, Messages: issue.Messages{
		EN: "organization {id} is listed as its own owner",
		RU: "организация {id} указана владельцем самой себя",
		KK: "{id} ұйымы өзінің иесі ретінде көрсетілген",
		ZH: "组织 {id} 被列为其自身的所有者",
	}}
	ownParent = issue.Definition{Code: "party.own-parent", Severity: issue.Error, Messages: issue.Messages{
		EN: "organization {id} is listed as its own parent",
		RU: "организация {id} указана как вышестоящая для самой себя",
		KK: "{id} ұйымы өзіне-өзі жоғары тұрған ұйым ретінде көрсетілген",
		ZH: "组织 {id} 被列为其自身的上级组织",
	}}
	ownSuccessor = issue.Definition{Code: "party.own-successor", Severity: issue.Error, Messages: issue.Messages{
		EN: "organization {id} is listed as its own successor",
		RU: "организация {id} указана правопреемником самой себя",
		KK: "{id} ұйымы өзінің құқықтық мирасқоры ретінде көрсетілген",
		ZH: "组织 {id} 被列为其自身的继承者",
	}}
	shareOutOfRange = issue.Definition{Code: "party.share-out-of-range", Severity: issue.Error, Messages: issue.Messages{
		EN: "{share} is not a share, which is a fraction between 0 and 1",
		RU: "доля — это дробь от 0 до 1, а указано {share}",
		KK: "үлес – 0 мен 1 аралығындағы бөлшек, ал көрсетілгені {share}",
		ZH: "份额是 0 与 1 之间的小数，而此处为 {share}",
	}}
	sharesOverOne = issue.Definition{Code: "party.shares-over-one", Severity: issue.Warning, Messages: issue.Messages{
		EN: "with this share the owners together hold {sum}, which is more than the whole",
		RU: "вместе с этой долей у владельцев {sum}, а это больше целого",
		KK: "осы үлесті қосқанда иелерде барлығы {sum} болады, бұл бүтіннен артық",
		ZH: "加上这一份额，各所有者合计持有 {sum}，超过整体",
	}}
	unknownKind = issue.Definition{Code: "party.unknown-kind", Severity: issue.Error, Messages: issue.Messages{
		EN: "{kind} is not a kind of organization; allowed: {known}",
		RU: "{kind} — неизвестный вид организации; допустимы: {known}",
		KK: "{kind} – белгісіз ұйым түрі; жарамды мәндер: {known}",
		ZH: "{kind} 不是已知的组织类型；可用值：{known}",
	}}
)

// Definitions returns every issue that this package raises, ordered by code, with its severity and its messages.
func Definitions() []issue.Definition {
	return issue.Clones(
		&anonymous, &badIdentifier, &continuedWithoutEnd, &doubledOwner, &emptyIdentifier, &endBeforeStart, &missingOwner, &nameless,
		&notOrganization, &ownOwner, &ownParent, &ownSuccessor, &ownerOutsideLife, &shareOutOfRange, &sharesOverOne, &unknownKind,
	)
}
