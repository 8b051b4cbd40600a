package main

import (
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

type regionNameArgs struct {
	Code   region.Code `json:"code"`
	Locale string      `json:"locale"`
}

func regionName(a regionNameArgs) (string, error) {
	if err := present(needed{"locale", a.Locale == ""}); err != nil {
		return "", err
	}
	if err := a.Code.Validate().Err(); err != nil {
		return "", err
	}
	if a.Code.Form() == region.FormLocal {
		return "", fail(invalid, "%s is a local area, which has no name in the table", a.Code)
	}
	return names.Name(a.Code, text.MakeTag(a.Locale)), nil
}

type regionSearchArgs struct {
	Query   *string     `json:"query"`
	Country region.Code `json:"country"`
	Kind    string      `json:"kind"`
	Locale  string      `json:"locale"`
	Limit   int         `json:"limit"`
}

func regionSearch(a regionSearchArgs) ([]region.Code, error) {
	if err := present(needed{"query", a.Query == nil}); err != nil {
		return nil, err
	}
	kind, ok := region.KindOf(a.Kind)
	if a.Kind != "" && !ok {
		return nil, fail(invalid, "%.40q is not a kind of region", a.Kind)
	}
	if a.Limit < 0 {
		return nil, fail(invalid, "limit %d is negative", a.Limit)
	}
	o := names.Options{Within: a.Country, Kind: kind, Limit: a.Limit}
	if a.Locale != "" {
		o.Language = text.MakeTag(a.Locale)
	}
	found := []region.Code{}
	for _, m := range names.Search(*a.Query, o) {
		found = append(found, m.Code)
	}
	return found, nil
}
