package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region/names"
)

// loaded is a dataset and its network.
type loaded struct {
	*network.Network
	data *dataset.Dataset
}

// load reads the dataset of a file, or the atlas, and reports its errors.
func load(file string, tag language.Tag, errs io.Writer) (loaded, error) {
	if file == "" {
		return world()
	}
	data, err := dataset.ReadFile(file, dataset.ReadOptions{})
	var bad *dataset.ReadError
	switch {
	case errors.As(err, &bad):
		return loaded{}, fmt.Errorf("%s: %s\n%s", bad.Position, bad.Message(tag), bad.Excerpt)
	case err != nil:
		return loaded{}, fmt.Errorf("the dataset cannot be read: %w", err)
	}
	if wrong := data.Validate().Errors(); len(wrong) > 0 {
		if err := data.Report(errs, wrong, tag); err != nil {
			return loaded{}, err
		}
		return loaded{}, errInvalid
	}
	net, err := network.New(data)
	return loaded{net, data}, err
}

// errInvalid is the error of a dataset whose errors have been reported.
var errInvalid = errors.New("the dataset has errors")

// world reads the atlas once.
var world = sync.OnceValues(func() (loaded, error) {
	data, err := atlas.Dataset()
	if err != nil {
		return loaded{}, err
	}
	net, err := network.New(data)
	return loaded{net, data}, err
})

// find returns the party that a text means: a code, an id, or a name in any language.
func find(l loaded, text string, tag language.Tag) (party.ID, error) {
	id, err := l.Party(text)
	if err == nil {
		return id, nil
	}
	if id, found := l.recorded(text); found {
		return id, nil
	}
	if id, err := l.Party(strings.ToLower(text)); err == nil { // EAEU for eaeu
		return id, nil
	}
	found := names.Search(text, names.Options{Language: tag, Limit: 1})
	switch {
	case len(found) == 0:
		return party.ID{}, fmt.Errorf("no party is called %q", text)
	case found[0].Similar:
		return party.ID{}, fmt.Errorf("no party is called %q; did you mean %s (%s)?", text, found[0].Name, found[0].Code)
	}
	return party.IDFrom(found[0].Code), nil
}

// recorded finds a party by a name of its record, or by the initials of one: ШОС, WTO.
func (l loaded) recorded(text string) (party.ID, bool) {
	bears := func(all locale.Text) bool {
		for _, name := range all {
			if strings.EqualFold(name, strings.TrimSpace(text)) || text != "" && initials(name) == strings.TrimSpace(text) {
				return true
			}
		}
		return false
	}
	for _, o := range l.data.Organizations {
		if bears(o.Names) {
			return o.ID, true
		}
	}
	for _, p := range l.data.Platforms {
		if bears(p.Names) {
			return p.ID, true
		}
	}
	for _, r := range l.data.Regions {
		if bears(r.Names) {
			return party.IDFrom(r.Code), true
		}
	}
	return party.ID{}, false
}

// initials returns the first letters of the words of a name that have more than three: CIS of "Commonwealth of Independent
// States", ШОС of «Шанхайская организация сотрудничества». It is empty where that is one letter.
func initials(name string) string {
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) })
	var letters []rune
	for _, word := range words {
		if first := []rune(word); len(first) > 3 {
			letters = append(letters, unicode.ToUpper(first[0]))
		}
	}
	if len(letters) < 2 {
		return ""
	}
	return string(letters)
}
