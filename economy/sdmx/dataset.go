package sdmx

import (
	"fmt"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// dataSet is a data set while it is read.
type dataSet struct {
	*message
	name    string // in the message
	seen    map[string]bool
	skipped bool // what is wrong with it has been said
	waiting []waiting
	*binding
	texts    [][]byte // by slot, nil for none
	literals [][]byte // by slot: memory for values that are no codes
	indexes  [levels][]int
	keys     [levels][]byte // of the series and the observation
	faults   [levels]fault
	flat     bool // the keys of the observations have the dimensions of series, too
	groups   groups
	numbers  numbers
	record   record
}

// waiting is a member that is put by until all is known that it needs.
type waiting struct {
	name string
	text []byte
}

// fault is what is wrong with all that is said at a level.
type fault struct{ column, input, reason string }

func (s *dataSet) wrongAt(l level, column, input, reason string) {
	if s.faults[l].reason == "" {
		s.faults[l] = fault{column, input, reason}
	}
}

// pass passes over the rest of the data set, and says why.
func (s *dataSet) pass(column, input, reason string) error {
	s.skipped = true
	return s.wrong(column, input, reason)
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
			return final(s.name+"."+name, name, "the data set has it twice")
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
	for _, early := range []bool{true, false} { // values of the data set before those of its observations
		for _, w := range s.waiting {
			if isEarly(w.name) != early {
				continue
			}
			if err := s.begin(); err != nil || s.skipped {
				return err
			}
			if err := s.values(w.name, tabular.NewDocumentOf(w.text)); err != nil {
				return err
			}
		}
	}
	return nil
}

// isEarly reports whether a member must be read before the observations.
func isEarly(name string) bool { return name == "attributes" || name == "dimensionGroupAttributes" }

// member reads a member that is not null, or puts it by.
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
			return s.pass(s.name+"."+name, string(text), reason)
		case name == "structure":
			return s.choose(text)
		}
		return s.act(string(text))
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
	s.waiting = append(s.waiting, waiting{name, text})
	return err
}

// isReady reports whether a member can be read at once, for all that it needs has been read.
func (s *dataSet) isReady(name string) bool {
	return s.skipped || isEarly(name) || s.seen["action"] && len(s.waiting) == 0 &&
		(s.seen["attributes"] || !s.needs(perDataSet)) && (s.seen["dimensionGroupAttributes"] || !s.needs(perGroup))
}

// act checks the action; without one, the data set states values.
func (s *dataSet) act(action string) error {
	switch action {
	case "Information", "Append", "Replace", "Merge":
		return nil
	case "Delete":
		return s.pass(s.name+".action", action, "deletes, and only figures are read")
	}
	return s.pass(s.name+".action", action, "none of Information, Append, Replace, Merge, Delete")
}

// begin takes the first structure where none is named.
func (s *dataSet) begin() error {
	if s.binding != nil || s.skipped {
		return nil
	}
	return s.choose([]byte("0"))
}

// choose takes a structure by its index.
func (s *dataSet) choose(index []byte) error {
	n, ok := readIndex(index)
	if !ok || n >= len(s.bindings) {
		return s.pass(s.name+".structure", string(index), fmt.Sprintf("no index of the %d structures", len(s.bindings)))
	}
	chosen := s.bindings[n]
	if s.binding != nil { // the only one, before it was named
		return nil
	}
	if chosen.reason != "" {
		return s.pass(chosen.column, "", chosen.reason)
	}
	b := chosen.binding
	s.binding, s.record = b, b.record
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
			s.wrongAt(perDataSet, c.id, "", fmt.Sprintf("%d values for the data set, which has one", len(c.codes)))
		default:
			s.encode(perDataSet, slots, c, []byte("0"))
		}
	}
	return nil
}

// values reads a member with values.
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
