package dataset_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

// In a case, a and b are what two datasets have in one record, want is what the merged one has, and conflicts are those
// that are listed.
type mergeCase struct {
	name, a, b, want string
	conflicts        []string
}

// check merges records that are written by frame, which has a %s for what the case has.
func (c mergeCase) check(t *testing.T, frame func(string) string) {
	t.Helper()
	a, b := read(t, frame(c.a)), read(t, frame(c.b))
	want := written(t, read(t, frame(c.want)))
	for _, all := range [][]*dataset.Dataset{{a, b}, {b, a}, {a, b, a}} {
		merged, conflicts := merge(t, all...)
		assert.Equal(t, want, written(t, merged), c.name)
		assert.Equal(t, append([]string{}, c.conflicts...), described(conflicts), c.name)
	}
}

func TestMergeFields(t *testing.T) {
	for _, c := range []mergeCase{
		{"a value that one has", `"seat": "KZ"`, `"founded": "2001"`, `"seat": "KZ", "founded": "2001"`, nil},
		{"two seats", `"seat": "KZ"`, `"seat": "CN"`, `"seat": "CN"`, []string{`platforms p /seat: "CN" "KZ"`}},
		{"names", `"names": {"en": "A", "ru": "А"}`, `"names": {"en": "B", "kk": "Ә"}`, `"names": {"en": "A", "ru": "А", "kk": "Ә"}`, []string{`platforms p /names/en: "A" "B"`}},
		{"a narrower day", `"founded": "2001"`, `"founded": "2001-05-03"`, `"founded": "2001-05-03"`, nil},
		{"days that overlap", `"founded": "2001"`, `"founded": "[2000-06-01..2001-03-31]"`, `"founded": "[2001-01-01..2001-03-31]"`, nil},
		{"one common day", `"founded": "[..2001-03-31]"`, `"founded": "[2001-03-31..]"`, `"founded": "2001-03-31"`, nil},
		{"about a year", `"founded": "2001~"`, `"founded": "2002-01-15"`, `"founded": "2002-01-15"`, nil},
		{"perhaps and surely", `"founded": "2001-05-03?"`, `"founded": "2001"`, `"founded": "2001-05-03"`, nil},
		{"perhaps twice", `"founded": "2001-05-03?"`, `"founded": "2001?"`, `"founded": "2001-05-03?"`, nil},
		{"two years", `"founded": "2001"`, `"founded": "2003-05-03"`, `"founded": "[2001-01-01..2003-05-03]"`, []string{`platforms p /founded: "2001" "2003-05-03"`}},
		{"open ends apart", `"founded": "[..2001]"`, `"founded": "[2002..2003]"`, `"founded": "[..2003-12-31]"`, []string{`platforms p /founded: "[..2001]" "[2002..2003]"`}},
		{"operators", `"operators": [{"party": "KZ"}]`, `"operators": [{"party": "KZ", "from": "2001"}, {"party": "CN"}]`,
			`"operators": [{"party": "CN"}, {"party": "KZ", "from": "2001"}]`, nil},
		{"an operator twice", `"operators": [{"party": "KZ", "from": "2001", "until": "2002"}]`, `"operators": [{"party": "KZ", "from": "2001", "until": "2002"}, {"party": "KZ", "from": "2005"}]`,
			`"operators": [{"party": "KZ", "from": "2001", "until": "2002"}, {"party": "KZ", "from": "2005"}]`, nil},
		{"cites", `"cites": [{"source": "t"}, {"source": "s"}]`, `"cites": [{"source": "s"}]`, `"cites": [{"source": "s"}, {"source": "t"}]`, nil},
		{"remarks", `"remarks": [{"text": {"en": "B"}}]`, `"remarks": [{"text": {"en": "B"}, "cites": [{"source": "s"}]}, {"text": {"en": "A"}}]`,
			`"remarks": [{"text": {"en": "A"}}, {"text": {"en": "B"}, "cites": [{"source": "s"}]}]`, nil},
		{"recorded", `"recorded": "2015-01-02"`, `"recorded": "2015-01-01", "retracted": "2016-01-01"`, `"recorded": "2015-01-01", "retracted": "2016-01-01"`,
			[]string{`platforms p /recorded: "2015-01-01" "2015-01-02"`}},
	} {
		c.check(t, func(fields string) string { return `{"platforms": [{"id": "p", ` + fields + `}]}` })
	}
}

