package sdmx

import "encoding/xml"

// genericPart reads a part of a generic data set.
func (s *mlDataSet) genericPart(e xml.StartElement) error {
	if s.skipped || !s.isGeneric(e) {
		return s.skip()
	}
	switch e.Name.Local {
	case "Attributes":
		var all []namedText
		err := s.values(&all, false)
		s.slots.fill(s.own, all)
		return err
	case "Group":
		return s.genericGroup()
	case "Series":
		return s.genericSeries()
	case "Obs":
		s.atSeries = s.atSeries[:0]
		return s.genericObservation(true)
	}
	return s.skip()
}

// genericGroup reads a group. Before version 2.1, the series of a group are within it.
func (s *mlDataSet) genericGroup() error {
	var g mlGroup
	added := false
	add := func() error {
		if added || s.skipped {
			return nil
		}
		added = true
		return s.addGroup(g)
	}
	err := s.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "GroupKey":
			g.keyed = true
			return s.values(&g.key, true)
		case "Attributes":
			return s.values(&g.texts, false)
		case "Series":
			if err := add(); err != nil || s.skipped {
				return err
			}
			return s.genericSeries()
		}
		return s.skip()
	})
	if err != nil {
		return err
	}
	return add()
}

// genericSeries reads a series.
func (s *mlDataSet) genericSeries() error {
	s.atSeries = s.atSeries[:0]
	begun := false
	return s.children(func(e xml.StartElement) error {
		switch {
		case s.skipped:
			return s.skip()
		case e.Name.Local == "SeriesKey" || e.Name.Local == "Attributes":
			return s.values(&s.atSeries, e.Name.Local == "SeriesKey")
		case e.Name.Local != "Obs":
			return s.skip()
		case !begun:
			begun = true
			if err := s.beginSeries(s.atSeries); err != nil {
				return err
			}
		}
		return s.genericObservation(false)
	})
}

// genericObservation reads an observation, which is flat if it is not part of a series.
func (s *mlDataSet) genericObservation(flat bool) error {
	s.atObs = s.atObs[:0]
	err := s.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "ObsKey", "Attributes":
			return s.values(&s.atObs, e.Name.Local == "ObsKey")
		case "ObsDimension":
			name := attribute(e, "id")
			if name == "" {
				name = s.dimension
			}
			s.atObs = append(s.atObs, namedText{name, slotText{text: attribute(e, "value"), given: true}, true})
		case "ObsValue":
			name := s.slots.names[s.slots.roles[value][0]]
			s.atObs = append(s.atObs, namedText{name, slotText{text: attribute(e, "value"), given: true}, false})
		case "Time":
			text, err := s.text()
			name := s.slots.names[s.slots.roles[period][0]]
			s.atObs = append(s.atObs, namedText{name, slotText{text: text, given: true}, true})
			return err
		}
		return s.skip()
	})
	if err != nil {
		return err
	}
	return s.observation(flat)
}

// values reads the values of components, which are in a key or not: <Value id="FREQ" value="A"/>, with concept for id before
// version 2.1.
func (s *mlDataSet) values(into *[]namedText, inKey bool) error {
	return s.children(func(e xml.StartElement) error {
		if e.Name.Local == "Value" {
			found := namedText{slotText: slotText{given: true}, inKey: inKey}
			for i := range e.Attr {
				switch a := &e.Attr[i]; a.Name.Local {
				case "id", "concept":
					found.name = a.Value
				case "value":
					found.text = a.Value
				}
			}
			var err error
			if *into, err = appendText(*into, found); err != nil {
				return err
			}
		}
		return s.skip()
	})
}
