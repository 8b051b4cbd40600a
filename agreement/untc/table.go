package untc

import (
	"cmp"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// Table is a status table. Heading are the lines above the header, and Notes the lines between and below the participants.
type Table struct {
	Source  string     `json:"source,omitzero"` // ID of the source that the events cite; empty for none
	AsAt    civil.Date `json:"asAt,omitzero"`   // day on which the table was true; zero if unknown
	Columns []string   `json:"columns"`         // names of the columns, as in the header
	Rows    []Row      `json:"rows"`
	Heading []Line     `json:"heading,omitempty"`
	Notes   []Line     `json:"notes,omitempty"`
}

// Row is a participant. Line is the line on which it begins. Party is zero if the name means nobody, which is an error, or
// somebody whom Options leave out.
type Row struct {
	Line      int      `json:"line"`
	Name      string   `json:"name"` // without brackets and footnote marks
	Marks     []string `json:"marks,omitempty"`
	Party     party.ID `json:"party,omitzero"`
	Withdrawn bool     `json:"withdrawn,omitzero"` // the name is in brackets
	Acts      []Act    `json:"acts,omitempty"`
	Rest      []Cell   `json:"rest,omitempty"` // cells of columns without a known meaning, or left out by Options
}

// Act is a date of a participant. Effective is the day of its entry into force, if the table has a column of them.
type Act struct {
	Column    string              `json:"column"`
	Text      string              `json:"text"`
	Kind      agreement.EventKind `json:"kind,omitzero"`
	On        civil.Date          `json:"on,omitzero"`
	Effective civil.Date          `json:"effective,omitzero"`
	Marks     []string            `json:"marks,omitempty"`
	Withdrawn bool                `json:"withdrawn,omitzero"` // the date is in brackets
}

// Cell is a cell, or a date in it, that means no event.
type Cell struct {
	Column string `json:"column"`
	Text   string `json:"text"`
}

// Parties returns an entry for every party of the table, ordered by ID.
func (t *Table) Parties() []agreement.Party {
	var ids []party.ID
	for _, r := range t.Rows {
		if !r.Party.IsZero() {
			ids = append(ids, r.Party)
		}
	}
	slices.SortFunc(ids, party.ID.Compare)
	all := []agreement.Party{}
	for _, id := range slices.Compact(ids) {
		all = append(all, agreement.Party{Party: id})
	}
	return all
}

// Events returns the events of all parties, ordered by day, kind and party. An event that two rows of a party have is
// returned once. Each event cites the Source of the table with the participant as locator; withdrawals that follow from
// brackets are marked as inferred.
func (t *Table) Events() []agreement.Event {
	all := []agreement.Event{}
	for i := range t.Rows {
		if r := &t.Rows[i]; !r.Party.IsZero() {
			all = append(all, t.events(r)...)
		}
	}
	order := map[agreement.EventKind]int{}
	for i, kind := range agreement.EventKinds() {
		order[kind] = i
	}
	slices.SortStableFunc(all, func(a, b agreement.Event) int {
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(order[a.Kind], order[b.Kind]), a.Party.Compare(b.Party))
	})
	return slices.CompactFunc(all, func(a, b agreement.Event) bool {
		return a.Kind == b.Kind && a.Party == b.Party && a.On == b.On && a.Effective == b.Effective
	})
}

// events returns the events of a row.
func (t *Table) events(r *Row) []agreement.Event {
	var all []agreement.Event
	for _, a := range r.Acts {
		e := agreement.Event{Kind: a.Kind, Party: r.Party, On: civil.On(a.On), Cites: t.cites(r, false)}
		if !a.Effective.IsZero() {
			e.Effective = civil.On(a.Effective)
		}
		all = append(all, e)
	}
	return append(all, t.withdrawals(r)...)
}

// cites returns the cites of an event of a row.
func (t *Table) cites(r *Row, isInferred bool) []source.Cite {
	if t.Source == "" {
		return nil
	}
	return []source.Cite{{Source: t.Source, Locator: "participant " + r.Name, Inferred: isInferred}}
}
