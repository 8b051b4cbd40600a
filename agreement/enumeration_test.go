package agreement_test

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
)

// firstSeed is the seed of the first random history. That of 3 has very many worlds, which take some seconds.
func firstSeed() uint64 {
	if effort.Full() {
		return 1
	}
	return 4
}

// compiledWith compiles an agreement of a random history beside the others that it depends on.
func compiledWith(a agreement.Agreement, w reference.World) *agreement.Compiled {
	return agreement.CompileAll(append([]agreement.Agreement{a}, w.Agreements...), agreement.Context{
		Lives: func(id party.ID) agreement.Life { return agreement.Life{From: w.From[id]} },
	})[0]
}

// tally counts answers that are compared, and keeps the first difference of each history.
type tally struct {
	answers, wrong, needless int
	byBounds                 int // needlessly unknown where the engine answers by bounds
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
	if c.differs == nil {
		c.differs = map[uint64]string{}
	}
	if _, isKnown := c.differs[seed]; !isKnown {
		c.differs[seed] = fmt.Sprintf("seed %d, %s on %s: %s, not %s", seed, what, on, got, want)
	}
}

// The engine and the reference, which was written without a look at the engine and tries every combination of days
// one after the other, give the same answers but for a hundredth of them: in histories with several faults at once
// the two read the rules differently (internal/reference/NOTES.md). A change that makes more differ is a fault of one of
// them. The law of vague days, which has no such margin, is TestVagueDays.
//
//	EFFORT=5000 go test ./agreement -run Enumeration -timeout 3h
func TestEnumeration(t *testing.T) {
	var c tally
	for seed := firstSeed(); seed < firstSeed()+effort.Times[uint64](3); seed++ {
		a, w := reference.NewGenerator(seed).Agreement()
		story, err := reference.Enumerate(a, w)
		if err == reference.ErrTooMany {
			continue
		}
		require.NoError(t, err, "seed %d", seed)
		compiled := compiledWith(a, w)
		first, last := civil.MustParseDate("2024-01-20"), civil.MustParseDate("2024-04-10") // the days of the histories, and some more
		ids := story.Parties()
		for on := first; !on.After(last); on = on.AddDays(1) {
			s, want := compiled.StatusAt(on), story.Whole(on)
			c.compare(seed, "whole in force", on, s.InForce, want.InForce)
			c.compare(seed, "whole applies", on, s.Applies, want.Applies)
			for i, id := range ids {
				s, want := compiled.StatusOf(id, on), story.Party(id, on)
				c.compare(seed, id.String()+" in force", on, s.InForce, want.InForce)
				c.compare(seed, id.String()+" applies", on, s.Applies, want.Applies)
				for _, other := range ids[:i] {
					b, want := compiled.Between(other, id, on), story.Between(other, id, on)
					c.compare(seed, other.String()+" and "+id.String()+" in force", on, b.InForce, want.InForce)
				}
			}
		}
		if line, differs := c.differs[seed]; differs {
			text, _ := json.Marshal(append([]agreement.Agreement{a}, w.Agreements...))
			t.Logf("%s\n%s from %v", line, text, w.From)
		}
	}
	t.Logf("%d answers, %d wrong, %d needlessly unknown, from seed %d on", c.answers, c.wrong, c.needless, firstSeed())
	require.LessOrEqual(t, (c.wrong+c.needless)*100, c.answers)
}