func TestMergeAgreements(t *testing.T) {
	for _, c := range []mergeCase{
		{"lists of ids", `"depositaries": ["KZ", "CN"]`, `"depositaries": ["RU", "CN"]`, `"depositaries": ["CN", "KZ", "RU"]`, nil},
		{"the same list", `"depositaries": ["KZ", "CN"]`, `"depositaries": ["KZ", "CN"], "nonBinding": true`, `"nonBinding": true, "depositaries": ["KZ", "CN"]`, nil},
		{"weights", `"parties": [{"party": "KZ", "weight": {"w": "0.20"}}]`, `"parties": [{"party": "KZ", "weight": {"w": "0.2", "v": "1"}, "counts": false}]`,
			`"parties": [{"party": "KZ", "weight": {"v": "1", "w": "0.20"}, "counts": false}]`, nil},
		{"other weights", `"parties": [{"party": "KZ", "weight": {"w": "10"}}]`, `"parties": [{"party": "CN"}, {"party": "KZ", "weight": {"w": "9"}}]`,
			`"parties": [{"party": "CN"}, {"party": "KZ", "weight": {"w": "9"}}]`, []string{`agreements a /parties/1/weight/w: "9" "10"`}},
		{"territories", `"parties": [{"party": "DK", "territories": [{"code": "GL"}], "excludes": ["FO"]}]`, `"parties": [{"party": "DK", "territories": [{"code": "FO"}, {"code": "GL", "from": "2001"}]}]`,
			`"parties": [{"party": "DK", "territories": [{"code": "FO"}, {"code": "GL", "from": "2001"}], "excludes": ["FO"]}]`, nil},
		{"rules", `"rules": {"survival": {"years": 1}, "term": {"delay": {"years": 5}}}`, `"rules": {"survival": {"years": 2}, "laterParty": {"delay": {"days": 30}}}`,
			`"rules": {"laterParty": {"delay": {"days": 30}}, "term": {"delay": {"years": 5}}, "survival": {"years": 1}}`,
			[]string{`agreements a /rules/survival: {"years":1} {"years":2}`}},
		{"signatories", `"signatories": [{"person": {"name": {"en": "Z"}, "for": "KZ"}}, {"person": {"name": {"en": "A"}, "for": "CN"}}]`,
			`"signatories": [{"person": {"name": {"en": "Z"}, "for": "KZ"}, "on": "2001-05-03"}]`,
			`"signatories": [{"person": {"name": {"en": "A"}, "for": "CN"}}, {"person": {"name": {"en": "Z"}, "for": "KZ"}, "on": "2001-05-03"}]`, nil},
		{"one statement", `"statements": [{"kind": "declaration", "by": "KZ", "on": "2001", "text": {"en": "A"}}]`, `"statements": [{"kind": "declaration", "by": "KZ", "on": "2001", "withdrawn": "2005", "text": {"ru": "А"}}]`,
			`"statements": [{"kind": "declaration", "by": "KZ", "on": "2001", "withdrawn": "2005", "text": {"en": "A", "ru": "А"}}]`, nil},
		{"two statements", `"statements": [{"kind": "declaration", "by": "KZ", "on": "2001", "text": {"en": "A"}}]`, `"statements": [{"kind": "declaration", "by": "KZ", "on": "2001", "text": {"en": "B"}}]`,
			`"statements": [{"kind": "declaration", "by": "KZ", "on": "2001", "text": {"en": "A"}}, {"kind": "declaration", "by": "KZ", "on": "2001", "text": {"en": "B"}}]`, nil},
		{"relations", `"relations": [{"kind": "supersedes", "to": "b", "effect": "prevails"}]`, `"relations": [{"kind": "supersedes", "to": "b", "effect": "suspends"}, {"kind": "amends", "to": "c"}]`,
			`"relations": [{"kind": "amends", "to": "c"}, {"kind": "supersedes", "to": "b", "effect": "prevails"}]`, []string{`agreements a /relations/1/effect: "prevails" "suspends"`}},
		{"commitments", `"commitments": [{"kind": "trade", "by": ["KZ", "CN"], "value": {"amount": "1", "unit": "USD"}}]`, `"commitments": [{"kind": "trade", "by": ["CN", "KZ"], "value": {"amount": "2", "unit": "USD"}, "due": "2030"}]`,
			`"commitments": [{"kind": "trade", "by": ["CN", "KZ"], "value": {"amount": "1", "unit": "USD"}, "due": "2030"}]`,
			[]string{`agreements a /commitments/0/value: {"amount":"1","unit":"USD"} {"amount":"2","unit":"USD"}`}},
	} {
		c.check(t, func(fields string) string { return `{"agreements": [{"id": "a", ` + fields + `}]}` })
	}
}

