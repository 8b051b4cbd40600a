package cldrnumbers

import (
	"encoding/json"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// localeNumbers is the file numbers.json of one locale.
type localeNumbers struct {
	DefaultNumberingSystem string
	MinimumGroupingDigits  string
}

func readNumbers(set *sources.Set, locale string) (localeNumbers, error) {
	var file struct {
		Main map[string]struct{ Numbers json.RawMessage }
	}
	var n localeNumbers
	if err := set.JSON("cldr-numbers-full", "main/"+locale+"/numbers.json", &file); err != nil {
		return n, err
	}
	return n, json.Unmarshal(file.Main[locale].Numbers, &n)
}
