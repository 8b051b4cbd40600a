package main

import (
	"encoding/json"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

func networkOps() map[string]handler {
	return map[string]handler{
		"dataset.neighbors": handle(neighbors),
		"dataset.path":      handle(path),
		"dataset.changes":   handle(changes),
	}
}

func neighbors(a linksArgs) ([]party.ID, error) {
	if err := present(needed{"a", a.A.IsZero()}, needed{"on", a.On.IsZero()}); err != nil {
		return nil, err
	}
	n, err := readNetwork(a.Dataset, a.A)
	if err != nil {
		return nil, err
	}
	return n.Neighbors(a.A, a.On), nil
}

// pathOut is a path; that of two parties that are not connected has no truth.
type pathOut struct {
	Parties []party.ID  `json:"parties"`
	Truth   civil.Truth `json:"truth"`
}

func path(a linksArgs) (any, error) {
	if err := present(needed{"a", a.A.IsZero()}, needed{"b", a.B.IsZero()}, needed{"on", a.On.IsZero()}); err != nil {
		return nil, err
	}
	n, err := readNetwork(a.Dataset, a.A, a.B)
	if err != nil {
		return nil, err
	}
	p, found := n.Path(a.A, a.B, a.On)
	if !found {
		return struct {
			Parties []party.ID `json:"parties"`
		}{[]party.ID{}}, nil
	}
	return pathOut{p.Parties, p.Truth}, nil
}

type changesArgs struct {
	Dataset json.RawMessage `json:"dataset"`
	From    civil.Date      `json:"from"`
	To      civil.Date      `json:"to"`
}

// changeOut is a change. What was or is no tie has neither state nor truth.
type changeOut struct {
	On       civil.Date       `json:"on"`
	Kind     network.LinkKind `json:"kind"`
	A        party.ID         `json:"a"`
	B        party.ID         `json:"b"`
	Via      string           `json:"via"`
	Was      network.State    `json:"was,omitzero"`
	Is       network.State    `json:"is,omitzero"`
	WasTruth *civil.Truth     `json:"wasTruth,omitempty"`
	IsTruth  *civil.Truth     `json:"isTruth,omitempty"`
}

func changes(a changesArgs) ([]changeOut, error) {
	if err := present(needed{"from", a.From.IsZero()}, needed{"to", a.To.IsZero()}); err != nil {
		return nil, err
	}
	n, err := readNetwork(a.Dataset)
	if err != nil {
		return nil, err
	}
	out := []changeOut{}
	for _, c := range n.Changes(a.From, a.To) {
		change := changeOut{On: c.On, Kind: c.Kind, A: c.A, B: c.B, Via: c.Via, Was: c.Was, Is: c.Is}
		if c.Was != "" {
			change.WasTruth = &c.WasTruth
		}
		if c.Is != "" {
			change.IsTruth = &c.IsTruth
		}
		out = append(out, change)
	}
	return out, nil
}
