package party

import "github.com/crossborder-go/crossborder/issue"

var (
	anonymous = issue.Definition{Code: "party.anonymous", Severity: issue.Error, Messages: map[string]string{
		"en": "a person needs a name or a capacity",
		"ru": "у лица должно быть имя или должность",
		"kk": "адамның аты немесе лауазымы көрсетілуі керек",
		"zh": "人员须有姓名或职务",
	}}
	nameless = issue.Definition{Code: "party.nameless", Severity: issue.Error, Messages: map[string]string{
		"en": "organization {id} has no name",
		"ru": "у организации {id} нет названия",
		"kk": "{id} ұйымының атауы жоқ",
		"zh": "组织 {id} 没有名称",
	}}
	notOrganization = issue.Definition{Code: "party.not-organization", Severity: issue.Error, Messages: map[string]string{
		"en": "{id} is no organization's id: a slug such as jiangsu-soho is needed",
		"ru": "{id} не годится как идентификатор организации: нужен слаг, например jiangsu-soho",
		"kk": "{id} ұйым идентификаторына жарамайды: jiangsu-soho сияқты слаг керек",
		"zh": "{id} 不是组织标识：需要形如 jiangsu-soho 的短标识",
	}}
	ownParent = issue.Definition{Code: "party.own-parent", Severity: issue.Error, Messages: map[string]string{
		"en": "organization {id} is given as its own parent",
		"ru": "организация {id} указана как собственная вышестоящая",
		"kk": "{id} ұйымы өзіне-өзі бас ұйым ретінде көрсетілген",
		"zh": "组织 {id} 被列为其自身的上级",
	}}
	unknownKind = issue.Definition{Code: "party.unknown-kind", Severity: issue.Error, Messages: map[string]string{
		"en": "{kind} is no kind of organization",
		"ru": "{kind} — неизвестный вид организации",
		"kk": "{kind} — белгісіз ұйым түрі",
		"zh": "{kind} 不是已知的组织类型",
	}}
)

// Definitions returns every issue that this package raises, ordered by code.
func Definitions() []issue.Definition {
	return issue.Clones(&anonymous, &nameless, &notOrganization, &ownParent, &unknownKind)
}
