package sdmx

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// series reads an object of series by their keys.
func (s *dataSet) series(d *tabular.Document) error {
	if err := d.Open('{'); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Key()
		if err != nil {
			return err
		}
		s.faults[perSeries] = fault{}
		s.readKey(perSeries, key)
		s.reset(perSeries)
		if err := s.oneSeries(d); err != nil {
			return err
		}
	}
	s.keys[perSeries] = s.keys[perSeries][:0]
	return d.Close()
}

// oneSeries reads a series, of which the observations wait for the attributes.
func (s *dataSet) oneSeries(d *tabular.Document) error {
	var held []byte
	var attributes, observations bool
	err := members(d, func(name []byte) error {
		first, other := string(name) == "attributes", string(name) == "observations"
		switch {
		case first && attributes || other && observations:
			return final(string(name), string(name), "the series has it twice")
		case !first && !other:
			return d.Skip()
		}
		if empty, err := isNull(d); empty || err != nil {
			return err
		}
		if first {
			attributes = true
			return s.array(perSeries, d)
		}
		observations = true
		if attributes || !s.needs(perSeries) {
			return s.observations(d)
		}
		var err error
		held, err = s.hold(d, '{')
		return err
	})
	if err != nil || held == nil {
		return err
	}
	s.release(d, held)
	return s.observations(tabular.NewDocumentOf(held))
}

// observations reads an object of observations by their keys.
func (s *dataSet) observations(d *tabular.Document) error {
	if err := d.Open('{'); err != nil {
		return err
	}
	for d.More() {
		key, err := d.Key()
		if err != nil {
			return err
		}
		s.row++
		s.readKeys(key)
		kind, err := d.Kind()
		switch {
		case err != nil:
			return err
		case kind == '[':
			err = s.array(perObservation, d)
		default:
			s.wrongAt(perObservation, "observations", string(s.keys[perObservation]), "no array of values")
			err = d.Skip()
		}
		if err != nil {
			return err
		}
		if err := s.observation(); err != nil {
			return err
		}
	}
	return d.Close()
}

// readKeys reads the key of an observation: in a flat data set, the dimensions of series come first.
func (s *dataSet) readKeys(key []byte) {
	s.faults[perObservation] = fault{}
	outer := len(s.dimensions[perSeries])
	if !s.flat || outer == 0 {
		s.readKey(perObservation, key)
		return
	}
	s.faults[perSeries] = fault{}
	s.reset(perSeries)
	if all := outer + len(s.dimensions[perObservation]); bytes.Count(key, []byte(":"))+1 != all {
		s.countKey(perObservation, key, all)
	} else {
		first, rest := cutKey(key, outer)
		s.readKey(perSeries, first)
		s.readKey(perObservation, rest)
	}
	s.keys[perSeries] = s.keys[perSeries][:0]
	s.keys[perObservation] = append(s.keys[perObservation][:0], key...)
}

// cutKey cuts a key behind so many indexes.
func cutKey(key []byte, count int) (first, rest []byte) {
	for i, c := range key {
		if c != ':' {
			continue
		}
		if count--; count == 0 {
			return key[:i], key[i+1:]
		}
	}
	return key, nil
}

// observation yields the observation that has been read.
func (s *dataSet) observation() error {
	if s.faults[perSeries].reason == "" && s.faults[perObservation].reason == "" {
		if !s.numbers.add(s) {
			s.wrongAt(perObservation, "observations", string(s.keys[perObservation]), "the data set has it twice")
		}
		s.applyGroups()
	}
	a := s.assembler
	a.Begin(s.row)
	for _, f := range s.faults {
		if f.reason != "" {
			a.Fail(f.column, f.input, f.reason)
		}
	}
	s.compose()
	var found economy.Observation
	s.record.observe(a, &found)
	ok, err := a.Done()
	if err != nil {
		return s.emit(found, s.located(err))
	}
	if !ok {
		return nil
	}
	return s.emit(found, nil)
}

// compose puts the texts of the slots where they belong.
func (s *dataSet) compose() {
	first := len(s.slots) - s.parts
	for i, slot := range s.slots[:first] {
		s.record.texts[slot.role] = s.texts[i]
	}
	if s.parts == 1 {
		s.record.indicator = s.texts[first]
		return
	}
	s.record.join(s.texts[first:])
}

