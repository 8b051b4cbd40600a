package sdmx

import (
	"encoding/xml"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
)

// mlDataSet is a data set being read.
type mlDataSet struct {
	*mlMessage
	skipped   bool       // an error has been yielded, and the rest is skipped
	dimension string     // dimension of observations in a series
	own       []slotText // texts of the data set, its series and the current observation, by slot
	series    []slotText
	current   []slotText
	groups    mlGroups
	atSeries  []namedText // components of the current series
	atObs     []namedText
	atObsComp func(e xml.StartElement) error // reads a component of the observation
	record    record
	buffers   [roles][]byte
	dropped   [][]byte // texts of the dimensions of the series that no option names
	first     bool     // an observation has been read
	valued    bool     // an observation has a component of the value
	unvalued  bool     // an observation has only unknown components instead
}

// read reads a data set.
func (s *mlDataSet) read(e xml.StartElement) error {
	count := len(s.slots.names)
	s.own, s.series, s.current = make([]slotText, count), make([]slotText, count), make([]slotText, count)
	s.dimension = s.slots.names[s.slots.roles[period][0]]
	s.groups.limit = s.options.held()
	s.atObsComp = func(e xml.StartElement) error { return s.comp(e, &s.atObs) }
	if err := s.checkAction(e); err != nil {
		return err
	}
	for _, a := range e.Attr {
		if at := s.structures[a.Value]; a.Name.Local == "structureRef" && at != "" && at != "TIME_PERIOD" {
			s.dimension = at
		}
	}
	if s.form != mlGeneric {
		s.slots.fill(s.own, appendAttributes(nil, e))
	}
	err := s.children(func(e xml.StartElement) error {
		switch s.form {
		case mlGeneric:
			return s.genericPart(e)
		case mlCross:
			return s.crossPart(e, nil)
		}
		return s.specificPart(e)
	})
	if err == nil && !s.skipped && s.unvalued && !s.valued {
		name, reason := s.options.roles()[value].find(func(string) bool { return false })
		return s.report(name, "", reason)
	}
	return err
}

// checkAction skips a data set that does not state values.
func (s *mlDataSet) checkAction(e xml.StartElement) error {
	action := s.action
	for _, a := range e.Attr {
		if a.Name.Local == "action" && (a.Name.Space == "" || strings.HasPrefix(a.Name.Space, s.version.namespace)) {
			action = a.Value
		}
	}
	switch action {
	case "", "Information", "Append", "Replace", "Merge", "Update":
		return nil
	case "Delete":
		return s.skipRest("action", action, "deletions are not supported")
	}
	return s.skipRest("action", action, "not an action; allowed: Information, Append, Replace, Merge")
}

// skipRest yields an error, after which the rest of the data set is skipped.
func (s *mlDataSet) skipRest(column, input, reason string) error {
	s.skipped = true
	return s.report(column, input, reason)
}

// appendAttributes appends the components that are attributes of an element: those without a namespace.
func appendAttributes(all []namedText, e xml.StartElement) []namedText {
	for i := range e.Attr {
		if a := &e.Attr[i]; a.Name.Space == "" {
			all = append(all, namedText{a.Name.Local, slotText{text: a.Value, given: true}, false})
		}
	}
	return all
}

// specificPart reads a part of a structure-specific or compact data set.
func (s *mlDataSet) specificPart(e xml.StartElement) error {
	name := e.Name.Local
	switch {
	case s.skipped || strings.HasPrefix(e.Name.Space, s.version.namespace+"common"):
		return s.skip()
	case name == "Series":
		return s.specificSeries(e)
	case name == "Obs":
		s.atSeries = s.atSeries[:0]
		return s.specificObservation(e, true)
	case name == "Group" || name == "Atts" || s.form == mlCompact && name != "Annotations":
		group := appendAttributes(nil, e)
		err := s.children(func(e xml.StartElement) error { return s.comp(e, &group) })
		if err != nil || s.skipped {
			return err
		}
		return s.addGroup(mlGroup{texts: group})
	}
	return s.skip()
}

// specificSeries reads a series. Its components with several values come before its observations.
func (s *mlDataSet) specificSeries(e xml.StartElement) error {
	s.atSeries = appendAttributes(s.atSeries[:0], e)
	begun := false
	return s.children(func(e xml.StartElement) error {
		switch {
		case s.skipped:
			return s.skip()
		case e.Name.Local != "Obs":
			return s.comp(e, &s.atSeries)
		case !begun:
			begun = true
			if err := s.beginSeries(s.atSeries); err != nil {
				return err
			}
		}
		return s.specificObservation(e, false)
	})
}

// specificObservation reads an observation, which is flat if it is not part of a series.
func (s *mlDataSet) specificObservation(e xml.StartElement, flat bool) error {
	s.atObs = appendAttributes(s.atObs[:0], e)
	if err := s.children(s.atObsComp); err != nil {
		return err
	}
	return s.observation(flat)
}

// comp reads a component that is written as an element, as components with several values are:
// <Comp id="OBS_STATUS"><Value>A</Value></Comp>.
func (s *mlDataSet) comp(e xml.StartElement, into *[]namedText) error {
	if e.Name.Local != "Comp" {
		return s.skip()
	}
	found := namedText{name: attribute(e, "id")}
	err := s.children(func(e xml.StartElement) error {
		if e.Name.Local != "Value" {
			return s.skip()
		}
		text, err := s.text()
		if found.given {
			found.reason = severalValues
		} else {
			found.text, found.given = text, true
		}
		return err
	})
	if err != nil {
		return err
	}
	*into, err = appendText(*into, found)
	return err
}

