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

// oneSeries reads a series. Observations before the attributes are held until these have been read.
func (s *dataSet) oneSeries(d *tabular.Document) error {
	var held []byte
	var attributes, observations bool
	err := members(d, func(name []byte) error {
		first, other := string(name) == "attributes", string(name) == "observations"
		switch {
		case first && attributes || other && observations:
			return finalFault(string(name), string(name), "duplicate member")
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
	return s.observations(tabular.NewDocumentBytes(held))
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
		s.empty = false
		s.readKeys(key)
		kind, err := d.Kind()
		switch {
		case err != nil:
			return err
		case kind == '[':
			s.empty = true
			err = s.array(perObservation, d)
		default:
			s.setFault(perObservation, "observations", string(s.keys[perObservation]), "not an array of values")
			err = d.Skip()
		}
		if err != nil {
			return err
		}
		if s.empty {
			continue // only the key is known, as with detail=serieskeysonly
		}
		if err := s.observation(); err != nil {
			return err
		}
	}
	return d.Close()
}

// readKeys reads the key of an observation. In a flat data set it begins with the dimensions of series.
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

// cutKey splits a key after the given number of indexes.
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
		if !s.seenKeys.add(s) {
			s.setFault(perObservation, "observations", string(s.keys[perObservation]), "duplicate key")
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
	s.setUnread()
	var found economy.Observation
	if err := s.record.observe(a, &found); err != nil {
		return err
	}
	ok, err := a.Done()
	if err != nil {
		return s.emit(found, s.withKey(err))
	}
	if !ok {
		return nil
	}
	return s.emit(found, nil)
}

// compose copies the texts of the slots to the record.
func (s *dataSet) compose() {
	first := len(s.slots) - s.parts
	for i, slot := range s.slots[:first] {
		s.record.texts[slot.role] = s.texts[i]
	}
	switch s.parts {
	case 0:
		s.record.indicator = append(s.record.joined[:0], s.options.DefaultIndicator...)
		return
	case 1:
		s.record.indicator = s.texts[first]
		return
	}
	s.record.join(s.texts[first:])
}

// withKey adds the keys of the observation to an error.
func (s *dataSet) withKey(err error) error {
	var e *figures.Error
	if !errors.As(err, &e) || e.Column == "observations" || e.Column == "series" {
		return err
	}
	e.Reason += ", at observation " + strconv.Quote(truncate(s.keys[perObservation]))
	if len(s.keys[perSeries]) > 0 {
		e.Reason += " of series " + strconv.Quote(truncate(s.keys[perSeries]))
	}
	return e
}

// truncate returns as much of a key as an error quotes.
func truncate(key []byte) string { return string(key[:min(len(key), 100)]) }

// readKey reads the indexes of the dimensions of a level, such as "0:4:1".
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
			s.setFault(l, c.id, string(index), fmt.Sprintf("not an index of its %d values", len(c.codes)))
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

// countKey sets the fault of a key whose number of indexes is not the number of dimensions.
func (s *dataSet) countKey(l level, key []byte, dimensions int) {
	name, count := "observations", 0
	if l == perSeries {
		name = "series"
	}
	if len(key) > 0 || dimensions > 0 {
		count = bytes.Count(key, []byte(":")) + 1
	}
	s.faults[l] = fault{name, string(key), fmt.Sprintf("%d indexes; the structure has %d dimensions", count, dimensions)}
}

// reset sets the values of a level to their defaults.
func (s *dataSet) reset(l level) {
	for _, i := range s.filled[l] {
		s.texts[i] = s.slots[i].fallback
	}
}

// array reads the values of a level: those of measures and attributes, followed by indexes of annotations.
func (s *dataSet) array(l level, d *tabular.Document) error {
	s.reset(l)
	if err := d.Open('['); err != nil {
		return err
	}
	table := s.written[l]
	for i := 0; d.More(); i++ {
		var err error
		s.empty = false
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
		s.setFault(l, c.id, f.Input, f.Reason)
		return nil
	}
	switch {
	case reason != "":
		s.setFault(l, c.id, string(text), reason)
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

// encode fills slots with a code, given by its index.
func (s *dataSet) encode(l level, slots []int, c *component, index []byte) {
	n, ok := readIndex(index)
	if !ok || n >= len(c.codes) {
		s.setFault(l, c.id, string(index), fmt.Sprintf("not an index of its %d values", len(c.codes)))
		return
	}
	s.fill(l, slots, c, c.codes[n])
}

func (s *dataSet) fill(l level, slots []int, c *component, found code) {
	if found.reason != "" && len(slots) > 0 {
		s.setFault(l, c.id, string(found.text), found.reason)
	}
	for _, i := range slots {
		s.texts[i] = found.text
	}
}