func TestMergeActs(t *testing.T) {
	for _, c := range []mergeCase{
		{"one signature on two days", `{"kind": "signed", "party": "KZ", "on": "2001-01-01"}`, `{"kind": "signed", "party": "KZ", "on": "2001-02-01"}`,
			`{"kind": "signed", "party": "KZ", "on": "[2001-01-01..2001-02-01]"}`, []string{`agreements a /events/0/on: "2001-01-01" "2001-02-01"`}},
		{"two signatures", `{"kind": "signed", "party": "KZ", "on": "2001-01-01"}`, `{"kind": "signed", "party": "CN", "on": "2001-02-01"}`,
			`{"kind": "signed", "party": "KZ", "on": "2001-01-01"}, {"kind": "signed", "party": "CN", "on": "2001-02-01"}`, nil},
		{"two effects", `{"kind": "ratified", "party": "KZ", "on": "2001-01-01", "effective": "2001-02-01"}`, `{"kind": "ratified", "party": "KZ", "on": "2001", "effective": "2001-02-02"}`,
			`{"kind": "ratified", "party": "KZ", "on": "2001-01-01", "effective": "[2001-02-01..2001-02-02]"}`, []string{`agreements a /events/0/effective: "2001-02-01" "2001-02-02"`}},
		{"two notices", `{"kind": "withdrawal-notified", "party": "KZ", "on": "2001-01-01"}`, `{"kind": "withdrawal-notified", "party": "KZ", "on": "2001-02-01"}`,
			`{"kind": "withdrawal-notified", "party": "KZ", "on": "2001-01-01"}, {"kind": "withdrawal-notified", "party": "KZ", "on": "2001-02-01"}`, nil},
		{"a vague notice", `{"kind": "withdrawal-notified", "party": "KZ", "on": "2001-01-01"}`, `{"kind": "withdrawal-notified", "party": "KZ", "on": "2001"}`,
			`{"kind": "withdrawal-notified", "party": "KZ", "on": "2001-01-01"}`, nil},
		{"a suspension between two", `{"kind": "suspended", "party": "KZ", "toward": "CN", "on": "2001"}`, `{"kind": "suspended", "party": "KZ", "on": "2001"}`,
			`{"kind": "suspended", "party": "KZ", "on": "2001"}, {"kind": "suspended", "party": "KZ", "toward": "CN", "on": "2001"}`, nil},
		{"entry, exit, entry", `{"kind": "acceded", "party": "KZ", "on": "2001"}, {"kind": "withdrawal-notified", "party": "KZ", "on": "2005"}`, `{"kind": "acceded", "party": "KZ", "on": "2010"}`,
			`{"kind": "acceded", "party": "KZ", "on": "2001"}, {"kind": "withdrawal-notified", "party": "KZ", "on": "2005"}, {"kind": "acceded", "party": "KZ", "on": "2010"}`, nil},
		{"told twice by one", `{"kind": "amended", "on": "2001"}, {"kind": "opened", "on": "2001-01"}, {"kind": "opened", "on": "2001-05"}`, `{"kind": "opened", "on": "2001-05-02"}`,
			`{"kind": "opened", "on": "2001-01"}, {"kind": "amended", "on": "2001"}, {"kind": "opened", "on": "2001-05-02"}`, nil},
		{"attestations", `{"kind": "attested", "on": "2001"}, {"kind": "attested", "on": "2001-05-02"}`, `{"kind": "attested", "on": "2001-05-02", "cites": [{"source": "s"}]}`,
			`{"kind": "attested", "on": "2001"}, {"kind": "attested", "on": "2001-05-02", "cites": [{"source": "s"}]}`, nil},
		{"two conditions", `{"kind": "condition-met", "id": "x", "on": "2001"}`, `{"kind": "condition-met", "id": "y", "on": "2002"}`,
			`{"kind": "condition-met", "on": "2001", "id": "x"}, {"kind": "condition-met", "on": "2002", "id": "y"}`, nil},
		{"a retraction", `{"kind": "signed", "party": "KZ", "on": "2001-01-01", "recorded": "2015-01-01"}`,
			`{"kind": "signed", "party": "KZ", "on": "2001-01-01", "recorded": "2015-01-01", "retracted": "2016-01-01"}, {"kind": "signed", "party": "KZ", "on": "2001-02-01", "recorded": "2016-01-01"}`,
			`{"kind": "signed", "party": "KZ", "on": "2001-01-01", "recorded": "2015-01-01", "retracted": "2016-01-01"}, {"kind": "signed", "party": "KZ", "on": "2001-02-01", "recorded": "2016-01-01"}`, nil},
	} {
		c.check(t, func(events string) string { return `{"agreements": [{"id": "a", "events": [` + events + `]}]}` })
	}
}

