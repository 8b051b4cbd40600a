package prose

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// ruling tells the day that a rule gives: "the 60th day after the deposit of the 4th instrument".
func (t agreementTeller) ruling(event *agreement.Event) string {
	return t.Say("ruling", grammar.Args{"text": t.ruledDay(event)})
}

func (t agreementTeller) ruledDay(event *agreement.Event) string {
	g := &t.status.Grounds
	if !g.Condition.On.IsZero() && g.Delay == (agreement.Delay{}) {
		return t.Say("delay.fixed", nil)
	}
	trigger := t.trigger(event)
	if t.isFloored(event) {
		return t.Say("delay.allowed", grammar.Args{"trigger": trigger})
	}
	return t.delay(g.Delay, trigger)
}

// isFloored reports whether the day is later than the one that trigger and delay give, as the rule has an earliest day.
func (t agreementTeller) isFloored(event *agreement.Event) bool {
	g := &t.status.Grounds
	trigger := g.Condition.On
	if trigger.IsZero() {
		if event == nil {
			return false
		}
		day := event.On
		if event.Kind == agreement.EventConditionMet && !event.Effective.IsZero() {
			day = event.Effective
		}
		trigger, _ = day.Exact()
	}
	day, isExact := t.status.Since.Exact()
	return isExact && !trigger.IsZero() && g.Delay.After(trigger) != day
}

// trigger tells what the delay is counted from.
func (t agreementTeller) trigger(event *agreement.Event) string {
	g := &t.status.Grounds
	switch {
	case !g.Condition.On.IsZero():
		return t.Say("trigger.day", grammar.Args{"day": civil.On(g.Condition.On)})
	case len(g.Condition.InForce) > 0:
		return t.Say("trigger.agreements", grammar.Args{"agreements": t.Agreements(g.Agreements)})
	case event == nil:
		return t.Say("trigger.condition", nil)
	}
	a := grammar.Args{"day": event.On, "n": g.Count}
	if event.On == t.status.Since {
		a["day"] = civil.When{} // the head has it
	}
	if event.Party != t.who {
		a["w"] = t.Party(event.Party)
	}
	switch event.Kind {
	case agreement.EventConditionMet:
		a["condition"] = event.ID
		return t.Say("trigger.declared", a)
	case agreement.EventWithdrawalNotified:
		return t.Say("trigger.notice", a)
	}
	return t.Say("trigger."+instrumentOf(event.Kind, &g.Condition)+"."+t.rank(), a)
}

// instrumentOf returns in which form a party acted.
func instrumentOf(k agreement.EventKind, c *agreement.Condition) string {
	switch {
	case k == agreement.EventSigned, k == agreement.EventSignedDefinitively && !c.Signed.IsZero():
		return "signed"
	case k == agreement.EventSignedDefinitively:
		return "definitive"
	case k == agreement.EventNotified:
		return "notified"
	}
	return "deposited"
}

// rank returns which of many acts it was: the party's own, the last that was needed, or the nth.
func (t agreementTeller) rank() string {
	g := &t.status.Grounds
	c := &g.Condition
	switch {
	case g.Count == 0:
		return "own"
	case g.Default || c.Consents.IsAll() || c.Signed.IsAll() || c.Named != nil || !c.Weight.IsZero():
		return "last"
	}
	return "nth"
}

// delay tells a span of time behind a trigger.
func (t agreementTeller) delay(d agreement.Delay, trigger string) string {
	a := grammar.Args{"trigger": trigger}
	key := "delay.same"
	switch {
	case d.Days == 1:
		key = "delay.next"
	case d.Days != 0:
		key, a["n"] = "delay.nth", d.Days
	case d.ClearDays != 0:
		key, a["span"] = "delay.clear", t.Say("span.days", grammar.Args{"n": d.ClearDays})
	case d.Months > 0 && d.Align == agreement.AlignMonthStart:
		return t.Say("delay.nth-month", grammar.Args{"trigger": trigger, "n": d.Months})
	case d.Months != 0:
		key, a["span"] = "delay.span", t.Say("span.months", grammar.Args{"n": d.Months})
	case d.Years != 0:
		key, a["span"] = "delay.span", t.Say("span.years", grammar.Args{"n": d.Years})
	}
	if d.Clear {
		key = "delay.clear"
	}
	a["day"] = t.Say(key, a)
	switch d.Align {
	case agreement.AlignMonthStart:
		return t.Say("delay.month-start", a)
	case agreement.AlignNextMonthStart:
		return t.Say("delay.next-month-start", a)
	}
	return a["day"].(string)
}
