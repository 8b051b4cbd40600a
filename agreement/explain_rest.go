package agreement

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/wording"
	"github.com/crossborder-go/crossborder/issue"
)

// detail says of a ruling what its condition counts, and by which law where no clause speaks.
func (e explainer) detail() string {
	b := e.status.Grounds
	isRuling := e.reason() != "" && e.status.isRuled()
	switch {
	case !isRuling:
		return ""
	case b.Default && b.Count == 0:
		return e.Fill(&ownConsentDecides, nil)
	case b.Default:
		return e.Fill(&everyPartyDecides, nil)
	case !b.Condition.Weight.IsZero():
		return e.Fill(&shareReached, issue.Args{"share": e.Percent(b.Condition.Weight), "table": e.quote(b.Condition.Table)})
	case b.Condition.Group != "":
		return e.Fill(&groupCounted, issue.Args{"group": e.quote(b.Condition.Group)})
	}
	return ""
}

// correction says where the rules would give another day than the one declared.
func (e explainer) correction() string {
	isEntry := e.status.State == StateInForce || e.status.State == StateParty
	if !isEntry || e.status.Declared != e.status.Since || e.status.Computed.IsZero() || e.status.Computed == e.status.Declared {
		return ""
	}
	return e.Fill(&rulesGive, issue.Args{"day": e.When(e.status.Computed)})
}

// limit says of what is not in force that it is not, and when it will be where that is settled.
func (e explainer) limit() string {
	isEntry := !e.status.Until.IsZero() && (e.status.Until == e.status.Computed || e.status.Until == e.status.Declared)
	switch e.status.State {
	case StatePending, StateContracting, StateSigned, StateSignatory:
		if isEntry && !e.status.Leaving && e.status.InForce == civil.No {
			return e.Fill(&enters, issue.Args{"note": e.On(e.status.Until), "day": e.When(e.status.Until)})
		}
	}
	switch {
	case e.status.InForce != civil.No:
		return ""
	case e.status.State == StateSigned || e.status.State == StatePending:
		return e.Fill(&notInForce, nil)
	case e.status.State == StateSignatory || e.status.State == StateContracting:
		return e.Fill(&notForIt, nil)
	}
	return ""
}

// doubt says why the answer is unknown.
func (e explainer) doubt() string {
	if e.status.InForce != civil.Unknown {
		return ""
	}
	why := e.status.Grounds.Doubt
	if why == "" {
		why = DoubtDates
	}
	i := slices.IndexFunc(doubts[:], func(row struct {
		doubt Doubt
		words issue.Messages
	}) bool {
		return row.doubt == why
	})
	if i < 0 {
		return string(why)
	}
	return e.Fill(&doubts[i].words, issue.Args{"agreements": e.agreements(e.status.Grounds.Agreements), "dates": e.vagueDates()})
}

// vagueDates lists the acts of which the day is not known exactly.
func (e explainer) vagueDates() string {
	var acts []wording.Act
	for i := range e.status.Grounds.Facts {
		f := &e.status.Grounds.Facts[i].Event
		acts = append(acts, wording.Act{Name: e.act(f, civil.When{}), On: f.On, Effective: f.Effective})
	}
	return e.Vague(acts)
}

// leaving says that a notice of withdrawal is given and when it takes effect.
func (e explainer) leaving() string {
	i := slices.IndexFunc(e.status.Grounds.Facts, func(f Fact) bool { return f.Event.Kind == EventWithdrawalNotified && !f.Decides })
	if !e.status.Leaving || i < 0 {
		return ""
	}
	notice := &e.status.Grounds.Facts[i].Event
	args := issue.Args{"notice": e.note(notice, notice.On), "note": e.On(e.status.Until), "day": e.When(e.status.Until)}
	if e.status.Until.IsZero() {
		return e.Fill(&leavingSometime, args)
	}
	return e.Fill(&leavingOn, args)
}
