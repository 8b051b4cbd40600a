package cldrdates

import (
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/dates"
	"github.com/crossborder-go/crossborder/internal/gen/sources"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// record holds the texts of a locale by slot.
type record struct{ dates.Texts }

// readRecord makes a locale's record.
func readRecord(set *sources.Set, locale string) (*record, error) {
	c, err := readCalendar(set, locale)
	if err != nil {
		return nil, err
	}
	r := &record{}
	for _, step := range []func() error{
		func() error { return r.formats(c) },
		func() error { return r.skeletons(c) },
		func() error { return r.lists(set, locale) },
		func() error { return r.names(c) },
	} {
		if err := step(); err != nil {
			return nil, fmt.Errorf("%s: %w", locale, err)
		}
	}
	return r, nil
}

// formats fills the slots of the four date formats.
func (r *record) formats(c *calendar) error {
	for slot, style := range []string{"full", "long", "medium", "short"} {
		text, err := compileFormat(c.DateFormats[style])
		if err != nil {
			return err
		}
		r.Texts[dates.Full+slot] = text
	}
	return nil
}

// single lists the slots that hold the pattern of a skeleton. In those with plain set, Intl prints plain spaces.
var single = []struct {
	slot     int
	skeleton string
	plain    bool
}{
	{dates.Year, "y", true},
	{dates.QuarterLong, "yQQQQ", false},
	{dates.QuarterMedium, "yQQQ", false},
	{dates.MonthLong, "yMMMM", true},
	{dates.MonthMedium, "yMMM", true},
	{dates.MonthShort, "yM", true},
	{dates.DayLong, "yMMMMd", true},
	{dates.DayMedium, "yMMMd", true},
}

// plainSpaces replaces narrow no-break spaces by spaces, as Intl.DateTimeFormat.format does.
func plainSpaces(pattern string) string { return strings.ReplaceAll(pattern, "\u202f", " ") }

// spanned lists the first slots of the range patterns of each skeleton. Ranges of days are those of
// Intl.DateTimeFormat.formatRange, which requests the skeleton of the locale's pattern for a single day. Ranges of
// months are CLDR's interval formats of the skeleton itself.
var spanned = []struct {
	slot     int
	skeleton string
	fields   int
	derived  bool
}{
	{dates.SpanMonthLong, "yMMMM", 2, false},
	{dates.SpanMonthMedium, "yMMM", 2, false},
	{dates.SpanLong, "yMMMMd", 3, true},
	{dates.SpanMedium, "yMMMd", 3, true},
}

// skeletons fills the slots derived from the available formats and the interval formats.
func (r *record) skeletons(c *calendar) error {
	m := newMatcher(c)
	for _, s := range single {
		pattern, err := m.best(s.skeleton)
		if err != nil {
			return err
		}
		if s.plain {
			pattern = plainSpaces(pattern)
		}
		if r.Texts[s.slot], err = compile(pattern); err != nil {
			return err
		}
	}
	return r.spans(c, m)
}

// spans fills the slots for two dates.
func (r *record) spans(c *calendar, m *matcher) error {
	in, err := c.intervals()
	if err != nil {
		return err
	}
	r.Texts[dates.Join] = arguments(in.fallback)
	if ends := in.fallback[:3] + in.fallback[len(in.fallback)-3:]; ends != "{0}{1}" && ends != "{1}{0}" {
		return fmt.Errorf("interval fallback %q", in.fallback)
	}
	for _, s := range spanned {
		text := s.skeleton
		if s.derived {
			pattern, err := m.best(text)
			if err != nil {
				return err
			}
			skeleton, _ := skeletonOf(pattern)
			text = skeleton.String()
		}
		found, err := spansFor(in, m, text)
		if err != nil {
			return err
		}
		for i, pattern := range found[:s.fields] {
			if r.Texts[s.slot+i], err = compile(pattern); err != nil {
				return err
			}
		}
	}
	return nil
}

// lists fills the slots of the lists with "and" and "or".
func (r *record) lists(set *sources.Set, locale string) error {
	var file struct {
		Main map[string]struct {
			Patterns map[string]map[string]string `json:"listPatterns"`
		} `json:"main"`
	}
	if err := set.JSON("cldr-misc-full", "main/"+locale+"/listPatterns.json", &file); err != nil {
		return err
	}
	for slot, kind := range map[int]string{dates.And: "standard", dates.Or: "or"} {
		patterns := file.Main[locale].Patterns["listPattern-type-"+kind]
		for i, key := range []string{"2", "start", "middle", "end"} {
			p := patterns[key]
			if !strings.HasPrefix(p, "{0}") || strings.Count(p, "{1}") != 1 {
				return fmt.Errorf("list %s %s: %q", kind, key, p)
			}
			r.Texts[slot+i] = arguments(p)
		}
	}
	return nil
}

// names fills the slots of the name sets that the patterns use.
func (r *record) names(c *calendar) error {
	used := strings.Join(r.Texts[:dates.NameSets], "")
	for op := byte(dates.FirstName); op <= dates.LastName; op++ {
		if strings.IndexByte(used, op) < 0 {
			continue
		}
		set, err := c.nameSet(op)
		if err != nil {
			return err
		}
		var blob []byte
		for _, name := range set {
			blob = packed.AppendString(blob, name)
		}
		r.Texts[dates.NameSets+int(op-dates.FirstName)] = string(blob)
	}
	return nil
}
