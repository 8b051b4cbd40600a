package main

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// The limits of a request.
const (
	mostAddress = 2000 // characters
	mostText    = 200  // bytes of a search
	mostQuoted  = 60   // characters of a value in a message
	mostRows    = 1000 // of one answer
	usualRows   = 100
	mostOffset  = 1_000_000
)

// query is a request that is answered from an edition. Its methods return the values of parameters; the first one that is
// wrong is the problem.
type query struct {
	*edition
	path    string
	values  url.Values
	tag     language.Tag
	brief   brief.Brief
	known   civil.Date
	problem *problem
}

// parse checks the parameters of a request against the names of those that there are.
func parse(r *http.Request, names []string) (url.Values, *problem) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, faultQuery.of("", nil)
	}
	for _, name := range sortedKeys(values) {
		switch all := values[name]; {
		case !utf8.ValidString(name) || slices.ContainsFunc(all, func(v string) bool { return !utf8.ValidString(v) }):
			return nil, faultQuery.of("", nil)
		case !slices.Contains(names, name):
			return nil, faultUnknown.of(quoted(name), issue.Args{"known": strings.Join(names, ", ")})
		case len(all) > 1:
			return nil, faultRepeated.of(name, issue.Args{})
		}
	}
	return values, nil
}

func sortedKeys(values url.Values) []string {
	var names []string
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// languageOf returns the language of an answer: that of the parameter lang, or else the first one of the header that there is.
func languageOf(r *http.Request) (language.Tag, *problem) {
	accepted := language.English
	all, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	for _, tag := range all {
		if own, is := prose.Match(tag); is && err == nil {
			accepted = own
			break
		}
	}
	wanted := r.URL.Query().Get("lang")
	if wanted == "" {
		return accepted, nil
	}
	tag, err := text.ParseTag(wanted)
	if own, is := prose.Match(tag); is && err == nil {
		return own, nil
	}
	return accepted, faultLanguage.of("lang", issue.Args{"value": quoted(wanted)})
}

// codeOf returns the code of a language: en, ru, kk or zh.
func codeOf(tag language.Tag) string {
	base, _ := tag.Base()
	return base.String()
}

// quoted returns a value as a message has it.
func quoted(value string) string {
	if runes := []rune(value); len(runes) > mostQuoted {
		value = string(runes[:mostQuoted]) + "…"
	}
	return strconv.Quote(value)
}

// fail notes a problem, if it is the first.
func (q *query) fail(f *fault, name string, args issue.Args) {
	if q.problem == nil {
		q.problem = f.of(name, args)
	}
}

// text returns a text, which may be empty.
func (q *query) text(name string) string {
	value := q.values.Get(name)
	if len(value) > mostText {
		q.fail(faultText, name, issue.Args{"limit": strconv.Itoa(mostText)})
	}
	return value
}

// day returns a day, or another one where none is given.
func (q *query) day(name string, other civil.Date) civil.Date {
	value := q.values.Get(name)
	if value == "" {
		return other
	}
	day, err := civil.ParseDate(value)
	if err != nil {
		q.fail(faultDay, name, issue.Args{"value": quoted(value)})
	}
	return day
}

// number returns a number, or another one where none is given.
func (q *query) number(name string, least, most, other int) int {
	value := q.values.Get(name)
	if value == "" {
		return other
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < least || n > most {
		q.fail(faultNumber, name, issue.Args{"value": quoted(value), "least": strconv.Itoa(least), "most": strconv.Itoa(most)})
	}
	return n
}

// party returns a party, which must be given.
func (q *query) party(name string) party.ID {
	if q.values.Get(name) == "" {
		q.fail(faultMissing, name, issue.Args{})
	}
	return q.partyOrNone(name)
}

// partyOrNone returns a party, or the zero ID where none is given.
func (q *query) partyOrNone(name string) party.ID {
	value := q.values.Get(name)
	if value == "" {
		return party.ID{}
	}
	id, err := q.net.Party(value)
	var unknown *network.UnknownPartyError
	switch {
	case errors.As(err, &unknown):
		args := issue.Args{"value": quoted(value)}
		if !unknown.Suggestion.IsZero() {
			args["suggestion"] = unknown.Suggestion.String()
		}
		q.fail(faultParty, name, args)
	case err != nil:
		q.fail(faultID, name, issue.Args{"value": quoted(value)})
	}
	return id
}

// address returns the address of the request with another value of a parameter.
func (q *query) address(name, value string) string {
	values := url.Values{}
	for other, all := range q.values {
		if all[0] != "" && other != "id" {
			values[other] = all
		}
	}
	values.Set(name, value)
	return q.path + "?" + values.Encode()
}

// rows returns the part of a list that a request asks for, and the address of the next part, "" after the last one.
func rows[T any](q *query, all []T) (some []T, next string) {
	limit, offset := q.number("limit", 1, mostRows, usualRows), q.number("offset", 0, mostOffset, 0)
	if q.problem != nil {
		return nil, ""
	}
	from := min(offset, len(all))
	until := min(from+limit, len(all))
	if until < len(all) {
		next = q.address("offset", strconv.Itoa(until))
	}
	return all[from:until], next
}
