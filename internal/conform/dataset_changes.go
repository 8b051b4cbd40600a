package main

import (
	"bytes"
	"encoding/json"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
)

type asKnownArgs struct {
	Dataset json.RawMessage `json:"dataset"`
	On      civil.Date      `json:"on"`
}

func asKnown(a asKnownArgs) (json.RawMessage, error) {
	if err := present(needed{"on", a.On.IsZero()}); err != nil {
		return nil, err
	}
	d, err := readDataset(a.Dataset)
	if err != nil {
		return nil, err
	}
	return written(d.AsKnown(a.On))
}

type mergeArgs struct {
	Datasets []json.RawMessage `json:"datasets"`
}

type mergeOut struct {
	Dataset   json.RawMessage    `json:"dataset"`
	Conflicts []dataset.Conflict `json:"conflicts"`
}

func merge(a mergeArgs) (mergeOut, error) {
	var all []*dataset.Dataset
	for _, text := range a.Datasets {
		d, err := readDataset(text)
		if err != nil {
			return mergeOut{}, err
		}
		all = append(all, d)
	}
	merged, conflicts, err := dataset.Merge(dataset.MergeOptions{}, all...)
	if err != nil {
		return mergeOut{}, err
	}
	text, err := written(merged)
	return mergeOut{text, append([]dataset.Conflict{}, conflicts...)}, err
}

type diffArgs struct {
	Old json.RawMessage `json:"old"`
	New json.RawMessage `json:"new"`
}

// read returns both datasets.
func (a diffArgs) read() (older, newer *dataset.Dataset, err error) {
	if err := present(needed{"old", a.Old == nil}, needed{"new", a.New == nil}); err != nil {
		return nil, nil, err
	}
	if older, err = readDataset(a.Old); err != nil {
		return nil, nil, err
	}
	newer, err = readDataset(a.New)
	return older, newer, err
}

func diff(a diffArgs) (dataset.Changes, error) {
	older, newer, err := a.read()
	if err != nil {
		return nil, err
	}
	return dataset.Diff(older, newer)
}

// applied returns what the old dataset becomes by the changes to the new one.
func applied(a diffArgs) (json.RawMessage, error) {
	older, newer, err := a.read()
	if err != nil {
		return nil, err
	}
	changes, err := dataset.Diff(older, newer)
	if err != nil {
		return nil, err
	}
	result, err := dataset.Apply(older, changes)
	if err != nil {
		return nil, err
	}
	return written(result)
}

// written returns a dataset in its canonical form.
func written(d *dataset.Dataset) (json.RawMessage, error) {
	var b bytes.Buffer
	err := d.Write(&b)
	return b.Bytes(), err
}
