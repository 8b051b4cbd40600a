package sdmx

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// level is what a component of a structure is said of.
type level int

const (
	perDataSet level = iota
	perGroup         // a part of the key
	perSeries
	perObservation
	levels
)

// levelOf reads the name of a level; early messages write dataset.
func levelOf(name string) (level, bool) {
	l, ok := map[string]level{"dataSet": perDataSet, "dataset": perDataSet, "dimensionGroup": perGroup,
		"series": perSeries, "observation": perObservation}[name]
	return l, ok
}

// structure is what a message says of the components of a data set.
type structure struct {
	dimensions [levels][]component
	attributes [levels][]component
	measures   [levels][]component // all of them per observation
	measured   bool                // it says which measures it has, if any
}

// component is a dimension, a measure or an attribute. Where it has codes, the data sets have their numbers,
// from 0, and else the values themselves.
type component struct {
	id       string
	position int      // in the key, -1 where it is not said
	of       []string // the dimensions that an attribute of a group depends on
	codes    []code
	fallback []byte // of an attribute that is not said, nil for none
}

// code is a value of a component; the reason says why it is none that an observation takes up.
type code struct {
	text   []byte
	reason string
}

const (
	severalValues    = "several values"
	severalLanguages = "a text in languages, not a code"
)

// maxComponents is how many structures and components a message may have.
const maxComponents = 10_000

// structureReader reads structures, as long as there is room for them.
type structureReader struct {
	*tabular.Document
	room  int
	limit int
	count int // of structures and components
}

// add counts a structure or a component.
func (r *structureReader) add() error {
	if r.count++; r.count > maxComponents {
		return final("structures", "", "more than "+strconv.Itoa(maxComponents)+" structures and components")
	}
	return nil
}

// take copies a text that is kept; one that is nil takes room, too.
func (r *structureReader) take(text []byte) ([]byte, error) {
	if r.room -= len(text) + 64; r.room < 0 {
		return nil, final("structures", "", "longer than "+strconv.Itoa(r.limit)+" bytes; raise Options.Held")
	}
	return bytes.Clone(text), nil
}

// final is what is wrong with a message as a whole.
func final(column, input, reason string) error {
	return &tabular.Fault{Field: -1, Column: column, Input: input, Reason: reason, Final: true}
}

// members calls member for each member of an object; null has none. The name is good until the document is read on.
func members(d *tabular.Document, member func(name []byte) error) error {
	if empty, err := isNull(d); empty || err != nil {
		return err
	}
	if err := d.Open('{'); err != nil {
		return err
	}
	for d.More() {
		name, err := d.Key()
		if err != nil {
			return err
		}
		if err := member(name); err != nil {
			return err
		}
	}
	return d.Close()
}

// elements calls element for each element of an array; null has none.
func elements(d *tabular.Document, element func(i int) error) error {
	if empty, err := isNull(d); empty || err != nil {
		return err
	}
	if err := d.Open('['); err != nil {
		return err
	}
	for i := 0; d.More(); i++ {
		if err := element(i); err != nil {
			return err
		}
	}
	return d.Close()
}

// isNull reads a null and reports whether there was one.
func isNull(d *tabular.Document) (bool, error) {
	kind, err := d.Kind()
	if err != nil || kind != 'n' {
		return false, err
	}
	return true, d.Skip()
}

// structure reads one structure.
func (r *structureReader) structure() (*structure, error) {
	s := &structure{}
	if err := r.add(); err != nil {
		return s, err
	}
	err := members(r.Document, func(name []byte) error {
		switch string(name) {
		case "dimensions":
			return r.components(&s.dimensions)
		case "attributes":
			return r.components(&s.attributes)
		case "measures":
			empty, err := isNull(r.Document)
			if empty || err != nil {
				return err
			}
			s.measured = true
			return r.components(&s.measures)
		}
		return r.Skip()
	})
	if !s.measured {
		s.measures[perObservation] = []component{{id: "OBS_VALUE", position: -1}}
	}
	return s, err
}

