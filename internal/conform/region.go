package main

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/region"
)

func regionOps() map[string]handler {
	return map[string]handler{
		"region.lookup":   handle(lookup),
		"region.children": handle(children),
		"region.name":     handle(regionName),
		"region.search":   handle(regionSearch),
	}
}

type lookupArgs struct {
	Code countryText `json:"code"`
	On   civil.Date  `json:"on"`
}

// countryText is a region code, or a country code of any kind that [region.EntryByText] finds: KAZ, YUG.
type countryText struct{ region.Code }

func (c *countryText) UnmarshalText(text []byte) error {
	err := c.Code.UnmarshalText(text)
	if e, ok := region.EntryByText(string(text)); err != nil && ok {
		c.Code, err = e.Code(), nil
	}
	return err
}

type lookupOut struct {
	Code       region.Code   `json:"code"`
	Country    region.Code   `json:"country,omitzero"`
	Parent     region.Code   `json:"parent,omitzero"`
	Kind       region.Kind   `json:"kind,omitzero"`
	Status     region.Status `json:"status,omitzero"`
	Successors []region.Code `json:"successors,omitempty"`
	Alpha3     string        `json:"alpha3,omitzero"`
	Numeric    string        `json:"numeric,omitzero"`
}

// lookup returns what the world table contains for a code, as of today or of the day a.On. For a local area, which is
// not in the table, it returns what the code itself tells.
func lookup(a lookupArgs) (lookupOut, error) {
	code := a.Code.Code
	if err := code.Validate().Err(); err != nil {
		return lookupOut{}, err
	}
	out := lookupOut{Code: code, Country: code.Country(), Parent: code.Parent()}
	if e, ok := region.Lookup(code); ok {
		out.Parent, out.Kind = e.Parent(), e.Kind()
		out.Status, out.Successors = e.Status(), region.Successors(code)
		if !a.On.IsZero() {
			out.Status, out.Successors = statusOn(code, a.On), currentFor(code, a.On)
		}
	}
	if c, ok := region.LookupCountry(code); ok {
		out.Alpha3 = c.Alpha3()
		if n := c.Numeric(); n != 0 {
			out.Numeric = fmt.Sprintf("%03d", n)
		}
	}
	return out, nil
}

// statusOn returns StatusWithdrawn if ValidateOn returns an issue for the code and the day.
func statusOn(code region.Code, on civil.Date) region.Status {
	if len(code.ValidateOn(on)) > 0 {
		return region.StatusWithdrawn
	}
	return region.StatusCurrent
}

// currentFor returns the codes in use today for the area that the code identified on that day, except the code itself.
func currentFor(code region.Code, on civil.Date) []region.Code {
	return slices.DeleteFunc(region.Current(code, on), func(c region.Code) bool { return c == code })
}

type childrenArgs struct {
	Code region.Code `json:"code"`
}

func children(a childrenArgs) ([]region.Code, error) {
	if err := a.Code.Validate().Err(); err != nil {
		return nil, err
	}
	return list(region.Children(a.Code)), nil
}

// list returns items, or an empty slice if items is nil, so that the JSON is [] and not null.
func list[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}
