package crossborder

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/textual"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Name returns what a party is called in the first of the languages that its record has, as
// [locale.Text.In] chooses. A region without a record has its English name of the world table; who has
// neither is called by the id.
func (x *Index) Name(id party.ID, tags ...language.Tag) string {
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
func (x *Index) Party(text string) (party.ID, error) {
	x = x.orEmpty()
	id, err := party.ParseID(text)
	if err != nil {
		return party.ID{}, err
	}
	if _, recorded := x.names[id]; recorded {
		return id, nil
	}
	code, isRegion := id.Region()
	if _, listed := region.Lookup(code); listed {
		return id, nil
	}
	unknown := &UnknownPartyError{Input: text}
	if likely, found := region.Suggest(text); found {
		unknown.Suggestion = party.IDFrom(likely)
	} else if !isRegion {
		unknown.Suggestion = x.closest(text)
	}
	return party.ID{}, unknown
}

// closest returns the organization or platform whose id looks like a text, if one does.
func (x *Index) closest(text string) party.ID {
	var ids []string
	for id := range x.names {
		if !id.IsRegion() {
			ids = append(ids, id.String())
		}
	}
	slices.Sort(ids)
	near, _ := party.ParseID(textual.Closest(text, ids))
	return near
}

// UnknownPartyError is an id that is well formed and nobody's. Suggestion is the one that was probably
// meant, where there is one.
type UnknownPartyError struct {
	Input      string
	Suggestion party.ID
}

// Error quotes the input and the suggestion.
func (e *UnknownPartyError) Error() string {
	text := "crossborder: Party(" + textual.Quote(e.Input) + "): no such party"
	if !e.Suggestion.IsZero() {
		text += "; did you mean " + textual.Quote(e.Suggestion.String()) + "?"
	}
	return text
}
