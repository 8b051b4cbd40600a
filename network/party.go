package network

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/suggest"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Name returns what a party is called in the first of the languages that its record has, as
// [locale.Text.In] chooses. A region without a record has its English name of the world table; who has
// neither is called by the id.
func (x *Network) Name(id party.ID, tags ...language.Tag) string {
	x = x.orEmpty()
	if text, _ := x.names[id].In(tags...); text != "" {
		return text
	}
	if code, ok := id.Region(); ok {
		if entry, listed := region.Lookup(code); listed && entry.Name() != "" {
			return entry.Name()
		}
	}
	return id.String()
}

// Party reads the id of a party as a person types it: a region's code, or the id of an organization or
// platform of the dataset. One that neither the dataset nor the world table knows is an [*UnknownPartyError].
func (x *Network) Party(text string) (party.ID, error) {
	x = x.orEmpty()
	id, err := party.ParseID(text)
	if err != nil {
		return party.ID{}, err
	}
	if _, recorded := x.names[id]; recorded {
		return id, nil
	}
	code, _ := id.Region()
	if _, listed := region.Lookup(code); listed {
		return id, nil
	}
	var ids []string
	if len(x.names) <= maxSuggested {
		ids = x.ids()
	}
	near, _ := party.ParseID(suggest.ID(text, ids, true))
	return party.ID{}, &UnknownPartyError{Input: text, Suggestion: near, Record: suggest.Record(code)}
}

// maxSuggested is how many ids an answer compares to find what was meant; in a larger dataset only codes of the world
// table are suggested.
const maxSuggested = 10_000

// ids returns those of all regions, organizations and platforms that are recorded, in order.
func (x *Network) ids() []string {
	var ids []string
	for id := range x.names {
		ids = append(ids, id.String())
	}
	slices.Sort(ids)
	return ids
}

// UnknownPartyError is an id that is well formed and nobody's. Suggestion is the one that was probably
// meant, where there is one; Record what the dataset must contain for a local area to be known.
type UnknownPartyError struct {
	Input      string
	Suggestion party.ID
	Record     string
}

// Error quotes the input and the suggestion, or says what to record.
func (e *UnknownPartyError) Error() string {
	text := "network: Party(" + spelling.Quote(e.Input) + "): no such party"
	switch {
	case !e.Suggestion.IsZero():
		text += "; did you mean " + spelling.Quote(e.Suggestion.String()) + "?"
	case e.Record != "":
		text += "; a local area needs a record: " + e.Record
	}
	return text
}
