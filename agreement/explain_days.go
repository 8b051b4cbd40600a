package agreement

import (
	"github.com/crossborder-go/crossborder/internal/wording"
	"github.com/crossborder-go/crossborder/issue"
)

// The days that a delay reaches from a trigger. {span} is a counted unit, "3 months".
var (
	sameDay = issue.Messages{EN: "the day of {trigger}", RU: "день {trigger}", KK: "{trigger} күн", ZH: "{trigger}之日"}
	nthDay  = issue.Messages{EN: "the {nth} day after {trigger}", RU: "{n}-й день после {trigger}",
		KK: "{trigger} күннен кейінгі {n}-күн", ZH: "{trigger}后第{n}天"}
	clearDay = issue.Messages{EN: "the day that follows {span} in full after {trigger}", RU: "день, следующий за истечением {span} после {trigger}",
		KK: "{trigger} күннен кейін {span} толық өткеннен кейінгі күн", ZH: "{trigger}后满{span}的次日"}
	spanDay = issue.Messages{EN: "the day {span} after {trigger}", RU: "день по истечении {span} после {trigger}",
		KK: "{trigger} күннен бастап {span} өткен күн", ZH: "{trigger}后满{span}之日"}
	nthMonth = issue.Messages{EN: "the first day of the {nth} month after {trigger}", RU: "первый день {n}-го месяца после {trigger}",
		KK: "{trigger} күннен кейінгі {n}-айдың бірінші күні", ZH: "{trigger}后第{n}个月的首日"}
	monthStart = issue.Messages{EN: "the first day of the month that contains {day}", RU: "первый день месяца, на который приходится {day}",
		KK: "{day} түсетін айдың бірінші күні", ZH: "{day}所在月份的首日"}
	nextMonthStart = issue.Messages{EN: "the first day of the month following {day}", RU: "первый день месяца, следующего за тем, на который приходится {day}",
		KK: "{day} түсетін айдан кейінгі айдың бірінші күні", ZH: "{day}之后次月的首日"}
	firstAllowed = issue.Messages{EN: "the first day that the rules allow after {trigger}", RU: "первый день, который допускают правила, после {trigger}",
		KK: "{trigger} күннен кейін ережелер жол беретін бірінші күн", ZH: "{trigger}后规则允许的首日"}
	settledDay = issue.Messages{EN: "the day that the agreement sets", RU: "день, установленный соглашением",
		KK: "келісімде белгіленген күн", ZH: "协定规定的日期"}
)

// unit is a unit of time with its forms for one and for other numbers, in the case that "after" takes.
type unit struct{ one, other issue.Messages }

var (
	dayUnit = unit{
		issue.Messages{EN: "{n} day", RU: "{n} дня", KK: "{n} күн", ZH: "{n}天"},
		issue.Messages{EN: "{n} days", RU: "{n} дней", KK: "{n} күн", ZH: "{n}天"}}
	monthUnit = unit{
		issue.Messages{EN: "{n} month", RU: "{n} месяца", KK: "{n} ай", ZH: "{n}个月"},
		issue.Messages{EN: "{n} months", RU: "{n} месяцев", KK: "{n} ай", ZH: "{n}个月"}}
	yearUnit = unit{
		issue.Messages{EN: "{n} year", RU: "{n} года", KK: "{n} жыл", ZH: "{n}年"},
		issue.Messages{EN: "{n} years", RU: "{n} лет", KK: "{n} жыл", ZH: "{n}年"}}
)

// explain puts the day that d reaches from a trigger in words.
func (d Delay) explain(w wording.Words, trigger string) string {
	args := issue.Args{"trigger": trigger}
	number := func(n int) {
		args["n"], args["nth"] = w.Number(n), w.Nth(n)
	}
	span := func(n int, u *unit) { args["span"] = w.Count(n, &u.one, &u.other) }
	template := &sameDay
	switch {
	case d.Days != 0:
		template = &nthDay
		number(d.Days)
	case d.ClearDays != 0:
		template = &clearDay
		span(d.ClearDays, &dayUnit)
	case d.Months > 0 && d.Align == AlignMonthStart:
		number(d.Months)
		return w.Fill(&nthMonth, args)
	case d.Months != 0:
		template = &spanDay
		span(d.Months, &monthUnit)
	case d.Years != 0:
		template = &spanDay
		span(d.Years, &yearUnit)
	}
	args["day"] = w.Fill(template, args)
	switch d.Align {
	case AlignMonthStart:
		return w.Fill(&monthStart, args)
	case AlignNextMonthStart:
		return w.Fill(&nextMonthStart, args)
	}
	return args["day"]
}