func TestMergeMembershipEvents(t *testing.T) {
	for _, c := range []mergeCase{
		{"left and back", `{"kind": "effective", "on": "2001"}, {"kind": "left", "on": "2005"}`, `{"kind": "effective", "on": "2010"}, {"kind": "left", "on": "2012"}`,
			`{"kind": "effective", "on": "2001"}, {"kind": "left", "on": "2005"}, {"kind": "effective", "on": "2010"}, {"kind": "left", "on": "2012"}`, nil},
		{"from observer to member", `{"kind": "effective", "as": "observer", "on": "2001"}`, `{"kind": "effective", "on": "2010"}`,
			`{"kind": "effective", "as": "observer", "on": "2001"}, {"kind": "effective", "on": "2010"}`, nil},
		{"a member without a word", `{"kind": "effective", "as": "member", "on": "2010-01-01"}`, `{"kind": "effective", "on": "2010"}`, `{"kind": "effective", "as": "member", "on": "2010-01-01"}`, nil},
		{"two days of leaving", `{"kind": "left", "on": "2001-01-01"}`, `{"kind": "left", "on": "2001-03-01"}`, `{"kind": "left", "on": "[2001-01-01..2001-03-01]"}`,
			[]string{`memberships m /events/0/on: "2001-01-01" "2001-03-01"`}},
	} {
		c.check(t, func(events string) string {
			return `{"memberships": [{"id": "m", "platform": "p", "member": "KZ", "events": [` + events + `]}]}`
		})
	}
}

func TestMergeOffices(t *testing.T) {
	for _, c := range []mergeCase{
		{"opened on two days, moved twice", `{"kind": "opened", "on": "2001-01-01"}, {"kind": "moved", "on": "2005", "to": "CN-BJ"}`, `{"kind": "opened", "on": "2001-01-02"}, {"kind": "moved", "on": "2007", "to": "CN-BJ"}`,
			`{"kind": "opened", "on": "[2001-01-01..2001-01-02]"}, {"kind": "moved", "on": "2005", "to": "CN-BJ"}, {"kind": "moved", "on": "2007", "to": "CN-BJ"}`,
			[]string{`offices f /events/0/on: "2001-01-01" "2001-01-02"`}},
	} {
		c.check(t, func(events string) string {
			return `{"offices": [{"id": "f", "of": "KZ", "events": [` + events + `]}]}`
		})
	}
}