// beginSeries sets the texts of a series: those of the data set, of its groups and its own.
func (s *mlDataSet) beginSeries(all []namedText) error {
	if err := s.resolve(all); err != nil {
		return err
	}
	copy(s.series, s.own)
	s.groups.apply(all, s.series)
	s.slots.fill(s.series, all)
	clear(s.unread.texts)
	s.drop(all, s.series)
	s.dropped = append(s.dropped[:0], s.unread.texts...)
	return nil
}

// drop sets the texts of the dimensions that no option names. Generic data say which components are dimensions. From has
// the texts of the observation.
func (s *mlDataSet) drop(all []namedText, from []slotText) {
	for i := range all {
		c := &all[i]
		if !c.inKey && (s.form == mlGeneric || !s.unread.isKnown(c.name)) || s.slots.isRead(c.name, from) {
			continue
		}
		if at := s.unread.add(c.name); at >= 0 {
			s.unread.texts[at] = []byte(c.text)
		}
	}
}

// join sets the texts of the current observation.
func (s *mlDataSet) join(flat bool) error {
	if flat {
		if err := s.beginSeries(s.atObs); err != nil {
			return err
		}
		copy(s.current, s.series)
		return nil
	}
	copy(s.current, s.series)
	if at := find(s.atObs, s.dimension); s.groups.varied && at >= 0 {
		copy(s.current, s.own)
		s.groups.apply(append(s.atSeries[:len(s.atSeries):len(s.atSeries)], s.atObs[at]), s.current)
		s.slots.fill(s.current, s.atSeries)
	}
	s.slots.fill(s.current, s.atObs)
	clear(s.unread.texts)
	copy(s.unread.texts, s.dropped)
	s.drop(s.atObs, s.current)
	return nil
}

// observation makes an observation of the components that have been read.
func (s *mlDataSet) observation(flat bool) error {
	if s.skipped {
		return nil
	}
	if err := s.join(flat); err != nil {
		return err
	}
	if !s.first {
		s.first = true
		if column, reason := s.missing(); reason != "" {
			return s.skipRest(column, "", reason)
		}
	}
	s.row++
	s.assembler.Begin(s.row)
	var o economy.Observation
	s.compose()
	if err := s.record.observe(s.assembler, &o); err != nil {
		return err
	}
	switch ok, err := s.assembler.Done(); {
	case err != nil:
		return s.emit(economy.Observation{}, err)
	case !ok:
		return nil
	}
	return s.emit(o, nil)
}

// missing returns the component that an observation lacks, and the reason why it is required.
func (s *mlDataSet) missing() (column, reason string) {
	has := func(name string) bool {
		at, ok := s.slots.index[name]
		return ok && s.current[at].given
	}
	for i, r := range s.options.roles() {
		if r.required && i != value {
			if name, reason := r.find(has); reason != "" {
				return name, reason
			}
		}
	}
	_, column, reason = s.options.indicators(has)
	return column, reason
}

// compose sets the texts of the record.
func (s *mlDataSet) compose() {
	r := &s.record
	for role := range roles {
		at := pick(s.current, s.slots.roles[role])
		if at < 0 {
			r.texts[role], r.names[role] = nil, ""
			if all := s.slots.roles[role]; len(all) > 0 {
				r.names[role] = s.slots.names[all[0]]
			}
			continue
		}
		r.names[role] = s.slots.names[at]
		s.buffers[role] = append(s.buffers[role][:0], s.current[at].text...)
		r.texts[role] = s.buffers[role]
		s.refuse(at)
	}
	if len(r.texts[period]) == 0 {
		s.assembler.Fail(r.names[period], "", "missing")
	}
	if pick(s.current, s.slots.roles[value]) >= 0 {
		s.valued = true
	} else if len(r.texts[status]) == 0 {
		s.unvalued = s.unvalued || s.hasUnknown()
	}
	s.composeIndicator()
}

// composeIndicator joins the codes of the indicator.
func (s *mlDataSet) composeIndicator() {
	r := &s.record
	r.joined, r.indicatorName = r.joined[:0], s.slots.names[s.slots.indicator[0]]
	if len(s.slots.indicator) > 1 {
		r.indicatorName = strings.Join(s.options.Indicator, ".")
	}
	for i, at := range s.slots.indicator {
		if i > 0 {
			r.joined = append(r.joined, '.')
		}
		if !s.current[at].given {
			if s.options.usesDefault() {
				r.joined = append(r.joined, s.options.DefaultIndicator...)
			} else {
				s.assembler.Fail(s.slots.names[at], "", "missing")
			}
		}
		r.joined = append(r.joined, s.current[at].text...)
		s.refuse(at)
	}
	r.indicator = r.joined
}

// refuse records that the text of a slot cannot be used.
func (s *mlDataSet) refuse(at int) {
	if c := &s.current[at]; c.reason != "" {
		s.assembler.Fail(s.slots.names[at], c.text, c.reason)
	}
}

// hasUnknown reports whether the observation has a component that no role has.
func (s *mlDataSet) hasUnknown() bool {
	for i := range s.atObs {
		if _, ok := s.slots.index[s.atObs[i].name]; !ok {
			return true
		}
	}
	return false
}
