package agreement

import (
	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/wording"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
)

// What a clause takes and how far it has come.
var (
	consentsGiven = issue.Messages{EN: "consents: {have} of {need}", RU: "согласий: {have} из {need}",
		KK: "келісім: қажетті {need} ішінен {have}", ZH: "同意：{have}/{need}"}
	signaturesGiven = issue.Messages{EN: "signatures: {have} of {need}", RU: "подписей: {have} из {need}",
		KK: "қол қою: қажетті {need} ішінен {have}", ZH: "签署：{have}/{need}"}
	weightReached = issue.Messages{EN: "share in the table {table}: {share} of the {need} needed", RU: "доля в таблице {table}: {share} из нужных {need}",
		KK: "{table} кестесіндегі үлес: қажетті {need} ішінен {share}", ZH: "表{table}中的份额：{share}，需{need}"}
	agreementsInForce = issue.Messages{EN: "agreements in force: {have} of {need}", RU: "соглашений в силе: {have} из {need}",
		KK: "күшіндегі келісімдер: қажетті {need} ішінен {have}", ZH: "已生效协定：{have}/{need}"}
	dayToCome = issue.Messages{EN: "the day {day}", RU: "день: {day}", KK: "күні: {day}", ZH: "日期：{day}"}
	saidMet   = issue.Messages{EN: "notice that the condition {condition} is met", RU: "сообщение о выполнении условия {condition}",
		KK: "{condition} шартының орындалғаны туралы хабар", ZH: "关于条件{condition}已满足的通知"}
	stillMissing = issue.Messages{EN: "missing: {names}", RU: "не хватает: {names}", KK: "жетпейді: {names}", ZH: "尚缺：{names}"}
	timeIsOver   = issue.Messages{EN: "not met in time: its last day was {day}", RU: "не выполнено в срок: последний день был {day}",
		KK: "мерзімінде орындалмады: соңғы күні {day} болды", ZH: "未按期满足：最后期限为{day}"}
)

// Explain is the requirement as a phrase: "consents: 34 of 55"; "share in the table “emissions”: 41.2% of the 55% needed". A share
// is cut, not rounded, so that one that is not reached never looks so. The languages are those of Status.Explain.
func (q Requirement) Explain(l locale.Locale, names Names) string {
	e := explainer{wording.For(l), names, Status{}}
	c := &q.Condition
	args := issue.Args{"have": e.Number(q.Have), "need": e.Number(q.Need)}
	var words *issue.Messages
	switch c.clause() {
	case signedClause:
		words = &signaturesGiven
	case consentsClause, namedClause:
		words = &consentsGiven
	case weightClause:
		words = &weightReached
		args["table"], args["share"], args["need"] = e.quote(c.Table), e.Percent(q.share()), e.Percent(c.Weight)
	case inForceClause:
		words = &agreementsInForce
	case onClause:
		words = &dayToCome
		args["day"] = e.When(civil.On(c.On))
	case declaredClause:
		words = &saidMet
		args["condition"] = e.quote(c.Declared)
	default:
		return ""
	}
	return e.Sentence(e.Fill(words, args), "", q.more(e)...)
}

// more says of whom the clause speaks, who is missing, and whether it is too late.
func (q Requirement) more(e explainer) []string {
	var more []string
	if q.Condition.Group != "" {
		more = append(more, e.Fill(&groupCounted, issue.Args{"group": e.quote(q.Condition.Group)}))
	}
	if len(q.Missing) > 0 {
		missing := make([]string, len(q.Missing))
		for i, id := range q.Missing {
			missing[i] = e.names.party(id)
		}
		more = append(more, e.Fill(&stillMissing, issue.Args{"names": e.List(missing)}))
	}
	if len(q.Awaited) > 0 {
		more = append(more, e.Fill(&stillMissing, issue.Args{"names": e.agreements(q.Awaited)}))
	}
	if q.Missed {
		more = append(more, e.Fill(&timeIsOver, issue.Args{"day": e.When(civil.On(q.Condition.By))}))
	}
	return more
}

// share is the part of the total that is reached, to a hundredth of a percent.
func (q Requirement) share() decimal.Decimal {
	const places = 4
	if !isBounded(q.Weight) || !isBounded(q.Total) || q.Total.Sign() <= 0 {
		return decimal.Decimal{}
	}
	whole, _ := q.Weight.Shift(places).QuoRem(q.Total, 0)
	return whole.Shift(-places)
}
