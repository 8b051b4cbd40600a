package reference_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/party"
)

// record reads a short form of an agreement: a level, rules in JSON, a list of parties, and events such as
// "KZ ratified 01-05 02-01" (days of 2020; the second one is that of the effect; a dash stands for the whole).
func record(t *testing.T, level agreement.Level, rules, parties string, events ...string) agreement.Agreement {
	t.Helper()
	a := agreement.Agreement{ID: "a", Level: level}
	require.NoError(t, json.Unmarshal([]byte("{"+rules+"}"), &a.Rules))
	for id := range strings.FieldsSeq(parties) {
		a.Parties = append(a.Parties, agreement.Party{Party: party.MustParseID(id)})
	}
	for _, text := range events {
		words := strings.Fields(text)
		e := agreement.Event{Kind: agreement.EventKind(words[1]), On: civil.MustParseWhen("2020-" + words[2])}
		if words[0] != "-" {
			e.Party = party.MustParseID(words[0])
		}
		if len(words) > 3 {
			e.Effective = civil.MustParseWhen("2020-" + words[3])
		}
		a.Events = append(a.Events, e)
	}
	return a
}

const (
	treaty      = agreement.LevelTreaty
	subnational = agreement.LevelSubnational
	two         = `"entryIntoForce":{"when":{"consents":2}}`
)

