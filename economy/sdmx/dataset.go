package sdmx

import (
	"fmt"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// dataSet is a data set being read.
type dataSet struct {
	*message
	name     string // path in the message
	seen     map[string]bool
	skipped  bool // an error has been yielded, and the rest is skipped
	deferred []deferredMember
	*binding
	texts    [][]byte // texts by slot, nil for none
	literals [][]byte // memory for values without codes, by slot
	indexes  [levels][]int
	keys     [levels][]byte // keys of the series and of the observation
	faults   [levels]fault
	empty    bool // the array of values is empty
	flat     bool // keys of observations include the dimensions of series
	groups   groups
	seenKeys keySet
	record   record
	dropped  []unreadPlace
}

// unreadPlace is a dimension that no option names, and its place among the unread ones.
type unreadPlace struct {
	place
	unread int
}

// findUnread finds the dimensions of the structure that no option names.
func (s *dataSet) findUnread() {
	for _, at := range s.key {
		if n := s.record.addUnread(s.dimensions[at.level][at.at].id); n >= 0 {
			s.dropped = append(s.dropped, unreadPlace{at, n})
		}
	}
}

// setUnread sets the texts of the dimensions that no option names.
func (s *dataSet) setUnread() {
	clear(s.message.unread.texts)
	for _, p := range s.dropped {
		if codes := s.dimensions[p.level][p.at].codes; len(codes) > 0 {
			s.message.unread.texts[p.unread] = codes[s.indexes[p.level][p.at]].text
		}
	}
}

// deferredMember is a member that is held until everything that it needs has been read.
type deferredMember struct {
	name string
	text []byte
}

// fault is what is wrong with all observations at a level.
type fault struct{ column, input, reason string }

// setFault records the first fault at a level.
func (s *dataSet) setFault(l level, column, input, reason string) {
	if s.faults[l].reason == "" {
		s.faults[l] = fault{column, input, reason}
	}
}

// skipRest yields an error, after which the rest of the data set is skipped.
func (s *dataSet) skipRest(column, input, reason string) error {
	s.skipped = true
	return s.report(column, input, reason)
}

// read reads the data set.
func (s *dataSet) read(d *tabular.Document) error {
	s.seen = map[string]bool{}
	defer func(held int) { s.held = held }(s.held)
	err := members(d, func(key []byte) error {
		name := string(key)
		switch name {
		case "structure", "action", "attributes", "dimensionGroupAttributes", "series", "observations":
		default:
			return d.Skip()
		}
		if s.seen[name] {
			return finalFault(s.name+"."+name, name, "duplicate member")
		}
		if empty, err := isNull(d); empty || err != nil {
			return err
		}
		s.seen[name] = true
		return s.member(name, d)
	})
	if err != nil {
		return err
	}
	for _, early := range []bool{true, false} { // values of the data set come before those of its observations
		for _, w := range s.deferred {
			if isEarly(w.name) != early {
				continue
			}
			if err := s.begin(); err != nil || s.skipped {
				return err
			}
			if err := s.values(w.name, tabular.NewDocumentBytes(w.text)); err != nil {
				return err
			}
		}
	}
	return nil
}

// isEarly reports whether a member must be read before the observations.
func isEarly(name string) bool { return name == "attributes" || name == "dimensionGroupAttributes" }

// member reads a member that is not null, or defers it.
func (s *dataSet) member(name string, d *tabular.Document) error {
	switch {
	case s.skipped:
		return d.Skip()
	case name == "structure" || name == "action":
		text, reason, err := element(d)
		switch {
		case err != nil:
			return err
		case reason != "":
			return s.skipRest(s.name+"."+name, string(text), reason)
		case name == "structure":
			return s.selectStructure(text)
		}
		return s.checkAction(string(text))
	}
	if s.seen["structure"] || len(s.bindings) == 1 {
		if err := s.begin(); err != nil {
			return err
		}
		if s.isReady(name) {
			return s.values(name, d)
		}
	}
	bracket := byte('{')
	if name == "attributes" {
		bracket = '['
	}
	text, err := s.hold(d, bracket)
	s.deferred = append(s.deferred, deferredMember{name, text})
	return err
}

// isReady reports whether everything that a member needs has been read.
func (s *dataSet) isReady(name string) bool {
	return s.skipped || isEarly(name) || s.seen["action"] && len(s.deferred) == 0 &&
		(s.seen["attributes"] || !s.needs(perDataSet)) && (s.seen["dimensionGroupAttributes"] || !s.needs(perGroup))
}

// checkAction skips data sets that do not state values. Without an action, a data set states values.
func (s *dataSet) checkAction(action string) error {
	switch action {
	case "Information", "Append", "Replace", "Merge":
		return nil
	case "Delete":
		return s.skipRest(s.name+".action", action, "deletions are not supported")
	}
	return s.skipRest(s.name+".action", action, "not an action; allowed: Information, Append, Replace, Merge")
}

// begin selects the first structure if none is named.
func (s *dataSet) begin() error {
	if s.binding != nil || s.skipped {
		return nil
	}
	return s.selectStructure([]byte("0"))
}

// selectStructure selects a structure by its index.
func (s *dataSet) selectStructure(index []byte) error {
	n, ok := readIndex(index)
	if !ok || n >= len(s.bindings) {
		return s.skipRest(s.name+".structure", string(index), fmt.Sprintf("not an index of the %d structures", len(s.bindings)))
	}
	chosen := s.bindings[n]
	if s.binding != nil { // the only one, selected before it was named
		return nil
	}
	if chosen.reason != "" {
		return s.skipRest(chosen.column, "", chosen.reason)
	}
	b := chosen.binding
	s.binding, s.record = b, b.record
	s.record.rates, s.record.unread = s.rates, s.message.unread
	s.findUnread()
	s.texts, s.literals = make([][]byte, len(b.slots)), make([][]byte, len(b.slots))
	for l := range levels {
		s.indexes[l] = make([]int, len(b.dimensions[l]))
		s.reset(l)
	}
	for i, slots := range b.coded[perDataSet] {
		c := &b.dimensions[perDataSet][i]
		switch {
		case len(slots) == 0:
		case len(c.codes) != 1:
			s.setFault(perDataSet, c.id, "", fmt.Sprintf("%d values; a dimension of the data set has one", len(c.codes)))
		default:
			s.encode(perDataSet, slots, c, []byte("0"))
		}
	}
	return nil
}

// values reads a member that contains values.
func (s *dataSet) values(name string, d *tabular.Document) error {
	switch {
	case s.skipped:
		return d.Skip()
	case name == "attributes":
		return s.array(perDataSet, d)
	case name == "dimensionGroupAttributes":
		return s.readGroups(d)
	case name == "series":
		s.flat = false
		return s.series(d)
	}
	s.flat = true
	return s.observations(d)
}
