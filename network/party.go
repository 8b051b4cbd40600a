package network

import (
	"slices"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/suggest"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Party parses the id of a party as a person types it: a region's code, or the id of an organization or a platform of the
// dataset. For an id that is neither in the dataset nor in the world table it returns an [*UnknownPartyError].
func (n *Network) Party(text string) (party.ID, error) {
	n = n.orEmpty()
	id, err := party.ParseID(text)
	if err != nil {
		return party.ID{}, err
	}
	if _, recorded := n.recordOf(id); recorded {
		return id, nil
	}
	code, _ := id.Region()
	if _, listed := region.Lookup(code); listed {
		return id, nil
	}
	near, _ := party.ParseID(suggest.IDBy(text, n.closestID, true))
	return party.ID{}, &UnknownPartyError{Input: text, Suggestion: near, Record: suggest.Record(code)}
}

// Parties returns every party that the dataset has a record of or mentions, ordered by id: regions, organizations and
// platforms with a record, and all that take part in an agreement, a platform, an office or a meeting, own something, or
// are what a figure is about. A region has the code that it has now.
func (n *Network) Parties() []party.ID {
	n = n.orEmpty()
	all := make([]party.ID, 0, len(n.ids))
	for v, id := range n.ids {
		if n.isNamed[v] {
			all = append(all, id)
		}
	}
	n.eachRecorded(func(id party.ID, _ locale.Text) { all = append(all, n.current(id)) })
	slices.SortFunc(all, party.ID.Compare)
	return slices.Compact(all)
}

// maxSuggested is the number of recorded ids up to which they are compared with an unknown one. In a larger dataset only
// codes of the world table are suggested.
const maxSuggested = 10_000

// closestID returns the id of a recorded region, organization or platform that is closest to an unknown one, "" where none
// is close.
func (n *Network) closestID(text string) string {
	if count := len(n.organizations) + len(n.platforms) + len(n.regions); count == 0 || count > maxSuggested {
		return ""
	}
	n.compiled.spelling.Do(func() {
		var ids []string
		n.eachRecorded(func(id party.ID, _ locale.Text) { ids = append(ids, id.String()) })
		slices.Sort(ids)
		n.compiled.ids = spelling.NewLexicon(ids)
	})
	return n.compiled.ids.Closest(text)
}

// UnknownPartyError is the error for a well-formed id that no party has. Suggestion is the id that was probably meant,
// zero where none is close; Record is the record that the dataset needs for a local area, as JSON, "" for other ids.
type UnknownPartyError struct {
	Input      string
	Suggestion party.ID
	Record     string
}

// Error quotes the input and the suggestion, or says what to record.
func (e *UnknownPartyError) Error() string {
	text := "network: Party(" + spelling.Quote(e.Input) + "): no such party"
	if e.Suggestion.IsZero() && e.Record != "" {
		return text + "; a local area needs a record: " + e.Record
	}
	return text + spelling.DidYouMean(e.Suggestion.String())
}
