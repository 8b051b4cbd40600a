package platform_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// The days of the histories, and some more.
var firstDay, lastDay = civil.MustParseDate("2024-01-20"), civil.MustParseDate("2024-04-10")

// compiledWith compiles a membership of a random history beside the agreement by which the member acceded.
func compiledWith(m platform.Membership, w reference.World) *platform.Compiled {
	all := agreement.CompileAll(w.Agreements, agreement.Context{
		Lives: func(id party.ID) agreement.Life { return agreement.Life{From: w.From[id]} },
	})
	var in platform.Context
	for _, a := range all {
		if a.ID() == m.Via {
			in.Via = a
		}
	}
	return platform.Compile(m, in)
}

// tally counts answers that are compared, and keeps the first difference of each history.
type tally struct {
	answers, wrong, needless int
	others                   int // states, roles and days that differ
	differs                  map[uint64]string
}

func (c *tally) compare(seed uint64, what string, on civil.Date, got, want civil.Truth) {
	c.answers++
	switch {
	case got == want:
		return
	case got == civil.Unknown:
		c.needless++
	default:
		c.wrong++
	}
	c.note(seed, fmt.Sprintf("%s on %s: %s, not %s", what, on, got, want))
}

// compareOther compares something else than a truth.
func (c *tally) compareOther(seed uint64, what string, on civil.Date, got, want any) {
	if got != want {
		c.others++
		c.note(seed, fmt.Sprintf("%s on %s: %v, not %v", what, on, got, want))
	}
}

func (c *tally) note(seed uint64, line string) {
	if c.differs == nil {
		c.differs = map[uint64]string{}
	}
	if _, isKnown := c.differs[seed]; !isKnown {
		c.differs[seed] = fmt.Sprintf("seed %d, %s", seed, line)
	}
}

// log prints the first difference of a history.
func (c *tally) log(t *testing.T, seed uint64, records ...any) {
	if line, differs := c.differs[seed]; differs {
		text, _ := json.Marshal(records)
		t.Logf("%s\n%s", line, text)
	}
}

// check prints the counts and fails where an answer is wrong, or where too many are unknown. States, roles and days are
// only counted: of several events of one day, nothing says which one the state is named after.
func (c *tally) check(t *testing.T) {
	t.Logf("%d answers, %d wrong, %d needlessly unknown, %d states, roles or days differ",
		c.answers, c.wrong, c.needless, c.others)
	require.LessOrEqual(t, (c.wrong+c.needless)*100, c.answers*3)
}

// The engine and the reference, which was written without a look at the engine and tries every combination of days
// one after the other, give the same answers but for three hundredths of them: in histories in which events contradict
// each other the two read the rules differently (internal/reference/NOTES.md). A change that makes more differ is a
// fault of one of them. The law of vague days, which has no such margin, is TestVagueDays.
//
//	EFFORT=1000 go test ./platform -run Enumeration -timeout 3h
func TestMembershipEnumeration(t *testing.T) {
	var c tally
	for seed := range effort.Times[uint64](60) {
		m, w := reference.NewGenerator(seed).Membership()
		story, err := reference.EnumerateMembership(m, w)
		if err == reference.ErrTooMany {
			continue
		}
		require.NoError(t, err, "seed %d", seed)
		compiled := compiledWith(m, w)
		for on := firstDay; !on.After(lastDay); on = on.AddDays(1) {
			got, want := compiled.StatusAt(on), story.On(on)
			c.compare(seed, "active", on, got.Active, want.Active)
			if len(want.Possible) > 1 {
				continue
			}
			c.compareOther(seed, "state", on, got.State, want.State)
			if want.Role != "" {
				c.compareOther(seed, "role", on, got.Role, want.Role)
			}
			if since, isExact := want.Since.Exact(); isExact {
				c.compareOther(seed, "since", on, got.Since, civil.On(since))
			}
		}
		c.log(t, seed, m, w)
	}
	c.check(t)
}
