package store

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

// image is a dataset as the tables have it.
type image struct {
	records      []record
	observations []economy.Observation
	sheets       *sheets
	ties         *tier
	isPartial    bool // observations, and the ties that they make, are not in it and stay as they are
}

// imageOf checks a dataset and computes what the tables have of it. There may be further parties that its records do not
// name.
func imageOf(d *dataset.Dataset, further ...party.ID) (*image, error) {
	if d == nil {
		d = new(dataset.Dataset)
	}
	records, err := recordsOf(d)
	if err != nil {
		return nil, err
	}
	if err := d.Err(retractedIssues(d.Observations)); err != nil {
		return nil, err
	}
	standing, places := standingOf(d, records)
	net, err := networkOf(standing, whole{d, places})
	if err != nil {
		return nil, err
	}
	m := &image{records: records, observations: d.Observations, sheets: sheetsOf(standing), ties: newTier(standing, net, places)}
	m.sheets.fillParties(net, slices.Concat(net.Parties(), further), map[string]bool{})
	return m, nil
}

// networkOf returns the network of what stands in a whole dataset. Its errors are about the whole one, so that they have
// the places from which its records were read.
func networkOf(standing *dataset.Dataset, in whole) (*network.Network, error) {
	net, err := network.New(standing)
	var invalid *dataset.InvalidError
	if !errors.As(err, &invalid) {
		return net, err
	}
	found := slices.Clone(invalid.Issues)
	for i := range found {
		found[i].Path = in.path(found[i].Path)
		if first := found[i].Args["first"]; strings.HasPrefix(first, "/") {
			found[i].Args = maps.Clone(found[i].Args)
			found[i].Args["first"] = string(in.path(issue.Path(first)))
		}
	}
	return nil, in.data.Err(found)
}

// whole is a dataset with what was retracted, and the places in it of the records that stand, where these are others.
type whole struct {
	data   *dataset.Dataset
	places map[dataset.Collection][]int
}

// path returns the path in the whole dataset of a value that stands.
func (w whole) path(path issue.Path) issue.Path {
	tokens := path.Tokens()
	if len(tokens) < 2 {
		return path
	}
	of := dataset.Collection(tokens[0])
	n := placeIn(w.places[of], tokens[1])
	if n < 0 {
		return path
	}
	mapped := issue.Path("").Key(tokens[0]).Index(n)
	for i, token := range tokens[2:] {
		if i == 1 && tokens[2] == "events" {
			if k := placeIn(w.events(of, n), token); k >= 0 {
				mapped = mapped.Index(k)
				continue
			}
		}
		mapped = mapped.Key(token)
	}
	return mapped
}

// placeIn returns the place of a number among places, -1 where it has none.
func placeIn(places []int, number string) int {
	n, err := strconv.Atoi(number)
	if err != nil || n < 0 || n >= len(places) {
		return -1
	}
	return places[n]
}

// events returns the places of the events of a record that were not retracted.
func (w whole) events(of dataset.Collection, n int) []int {
	switch of {
	case dataset.CollectionAgreements:
		return notRetracted(w.data.Agreements[n].Events, func(e *agreement.Event) source.Known { return e.Known })
	case dataset.CollectionMemberships:
		return notRetracted(w.data.Memberships[n].Events, func(e *platform.Event) source.Known { return e.Known })
	case dataset.CollectionOffices:
		return notRetracted(w.data.Offices[n].Events, func(e *platform.OfficeEvent) source.Known { return e.Known })
	}
	return nil
}

func notRetracted[T any](all []T, of func(*T) source.Known) []int {
	var places []int
	for i := range all {
		if of(&all[i]).Retracted.IsZero() {
			places = append(places, i)
		}
	}
	return places
}

// retractedIssues returns the errors in observations that were retracted. All others are checked with the rest of the
// dataset.
func retractedIssues(all []economy.Observation) issue.List {
	for i := range all {
		if all[i].Retracted.IsZero() {
			continue
		}
		if found := all[i].Validate().Errors(); len(found) > 0 {
			return found.Under(issue.Path("").Key(string(dataset.CollectionObservations)).Index(i))
		}
	}
	return nil
}

// standingOf returns what stands in a dataset without having been retracted, and the places that its records have in the
// whole, where these are others.
func standingOf(d *dataset.Dataset, records []record) (*dataset.Dataset, map[dataset.Collection][]int) {
	last, _ := civil.NewDate(9999, 12, 31)
	standing := withoutObservations(d).AsKnown(last)
	places := map[dataset.Collection][]int{}
	for _, r := range records {
		if r.known.Retracted.IsZero() {
			places[r.Collection] = append(places[r.Collection], r.place)
		}
	}
	standing.Observations = d.Observations
	if slices.ContainsFunc(d.Observations, isRetracted) {
		standing.Observations = slices.DeleteFunc(slices.Clone(d.Observations), isRetracted)
		for i := range d.Observations {
			if !isRetracted(d.Observations[i]) {
				places[dataset.CollectionObservations] = append(places[dataset.CollectionObservations], i)
			}
		}
	}
	return standing, places
}

func isRetracted(o economy.Observation) bool { return !o.Retracted.IsZero() }

// fillParties fills the sheets of parties with some, and with what these lie within, unless they are known.
func (s *sheets) fillParties(net *network.Network, named []party.ID, known map[string]bool) {
	var all []party.ID
	for _, id := range named {
		for _, container := range net.Containers(id) {
			if text := container.String(); !known[text] {
				known[text] = true
				all = append(all, container)
			}
		}
	}
	slices.SortFunc(all, party.ID.Compare)
	for _, id := range all {
		s.parties.add(id.String(), kindOf(net, id), net.Name(id, language.English))
		for _, container := range net.Containers(id) {
			s.containments.add(id.String(), container.String())
		}
	}
}

// kindOf returns what a party is.
func kindOf(net *network.Network, id party.ID) string {
	if _, isPlatform := net.Platform(id); isPlatform {
		return "platform"
	}
	if id.IsRegion() {
		return "region"
	}
	return "organization"
}
