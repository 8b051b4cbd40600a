package platform_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
)

// With more vague dates than can be placed one by one the answer is what few of them give, or unknown.
func TestMoreVagueDatesThanCanBePlaced(t *testing.T) {
	for _, c := range []struct{ events, on, few, many string }{
		{`[{"kind":"effective","on":"2020-01-01"},{"kind":"left","on":"2021"}]`, "2020-12-31", "yes", "yes"},
		{`[{"kind":"effective","on":"2020-01-01"},{"kind":"left","on":"2021"}]`, "2021-06-01", "unknown", "unknown"},
		{`[{"kind":"effective","on":"2020-01-01"},{"kind":"left","on":"2021"}]`, "2022-01-01", "no", "no"},
		{`[{"kind":"signed","on":"2020-01-10"},{"kind":"effective","on":"[2020-01-30..2020-02-07]"},{"kind":"platform-closed","on":"2020-01-31"}]`,
			"2020-01-19", "unknown", "unknown"},
		{`[{"kind":"effective","on":"[2020-02-01..2020-02-10]"},{"kind":"effective","on":"[2020-02-02..]"},{"kind":"left","on":"2020-02-08"}]`, "2020-02-17", "unknown", "unknown"},
		{`[{"kind":"effective","on":"[..2020-02-10]"}]`, "2020-01-01", "unknown", "unknown"},
	} {
		m := membership(t, c.events)
		many := m
		many.Events = slices.Clone(m.Events)
		for range 12 {
			many.Events = append(many.Events, platform.Event{Kind: platform.EventNoticeRevoked, On: civil.MustParseWhen("2019")})
		}
		on := civil.MustParseDate(c.on)
		assert.Equal(t, [2]string{c.few, c.many}, [2]string{m.StatusAt(on).Active.String(), many.StatusAt(on).Active.String()}, "%s on %s", c.events, c.on)
	}
}
