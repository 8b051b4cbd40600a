package network

import (
	"maps"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Name returns the name of a party in the first of the languages that its record has, as [locale.Text.In] chooses it. A
// region without a record, or whose record has no names, has its English name of the world table, whatever the languages
// are: package region/names has the names of regions in every language. A party without a name has its id. The method Name
// of package prose, which a brief.Brief has as Prose().Name, puts all of this together for readers of English, Russian,
// Kazakh and Chinese.
func (n *Network) Name(id party.ID, tags ...language.Tag) string {
	n = n.orEmpty()
	if text, _ := n.namesOf(id).In(tags...); text != "" {
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
func (n *Network) Names(id party.ID) locale.Text { return maps.Clone(n.orEmpty().namesOf(id)) }

// namesOf returns the recorded names of an id as it is written.
func (n *Network) namesOf(id party.ID) locale.Text {
	names, _ := n.recordOf(id)
	return names
}

// recordOf returns the recorded names of an id as it is written, and whether it has a record.
func (n *Network) recordOf(id party.ID) (names locale.Text, isRecorded bool) {
	if i, has := n.organizations[id]; has {
		return n.data.Organizations[i].Names, true
	}
	if i, has := n.platforms[id]; has {
		return n.data.Platforms[i].Names, true
	}
	code, isRegion := id.Region()
	if i, has := n.regions[code]; has && isRegion {
		return n.data.Regions[i].Names, true
	}
	return nil, false
}

// eachRecorded calls each for the ids of all recorded organizations, platforms and regions, and their names.
func (n *Network) eachRecorded(each func(id party.ID, names locale.Text)) {
	for i := range n.data.Organizations {
		each(n.data.Organizations[i].ID, n.data.Organizations[i].Names)
	}
	for i := range n.data.Platforms {
		each(n.data.Platforms[i].ID, n.data.Platforms[i].Names)
	}
	for i := range n.data.Regions {
		each(party.IDFrom(n.data.Regions[i].Code), n.data.Regions[i].Names)
	}
}

// Titles returns the recorded titles of an agreement, which are empty for an agreement without a record.
func (n *Network) Titles(agreement string) locale.Text {
	n = n.orEmpty()
	i, found := n.agreements[agreement]
	if !found {
		return nil
	}
	return maps.Clone(n.data.Agreements[i].Titles)
}
