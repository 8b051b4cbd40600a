package cldrdates

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// calendar is a locale's Gregorian calendar in cldr-dates-full, including everything that it inherits.
type calendar struct {
	Months   names `json:"months"`
	Days     names `json:"days"`
	Quarters names `json:"quarters"`
	Eras     struct {
		Names  map[string]string `json:"eraNames"`
		Abbr   map[string]string `json:"eraAbbr"`
		Narrow map[string]string `json:"eraNarrow"`
	} `json:"eras"`
	DateFormats     map[string]dateFormat `json:"dateFormats"`
	DateTimeFormats struct {
		Available map[string]string          `json:"availableFormats"`
		Intervals map[string]json.RawMessage `json:"intervalFormats"`
	} `json:"dateTimeFormats"`
}

// names holds names by context (format, stand-alone), width (wide, abbreviated, narrow) and key.
type names map[string]map[string]map[string]string

// dateFormat is a pattern. In one locale it has a numbering system of its own for one field.
type dateFormat struct{ Pattern, Numbers string }

func (f *dateFormat) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, &f.Pattern)
	}
	var long struct {
		Value   string `json:"_value"`
		Numbers string `json:"_numbers"`
	}
	err := json.Unmarshal(data, &long)
	f.Pattern, f.Numbers = long.Value, long.Numbers
	return err
}

// intervals holds a locale's interval patterns by skeleton and greatest different field.
type intervals struct {
	fallback string
	patterns map[string]map[string]string
}

func (c *calendar) intervals() (intervals, error) {
	in := intervals{patterns: map[string]map[string]string{}}
	for skeleton, raw := range c.DateTimeFormats.Intervals {
		switch {
		case skeleton == "intervalFormatFallback":
			if err := json.Unmarshal(raw, &in.fallback); err != nil {
				return in, err
			}
		case !strings.Contains(skeleton, "-"):
			var byField map[string]string
			if err := json.Unmarshal(raw, &byField); err != nil {
				return in, fmt.Errorf("interval %s: %w", skeleton, err)
			}
			in.patterns[skeleton] = byField
		}
	}
	return in, nil
}

// readCalendar reads a locale's Gregorian calendar.
func readCalendar(set *sources.Set, locale string) (*calendar, error) {
	var file struct {
		Main map[string]struct {
			Dates struct {
				Calendars struct {
					Gregorian *calendar `json:"gregorian"`
				} `json:"calendars"`
			} `json:"dates"`
		} `json:"main"`
	}
	if err := set.JSON("cldr-dates-full", "main/"+locale+"/ca-gregorian.json", &file); err != nil {
		return nil, err
	}
	if c := file.Main[locale].Dates.Calendars.Gregorian; c != nil {
		return c, nil
	}
	return nil, fmt.Errorf("%s: no Gregorian calendar", locale)
}
