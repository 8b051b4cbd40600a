package sdmx

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// ReadJSONStat yields the observations of a dataset in JSON-stat 2.0. Where Options name no dimension for the period,
// the subject or the indicator and the dataset has none of the default names, it is the dimension with the role time,
// geo or metric. Periods are read as in Eurostat's files too. A null makes no observation, unless its status says why
// the figure is missing. Row counts the cells that the dataset states, in the order of its dimensions.
//
// Services write the figures before the dimensions, so the dataset is held in memory; see Options.Held.
func ReadJSONStat(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		rules := o.rulesOfEurostat()
		rules.Comma = false
		d := tabular.NewDocument(r)
		s := &statSet{Document: d, assembler: tabular.NewAssembler(rules, o.Mapping), room: o.held(), limit: o.held()}
		s.assembler.Track(d.Offset)
		err := s.read()
		if err == nil {
			err = s.assign(o)
		}
		if err != nil {
			fault, _ := s.assembler.FileError(0, nil, err)
			yield(economy.Observation{}, fault)
			return
		}
		s.observations(yield)
	}
}

// statSet is a dataset being read.
type statSet struct {
	*tabular.Document
	assembler   *tabular.Assembler
	room, limit int
	class       string
	ids         []string
	sizes       []int
	categories  map[string][]string // codes by dimension, in order
	byRole      map[string][]string // dimensions by role
	cells       []statCell
	statuses    []statCell
	status      []byte // of all cells
	hasValues   bool
	places      [roles]int
	indicators  []int
	unread      []int // dimensions of record.unread
	fallback    string
	record      record
}

// statCell is a text of a cell, which is numbered in the order of the dimensions, the last of which varies fastest.
type statCell struct {
	index  int
	text   []byte
	status []byte
}

// read reads the members of the dataset.
func (s *statSet) read() error {
	seen := map[string]bool{}
	s.categories, s.byRole = map[string][]string{}, map[string][]string{}
	err := members(s.Document, func(name []byte) error {
		at := string(name)
		if at != "class" && at != "id" && at != "size" && at != "dimension" && at != "value" && at != "status" && at != "role" {
			return s.Skip()
		}
		if seen[at] {
			return finalFault(at, at, "duplicate member")
		}
		seen[at] = true
		return s.member(at)
	})
	if err != nil {
		return err
	}
	if err := s.End(); err != nil {
		return err
	}
	switch {
	case s.class != "" && s.class != "dataset":
		return finalFault("class", s.class, "only datasets of JSON-stat 2.0 are supported")
	case !s.hasValues:
		return finalFault("value", "", "missing; not a dataset of JSON-stat 2.0")
	}
	return s.check()
}

// member reads a member.
func (s *statSet) member(name string) (err error) {
	switch name {
	case "class":
		s.class, err = s.string()
	case "id":
		s.ids, err = s.strings()
	case "size":
		return elements(s.Document, func(int) error {
			text, err := s.string()
			n, wrong := strconv.Atoi(text)
			if err == nil && (wrong != nil || n < 0 || n > 1<<31) {
				return finalFault("size", text, "not a size")
			}
			s.sizes = append(s.sizes, n)
			return s.hold(8, err)
		})
	case "dimension":
		return members(s.Document, func(name []byte) error { return s.dimension(string(name)) })
	case "role":
		return members(s.Document, func(name []byte) error {
			role := string(name)
			all, err := s.strings()
			s.byRole[role] = all
			return err
		})
	case "value":
		s.hasValues = true
		s.cells, err = s.texts("value")
	case "status":
		if kind, err := s.Kind(); err != nil || kind == '"' {
			text, wrong := s.string()
			s.status = []byte(text)
			return wrong
		}
		s.statuses, err = s.texts("status")
	}
	return err
}

// hold counts bytes that are held in memory.
func (s *statSet) hold(bytes int, err error) error {
	if s.room -= bytes; s.room < 0 && err == nil {
		return finalFault("", "", "longer than "+strconv.Itoa(s.limit)+" bytes; raise Options.Held")
	}
	return err
}

