package agreement_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// nested is a condition that is met on a day, that many levels deep.
func nested(levels int) agreement.Condition {
	c := agreement.Condition{On: civil.MustParseDate("2020-01-01")}
	for range levels {
		c = agreement.Condition{AllOf: []agreement.Condition{c}}
	}
	return c
}

func TestConditionsThatLieTooDeep(t *testing.T) {
	on := civil.MustParseDate("2021-01-01")
	deep := agreement.Agreement{ID: "a", Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: nested(100)}}}
	assert.Equal(t, civil.Yes, agreement.Compile(deep).StatusAt(on).InForce)
	assert.Empty(t, found(deep.Validate()))

	deep.Rules.EntryIntoForce.When = nested(100_000)
	assert.Equal(t, civil.No, agreement.Compile(deep).StatusAt(on).InForce)
	assert.Empty(t, agreement.Compile(deep).Requirements(on))
	assert.Empty(t, deep.References())
	assert.Equal(t, []string{"/rules/entryIntoForce/when too-deep error"}, found(deep.Validate()))
}

// A rule that only delays rests on no clause but itself.
func TestTheClauseOfARuleThatOnlyDelays(t *testing.T) {
	a := read(t, `{"id": "a", "parties": [{"party": "KZ"}], "rules": {"entryIntoForce": {"delay": {"days": 30}}}, "events": [{"kind": "ratified", "party": "KZ", "on": "2020-01-01"}]}`)
	assert.Equal(t, "/rules/entryIntoForce", string(agreement.Compile(a).StatusAt(civil.MustParseDate("2020-02-01")).Grounds.Clause))
}

// Who consented later on the record had not consented before.
func TestAConsentOnRecordLeavesNoDoubt(t *testing.T) {
	a := read(t, `{"id": "a", "parties": [{"party": "KZ"}, {"party": "CN"}], "rules": {"entryIntoForce": {"when": {"anyOf": [{"on": "2020-02-20"}, {"consents": "all"}]}}},
		"events": [{"kind": "signed", "party": "KZ", "on": "2020-01-10"}, {"kind": "ratified", "party": "KZ", "on": "2020-04-05"}]}`)
	on := civil.MustParseDate("2020-03-01")
	assert.Equal(t, civil.No, agreement.Compile(a).StatusOf(a.Parties[0].Party, on).InForce)
	assert.Equal(t, civil.Unknown, agreement.Compile(a).StatusOf(a.Parties[1].Party, on).InForce)
}

// A declaration stands for the consents that nobody recorded, and not for one that came later.
func TestALaterConsentIsNotDeclaredAway(t *testing.T) {
	a := read(t, `{"id": "a", "parties": [{"party": "SG"}, {"party": "ID"}, {"party": "KR"}], "events": [{"kind": "declared-in-force", "on": "2022-01-01"},
		{"kind": "ratified", "party": "SG", "on": "2021-11-02"}, {"kind": "ratified", "party": "ID", "on": "2022-11-03"}]}`)
	for who, want := range map[string]string{"SG": "party yes", "ID": "none no", "KR": "none no"} {
		s := agreement.Compile(a).StatusOf(party.MustParseID(who), civil.MustParseDate("2022-02-01"))
		assert.Equal(t, want, string(s.State)+" "+s.InForce.String(), who)
	}
	assert.Equal(t, civil.Yes, agreement.Compile(a).StatusOf(party.MustParseID("ID"), civil.MustParseDate("2022-11-03")).InForce)
}