// What the text of the semantics leaves open, as the reference answers it. Want is the state and whether it is in force.
func TestChoices(t *testing.T) {
	for name, c := range map[string]struct {
		level          agreement.Level
		rules, parties string
		events         []string
		who, on, want  string
	}{
		"a consent between the condition and the entry is a later one": {treaty, `"entryIntoForce":{"when":{"consents":2},"delay":{"days":10}},"laterParty":{"delay":{"days":20}}`, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ ratified 01-05", "- declared-in-force 01-11"}, "UZ", "01-11", "contracting no"},
		"an effective day before the entry binds before it": {treaty, two, "",
			[]string{"KZ ratified 01-01 01-02", "CN ratified 01-10"}, "KZ", "01-09", "party yes"},
		"an effective day after the entry is the party's own": {treaty, two, "",
			[]string{"KZ ratified 01-01 01-20", "CN ratified 01-10"}, "KZ", "01-19", "contracting no"},
		"a rule that counts signatures makes them consent": {treaty, `"entryIntoForce":{"when":{"signed":"all"}}`, "KZ CN",
			[]string{"KZ signed 01-01", "CN signed 01-05"}, "KZ", "01-05", "party yes"},
		"one negotiator on record is not all": {treaty, ``, "",
			[]string{"KZ ratified 01-01"}, "", "01-01", "signed unknown"},
		"a missing instrument": {treaty, ``, "KZ CN",
			[]string{"KZ signed 01-01", "CN signed 01-01", "KZ ratified 01-10"}, "", "01-10", "signed unknown"},
		"a missing instrument, until another one": {treaty, ``, "KZ CN",
			[]string{"KZ signed 01-01", "CN signed 01-01", "KZ ratified 01-10"}, "", "01-09", "signed no"},
		"a missing instrument where the agreement was applied provisionally": {treaty, ``, "KZ CN",
			[]string{"KZ signed 01-01", "CN signed 01-01", "KZ ratified 01-10", "- provisional-started 02-01"}, "", "01-10", "signed no"},
		"an open notice": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ ratified 01-01", "KZ withdrawal-notified 01-10"}, "KZ", "01-10", "party unknown"},
		"an open notice that is revoked never worked": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "KZ withdrawal-notified 01-10", "KZ withdrawal-revoked 01-20"}, "KZ", "01-15", "party yes"},
		"a revocation on the day of effect is too late": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ ratified 01-01", "KZ withdrawal-notified 01-10 01-20", "KZ withdrawal-revoked 01-20"}, "KZ", "01-20", "former no"},
		"a consent after a notice stands on its own": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "KZ withdrawal-notified 01-10 01-20", "KZ acceded 01-15"}, "KZ", "01-20", "party yes"},
		"an exit before the entry leaves the signature": {treaty, two, "",
			[]string{"KZ signed 01-01", "KZ ratified 01-02", "KZ withdrawal-notified 01-03 01-04"}, "KZ", "01-04", "signatory no"},
		"the end of the term wins over fewer than two": {treaty, two + `,"term":{"delay":{"days":10}}`, "KZ CN",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "KZ withdrawal-notified 01-05 01-11"}, "", "01-11", "expired no"},
		"a day of effect of its own terminates an agreement of two": {treaty, two + `,"term":{"delay":{"days":10},"renews":{"days":10}}`, "KZ CN",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "KZ withdrawal-notified 01-05 01-08"}, "", "01-08", "terminated no"},
		"a late notice waits for the first end for which it is in time": {treaty, two + `,"term":{"delay":{"days":10},"renews":{"days":5},"notice":{"days":8}}`, "KZ CN",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "KZ withdrawal-notified 01-09"}, "", "01-17", "in-force yes"},
		"a notice under a fixed term works at its end": {treaty, two + `,"term":{"delay":{"days":20}}`, "KZ CN",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "KZ withdrawal-notified 01-09"}, "", "01-10", "in-force yes"},
		"declining takes back no consent": {treaty, two, "",
			[]string{"KZ ratified 01-01", "KZ declined 01-05", "CN ratified 01-10"}, "", "01-10", "in-force yes"},
		"declining does nothing to a party": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "KZ declined 01-05"}, "KZ", "01-05", "party yes"},
		"declining undoes a signature that bound": {subnational, ``, "KZ CN",
			[]string{"KZ signed 01-01", "CN signed 01-01", "KZ declined 01-05"}, "KZ", "01-05", "none no"},
		"declining with a day of effect": {treaty, two + `,"survival":{"days":5}`, "KZ CN",
			[]string{"KZ signed 01-01", "- provisional-started 01-02", "KZ declined 01-05 01-10"}, "KZ", "01-09", "provisional no"},
		"a party that is attested makes the agreement attested": {treaty, two, "",
			[]string{"KZ signed 01-01", "KZ attested 01-10"}, "", "01-10", "in-force yes"},
		"an exit after an attestation": {treaty, two, "",
			[]string{"- declared-in-force 01-01", "KZ withdrawal-notified 01-05 01-20", "KZ attested 01-10"}, "KZ", "01-20", "former no"},
		"an attestation between the notice and the exit of a party by instrument": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ ratified 01-01", "KZ withdrawal-notified 01-05 01-20", "KZ attested 01-10"}, "KZ", "01-20", "former no"},
		"an attestation after a notice that nothing dates": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ ratified 01-01", "KZ withdrawal-notified 01-05", "KZ attested 01-10"}, "KZ", "01-10", "party yes"},
		"the day after an attestation after a notice that nothing dates": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ ratified 01-01", "KZ withdrawal-notified 01-05", "KZ attested 01-10"}, "KZ", "01-11", "party unknown"},
		"an attestation after an exit": {treaty, two, "",
			[]string{"- declared-in-force 01-01", "KZ ratified 01-01", "KZ withdrawal-notified 01-02 01-05", "KZ attested 01-10"}, "KZ", "01-07", "party unknown"},
		"a suspension before the entry": {treaty, two, "",
			[]string{"KZ ratified 01-01", "KZ suspended 01-02", "CN ratified 01-03"}, "", "01-03", "suspended no"},
		"a return ends the suspension": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ ratified 01-01", "KZ suspended 01-02", "KZ withdrawal-notified 01-03 01-04", "KZ ratified 01-10"}, "KZ", "01-10", "party yes"},
		"provisional application goes on beside the agreement in force": {treaty, two, "",
			[]string{"UZ signed 01-01", "- provisional-started 01-02", "KZ ratified 01-10", "CN ratified 01-10"}, "UZ", "01-11", "provisional no"},
		"a party's own start applies the whole": {treaty, two, "",
			[]string{"UZ signed 01-01", "UZ provisional-started 01-02"}, "", "01-02", "provisional no"},
		"where the whole is suspended nobody applies it": {treaty, two, "",
			[]string{"UZ signed 01-01", "- provisional-started 01-02", "- suspended 01-03"}, "UZ", "01-03", "suspended no"},
		"a declared day implies the consents that an entry of all needs": {treaty, `"entryIntoForce":{"when":{"consents":"all"}}`, "KZ CN UZ",
			[]string{"KZ ratified 01-01", "CN signed 01-01", "- declared-in-force 01-10"}, "CN", "01-10", "party yes"},
		"a declared day implies them of a listed party without acts": {treaty, `"entryIntoForce":{"when":{"consents":"all"}}`, "KZ CN UZ",
			[]string{"KZ ratified 01-01", "CN signed 01-01", "- declared-in-force 01-10"}, "UZ", "01-10", "party yes"},
		"a declared day by another rule leaves signers open": {treaty, two, "KZ CN UZ",
			[]string{"KZ signed 01-01", "CN signed 01-01", "- declared-in-force 01-10"}, "CN", "01-10", "signatory unknown"},
		"an attested agreement of two binds both": {treaty, ``, "KZ CN",
			[]string{"KZ signed 01-01", "CN signed 01-02", "KZ ratified 01-03", "- attested 01-10"}, "CN", "01-10", "party yes"},
		"an attested party of two shows that the other one is bound": {treaty, ``, "KZ CN",
			[]string{"CN signed 01-02", "KZ attested 01-10"}, "CN", "01-10", "party yes"},
		"an attested party of three leaves signers open": {treaty, ``, "KZ CN UZ",
			[]string{"KZ signed 01-01", "CN signed 01-01", "UZ signed 01-01", "KZ attested 01-10"}, "CN", "01-10", "signatory unknown"},
		"an attested whole shows that signers are bound": {treaty, ``, "KZ CN UZ",
			[]string{"KZ signed 01-01", "CN signed 01-01", "UZ signed 01-01", "- attested 01-10"}, "CN", "01-10", "party yes"},
		"an attested party was none before its own later consent": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ attested 01-10", "UZ ratified 01-20"}, "UZ", "01-09", "none no"},
		"an attested party may have been one before its return": {treaty, two, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ attested 01-10", "UZ withdrawal-notified 01-11 01-12", "UZ ratified 01-20"}, "UZ", "01-09", "none unknown"},
		"an accession beside the last consent": {treaty, ``, "",
			[]string{"KZ ratified 01-01", "CN ratified 01-01", "UZ acceded 01-01"}, "", "01-01", "in-force yes"},
		"succession without a day": {treaty, ``, "",
			[]string{"- declared-in-force 01-01", "KZ succeeded 01-10"}, "KZ", "01-09", "none unknown"},
		"renewing before the entry does nothing": {treaty, two + `,"term":{"delay":{"days":10}}`, "",
			[]string{"- renewed 01-01 03-01", "KZ ratified 01-05", "CN ratified 01-05"}, "", "01-15", "expired no"},
	} {
		t.Run(name, func(t *testing.T) {
			a := record(t, c.level, c.rules, c.parties, c.events...)
			story, err := reference.Agreement(a, reference.World{})
			require.NoError(t, err)
			on := civil.MustParseDate("2020-" + c.on)
			got := story.Whole(on)
			if c.who != "" {
				got = story.Party(party.MustParseID(c.who), on)
			}
			assert.Equal(t, c.want, string(got.State)+" "+got.InForce.String(), got.String())
		})
	}
}
