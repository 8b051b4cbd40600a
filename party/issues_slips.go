package party

import "github.com/crossborder-go/crossborder/issue"

// The issues about records that are doubled, and about days and places that cannot be right.
var (
	badIdentifier = issue.Definition{Code: "party.bad-identifier", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{identifier} is not an identifier of the scheme {scheme}",
		RU: "{identifier} не является идентификатором схемы {scheme}",
		KK: "{identifier} – {scheme} схемасының идентификаторы емес",
		ZH: "{identifier} 不是方案 {scheme} 的标识",
	}}
	doubledOwner = issue.Definition{Code: "party.doubled-owner", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{owner} already has a share at the same time; put the shares into one",
		RU: "для {owner} за то же время уже указана доля; объедините доли",
		KK: "{owner} үшін дәл осы уақытқа үлес бұған дейін көрсетілген; үлестерді біріктіріңіз",
		ZH: "{owner} 在同一时期已有份额；请合并",
	}}
	ownerOutsideLife = issue.Definition{Code: "party.owner-outside-life", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{owner} holds the share at a time at which the organization did not exist",
		RU: "доля {owner} указана за время, когда организации не существовало",
		KK: "{owner} үлесі ұйым болмаған уақытқа көрсетілген",
		ZH: "{owner} 持有份额的时间不在该组织存续期内",
	}}
)