// string reads a text or a number.
func (s *statSet) string() (string, error) {
	text, reason, err := element(s.Document)
	if err == nil && reason != "" {
		err = finalFault("", string(text), reason)
	}
	return string(text), s.hold(len(text)+16, err)
}

func (s *statSet) strings() (all []string, err error) {
	err = elements(s.Document, func(int) error {
		text, err := s.string()
		all = append(all, text)
		return err
	})
	return all, err
}

// texts reads an array of texts, or an object of texts by number.
func (s *statSet) texts(column string) (all []statCell, err error) {
	kind, err := s.Kind()
	if err != nil {
		return nil, err
	}
	add := func(index int) error {
		text, err := s.string()
		if text != "" {
			all = append(all, statCell{index: index, text: []byte(text)})
		}
		return s.hold(48, err)
	}
	if kind == '[' {
		return all, elements(s.Document, func(i int) error { return add(i) })
	}
	err = members(s.Document, func(name []byte) error {
		index, ok := readIndex(name)
		if !ok {
			return finalFault(column, string(name), "not the number of a cell")
		}
		return add(index)
	})
	return all, err
}

// dimension reads the codes of a dimension.
func (s *statSet) dimension(name string) error {
	if _, duplicate := s.categories[name]; duplicate {
		return finalFault("dimension", name, "duplicate member")
	}
	s.categories[name] = nil
	return members(s.Document, func(member []byte) error {
		if string(member) != "category" {
			return s.Skip()
		}
		var labels []string
		err := members(s.Document, func(member []byte) error {
			switch string(member) {
			case "index":
				codes, err := s.index()
				s.categories[name] = codes
				return err
			case "label":
				return members(s.Document, func(code []byte) error {
					labels = append(labels, string(code))
					return s.hold(len(code)+16, s.Skip())
				})
			}
			return s.Skip()
		})
		if s.categories[name] == nil && len(labels) == 1 {
			s.categories[name] = labels // the index may be left out for one code
		}
		return err
	})
}

// index reads the order of codes: an array of them, or an object of their numbers.
func (s *statSet) index() ([]string, error) {
	kind, err := s.Kind()
	if err != nil || kind == '[' {
		return s.strings()
	}
	numbers := map[string]int{}
	var codes []string
	err = members(s.Document, func(name []byte) error {
		code := string(name)
		text, err := s.string()
		n, ok := readIndex([]byte(text))
		if _, duplicate := numbers[code]; err == nil && (!ok || duplicate) {
			return finalFault("index", code, "not the number of a code")
		}
		numbers[code] = n
		codes = append(codes, code)
		return s.hold(len(code)+48, err)
	})
	slices.SortFunc(codes, func(a, b string) int { return numbers[a] - numbers[b] })
	for i, code := range codes {
		if numbers[code] != i && err == nil {
			return nil, finalFault("index", code, "the numbers of the codes are not 0, 1, 2 …")
		}
	}
	return codes, err
}

// check checks that sizes, codes and cells fit together.
func (s *statSet) check() error {
	if len(s.ids) != len(s.sizes) || len(s.ids) > maxComponents {
		return finalFault("size", "", strconv.Itoa(len(s.sizes))+" sizes of "+strconv.Itoa(len(s.ids))+" dimensions")
	}
	total := 1
	for i, id := range s.ids {
		if len(s.categories[id]) != s.sizes[i] {
			return finalFault(id, "", strconv.Itoa(len(s.categories[id]))+" codes; its size is "+strconv.Itoa(s.sizes[i]))
		}
		if s.sizes[i] > 0 && total > 1<<40/s.sizes[i] {
			return finalFault("size", "", "more than 1,099,511,627,776 cells")
		}
		total *= s.sizes[i]
	}
	for _, all := range [][]statCell{s.cells, s.statuses} {
		for _, c := range all {
			if c.index >= total {
				return finalFault("value", strconv.Itoa(c.index), "not the number of one of the "+strconv.Itoa(total)+" cells")
			}
		}
	}
	return nil
}

