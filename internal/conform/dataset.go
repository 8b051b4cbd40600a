package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

func datasetOps() map[string]handler {
	return map[string]handler{
		"dataset.validate": handle(validate),
		"dataset.links":    handle(links),
	}
}

type validateArgs struct {
	Dataset json.RawMessage `json:"dataset"`
}

type issueOut struct {
	Path     issue.Path     `json:"path"`
	Code     issue.Code     `json:"code"`
	Severity issue.Severity `json:"severity"`
}

func validate(a validateArgs) ([]issueOut, error) {
	d, err := readDataset(a.Dataset)
	if err != nil {
		return nil, err
	}
	out := []issueOut{}
	for _, i := range d.Validate() {
		out = append(out, issueOut{i.Path, i.Code, i.Severity})
	}
	return out, nil
}

func readDataset(text []byte) (*dataset.Dataset, error) {
	if err := present(needed{"dataset", text == nil}); err != nil {
		return nil, err
	}
	return dataset.Read(bytes.NewReader(text), dataset.ReadOptions{})
}

type linksArgs struct {
	Dataset json.RawMessage `json:"dataset"`
	A       party.ID        `json:"a"`
	B       party.ID        `json:"b"`
	On      civil.Date      `json:"on"`
}

type linkOut struct {
	Kind    network.LinkKind `json:"kind"`
	Truth   civil.Truth      `json:"truth"`
	Since   civil.When       `json:"since,omitzero"`
	Via     string           `json:"via,omitzero"`
	Basis   source.Basis     `json:"basis,omitzero"`
	Sources []string         `json:"sources"`
}

func links(a linksArgs) ([]linkOut, error) {
	d, err := readDataset(a.Dataset)
	if err != nil {
		return nil, err
	}
	if err := present(needed{"a", a.A.IsZero()}, needed{"b", a.B.IsZero()}, needed{"on", a.On.IsZero()}); err != nil {
		return nil, err
	}
	if err := cmp.Or(knownRegion(a.A), knownRegion(a.B)); err != nil {
		return nil, err
	}
	x, err := network.New(d)
	if err != nil {
		return nil, err
	}
	out := []linkOut{}
	for _, l := range x.Links(a.A, a.B, a.On) {
		out = append(out, linkOut{l.Kind, l.Truth, l.Since, l.Via, l.Basis, cited(l.Cites)})
	}
	return out, nil
}

// knownRegion returns an error if id is the code of an unknown region.
func knownRegion(id party.ID) error {
	code, ok := id.Region()
	if !ok {
		return nil
	}
	return code.Validate().Err()
}

// cited returns the sources of cites in order, without duplicates.
func cited(cites []source.Cite) []string {
	ids := []string{}
	for _, c := range cites {
		if !slices.Contains(ids, c.Source) {
			ids = append(ids, c.Source)
		}
	}
	return ids
}
