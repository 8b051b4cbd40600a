package region

import "github.com/crossborder-go/crossborder/issue"

// The issues about records that are doubled, and about days and places that cannot be right.
var (
	aliasRepeatsName = issue.Definition{Code: "region.alias-repeats-name", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the alias {alias} is the same as the name in this language",
		RU: "другое название {alias} совпадает с основным на этом языке",
		KK: "{alias} басқа атауы осы тілдегі негізгі атаумен бірдей",
		ZH: "别名 {alias} 与该语言的名称相同",
	}}
	badIdentifier = issue.Definition{Code: "region.bad-identifier", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{identifier} is not an identifier of the scheme {scheme}",
		RU: "{identifier} не является идентификатором схемы {scheme}",
		KK: "{identifier} – {scheme} схемасының идентификаторы емес",
		ZH: "{identifier} 不是方案 {scheme} 的标识",
	}}
	needlessWithin = issue.Definition{Code: "region.needless-within", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the code {code} already says that the region lies within {area}",
		RU: "из кода {code} уже следует, что регион входит в {area}",
		KK: "өңірдің {area} құрамында екені {code} кодынан көрініп тұр",
		ZH: "代码 {code} 已表明该地区位于 {area} 之内",
	}}
)
