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
	"github.com/crossborder-go/crossborder/internal/renaming"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// loaded is a dataset and its network.
type loaded struct {
	*network.Network
	data *dataset.Dataset
}

// load reads the dataset of a file, or the atlas, and reports its errors.
func load(file string, from reading, errs io.Writer) (loaded, error) {
	if file == "" {
		return world()
	}
	data, err := from.all(file)
	if err != nil {
		return loaded{}, err
	}
	net, err := network.New(data)
	if err != nil {
		if err := dataset.ReportError(errs, err, dataset.ReportOptions{Language: from.tag}); err != nil {
			return loaded{}, err
		}
		return loaded{}, errInvalid
	}
	return loaded{net, data}, nil
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
	found := names.Search(text, names.Options{Language: tag, Limit: 20})
	switch {
	case len(found) == 0:
		return party.ID{}, fmt.Errorf("no party is called %.100q", text)
	case found[0].Similar:
		return party.ID{}, fmt.Errorf("no party is called %.100q; did you mean %s (%s)?", text, found[0].Name, found[0].Code)
	}
	first := meant(found[0])
	for _, m := range found[1:] {
		if !isAsGood(m, found[0]) || bears(found[0].Code, text, tag) && !bears(m.Code, text, tag) {
			continue
		}
		if other := meant(m); other != first && (m.Was.IsZero() || m.Name != found[0].Name) { // SU and 810 are one state
			return party.ID{}, fmt.Errorf("%.100q is the name of %s (%s) and of %s (%s); which one?", text, names.Name(first, tag), first, names.Name(other, tag), other)
		}
	}
	return party.IDFrom(first), nil
}

// meant returns the code that has the name of a match: that of a state that is no more, and not of one that followed it.
func meant(m names.Match) region.Code {
	if _, isWithdrawn := region.Withdrawal(renaming.Codes{}.Code(m.Was)); isWithdrawn {
		return m.Was
	}
	return m.Code
}

// isAsGood reports whether a match is of the same sort as the first: both countries or both not, and both by a name or
// both by an abbreviation or a code.
func isAsGood(m, first names.Match) bool {
	isShort := func(m names.Match) bool { return m.By == names.ByAbbreviation || m.By == names.ByCode }
	return !m.Similar && m.Code.Form() == first.Code.Form() && isShort(m) == isShort(first) && m.Was.IsZero() == first.Was.IsZero()
}

// bears reports whether a text is the whole name of an area in a language, the usual or the official one.
func bears(code region.Code, text string, tag language.Tag) bool {
	for _, l := range []language.Tag{tag, language.English, language.Russian, language.Kazakh, language.SimplifiedChinese} {
		if strings.EqualFold(names.Name(code, l), strings.TrimSpace(text)) || strings.EqualFold(names.Official(code, l), strings.TrimSpace(text)) {
			return true
		}
	}
	return false
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
