package agreement_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// A day without a last possible one answers as a range whose last day is far ahead.
func TestOpenRangesAnswerAsLongOnes(t *testing.T) {
	for seed := range effort.Times[uint64](150) {
		r := newRandom(seed)
		open := r.agreement()
		long := open
		open.Events = append([]agreement.Event(nil), open.Events...)
		long.Events = append([]agreement.Event(nil), open.Events...)
		for i := range open.Events {
			if r.IntN(3) > 0 || open.Events[i].Kind == agreement.EventAttested { // nothing was seen on a day that may be any
				continue
			}
			from, _ := open.Events[i].On.Exact()
			open.Events[i].On = civil.MustParseWhen("[" + from.String() + "..]")
			long.Events[i].On = civil.MustParseWhen("[" + from.String() + "..9000-01-01]")
		}
		for range 5 {
			on := origin.AddDays(r.IntN(span + 20))
			want, got := answers(long, on), answers(open, on)
			for i := range want {
				require.Equal(t, want[i].InForce, got[i].InForce, "seed %d on %s, of %d: %s", seed, on, i, shown{open})
			}
		}
	}
}