// assign finds the dimensions of the roles.
func (s *statSet) assign(o Options) error {
	places := map[string]int{"OBS_VALUE": atValue, "OBS_STATUS": atFlag}
	for i, id := range s.ids {
		places[id] = i
	}
	has := func(name string) bool { _, ok := places[name]; return ok }
	o.Period = s.orRole(o.Period, o.roles()[period], "time", has)
	o.Subject = s.orRole(o.Subject, o.roles()[subject], "geo", has)
	if len(o.Indicator) == 0 && o.DefaultIndicator == "" && !has(indicatorName) && len(s.byRole["metric"]) == 1 {
		o.Indicator = s.byRole["metric"]
	}
	for i, r := range o.roles() {
		name, reason := r.find(has)
		if reason != "" {
			return finalFault(name, "", reason)
		}
		s.places[i], s.record.names[i] = nowhere, name
		if name != "" {
			s.places[i] = places[name]
		}
	}
	names, missing, reason := o.indicators(has)
	if reason != "" {
		return finalFault(missing, "", reason)
	}
	for _, name := range names {
		if places[name] < 0 {
			return finalFault(name, "", "not a dimension")
		}
		s.indicators = append(s.indicators, places[name])
	}
	s.record.indicatorName, s.fallback = strings.Join(names, "."), o.DefaultIndicator
	s.record.unread = newUnread(o, nil)
	for i, id := range s.ids {
		if s.record.addUnread(id) >= 0 {
			s.unread = append(s.unread, i)
		}
	}
	return nil
}

// orRole returns the name of a dimension: the given one, or that with a role of JSON-stat if the dataset has none of
// the default names, or that with the name of the role.
func (s *statSet) orRole(given string, r role, name string, has func(string) bool) string {
	switch {
	case given != "" || slices.ContainsFunc(r.candidates(), has):
		return given
	case len(s.byRole[name]) == 1:
		return s.byRole[name][0]
	case has(name):
		return name
	}
	return given
}

// merge returns the cells with their statuses, in order.
func (s *statSet) merge() []statCell {
	all := s.cells
	for _, c := range s.statuses {
		all = append(all, statCell{index: c.index, status: c.text})
	}
	slices.SortStableFunc(all, func(a, b statCell) int { return a.index - b.index })
	merged := all[:0]
	for _, c := range all {
		if last := len(merged) - 1; last >= 0 && merged[last].index == c.index {
			merged[last].status = c.status
			continue
		}
		merged = append(merged, c)
	}
	return merged
}

// observations yields the observations of the cells.
func (s *statSet) observations(yield func(economy.Observation, error) bool) {
	for row, c := range s.merge() {
		if c.status == nil {
			c.status = s.status
		}
		if string(c.text) == ":" {
			c.text = nil
		}
		if len(c.text) == 0 && (len(c.status) == 0 || string(c.status) == ":") {
			continue
		}
		found, ok, err := s.observe(row+1, c)
		if isFinal(err) {
			fault, _ := s.assembler.FileError(row+1, nil, err)
			yield(economy.Observation{}, fault)
			return
		}
		if (ok || err != nil) && !yield(found, err) {
			return
		}
	}
}

// observe makes the observation of a cell.
func (s *statSet) observe(row int, c statCell) (found economy.Observation, ok bool, err error) {
	codes := make([][]byte, len(s.ids))
	for i, index := len(s.ids)-1, c.index; i >= 0; i-- {
		codes[i] = []byte(s.categories[s.ids[i]][index%s.sizes[i]])
		index /= s.sizes[i]
	}
	s.assembler.Begin(row)
	for role, at := range s.places {
		switch at {
		case nowhere:
			s.record.texts[role] = nil
		case atValue:
			s.record.texts[role] = c.text
		case atFlag:
			s.record.texts[role] = c.status
		default:
			s.record.texts[role] = codes[at]
		}
	}
	parts := make([][]byte, len(s.indicators))
	for i, at := range s.indicators {
		parts[i] = codes[at]
	}
	s.record.join(parts)
	if len(parts) == 0 {
		s.record.indicator = []byte(s.fallback)
	}
	for i, at := range s.unread {
		s.record.unread.texts[i] = codes[at]
	}
	if err := s.record.observe(s.assembler, &found); err != nil {
		return found, false, err
	}
	ok, err = s.assembler.Done()
	return found, ok, err
}
