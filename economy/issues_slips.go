package economy

import "github.com/crossborder-go/crossborder/issue"

// The issues about records that are doubled, and about days and places that cannot be right.
var (
	needlessReference = issue.Definition{Code: "economy.needless-reference", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{indicator} is neither a share nor a rank, so its reference says nothing",
		RU: "показатель {indicator} — не доля и не место, поэтому поле reference ничего не значит",
		KK: "{indicator} көрсеткіші үлес те, орын да емес, сондықтан reference өрісінің мәні жоқ",
		ZH: "{indicator} 既非占比也非排名，reference 没有意义",
	}}
	ownReference = issue.Definition{Code: "economy.own-reference", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} is the reference of its own share or rank",
		RU: "доля или место стороны {party} указаны относительно самой {party}",
		KK: "{party} тарапының үлесі немесе орны өзіне қатысты көрсетілген",
		ZH: "{party} 的占比或排名以其自身为参照",
	}}
)
