package network_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

const renamings = `{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS"}, {"id": "old", "names": {"en": "Old"}, "seat": "CN-32"}],
	"memberships": [
		{"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2023-01-01"}]},
		{"id": "east", "platform": "hub", "member": "KZ-VOS", "events": [{"kind": "effective", "on": "2020-01-01"}]},
		{"id": "abay", "platform": "old", "member": "KZ-10", "events": [{"kind": "effective", "on": "2023-01-01"}]},
		{"id": "strasbourg", "platform": "hub", "member": "FR-GES", "events": [{"kind": "effective", "on": "2020-01-01"}]},
		{"id": "alsace", "platform": "old", "member": "FR-A", "events": [{"kind": "effective", "on": "2010-01-01"}]}],
	"agreements": [{"id": "twins", "level": "subnational", "parties": [{"party": "KZ-59"}, {"party": "CN-32"}], "events": [
		{"kind": "signed", "party": "KZ-59", "on": "2020-01-01"}, {"kind": "signed", "party": "CN-32", "on": "2020-01-01"}, {"kind": "declared-in-force", "on": "2020-02-02"}]}],
	"observations": [{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2023", "value": {"amount": "1", "unit": "KZT"}},
		{"subject": "KZ-SEV", "indicator": "gross-regional-product", "period": "2021", "value": {"amount": "1", "unit": "KZT"}}]}`

// A withdrawn code stands for the area that it meant.
func TestLinksOfWithdrawnCodes(t *testing.T) {
	n := compiled(t, read(t, renamings))
	var (
		twins      = "agreement in-force yes KZ-59→CN-JS via twins since 2020-02-02 until  stated "
		north      = "membership active yes KZ-59→CN-JS via hub since 2023-01-01 until  stated "
		east       = "membership active yes KZ-VOS→CN-JS via hub since 2020-01-01 until  stated "
		abay       = "membership active yes KZ-10→CN-JS via old since 2023-01-01 until  stated "
		strasbourg = "membership active yes FR-GES→CN-JS via hub since 2020-01-01 until  stated "
		alsace     = "membership active yes FR-A→CN-JS via old since 2010-01-01 until  stated "
	)
	for _, c := range []struct {
		a    string
		want []string
	}{
		{"KZ-59", []string{north, twins}},
		{"KZ-SEV", []string{north, twins}},
		{"KZ-VOS", []string{east, abay}},
		{"KZ-10", []string{abay}},
		{"KZ-63", nil},
		{"FR-A", []string{alsace}},
		{"FR-GES", []string{alsace, strasbourg}},
		{"FR-M", nil},
		{"SU", []string{east, north, abay, twins}},
	} {
		for _, b := range []string{"CN-JS", "CN-32"} {
			assert.ElementsMatch(t, c.want, linked(n, c.a, b, "2025-01-01"), "%s %s", c.a, b)
		}
	}
	assert.Empty(t, linked(n, "CN-32", "CN-JS", "2025-01-01"), "one area")
}

func TestQuestionsWithWithdrawnCodes(t *testing.T) {
	n := compiled(t, read(t, renamings))
	count := func(who string) int { return len(n.Memberships(id(who), day("2025-01-01"))) }
	assert.Equal(t, []int{1, 1, 2, 1, 0, 1, 2}, []int{count("KZ-59"), count("KZ-SEV"), count("KZ-VOS"), count("KZ-10"), count("KZ-63"), count("FR-A"), count("FR-GES")})
	assert.Len(t, n.Observations(network.ObservationQuery{Subject: id("KZ-59")}), 2)
	assert.Len(t, n.Observations(network.ObservationQuery{Subject: id("KZ-SEV")}), 2)
	assert.Len(t, n.Timeline(network.TimelineQuery{Parties: []party.ID{id("KZ-SEV")}}), 3)
	for _, who := range []string{"KZ-59", "KZ-SEV", "CN-JS", "CN-32"} {
		status, _ := n.AgreementStatus("twins", id(who), day("2025-01-01"))
		assert.Equal(t, civil.Yes, status.InForce, who)
	}
	assert.True(t, n.Within(id("KZ-59"), id("KZ-SEV")))
	assert.True(t, n.Within(id("KZ-63"), id("KZ-VOS")))
	assert.False(t, n.Within(id("KZ-VOS"), id("KZ-63")))
	assert.True(t, n.Within(id("FR-A"), id("FR-GES")))
	assert.False(t, n.Within(id("FR-GES"), id("FR-A")))
}
