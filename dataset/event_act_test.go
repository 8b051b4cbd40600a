package dataset_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/platform"
)

// Every kind of event is either an act that happens once, whose two days become a range and a conflict, or one that can
// happen again. A new kind has to be one or the other here and in event_act.go.
func TestActsThatHappenOnce(t *testing.T) {
	check := func(frame, kind string, again bool) {
		t.Helper()
		event := func(on string) string { return fmt.Sprintf(frame, fmt.Sprintf(`{"kind": %q, "on": %q}`, kind, on)) }
		merged, conflicts := merge(t, read(t, event("2001-01-01")), read(t, event("2001-02-01")))
		want, listed := event("[2001-01-01..2001-02-01]"), 1
		if again {
			want, listed = fmt.Sprintf(frame, fmt.Sprintf(`{"kind": %q, "on": "2001-01-01"}, {"kind": %q, "on": "2001-02-01"}`, kind, kind)), 0
		}
		assert.Equal(t, written(t, read(t, want)), written(t, merged), kind)
		assert.Len(t, conflicts, listed, kind)
	}
	again := map[string]bool{}
	for _, k := range []agreement.EventKind{
		agreement.EventReserved, agreement.EventObjected, agreement.EventWithdrawalNotified, agreement.EventWithdrawalRevoked,
		agreement.EventSuspended, agreement.EventResumed, agreement.EventAttested, agreement.EventAmended, agreement.EventRenewed,
	} {
		again[string(k)] = true
	}
	for _, k := range agreement.EventKinds() {
		check(`{"agreements": [{"id": "a", "events": [%s]}]}`, string(k), again[string(k)])
	}
	for _, k := range []platform.EventKind{platform.EventNotice, platform.EventNoticeRevoked, platform.EventSuspended, platform.EventResumed, platform.EventAttested} {
		again[string(k)] = true
	}
	for _, k := range platform.EventKinds() {
		check(`{"memberships": [{"id": "m", "platform": "p", "member": "KZ", "events": [%s]}]}`, string(k), again[string(k)])
	}
	for _, k := range []platform.OfficeEventKind{platform.OfficeMoved, platform.OfficeAttested} {
		again[string(k)] = true
	}
	for _, k := range platform.OfficeEventKinds() {
		check(`{"offices": [{"id": "f", "of": "KZ", "events": [%s]}]}`, string(k), again[string(k)])
	}
}
