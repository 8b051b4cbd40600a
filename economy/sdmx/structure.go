package sdmx

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// level is the part of a message to which a component is attached.
type level int

const (
	perDataSet level = iota
	perGroup         // attached to a partial key
	perSeries
	perObservation
	levels
)

// levelOf returns the level of a name. Early drafts write dataset.
func levelOf(name string) (level, bool) {
	l, ok := map[string]level{"dataSet": perDataSet, "dataset": perDataSet, "dimensionGroup": perGroup,
		"series": perSeries, "observation": perObservation}[name]
	return l, ok
}

// structure is the part of a message that describes the components of a data set.
type structure struct {
	dimensions [levels][]component
	attributes [levels][]component
	measures   [levels][]component // always per observation
	measured   bool                // the message lists the measures
}

// component is a dimension, a measure or an attribute. If it has codes, data sets contain their indexes,
// counted from 0; otherwise they contain the values themselves.
type component struct {
	id        string
	position  int      // position in the key, -1 if unknown
	dependsOn []string // dimensions on which an attribute of a group depends
	codes     []code
	fallback  []byte // default of an attribute, nil for none
}

// code is a value of a component. The reason says why an observation cannot use it.
type code struct {
	text   []byte
	reason string
}

const (
	severalValues    = "several values are not supported"
	severalLanguages = "text in several languages, not a code"
)

// maxComponents is the maximum number of structures and components of a message.
const maxComponents = 10_000

// structureReader reads structures within the limits of memory and number.
type structureReader struct {
	*tabular.Document
	room  int
	limit int
	count int // number of structures and components so far
}

// add counts a structure or a component.
func (r *structureReader) add() error {
	if r.count++; r.count > maxComponents {
		return finalFault("structures", "", "more than "+strconv.Itoa(maxComponents)+" structures and components")
	}
	return nil
}

// clone copies a text that is kept. A nil text needs memory too.
func (r *structureReader) clone(text []byte) ([]byte, error) {
	if r.room -= len(text) + 64; r.room < 0 {
		return nil, finalFault("structures", "", "longer than "+strconv.Itoa(r.limit)+" bytes; raise Options.Held")
	}
	return bytes.Clone(text), nil
}

// finalFault returns the error of a message that cannot be read further.
func finalFault(column, input, reason string) error {
	return &tabular.Fault{Field: -1, Column: column, Input: input, Reason: reason, Final: true}
}

// members calls member for each member of an object; null has none. The name is valid until the document is
// read further.
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

// isNull reports whether the next value is null, and reads it if so.
func isNull(d *tabular.Document) (bool, error) {
	kind, err := d.Kind()
	if err != nil || kind != 'n' {
		return false, err
	}
	return true, d.Skip()
}

// structure reads a structure.
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

// components reads components by level.
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

// relationship reads the dimensions on which an attribute depends.
func (r *structureReader) relationship(c *component) error {
	return members(r.Document, func(name []byte) error {
		if string(name) != "dimensions" {
			return r.Skip()
		}
		return elements(r.Document, func(int) error {
			id, err := r.code()
			c.dependsOn = append(c.dependsOn, string(id.text))
			return err
		})
	})
}

// value reads an object with the id of a code or, without an id, its value or name.
func (r *structureReader) value() (code, error) {
	var found code
	rank := 0
	ranks := map[string]int{"name": 1, "values": 2, "value": 3, "id": 4}
	if _, err := r.clone(nil); err != nil {
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

// code reads a text or a number to keep, or an array of one.
func (r *structureReader) code() (code, error) {
	text, reason, err := element(r.Document)
	if err != nil || reason != "" {
		return code{reason: reason}, err
	}
	text, err = r.clone(text)
	return code{text: text}, err
}

// element reads a value of a component in a message: a text or a number, or an array of one; nil for null. It
// is valid until the next call.
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

// readIndex reads a non-negative number without leading zeros.
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

// place is the position of a dimension among those of its level.
type place struct {
	level level
	at    int
}

// groupKeys returns the places of all dimensions in the order of the key, and the orders in which the keys of
// groups may have them: that of the key, according to the SDMX-JSON field guide, and that of the structure, as
// in its samples.
func (s *structure) groupKeys() (key []place, orders [][]place) {
	var inOrder []place
	for l := range levels {
		for at := range s.dimensions[l] {
			inOrder = append(inOrder, place{l, at})
		}
	}
	position := func(p place) uint { return uint(s.dimensions[p.level][p.at].position) } // unknown positions are last
	key = slices.Clone(inOrder)
	slices.SortStableFunc(key, func(a, b place) int { return cmp.Compare(position(a), position(b)) })
	return key, [][]place{key, inOrder}
}
