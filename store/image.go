package store

import (
	"errors"
	"slices"
	"strconv"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
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
	if err := checkRetracted(d.Observations); err != nil {
		return nil, err
	}
	standing, places := standingOf(d, records)
	net, err := networkOf(standing, places)
	if err != nil {
		return nil, err
	}
	m := &image{records: records, observations: d.Observations, sheets: sheetsOf(standing), ties: newTier(standing, net, places)}
	m.sheets.fillParties(net, slices.Concat(net.Parties(), further), map[string]bool{})
	return m, nil
}

// networkOf returns the network of a dataset. The paths of its errors have the places that records have in the whole.
func networkOf(d *dataset.Dataset, places map[dataset.Collection][]int) (*network.Network, error) {
	net, err := network.New(d)
	var invalid *dataset.InvalidError
	if !errors.As(err, &invalid) {
		return net, err
	}
	found := slices.Clone(invalid.Issues)
	for i := range found {
		found[i].Path = pathInWhole(found[i].Path, places)
	}
	if slices.EqualFunc(found, invalid.Issues, func(a, b issue.Issue) bool { return a.Path == b.Path }) {
		return nil, invalid
	}
	return nil, &dataset.InvalidError{Issues: found}
}

// pathInWhole returns a path with the place that its record has in the whole dataset.
func pathInWhole(path issue.Path, places map[dataset.Collection][]int) issue.Path {
	tokens := path.Tokens()
	if len(tokens) < 2 {
		return path
	}
	all := places[dataset.Collection(tokens[0])]
	n, err := strconv.Atoi(tokens[1])
	if err != nil || n >= len(all) {
		return path
	}
	whole := issue.Path("").Key(tokens[0]).Index(all[n])
	for _, token := range tokens[2:] {
		whole = whole.Key(token)
	}
	return whole
}

// checkRetracted returns the errors in observations that were retracted. All others are checked with the rest of the
// dataset.
func checkRetracted(all []economy.Observation) error {
	for i := range all {
		if all[i].Retracted.IsZero() {
			continue
		}
		if found := all[i].Validate().Errors(); len(found) > 0 {
			at := issue.Path("").Key(string(dataset.CollectionObservations)).Index(i)
			return &dataset.InvalidError{Issues: found.Under(at)}
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
