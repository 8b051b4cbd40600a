package agreement

import (
	"cmp"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
)

const survivalPath issue.Path = "/rules/survival"

// validateTerm reports what is wrong with the term and the survival of obligations.
func (a *Agreement) validateTerm() issue.List {
	var found issue.List
	if a.Rules.Survival != nil {
		found = append(found, a.Rules.Survival.Validate().Under(survivalPath)...)
	}
	t := a.Rules.Term
	if t == nil {
		return found
	}
	found = append(found, t.Validate().Under(termPath)...)
	if t.Notice.isNone() {
		return found
	}
	isRenewed := !t.Renews.isNone()
	for i := range a.Events {
		isRenewed = isRenewed || a.Events[i].Kind == EventRenewed
	}
	switch {
	case a.Rules.Withdrawal != nil:
		found = append(found, unusedNotice.At(termPath.Key("notice"), nil))
	case !isRenewed:
		found = append(found, needlessNotice.At(termPath.Key("notice"), nil))
	}
	return found
}

// Validate reports what is wrong within the term.
func (t Term) Validate() issue.List {
	found := t.Delay.Validate().Under("/delay")
	found = append(found, t.Renews.Validate().Under("/renews")...)
	found = append(found, t.Notice.Validate().Under("/notice")...)
	switch {
	case t.Delay.isNone() && t.Until.IsZero():
		found = append(found, emptyTerm.At("", nil))
	case !t.Delay.isNone() && !t.Until.IsZero():
		found = append(found, severalTerms.At("", nil))
	}
	if len(found) > 0 || t.Notice.isNone() {
		return found
	}
	// Months differ in length, so that the comparison is of one certain day; July and August have the same.
	from := spell.DayOf(civil.MustParseDate("2000-07-01"))
	for _, span := range []struct {
		field string
		delay Delay
	}{{"delay", t.Delay}, {"renews", t.Renews}} {
		if !span.delay.isNone() && t.Notice.after(from) > span.delay.after(from) {
			return append(found, noticeTooLong.At("/notice", issue.Args{"field": span.field}))
		}
	}
	return found
}

// validateRenewals reports renewals that change nothing.
func (c *Compiled) validateRenewals() issue.List {
	var found issue.List
	for i := range c.acts {
		a := &c.acts[i]
		if a.effect() != renews {
			continue
		}
		at := eventsPath.Index(int(a.index))
		t := c.a.Rules.Term
		switch ended := c.endedBy(a.on); {
		case t == nil:
			found = append(found, renewalWithoutTerm.At(at, nil))
		case !a.isEffective && t.Renews.isNone() && t.Delay.isNone():
			found = append(found, renewalWithoutEnd.At(at.Key("effective"), nil))
		case ended.Lo != never:
			e := &c.a.Events[a.index]
			found = append(found, renewalAfterEnd.At(at, issue.Args{
				"on": cmp.Or(e.On, e.Effective).String(), "ended": c.untilWhen(ended).String()}))
		}
	}
	return found
}

// endedBy returns when the agreement ended that is certainly over at a moment; [spell.Nowhen] for one that may not be.
func (c *Compiled) endedBy(m moment) moment {
	for _, s := range c.ended {
		if s.Begin.Sure() <= m.Lo && m.Hi < s.End.Lo {
			return s.Begin
		}
	}
	return spell.Nowhen()
}
