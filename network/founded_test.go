package network_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
)

// The foundation of a platform bounds the memberships of it that are only attested.
func TestFoundedPlatform(t *testing.T) {
	n := compiled(t, read(t, `{
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "1997", "operators": [{"party": "CN"}]}],
		"memberships": [
			{"id": "kz-hub", "platform": "hub", "member": "KZ", "events": [{"kind": "attested", "on": "2005-11-06"}]},
			{"id": "uz-hub", "platform": "hub", "member": "UZ", "events": [{"kind": "attested", "on": "2005-11-06"}]}]}`))
	for on, want := range map[string]civil.Truth{
		"1995-01-01": civil.No, "1996-12-31": civil.No, "1998-01-01": civil.Unknown, "2005-11-06": civil.Yes,
	} {
		status, isKnown := n.MembershipStatus("kz-hub", day(on))
		assert.True(t, isKnown)
		assert.Equal(t, want, status.Active, on)
		for _, other := range []string{"CN", "UZ"} {
			links := n.Links(id("KZ"), id(other), day(on))
			if want == civil.No {
				assert.Empty(t, links, "%s on %s", other, on)
			} else if assert.Len(t, links, 1, "%s on %s", other, on) {
				assert.Equal(t, want, links[0].Truth, "%s on %s", other, on)
			}
		}
	}
}