// located says in an error which observation it is about.
func (s *dataSet) located(err error) error {
	var e *figures.Error
	if !errors.As(err, &e) || e.Column == "observations" || e.Column == "series" {
		return err
	}
	e.Reason += ", at observation " + strconv.Quote(cut(s.keys[perObservation]))
	if len(s.keys[perSeries]) > 0 {
		e.Reason += " of series " + strconv.Quote(cut(s.keys[perSeries]))
	}
	return e
}

// cut returns what of a key goes into an error.
func cut(key []byte) string { return string(key[:min(len(key), 100)]) }

// readKey reads the indexes of the dimensions of a level: "0:4:1".
func (s *dataSet) readKey(l level, key []byte) {
	s.keys[l] = append(s.keys[l][:0], key...)
	dimensions := s.dimensions[l]
	count := 0
	for rest, more := key, len(key) > 0 || len(dimensions) > 0; more; count++ {
		var index []byte
		index, rest, more = bytes.Cut(rest, []byte(":"))
		if count >= len(dimensions) {
			continue
		}
		c := &dimensions[count]
		n, ok := readIndex(index)
		if !ok || n >= len(c.codes) {
			s.wrongAt(l, c.id, string(index), fmt.Sprintf("no index of its %d values", len(c.codes)))
			continue
		}
		s.indexes[l][count] = n
		if count < len(s.coded[l]) {
			s.fill(l, s.coded[l][count], c, c.codes[n])
		}
	}
	if count != len(dimensions) {
		s.countKey(l, key, len(dimensions))
	}
}

// countKey says that a key has not as many indexes as there are dimensions.
func (s *dataSet) countKey(l level, key []byte, dimensions int) {
	name, count := "observations", 0
	if l == perSeries {
		name = "series"
	}
	if len(key) > 0 || dimensions > 0 {
		count = bytes.Count(key, []byte(":")) + 1
	}
	s.faults[l] = fault{name, string(key), fmt.Sprintf("%d indexes where the structure has %d dimensions", count, dimensions)}
}

// reset takes back the values of a level, or gives them their defaults.
func (s *dataSet) reset(l level) {
	for _, i := range s.filled[l] {
		s.texts[i] = s.slots[i].fallback
	}
}

// array reads the values of a level: those of measures and attributes, and the indexes of annotations.
func (s *dataSet) array(l level, d *tabular.Document) error {
	s.reset(l)
	if err := d.Open('['); err != nil {
		return err
	}
	table := s.written[l]
	for i := 0; d.More(); i++ {
		var err error
		if i < len(table) && len(table[i]) > 0 {
			err = s.value(l, table[i], d)
		} else {
			err = d.Skip()
		}
		if err != nil {
			return err
		}
	}
	return d.Close()
}

// value reads a value of a component.
func (s *dataSet) value(l level, slots []int, d *tabular.Document) error {
	c := s.slots[slots[0]].component
	text, reason, err := element(d)
	if err != nil {
		var f *tabular.Fault
		if !errors.As(err, &f) || f.Final {
			return err
		}
		s.wrongAt(l, c.id, f.Input, f.Reason)
		return nil
	}
	switch {
	case reason != "":
		s.wrongAt(l, c.id, string(text), reason)
	case text == nil:
	case len(c.codes) > 0:
		s.encode(l, slots, c, text)
	default:
		for _, i := range slots {
			s.literals[i] = append(s.literals[i][:0], text...)
			s.texts[i] = s.literals[i]
		}
	}
	return nil
}

// encode fills slots with a code by its index.
func (s *dataSet) encode(l level, slots []int, c *component, index []byte) {
	n, ok := readIndex(index)
	if !ok || n >= len(c.codes) {
		s.wrongAt(l, c.id, string(index), fmt.Sprintf("no index of its %d values", len(c.codes)))
		return
	}
	s.fill(l, slots, c, c.codes[n])
}

func (s *dataSet) fill(l level, slots []int, c *component, found code) {
	if found.reason != "" && len(slots) > 0 {
		s.wrongAt(l, c.id, string(found.text), found.reason)
	}
	for _, i := range slots {
		s.texts[i] = found.text
	}
}
