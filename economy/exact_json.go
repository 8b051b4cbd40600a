package economy

import "encoding/json"

// MarshalJSON writes the text that [Exact.String] returns, as a string: "0.125", "1/3", or the first decimals of an
// irrational number. No reader converts it to a floating-point number.
func (x Exact) MarshalJSON() ([]byte, error) { return json.Marshal(x.String()) }

// seriesJSON is the JSON form of Series.
type seriesJSON struct {
	Subject     string  `json:"subject,omitzero"`
	Counterpart string  `json:"counterpart,omitzero"`
	Reference   string  `json:"reference,omitzero"`
	Indicator   string  `json:"indicator,omitzero"`
	Unit        Unit    `json:"unit,omitzero"`
	Points      []Point `json:"points"`
}

// MarshalJSON writes what the series is about, its unit, and its points in the order of their periods.
func (s Series) MarshalJSON() ([]byte, error) {
	points := s.points
	if points == nil {
		points = []Point{}
	}
	return json.Marshal(seriesJSON{
		s.subject.String(), s.counterpart.String(), s.reference.String(), s.indicator, s.unit, points,
	})
}