// components reads components by their levels.
func (r *structureReader) components(into *[levels][]component) error {
	return members(r.Document, func(name []byte) error {
		l, ok := levelOf(string(name))
		if !ok {
			return r.Skip()
		}
		return elements(r.Document, func(int) error {
			if err := r.add(); err != nil {
				return err
			}
			c, err := r.component()
			into[l] = append(into[l], c)
			return err
		})
	})
}

func (r *structureReader) component() (component, error) {
	c := component{position: -1}
	err := members(r.Document, func(name []byte) error {
		switch string(name) {
		case "id":
			id, err := r.code()
			c.id = string(id.text)
			return err
		case "keyPosition":
			at, err := r.code()
			if n, ok := readIndex(at.text); ok {
				c.position = n
			}
			return err
		case "default":
			fallback, err := r.code()
			c.fallback = fallback.text
			return err
		case "relationship":
			return r.relationship(&c)
		case "values":
			return elements(r.Document, func(int) error {
				value, err := r.value()
				c.codes = append(c.codes, value)
				return err
			})
		}
		return r.Skip()
	})
	return c, err
}

// relationship reads which dimensions an attribute depends on.
func (r *structureReader) relationship(c *component) error {
	return members(r.Document, func(name []byte) error {
		if string(name) != "dimensions" {
			return r.Skip()
		}
		return elements(r.Document, func(int) error {
			id, err := r.code()
			c.of = append(c.of, string(id.text))
			return err
		})
	})
}

// value reads an object with the id of a code or, where there is none, a value in words.
func (r *structureReader) value() (code, error) {
	var found code
	rank := 0
	ranks := map[string]int{"name": 1, "values": 2, "value": 3, "id": 4}
	if _, err := r.take(nil); err != nil {
		return found, err
	}
	err := members(r.Document, func(name []byte) error {
		if ranks[string(name)] <= rank {
			return r.Skip()
		}
		rank = ranks[string(name)]
		c, err := r.code()
		found = c
		return err
	})
	return found, err
}

// code reads a text or a number that is kept, or an array of one.
func (r *structureReader) code() (code, error) {
	text, reason, err := element(r.Document)
	if err != nil || reason != "" {
		return code{reason: reason}, err
	}
	text, err = r.take(text)
	return code{text: text}, err
}

// element reads the value of a component where it stands in a message: a text or a number, or an array of one; nil
// for null. It is good until the next call.
func element(d *tabular.Document) (text []byte, reason string, err error) {
	kind, err := d.Kind()
	if err != nil {
		return nil, "", err
	}
	switch kind {
	case '{':
		return nil, severalLanguages, d.Skip()
	case '[':
		err = elements(d, func(i int) error {
			if i > 0 {
				reason = severalValues
				return d.Skip()
			}
			var err error
			text, reason, err = element(d)
			text = bytes.Clone(text)
			return err
		})
		return text, reason, err
	}
	text, err = d.Text()
	return text, "", err
}

// readIndex reads a number from 0 on, without leading zeros.
func readIndex(text []byte) (int, bool) {
	if len(text) == 0 || len(text) > 9 || text[0] == '0' && len(text) > 1 {
		return 0, false
	}
	n := 0
	for _, c := range text {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, true
}

// place is where a dimension is: the index of its code stands at a level, at a position among those of the level.
type place struct {
	level level
	at    int
}

// groupKeys returns the places of all dimensions, and the orders that they may have in the keys of groups: that of the
// key, as the field guide says, and that in which the structure has them, as the samples beside it do.
func (s *structure) groupKeys() (key []place, orders [][]place) {
	var inOrder []place
	for l := range levels {
		for at := range s.dimensions[l] {
			inOrder = append(inOrder, place{l, at})
		}
	}
	position := func(p place) uint { return uint(s.dimensions[p.level][p.at].position) } // unsaid is last
	key = slices.Clone(inOrder)
	slices.SortStableFunc(key, func(a, b place) int { return cmp.Compare(position(a), position(b)) })
	return key, [][]place{key, inOrder}
}
