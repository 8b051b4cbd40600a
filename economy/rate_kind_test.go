package economy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy"
)

func TestRateKindOf(t *testing.T) {
	for name, want := range map[string]economy.RateKind{
		"average": economy.RateAverage, "Period average": economy.RateAverage, "end of period": economy.RateEndOfPeriod, "end_of_period": economy.RateEndOfPeriod, "SPOT": economy.RateSpot,
	} {
		kind, ok := economy.RateKindOf(name)
		assert.True(t, ok, name)
		assert.Equal(t, want, kind, name)
	}
	for _, name := range []string{"", "mean", "end"} {
		_, ok := economy.RateKindOf(name)
		assert.False(t, ok, name)
	}
}
