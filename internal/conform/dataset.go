package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

func datasetOps() map[string]handler {
	return map[string]handler{
		"dataset.read":       handle(readFaults),
		"dataset.validate":   handle(validate),
		"dataset.links":      handle(links),
		"dataset.status":     handle(statusIn),
		"dataset.between":    handle(between),
		"dataset.membership": handle(membershipIn),
		"dataset.asKnown":    handle(asKnown),
		"dataset.merge":      handle(merge),
		"dataset.diff":       handle(diff),
		"dataset.apply":      handle(applied),
	}
}

type readArgs struct {
	Text *string `json:"text"`
}

type faultOut struct {
	Line   int        `json:"line"`
	Column int        `json:"column"`
	Code   issue.Code `json:"code"`
}

// readFaults returns the faults of a file, at most as many as anybody can read.
func readFaults(a readArgs) ([]faultOut, error) {
	if err := present(needed{"text", a.Text == nil}); err != nil {
		return nil, err
	}
	out := []faultOut{}
	_, err := dataset.Read(strings.NewReader(*a.Text), dataset.ReadOptions{MaxErrors: 10_000})
	var all dataset.ReadErrors
	if err != nil && !errors.As(err, &all) {
		return nil, err
	}
	for _, e := range all {
		out = append(out, faultOut{e.Line, e.Column, e.Code})
	}
	return out, nil
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

// linkOut is a link with the sources of its cites. Absent is what is empty.
type linkOut struct {
	Kind    network.LinkKind `json:"kind"`
	State   network.State    `json:"state"`
	Role    platform.Role    `json:"role,omitzero"`
	RoleB   platform.Role    `json:"roleB,omitzero"`
	Truth   civil.Truth      `json:"truth"`
	Applies civil.Truth      `json:"applies"`
	Since   civil.When       `json:"since,omitzero"`
	Until   civil.When       `json:"until,omitzero"`
	A       party.ID         `json:"a"`
	B       party.ID         `json:"b"`
	Via     string           `json:"via,omitzero"`
	Through party.ID         `json:"through,omitzero"`
	Basis   source.Basis     `json:"basis,omitzero"`
	Sources []string         `json:"sources"`
}

func links(a linksArgs) ([]linkOut, error) {
	if err := present(needed{"a", a.A.IsZero()}, needed{"on", a.On.IsZero()}); err != nil {
		return nil, err
	}
	n, err := readNetwork(a.Dataset, a.A, a.B)
	if err != nil {
		return nil, err
	}
	found := n.LinksOf(a.A, a.On)
	if !a.B.IsZero() {
		found = n.Links(a.A, a.B, a.On)
	}
	out := make([]linkOut, len(found))
	for i, l := range found {
		out[i] = linkOut{
			l.Kind, l.State, l.Role, l.RoleB, l.Truth, l.Applies, l.Since, l.Until, l.A, l.B, l.Via, l.Through, l.Basis, cited(l.Cites),
		}
	}
	return out, nil
}

// readNetwork makes a network of a dataset, and returns an error where one of the parties is the code of an unknown
// region.
func readNetwork(text []byte, parties ...party.ID) (*network.Network, error) {
	d, err := readDataset(text)
	if err != nil {
		return nil, err
	}
	for _, id := range parties {
		if err := knownRegion(id); err != nil {
			return nil, err
		}
	}
	return network.New(d)
}

type statusInArgs struct {
	Dataset   json.RawMessage `json:"dataset"`
	Agreement string          `json:"agreement"`
	Party     party.ID        `json:"party"`
	A         party.ID        `json:"a"`
	B         party.ID        `json:"b"`
	On        civil.Date      `json:"on"`
}

func statusIn(a statusInArgs) (statusOut, error) {
	if err := present(needed{"agreement", a.Agreement == ""}, needed{"on", a.On.IsZero()}); err != nil {
		return statusOut{}, err
	}
	n, err := readNetwork(a.Dataset, a.Party)
	if err != nil {
		return statusOut{}, err
	}
	s, isKnown := n.AgreementStatus(a.Agreement, a.Party, a.On)
	if !isKnown {
		return statusOut{}, noRecord("agreement", a.Agreement)
	}
	return statusFrom(s), nil
}

type betweenOut struct {
	State   agreement.State `json:"state"`
	InForce civil.Truth     `json:"inForce"`
	Applies civil.Truth     `json:"applies"`
	Since   civil.When      `json:"since,omitzero"`
	Until   civil.When      `json:"until,omitzero"`
}

func between(a statusInArgs) (betweenOut, error) {
	if err := present(needed{"agreement", a.Agreement == ""}, needed{"a", a.A.IsZero()}, needed{"b", a.B.IsZero()}, needed{"on", a.On.IsZero()}); err != nil {
		return betweenOut{}, err
	}
	n, err := readNetwork(a.Dataset, a.A, a.B)
	if err != nil {
		return betweenOut{}, err
	}
	s, isKnown := n.StatusBetween(a.Agreement, a.A, a.B, a.On)
	if !isKnown {
		return betweenOut{}, noRecord("agreement", a.Agreement)
	}
	return betweenOut{s.State, s.InForce, s.Applies, s.Since, s.Until}, nil
}

type membershipInArgs struct {
	Dataset    json.RawMessage `json:"dataset"`
	Membership string          `json:"membership"`
	On         civil.Date      `json:"on"`
}

func membershipIn(a membershipInArgs) (membershipOut, error) {
	if err := present(needed{"membership", a.Membership == ""}, needed{"on", a.On.IsZero()}); err != nil {
		return membershipOut{}, err
	}
	n, err := readNetwork(a.Dataset)
	if err != nil {
		return membershipOut{}, err
	}
	s, isKnown := n.MembershipStatus(a.Membership, a.On)
	if !isKnown {
		return membershipOut{}, noRecord("membership", a.Membership)
	}
	return membershipFrom(s), nil
}

// noRecord is the error for an id that the dataset does not have.
func noRecord(kind, id string) error {
	return fmt.Errorf("conform: no %s %s", kind, spelling.Quote(id))
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
