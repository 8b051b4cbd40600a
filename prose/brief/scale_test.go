package brief_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// crowd is a platform of many members, each of which has an agreement with the operator.
func crowd(members int) string {
	var organizations, memberships, agreements strings.Builder
	for i := range members {
		fmt.Fprintf(&organizations, `, {"id": "m%d", "names": {"en": "Member %d"}, "kind": "company"}`, i, i)
		fmt.Fprintf(&memberships, `, {"id": "s%d", "platform": "hub", "member": "m%d", "events": [{"kind": "effective", "on": "2020-01-01"}]}`, i, i)
		fmt.Fprintf(&agreements, `, {"id": "a%d", "titles": {"en": "Agreement %d"}, "kind": "contract", "level": "commercial", "parties": [{"party": "op"}, {"party": "m%d"}],
			"events": [{"kind": "signed", "party": "op", "on": "2021-01-01"}, {"kind": "signed", "party": "m%d", "on": "2021-01-01"}]}`, i, i, i, i)
	}
	return `{"organizations": [{"id": "op", "names": {"en": "Operator"}, "kind": "company"}` + organizations.String() + `],
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "kind": "association", "operators": [{"party": "op"}]}],
		"memberships": [` + strings.TrimPrefix(memberships.String(), ", ") + `], "agreements": [` + strings.TrimPrefix(agreements.String(), ", ") + `]}`
}

// A briefing takes a time that grows with what it tells.
func TestScale(t *testing.T) {
	for _, who := range []string{"op", "m7"} {
		var times [2]time.Duration
		for i, members := range []int{effort.Size(100, 500), effort.Size(800, 4000)} {
			b := brief.For(read(t, crowd(members)), locale.For(language.English))
			times[i] = time.Hour
			for range 2 {
				begin := time.Now()
				b.Party(party.MustParseID(who), day)
				times[i] = min(times[i], time.Since(begin))
			}
		}
		t.Log(who, times)
		assert.Less(t, times[1], 20*times[0]+50*time.Millisecond, who) // with the square, 64 times
	}
}
