package source

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
)

// Known says on which days a dataset holds something to be true: from the day Recorded, on which it was entered, until
// the day Retracted, that day excluded, on which it was found to be wrong. A zero day is not a bound. The days are those
// of the dataset's editors and have nothing to do with the days on which the fact itself was true.
type Known struct {
	Recorded  civil.Date `json:"recorded,omitzero"`
	Retracted civil.Date `json:"retracted,omitzero"`
}

// KnownOn reports whether the fact was known on a day. On the zero Date only facts without Recorded were.
func (k Known) KnownOn(on civil.Date) bool {
	return !k.Recorded.After(on) && (k.Retracted.IsZero() || k.Retracted.After(on))
}

// Validate returns an issue if the fact was retracted before it was recorded.
func (k Known) Validate() issue.List {
	if k.Retracted.IsZero() || !k.Retracted.Before(k.Recorded) {
		return nil
	}
	return issue.List{retractedTooEarly.At("/retracted", issue.Args{
		"recorded": k.Recorded.String(), "retracted": k.Retracted.String()})}
}
