package network

import (
	"golang.org/x/text/language"

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
