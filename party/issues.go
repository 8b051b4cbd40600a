package party

import "github.com/crossborder-go/crossborder/issue"

var (
	anonymous = issue.Definition{Code: "party.anonymous", Severity: issue.Error, Messages: issue.Messages{
		EN: "the person has neither a name nor a capacity",
		RU: "у лица должно быть имя или должность",
		KK: "адамның аты немесе лауазымы көрсетілуі керек",
		ZH: "人员须有姓名或职务",
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
	ownParent = issue.Definition{Code: "party.own-parent", Severity: issue.Error, Messages: issue.Messages{
		EN: "organization {id} is listed as its own parent",
		RU: "организация {id} указана как вышестоящая для самой себя",
		KK: "{id} ұйымы өзіне-өзі жоғары тұрған ұйым ретінде көрсетілген",
		ZH: "组织 {id} 被列为其自身的上级组织",
	}}
	unknownKind = issue.Definition{Code: "party.unknown-kind", Severity: issue.Error, Messages: issue.Messages{
		EN: "{kind} is not a kind of organization; allowed: {known}",
		RU: "{kind} – неизвестный вид организации; допустимы: {known}",
		KK: "{kind} – белгісіз ұйым түрі; жарамды мәндер: {known}",
		ZH: "{kind} 不是已知的组织类型；可用值：{known}",
	}}
)

// Definitions returns the definitions of all issues of this package, ordered by code.
func Definitions() []issue.Definition {
	return issue.Clones(&anonymous, &nameless, &notOrganization, &ownParent, &unknownKind)
}
