package dataset_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/issue"
)

// Each slip is found where it is, and what is like it and right is not: the first text has the slip, the second has none.
func TestSlips(t *testing.T) {
	const (
		hub    = `"platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "2020", "closed": "2024"}]`
		signed = `"level": "subnational", "events": [{"kind": "signed", "party": "KZ-59", "on": "2020-05-01"}, {"kind": "signed", "party": "CN-JS", "on": "2020-05-01"}]`
	)
	for _, c := range []struct{ code, path, wrong, right string }{
		{"source.doubled-cite", "/regions/0/cites/1", `"regions": [{"code": "KZ-59", "cites": [{"source": "s"}, {"source": "s"}]}]`,
			`"regions": [{"code": "KZ-59", "cites": [{"source": "s"}, {"source": "s", "locator": "p. 2"}]}]`},
		{"source.language-not-canonical", "/sources/0/language", `"sources": [{"id": "s", "url": "https://example.org", "language": "EN"}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "language": "en"}]`},
		{"region.alias-repeats-name", "/regions/0/aliases/0/text/en", `"regions": [{"code": "KZ-59", "names": {"en": "North"}, "aliases": [{"text": {"en": "North"}}]}]`,
			`"regions": [{"code": "KZ-59", "names": {"en": "North"}, "aliases": [{"text": {"en": "North"}, "kind": "official"}, {"text": {"de": "North"}}]}]`},
		{"region.bad-identifier", "/regions/0/identifiers/wikidata", `"regions": [{"code": "KZ-59", "identifiers": {"wikidata": "246"}}]`,
			`"regions": [{"code": "KZ-59", "identifiers": {"wikidata": "Q246", "own": "246"}}]`},
		{"region.needless-within", "/regions/0/within/0", `"regions": [{"code": "KZ-59", "within": ["KZ"]}]`, `"regions": [{"code": "KZ-59", "within": ["143"]}]`},
		{"party.bad-identifier", "/organizations/0/identifiers/lei", `"organizations": [{"id": "o", "names": {"en": "O"}, "identifiers": {"lei": "5493001KJTIIGC8Y1R13"}}]`,
			`"organizations": [{"id": "o", "names": {"en": "O"}, "identifiers": {"lei": "5493001KJTIIGC8Y1R12"}}]`},
		{"party.empty-identifier", "/organizations/0/identifiers/lei", `"organizations": [{"id": "o", "names": {"en": "O"}, "identifiers": {"lei": ""}}]`, ``},
		{"party.doubled-owner", "/organizations/0/owners/1", `"organizations": [{"id": "o", "names": {"en": "O"}, "owners": [{"party": "KZ", "share": "0.2"}, {"party": "KZ", "share": "0.3"}]}]`,
			`"organizations": [{"id": "o", "names": {"en": "O"}, "owners": [{"party": "KZ", "share": "0.2", "until": "2020-01-01"}, {"party": "KZ", "share": "0.3", "from": "2020-01-01"}]}]`},
		{"party.owner-outside-life", "/organizations/0/owners/0", `"organizations": [{"id": "o", "names": {"en": "O"}, "until": "2019", "owners": [{"party": "KZ", "from": "2020"}]}]`,
			`"organizations": [{"id": "o", "names": {"en": "O"}, "until": "2019", "owners": [{"party": "KZ", "from": "2019"}]}]`},
		{"platform.own-office", "/offices/0/at", `"offices": [{"id": "o", "of": "KZ", "at": "KZ"}]`, `"offices": [{"id": "o", "of": "KZ", "at": "CN"}]`},
		{"platform.seat-elsewhere", "/offices/0/seat", `"offices": [{"id": "o", "of": "KZ-59", "at": "CN-JS", "seat": "CN-SH"}]`,
			`"offices": [{"id": "o", "of": "KZ-59", "at": "CN", "seat": "HK"}, {"id": "p", "of": "KZ-59", "at": "CN-JS", "seat": "CN-JS"}]`},
		{"platform.seat-elsewhere", "/offices/0/events/0/to", `"offices": [{"id": "o", "of": "KZ-59", "at": "CN", "events": [{"kind": "moved", "on": "2020", "to": "KZ-59"}]}]`,
			`"offices": [{"id": "o", "of": "KZ-59", "at": "CN", "events": [{"kind": "moved", "on": "2020", "to": "CN-JS"}]}]`},
		{"platform.doubled-event", "/memberships/0/events/1", hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2021"}, {"kind": "effective", "on": "2021"}]}]`,
			hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2021", "retracted": "2022-01-01"}, {"kind": "effective", "on": "2021"}]}]`},
		{"platform.doubled-event", "/offices/0/events/1", `"offices": [{"id": "o", "of": "KZ", "events": [{"kind": "opened", "on": "2020"}, {"kind": "opened", "on": "2020"}]}]`,
			`"offices": [{"id": "o", "of": "KZ", "events": [{"kind": "opened", "on": "2020"}, {"kind": "opened", "on": "2021"}]}]`},
		{"platform.effective-before-notice", "/memberships/0/events/1/effective", hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2021"}, {"kind": "notice", "on": "2023-05-01", "effective": "2023-04-01"}]}]`,
			hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2021"}, {"kind": "notice", "on": "2023-05", "effective": "2023-05-01"}]}]`},
		{"platform.due-too-early", "/meetings/0/commitments/0/due", `"meetings": [{"id": "g", "kind": "visit", "on": "2024-05-01", "commitments": [{"kind": "trade", "due": "2023"}]}]`,
			`"meetings": [{"id": "g", "kind": "visit", "on": "2024-05-01", "commitments": [{"kind": "trade", "due": "2024"}]}]`},
		{"platform.doubled-operator", "/platforms/0/operators/1", `"platforms": [{"id": "hub", "names": {"en": "Hub"}, "operators": [{"party": "KZ"}, {"party": "KZ", "from": "2020"}]}]`,
			`"platforms": [{"id": "hub", "names": {"en": "Hub"}, "operators": [{"party": "KZ", "until": "2020"}, {"party": "KZ", "from": "2020"}]}]`},
		{"platform.operator-outside-life", "/platforms/0/operators/0", `"platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "2020", "operators": [{"party": "KZ", "until": "2019"}]}]`,
			`"platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "2020", "operators": [{"party": "KZ", "from": "2019"}]}]`},
		{"platform.doubled-participant", "/meetings/0/participants/1", `"meetings": [{"id": "g", "kind": "visit", "on": "2024", "participants": [{"name": {"en": "A"}}, {"name": {"en": "A"}}]}]`,
			`"meetings": [{"id": "g", "kind": "visit", "on": "2024", "participants": [{"name": {"en": "A"}, "for": "KZ"}, {"name": {"en": "A"}, "for": "CN"}, {"capacity": {"en": "staff"}}, {"capacity": {"en": "staff"}}]}]`},
		{"platform.doubled-participant", "/meetings/0/participants/1", `"meetings": [{"id": "g", "kind": "visit", "on": "2024", "participants": [{"for": "KZ"}, {"for": "KZ"}]}]`,
			`"meetings": [{"id": "g", "kind": "visit", "on": "2024", "participants": [{"for": "KZ"}, {"for": "CN"}, {"capacity": {"en": "staff"}, "for": "KZ"}]}]`},
		{"platform.doubled-entry", "/meetings/0/agreements/1", `"meetings": [{"id": "g", "kind": "visit", "on": "2020-05-01", "agreements": ["a", "a"]}], "agreements": [{"id": "a", ` + signed + `}]`,
			`"meetings": [{"id": "g", "kind": "visit", "on": "2020-05-01", "agreements": ["a"]}], "agreements": [{"id": "a", ` + signed + `}]`},
		{"agreement.before-adoption", "/agreements/0/events/0/on", `"agreements": [{"id": "a", "level": "treaty", "events": [{"kind": "signed", "party": "KZ", "on": "2020-05-01"}, {"kind": "signed", "party": "CN", "on": "2020-07"}, {"kind": "adopted", "on": "2020-06"}]}]`,
			`"agreements": [{"id": "a", "level": "treaty", "events": [{"kind": "signed", "party": "KZ", "on": "2020-06-01"}, {"kind": "signed", "party": "CN", "on": "2020-07"}, {"kind": "adopted", "on": "2020-06"}]}]`},
		{"agreement.doubled-event", "/agreements/0/events/2", strings.Replace(`"agreements": [{"id": "a", `+signed+`}]`, `}]}]`, `}, {"kind": "signed", "party": "CN-JS", "on": "2020-05-01"}]}]`, 1),
			strings.Replace(`"agreements": [{"id": "a", `+signed+`}]`, `}]}]`, `}, {"kind": "signed", "party": "CN-JS", "on": "2020-05-02"}]}]`, 1)},
		{"agreement.effective-before-notice", "/agreements/0/events/2/effective", strings.Replace(`"agreements": [{"id": "a", `+signed+`}]`, `}]}]`, `}, {"kind": "withdrawal-notified", "party": "CN-JS", "on": "2021-05-02", "effective": "2021-05-01"}]}]`, 1),
			strings.Replace(`"agreements": [{"id": "a", `+signed+`}]`, `}]}]`, `}, {"kind": "withdrawal-notified", "party": "CN-JS", "on": "2021-05-02", "effective": "2021-05"}]}]`, 1)},
		{"agreement.due-too-early", "/agreements/0/commitments/0/due", `"agreements": [{"id": "a", ` + signed + `, "commitments": [{"kind": "trade", "due": "2019"}]}]`,
			`"agreements": [{"id": "a", ` + signed + `, "commitments": [{"kind": "trade", "due": "2020"}]}]`},
		{"agreement.signatory-on-another-day", "/agreements/0/signatories/0/on", `"agreements": [{"id": "a", ` + signed + `, "signatories": [{"person": {"name": {"en": "A"}, "for": "KZ-59"}, "on": "2020-05-02"}]}]`,
			`"agreements": [{"id": "a", ` + signed + `, "signatories": [{"person": {"name": {"en": "A"}, "for": "KZ-59"}, "on": "2020-05"}, {"person": {"name": {"en": "B"}, "for": "KZ-59"}, "on": "2021", "role": "witnessed"}]}]`},
		{"agreement.own-commitment", "/agreements/0/commitments/0/toward/0", `"agreements": [{"id": "a", ` + signed + `, "commitments": [{"kind": "trade", "by": ["KZ-59"], "toward": ["KZ-59"]}]}]`,
			`"agreements": [{"id": "a", ` + signed + `, "commitments": [{"kind": "trade", "by": ["KZ-59", "CN-JS"], "toward": ["KZ-59", "CN-JS"]}]}]`},
		{"agreement.empty-commitment", "/agreements/0/commitments/0", `"agreements": [{"id": "a", ` + signed + `, "commitments": [{"kind": "other"}]}]`,
			`"agreements": [{"id": "a", ` + signed + `, "commitments": [{"kind": "other", "text": {"en": "to meet"}}, {"kind": "channel"}]}]`},
		{"agreement.empty-text", "/agreements/0/statements/0/provisions/0", `"agreements": [{"id": "a", ` + signed + `, "statements": [{"kind": "reservation", "by": "KZ-59", "provisions": [""]}]}]`, ``},
		{"agreement.doubled-relation", "/agreements/1/relations/1", `"agreements": [{"id": "a", ` + signed + `}, {"id": "b", ` + signed + `, "relations": [{"kind": "amends", "to": "a"}, {"kind": "amends", "to": "a"}]}]`,
			`"agreements": [{"id": "a", ` + signed + `}, {"id": "b", ` + signed + `, "relations": [{"kind": "amends", "to": "a"}, {"kind": "implements", "to": "a"}]}]`},
		{"agreement.term-before-signature", "/agreements/0/rules/term/until", `"agreements": [{"id": "a", ` + signed + `, "rules": {"term": {"until": "2019-01-01"}}}]`,
			`"agreements": [{"id": "a", ` + signed + `, "rules": {"term": {"until": "2025-01-01"}}}]`},
		{"economy.own-reference", "/observations/0/reference", `"observations": [{"subject": "KZ", "reference": "KZ", "indicator": "population-share", "period": "2020", "value": {"amount": "100", "unit": "percent"}}]`,
			`"observations": [{"subject": "KZ-59", "reference": "KZ", "indicator": "population-share", "period": "2020", "value": {"amount": "3", "unit": "percent"}}]`},
		{"economy.needless-reference", "/observations/0/reference", `"observations": [{"subject": "KZ-59", "reference": "KZ", "indicator": "population", "period": "2020", "value": {"amount": "3", "unit": "count"}}]`, ``},
		{"economy.empty-equivalent", "/indicators/0/equivalents/x", `"indicators": [{"code": "mine", "names": {"en": "Mine"}, "unit": "count", "equivalents": {"x": ""}}]`, ``},
		{"dataset.doubled-source", "/sources/1/url", `"sources": [{"id": "s", "url": "https://example.org"}, {"id": "t", "url": "https://example.org"}]`,
			`"sources": [{"id": "s", "url": "https://example.org/1"}, {"id": "t", "url": "https://example.org/2"}, {"id": "u", "title": {"en": "U"}}, {"id": "v", "title": {"en": "V"}}]`},
		{"dataset.doubled-identifier", "/organizations/0/identifiers/wikidata", `"regions": [{"code": "KZ", "identifiers": {"wikidata": "Q232"}}], "organizations": [{"id": "o", "names": {"en": "O"}, "identifiers": {"wikidata": "Q232"}}]`,
			`"regions": [{"code": "KZ", "identifiers": {"wikidata": "Q232"}}], "organizations": [{"id": "o", "names": {"en": "O"}, "identifiers": {"other": "Q232"}}]`},
		{"dataset.doubled-name", "/organizations/1/names/ru", `"organizations": [{"id": "o", "names": {"ru": "О"}}, {"id": "p", "names": {"en": "P", "ru": "О"}}]`,
			`"organizations": [{"id": "o", "names": {"ru": "О"}, "seat": "KZ"}, {"id": "p", "names": {"ru": "О"}, "seat": "CN"}, {"id": "q", "names": {"ru": "О"}, "seat": "CN", "until": "2020"}], "platforms": [{"id": "r", "names": {"ru": "О"}}]`},
		{"dataset.doubled-agreement", "/agreements/1", `"agreements": [{"id": "a", "titles": {"en": "A"}, ` + signed + `}, {"id": "b", "titles": {"en": "A"}, ` + signed + `}]`,
			`"agreements": [{"id": "a", "titles": {"en": "A"}, ` + signed + `}, {"id": "b", "titles": {"en": "B"}, ` + signed + `}, {"id": "c", ` + signed + `}, {"id": "d", ` + signed + `}]`},
		{"dataset.shared-id", "/agreements/0/id", hub + `, "agreements": [{"id": "hub", ` + signed + `}]`, hub + `, "agreements": [{"id": "hub-charter", ` + signed + `}]`},
		{"dataset.signed-on-another-day", "/meetings/0/agreements/0", `"meetings": [{"id": "g", "kind": "ceremony", "on": "2020-05-02", "agreements": ["a"]}], "agreements": [{"id": "a", ` + signed + `}]`,
			`"meetings": [{"id": "g", "kind": "ceremony", "on": "2020-05", "agreements": ["a", "b"]}], "agreements": [{"id": "a", ` + signed + `}, {"id": "b", "level": "treaty", "parties": [{"party": "KZ"}, {"party": "CN"}], "events": [{"kind": "ratified", "party": "KZ", "on": "2021"}, {"kind": "ratified", "party": "CN", "on": "2021"}]}]`},
		{"dataset.opened-on-another-day", "/meetings/0/offices/0", `"meetings": [{"id": "g", "kind": "ceremony", "on": "2020-05-02", "offices": ["o"]}], "offices": [{"id": "o", "of": "KZ", "events": [{"kind": "opened", "on": "2021"}]}]`,
			`"meetings": [{"id": "g", "kind": "ceremony", "on": "2020-05-02", "offices": ["o"]}], "offices": [{"id": "o", "of": "KZ", "events": [{"kind": "planned", "on": "2019"}, {"kind": "opened", "on": "2020"}]}]`},
		{"dataset.relation-to-platform", "/agreements/0/relations/0/to", hub + `, "agreements": [{"id": "a", ` + signed + `, "relations": [{"kind": "amends", "to": "hub"}]}]`,
			hub + `, "agreements": [{"id": "a", ` + signed + `, "relations": [{"kind": "accedes-to", "to": "hub"}]}]`},
		{"dataset.reversed-relation", "/agreements/0/relations/0", `"agreements": [{"id": "a", ` + signed + `, "relations": [{"kind": "amends", "to": "b"}]}, {"id": "b", ` + strings.ReplaceAll(signed, "2020", "2022") + `}]`,
			`"agreements": [{"id": "a", ` + signed + `}, {"id": "b", ` + strings.ReplaceAll(signed, "2020", "2022") + `, "relations": [{"kind": "amends", "to": "a"}]}]`},
		{"dataset.via-elsewhere", "/memberships/0/via", `"platforms": [{"id": "hub", "names": {"en": "Hub"}}, {"id": "club", "names": {"en": "Club"}}], "agreements": [{"id": "a", ` + signed + `, "relations": [{"kind": "accedes-to", "to": "club"}]}],
			"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "via": "a", "events": [{"kind": "effective", "on": "2021"}]}]`,
			`"platforms": [{"id": "hub", "names": {"en": "Hub"}}, {"id": "club", "names": {"en": "Club"}}], "agreements": [{"id": "a", ` + signed + `, "relations": [{"kind": "accedes-to", "to": "hub"}]}],
			"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "via": "a", "events": [{"kind": "effective", "on": "2021"}]}]`},
		{"dataset.party-not-begun", "/meetings/0/host", `"organizations": [{"id": "o", "names": {"en": "O"}, "from": "2020"}], "meetings": [{"id": "g", "kind": "visit", "on": "2019", "host": "o"}]`,
			`"organizations": [{"id": "o", "names": {"en": "O"}, "from": "2020"}], "meetings": [{"id": "g", "kind": "visit", "on": "2020", "host": "o"}]`},
		{"dataset.party-ended", "/observations/0/period", `"organizations": [{"id": "o", "names": {"en": "O"}, "until": "2020"}], "observations": [{"subject": "o", "indicator": "population", "period": "2022", "value": {"amount": "3", "unit": "count"}}]`,
			`"organizations": [{"id": "o", "names": {"en": "O"}, "until": "2020"}], "observations": [{"subject": "o", "indicator": "population", "period": "2020", "value": {"amount": "3", "unit": "count"}}]`},
		{"dataset.party-ended", "/offices/0/events/0/on", hub + `, "offices": [{"id": "o", "of": "hub", "events": [{"kind": "opened", "on": "2025"}]}]`,
			hub + `, "offices": [{"id": "o", "of": "hub", "events": [{"kind": "opened", "on": "2019"}, {"kind": "closed", "on": "2025"}]}]`},
		{"dataset.shadowed-indicator", "/indicators/0/unit", `"indicators": [{"code": "population", "names": {"en": "P"}, "unit": "percent"}]`, `"indicators": [{"code": "population", "names": {"en": "P"}, "unit": "count"}]`},
		{"dataset.shares-over-whole", "/observations/1/value", `"observations": [
			{"subject": "KZ-59", "reference": "KZ", "indicator": "population-share", "period": "2020", "value": {"amount": "60", "unit": "percent"}},
			{"subject": "KZ-19", "reference": "KZ", "indicator": "population-share", "period": "2020", "value": {"amount": "50", "unit": "percent"}}]`, `"observations": [
			{"subject": "KZ-59", "reference": "KZ", "indicator": "population-share", "period": "2020", "value": {"amount": "60", "unit": "percent"}},
			{"subject": "KZ-19", "reference": "KZ", "indicator": "population-share", "period": "2020", "value": {"amount": "40.9", "unit": "percent"}},
			{"subject": "KZ-19", "reference": "KZ", "indicator": "population-share", "period": "2021", "value": {"amount": "50", "unit": "percent"}},
			{"subject": "KZ-27", "reference": "KZ", "indicator": "population-share", "period": "2020", "value": {"amount": "50", "unit": "percent", "bound": "under"}},
			{"subject": "KZ", "reference": "143", "indicator": "population-share", "period": "2020", "value": {"amount": "50", "unit": "percent"}}]`},
		{"dataset.attested-after-publication", "/memberships/0/events/0/cites/0", `"sources": [{"id": "s", "url": "https://example.org", "published": "2020"}], ` + hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "attested", "on": "2021", "cites": [{"source": "s"}]}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2020"}], ` + hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2021", "cites": [{"source": "s"}]}, {"kind": "attested", "on": "2020-06-01", "cites": [{"source": "s"}]}]}]`},
		{"dataset.attested-after-publication", "/memberships/0/events/0/on", `"sources": [{"id": "s", "url": "https://example.org", "published": "2025-11-28"}, {"id": "t", "url": "https://example.org/t", "retrieved": "2025-12-05"}], ` + hub + `,
			"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "signed", "on": "2052-11-28"}], "cites": [{"source": "s"}, {"source": "t"}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2025-11-28"}, {"id": "t", "url": "https://example.org/t", "retrieved": "2025-12-05"}], ` + hub + `,
			"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "signed", "on": "2025-12-01"}, {"kind": "effective", "on": "2029"}], "cites": [{"source": "s"}, {"source": "t", "about": "events"}]}]`},
		{"dataset.attested-after-publication", "/agreements/0/signatories/0/on", `"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "agreements": [{"id": "a", ` + signed + `, "signatories": [{"person": {"name": {"en": "A"}}, "on": "2021", "cites": [{"source": "s"}]}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "agreements": [{"id": "a", ` + signed + `, "signatories": [{"person": {"name": {"en": "A"}}, "on": "2020-05-02", "cites": [{"source": "s"}]}]}]`},
		{"dataset.attested-after-publication", "/agreements/0/statements/0/on", `"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "agreements": [{"id": "a", ` + signed + `, "statements": [{"kind": "declaration", "by": "KZ-59", "on": "2021"}], "cites": [{"source": "s"}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "agreements": [{"id": "a", ` + signed + `, "statements": [{"kind": "declaration", "by": "KZ-59", "on": "2020", "from": "2021"}], "cites": [{"source": "s"}]}]`},
		{"dataset.attested-after-publication", "/meetings/0/on", `"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "meetings": [{"id": "g", "kind": "visit", "on": "2020-06", "cites": [{"source": "s"}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "meetings": [{"id": "g", "kind": "visit", "on": "2020-05", "cites": [{"source": "s"}]}, {"id": "h", "kind": "visit", "on": "2021", "cites": [{"source": "s", "about": "place"}]}]`},
		{"dataset.attested-after-publication", "/offices/0/events/0/on", `"sources": [{"id": "s", "url": "https://example.org", "published": "2020"}], "offices": [{"id": "o", "of": "KZ", "events": [{"kind": "opened", "on": "2021"}], "cites": [{"source": "s"}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2020"}], "offices": [{"id": "o", "of": "KZ", "events": [{"kind": "planned", "on": "2021"}, {"kind": "closed", "on": "2022"}], "cites": [{"source": "s"}]}]`},
		{"dataset.foretold-far-ahead", "/memberships/0/events/0/on", `"sources": [{"id": "s", "url": "https://example.org", "published": "2025-11-28"}], ` + hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2052-11-30", "cites": [{"source": "s"}]}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2025-11-28"}], ` + hub + `, "memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2030-11-28", "cites": [{"source": "s"}]}]}]`},
		{"dataset.foretold-far-ahead", "/agreements/0/events/2/effective", `"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "agreements": [{"id": "a", ` + strings.Replace(signed, "}]", `}, {"kind": "ratified", "party": "KZ-59", "on": "2020-05-02", "effective": "2026", "cites": [{"source": "s"}]}]`, 1) + `}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2020-05-02"}], "agreements": [{"id": "a", ` + strings.Replace(signed, "}]", `}, {"kind": "renewed", "on": "2020-05-02", "effective": "2045", "cites": [{"source": "s"}]}]`, 1) + `}]`},
		{"dataset.foretold-far-ahead", "/platforms/0/founded", `"sources": [{"id": "s", "url": "https://example.org", "published": "2020"}], "platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "2042", "cites": [{"source": "s"}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2020"}], "platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "2024", "cites": [{"source": "s"}]}]`},
		{"dataset.figure-before-period", "/observations/0/cites/0", `"sources": [{"id": "s", "url": "https://example.org", "published": "2019"}], "observations": [{"subject": "KZ", "indicator": "population", "period": "2020", "value": {"amount": "3", "unit": "count"}, "cites": [{"source": "s"}]}]`,
			`"sources": [{"id": "s", "url": "https://example.org", "published": "2019"}], "observations": [{"subject": "KZ", "indicator": "population", "period": "2020", "value": {"amount": "3", "unit": "count"}, "status": "F", "cites": [{"source": "s"}]}, {"subject": "KZ", "indicator": "population", "period": "2019", "value": {"amount": "3", "unit": "count"}, "cites": [{"source": "s"}]}]`},
	} {
		want := c.path + " " + c.code
		assert.Contains(t, codes(read(t, `{`+c.wrong+`}`).Validate()), want)
		if c.right != "" {
			found := read(t, `{`+c.right+`}`).Validate()
			is := func(i issue.Issue) bool { return string(i.Code) == c.code }
			assert.False(t, slices.ContainsFunc(found, is), "%s in what is right: %s", c.code, codes(found))
		}
	}
}

