package sdmx

import (
	"encoding/xml"
	"slices"
	"strings"
)

// crossPart reads a part of a cross-sectional data set of version 1.0 or 2.0: groups and sections, whose components hold
// for all observations within them, and observations, which have a value. The name of an observation's element is that
// of the value, or the code of its measure, which is the indicator if no component is.
func (s *mlDataSet) crossPart(e xml.StartElement, outer []namedText) error {
	if s.skipped || strings.HasPrefix(e.Name.Space, s.version.namespace+"common") {
		return s.skip()
	}
	inner := appendAttributes(slices.Clip(outer), e)
	if len(inner) > maxAttributes {
		return finalFault("", e.Name.Local, "more components than an observation may have")
	}
	at := find(inner[len(outer):], "value")
	if at < 0 {
		return s.children(func(e xml.StartElement) error { return s.crossPart(e, inner) })
	}
	if err := s.children(func(xml.StartElement) error { return s.skip() }); err != nil {
		return err
	}
	figure := s.slots.names[s.slots.roles[value][0]]
	if e.Name.Local != figure {
		measure := namedText{s.slots.names[s.slots.indicator[0]], slotText{text: e.Name.Local, given: true}, true}
		s.atObs = append(s.atObs[:0], measure)
	} else {
		s.atObs = s.atObs[:0]
	}
	s.atObs = append(s.atObs, inner...)
	s.atObs = append(s.atObs, namedText{figure, inner[len(outer)+at].slotText, false})
	return s.observation(true)
}
