package network

import (
	"maps"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Name returns the name of a party in the first of the languages that its record has, as [locale.Text.In] chooses it. A
// region without a record has its English name of the world table. A party without a name has its id.
func (n *Network) Name(id party.ID, tags ...language.Tag) string {
	n = n.orEmpty()
	if text, _ := n.names[id].In(tags...); text != "" {
		return text
	}
	if code, ok := id.Region(); ok {
		if entry, listed := region.Lookup(code); listed && entry.Name() != "" {
			return entry.Name()
		}
	}
	return id.String()
}

// Names returns the recorded names of a party, which are empty for a party without a record.
func (n *Network) Names(id party.ID) locale.Text { return maps.Clone(n.orEmpty().names[id]) }

// Titles returns the recorded titles of an agreement, which are empty for an agreement without a record.
func (n *Network) Titles(agreement string) locale.Text {
	n = n.orEmpty()
	i, found := n.agreements[agreement]
	if !found {
		return nil
	}
	return maps.Clone(n.data.Agreements[i].Titles)
}
