package platform_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// said returns issues with their English messages.
func said(l issue.List) []string {
	var lines []string
	for _, i := range l.Sorted() {
		lines = append(lines, string(i.Severity)+" "+string(i.Path)+" "+strings.TrimPrefix(string(i.Code), "platform.")+": "+i.Message("en"))
	}
	return lines
}

func TestValidateKindsAndRoles(t *testing.T) {
	for text, want := range map[string][]string{
		`{"id": "p", "names": {"en": "P"}, "kind": "zone"}`: nil,
		`{"id": "p", "names": {"en": "P"}, "kind": "zones"}`: {
			`error /kind unknown-value: "zones" is not allowed here; allowed: intergovernmental, association, commercial, zone, other; did you mean "zone"?`},
		`{"id": "p", "names": {"en": "P"}, "founded": "2021", "closed": "2020"}`: {
			"error /closed end-before-start: the end, 2020, is not after the beginning, 2021"},
		`{"id": "p"}`: {"error /names nameless: platform p has no name"},
	} {
		var p platform.Platform
		require.NoError(t, json.Unmarshal([]byte(text), &p))
		assert.Equal(t, want, said(p.Validate()), text)
	}
	for role, want := range map[string][]string{
		"member": nil, "dialogue-partner": nil, "guest-of-the-chair": nil,
		"Observer": {`error /events/0/as bad-role: the role "Observer" is not a slug, words of a-z and 0-9 joined by hyphens; ` +
			`usual roles: member, observer, associate, dialogue-partner, applicant-observer; did you mean "observer"?`},
		"dialogue partner": {`error /events/0/as bad-role: the role "dialogue partner" is not a slug, words of a-z and 0-9 joined by hyphens; ` +
			`usual roles: member, observer, associate, dialogue-partner, applicant-observer; did you mean "dialogue-partner"?`},
	} {
		m := memberOf(t, `[{"kind": "effective", "on": "2020", "as": "`+role+`"}]`)
		assert.Equal(t, want, said(m.Validate()), role)
	}
}

func memberOf(t *testing.T, events string) platform.Membership {
	t.Helper()
	var m platform.Membership
	require.NoError(t, json.Unmarshal([]byte(`{"id": "m", "platform": "hub", "member": "KZ-59", "events": `+events+`}`), &m))
	return m
}

func TestValidateOffices(t *testing.T) {
	for events, want := range map[string][]string{
		`{"kind": "planned", "on": "2020"}, {"kind": "opened", "on": "2020"}`: nil,
		`{"kind": "planned", "on": "2021"}, {"kind": "opened", "on": "2020"}`: {
			"warning /events/0 planned-too-late: the office was open by 2020-12-31, so it cannot be planned on 2021"},
		`{"kind": "opened", "on": "2020"}, {"kind": "closed", "on": "2021"}, {"kind": "planned", "on": "2022"}, {"kind": "opened", "on": "2023"}`: nil,
		`{"kind": "opened", "on": "2020"}, {"kind": "closed", "on": "2021"}, {"kind": "opened", "on": "2022"}, {"kind": "planned", "on": "2023"}`: {
			"warning /events/3 planned-too-late: the office was open by 2022-12-31, so it cannot be planned on 2023"},
		`{"kind": "opened", "on": "2020"}, {"kind": "closed", "on": "2019"}`:   {"warning /events/1 missing-predecessor: the event closed of 2019 needs one of these before it: opened"},
		`{"kind": "opened", "on": "2020"}, {"kind": "closed", "on": "2020"}`:   nil,
		`{"kind": "closed", "on": "2019"}`:                                     nil,
		`{"kind": "opened"}, {"kind": "planned", "on": "2019"}`:                {"error /events/0/on undated-event: the event of kind opened has no day, so nothing follows from it"},
		`{"kind": "opened", "on": "2020?"}, {"kind": "planned", "on": "2023"}`: nil,
	} {
		assert.Equal(t, want, said(office(t, "["+events+"]").Validate()), events)
	}
}

// A record of hostile length is validated in time.
func TestValidateInTime(t *testing.T) {
	o := platform.Office{ID: "o", Of: party.MustParseID("KZ")}
	day := civil.MustParseDate("1900-01-01")
	for i := range effort.Times(10_000) {
		on := civil.On(day.AddDays(i % 40_000))
		for _, kind := range []platform.OfficeEventKind{platform.OfficeOpened, platform.OfficeClosed, platform.OfficePlanned} {
			o.Events = append(o.Events, platform.OfficeEvent{Kind: kind, On: on})
		}
	}
	begun := time.Now()
	o.Validate()
	assert.Less(t, time.Since(begun), 10*time.Second)
}
