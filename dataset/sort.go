package dataset

import (
	"cmp"
	"encoding/json"
	"reflect"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// Sort puts the dataset into its canonical order: records by id or code, observations by subject, counterpart, reference,
// indicator, period and unit, and the events of each record by day, kind and party. Locate no longer finds the records of
// a sorted dataset. Sort does nothing if d is nil.
func (d *Dataset) Sort() {
	if d == nil {
		return
	}
	d.sortRecords()
	for i := range d.Agreements {
		sortActs(d.Agreements[i].Events)
	}
	for i := range d.Memberships {
		sortActs(d.Memberships[i].Events)
	}
	for i := range d.Offices {
		sortActs(d.Offices[i].Events)
	}
}

// sortActs puts the events of a record into canonical order.
func sortActs[E any](events []E) {
	sortBy(events, func(a, b *E) int { return actOf(*a).compare(actOf(*b)) })
}

// canonical returns a record with its events in canonical order. The record itself is not changed.
func canonical(record reflect.Value) reflect.Value {
	switch r := record.Addr().Interface().(type) {
	case *agreement.Agreement:
		c := *r
		c.Events = slices.Clone(c.Events)
		sortActs(c.Events)
		return reflect.ValueOf(&c).Elem()
	case *platform.Membership:
		c := *r
		c.Events = slices.Clone(c.Events)
		sortActs(c.Events)
		return reflect.ValueOf(&c).Elem()
	case *platform.Office:
		c := *r
		c.Events = slices.Clone(c.Events)
		sortActs(c.Events)
		return reflect.ValueOf(&c).Elem()
	}
	return record
}

// canonicalJSON returns a record as JSON with its events in canonical order.
func canonicalJSON(record reflect.Value) json.RawMessage {
	return jsonOf(canonical(record).Interface())
}

// sortRecords sorts the records and leaves each as it is.
func (d *Dataset) sortRecords() {
	d.origins = nil
	sortBy(d.Sources, func(a, b *source.Source) int { return cmp.Compare(a.ID, b.ID) })
	sortBy(d.Regions, func(a, b *region.Region) int { return cmp.Compare(a.Code.String(), b.Code.String()) })
	sortBy(d.Organizations, func(a, b *party.Organization) int { return cmp.Compare(a.ID.String(), b.ID.String()) })
	sortBy(d.Platforms, func(a, b *platform.Platform) int { return cmp.Compare(a.ID.String(), b.ID.String()) })
	sortBy(d.Agreements, func(a, b *agreement.Agreement) int { return cmp.Compare(a.ID, b.ID) })
	sortBy(d.Memberships, func(a, b *platform.Membership) int { return cmp.Compare(a.ID, b.ID) })
	sortBy(d.Offices, func(a, b *platform.Office) int { return cmp.Compare(a.ID, b.ID) })
	sortBy(d.Meetings, func(a, b *platform.Meeting) int { return cmp.Compare(a.ID, b.ID) })
	sortBy(d.Indicators, func(a, b *economy.Indicator) int { return cmp.Compare(a.Code, b.Code) })
	sortBy(d.Observations, compareObservations)
}

// compareObservations orders observations by what each is about, and those about the same by the day of recording.
func compareObservations(a, b *economy.Observation) int {
	if c := cmp.Or(cmp.Compare(a.Subject.String(), b.Subject.String()), cmp.Compare(a.Counterpart.String(), b.Counterpart.String()),
		cmp.Compare(a.Reference.String(), b.Reference.String()), cmp.Compare(a.Indicator, b.Indicator)); c != 0 {
		return c
	}
	return cmp.Or(a.Period.Compare(b.Period), cmp.Compare(a.Value.Unit.String(), b.Value.Unit.String()), a.Recorded.Compare(b.Recorded))
}

// sortBy sorts records or events. Those that compare as equal are ordered by their JSON, so that the result does not
// depend on how they were arranged before.
func sortBy[T any](all []T, compare func(a, b *T) int) {
	for i := 1; ; i++ {
		if i >= len(all) {
			return
		}
		if compare(&all[i-1], &all[i]) >= 0 {
			break
		}
	}
	type entry struct {
		value T
		text  json.RawMessage // made when it is needed
	}
	entries := make([]*entry, len(all))
	for i, v := range all {
		entries[i] = &entry{value: v}
	}
	text := func(e *entry) json.RawMessage {
		if e.text == nil {
			e.text = jsonOf(e.value)
		}
		return e.text
	}
	slices.SortStableFunc(entries, func(a, b *entry) int {
		if c := compare(&a.value, &b.value); c != 0 {
			return c
		}
		return slices.Compare(text(a), text(b))
	})
	for i, e := range entries {
		all[i] = e.value
	}
}
