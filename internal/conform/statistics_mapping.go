package main

import (
	"encoding/json"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
)

// statisticsMapping is a figures.Mapping with the options of the readers.
type statisticsMapping struct {
	Source           string                    `json:"source"`
	Parties          map[string]party.ID       `json:"parties"`
	Indicators       map[string]measureJSON    `json:"indicators"`
	Units            map[string]scaledJSON     `json:"units"`
	Statuses         map[string]economy.Status `json:"statuses"`
	Missing          []string                  `json:"missing"`
	Only             bool                      `json:"only"`
	OnlyKnownParties bool                      `json:"onlyKnownParties"`

	Components componentsJSON   `json:"components"`
	Indicator  string           `json:"indicator"`
	Areas      figures.Register `json:"areas"`
	Decimal    string           `json:"decimal"`
}

type measureJSON struct {
	Indicator string       `json:"indicator"`
	Unit      economy.Unit `json:"unit"`
	Power     int          `json:"power"`
	Reference party.ID     `json:"reference"`
}

type scaledJSON struct {
	Unit  economy.Unit `json:"unit"`
	Power int          `json:"power"`
}

// componentsJSON names the components of a message that are the parts of an observation.
type componentsJSON struct {
	Subject         string    `json:"subject"`
	Counterpart     string    `json:"counterpart"`
	Reference       string    `json:"reference"`
	Indicator       oneOrMore `json:"indicator"`
	Unit            string    `json:"unit"`
	Power           string    `json:"power"`
	Base            string    `json:"base"`
	Status          string    `json:"status"`
	Confidentiality string    `json:"confidentiality"`
	YearStart       string    `json:"yearStart"`
	Period          string    `json:"period"`
	Value           string    `json:"value"`
}

// oneOrMore is a JSON string, or an array of strings.
type oneOrMore []string

// UnmarshalJSON reads a string or an array of strings.
func (o *oneOrMore) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '"' {
		*o = make(oneOrMore, 1)
		return json.Unmarshal(text, &(*o)[0])
	}
	return json.Unmarshal(text, (*[]string)(o))
}

// figures returns the mapping of the library.
func (m statisticsMapping) figures() figures.Mapping {
	out := figures.Mapping{
		Source: m.Source, Parties: m.Parties, Statuses: m.Statuses, Missing: m.Missing, Only: m.Only,
		OnlyKnownParties: m.OnlyKnownParties, Indicators: map[string]figures.Measure{}, Units: map[string]figures.Scaled{},
	}
	for code, i := range m.Indicators {
		out.Indicators[code] = figures.Measure{Indicator: i.Indicator, Unit: i.Unit, Power: i.Power, Reference: i.Reference}
	}
	for code, u := range m.Units {
		out.Units[code] = figures.Scaled{Unit: u.Unit, Power: u.Power}
	}
	return out
}
