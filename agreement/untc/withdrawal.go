package untc

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
)

// withdrawals returns the events that follow from the brackets of a row: the participant gave notice of its withdrawal after
// the consent in brackets or, if it had given none, declined to be bound. A row that states the day of a withdrawal has none.
func (t *Table) withdrawals(r *Row) []agreement.Event {
	acts := slices.Clone(r.Acts)
	slices.SortStableFunc(acts, func(a, b Act) int { return a.On.Compare(b.On) })
	if len(acts) == 0 || slices.ContainsFunc(acts, func(a Act) bool { return a.Kind == agreement.EventWithdrawalNotified }) {
		return nil
	}
	var consents []Act
	for _, a := range acts {
		if a.Kind.IsConsent() {
			consents = append(consents, a)
		}
	}
	if len(consents) == 0 {
		if !r.Withdrawn && !slices.ContainsFunc(acts, func(a Act) bool { return a.Withdrawn }) {
			return nil
		}
		return []agreement.Event{t.ending(r, agreement.EventDeclined, acts[len(acts)-1].On, t.AsAt)}
	}
	var all []agreement.Event
	for i, a := range consents {
		isLast, until := i == len(consents)-1, t.AsAt
		if !isLast {
			until = consents[i+1].On
		}
		if a.Withdrawn || r.Withdrawn && isLast {
			all = append(all, t.ending(r, agreement.EventWithdrawalNotified, a.On, until))
		}
	}
	return all
}

// ending returns an event on an unknown day between two days. The end is open if it is zero or before the beginning.
func (t *Table) ending(r *Row, kind agreement.EventKind, from, until civil.Date) agreement.Event {
	day, err := civil.Between(from, until)
	if err != nil {
		day = civil.OnOrAfter(from)
	}
	return agreement.Event{Kind: kind, Party: r.Party, On: day, Cites: t.cites(r, true)}
}