func TestMergeObservations(t *testing.T) {
	for _, c := range []mergeCase{
		{"one figure, more digits", `{"period": "2024", "value": {"amount": "5", "unit": "USD"}}`, `{"period": "2024-01-01/P1Y", "value": {"amount": "5.0", "unit": "USD"}, "status": "P"}`,
			`{"period": "2024", "value": {"amount": "5.0", "unit": "USD"}, "status": "P"}`, nil},
		{"two figures", `{"period": "2024", "value": {"amount": "10", "unit": "USD"}, "status": "E", "cites": [{"source": "s"}]}`, `{"period": "2024", "value": {"amount": "9", "unit": "USD"}, "cites": [{"source": "t"}]}`,
			`{"period": "2024", "value": {"amount": "9", "unit": "USD"}, "cites": [{"source": "t"}]}`, []string{`observations KZ,,,gross-domestic-product,2024,USD /value: {"amount":"9","unit":"USD"} {"amount":"10","unit":"USD"}`}},
		{"two units", `{"period": "2024", "value": {"amount": "10", "unit": "USD"}}`, `{"period": "2024", "value": {"amount": "4500", "unit": "KZT"}}`,
			`{"period": "2024", "value": {"amount": "4500", "unit": "KZT"}}, {"period": "2024", "value": {"amount": "10", "unit": "USD"}}`, nil},
		{"a figure and none", `{"period": "2024", "value": {"amount": "10", "unit": "USD"}}`, `{"period": "2024", "status": "O"}`,
			`{"period": "2024", "status": "O"}, {"period": "2024", "value": {"amount": "10", "unit": "USD"}}`, nil},
		{"a correction", `{"period": "2024", "value": {"amount": "10", "unit": "USD"}, "recorded": "2025-01-01"}`,
			`{"period": "2024", "value": {"amount": "10", "unit": "USD"}, "recorded": "2025-01-01", "retracted": "2025-02-01"}, {"period": "2024", "value": {"amount": "9", "unit": "USD"}, "recorded": "2025-02-01"}`,
			`{"period": "2024", "value": {"amount": "10", "unit": "USD"}, "recorded": "2025-01-01", "retracted": "2025-02-01"}, {"period": "2024", "value": {"amount": "9", "unit": "USD"}, "recorded": "2025-02-01"}`, nil},
	} {
		c.check(t, func(figures string) string {
			return `{"observations": [` + strings.ReplaceAll(figures, `{"period"`, `{"subject": "KZ", "indicator": "gross-domestic-product", "period"`) + `]}`
		})
	}
}