// A source can tell what happened up to the day on which it was read, or of its publication. One of an unknown or an uncertain
// day, beside whichever others, can tell anything.
func TestDaysOfSources(t *testing.T) {
	const late, far, early = "dataset.attested-after-publication", "dataset.foretold-far-ahead", "dataset.figure-before-period"
	for _, c := range []struct{ sources, event, want string }{
		{`"published": "2024"`, `"kind": "signed", "on": "2025-01-15"`, late},
		{`"published": "2024?"`, `"kind": "signed", "on": "2025-01-15"`, ""},
		{`"published": "2024"`, `"kind": "signed", "on": "2025-01-15?"`, ""},
		{`"retrieved": "2024?"`, `"kind": "signed", "on": "2025-01-15"`, ""},
		{`"published": "2024", "retrieved": "2025-06-01"`, `"kind": "signed", "on": "2025-01-15"`, ""},
		{`"published": "2024", "retrieved": "2025-06-01"`, `"kind": "signed", "on": "2025-06-02"`, late},
		{`"published": "2024?", "retrieved": "2025-06-01"`, `"kind": "signed", "on": "2025-06-02"`, late},
		{`"published": "[2024..]", "retrieved": "2025-06-01"`, `"kind": "signed", "on": "2025-06-02"`, late},
		{`"published": "2024", "retrieved": "[2025..]"`, `"kind": "signed", "on": "2025-06-02"`, ""},
		{`"published": "[..2024]"`, `"kind": "signed", "on": "2025-01-15"`, late},
		{`"published": "2025-02", "retrieved": "2024"`, `"kind": "signed", "on": "2025-01-15"`, ""},
		{`"published": "2024"}, {"id": "t", "url": "https://example.org/t"`, `"kind": "signed", "on": "2025-01-15"`, ""},
		{`"published": "2024"}, {"id": "t", "url": "https://example.org/t", "published": "2023"`, `"kind": "signed", "on": "2025-01-15"`, late},
		{`"published": "2024"`, `"kind": "effective", "on": "2042-01-01"`, far},
		{`"published": "2024?"`, `"kind": "effective", "on": "2042-01-01"`, ""},
		{`"published": "2024", "retrieved": "2037"`, `"kind": "effective", "on": "2042-01-01"`, ""},
		{`"published": "2024"}, {"id": "t", "url": "https://example.org/t"`, `"kind": "effective", "on": "2042-01-01"`, ""},
		{`"published": "2024"`, "", early},
		{`"retrieved": "2024"`, "", early},
		{`"published": "2024?"`, "", ""},
		{`"published": "2024", "retrieved": "2025-06-01"`, "", ""},
		{`"published": "2024"}, {"id": "t", "url": "https://example.org/t"`, "", ""},
		{`"published": "2024"}, {"id": "t", "url": "https://example.org/t", "published": "2025"`, "", ""},
		{`"published": "2024"}, {"id": "t", "url": "https://example.org/t", "published": "2023"`, "", early},
	} {
		cites := `"cites": [{"source": "s"}]`
		if strings.Contains(c.sources, `"t"`) {
			cites = `"cites": [{"source": "s"}, {"source": "t"}]`
		}
		records := `"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{` + c.event + `}], ` + cites + `}]`
		if c.event == "" {
			records = `"observations": [{"subject": "KZ", "indicator": "population", "period": "2025", "value": {"amount": "3", "unit": "count"}, ` + cites + `}]`
		}
		var found []string
		for _, i := range read(t, `{"sources": [{"id": "s", "url": "https://example.org", `+c.sources+`}], `+records+`}`).Validate() {
			if code := string(i.Code); code == late || code == far || code == early {
				found = append(found, code)
			}
		}
		assert.Equal(t, c.want, strings.Join(found, " "), "%s %s", c.sources, c.event)
	}
}

