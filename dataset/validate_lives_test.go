package dataset_test

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// said returns issues with their English messages.
func said(l issue.List) []string {
	var lines []string
	for _, i := range l {
		lines = append(lines, fmt.Sprintf("%s %s %s: %s", i.Severity, i.Path, i.Code, i.Message("en")))
	}
	return lines
}

func TestValidateLivesAndGroups(t *testing.T) {
	const members = `"platforms": [{"id": "eu", "names": {"en": "EU"}}], "memberships": [
		{"id": "m", "platform": "eu", "member": "DK", "events": [{"kind": "effective", "on": "1973-01-01"}]},
		{"id": "n", "platform": "eu", "member": "FR", "events": [{"kind": "effective", "on": "1958-01-01"}]}]`
	treaty := func(group string) string {
		return `{` + members + `, "agreements": [{"id": "a", "level": "treaty", "parties": [{"party": "KZ"}, ` + group + `],
			"events": [{"kind": "ratified", "party": "KZ", "on": "2020"}, {"kind": "ratified", "party": "eu", "on": "2020"}]}]}`
	}
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a circle of successors", `{"organizations": [
			{"id": "a", "names": {"en": "A"}, "until": "2000", "continuedBy": "b"}, {"id": "b", "names": {"en": "B"}, "until": "2001", "continuedBy": "c"},
			{"id": "c", "names": {"en": "C"}, "until": "2002", "continuedBy": "b"}, {"id": "d", "names": {"en": "D"}, "until": "2002", "continuedBy": "KZ"}]}`, []string{
			"error /organizations/1/continuedBy dataset.circular-succession: b is its own successor through c",
			"error /organizations/2/continuedBy dataset.circular-succession: c is its own successor through b"}},
		{"a code that two regions continue", `{"regions": [{"code": "KZ-63", "continues": ["KZ-VOS"]}, {"code": "KZ-10", "continues": ["KZ-VOS", "KZ-ALM"]}]}`, []string{
			"warning /regions/1/continues/0 dataset.doubled-continuation: the code KZ-VOS is already continued at /regions/0/continues/0, and only one region can keep its ties"}},
		{"acts after the end", `{"organizations": [{"id": "o", "names": {"en": "O"}, "until": "2003-02-04"}],
			"regions": [{"code": "KZ-63", "until": "2022"}], "platforms": [{"id": "p", "names": {"en": "P"}}],
			"agreements": [{"id": "a", "level": "treaty", "events": [{"kind": "ratified", "party": "o", "on": "2003-02-03"}, {"kind": "ratified", "party": "KZ", "on": "2003-02-04"},
				{"kind": "suspended", "party": "o", "on": "2003-02-04"}], "statements": [{"kind": "declaration", "by": "o", "on": "2004"}]}],
			"memberships": [{"id": "m", "platform": "p", "member": "o", "events": [{"kind": "effective", "on": "2004"}, {"kind": "left", "on": "2005"}]}],
			"offices": [{"id": "f", "of": "KZ-63", "events": [{"kind": "opened", "on": "2022"}, {"kind": "moved", "to": "KZ-10", "on": "2023"}, {"kind": "closed", "on": "2024"}]}]}`, []string{
			"warning /agreements/0/events/2/on dataset.party-ended: o no longer existed on 2003-02-04: its end date is 2003-02-04",
			"warning /agreements/0/statements/0/on dataset.party-ended: o no longer existed on 2004: its end date is 2003-02-04",
			"warning /memberships/0/events/0/on dataset.party-ended: o no longer existed on 2004: its end date is 2003-02-04",
			"warning /offices/0/events/1/on dataset.party-ended: KZ-63 no longer existed on 2023: its end date is 2022"}},
		{"a group that binds its members", treaty(`{"party": "eu", "binds": "members", "excludes": ["DK", "GL", "FO", "FR-NC", "FR-IDF", "PF"]}`), nil},
		{"exclusions of others", treaty(`{"party": "eu", "binds": "members", "excludes": ["NO", "HK"]}`), []string{
			"warning /agreements/0/parties/1/excludes/0 dataset.excluded-stranger: NO is not a member of eu and does not belong to one, so excluding it changes nothing",
			"warning /agreements/0/parties/1/excludes/1 dataset.excluded-stranger: HK is not a member of eu and does not belong to one, so excluding it changes nothing"}},
		{"what has no members", `{"organizations": [{"id": "eu", "names": {"en": "EU"}}], "agreements": [{"id": "a", "level": "treaty",
			"parties": [{"party": "KZ", "binds": "members"}, {"party": "eu", "binds": "members"}],
			"events": [{"kind": "ratified", "party": "KZ", "on": "2020"}, {"kind": "ratified", "party": "eu", "on": "2020"}]}]}`, []string{
			"error /agreements/0/parties/0/binds dataset.binds-without-platform: KZ is not a platform of this dataset, so it has no members to bind",
			"error /agreements/0/parties/1/binds dataset.binds-without-platform: eu is not a platform of this dataset, so it has no members to bind"}},
		{"shares, owners in a circle", `{"organizations": [
			{"id": "a", "names": {"en": "A"}, "owners": [{"party": "b", "share": "0.6"}, {"party": "KZ-59", "share": "0.6"}]}, {"id": "b", "names": {"en": "B"}, "owners": [{"party": "a"}]}]}`, []string{
			`warning /organizations/0/owners/1/share party.shares-over-one: with this share the owners together hold "1.2", which is more than the whole`}},
		{"an accession of one party", `{"platforms": [{"id": "wto", "names": {"en": "WTO"}}],
			"agreements": [{"id": "a", "level": "treaty", "events": [{"kind": "ratified", "party": "KZ", "on": "2015"}]}, {"id": "b", "level": "treaty", "parties": [{"party": "KZ"}]}],
			"memberships": [{"id": "m", "platform": "wto", "member": "KZ", "via": "a", "events": [{"kind": "effective", "on": "2015"}]}]}`, []string{
			"warning /agreements/1/parties agreement.lone-party: KZ is the only party on record, so the agreement creates no tie; name the other parties"}},
		{"a newcomer's memorandum", `{"agreements": [{"id": "m", "parties": [{"party": "KZ-19"}, {"party": "CN-SN"}],
			"events": [{"kind": "signed", "party": "KZ-19", "on": "2025-11-28"}, {"kind": "signed", "party": "CN-SN", "on": "2025-11-28"}]}]}`, []string{
			"warning /agreements/0/level agreement.no-level: the level of the agreement is not stated, so it is unclear what puts it into force; " +
				"choose one of: treaty, intergovernmental, subnational, commercial"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, said(read(t, c.text).Validate()))
		})
	}
}

// A chain of successors is walked once, and what everybody excludes is found at once.
func TestValidateLivesInTime(t *testing.T) {
	circle := func(n int) *dataset.Dataset {
		var d dataset.Dataset
		for i := range n {
			o := party.Organization{ID: party.MustParseID(fmt.Sprintf("o%d", i)), Names: locale.Text{"en": "O"}}
			o.ContinuedBy = party.MustParseID(fmt.Sprintf("o%d", (i+1)%n))
			d.Organizations = append(d.Organizations, o)
		}
		return &d
	}
	n := effort.Size(500, 1000)
	assert.NotEmpty(t, circle(n).Validate())
	assert.Less(t, growth(t, circle, n), 13.0) // four times as long, and a log; the square is 16
}

// No field of a record is written as null: what is not there is left out.
func TestNothingIsWrittenAsNull(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var check func(of reflect.Type, name string)
	check = func(of reflect.Type, name string) {
		switch of.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map:
			check(of.Elem(), name)
		case reflect.Struct:
			if seen[of] {
				return
			}
			seen[of] = true
			for i := range of.NumField() {
				f := of.Field(i)
				tag := f.Tag.Get("json")
				if !f.IsExported() {
					continue
				}
				switch f.Type.Kind() {
				case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface:
					assert.True(t, strings.Contains(tag, "omitempty") || strings.Contains(tag, "omitzero"), "%s.%s", name, f.Name)
				}
				check(f.Type, of.Name())
			}
		}
	}
	check(reflect.TypeFor[dataset.Dataset](), "")
	require.Greater(t, len(seen), 30)

	d := read(t, `{"organizations": [{"id": "o"}], "platforms": [{"id": "p", "remarks": [{"cites": [{"source": "s"}]}]}], "indicators": [{"code": "i"}],
		"regions": [{"code": "KZ", "aliases": [{"kind": "short"}]}]}`)
	var written bytes.Buffer
	require.NoError(t, d.Write(&written))
	assert.NotContains(t, written.String(), "null")
	again, err := dataset.Read(&written, dataset.ReadOptions{})
	require.NoError(t, err)
	assert.Equal(t, said(d.Validate()), said(again.Validate()))
}

// What is read and written is read again as the same, with every new field of the format.
func TestNewFieldsAreReadAgain(t *testing.T) {
	const text = `{"regions": [{"code": "KZ-63", "continues": ["KZ-VOS"], "from": "2022-06-08", "until": "2099"}],
		"organizations": [{"id": "o", "names": {"en": "O"}, "owners": [{"party": "KZ", "share": "0.51", "from": "2020", "until": "2021", "cites": [{"source": "s"}]}],
			"from": "2019", "until": "2021", "continuedBy": "p"}],
		"platforms": [{"id": "p", "names": {"en": "P"}, "kind": "zone"}],
		"agreements": [{"id": "a", "nonBinding": true, "parties": [{"party": "p", "binds": "members", "side": "west", "territories": [{"code": "KZ-63", "from": "2022"}], "excludes": ["KZ-10"]}],
			"rules": {"term": {"delay": {"years": 5, "clear": true}, "renews": {"years": 1}, "notice": {"months": 6}}, "survival": {"years": 20}},
			"events": [{"kind": "suspended", "party": "KZ", "toward": "CN", "on": "2020"}],
			"statements": [{"kind": "non-application", "by": "KZ", "toward": "CN", "from": "2020", "until": "2021"}, {"kind": "objection", "by": "KZ", "precludes": true}],
			"relations": [{"kind": "protocol-to", "to": "b", "ends": true}, {"kind": "supersedes", "to": "c", "effect": "prevails"}],
			"commitments": [{"kind": "trade", "value": {"amount": "1.50", "unit": "USD"}}]},
			{"id": "b", "rules": {"term": {"until": "2030-01-01"}}}],
		"memberships": [{"id": "m", "platform": "p", "member": "KZ", "events": [{"kind": "effective", "as": "observer", "on": "2020"}]}],
		"offices": [{"id": "f", "of": "KZ", "events": [{"kind": "planned", "on": "2030"}]}],
		"indicators": [{"code": "i", "names": {"en": "I"}, "unit": "count", "direction": "mutual"}]}`
	d := read(t, text)
	var first, second bytes.Buffer
	require.NoError(t, d.Write(&first))
	again := read(t, first.String())
	require.NoError(t, again.Write(&second))
	assert.Equal(t, first.String(), second.String())
	assert.JSONEq(t, text, first.String())
	assert.Equal(t, d.Clone(), again.Clone())
}