// A preferred source is taken at its word, and the conflict is still listed, with the cites of every value.
func TestMergePrefers(t *testing.T) {
	a := read(t, `{"platforms": [{"id": "p", "names": {"en": "A"}, "seat": "KZ", "founded": "2001", "cites": [{"source": "s"}, {"source": "x", "about": "founded"}]}]}`)
	b := read(t, `{"platforms": [{"id": "p", "names": {"en": "B"}, "seat": "CN", "founded": "2003", "cites": [{"source": "t", "locator": "p. 1"}]}]}`)
	c := read(t, `{"platforms": [{"id": "p", "seat": "RU", "founded": "2005"}]}`)
	for _, one := range []struct {
		prefer              []string
		name, seat, founded string
	}{
		{nil, "A", "CN", "[2001-01-01..2005-12-31]"},
		{[]string{"s", "t"}, "A", "KZ", "2001"},
		{[]string{"t", "s"}, "B", "CN", "2003"},
		{[]string{"x", "t"}, "B", "CN", "2001"},
		{[]string{"t", "t", "s"}, "B", "CN", "2003"},
		{[]string{"unknown"}, "A", "CN", "[2001-01-01..2005-12-31]"},
	} {
		merged, conflicts, err := dataset.Merge(dataset.MergeOptions{Prefer: one.prefer}, a, b, c)
		require.NoError(t, err)
		require.Len(t, merged.Platforms, 1)
		p := merged.Platforms[0]
		assert.Equal(t, []string{one.name, one.seat, one.founded}, []string{p.Names["en"], p.Seat.String(), p.Founded.String()}, one.prefer)
		assert.Equal(t, []string{`platforms p /founded: "2001" "2003" "2005"`, `platforms p /names/en: "A" "B"`, `platforms p /seat: "CN" "KZ" "RU"`}, described(conflicts))
		assert.Equal(t, `{"collection":"platforms","id":"p","path":"/founded","values":[{"value":"2001","in":[0],"cites":[{"source":"s"},{"source":"x","about":"founded"}]},`+
			`{"value":"2003","in":[1],"cites":[{"source":"t","locator":"p. 1"}]},{"value":"2005","in":[2]}]}`, asJSON(t, conflicts[0]))
	}
}

// A conflict says which datasets have each of its values, also where they have the same record, or were merged before.
func TestConflictsNameDatasets(t *testing.T) {
	const kz, cn = `{"platforms": [{"id": "p", "seat": "KZ"}]}`, `{"platforms": [{"id": "p", "seat": "CN"}]}`
	of := func(all ...*dataset.Dataset) string {
		_, conflicts := merge(t, all...)
		require.Len(t, conflicts, 1)
		return asJSON(t, conflicts[0].Values)
	}
	a, b, c := read(t, kz), read(t, cn), read(t, `{"platforms": [{"id": "p", "seat": "KZ", "founded": "2001"}]}`)
	assert.Equal(t, `[{"value":"CN","in":[1,4]},{"value":"KZ","in":[0,2,3,5]}]`, of(a, b, a, c, b, read(t, kz)))
	merged, _ := merge(t, a, b)
	assert.Equal(t, `[{"value":"CN","in":[0]},{"value":"KZ","in":[0,2]}]`, of(merged, nil, c))

	const five, six = `{"observations": [{"subject": "KZ", "indicator": "population", "period": "2020", "value": {"amount": "5", "unit": "count"}}]}`,
		`{"observations": [{"subject": "KZ", "indicator": "population", "period": "2020", "value": {"amount": "6", "unit": "count"}}]}`
	assert.Equal(t, `[{"value":{"amount":"5","unit":"count"},"in":[1,2]},{"value":{"amount":"6","unit":"count"},"in":[0]}]`, of(read(t, six), read(t, five), read(t, five)))
}

// A merged dataset remembers its conflicts until the record is changed, and shares no memory with what it was made of.
func TestMergeRemembers(t *testing.T) {
	a := read(t, `{"platforms": [{"id": "p", "names": {"en": "A"}, "seat": "KZ"}]}`)
	b := read(t, `{"platforms": [{"id": "p", "seat": "CN"}]}`)
	merged, _ := merge(t, a, b)
	a.Platforms[0].Names["en"] = "changed"
	assert.Equal(t, "A", merged.Platforms[0].Names["en"])

	_, conflicts := merge(t, merged)
	assert.Equal(t, []string{`platforms p /seat: "CN" "KZ"`}, described(conflicts))
	var all dataset.Dataset
	all.Add(merged)
	_, conflicts = merge(t, &all, nil)
	assert.Equal(t, []string{`platforms p /seat: "CN" "KZ"`}, described(conflicts))

	merged.Platforms[0].Names["en"] = "settled"
	_, conflicts = merge(t, merged)
	assert.Empty(t, conflicts)

	none, conflicts := merge(t)
	assert.Equal(t, "{}\n", written(t, none))
	assert.Empty(t, conflicts)
}