// A renewal is an act on its day, and sets an end that may be decades ahead.
func TestDaysOfRenewals(t *testing.T) {
	for event, want := range map[string]string{
		`"kind": "renewed", "on": "2042-01-01"`:                               "/agreements/0/events/0/on dataset.attested-after-publication",
		`"kind": "renewed", "on": "2024-01-01", "effective": "2044-02-01"`:    "",
		`"kind": "renewed", "on": "2024-05-02", "effective": "2044-02-01"`:    "/agreements/0/events/0/on dataset.attested-after-publication",
		`"kind": "expired", "on": "2074-01-01"`:                               "",
		`"kind": "terminated", "on": "2042-01-01"`:                            "/agreements/0/events/0/on dataset.foretold-far-ahead",
		`"kind": "terminated", "on": "2024-01-01", "effective": "2042-01-01"`: "/agreements/0/events/0/effective dataset.foretold-far-ahead",
	} {
		d := read(t, `{"sources": [{"id": "s", "url": "https://example.org", "published": "2024-05-01"}], "agreements": [{"id": "a", "events": [{`+event+`}], "cites": [{"source": "s"}]}]}`)
		var found []string
		for _, i := range d.Validate() {
			if strings.HasPrefix(string(i.Code), "dataset.attested") || strings.HasPrefix(string(i.Code), "dataset.foretold") {
				found = append(found, string(i.Path)+" "+string(i.Code))
			}
		}
		assert.Equal(t, want, strings.Join(found, " "), event)
	}
}
